import { CASES, EVERY_CASE, GENDERS, type Reading, SINGULAR } from '../../lexicon/morphology/readings.ts'
import { MANS_SURNAME_IN_GENITIVE } from '../../lexicon/surname-endings.ts'
import { isCapitalised, readingsAt, type Token } from '../tokens.ts'
import { isFiniteVerb, isNominal, isNominative } from './clause-shape.ts'
import { INNER_CAPITAL, isHuman, isPreposition } from './opener.ts'

/** Of two numbers or genders, of which 0 is any. */
export const meet = (a: number, b: number): boolean => a === 0 || b === 0 || (a & b) !== 0

/** The same case, number and gender. */
const agree = (a: Reading, b: Reading): boolean =>
  (a.cases & b.cases) !== 0 && meet(a.number, b.number) && meet(a.genders, b.genders)

export const isAdjective = ({ pos }: Reading): boolean => pos === 'adj' || pos === 'ppas' || pos === 'pact'

/** An adjective at a title's end and the noun behind it that could be one phrase: `nowy Bank`. */
export function adjectiveAgrees(last: Token | undefined, noun: readonly Reading[]): boolean {
  if (isCapitalised(last)) return false
  return readingsAt(last).some(
    (adjective) => isAdjective(adjective) && noun.some((reading) => agree(adjective, reading)),
  )
}

/**
 * Whether the word in capitals before `word` and the one at it could be one name: `Andrzej Duda`, `Ministerstwo
 * Obrony`, `Fundacja Panda Team`. `maybe` where the dictionary does not know the first.
 */
export function mayBeOneName(
  tokens: readonly Token[],
  from: number,
  word: number,
  readings: readonly Reading[],
): 'yes' | 'no' | 'maybe' {
  const last = tokens[word - 1]
  if (!isCapitalised(last) || INNER_CAPITAL.test(last?.text ?? '')) return 'no'
  const before = tokens[word - 2]
  const run = word - 1 === from || before?.kind !== 'word' || isCapitalised(before)
  const known = governedBy(before, readingsAt(last))
  if (known.length === 0) return run ? 'yes' : 'maybe'
  // `Marcina Brosza`: his surname in the same case, though a brooch is called so
  if (known.every(isMansGenitive) && MANS_SURNAME_IN_GENITIVE.test(tokens[word]?.text ?? '')) return 'yes'
  const nominative = known.filter(isNominative)
  // a first name, whatever its surname is else: `Olga Wrzos`
  if (nominative.some(({ lemma, number }) => run || (number === SINGULAR && lemma !== lemma.toLowerCase())))
    return 'yes'
  // `Grand Prix`: what has one form in all cases goes on a name as well
  if (readings.some((noun) => isNoun(noun) && noun.cases === EVERY_CASE)) return 'yes'
  // `Rządowego Centrum`, whatever the case
  if (
    known.some((adjective) => isAdjective(adjective) && readings.some((noun) => isNoun(noun) && agree(adjective, noun)))
  )
    return 'yes'
  // an attribute in the genitive, unless it can be people in the nominative: `Rada Ministrów`, `Uczestnicy`
  if (!readings.some(isHuman) && readings.some(isGenitiveOnly)) return 'yes'
  return nominative.some((reading) => readings.some((other) => isNominative(other) && agree(reading, other)))
    ? 'yes'
    : 'no'
}

/** Of the readings, those in a case that the preposition before takes. */
function governedBy(before: Token | undefined, readings: readonly Reading[]): readonly Reading[] {
  const taken = readingsAt(before).reduce(
    (cases, reading) => (reading.pos === 'prep' ? cases | reading.cases : cases),
    0,
  )
  return taken === 0 ? readings : readings.filter(({ cases }) => (cases & taken) !== 0)
}

const isMansGenitive = ({ lemma, cases, genders, number }: Reading): boolean =>
  /^\p{Lu}/u.test(lemma) && (cases & CASES.gen) !== 0 && genders === GENDERS.human && number === SINGULAR

const isNoun = ({ pos }: Reading): boolean => pos === 'subst'

const isGenitiveOnly = ({ pos, cases }: Reading): boolean =>
  pos === 'subst' && (cases & CASES.gen) !== 0 && (cases & CASES.nom) === 0

/** `ekspertka londyńskiego`: an adjective that agrees with nothing before it waits for its noun. */
export function dangles(tokens: readonly Token[], from: number, at: number): boolean {
  const readings = readingsAt(tokens[at])
  if (readings.length === 0 || !readings.every(isAdjective)) return false
  if (readings.some(isNominative) || isCapitalised(tokens[at])) return false
  const before = at > from ? tokens[at - 1] : undefined
  if (before?.kind !== 'word') return true
  const known = readingsAt(before)
  if (known.length === 0) return false
  return !known.some((noun) => isNominal(noun) && readings.some(({ cases }) => (cases & noun.cases) !== 0))
}

/**
 * `Znany z uporu Nowacki`, `Rozstawiona z numerem 1 Polka`: what opens with an adjective, and has no noun for it yet, is of the
 * noun or name behind it; what a preposition governs is none.
 */
export function waitsForNoun(tokens: readonly Token[], from: number, word: number): boolean {
  const adjectives = readingsAt(tokens[from]).filter((one) => isAdjective(one) && isNominative(one))
  if (adjectives.length === 0) return false
  for (let i = from + 1; i < word; i++) {
    // `do` is a tone as well
    if (tokens[i]?.kind === 'number' || readingsAt(tokens[i]).some(isPreposition)) continue
    const isGoverned = readingsAt(tokens[i - 1]).some(isPreposition)
    if (tokens[i]?.kind !== 'word' || (isCommon(tokens[i]) && !isGoverned) || isFiniteVerb(tokens[i])) return false
  }
  const nouns = [...readingsAt(tokens[word]), ...(tokens[word]?.form.readingsInLower ?? [])]
  return nouns.some((noun) => isNominal(noun) && adjectives.some((adjective) => agree(adjective, noun)))
}

const isCommon = (token: Token | undefined): boolean =>
  (token?.form.readingsInLower ?? []).some((one) => isNoun(one) && isNominative(one))

/** `losowanie Lotto`: of a noun that has one form in all cases the one before it may be the first half. */
export const mayBeAttribute = (last: Token | undefined, noun: readonly Reading[]): boolean =>
  isCommon(last) && noun.length > 0 && noun.every(({ cases }) => cases === EVERY_CASE)

/** Whether the last verb among `tokens[from..to)` can have no noun of these readings for its subject. */
export function refusesSubject(tokens: readonly Token[], from: number, to: number, noun: readonly Reading[]): boolean {
  // `stałego wykluczenia Wspólnoty`: it may be in the genitive, an attribute
  if (noun.some(isGenitiveOnly) && readingsAt(tokens[to - 1]).some(isNominal)) return false
  for (let i = to - 1; i >= from; i--) {
    if (!isFiniteVerb(tokens[i])) continue
    const verbs = readingsAt(tokens[i]).filter(({ verb }) => verb === 'past' || verb === 'present' || verb === 'future')
    const subjects = noun.filter(isNominative)
    return (
      verbs.length > 0 &&
      subjects.length > 0 &&
      !verbs.some((verb) =>
        subjects.some((reading) => meet(verb.number, reading.number) && meet(verb.genders, reading.genders)),
      )
    )
  }
  return false
}
