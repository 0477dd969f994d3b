import { type CueVerb, finiteAt } from '../../grammar/cues.ts'
import { agree } from '../../grammar/subject.ts'
import { COORDINATORS, NEGATION } from '../../lexicon/function-words.ts'
import { CASES } from '../../lexicon/morphology/readings.ts'
import { WITHHELD_NOUNS } from '../../lexicon/speech-nouns.ts'
import { TALKING_VERBS, WANTING_VERB } from '../../lexicon/told-by-author.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'
import { SAYING } from './saying.ts'
import { adjunctEnd } from './subject-behind.ts'

/** `…, że będą kontrole; nie sprecyzował, gdzie`, `…; szczegółów nie ujawnił`: what the same subject keeps back. */
export function leavesUntold(tokens: readonly Token[], at: number, end: number, main: CueVerb): boolean {
  let negation = at
  // `terminu`, which the negation has in the genitive
  const isWithheld = (i: number): boolean =>
    readingsAt(tokens[i]).some(({ pos, cases }) => pos === 'subst' && cases & CASES.gen) &&
    readingsAt(tokens[i]).every(({ cases }) => !(cases & CASES.nom))
  for (let i = 0; i < MOST_ADJUNCTS && tokens[negation]?.text !== NEGATION; i++)
    negation = isWithheld(negation) ? negation + 1 : adjunctEnd(tokens, negation, end)
  const verb = tokens[negation]?.text === NEGATION ? finiteAt(tokens, negation + 1) : null
  if (!verb || verb.verb !== main.form || !SAYING.has(verb.lemma)) return false
  return agree(main.agreement, verb)
}

/** Adverbs and complements before the verb that is denied, and tokens from there to what is withheld. */
const MOST_ADJUNCTS = 3
const REACH = 4

/**
 * `…, ale na razie nie podaje szczegółów`: behind a comma, what the source of a report does not tell with it.
 *
 * @param main the report's cue, with whose subject that goes; null where a frame has none
 */
export function withholds(tokens: readonly Token[], at: number, end: number, main: CueVerb | null): boolean {
  if (!COORDINATORS.has(tokens[at]?.text ?? '')) return false
  let negation = at + 1
  for (let i = 0; i < MOST_ADJUNCTS && tokens[negation]?.text !== NEGATION; i++)
    negation = adjunctEnd(tokens, negation, end)
  if (tokens[negation]?.text !== NEGATION) return false
  const verb = finiteAt(tokens, negation + 1)
  // `…, ale o ustawieniu nie chciał rozmawiać`
  if (verb?.lemma === WANTING_VERB)
    return main !== null && agree(main.agreement, verb) && saysSoon(tokens, negation + 2, end)
  if (!verb || !SAYING.has(verb.lemma)) return false
  for (let i = negation + 2; i < Math.min(end, negation + 2 + REACH); i++)
    if (readingsAt(tokens[i]).some(({ lemma, cases }) => WITHHELD_NOUNS.has(lemma) && cases & CASES.gen)) return true
  return false
}

/** `rozmawiać`, `zdradzić nazwiska`: an infinitive of telling among the next words. */
function saysSoon(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + REACH); i++) {
    const infinitive = readingsAt(tokens[i]).find(({ verb }) => verb === 'infinitive')
    if (infinitive) return SAYING.has(infinitive.lemma) || TALKING_VERBS.has(infinitive.lemma)
  }
  return false
}
