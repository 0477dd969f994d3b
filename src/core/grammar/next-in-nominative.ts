import { BODY_IN_GENITIVE, ENDS_IN_CONSONANT } from '../lexicon/case-endings.ts'
import { NEGATION, REFLEXIVE } from '../lexicon/function-words.ts'
import { FOREIGN_WOMEN } from '../lexicon/given-names.ts'
import { humanReadings } from '../lexicon/morphology/human-names.ts'
import { ANY_MASCULINE, CASES, GENDERS, PLURAL, SINGULAR } from '../lexicon/morphology/readings.ts'
import { MANS_ADJECTIVAL } from '../lexicon/surname-endings.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'

/**
 * `rozmowa Tuska Nawrocki`, `Anny Lis Kowalski`: whether behind a name that starts at `first` and stands in another case
 * the word at `at` is a man's nominative, and of somebody else; `Anny Nowak` is one name.
 */
export function isOthersNominative(tokens: readonly Token[], first: number, at: number): boolean {
  const before = tokens[at - 1]
  if (!mayFollow(tokens, first, at) || !isMansNominative(tokens, at) || !isDeclined(before)) return false
  // no woman is called Lubański, where the dictionary knows that a man is
  return !isWoman(before) || (isMansAdjectival(tokens, at) && readingsAt(tokens[at]).length > 0)
}

/**
 * The same behind `zdaniem` and the like, where all of a name is a genitive: `Rutte Nawrocki`, and before a verb `Trumpa
 * Putin kłamie`. Of a body's name in marks or none nothing is known: `portalu Kurier Lubelski`.
 */
export function isSubjectInFrame(tokens: readonly Token[], first: number, at: number): boolean {
  if (isOthersNominative(tokens, first, at)) return true
  if (!mayFollow(tokens, first, at)) return false
  const before = tokens[at - 1]
  if (isMansAdjectival(tokens, at) && isMansNominative(tokens, at)) return !isWoman(before) && !agrees(before)
  if (!isFollowedByVerb(tokens, at + 1)) return false
  // `Rutte Putin kłamie`
  if (readingsAt(before).length === 0) return isMansNominative(tokens, at)
  // `Ziobry Trump kłamie`: a name that the dictionary lacks, in no genitive
  return isUnknownMan(tokens[at]) && isDeclined(before) && !isWoman(before)
}

/**
 * `zdaniem prokuratury Wrona zbiegł`, `prezydenta Trump kłamie`: whether behind a noun in the genitive the surname at `at` is
 * the content's subject, and not who bears the office; `posłanki Nowak` is one, and `spółki Kowalski` is called so.
 */
export function isSubjectBehindNoun(tokens: readonly Token[], head: number, at: number, isPerson: boolean): boolean {
  const isMan = isMansNominative(tokens, at)
  if (isAcronym(tokens[at]) || !isCapitalised(tokens[at]) || isCapitalised(tokens[at + 1])) return false
  const genders = readingsAt(tokens[head]).reduce(
    (sum, { pos, cases, genders: own }) => (pos === 'subst' && cases & CASES.gen ? sum | own : sum),
    0,
  )
  const isMansOffice = isPerson && (genders & GENDERS.human) !== 0 && (genders & GENDERS.feminine) === 0
  if (isMan && isPerson && MANS_ADJECTIVAL.test(tokens[at]?.text ?? '')) return true
  if (!isFollowedByVerb(tokens, at + 1)) return false
  return isMansOffice ? isMan || isUnknownMan(tokens[at]) : isMan && !isPerson
}

const mayFollow = (tokens: readonly Token[], first: number, at: number): boolean =>
  at > first &&
  isCapitalised(tokens[at]) &&
  isCapitalised(tokens[at - 1]) &&
  !isAcronym(tokens[at]) &&
  tokens[at]?.sentence === tokens[first]?.sentence

/** `Putin`, `Nawrocki`: a man by his nominative alone; `Kluski` that the dictionary lacks may be of a Kluska, but before a verb. */
function isMansNominative(tokens: readonly Token[], at: number): boolean {
  const { text = '' } = tokens[at] ?? {}
  if (readingsAt(tokens[at]).length === 0) return MANS_ADJECTIVAL.test(text) && isFollowedByVerb(tokens, at + 1)
  const one = humanReadings(text).filter(({ number }) => number & SINGULAR)
  return (
    one.length > 0 &&
    one.every(({ cases, genders }) => cases & CASES.nom && !(cases & CASES.gen) && genders & GENDERS.human)
  )
}

/** `Trump`: the dictionary lacks him. */
const isUnknownMan = (token: Token | undefined): boolean =>
  readingsAt(token).length === 0 && ENDS_IN_CONSONANT.test(token?.text ?? '')

/** A surname in -ski; of the `Polski Cukier` it is an adjective. */
const isMansAdjectival = (tokens: readonly Token[], at: number): boolean =>
  MANS_ADJECTIVAL.test(tokens[at]?.text ?? '') && !isCapitalised(tokens[at + 1])

/** In the singular, and in no nominative: `Tuska`, `Anny`, `Orlenu`, and `Onetu` that the dictionary lacks. */
function isDeclined(token: Token | undefined): boolean {
  if (readingsAt(token).length === 0) return BODY_IN_GENITIVE.test(token?.text ?? '')
  const one = readingsAt(token).filter(
    ({ lemma, pos, number }) => pos === 'subst' && /^\p{Lu}/u.test(lemma) && number & SINGULAR,
  )
  return one.length > 0 && one.every(({ cases }) => !(cases & CASES.nom))
}

/** `Anny`, and `Janet`, whom nobody declines: her surname may look like a man's; hers in `-ska` is declined itself. */
const isWoman = (token: Token | undefined): boolean =>
  FOREIGN_WOMEN.has(token?.text ?? '') ||
  humanReadings(token?.text ?? '').some(
    ({ lemma, genders, number }) => genders & GENDERS.feminine && number & SINGULAR && !/(?:sk|ck|dzk)a$/u.test(lemma),
  )

/** `Kurier`, before `Lubelski`: a noun in the nominative, and nobody's name. */
const agrees = (token: Token | undefined): boolean =>
  readingsAt(token).some(
    ({ lemma, pos, cases, number, genders }) =>
      pos === 'subst' && /^\p{Ll}/u.test(lemma) && cases & CASES.nom && number & SINGULAR && genders & ANY_MASCULINE,
  ) && humanReadings(token?.text ?? '').length === 0

/** Words between a subject and its verb: `Tusk już się nie myli`. */
const BETWEEN = 3

/** Whether the verb of one man stands right at `from`, but for what may stand before any verb. */
function isFollowedByVerb(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i <= from + BETWEEN; i++) {
    const verb = tokens[i]?.form?.finite
    if (verb) return (verb.number & PLURAL) === 0 && (verb.verb !== 'past' || (verb.genders & GENDERS.human) !== 0)
    const isParticle =
      tokens[i]?.form?.lower === NEGATION ||
      tokens[i]?.form?.lower === REFLEXIVE ||
      readingsAt(tokens[i]).some(({ pos }) => pos === 'adv' || pos === 'qub')
    if (!isParticle) return false
  }
  return false
}
