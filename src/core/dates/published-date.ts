import { isDay } from './calendar-day.ts'

/** When the article was published, as precise as its source. */
export interface PublishedDate {
  edtf: string
  year: number
  month: number | null
  day: number | null
}

/** Takes an EDTF year, month or day apart; null for anything else. */
export function parsePublished(edtf: string | null): PublishedDate | null {
  const match = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(edtf?.replace(/[~?%]/g, '') ?? '')
  if (!match || edtf === null) return null
  const year = Number(match[1])
  const month = match[2] === undefined ? null : Number(match[2])
  const day = match[3] === undefined ? null : Number(match[3])
  if (month !== null && !isDay({ year, month, day: day ?? 1 })) return null
  return { edtf, year, month, day }
}
