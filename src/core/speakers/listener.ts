import type { NounPhrase } from '../grammar/nominal.ts'
import { isToldMedium } from '../grammar/noun-phrase/kinds-of-tokens.ts'
import { JOINING } from '../lexicon/function-words.ts'
import { isGivenName } from '../lexicon/morphology/human-names.ts'
import { GENDERS, PLURAL, SINGULAR } from '../lexicon/morphology/readings.ts'
import { isPaperWord, TITLE_ARTICLES } from '../lexicon/name-words.ts'
import { AGENCIES, NEWS_MEDIA, WIRE_AGENCIES } from '../lexicon/roles.ts'
import { SAID_TO_NOBODY, SPEAKING_VERBS } from '../lexicon/told-by-author.ts'
import type { Agreement } from '../model/proposal.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'

/** A verb of saying by its lemma, and whom it agrees with. */
interface Verb {
  lemma: string | undefined
  agreement: Agreement
}

/**
 * `powiedział RMF FM Jan Nowak`, `powiedział PAP po meczu trener Jan Lis`: of the phrases behind a verb of saying those
 * that are left when a medium, which nobody declines, was told by the person behind it; or by somebody whom the verb does
 * not name, as what a medium does is not called so: `powiedział PAP`, or as the verb is a man's: `poinformował PAP`.
 */
export function withoutListeners(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  verb: Verb,
): readonly NounPhrase[] {
  return phrases.flatMap((phrase) => {
    const teller = behindAgency(tokens, phrase) ?? lettersBehind(tokens, phrase)
    if (teller) return [teller]
    if (isTold(tokens, phrase, verb)) return []
    if (!isMedium(tokens, phrase) && !mayBeMedium(tokens, phrase)) return [phrase]
    return phrases.some(({ kind, first }) => kind === 'person' && isInClause(tokens, phrase.last, first))
      ? []
      : [phrase]
  })
}

/** A medium behind the verb of what only people do, or of what a man, or several, have told it. */
export const isTold = (tokens: readonly Token[], phrase: NounPhrase, verb: Verb): boolean =>
  verb.lemma !== undefined &&
  ((SPEAKING_VERBS.has(verb.lemma) && isMedium(tokens, phrase)) || isToldByMan(tokens, phrase, verb))

/**
 * An agency is an `agencja`, whatever its letters; of what is said to nobody (`podał PAP`) they take any gender.
 * And it is one, unless another is joined to it: `przekazali PAP`, but `przekazali PAP i Reuters`.
 */
const isToldByMan = (
  tokens: readonly Token[],
  { name, first, last }: NounPhrase,
  { lemma = '', agreement }: Verb,
): boolean =>
  name?.first === first &&
  WIRE_AGENCIES.has(tokens[first]?.text ?? '') &&
  (agreement.number === SINGULAR || (agreement.number === PLURAL && !JOINING.has(tokens[last + 1]?.text ?? ''))) &&
  (agreement.genders & GENDERS.human) !== 0 &&
  (agreement.genders & GENDERS.feminine) === 0 &&
  !SAID_TO_NOBODY.has(lemma)

/**
 * By its name alone: `dziennikarz PAP` is somebody; `The Harbour` is none whom a verb of saying could have. Of `portalowi
 * Kurier`, `agencję Interfax` the noun shows whom.
 */
const isMedium = (tokens: readonly Token[], phrase: NounPhrase): boolean =>
  (phrase.name?.first === phrase.first && NEWS_MEDIA.has(tokens[phrase.first]?.text ?? '')) ||
  TITLE_ARTICLES.has(tokens[phrase.name?.first ?? phrase.first]?.text ?? '') ||
  (mayBeMedium(tokens, phrase) && isCalledSo(tokens, phrase))

/** Behind the noun, no person's name; `powiedział agencji Wrzos` is who spoke, unless another is named behind it. */
const mayBeMedium = (tokens: readonly Token[], { first, last }: NounPhrase): boolean =>
  isToldMedium(tokens[first - 1]) &&
  isCapitalised(tokens[first]) &&
  !tokens.slice(first, last + 1).some(({ text }) => isGivenName(text))

/** As only media are: `Interfax`, `Kurier`, `Głos Portowy`. */
const isCalledSo = (tokens: readonly Token[], { first, last }: NounPhrase): boolean =>
  isAgency(tokens[first]) ||
  isPaperWord(tokens[first]?.text ?? '') ||
  (last > first && readingsAt(tokens[first]).length > 0 && readingsAt(tokens[last]).some(({ pos }) => pos === 'adj'))

const isAgency = (token: Token | undefined): boolean =>
  NEWS_MEDIA.has(token?.text ?? '') || AGENCIES.has(token?.text ?? '')

/** `agencji Interfax Pieskow`: who spoke, by a surname that no dictionary has, right behind whom he told. */
function behindAgency(tokens: readonly Token[], phrase: NounPhrase): NounPhrase | null {
  const { first, last } = phrase
  const isSurname = last === first + 1 && isCapitalised(tokens[last]) && readingsAt(tokens[last]).length === 0
  if (!isSurname || !isToldMedium(tokens[first - 1]) || !isAgency(tokens[first])) return null
  return { ...phrase, first: last, head: last, name: { first: last, last }, kind: 'person' }
}

/** `przekazał PAP IMGW`: a body by its letters, right behind the agency that it told. */
function lettersBehind(tokens: readonly Token[], phrase: NounPhrase): NounPhrase | null {
  const { first, last } = phrase
  const isBody = last === first + 1 && isAcronym(tokens[last]) && !NEWS_MEDIA.has(tokens[last]?.text ?? '')
  if (!isBody || !WIRE_AGENCIES.has(tokens[first]?.text ?? '')) return null
  return { ...phrase, first: last, head: last, name: { first: last, last }, kind: 'organization' }
}

/** Whether what starts at `at` stands behind `last` in the same clause, with neither comma nor verb between. */
function isInClause(tokens: readonly Token[], last: number, at: number): boolean {
  if (at <= last) return false
  for (let i = last + 1; i < at; i++) if (tokens[i]?.kind === 'comma' || tokens[i]?.form.finite) return false
  return true
}
