import { finiteAt } from '../grammar/cues.ts'
import { isPreposition, type NounPhrase } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { findNominatives } from '../grammar/subject.ts'
import { MEDIA_ANAPHORS } from '../lexicon/body-nouns.ts'
import { NEGATION } from '../lexicon/function-words.ts'
import { MANAGING, PRINTING_VERBS, REPORTERS, SEEKING_VERBS, TALKS } from '../lexicon/interviews.ts'
import { CASES } from '../lexicon/morphology/readings.ts'
import { WITH_OR_FROM } from '../lexicon/prepositions.ts'
import { isTitle, type TokenRange } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'

/** `„Kurier” zapytał`, `reporterka zapytała`: whether the subject of the verb at `at` is a medium, or works for one. */
export function isMediums(tokens: readonly Token[], from: number, at: number): boolean {
  const verb = finiteAt(tokens, at)
  if (!verb || !SEEKING_VERBS.has(verb.lemma)) return false
  const agreement = { number: verb.number, genders: verb.verb === 'past' ? verb.genders : 0 }
  const subject = findNominatives(tokens, from, at, agreement, false).at(-1)
  if (!subject) return false
  if (tokens[subject.first]?.kind === 'mark') return isTitle(tokens, subject.first + 1, subject.last)
  return readingsAt(tokens[subject.head]).some(({ lemma }) => MEDIA_ANAPHORS.has(lemma) || REPORTERS.has(lemma))
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
    isPrinted ||= PRINTING_VERBS.has(finiteAt(tokens, i)?.lemma ?? '')
    if (!isPrinted || !WITH_OR_FROM.has(tokens[i + 1]?.text ?? '')) continue
    // `w rozmowie z`: in which something else is told
    const isTalk = readingsAt(tokens[i]).some(
      ({ lemma, cases }) => TALKS.has(lemma) && cases & (CASES.nom | CASES.acc) && !isPreposition(tokens[i - 1]),
    )
    if (isTalk) return readNounPhrase(tokens, i + 2, to, 'inst', true)
  }
  return null
}
