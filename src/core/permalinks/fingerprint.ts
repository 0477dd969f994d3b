import type { Speaker } from '../model/article.ts'
import { contextStems } from './context.ts'
import { digest, hash } from './hash.ts'
import type { ArticleReading, QuoteReading } from './read-quotes.ts'
import type { Word } from './read-words.ts'
import { speakerKey } from './speaker-keys.ts'

/**
 * What a link carries of its quote behind the readable words, in at most 38 characters of `0-9a-z`:
 *
 *     exact 4 · numbers 1 · speaker 2 · context 3 × 2 · level 1 · a sign for each word, up to 24
 *
 * The signs follow the words, so that a quote is found again when it was cut short, extended or reworded in part, and
 * that a negation, a number or two names that changed places are seen where they stand.
 */
export interface Fingerprint {
  exact: string
  numbers: string
  /** `00`: the article named nobody. */
  speaker: string
  context: string[]
  /** Of 36 words, chosen by their hash, so many have a sign: fewer in a long quote. */
  level: number
  signs: Word[]
}

const MOST_SIGNS = 24
const LEVELS = 36
const HEAD = 14
const NOBODY = '00'
const CONTEXT_WORDS = 3
/** On each side; wider where a context is looked for, for sentences may have come between. */
const CONTEXT_WINDOW = 20
const SEARCHED_WINDOW = 32
const CHARACTERS_PER_WORD = 14

export function formatFingerprint(reading: QuoteReading, article: ArticleReading): string {
  const { level, signs } = signsOf(reading)
  return [
    exactDigest(reading),
    numbersDigest(reading),
    reading.speaker ? speakerDigest(reading.speaker.name) : NOBODY,
    contextDigests(reading, article),
    (level - 1).toString(36),
    signs.map((sign) => sign.text).join(''),
  ].join('')
}

/** Null for what can't be one. */
export function parseFingerprint(text: string): Fingerprint | null {
  if (text.length < HEAD || text.length > HEAD + MOST_SIGNS || !/^[0-9a-z]+$/.test(text)) return null
  return {
    exact: text.slice(0, 4),
    numbers: text.slice(4, 5),
    speaker: text.slice(5, 7),
    context: [text.slice(7, 9), text.slice(9, 11), text.slice(11, 13)],
    level: Number.parseInt(text.slice(13, 14), 36) + 1,
    signs: [...text.slice(HEAD)].map(readSign),
  }
}

export const exactDigest = ({ folded }: QuoteReading): string => digest(folded, 4)

export const numbersDigest = ({ words }: QuoteReading): string =>
  digest(words.flatMap(({ kind, text }) => (kind === 'number' ? [text] : [])).join(' '), 1)

const speakerDigest = (name: string): string => {
  const key = digest(speakerKey(name), 2)
  return key === NOBODY ? '01' : key
}

/** Whether a link's speaker is the one of a quote, by any of the names that the article gives. */
export function isSpeaker({ speaker }: Fingerprint, { name, aliases, roles }: Speaker): boolean {
  return [name, ...aliases, ...roles].some((alias) => speakerDigest(alias) === speaker)
}

export const namesNobody = ({ speaker }: Fingerprint): boolean => speaker === NOBODY

/** The signs of a quote's words, all of them or those of a link's level. */
export function signsOf(reading: QuoteReading, level?: number): { level: number; signs: Word[] } {
  const all = marksOf(reading)
  if (level !== undefined) return { level, signs: all.filter((mark) => mark.rank < level).map(({ sign }) => sign) }
  let fitting = LEVELS
  while (fitting > 1 && all.filter(({ rank }) => rank < fitting).length > MOST_SIGNS) fitting--
  return {
    level: fitting,
    signs: all
      .filter(({ rank }) => rank < fitting)
      .slice(0, MOST_SIGNS)
      .map(({ sign }) => sign),
  }
}

interface Mark {
  /** Negations and numbers have 0: they are never left out. */
  rank: number
  sign: Word
}

const marks = new WeakMap<QuoteReading, Mark[]>()

function marksOf(reading: QuoteReading): Mark[] {
  let found = marks.get(reading)
  if (!found) {
    found = reading.words.flatMap(markOf)
    if (reading.denied) found.unshift({ rank: 0, sign: { text: '0', kind: 'negation', name: false, prefix: false } })
    marks.set(reading, found)
  }
  return found
}

function markOf(word: Word): Mark[] {
  if (word.kind === 'negation') return [{ rank: 0, sign: { ...word, text: word.prefix ? '9' : '0' } }]
  if (word.kind === 'number') return [{ rank: 0, sign: { ...word, text: String(1 + (hash(word.text) % 8)) } }]
  if (word.text.length < 3) return []
  const stem = word.text.slice(0, Math.max(3, Math.min(5, word.text.length - 2)))
  const value = hash(stem)
  return [{ rank: Math.floor(value / 26) % LEVELS, sign: { ...word, text: (10 + (value % 26)).toString(36) } }]
}

const readSign = (text: string): Word => ({
  text,
  kind: text === '0' || text === '9' ? 'negation' : /[1-8]/.test(text) ? 'number' : 'word',
  name: false,
  prefix: text === '9',
})

/** Of the long words around, the digests of the rarest in the article, whatever their order: most edits leave most. */
function contextDigests(reading: QuoteReading, { text, frequencies }: ArticleReading): string {
  const stems = [...new Set(stemsAround(reading, text, CONTEXT_WINDOW))]
    .map((stem) => ({ stem, frequency: frequencies.get(stem) ?? 0, order: hash(stem) }))
    .sort((a, b) => a.frequency - b.frequency || a.order - b.order)
  return Array.from({ length: CONTEXT_WORDS }, (_, i) => digest(stems[i]?.stem ?? '', 2)).join('')
}

/** 0..1: how much of a link's context stands around a quote. */
export function fingerprintContext({ context }: Fingerprint, reading: QuoteReading, text: string): number {
  let around = surroundings.get(reading)
  if (!around) {
    around = new Set(stemsAround(reading, text, SEARCHED_WINDOW).map((stem) => digest(stem, 2)))
    surroundings.set(reading, around)
  }
  const recorded = context.filter((word) => word !== EMPTY)
  return recorded.length === 0 ? 0 : recorded.filter((word) => around.has(word)).length / recorded.length
}

const EMPTY = digest('', 2)
const surroundings = new WeakMap<QuoteReading, ReadonlySet<string>>()

function stemsAround({ start, end }: QuoteReading, text: string, count: number): string[] {
  const reach = count * CHARACTERS_PER_WORD
  const before = text.slice(Math.max(0, start - reach), start)
  const after = text.slice(end, end + reach)
  return [
    ...contextStems(start > reach ? before.replace(/^\S*/u, '') : before).slice(-count),
    ...contextStems(end + reach < text.length ? after.replace(/\S*$/u, '') : after).slice(0, count),
  ]
}
