import { finiteAt } from '../grammar/cues.ts'
import type { NounPhrase } from '../grammar/nominal.ts'
import { agree } from '../grammar/subject.ts'
import { CASES } from '../lexicon/morphology/readings.ts'
import { PUBLISHED_TEXTS } from '../lexicon/speech-nouns.ts'
import { type Agreement, NO_AGREEMENT } from '../model/proposal.ts'
import type { TokenRange } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import type { Found, Hearing } from './hearing.ts'
import type { Register } from './register.ts'
import { resolvePhrase } from './resolve-phrase.ts'
import { finiteFrom } from './sentence-subject.ts'
import { findSubjects } from './subject-candidates.ts'

/** `Izba Portowa wydała oświadczenie. Zapewnia, że`: the body that makes something public in a sentence. */
export function publisherIn(register: Register, range: TokenRange, agreement: Agreement): NounPhrase | null {
  return (
    publishersIn(register, range).find(
      ({ kind, agreement: own }) => kind === 'organization' && agree(agreement, own),
    ) ?? null
  )
}

/**
 * Of `głosi oświadczenie`, where nothing says whose: who makes one public in the sentence before, or else the body that
 * has just been heard there. A notice on a wall is nobody's who is named before it.
 *
 * @param at a token of the sentence that cites the statement
 */
export function findPublisher(
  { register, heard, recent }: Hearing,
  statement: Token | undefined,
  at: number,
): Found | null {
  if (!isPublished(statement)) return null
  const { tokens, sentenceTokens } = register.passage
  const block = tokens[at]?.block
  const before = sentenceTokens[(tokens[at]?.sentence ?? 0) - 1]
  if (!before || tokens[before.from]?.block !== block) return null
  const [publisher] = publishersIn(register, before).filter(
    ({ kind, name }) => kind === 'organization' || name !== null,
  )
  const wanted = { case: 'nom' as const, agreement: NO_AGREEMENT }
  if (publisher) {
    const { voice } = resolvePhrase(register, publisher, wanted, recent)
    return { voice, source: null, rule: 'dropped-subject', confidence: 0.75 }
  }
  const last = heard.at(-1)
  const start = tokens[before.from]?.start ?? 0
  const isJustHeard = last?.voice.kind === 'organization' && last.block === block && last.at >= start
  return isJustHeard ? { voice: last.voice, source: null, rule: 'dropped-subject', confidence: 0.7 } : null
}

/** The subjects of a sentence's first verb, if what it has for an object is made public. */
export function publishersIn(register: Register, { from, to }: TokenRange): NounPhrase[] {
  const { tokens } = register.passage
  const isText = (token: Token | undefined): boolean =>
    readingsAt(token).some(({ lemma, cases }) => cases & CASES.acc && PUBLISHED_TEXTS.has(lemma))
  const own = tokens.slice(from, to).some(isText) ? finiteAt(tokens, finiteFrom(tokens, from, to)) : null
  if (!own) return []
  const wanted: Agreement = { number: own.number, genders: own.genders }
  return findSubjects(register, from, to, wanted, true).filter(({ head }) => !isText(tokens[head]))
}

const isPublished = (token: Token | undefined): boolean =>
  readingsAt(token).some(({ lemma }) => PUBLISHED_TEXTS.has(lemma))
