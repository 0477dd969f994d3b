import { PERCENT } from '../lexicon/counted.ts'
import { CALENDAR_NOUNS, IN_TURN } from '../lexicon/function-words.ts'
import { CASES, GENDERS, type Reading } from '../lexicon/morphology/readings.ts'
import { isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import {
  endBehindAgency,
  readBroadcaster,
  readCompanyWord,
  readDistrict,
  readForeignBody,
  readNameOfBody,
  readNameOfGroup,
  readNameOfMedium,
  readTitle,
  readUndeclined,
  readUnknown,
} from './complement/names.ts'
import { type Complement, isFirst, type Reader } from './complement/reader.ts'
import { ADJECTIVE_POS, isAdverbOf, NOUN_POS, PLAIN_ADJECTIVE } from './nominal.ts'
import { completes, passes, type Step, takes } from './noun-phrase/growth.ts'
import { isLandOf } from './noun-phrase/land-of-office.ts'

/** Tokens of a complement. */
const LONGEST = 14

/**
 * The last token of what the preposition at `at` governs; `at` itself when that is nothing we know.
 *
 * @param chains with what further prepositions govern behind it: `do walki | z biedą`
 */
export function skipComplement(tokens: readonly Token[], at: number, end: number, chains = true): number {
  // `z kolei kierowcy dodali`
  if (tokens[at + 1]?.text === IN_TURN) return at + 1
  const cases = readingsAt(tokens[at]).reduce((sum, r) => (r.pos === 'prep' ? sum | r.cases : sum), 0)
  const complement: Complement = { tokens, preposition: at, end, chains, cases, hasNoun: false, governed: [] }
  let last = at
  for (let i = at + 1; i < Math.min(end, at + LONGEST); i++) {
    const step = readNext(complement, i)
    if (step === null || step === 'end') break
    i = step.to
    if (step.effect !== 'passes') last = i
    if (step.effect === 'completes') break
  }
  return last
}

function readNext(complement: Complement, at: number): Step {
  const token = complement.tokens[at]
  if (!token) return 'end'
  for (const read of token.kind === 'word' ? OF_WORDS : OF_SIGNS_AND_NUMBERS) {
    const step = read(complement, at, token)
    if (step) return step
  }
  return null
}

/** A number, or the full stop of an ordinal. */
const readNumber: Reader = ({ tokens, hasNoun }, at, token) => {
  const next = tokens[at + 1]
  // `w rozmowie z nami 53 proc. wyborców powiedziało`: a share is of the clause, not of the preposition
  if (hasNoun && token.kind === 'number' && PERCENT.has(next?.form.lower ?? '')) return 'end'
  const isOrdinal =
    token.text === '.' && tokens[at - 1]?.kind === 'number' && !token.spaceBefore && next?.sentence === token.sentence
  return token.kind === 'number' || isOrdinal ? takes(at) : null
}

/** `z wysoko postawionych urzędników`. */
const passAdverb: Reader = ({ tokens, cases, hasNoun }, at) =>
  !hasNoun && isAdverbOf(tokens, at, cases) ? passes(at) : null

/** A word that stands as the preposition or its noun demands. */
const readGoverned: Reader = (complement, at, token) => {
  if (!fits(complement, at, token)) return null
  const nouns = readingsAt(token).filter(({ pos }) => pos === 'subst')
  if (nouns.length === 0) return takes(at)
  // a day or a time governs nothing: what follows it is the clause's own
  if (readingsAt(token).some(({ lemma }) => CALENDAR_NOUNS.has(lemma))) return completes(at)
  complement.hasNoun = true
  if (complement.governed.length === 0) complement.governed = nouns.filter((noun) => noun.cases & complement.cases)
  return takes(at)
}

function fits(complement: Complement, at: number, token: Token): boolean {
  const { cases, hasNoun, governed } = complement
  const readings = readingsAt(token)
  const isAdjective = readings.some(({ pos }) => PLAIN_ADJECTIVE.has(pos))
  const wanted = hasNoun ? CASES.gen : isFirst(complement, at) ? cases : cases | CASES.gen
  const isGoverned = readings.some((r) => r.cases & wanted && r.pos !== 'prep' && isNominal(r, isAdjective))
  if (!hasNoun) return isGoverned
  // a man's nominative behind the governed noun is the clause's subject: `w czwartek minister`
  const isSubject =
    readings.some((r) => r.pos === 'subst' && r.cases & CASES.nom && r.genders & GENDERS.human) &&
    !readings.some((r) => r.cases & CASES.gen && r.genders & GENDERS.human) &&
    !isLandOf(complement.tokens, at)
  if (isSubject) return false
  // `z przejęciem jeden ze świadków`: an adjective of another case or gender is the clause's own
  const isAgreeing = readings.some((r) => PLAIN_ADJECTIVE.has(r.pos) && r.cases & cases && agrees(r, governed))
  // `z prezydentem Emmanuelem Brezonem`: in the same case, and in no nominative
  const isApposed =
    isCapitalised(token) &&
    readings.some((r) => r.pos === 'subst' && r.cases & cases) &&
    !readings.some((r) => r.cases & CASES.nom)
  return isGoverned || isAgreeing || isApposed
}

/** `jeden`, a number in every case as well, goes with its noun as adjectives do. */
const isNominal = ({ pos }: Reading, isAdjective: boolean): boolean =>
  (NOUN_POS.has(pos) && !(pos === 'num' && isAdjective)) ||
  ADJECTIVE_POS.has(pos) ||
  pos.startsWith('ppron') ||
  pos === 'siebie'

/** `do walki z biedą`: what a further preposition governs. */
const readChained: Reader = (complement, at, token) => {
  const { tokens, end, chains } = complement
  if (!chains || isFirst(complement, at) || !readingsAt(token).some(({ pos }) => pos === 'prep')) return null
  const inner = skipComplement(tokens, at, end)
  return inner > at ? takes(inner) : null
}

/** In the order in which they are asked; where none takes the token, the complement ends before it. */
const OF_SIGNS_AND_NUMBERS: readonly Reader[] = [readForeignBody, readNumber, readTitle]
const OF_WORDS: readonly Reader[] = [
  readForeignBody,
  endBehindAgency,
  readNameOfGroup,
  readNameOfBody,
  readNameOfMedium,
  readBroadcaster,
  readDistrict,
  readUnknown,
  readCompanyWord,
  passAdverb,
  readGoverned,
  readUndeclined,
  readChained,
]

/** Whether an adjective may go with one of the nouns; where none is known, it may. */
const agrees = (adjective: Reading, nouns: readonly Reading[]): boolean =>
  nouns.length === 0 ||
  nouns.some(
    ({ cases, number, genders }) =>
      adjective.cases & cases && adjective.number & number && (genders === 0 || adjective.genders & genders),
  )
