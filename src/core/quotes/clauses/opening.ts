import {
  COMPLEMENTIZERS,
  MISTYPED_COMPLEMENTIZER,
  QUESTION_WORDS,
  WISH_CONJUNCTION,
} from '../../lexicon/function-words.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'

export type Opening = 'that' | 'wish' | 'question'

/** What the word at `at` opens behind its comma: a that-clause, a wish or an indirect question. */
export function openingAt(tokens: readonly Token[], at: number): Opening | null {
  const token = tokens[at]
  if (token?.kind !== 'word' || tokens[at - 1]?.sentence !== token.sentence) return null
  // `, że`, and with an adverb in between: `, iż`, `, jak`; the preposition of a question: `, z czego`
  if (tokens[at - 1]?.kind !== 'comma') return null
  if (COMPLEMENTIZERS.has(token.text) || token.text === MISTYPED_COMPLEMENTIZER) {
    const next = readingsAt(tokens[at + 1])
    const preposition =
      token.text === MISTYPED_COMPLEMENTIZER &&
      !next.some(
        ({ pos, cases, verb }) =>
          verb !== null || (pos !== 'ger' && cases & 1 && !(cases & 18)) || pos === 'adv' || pos === 'prep',
      )
    return preposition ? null : 'that'
  }
  if (WISH_CONJUNCTION.test(token.text)) return 'wish'
  return QUESTION_WORDS.has(token.text) ? 'question' : null
}
