import type { NounPhrase } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { type Case, SINGULAR } from '../lexicon/morphology/readings.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { withoutLetters } from './letters-behind.ts'
import { CASES_OF_BODIES, isOneIn, nominativePhrase } from './nominative.ts'
import type { Register } from './register.ts'
import type { Resolution } from './resolution.ts'

/** How far back, in tokens, a body may have been named. */
const REACH = 250

/**
 * `Sprawę bada Komisja Portowa. Komisja przypomniała, że`: the body that the text before calls so, the last of several.
 *
 * @param nouns what it may be called, in lower case
 * @param reach how far back, in tokens
 */
export function findNamedBody(
  register: Register,
  nouns: ReadonlySet<string>,
  at: number,
  reach = REACH,
): Resolution | null {
  const { passage, people, titles, isSpoken } = register
  const { tokens } = passage
  let last: { name: string; letters: string | null } | null = null
  let isOnly = true
  for (let i = at - 1; i >= Math.max(0, at - reach) && isOnly; i--) {
    if (!opensName(tokens, i, nouns) || isSpoken(tokens[i]?.start ?? 0)) continue
    const read = readBody(tokens, i)
    // `rzecznik Komisji Jan Wrona`
    if (!read || people.between(i, read.phrase.last + 1).length > 0) continue
    const { letters, phrase } = withoutLetters(tokens, read.phrase)
    const name = nominativePhrase(passage, titles, phrase, read.stands)
    isOnly = last === null || name.startsWith(last.name) || last.name.startsWith(name)
    if (isOnly && (last === null || name.length > last.name.length)) last = { name, letters }
  }
  if (last === null) return null
  const voice = register.namedVoice(last.name, null)
  if (last.letters) register.abbreviate(voice, last.letters)
  // of two that are called so the nearer one, in doubt
  return { voice, by: 'role', confidence: isOnly ? 0.8 : 0.6 }
}

/** `Komisja Portowa`: a noun in capitals before another word in them. */
const opensName = (tokens: readonly Token[], i: number, nouns: ReadonlySet<string>): boolean =>
  isCapitalised(tokens[i]) &&
  !isAcronym(tokens[i]) &&
  isCapitalised(tokens[i + 1]) &&
  readingsAt(tokens[i]).some(({ pos, lemma, number }) => pos === 'subst' && nouns.has(lemma) && number & SINGULAR)

function readBody(tokens: readonly Token[], i: number): { phrase: NounPhrase; stands: Case } | null {
  for (const stands of CASES_OF_BODIES) {
    const phrase = readNounPhrase(tokens, i, tokens.length, stands, false)
    if (isOneIn(tokens[i], stands) && phrase?.head === i && phrase.last > i && phrase.kind === 'organization')
      return { phrase, stands }
  }
  return null
}
