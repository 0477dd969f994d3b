import { JOINING } from '../../lexicon/function-words.ts'
import { AFFAIRS, FOR_AFFAIRS, LISTED_DUTIES } from '../../lexicon/offices.ts'
import { TOWARDS } from '../../lexicon/prepositions.ts'
import { isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import { ADJECTIVE_POS, inCase, NOUN_POS, type NounPhrase } from '../nominal.ts'

/** Whether a noun is of a body or an office that lists what it is for. */
export const hasDuties = (head: Token | undefined): boolean =>
  readingsAt(head).some(({ lemma }) => LISTED_DUTIES.has(lemma))

/** `komisarz ds. pracy, sportu i kultury`: whoever it is, what he is for. */
const isLinked = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === FOR_AFFAIRS || (tokens[at]?.text === TOWARDS && tokens[at + 1]?.text === AFFAIRS)

/** Tokens in which such a list comes to its last part. */
const DUTIES_REACH = 6

/** Tokens between an office and the last comma of its list. */
const LIST_REACH = 8

/** `minister pracy, sportu i kultury Jan Lis`: whether a comma before a name at `end` is one of an office's list. */
export function isListOfOffice(tokens: readonly Token[], comma: number, end: number): boolean {
  for (let head = comma - 1; head > comma - LIST_REACH; head--) {
    if (tokens[head]?.sentence !== tokens[comma]?.sentence) return false
    if (hasDuties(tokens[head]) || isLinked(tokens, head + 1)) return goesOnWithDuties(tokens, comma, end, { head })
  }
  return false
}

/** `Rodziny, Pracy i Polityki`: whether a comma parts two of the duties of `head`. */
export function goesOnWithDuties(
  tokens: readonly Token[],
  comma: number,
  end: number,
  { head }: Pick<NounPhrase, 'head'>,
): boolean {
  const before = tokens[comma - 1]
  const isDuty = (token: Token | undefined): boolean =>
    isCapitalised(token) === isCapitalised(before) &&
    [...inCase(readingsAt(token), 'gen', NOUN_POS), ...inCase(readingsAt(token), 'gen', ADJECTIVE_POS)].length > 0
  if (comma - 1 <= head || !isDuty(before) || !isDuty(tokens[comma + 1])) return false
  if (!hasDuties(tokens[head]) && !isLinked(tokens, head + 1)) return false
  for (let i = comma + 2; i < Math.min(end, comma + DUTIES_REACH); i++) {
    if (JOINING.has(tokens[i]?.text ?? '')) return isDuty(tokens[i + 1])
    if (tokens[i]?.kind !== 'comma' && !isDuty(tokens[i])) return false
  }
  return false
}
