import type { NounPhrase } from '../grammar/nominal.ts'
import { isToldMedium } from '../grammar/noun-phrase/kinds-of-tokens.ts'
import { isGivenName } from '../lexicon/morphology/human-names.ts'
import { NEWS_MEDIA } from '../lexicon/roles.ts'
import { SPEAKING_VERBS } from '../lexicon/told-by-author.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'

/**
 * `powiedział RMF FM Jan Nowak`, `powiedział PAP po meczu trener Jan Lis`: of the phrases behind a verb of saying those
 * that are left when a medium, which nobody declines, was told by the person behind it; or by somebody whom the verb does
 * not name, as what a medium does is not called so: `powiedział PAP`.
 *
 * @param lemma of the verb
 */
export function withoutListeners(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  lemma: string | undefined,
): readonly NounPhrase[] {
  return phrases.filter((phrase) => {
    if (isTold(tokens, phrase, lemma)) return false
    if (!isMedium(tokens, phrase)) return true
    return !phrases.some(({ kind, first }) => kind === 'person' && isInClause(tokens, phrase.last, first))
  })
}

/** A medium behind the verb of what only people do. */
export const isTold = (tokens: readonly Token[], phrase: NounPhrase, lemma: string | undefined): boolean =>
  lemma !== undefined && SPEAKING_VERBS.has(lemma) && isMedium(tokens, phrase)

/** By its name alone: `dziennikarz PAP` is somebody. Of `portalowi Kurier`, `agencję Interfax` the noun shows whom. */
const isMedium = (tokens: readonly Token[], { first, name, last }: NounPhrase): boolean =>
  (name?.first === first && NEWS_MEDIA.has(tokens[first]?.text ?? '')) ||
  (isToldMedium(tokens[first - 1]) &&
    isCapitalised(tokens[first]) &&
    !tokens.slice(first, last + 1).some(({ text }) => isGivenName(text)))

/** Whether what starts at `at` stands behind `last` in the same clause, with neither comma nor verb between. */
function isInClause(tokens: readonly Token[], last: number, at: number): boolean {
  if (at <= last) return false
  for (let i = last + 1; i < at; i++) if (tokens[i]?.kind === 'comma' || tokens[i]?.form.finite) return false
  return true
}
