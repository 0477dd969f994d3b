import { type CueVerb, cueAt, finiteAt } from '../../grammar/cues.ts'
import { findNominatives } from '../../grammar/subject.ts'
import { COMPLEMENTIZERS, COPULA, NEGATION } from '../../lexicon/function-words.ts'
import type { Reading } from '../../lexicon/morphology/readings.ts'
import { DIRECT_VERBS, HEARING_WORDS_VERBS } from '../../lexicon/reporting-verbs.ts'
import { OUTSPOKEN_VERBS } from '../../lexicon/set-phrases.ts'
import {
  INSCRIPTION_NOUNS,
  PUBLISHED_TEXTS,
  SHOUT_NOUNS,
  TEXT_NOUNS,
  TITLED_NOUNS,
} from '../../lexicon/speech-nouns.ts'
import { FRANK } from '../../lexicon/told-by-author.ts'
import type { Passage, TokenRange } from '../../text/passage.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'
import { agentOf } from '../clauses/source-hint.ts'
import { type Introduction, introduce } from './introduction.ts'

/** `X powiedział … : „A”`: a verb of saying before a colon, at `verb`. */
export function bySayingVerb(passage: Passage, lead: TokenRange, verb: CueVerb): Introduction {
  const place = verb.form === 'impersonal' ? 'impersonal' : verb.form === 'participle' ? 'implied' : 'before'
  return introduce(passage, lead, place, verb)
}

/** Any verb before a colon: of a report of somebody's, whose that is; else its own subject, where it names nothing. */
export function byFinite(passage: Passage, lead: TokenRange, at: number, finite: Reading): Introduction | null {
  const teller = tellerOf(passage.tokens, lead, at, finite)
  if (!teller) return byAnyVerb(passage, lead, at, finite)
  return introduce(passage, { from: lead.from, to: teller.at + 1 }, 'before', teller)
}

/** `Po chwili spoważniał: „Wiem, że…”`: behind a colon any verb may tell of somebody who speaks. */
export function byAnyVerb(passage: Passage, lead: TokenRange, at: number, finite: Reading): Introduction | null {
  const { tokens } = passage
  for (let i = lead.from; i < at; i++) if (isNaming(tokens[i])) return null
  const agreement = { number: finite.number, genders: finite.verb === 'past' ? finite.genders : 0 }
  const isHeard = HEARING_WORDS_VERBS.has(finite.lemma)
  const teller = isHeard ? agentOf(passage, { at, lemma: finite.lemma }, lead.from, lead.to) : null
  if (teller) return introduce(passage, teller, 'genitive', null, agreement)
  if (finite.verb === 'impersonal' || isHeard || finite.person < 3)
    return introduce(passage, lead, 'impersonal', null, agreement)
  return introduce(passage, lead, 'before', { at, lemma: finite.lemma, form: finite.verb ?? 'past', agreement })
}

/** `pod hasłem: „…”`: what is in the marks is called so. */
export const isNaming = (token: Token | undefined): boolean =>
  readingsAt(token).some(({ lemma }) => TITLED_NOUNS.has(lemma))

const isOfWords = (token: Token): boolean =>
  readingsAt(token).some(({ lemma }) =>
    [TEXT_NOUNS, PUBLISHED_TEXTS, SHOUT_NOUNS, INSCRIPTION_NOUNS].some((nouns) => nouns.has(lemma)),
  )

/** Tokens between a verb of saying and its `że`. */
const REPORT_REACH = 6

/** `X wyznała, że najtrudniejszy był brak snu: „A”`: whose report it is, where its clause tells of nobody who speaks. */
function tellerOf(tokens: readonly Token[], { from, to }: TokenRange, at: number, finite: Reading): CueVerb | null {
  let comma = at - 1
  while (comma > from && !(tokens[comma]?.kind === 'comma' && COMPLEMENTIZERS.has(tokens[comma + 1]?.text ?? ''))) {
    if (finiteAt(tokens, comma)) return null
    comma--
  }
  for (let i = comma - 1; i >= Math.max(from, comma - REPORT_REACH); i--) {
    const cue = cueAt(tokens, i, DIRECT_VERBS)
    if (!cue && finiteAt(tokens, i)) return null
    if (!cue) continue
    const agreement = { number: finite.number, genders: finite.verb === 'past' ? finite.genders : 0 }
    // `…, że na murze był napis: „A”`
    if (tokens.slice(comma, to).some(isOfWords)) return null
    const subjects = findNominatives(tokens, comma + 2, to, agreement, false)
    const isOther = subjects.length > 0 && subjects.every(({ kind }) => kind !== 'person')
    const isSilent = isOther ? !isOutspoken(finite) : isLikeSomething(tokens, to, at, finite)
    return isSilent && (cue.form === 'past' || cue.form === 'present') ? cue : null
  }
  return null
}

/** `…, że partia przeprosiła: „A”`. */
const isOutspoken = ({ lemma, verb }: Reading): boolean => verb === 'past' && OUTSPOKEN_VERBS.has(lemma)

/**
 * `…, że mąż był chory: „A”`, `nie wiedział`, `przegra`: what somebody is, does not do or will do goes with no words of his,
 * but for `był szczery`.
 */
const isLikeSomething = (
  tokens: readonly Token[],
  to: number,
  verb: number,
  { lemma, verb: form }: Reading,
): boolean =>
  lemma === COPULA
    ? !tokens.slice(verb + 1, to).some((token) => readingsAt(token).some(({ lemma }) => FRANK.has(lemma)))
    : form === 'future' || tokens[verb - 1]?.form.lower === NEGATION
