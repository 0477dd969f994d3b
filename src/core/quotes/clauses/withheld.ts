import { type CueVerb, finiteAt } from '../../grammar/cues.ts'
import { ANY, inCase, NOUN_POS, type NounPhrase } from '../../grammar/nominal.ts'
import { agree, findNominatives } from '../../grammar/subject.ts'
import { CONTRASTING, COORDINATORS, NEGATION, REFLEXIVE, THAT_LEMMAS } from '../../lexicon/function-words.ts'
import { CASES, PLURAL, type Reading } from '../../lexicon/morphology/readings.ts'
import { ABOUT } from '../../lexicon/prepositions.ts'
import { WITHHELD_NOUNS } from '../../lexicon/speech-nouns.ts'
import { TALKING_VERBS, WANTING_VERB } from '../../lexicon/told-by-author.ts'
import type { TokenRange } from '../../text/passage.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'
import { SAYING } from './saying.ts'
import { adjunctEnd } from './subject-behind.ts'

/** `…, że będą kontrole; nie sprecyzował, gdzie`, `…; szczegółów nie ujawnił`: what the same subject keeps back. */
export function leavesUntold(tokens: readonly Token[], at: number, end: number, main: CueVerb): boolean {
  const negation = negationBehind(tokens, at, end)
  const verb = tokens[negation]?.text === NEGATION ? finiteAt(tokens, negation + 1) : null
  if (!verb || verb.verb !== main.form || !SAYING.has(verb.lemma)) return false
  return agree(main.agreement, verb)
}

/** Behind adverbs, complements and nouns that the negation has in the genitive: `o moście na razie nie`, `terminu nie`. */
function negationBehind(tokens: readonly Token[], at: number, end: number): number {
  let negation = at
  for (let i = 0; i < MOST_ADJUNCTS && tokens[negation]?.text !== NEGATION; i++)
    negation = isKeptBack(tokens[negation]) ? negation + 1 : adjunctEnd(tokens, negation, end)
  return negation
}

/** `terminu`, `szczegółów` */
const isKeptBack = (token: Token | undefined): boolean =>
  readingsAt(token).some(({ pos, cases }) => pos === 'subst' && cases & CASES.gen) &&
  readingsAt(token).every(({ cases }) => !(cases & CASES.nom))

/**
 * `zapewnia, że akta są gotowe, ale terminu nie podaje`, `…, że powstanie zespół, jednak o moście nie wspomina`: told in
 * the present, where nothing in the content is of that number, or all of it is to come.
 *
 * @param content from its first token to the comma behind it
 * @param tenses of the verbs reported so far
 */
export function keepsQuiet(
  tokens: readonly Token[],
  content: TokenRange,
  end: number,
  main: CueVerb,
  tenses: ReadonlySet<CueVerb['form']>,
): boolean {
  const at = content.to + 1
  if (!CONTRASTING.has(tokens[at]?.text ?? '')) return false
  const negation = negationBehind(tokens, at + 1, end)
  const verb = tokens[negation]?.text === NEGATION ? readingsAt(tokens[negation + 1]).find(isTold) : undefined
  if (!verb || (main.agreement.number & verb.number) === 0) return false
  if (![at + 1, negation - 1, negation + 2].some((i) => isKeptBack(tokens[i]) || isAboutNoun(tokens, i))) return false
  // `ale o kosztach się nie mówi`: nobody in particular
  if (tokens.slice(at, negation + 3).some(({ text }) => text === REFLEXIVE)) return false
  const behind = findNominatives(tokens, negation + 2, Math.min(end, negation + 2 + REACH), ANY, false)
  if (behind.some((it) => mayTell(tokens, it, verb))) return false
  const isToCome = tenses.size === 1 && tenses.has('future')
  return (
    isToCome || !findNominatives(tokens, content.from, content.to, ANY, false).some((it) => mayTell(tokens, it, verb))
  )
}

/** One who may be the verb's subject, or one of several who may. */
function mayTell(tokens: readonly Token[], { kind, head, name }: NounPhrase, verb: Reading): boolean {
  if (name || (kind === 'person' && verb.number & PLURAL)) return true
  return inCase(readingsAt(tokens[head]), 'nom', NOUN_POS).some(({ number }) => number & verb.number)
}

/** `podaje`, `mówią` */
const isTold = ({ lemma, verb, person }: Reading): boolean => verb === 'present' && person === 3 && SAYING.has(lemma)

/** `o moście`, and not `o tym` */
const isAboutNoun = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === ABOUT && readingsAt(tokens[at + 1]).some(isNounBehindAbout)

const isNounBehindAbout = ({ pos, cases, lemma }: Reading): boolean =>
  pos === 'subst' && (cases & CASES.loc) !== 0 && !THAT_LEMMAS.has(lemma)

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
