import { MANS_GENITIVE } from '../lexicon/case-endings.ts'
import { humanReadings } from '../lexicon/morphology/human-names.ts'
import { CASES, SINGULAR } from '../lexicon/morphology/readings.ts'
import { GENITIVE_FRAMES } from '../lexicon/set-phrases.ts'
import { readingsAt, type Token } from '../text/tokens.ts'

/** Words from `zdaniem` to a name, of whoever bears it: `zdaniem byłego prezydenta Stanów Zjednoczonych Baracka`. */
const REACH = 6

/**
 * Whether the words from `first` up to `at` are a genitive for what stands before them: right behind `zdaniem`, or, where
 * one of them is in no nominative, behind the office of whoever bears them, whose land may be the first of these words:
 * `zdaniem premiera | Węgier Viktora Wrzosa`.
 */
export function isInGenitiveFrame(tokens: readonly Token[], first: number, at: number): boolean {
  if (isGenitiveFrame(tokens[first - 1])) return true
  for (let i = first; i < at; i++) if (isInNoNominative(tokens[i]) && isGoverned(tokens, i)) return true
  return false
}

function isGoverned(tokens: readonly Token[], name: number): boolean {
  for (let i = name - 1; i >= name - 1 - REACH; i--) {
    if (tokens[i]?.kind !== 'word' || tokens[i]?.sentence !== tokens[name]?.sentence) return false
    if (isGenitiveFrame(tokens[i])) return true
    if (tokens[i]?.form.finite) return false
  }
  return false
}

function isInNoNominative(token: Token | undefined): boolean {
  const text = token?.text ?? ''
  if (readingsAt(token).length === 0) return MANS_GENITIVE.test(text)
  const given = humanReadings(text).filter(({ number }) => number & SINGULAR)
  return given.some(({ cases }) => cases & CASES.gen) && !given.some(({ cases }) => cases & CASES.nom)
}

const isGenitiveFrame = (token: Token | undefined): boolean => GENITIVE_FRAMES.has(token?.form?.lower ?? '')
