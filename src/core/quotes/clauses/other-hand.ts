import { type CueVerb, cueAt, finiteAt } from '../../grammar/cues.ts'
import { ANY } from '../../grammar/nominal.ts'
import { findNominatives } from '../../grammar/subject.ts'
import { AGAINST, COMPLEMENTIZERS, NEGATION } from '../../lexicon/function-words.ts'
import { CASES } from '../../lexicon/morphology/readings.ts'
import { ANSWER_NOUN, GIVING_OR_GETTING } from '../../lexicon/parrying.ts'
import { ANSWERING_VERBS, ASKING_VERBS, CLAUSE_VERBS } from '../../lexicon/reporting-verbs.ts'
import { OF_OTHER_OPINION, ON_ONE_HAND, ON_THE_OTHER } from '../../lexicon/set-phrases.ts'
import { isPhraseAt, readingsAt, type Token } from '../../text/tokens.ts'

/** Words from a comma to the other hand: `a z drugiej`, `zaś z drugiej`. */
const LEAD_IN = 2
/** Tokens from the comma to the other hand's own cue. */
const CUE_REACH = 12
/** Tokens from the one hand to the cue: `z jednej strony wójt gminy Lubin, pytany o ceny, zapewnia`. */
const REACH = 32

/**
 * `Z jednej strony zapewnia, że A, a z drugiej ostrzega, że B`: whether behind `comma` the other hand begins of what the
 * sentence from `start` on says in the clause of its cue. What weighs one against the other itself holds both.
 */
export function opensOtherHand(tokens: readonly Token[], comma: number, cue: number, start: number): boolean {
  const other = Array.from({ length: LEAD_IN }, (_, i) => comma + 1 + i).find((at) =>
    isPhraseAt(tokens, at, ON_THE_OTHER),
  )
  // `a z drugiej, że rachunki rosną`: without a cue of its own it goes on with the one before
  if (other === undefined || !hasCue(tokens, other + ON_THE_OTHER.length)) return false
  for (let at = cue + 1; at >= Math.max(start, cue - REACH); at--) if (isPhraseAt(tokens, at, ON_ONE_HAND)) return true
  return false
}

/** Tokens from a comma to the others' verb, and from there to what they hold. */
const OTHERS_REACH = 8
const OPINION_REACH = 3

/** `zapewnia, że most stoi, ale mieszkańcy mówią co innego`: behind `comma` the paper tells that others contradict. */
export function opensContradiction(tokens: readonly Token[], comma: number): boolean {
  if (!AGAINST.has(tokens[comma + 1]?.text ?? '')) return false
  for (let i = comma + 2; i < comma + 2 + OTHERS_REACH && tokens[i]?.kind === 'word'; i++) {
    const verb = finiteAt(tokens, i)
    if (!verb) continue
    // `przyznał, że chciał odejść, ale prezes był innego zdania`: his own story goes on
    if (verb.verb === 'past') return false
    const [phrase] = findNominatives(tokens, comma + 2, i, ANY, false)
    if (!phrase || phrase.kind === 'thing') return false
    return Array.from({ length: OPINION_REACH }, (_, k) => i + 1 + k).some((at) =>
      OF_OTHER_OPINION.some((words) => isPhraseAt(tokens, at, words)),
    )
  }
  return false
}

/** Tokens from a comma to the verb of who leaves a question open, and from there to the answer. */
const SILENCE_REACH = 7
const ANSWER_REACH = 4

/** `zapytał, kiedy list wpłynął, ale wójt nie odpowiedział`: behind `comma` the paper tells that what was asked stays open. */
export function opensSilence(tokens: readonly Token[], comma: number, cue: CueVerb): boolean {
  if (!ASKING_VERBS.has(cue.lemma) || !AGAINST.has(tokens[comma + 1]?.text ?? '')) return false
  for (let i = comma + 2; i < comma + 2 + SILENCE_REACH && tokens[i]?.kind === 'word'; i++) {
    const verb = finiteAt(tokens, i)
    if (!verb) continue
    if (verb.verb !== 'past' || tokens[i - 1]?.text !== NEGATION) return false
    // `zapytał, dlaczego wójt milczy, ale nie odpowiada`: rather the one who is asked about
    const another = findNominatives(tokens, comma + 2, i - 1, verb, false).length > 0
    return (
      (another && ANSWERING_VERBS.has(verb.lemma)) || (GIVING_OR_GETTING.has(verb.lemma) && hasAnswer(tokens, i + 1))
    )
  }
  return false
}

/** `nie udzielił radnemu odpowiedzi` */
const hasAnswer = (tokens: readonly Token[], from: number): boolean =>
  tokens
    .slice(from, from + ANSWER_REACH)
    .some((token) => readingsAt(token).some(({ lemma, cases }) => lemma === ANSWER_NOUN && cases & CASES.gen))

function hasCue(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + CUE_REACH && tokens[i]?.kind !== 'stop'; i++) {
    if (tokens[i]?.kind === 'comma' && COMPLEMENTIZERS.has(tokens[i + 1]?.text ?? '')) return false
    if (cueAt(tokens, i, CLAUSE_VERBS)) return true
  }
  return false
}
