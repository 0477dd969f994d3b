import { GENDERS } from '../../lexicon/morphology/readings.ts'
import { WOMEN_LIKE_GENITIVES } from '../../lexicon/person-nouns.ts'
import { ADDRESSING_VERBS, DIRECT_VERBS, TELLING_VERBS } from '../../lexicon/reporting-verbs.ts'
import type { Token } from '../../text/tokens.ts'
import { opensSentence } from './kinds-of-tokens.ts'

/** Words between an office that opens a sentence and its verb: `Ministra rodziny i pracy w środę zapewniła`. */
const VERB_REACH = 8

/**
 * Whether a `ministra` is a woman in the nominative, which the dictionary knows as a man's genitive alone: by the feminine
 * verb of a sentence that she opens, or behind one that nobody is addressed with: `– Tak – dodała ministra`.
 */
export function isWomansOffice(tokens: readonly Token[], at: number): boolean {
  if (!WOMEN_LIKE_GENITIVES.has(tokens[at]?.form.lower ?? '')) return false
  if (opensSentence(tokens, at)) return hasVerbBehind(tokens, at)
  const verb = tokens[at - 1]?.form.finite?.lemma ?? ''
  return (
    isWomansVerb(tokens[at - 1]) && DIRECT_VERBS.has(verb) && !ADDRESSING_VERBS.has(verb) && !TELLING_VERBS.has(verb)
  )
}

function hasVerbBehind(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + VERB_REACH && tokens[i]?.kind === 'word'; i++)
    if (tokens[i]?.form.finite) return isWomansVerb(tokens[i])
  return false
}

const isWomansVerb = (token: Token | undefined): boolean => {
  const finite = token?.form.finite
  return finite?.verb === 'past' && finite.genders === GENDERS.feminine
}
