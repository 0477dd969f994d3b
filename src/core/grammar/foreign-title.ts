import { humanReadings, isGivenName } from '../lexicon/morphology/human-names.ts'
import { CASES, SINGULAR } from '../lexicon/morphology/readings.ts'
import { FOREIGN_ARTICLES, isCompanyWord, NAME_PARTICLES } from '../lexicon/name-words.ts'
import { isAcronym, isCapitalised, type Token } from '../text/tokens.ts'
import { joinedAt } from './noun-phrase/foreign-bodies.ts'

/** Words of a title with its article, as those of a name behind it. */
const LONGEST = 8

/**
 * The last token of a foreign paper's title without marks that its article opens at `at`: `The Harbour Times`, `Die Flut`; of
 * `Die Flut Adam Wrzos` and `The Harbour Wrzos powiedział` what stands before him; `at` where no title opens.
 */
export function foreignTitleEnd(tokens: readonly Token[], at: number, end: number): number {
  if (!FOREIGN_ARTICLES.has(tokens[at]?.text ?? '')) return at
  const words: number[] = []
  for (let i = at + 1; i < Math.min(end, at + LONGEST); i++) {
    const joined = joinedAt(tokens, i)
    if (joined > i) i = joined
    else if (words.length > 0 && NAME_PARTICLES.has(tokens[i]?.text ?? '')) continue
    if (!isCapitalised(tokens[i]) || isAcronym(tokens[i]) || tokens[i]?.sentence !== tokens[at]?.sentence) break
    words.push(i)
  }
  // whatever stands before a word for a paper is of its title
  const sure = Math.max(
    0,
    words.findLastIndex((i) => isCompanyWord(tokens[i]?.text ?? '')),
  )
  const name = words.findIndex((i, count) => count > sure && opensName(tokens, i))
  return words[name < 0 ? words.length - 1 : name - 1] ?? at
}

/** A given name before its surname, or a surname before its verb. */
function opensName(tokens: readonly Token[], at: number): boolean {
  const { text = '' } = tokens[at] ?? {}
  const isNominative = humanReadings(text).some(({ cases, number }) => cases & CASES.nom && number & SINGULAR)
  return tokens[at + 1]?.form.finite != null || (isNominative && (isGivenName(text) || !isCapitalised(tokens[at + 1])))
}
