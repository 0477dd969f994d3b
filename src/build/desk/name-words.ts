/**
 * How an editor's entry names words: by their ends where they are many, by all of them, or by all and by what stands
 * before them. The shortest that is meant by nothing else is the best.
 */
export const NAMINGS = ['ends', 'whole', 'after'] as const
export type Naming = (typeof NAMINGS)[number]

/** So many words at either end; words are not left out where they are few. */
const END = 4
const FEW = 11
const BEFORE = 5
/** What no word begins or ends with. */
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** A quote's parts as one stretch, by which a recognised quote is known. */
export function nameQuote(parts: readonly string[], naming: Naming): string | string[] {
  if (naming === 'ends') return nameStretch(parts.join(' '), naming)
  return nameStretches(parts, naming)
}

/** A quote's parts each for itself, by which they are found in the article's text. */
export function nameStretches(parts: readonly string[], naming: Naming): string | string[] {
  const named = parts.map((part) => nameStretch(part, naming))
  const [only, ...others] = named
  return only !== undefined && others.length === 0 ? only : named
}

export function nameStretch(text: string, naming: Naming): string {
  const words = text.trim().split(/\s+/)
  if (naming !== 'ends' || words.length <= FEW) return words.join(' ').replace(EDGES, '')
  return `${words.slice(0, END).join(' ').replace(EDGES, '')} … ${words.slice(-END).join(' ').replace(EDGES, '')}`
}

/** The last words before those that are named; null where there are none, or the naming does without. */
export function nameBefore(before: string | undefined, naming: Naming): string | null {
  if (naming !== 'after' || before === undefined) return null
  const words = before.match(/\S*[\p{L}\p{N}]\S*/gu) ?? []
  return words.slice(-BEFORE).join(' ').replace(EDGES, '') || null
}
