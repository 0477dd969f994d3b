import type { Speaker } from '../model/article.ts'
import { type LocatedStems, stemsBetween } from './context.ts'
import { digest, hash } from './hash.ts'
import type { ArticleReading, QuoteReading } from './read-quotes.ts'
import type { Word } from './read-words.ts'
import { speakerKey, speakerKeys } from './speaker-keys.ts'

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
/** In characters on each side; further where a context is looked for, for sentences may have come between. */
const CONTEXT_REACH = 240
const SEARCHED_REACH = 420

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
    signs: (text.slice(HEAD).match(/[1-8][0-9a-z]|[0-9a-z]/g) ?? []).map(readSign),
  }
}

export function exactDigest(reading: QuoteReading): string {
  let exact = exacts.get(reading)
  if (exact === undefined) {
    exact = digest(reading.folded, 4)
    exacts.set(reading, exact)
  }
  return exact
}

const exacts = new WeakMap<QuoteReading, string>()

export const numbersDigest = ({ words }: QuoteReading): string =>
  digest(words.flatMap(({ kind, text }) => (kind === 'number' ? [text] : [])).join(' '), 1)

const digestKey = (key: string): string => {
  const digested = digest(key, 2)
  return digested === NOBODY ? '01' : digested
}

const speakerDigest = (name: string): string => digestKey(speakerKey(name))

/** Whether a link's speaker is the one of a quote, by any word of the names that the article gives. */
export function isSpeaker({ speaker }: Fingerprint, { name, aliases, roles }: Speaker): boolean {
  return [name, ...aliases, ...roles].some((alias) => speakerKeys(alias).some((key) => digestKey(key) === speaker))
}

/** The article named nobody when the link was made. */
export const namesNobody = ({ speaker }: Fingerprint): boolean => speaker === NOBODY

/** The signs of a quote's words, all of them or those of a link's level. */
export function signsOf(reading: QuoteReading, level?: number): { level: number; signs: Word[] } {
  const all = marksOf(reading)
  if (level !== undefined) return { level, signs: marksAt(all, level).map(({ sign }) => sign) }
  let fitting = LEVELS
  const lengthAt = (rank: number): number =>
    all.reduce((sum, mark) => sum + (mark.rank < rank ? mark.sign.text.length : 0), 0)
  while (fitting > 1 && lengthAt(fitting) > MOST_SIGNS) fitting--
  return {
    level: fitting,
    signs: cut(all.flatMap(({ rank, sign }) => (rank < fitting ? [sign] : []))),
  }
}

/** Where numbers and negations alone are too many, the first ones. */
function cut(signs: readonly Word[]): Word[] {
  let length = 0
  return signs.filter(({ text }) => {
    length += text.length
    return length <= MOST_SIGNS
  })
}

interface Mark {
  /** The index of its word; -1 for the negation of a cue that denies all of them. */
  word: number
  /** Negations and numbers have 0: they are never left out. */
  rank: number
  sign: Word
}

const marksAt = (all: readonly Mark[], level: number): Mark[] => all.filter(({ rank }) => rank < level)

/** For each word of a quote that has a sign of a level, the index of that sign. */
export const signAtWord = (reading: QuoteReading, level: number): ReadonlyMap<number, number> =>
  new Map(marksAt(marksOf(reading), level).map(({ word }, i) => [word, i]))

/** The readable words of a link beside the signs that follow them. */
export interface Readable {
  /** For each word that has a sign, the index of that sign. */
  signAt: ReadonlyMap<number, number>
  /** No word of the quote is missing. */
  whole: boolean
}

export function readReadable(words: readonly Word[], { signs, level }: Fingerprint): Readable {
  const signAt = new Map<number, number>()
  const marks = words.flatMap(markOf)
  // the cue that denies the words is none of them
  let at = signs[0]?.kind === 'negation' && marks[0]?.sign.kind !== 'negation' ? 1 : 0
  for (const { word, sign } of marks) if (sign.text === signs[at]?.text) signAt.set(word, at++)
  return { signAt, whole: level === LEVELS && at === signs.length && signAt.size === marks.length }
}

const marks = new WeakMap<QuoteReading, Mark[]>()

function marksOf(reading: QuoteReading): Mark[] {
  let found = marks.get(reading)
  if (!found) {
    found = reading.words.flatMap(markOf)
    if (reading.denied)
      found.unshift({ word: -1, rank: 0, sign: { text: '0', kind: 'negation', name: false, prefix: false } })
    marks.set(reading, found)
  }
  return found
}

function markOf(word: Word, at: number): Mark[] {
  if (word.kind === 'negation') return [{ word: at, rank: 0, sign: { ...word, text: word.prefix ? '9' : '0' } }]
  if (word.kind === 'number') return [{ word: at, rank: 0, sign: { ...word, text: numberSign(word.text) } }]
  if (word.text.length < 3) return []
  const stem = word.text.slice(0, Math.max(3, Math.min(5, word.text.length - 2)))
  const value = hash(stem)
  const rank = Math.floor(value / 26) % LEVELS
  // names tell who did what to whom
  return [{ word: at, rank: word.name ? rank >> 2 : rank, sign: { ...word, text: (10 + (value % 26)).toString(36) } }]
}

/** Two characters, the first of them a figure that no word has. */
const numberSign = (value: string): string => {
  const sign = hash(value) % (8 * 36)
  return String(1 + (sign % 8)) + Math.floor(sign / 8).toString(36)
}

const readSign = (text: string): Word => ({
  text,
  kind: text === '0' || text === '9' ? 'negation' : /^[1-8]/.test(text) ? 'number' : 'word',
  name: false,
  prefix: text === '9',
})

/** Of the long words around, the digests of the rarest in the article, in no order: most edits leave most. */
function contextDigests(reading: QuoteReading, { stems }: ArticleReading): string {
  const rarest = [...new Set(sidedStems(reading, stems, CONTEXT_REACH))]
    .map((sided) => ({ sided, frequency: frequenciesOf(stems).get(sided.slice(1)) ?? 0, order: hash(sided) }))
    .sort((a, b) => a.frequency - b.frequency || a.order - b.order)
  return Array.from({ length: CONTEXT_WORDS }, (_, i) => digest(rarest[i]?.sided ?? '', 2)).join('')
}

const frequencies = new WeakMap<LocatedStems, ReadonlyMap<string, number>>()

function frequenciesOf(located: LocatedStems): ReadonlyMap<string, number> {
  const known = frequencies.get(located)
  if (known) return known
  const counts = new Map<string, number>()
  for (const stem of located.stems) counts.set(stem, (counts.get(stem) ?? 0) + 1)
  frequencies.set(located, counts)
  return counts
}

/** 0..1: how much of a link's context stands around a quote. */
export function fingerprintContext({ context }: Fingerprint, reading: QuoteReading, { stems }: ArticleReading): number {
  let around = surroundings.get(reading)
  if (!around) {
    around = new Set(sidedStems(reading, stems, SEARCHED_REACH).map((sided) => digest(sided, 2)))
    surroundings.set(reading, around)
  }
  const there = around
  const recorded = context.filter((word) => word !== EMPTY)
  return recorded.length === 0 ? 0 : recorded.filter((word) => there.has(word)).length / recorded.length
}

const EMPTY = digest('', 2)
const surroundings = new WeakMap<QuoteReading, ReadonlySet<string>>()

/** The stems around, with the side on which they stand: what was repeated in the lead has nothing before it. */
const sidedStems = ({ start, end }: QuoteReading, stems: LocatedStems, reach: number): string[] => [
  ...stemsBetween(stems, start - reach, start).map((stem) => `<${stem}`),
  ...stemsBetween(stems, end, end + reach).map((stem) => `>${stem}`),
]
