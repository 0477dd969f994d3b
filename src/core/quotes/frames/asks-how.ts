import { type CueVerb, finiteAt } from '../../grammar/cues.ts'
import { isPreposition } from '../../grammar/nominal.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { findNominatives } from '../../grammar/subject.ts'
import { COMPLEMENTIZERS, REFLEXIVE } from '../../lexicon/function-words.ts'
import { HOW_ONE_SPEAKS, PERCEIVED, PERCEIVED_BEFORE, PERCEIVING_VERBS, SHOWN_IN } from '../../lexicon/perceiving.ts'
import { ABOUT, WHERE } from '../../lexicon/prepositions.ts'
import { POINTING_AT_CLAUSES } from '../../lexicon/pronouns.ts'
import { ASKING_VERBS, KNOWING_VERBS } from '../../lexicon/reporting-verbs.ts'
import { QUESTION_NOUN } from '../../lexicon/speech-nouns.ts'
import type { TokenRange } from '../../text/passage.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'

/** Words from a verb of asking or perceiving to `jak`. */
const REACH = 5

/** `na pytanie, jak ocenia`: a question, no parenthesis. */
export function asksHow(tokens: readonly Token[], at: number, start: number): boolean {
  for (let i = at - 2; i >= Math.max(start, at - 1 - REACH); i--)
    if (readingsAt(tokens[i]).some(({ lemma }) => lemma === QUESTION_NOUN || ASKING_VERBS.has(lemma))) return true
  return false
}

/**
 * `Na filmie słychać, jak wójt mówi o radnych`, `oburzyło ich to, jak wójt mówi o radnych`: a clause with `jak`, at
 * `frame.from`, of how something is done, which the one before it needs; `Most stoi, jak mówi wójt` needs none.
 */
export function tellsHow(tokens: readonly Token[], verb: CueVerb, frame: TokenRange, sentence: TokenRange): boolean {
  const { from, to } = frame
  if (tokens[from - 1]?.kind !== 'comma') return false
  const hasSubject = findNominatives(tokens, from + 1, verb.at, verb.agreement, false).some(
    ({ kind }) => kind !== 'thing',
  )
  // `Wiadomo, jak mówi wójt, że A`, not `słychać, jak wójt mówi, że A`
  if (tokens[to]?.kind === 'comma' && COMPLEMENTIZERS.has(tokens[to + 1]?.text ?? ''))
    return hasSubject && perceives(tokens[from - 2])
  if (perceives(tokens[from - 2])) {
    // `nikt nie pamięta, jak mówił wójt`, not `nikt o tym nie wie, jak twierdzi wójt`
    const isFinal = to >= sentence.to || tokens[to]?.kind === 'stop'
    const isBare = hasSubject || (isFinal && HOW_ONE_SPEAKS.has(verb.lemma))
    return isBare && !hasObject(tokens, from - 2, sentence.from)
  }
  // `To, jak mówił o kobietach wójt, oburzyło radnych`
  const isPointedAt = POINTING_AT_CLAUSES.has(tokens[from - 2]?.form.lower ?? '') && !isPreposition(tokens[from - 3])
  if (isPointedAt && tokens[verb.at + 1]?.form.lower === ABOUT) return true
  if (!hasSubject || !hasComplement(tokens, verb.at + 1, to)) return false
  // `mimo to, jak wójt powiedział dziennikarzom, most stoi`: behind a preposition it is of the whole sentence
  if (POINTING_AT_CLAUSES.has(tokens[from - 2]?.form.lower ?? ''))
    return !isPreposition(tokens[from - 3]) || isPreposition(tokens[verb.at + 1])
  return (
    readingsAt(tokens[from - 2]).some(({ pos, lemma }) => pos === 'subst' && SHOWN_IN.has(lemma)) ||
    (perceivesBefore(tokens, from - 3, sentence.from) && !hasObject(tokens, from - 2, sentence.from))
  )
}

/** `o tym nie wiedział`, `nic nie widać`, `to sprawdzić`: what somebody perceives is told before `jak`. */
function hasObject(tokens: readonly Token[], from: number, start: number): boolean {
  for (let i = from; i >= Math.max(start, from - REACH) && tokens[i]?.kind === 'word'; i--)
    if (PERCEIVED_BEFORE.has(tokens[i]?.form.lower ?? '')) return true
  return false
}

/** `słyszeli`, `widać`, `wiadomo`. */
const perceives = (token: Token | undefined): boolean =>
  PERCEIVED.has(token?.form.lower ?? '') ||
  readingsAt(token).some(
    ({ lemma, pos }) => pos !== 'subst' && (PERCEIVING_VERBS.has(lemma) || KNOWING_VERBS.has(lemma)),
  )

/** `widać na nim, jak`, `słychać było, jak`: the verb of the clause before, and no other behind it. */
function perceivesBefore(tokens: readonly Token[], from: number, start: number): boolean {
  for (let i = from; i >= Math.max(start, from - REACH) && tokens[i]?.kind === 'word'; i--) {
    if (perceives(tokens[i])) return true
    if (finiteAt(tokens, i)) return false
  }
  return false
}

/** `krzyczy na radnych`, `groził żonie`: what the verb of a parenthesis lacks; `podkreślił w środę` has nothing of it. */
function hasComplement(tokens: readonly Token[], from: number, to: number): boolean {
  const at = tokens[from]?.form.lower === REFLEXIVE ? from + 1 : from
  if (at >= to) return false
  // `krzyczy na radnych`, not `na moście`
  if (isPreposition(tokens[at]))
    return (
      !WHERE.has(tokens[at]?.form.lower ?? '') || readNounPhrase(tokens, at + 1, to, 'loc', false)?.kind === 'person'
    )
  return (
    tokens[at]?.kind === 'mark' ||
    readNounPhrase(tokens, at, to, 'acc', false) !== null ||
    readNounPhrase(tokens, at, to, 'dat', false) !== null
  )
}
