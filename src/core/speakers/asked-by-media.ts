import { finiteAt } from '../grammar/cues.ts'
import { isPreposition, type NounPhrase } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { findNominatives } from '../grammar/subject.ts'
import { MEDIA_ANAPHORS } from '../lexicon/body-nouns.ts'
import { NEGATION, REFLEXIVE } from '../lexicon/function-words.ts'
import { MANAGING, PRINTING_VERBS, REPORTERS, REPORTING_ON, SEEKING_VERBS, TALKS } from '../lexicon/interviews.ts'
import { CASES } from '../lexicon/morphology/readings.ts'
import { WITH_OR_FROM } from '../lexicon/prepositions.ts'
import { RECEIVING_VERBS } from '../lexicon/reporting-verbs.ts'
import { ANSWER_NOUNS } from '../lexicon/speech-nouns.ts'
import { isTitle, type TokenRange } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'

/**
 * `„Kurier” zapytał`, `reporterka zapytała`: whether the subject of the verb at `at` is a medium, or works for one, and
 * does not go on itself.
 *
 * @param cue the token of the verb right behind that sentence whose subject is dropped, if there is one
 */
export function isMediums(tokens: readonly Token[], from: number, at: number, cue: number | null): boolean {
  const verb = finiteAt(tokens, at)
  if (!verb || !SEEKING_VERBS.has(verb.lemma)) return false
  const subject = subjectBefore(tokens, from, at)
  if (!subject) return false
  const isReporter = readingsAt(tokens[subject.head]).some(({ lemma }) => REPORTERS.has(lemma))
  if (!isReporter && !isMedium(tokens, subject)) return false
  if (cue === null) return true
  return !(isReporter && REPORTING_ON.has(finiteAt(tokens, cue)?.lemma ?? '')) && !lacksAnswer(tokens, cue)
}

/** The last nominative before a verb that agrees with it. */
function subjectBefore(tokens: readonly Token[], from: number, at: number): NounPhrase | undefined {
  const verb = finiteAt(tokens, at)
  if (!verb) return undefined
  const agreement = { number: verb.number, genders: verb.verb === 'past' ? verb.genders : 0 }
  return findNominatives(tokens, from, at, agreement, false).at(-1)
}

/** A title in marks, or a noun for what is read, heard or watched. */
function isMedium(tokens: readonly Token[], { first, last, head }: NounPhrase): boolean {
  if (tokens[first]?.kind === 'mark') return isTitle(tokens, first + 1, last)
  return readingsAt(tokens[head]).some(({ lemma }) => MEDIA_ANAPHORS.has(lemma))
}

/** `Podała, że odpowiedzi nie dostała`: what only who asked can tell. */
function lacksAnswer(tokens: readonly Token[], cue: number): boolean {
  const sentence = tokens[cue]?.sentence
  let isAnswer = false
  let isLacking = false
  for (let i = cue + 1; i < tokens.length && tokens[i]?.sentence === sentence; i++) {
    isAnswer ||= readingsAt(tokens[i]).some(({ lemma }) => ANSWER_NOUNS.has(lemma))
    isLacking ||= tokens[i - 1]?.form.lower === NEGATION && RECEIVING_VERBS.has(finiteAt(tokens, i)?.lemma ?? '')
  }
  return isAnswer && isLacking
}

/** Words from what was managed to the verb of it: `Udało nam się wczoraj wieczorem porozmawiać`. */
const REACH = 5

/** `Udało nam się porozmawiać`: whether the infinitive at `at` is what the paper managed to do. */
export function isManaged(tokens: readonly Token[], from: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(from, at - REACH) && tokens[i]?.kind === 'word'; i--)
    if (finiteAt(tokens, i)) return finiteAt(tokens, i)?.lemma === MANAGING && tokens[i - 1]?.form.lower !== NEGATION
  return false
}

/** With whom a paper prints an interview in a sentence: `W „Kurierze” ukazała się rozmowa z posłanką Ewą Lis`. */
export function readPrintedTalk(tokens: readonly Token[], { from, to }: TokenRange): NounPhrase | null {
  let isPrinted = false
  for (let i = from; i < to; i++) {
    isPrinted ||= PRINTING_VERBS.has(finiteAt(tokens, i)?.lemma ?? '') && isPress(tokens, from, i)
    if (!isPrinted || !WITH_OR_FROM.has(tokens[i + 1]?.text ?? '')) continue
    // `w rozmowie z`: in which something else is told
    const isTalk = readingsAt(tokens[i]).some(
      ({ lemma, cases }) => TALKS.has(lemma) && cases & (CASES.nom | CASES.acc) && !isPreposition(tokens[i - 1]),
    )
    if (isTalk) return readNounPhrase(tokens, i + 2, to, 'inst', true)
  }
  return null
}

/** Whether the verb at `at` is a medium's, or the talk's itself, or nobody's: no `poseł zamieścił`. */
function isPress(tokens: readonly Token[], from: number, at: number): boolean {
  const verb = finiteAt(tokens, at)
  if (!verb || verb.verb === 'impersonal' || verb.person === 1) return true
  if ([at - 1, at + 1].some((i) => tokens[i]?.form.lower === REFLEXIVE)) return true
  const subject = subjectBefore(tokens, from, at)
  return subject !== undefined && isMedium(tokens, subject)
}
