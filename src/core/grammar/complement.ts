import { ENDS_AS_OTHER_CASES, PLACE_ADJECTIVE, UNKNOWN_INSTRUMENTAL } from '../lexicon/case-endings.ts'
import { PERCENT } from '../lexicon/counted.ts'
import { CALENDAR_NOUNS, IN_TURN } from '../lexicon/function-words.ts'
import { isGivenName } from '../lexicon/morphology/human-names.ts'
import { CASES, GENDERS, type Reading } from '../lexicon/morphology/readings.ts'
import { GROUPS, isCompanyWord, NAMED_NOUNS } from '../lexicon/name-words.ts'
import { AREAS } from '../lexicon/places.ts'
import { NEWS_MEDIA } from '../lexicon/roles.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { ADJECTIVE_POS, NOUN_POS, PLAIN_ADJECTIVE, readQuotedName } from './nominal.ts'
import { joinedAt } from './noun-phrase/foreign-bodies.ts'
import { isBroadcaster } from './noun-phrase/kinds-of-tokens.ts'

/** What a name stands beside in apposition, uninflected: `na portalu Kurierek`. */
const lemmaOf = (token: Token | undefined): string => readingsAt(token).find(({ pos }) => pos === 'subst')?.lemma ?? ''

/** A name that the dictionary knows, in the nominative, before another word of it that the dictionary lacks. */
const isForeignName = (tokens: readonly Token[], i: number, end: number): boolean =>
  i + 1 < end &&
  isCapitalised(tokens[i]) &&
  isCapitalised(tokens[i + 1]) &&
  (readingsAt(tokens[i + 1]).length === 0 ||
    readingsAt(tokens[i]).every(({ genders }) => (genders & GENDERS.human) === 0))

/**
 * `z londyńskiego King's College`: behind an adjective that is still without its noun an unknown name is what it tells
 * of; a `niemiecki` may be a noun by the dictionary.
 */
const isNounOfAdjective = (token: Token, before: Token | undefined, hasNoun: boolean): boolean =>
  isCapitalised(token) &&
  readingsAt(before).some(({ pos, lemma }) => PLAIN_ADJECTIVE.has(pos) && (!hasNoun || PLACE_ADJECTIVE.test(lemma)))

/** An adverb before an adjective or a participle that stands in one of these cases. */
export const isAdverbOf = (tokens: readonly Token[], at: number, cases: number): boolean =>
  readingsAt(tokens[at]).some(({ pos }) => pos === 'adv') &&
  readingsAt(tokens[at + 1]).some((reading) => ADJECTIVE_POS.has(reading.pos) && reading.cases & cases)

/** An adjective and its noun in capitals that people are called by together, behind what they are; a given name is somebody's. */
const isNameOfGroup = (tokens: readonly Token[], i: number): boolean =>
  GROUPS.has(lemmaOf(tokens[i - 1])) &&
  isCapitalised(tokens[i]) &&
  isCapitalised(tokens[i + 1]) &&
  tokens[i + 1]?.sentence === tokens[i]?.sentence &&
  readingsAt(tokens[i]).some(({ pos, cases }) => PLAIN_ADJECTIVE.has(pos) && cases & CASES.nom) &&
  !isGivenName(tokens[i]?.text ?? '')

/**
 * The last token of what the preposition at `at` governs; `at` itself when that is nothing we know.
 *
 * @param chains with what further prepositions govern behind it: `do walki | z biedą`
 */
export function skipComplement(tokens: readonly Token[], at: number, end: number, chains = true): number {
  // `z kolei kierowcy dodali`
  if (tokens[at + 1]?.text === IN_TURN) return at + 1
  const cases = readingsAt(tokens[at]).reduce((sum, r) => (r.pos === 'prep' ? sum | r.cases : sum), 0)
  let last = at
  let noun = false
  /** Of the noun that the preposition governs. */
  let governed: readonly Reading[] = []
  for (let i = at + 1; i < Math.min(end, at + 14); i++) {
    const token = tokens[i]
    if (!token) break
    // `z Institute of Ports`
    const joined = i > at + 1 ? joinedAt(tokens, i) : i
    if (joined > i && joined < end) {
      i = last = joined
      continue
    }
    // `w rozmowie z nami 53 proc. wyborców powiedziało`: a share is of the clause, not of the preposition
    if (noun && token.kind === 'number' && PERCENT.has(tokens[i + 1]?.form?.lower ?? '')) break
    if (
      token.kind === 'number' ||
      (token.kind === 'stop' &&
        tokens[i - 1]?.kind === 'number' &&
        token.text === '.' &&
        !token.spaceBefore &&
        tokens[i + 1]?.sentence === token.sentence)
    ) {
      last = i
      continue
    }
    if (token.kind === 'mark') {
      // `z kolei „Kurier” podał`: a title belongs to its preposition or to what is called so, and governs nothing
      const own = i === at + 1 || NAMED_NOUNS.has(lemmaOf(tokens[i - 1]))
      return (own ? readQuotedName(tokens, i, end)?.last : null) ?? last
    }
    if (token.kind !== 'word') break
    // `w rozmowie z PAP kierowcy dodali`: an agency governs nothing
    if (i > at + 1 && NEWS_MEDIA.has(tokens[i - 1]?.text ?? '') && !isCapitalised(token)) break
    // `z klubu Wspólna Karwia`
    if (i > at + 1 && isNameOfGroup(tokens, i)) {
      i = last = i + 1
      continue
    }
    // `na antenie TV Fala`
    if (isBroadcaster(token) && isCapitalised(tokens[i + 1])) {
      i = last = i + 1
      continue
    }
    const readings = readingsAt(token)
    if (readings.length === 0 || isAcronym(token)) {
      // an unknown name: the complement itself, the surname behind a first name, or what `portal` and `miasto` are called
      if (
        i > at + 1 &&
        !isNounOfAdjective(token, tokens[i - 1], noun) &&
        !NAMED_NOUNS.has(lemmaOf(tokens[i - 1])) &&
        !(AREAS.has(lemmaOf(tokens[i - 1])) && ENDS_AS_OTHER_CASES.test(token.text)) &&
        !(noun && cases & CASES.inst && UNKNOWN_INSTRUMENTAL.test(token.text)) &&
        !isAcronym(token) &&
        !(isCapitalised(tokens[i - 1]) && !isAcronym(tokens[i - 1]) && !isCapitalised(tokens[i - 2]))
      )
        break
      last = i
      noun ||= isCapitalised(token)
      continue
    }
    // `dla Sky News`: a station's last word, though the dictionary has it
    if (i > at + 1 && isCapitalised(tokens[i - 1]) && isCompanyWord(token.text)) {
      last = i
      continue
    }
    // `z wysoko postawionych urzędników`
    if (!noun && isAdverbOf(tokens, i, cases)) continue
    const wanted = noun ? CASES.gen : i === at + 1 ? cases : cases | CASES.gen
    const isAdjective = readings.some(({ pos }) => PLAIN_ADJECTIVE.has(pos))
    // `jeden`, a number in every case as well, goes with its noun as adjectives do
    const nominal = (r: Reading): boolean =>
      (NOUN_POS.has(r.pos) && !(r.pos === 'num' && isAdjective)) ||
      ADJECTIVE_POS.has(r.pos) ||
      r.pos.startsWith('ppron') ||
      r.pos === 'siebie'
    // a man's nominative behind the governed noun is the clause's subject: `w czwartek minister`
    const subject =
      noun &&
      readings.some((r) => r.pos === 'subst' && r.cases & CASES.nom && r.genders & GENDERS.human) &&
      !readings.some((r) => r.cases & CASES.gen && r.genders & GENDERS.human)
    // `z przejęciem jeden ze świadków`: an adjective of another case or gender is the clause's own
    const agreeing = noun && readings.some((r) => PLAIN_ADJECTIVE.has(r.pos) && r.cases & cases && agrees(r, governed))
    // `z prezydentem Emmanuelem Brezonem`: in the same case, and in no nominative
    const apposed =
      noun &&
      isCapitalised(token) &&
      readings.some((r) => r.pos === 'subst' && r.cases & cases) &&
      !readings.some((r) => r.cases & CASES.nom)
    const fits =
      !subject && (agreeing || apposed || readings.some((r) => r.cases & wanted && r.pos !== 'prep' && nominal(r)))
    // `w Bloomberg Television`, `przez Reuters`: names that nobody declines
    if (!fits && i === at + 1 && (isForeignName(tokens, i, end) || NEWS_MEDIA.has(token.text))) {
      last = i
      continue
    }
    if (!fits) {
      if (chains && readings.some(({ pos }) => pos === 'prep') && i > at + 1) {
        const inner = skipComplement(tokens, i, end)
        if (inner > i) {
          i = last = inner
          continue
        }
      }
      break
    }
    last = i
    if (readings.some(({ pos }) => pos === 'subst')) {
      // a day or a time governs nothing: what follows it is the clause's own
      if (readings.some(({ lemma }) => CALENDAR_NOUNS.has(lemma))) return last
      noun = true
      if (governed.length === 0) governed = readings.filter((r) => r.pos === 'subst' && r.cases & cases)
    }
  }
  return last
}

/** Whether an adjective may go with one of the nouns; where none is known, it may. */
const agrees = (adjective: Reading, nouns: readonly Reading[]): boolean =>
  nouns.length === 0 ||
  nouns.some(
    ({ cases, number, genders }) =>
      adjective.cases & cases && adjective.number & number && (genders === 0 || adjective.genders & genders),
  )
