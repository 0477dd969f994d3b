/**
 * What a reader can choose, each by its name on `<html>` (`data-…`, the language as `lang`).
 * `src/features/settings/before-paint.js` has the same names and values; a test holds the two together.
 */
export const CHOICES = {
  theme: ['system', 'light', 'sepia', 'dark', 'black', 'contrast'],
  face: ['serif', 'sans', 'clear'],
  size: ['small', 'normal', 'large', 'huge'],
  leading: ['tight', 'normal', 'airy'],
  measure: ['narrow', 'normal', 'wide'],
  edge: ['ragged', 'justified'],
  hyphens: ['on', 'off'],
  marks: ['quiet', 'normal', 'strong'],
  language: ['pl', 'en'],
  keys: ['on', 'off'],
} as const

export type Choice = keyof typeof CHOICES
export type Settings = { [Name in Choice]: (typeof CHOICES)[Name][number] }

/** The look of a page that nobody has set; its language is the browser's. */
export const INITIAL: Omit<Settings, 'language'> = {
  theme: 'system',
  face: 'serif',
  size: 'normal',
  leading: 'normal',
  measure: 'normal',
  edge: 'ragged',
  hyphens: 'on',
  marks: 'normal',
  keys: 'on',
}

/** Whatever was stored, by another version or by hand: what is no valid choice is none. */
export function parseSettings(stored: string | null): Partial<Settings> {
  let data: unknown
  try {
    data = JSON.parse(stored ?? 'null')
  } catch {
    return {}
  }
  if (typeof data !== 'object' || data === null) return {}
  const given = new Map<string, unknown>(Object.entries(data))
  const valid = Object.entries(CHOICES).filter(([name, values]) => values.some((value) => value === given.get(name)))
  return Object.fromEntries(valid.map(([name]) => [name, given.get(name)]))
}
