import { finiteAt } from '../../grammar/cues.ts'
import { isPersonal } from '../../grammar/in-person.ts'
import { isLight } from '../../grammar/light-words.ts'
import { ADJECTIVE_POS } from '../../grammar/nominal.ts'
import { findNominatives } from '../../grammar/subject.ts'
import { CASES } from '../../lexicon/morphology/readings.ts'
import { NO_AGREEMENT } from '../../model/proposal.ts'
import type { Passage, TokenRange } from '../../text/passage.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'

/** Words from a sentence's start to the verb of its subject: `Chwilę później wójt Jan Bryl długo pokazywał mapę`. */
const LEAD_IN = 8

/**
 * `Głos zabrał wójt Jan Bryl: – A. Następnie wójt pokazał mapę.`: whether the sentence tells what the one who speaks did
 * next. Nobody calls himself so in the third person.
 *
 * @param whose the words that name who speaks
 */
export function tellsOfSpeaker(passage: Passage, sentence: number, whose: TokenRange): boolean {
  const { tokens, sentenceTokens } = passage
  const range = sentenceTokens[sentence]
  if (!range || isPersonal(passage, range)) return false
  const names = namesIn(tokens, whose)
  let isNamed = false
  let isOwnName = false
  for (let i = range.from; i < Math.min(range.to, range.from + LEAD_IN); i++) {
    const token = tokens[i]
    if (token?.kind !== 'word') return false
    const finite = finiteAt(tokens, i)
    // `inny wójt pokazał`, `wójt Lubinowa pokazał`: it may be another
    const called = names.get(token.form.lower)
    if (called && (isNamed || !isAttribute(tokens[i - 1]))) {
      isNamed = true
      isOwnName = called === 'name'
    } else if (finite) return isNamed && (finite.verb === 'past' || (finite.verb === 'present' && isOwnName))
    else if (isNamed && !isLight(token)) return false
  }
  return false
}

/** The words of whoever stands in the nominative, in lower case, and whether they are his name or what he is. */
function namesIn(tokens: readonly Token[], { from, to }: TokenRange): ReadonlyMap<string, 'name' | 'role'> {
  const subjects = findNominatives(tokens, from, to, NO_AGREEMENT, false)
  const named = subjects.filter(({ kind }) => kind !== 'thing')
  return new Map(
    named.flatMap(({ first, last, name }) =>
      tokens.slice(first, last + 1).map(({ form }, i) => {
        const isName = name !== null && first + i >= name.first && first + i <= name.last
        return [form.lower, isName ? 'name' : 'role'] as const
      }),
    ),
  )
}

const isAttribute = (token: Token | undefined): boolean =>
  readingsAt(token).some(({ pos, cases }) => ADJECTIVE_POS.has(pos) && (cases & CASES.nom) !== 0)
