import type { CueVerb } from '../../grammar/cues.ts'
import { isLight } from '../../grammar/light-words.ts'
import { isPreposition } from '../../grammar/nominal.ts'
import { CLAUSE_SUBJECTS } from '../../lexicon/function-words.ts'
import { PARRYING_VERBS } from '../../lexicon/parrying.ts'
import { ABOUT } from '../../lexicon/prepositions.ts'
import { POINTING } from '../../lexicon/pronouns.ts'
import { ASKING_VERBS, WISH_VERBS } from '../../lexicon/reporting-verbs.ts'
import { PASSING } from '../../lexicon/set-phrases.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'
import { isDoubtfulQuestion, isSureQuestion, type Opening } from './opening.ts'

/** How far before its clause a verb may stand, in tokens. */
const WISH_REACH = 10
const QUESTION_REACH = 8

/** `…, co sugeruje, że`: what happened is the subject, and facts do not speak. */
export function hasClauseSubject(tokens: readonly Token[], verb: number): boolean {
  for (let i = verb - 1; i >= verb - 3; i--) {
    const token = tokens[i]
    if (token?.kind !== 'word') return false
    if (CLAUSE_SUBJECTS.has(token.text.toLowerCase())) return tokens[i - 1]?.kind !== 'word'
    if (!isLight(token)) return false
  }
  return false
}

/**
 * Between a cue and its clause stand adjuncts and appositions, never another clause. A wish needs its verb close, and a
 * verb of plain saying right before it. So does a word that may as well tell when or where, unless the verb asks.
 */
export function isOwnClause(
  tokens: readonly Token[],
  { at: cue, lemma }: CueVerb,
  comma: number,
  at: number,
  opening: Opening,
): boolean {
  if (opening === 'that') return !isParried(tokens, cue, lemma, comma)
  if (opening === 'wish' && hasObject(tokens, cue, comma)) return false
  if (opening === 'wish') return comma - cue <= WISH_REACH && (WISH_VERBS.has(lemma) || isAdjacent(tokens, cue, comma))
  if (!hasFinite(tokens, at) && !isElliptic(tokens, at, lemma)) return false
  const relative = isPreposition(tokens[at])
  if (!relative && (ASKING_VERBS.has(lemma) || isSureQuestion(tokens, at))) return comma - cue <= QUESTION_REACH
  return isAdjacent(tokens, cue, comma)
}

/** `odpiera zarzuty, że wziął pieniądze`: the clause is what others say, and no answer to it. */
function isParried(tokens: readonly Token[], cue: number, verb: string, comma: number): boolean {
  const nouns = PARRYING_VERBS.get(verb)
  if (!nouns) return false
  return tokens.slice(cue + 1, comma).some((token) => readingsAt(token).some(({ lemma }) => nouns.has(lemma)))
}

/** `zapytał, czy to prawda`, `dlaczego tak drogo`, `co dalej z mostem`: asked in more words than one, without a verb. */
function isElliptic(tokens: readonly Token[], at: number, lemma: string): boolean {
  if (!ASKING_VERBS.has(lemma) || tokens[at + 2]?.kind !== 'word') return false
  if (isSureQuestion(tokens, at)) return true
  const isAdverb = readingsAt(tokens[at + 1]).some(({ pos }) => pos === 'adv')
  return isDoubtfulQuestion(tokens, at) && (isAdverb || isPreposition(tokens[at + 1]))
}

/** `apeluje o zamknięcie granic, by`: what for, since what it asks for has been named; not so `o to, by`. */
function hasObject(tokens: readonly Token[], cue: number, comma: number): boolean {
  for (let i = cue + 1; i < comma; i++)
    if (tokens[i]?.text === ABOUT && !POINTING.has(tokens[i + 1]?.text ?? '')) return true
  return false
}

/** Nothing but particles, adverbs and pronouns from a verb to the comma: `powiedział mu wtedy także, kiedy`. */
function isAdjacent(tokens: readonly Token[], verb: number, comma: number): boolean {
  for (let i = verb + 1; i < comma; i++) {
    const light = readingsAt(tokens[i]).some(
      ({ pos }) => pos === 'adv' || pos === 'qub' || pos === 'conj' || pos.startsWith('ppron') || pos === 'siebie',
    )
    const passing = PASSING.has(`${tokens[i]?.text} ${tokens[i + 1]?.text}`)
    if (!light && !passing) return false
    if (passing) i++
  }
  return true
}

function hasFinite(tokens: readonly Token[], from: number): boolean {
  for (let i = from + 1; i < from + 30 && tokens[i]?.sentence === tokens[from]?.sentence; i++)
    if (readingsAt(tokens[i]).some(({ verb }) => verb !== null && verb !== 'participle')) return true
  return false
}
