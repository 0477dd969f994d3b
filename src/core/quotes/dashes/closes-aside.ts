import { type CueVerb, finiteAt } from '../../grammar/cues.ts'
import { isPreposition } from '../../grammar/nominal.ts'
import { findNominatives } from '../../grammar/subject.ts'
import { isCapitalised, type Token } from '../../text/tokens.ts'

/** Tokens of an aside, and of the subject before it. */
const LONGEST_ASIDE = 40
const LONGEST_SUBJECT = 10

/**
 * `prezydent Jan Lis - po doniesieniach, że pada - oskarżył sąsiadów`: whether the dash before `from` closes an aside, for
 * before the one that opens it stands the subject of the verb, by name, which still lacks its verb.
 */
export function closesAside(tokens: readonly Token[], from: number, verb: CueVerb): boolean {
  const dash = from - 1
  if (tokens[dash]?.kind !== 'dash' || verb.at !== from) return false
  let open = dash - 1
  while (open > dash - LONGEST_ASIDE && tokens[open]?.kind !== 'dash') open--
  if (tokens[open]?.kind !== 'dash' || tokens[open]?.sentence !== tokens[dash]?.sentence) return false
  if (!isPreposition(tokens[open + 1]) || !isCapitalised(tokens[open - 1])) return false
  let start = open - 1
  while (start > open - LONGEST_SUBJECT && tokens[start - 1]?.kind === 'word' && !finiteAt(tokens, start - 1)) start--
  if (tokens[start - 1]?.kind === 'word') return false
  const subject = findNominatives(tokens, start, open, verb.agreement, false).at(-1)
  return subject?.kind === 'person' && subject.name !== null && subject.last === open - 1
}
