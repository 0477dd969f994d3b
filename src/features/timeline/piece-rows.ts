import type { LibraryTimelineEntry, TimelinePiece } from '../../core/model/library.ts'
import { describeEntry, type EntryRow } from './rows.ts'

/** Pieces fetched so far, by address. */
export type PieceOf = (asset: string) => TimelinePiece | undefined

export const keyOfEntry = (slug: string, entry: string): string => `${slug}.${entry}`

export function refOfKey(key: string): { slug: string; entry: string } {
  const [slug = '', entry = ''] = key.split('.')
  return { slug, entry }
}

/** The entries that a piece holds; none where it divides its period further. */
export function entriesOf(piece: TimelinePiece | undefined, voiceOf: (speaker: string) => number | null): EntryRow[] {
  if (piece === undefined || 'periods' in piece) return []
  return piece.entries.flatMap((entry: LibraryTimelineEntry) => {
    const article = piece.articles[entry.article]
    if (article === undefined) return []
    const voices = entry.speakers.map(({ id, name }) => ({ id, name, voice: voiceOf(id) }))
    return [describeEntry(keyOfEntry(article.slug, entry.entry.id), entry.entry, { voices, article, dimmed: false })]
  })
}
