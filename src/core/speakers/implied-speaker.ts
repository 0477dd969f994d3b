import type { EvidenceRule, Span } from '../model/article.ts'
import type { Agreement, Proposal } from '../model/proposal.ts'
import { finiteAt } from '../text/cues.ts'
import type { NounPhrase } from '../text/nominal.ts'
import type { Passage, TokenRange } from '../text/passage.ts'
import { agree, findNominatives } from '../text/subject.ts'
import { tokenRange } from '../text/token-range.ts'
import { isAcronym } from '../text/tokens.ts'
import type { Register, Voice } from './register.ts'
import { resolvePhrase } from './resolve-phrase.ts'

/** A quote's speaker, where the mention stands if there is one, and by which rule it is the one. */
export interface Found {
  voice: Voice
  source: Span | null
  rule: EvidenceRule
  confidence: number
}

/** Who has spoken so far: at which offset, in which block. */
export interface Heard {
  voice: Voice
  at: number
  block: number
}

/** How far back, in sentences, a dropped subject may have been named by somebody who has not spoken. */
const SUBJECT_REACH = 3
/** Quotes back to which a dropped subject may reach. */
const LONG_MEMORY = 40

/** Direct speech with no cue of its own goes on with what its paragraph said last. */
export function findNeighbour(proposal: Proposal, heard: readonly Heard[]): Found | null {
  const last = heard.at(-1)
  if (!last || last.block !== proposal.block) return null
  return { voice: last.voice, source: null, rule: 'same-paragraph', confidence: 0.75 }
}

/** A dropped subject: whoever agrees and was named or heard last, the nearest sentence first. */
export function findImplied(
  register: Register,
  agreement: Agreement,
  at: number,
  block: number,
  recent: readonly Voice[],
  heard: readonly Heard[],
  possessive: boolean,
): Found | null {
  const { passage } = register
  const { tokens, sentenceTokens } = passage
  const sentence = tokens[tokenRange(passage, { start: at, end: at + 1 }).from]?.sentence ?? 0
  const speaking = heard.slice(-LONG_MEMORY).findLast(({ voice }) => agree(agreement, voice.agreement))
  for (let s = sentence - 1; s >= Math.max(0, sentence - SUBJECT_REACH); s--) {
    const range = sentenceTokens[s]
    if (!range || tokens[range.from]?.block !== block) break
    const start = tokens[range.from]?.start ?? 0
    if (speaking && speaking.at >= start) break
    const subject = subjectOf(passage, range, agreement)
    const resolution = subject ? resolvePhrase(register, subject, { case: 'nom', agreement }, recent) : null
    if (resolution)
      return {
        voice: resolution.voice,
        source: null,
        rule: possessive ? 'pronoun' : 'dropped-subject',
        confidence: 0.75,
      }
  }
  if (!speaking) return null
  return {
    voice: speaking.voice,
    source: null,
    rule: possessive ? 'pronoun' : 'dropped-subject',
    confidence: speaking.block === block ? 0.93 : 0.85,
  }
}

/** The named person or body that is the subject of a sentence, if it agrees. */
function subjectOf(passage: Passage, { from, to }: TokenRange, agreement: Agreement): NounPhrase | null {
  const { tokens } = passage
  let verb = from
  while (verb < to && !finiteAt(tokens, verb)) verb++
  if (verb >= to) return null
  const own = finiteAt(tokens, verb)
  const wanted: Agreement = { number: agreement.number || (own?.number ?? 0), genders: agreement.genders }
  const before = findNominatives(tokens, from, verb, wanted, true)
  const after = findNominatives(tokens, verb + 1, Math.min(to, verb + 16), wanted, false)
  // letters show no gender, so a dropped subject that shows one is not theirs
  const named = [...before, ...after].filter(
    ({ kind, name, head }) => kind !== 'thing' && (name !== null || kind === 'person') && !isAcronym(tokens[head]),
  )
  return named[0] ?? null
}
