import { cueAt, finiteAt } from '../../grammar/cues.ts'
import { closing } from '../../grammar/nominal.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { agree } from '../../grammar/subject.ts'
import { COMPLEMENTIZERS } from '../../lexicon/function-words.ts'
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.ts'
import type { TokenRange } from '../../text/passage.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import { LONGEST_CLAUSE } from './resumption.ts'

/** Whether a list's next point begins behind a semicolon, so that what the cue at `cue` reports ends there. */
export const endsPoint = (tokens: readonly Token[], semicolon: number, cue: number, sentence: TokenRange): boolean =>
  tokens[semicolon]?.kind === 'semicolon' &&
  (opensCapitalPoint(tokens, semicolon, sentence) || opensOthersPoint(tokens, semicolon, cue, sentence))

/** `…, że złoży wniosek; Tłum zebrał się`: points with a capital of their own. */
const opensCapitalPoint = (tokens: readonly Token[], semicolon: number, { from, to }: TokenRange): boolean =>
  isCapitalised(tokens[semicolon + 1]) && listsPoints(tokens, from, to)

/** Whether a semicolon of the sentence is followed by a capital that is no name's. */
function listsPoints(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + LONGEST_CLAUSE); i++)
    if (tokens[i]?.kind === 'semicolon' && opensPoint(tokens, i + 1)) return true
  return false
}

/** A word in capitals that the dictionary knows for no name. */
const opensPoint = (tokens: readonly Token[], at: number): boolean =>
  isCapitalised(tokens[at]) &&
  !isAcronym(tokens[at]) &&
  readingsAt(tokens[at]).length > 0 &&
  readingsAt(tokens[at]).every(({ lemma }) => /^\p{Ll}/u.test(lemma))

/** `Most stoi; wójt mówi, że wygra; Jan Bryl milczy`: a subject and its verb, where another point stands before the cue. */
function opensOthersPoint(tokens: readonly Token[], semicolon: number, cue: number, { from, to }: TokenRange): boolean {
  const isListed = tokens.slice(Math.max(from, cue - LONGEST_CLAUSE), cue).some(({ kind }) => kind === 'semicolon')
  const subject = readNounPhrase(tokens, semicolon + 1, to, 'nom', true)
  if (!subject) return false
  const behind = behindBracket(tokens, subject.last + 1, to)
  const verb = finiteAt(tokens, behind)
  if (verb === null || !agree(verb, subject.agreement)) return false
  // `Wrona mówi, że most stoi; Bryl odpowiada, że runie`: another says something, too
  return isListed || (subject.kind !== 'thing' && saysClause(tokens, behind))
}

/** Behind whose party somebody is: `Bryl (RZ) odpowiada`. */
function behindBracket(tokens: readonly Token[], at: number, end: number): number {
  const close = tokens[at]?.kind === 'open' ? closing(tokens, at, end) : -1
  return close > at ? close + 1 : at
}

/** Tokens between a verb of saying and its clause. */
const HEARERS = 4

function saysClause(tokens: readonly Token[], verb: number): boolean {
  if (!cueAt(tokens, verb, CLAUSE_VERBS)) return false
  for (let i = verb + 1; i <= verb + HEARERS; i++)
    if (tokens[i]?.kind === 'comma') return COMPLEMENTIZERS.has(tokens[i + 1]?.text ?? '')
  return false
}
