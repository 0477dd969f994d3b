/** Where one stopped reading an article: not in pixels, so that it outlives another size of the text, and an edit. */
export interface Place {
  /** The first words of the block at the top of the window. */
  words: string
  /** Its number among the article's blocks, from 0: where the words are not there any more. */
  block: number
}

interface KeptPlace extends Place {
  /** When it was left, in milliseconds since 1970. */
  left: number
}

const KEY = 'cytelnia-places'
/** Those left first are forgotten. */
const MOST = 200
/** Of a block, in characters. */
export const WORDS = 60

/** The first words of a block, as a place keeps them. */
export const wordsOf = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, WORDS)

/** Whatever is stored, by an older version or by hand: what is no place is none. */
export function readPlaces(stored: string | null): Map<string, KeptPlace> {
  let data: unknown
  try {
    data = JSON.parse(stored ?? '{}')
  } catch {
    return new Map()
  }
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return new Map()
  return new Map(Object.entries(data).filter((entry): entry is [string, KeptPlace] => isPlace(entry[1])))
}

function isPlace(value: unknown): value is KeptPlace {
  if (typeof value !== 'object' || value === null) return false
  const { words, block, left } = value as Partial<Record<keyof KeptPlace, unknown>>
  return typeof words === 'string' && Number.isInteger(block) && typeof left === 'number'
}

/** @param place null forgets the article: it is read to its end */
export function writePlace(places: ReadonlyMap<string, KeptPlace>, slug: string, place: KeptPlace | null): string {
  const next = new Map(places)
  next.delete(slug)
  if (place !== null) next.set(slug, place)
  const kept = [...next].sort(([, a], [, b]) => b.left - a.left).slice(0, MOST)
  return JSON.stringify(Object.fromEntries(kept))
}

/** The block that a place means now. @param blocks the words of each, as `wordsOf` gives them */
export function findBlock(blocks: readonly string[], { words, block }: Place): number | null {
  const same = blocks.indexOf(words)
  if (same >= 0) return same
  return block < blocks.length ? block : null
}

export function loadPlace(slug: string): Place | null {
  try {
    return readPlaces(localStorage.getItem(KEY)).get(slug) ?? null
  } catch {
    // storage is forbidden here
    return null
  }
}

export function keepPlace(slug: string, place: Place | null): void {
  try {
    const places = readPlaces(localStorage.getItem(KEY))
    if (place === null && !places.has(slug)) return
    localStorage.setItem(KEY, writePlace(places, slug, place && { ...place, left: Date.now() }))
  } catch {
    // storage is full or forbidden: then nothing is offered
  }
}
