import type { Speaker } from '../model/article.ts'
import { digest, hash } from './hash.ts'
import { digestSurroundings } from './link-surroundings.ts'
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

export function formatFingerprint(reading: QuoteReading, article: ArticleReading): string {
  const { level, signs } = signsOf(reading)
  return [
    exactDigest(reading),
    digestNumbers(reading.words),
    reading.speaker ? speakerDigest(reading.speaker.name) : NOBODY,
    digestSurroundings(reading, article).join(''),
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

export const digestNumbers = (words: readonly Word[]): string =>
  digest(words.flatMap(({ kind, text }) => (kind === 'number' ? [text] : [])).join(' '), 1)

const digestKey = (key: string): string => {
  const digested = digest(key, 2)
  return digested === NOBODY ? '01' : digested
}

const speakerDigest = (name: string): string => digestKey(speakerKey(name))

/** Whether a link's speaker is the one of a quote, by any word of the names that the article gives. */
export const isSpeaker = (link: Fingerprint, { name, aliases }: Speaker): boolean => isCalled(link, [name, ...aliases])

/** The same by any word of an office that the article gives them. */
export const isOfficeOf = (link: Fingerprint, { roles }: Speaker): boolean => isCalled(link, roles)

const isCalled = ({ speaker }: Fingerprint, names: readonly string[]): boolean =>
  names.some((name) => speakerKeys(name).some((key) => digestKey(key) === speaker))

/** The article named nobody when the link was made. */
export const namesNobody = ({ speaker }: Fingerprint): boolean => speaker === NOBODY

/** The signs of a quote's words, all of them or those of a link's level. */
export function signsOf(reading: QuoteReading, level?: number): { level: number; signs: Word[] } {
  const all = marksOf(reading)
  if (level !== undefined) return { level, signs: marksAt(all, level).map(({ sign }) => sign) }
  const fitting = fittingLevel(all)
  return {
    level: fitting,
    signs: cut(all.flatMap(({ rank, sign }) => (rank < fitting ? [sign] : []))),
  }
}

/** The highest at which the signs are not too many; 1, if they are at all. */
function fittingLevel(all: readonly Mark[]): number {
  const lengths = new Uint32Array(LEVELS)
  for (const { rank, sign } of all) lengths[rank] = (lengths[rank] ?? 0) + sign.text.length
  let level = 0
  let length = 0
  while (level < LEVELS && length <= MOST_SIGNS) length += lengths[level++] ?? 0
  return Math.max(1, length > MOST_SIGNS ? level - 1 : level)
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
    if (reading.denied) found.unshift({ word: -1, rank: 0, sign: readSign('0') })
    marks.set(reading, found)
  }
  return found
}

function markOf(word: Word, at: number): Mark[] {
  if (word.kind === 'negation') return [{ word: at, rank: 0, sign: signFor(word, word.prefix ? '9' : '0') }]
  if (word.kind === 'number') return [{ word: at, rank: 0, sign: signFor(word, numberSign(word.text)) }]
  if (word.text.length < 3) return []
  const stem = word.text.slice(0, Math.max(3, Math.min(5, word.text.length - 2)))
  const value = hash(stem)
  const rank = Math.floor(value / 26) % LEVELS
  // names tell who did what to whom
  return [{ word: at, rank: word.name ? rank >> 2 : rank, sign: signFor(word, LETTERS.charAt(value % 26)) }]
}

/** The sign that another form in a word's or a name's place would have at a level; null for what has none. */
export function signOfForm(text: string, level: number, name = false): string | null {
  const [mark] = markOf({ text, kind: 'word', name, prefix: false }, 0)
  return mark && mark.rank < level ? mark.sign.text : null
}

const LETTERS = 'abcdefghijklmnopqrstuvwxyz'

const signFor = ({ kind, name, prefix }: Word, text: string): Word => ({ text, kind, name, prefix, sign: true })

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
  sign: true,
})
