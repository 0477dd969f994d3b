import { NAMED_NOUNS } from '../../lexicon/name-words.ts'
import { OPINION_FRAMES } from '../../lexicon/source-frames.ts'
import { WORKS } from '../../lexicon/works.ts'
import { isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'

/** Words that are no name by themselves, whatever their capital. */
const FUNCTION_POS: ReadonlySet<string> = new Set(['prep', 'conj', 'comp', 'qub'])

/**
 * `dołączyli do strajku w Według sądu`: a page has lost what stood between, and at `at` another sentence begins. A title
 * may begin like that behind the noun of what is called so (`portal Po prostu`), or with more capitals.
 */
export function beginsTorn(tokens: readonly Token[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!token || !isCapitalised(token) || before?.kind !== 'word' || isCapitalised(before)) return false
  if (token.text.length < 2 || next?.kind !== 'word' || isCapitalised(next)) return false
  if (readingsAt(before).some(({ lemma }) => NAMED_NOUNS.has(lemma) || WORKS.has(lemma))) return false
  const readings = readingsAt(token)
  const isFunction = readings.some(({ pos }) => FUNCTION_POS.has(pos))
  return isFunction || OPINION_FRAMES.some(([word, ...rest]) => rest.length === 0 && word === token.form.lower)
}
