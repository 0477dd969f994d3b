import { OTHER_NAMES } from '../lexicon/other-names.ts'
import type { AlignedPair } from './align-words.ts'
import type { Word } from './read-words.ts'
import { compareNames } from './speaker-keys.ts'

/** Shorter ones are abbreviations more often than not, `UE` of `Unia`. */
const SHORTEST_NAME = 5
/** A given name and a surname. */
const MOST_NAMES = 2
/** Two that begin so are forms of one. */
const ONE_BEGINNING = 3

/**
 * Whether a name gave way to another, `spotkam się z Lisem` → `spotkam się z Wilkiem`, and nothing else between the
 * words that stayed. What is another name of the same, `Moskwa` of `Rosja`, turns nothing.
 */
export function hasOtherName(a: readonly Word[], b: readonly Word[], pairs: readonly AlignedPair[]): boolean {
  const kept = [{ a: -1, b: -1 }, ...pairs.filter(({ likeness }) => likeness > 0), { a: a.length, b: b.length }]
  return kept.slice(1).some((to, i) => {
    const from = kept[i] ?? to
    const [was, now] = [a.slice(from.a + 1, to.a), b.slice(from.b + 1, to.b)]
    if (was.length !== now.length || was.length === 0 || was.length > MOST_NAMES) return false
    if (![...was, ...now].every(isLongName)) return false
    return was.every((one, k) => areOthers(one, now[k]) && !isThere(one, b)) && !now.some((other) => isThere(other, a))
  })
}

const isLongName = ({ kind, name, text }: Word): boolean => kind === 'word' && name && text.length >= SHORTEST_NAME

function areOthers({ text }: Word, other: Word | undefined): boolean {
  if (!other || beginsAlike(text, other.text)) return false
  if (compareNames(capital(text), capital(other.text)) === 'same') return false
  return !OTHER_NAMES.some((names) => isOneOf(text, names) && isOneOf(other.text, names))
}

/** It only changed its place. */
const isThere = ({ text }: Word, words: readonly Word[]): boolean =>
  words.some((word) => word.kind === 'word' && beginsAlike(text, word.text))

const beginsAlike = (one: string, other: string): boolean =>
  one.slice(0, ONE_BEGINNING) === other.slice(0, ONE_BEGINNING)

const isOneOf = (text: string, names: readonly string[]): boolean => names.some((name) => text.startsWith(name))

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
