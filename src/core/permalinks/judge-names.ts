import { NO_NAMES } from '../lexicon/other-names.ts'
import type { AlignedPair } from './align-words.ts'
import { isFamous, isGivenName } from './famous-name.ts'
import type { Word } from './read-words.ts'
import { areForms, isSameName } from './same-name.ts'

/** Shorter ones are abbreviations, `UE` of `Unia`. */
const SHORTEST_NAME = 3
/** A given name and a surname. */
const MOST_NAMES = 2
/** Two that begin so may be forms of one. */
const ONE_BEGINNING = 3

/**
 * Whether a name gave way to another, `spotkam się z Lisem` → `spotkam się z Wilkiem`, and nothing else between the
 * words that stayed. What is another name of the same, `Moskwa` of `Rosja`, turns nothing.
 */
export function hasOtherName(a: readonly Word[], b: readonly Word[], pairs: readonly AlignedPair[]): boolean {
  const stayed = pairs.filter(({ likeness }) => likeness > 0)
  const [keptA, keptB] = [new Set(stayed.map((pair) => a[pair.a])), new Set(stayed.map((pair) => b[pair.b]))]
  if (stayed.some((pair) => areTakenForSlips(a[pair.a], b[pair.b]))) return true
  const kept = [{ a: -1, b: -1 }, ...stayed, { a: a.length, b: b.length }]
  return kept.slice(1).some((to, i) => {
    const from = kept[i] ?? to
    const [was, now] = [a.slice(from.a + 1, to.a), b.slice(from.b + 1, to.b)]
    if (was.length !== now.length || was.length === 0 || was.length > MOST_NAMES) return false
    if (![...was, ...now].every(isName)) return false
    if (was.length === 1 && areParts(was[0], now[0])) return false
    const [elsewhereA, elsewhereB] = [
      a.filter((word) => !was.includes(word) && !keptA.has(word)),
      b.filter((word) => !now.includes(word) && !keptB.has(word)),
    ]
    return (
      was.every((one, k) => areOthers(one, now[k]) && !isThere(one, elsewhereB)) &&
      !now.some((other) => isThere(other, elsewhereA))
    )
  })
}

/** `Marcinem` looks as if it were `Markiem`, misspelled. */
const areTakenForSlips = (one: Word | undefined, other: Word | undefined): boolean =>
  one !== undefined && other !== undefined && isName(one) && isName(other) && !isSameName(one.text, other.text)

/** Where a sentence begins a capital tells nothing. */
const isName = ({ kind, name, text }: Word): boolean =>
  kind === 'word' && text.length >= SHORTEST_NAME && (name ? !NO_NAMES.has(text) : isFamous(text))

/** `pana Marka` → `pana Wrzosa`: the given name and the surname may be one's. */
const areParts = (one: Word | undefined, other: Word | undefined): boolean =>
  one !== undefined && other !== undefined && (isGivenOf(one.text, other.text) || isGivenOf(other.text, one.text))

const isGivenOf = (given: string, surname: string): boolean => isGivenName(given) && !isFamous(surname)

const areOthers = ({ text }: Word, other: Word | undefined): boolean =>
  other !== undefined && !isSameName(text, other.text)

/** It only changed its place. */
const isThere = ({ text }: Word, words: readonly Word[]): boolean =>
  words.some((word) => word.kind === 'word' && (beginsAlike(text, word.text) || areForms(text, word.text)))

const beginsAlike = (one: string, other: string): boolean =>
  one.slice(0, ONE_BEGINNING) === other.slice(0, ONE_BEGINNING)
