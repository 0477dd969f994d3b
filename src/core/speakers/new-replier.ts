import { finiteAt } from '../grammar/cues.ts'
import { NEGATION } from '../lexicon/function-words.ts'
import { REPLYING_IN_PUBLIC, TAKING } from '../lexicon/parrying.ts'
import type { TokenRange } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import { subjectBefore } from './lone-subject.ts'
import type { Person } from './person.ts'
import type { Register, Voice } from './register.ts'
import { finiteFrom } from './sentence-subject.ts'

/**
 * `Do tych słów odniósł się Jan Bryl. – A – powiedział lider klubu`: who has just answered, and was not heard before, whose
 * office is told behind what he says.
 *
 * @param at the first token of the office
 */
export function newReplier(register: Register, at: number, recent: readonly Voice[]): Person | null {
  const { passage, isSpoken } = register
  const { tokens, sentenceTokens } = passage
  const opening = sentenceTokens[tokens[at]?.sentence ?? 0]?.from ?? at
  if (![opening, opening + 1].some((i) => i < at && isSpoken(tokens[i]?.start ?? 0))) return null
  const before = toldBefore(register, at)
  const verb = before ? finiteFrom(tokens, before.from, before.to) : at
  const person =
    before && isReply(tokens, verb, finiteAt(tokens, verb)?.lemma ?? '') ? subjectBefore(register, at) : null
  return person?.roles.length === 0 && recent.every((voice) => voice.person !== person) ? person : null
}

/** The sentence of the text's own before what is quoted, with whose marks the first of its sentences may open. */
export function toldBefore(
  { passage: { tokens, sentenceTokens }, isSpoken }: Register,
  at: number,
): TokenRange | undefined {
  let sentence = (tokens[at]?.sentence ?? 0) - 1
  const isCited = (from: number): boolean => [from, from + 1].some((i) => isSpoken(tokens[i]?.start ?? 0))
  while (sentence >= 0 && isCited(sentenceTokens[sentence]?.from ?? 0)) sentence--
  return sentenceTokens[sentence]
}

/** `odpowiada`, `zaprzecza`, `zabrał głos`; not `nie odpowiedział`. */
export const isReply = (tokens: readonly Token[], verb: number, lemma: string): boolean =>
  tokens[verb - 1]?.form.lower !== NEGATION &&
  (REPLYING_IN_PUBLIC.has(lemma) || (lemma === TAKING.verb && [verb - 1, verb + 1].some((at) => isFloor(tokens[at]))))

const isFloor = (token: Token | undefined): boolean => readingsAt(token).some(({ lemma }) => lemma === TAKING.noun)
