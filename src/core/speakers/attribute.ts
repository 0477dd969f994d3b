import { ASKING_VERBS, RAISING_VERBS } from '../lexicon/reporting-verbs.ts'
import type { Quote, Speaker } from '../model/article.ts'
import type { Proposal } from '../model/proposal.ts'
import type { Trace } from '../model/trace.ts'
import type { Passage } from '../text/passage.ts'
import { attributeHeadings, findAnnounced, isHeading } from './attribute-headings.ts'
import { findSpeaker } from './find-speaker.ts'
import { gatherEvidence } from './gather-evidence.ts'
import type { Found, Heard } from './hearing.ts'
import { introduceLater } from './introduce-later.ts'
import { speaksAsPerson } from './lone-name.ts'
import { nameLater, readBetween } from './named-later.ts'
import { isOfOthersWords } from './of-others-words.ts'
import { Register, type Voice } from './register.ts'

export type AttributedQuote = Omit<Quote, 'id' | 'within'>

/** Voices remembered: a pronoun means one of the last few. */
const MEMORY = 8
/**
 * What is left of a quote's confidence when it has no speaker: the article may give none, or we overlooked one. Where
 * the rules have been read into shape nearly all are right, in articles that nobody has seen a third.
 */
const IMPERSONAL = 0.7
const UNATTRIBUTED = 0.4
/**
 * Finders weigh their proposals against each other's, which says little of how often one is a quote: nearly all that
 * outlive the refiners are. This share of a finder's doubt is left (measured with `npm run eval` on press articles).
 */
const DOUBT_LEFT = 0.2

/** Gives each quote its speaker, reading the article from its start as a reader does. Proposals come in text order. */
export function attributeQuotes(
  passage: Passage,
  proposals: readonly Proposal[],
  trace?: Trace,
): { quotes: AttributedQuote[]; speakers: Speaker[] } {
  const isSpoken = coveredBy(proposals.filter(({ kind }) => kind === 'direct'))
  const register = new Register(passage, isSpoken, coveredBy(proposals))
  const found = hearText(register, proposals, isSpoken)
  introduceLater(register, proposals, found)
  nameLater(proposals, found)
  readBetween(proposals, found)
  attributeHeadings(register, proposals, found)
  const { speakers, ids } = register.toSpeakers()
  const mentionsOf = new Map(speakers.map(({ id, mentions }) => [id, mentions]))
  const quotes = proposals.map((proposal): AttributedQuote => {
    const result = found.get(proposal) ?? null
    const speaker = result ? (ids.get(result.voice) ?? null) : null
    const { kind, spans, verbatim, cue } = proposal
    const source = result?.source ?? null
    const evidence = gatherEvidence(proposal, result, mentionsOf.get(speaker ?? '') ?? [])
    const attributed = result?.confidence ?? (proposal.hint.place === 'impersonal' ? IMPERSONAL : UNATTRIBUTED)
    const quoted = 1 - (1 - proposal.confidence) * DOUBT_LEFT
    const confidence = Math.round(quoted * attributed * 100) / 100
    const rule = result?.rule ?? null
    trace?.attributed(proposal, { speaker, rule, source, speakerConfidence: attributed, confidence })
    return { kind, spans, verbatim, speaker, cue, source, confidence, evidence }
  })
  // whom a heading named before its words were found to be another's says nothing
  const speaking = new Set(quotes.map(({ speaker }) => speaker))
  return { quotes, speakers: speakers.filter(({ id }) => speaking.has(id)) }
}

/** Who says each quote below the headings, in the order in which a reader hears them. */
function hearText(
  register: Register,
  proposals: readonly Proposal[],
  isSpoken: (offset: number) => boolean,
): Map<Proposal, Found | null> {
  const announced = findAnnounced(register, proposals)
  const heard: Heard[] = []
  const found = new Map<Proposal, Found | null>()
  for (const proposal of proposals) {
    if (isHeading(register.passage, proposal)) continue
    // in somebody's own words `burmistrz twierdzi` is another
    const teller = isSpoken(proposal.cue?.span.start ?? 0) ? heard.at(-1)?.voice : undefined
    const isAnnounced = heard.length === 0 && announced !== null && announced.block < proposal.block
    const known = isAnnounced ? [announced.voice] : lastVoices(heard)
    const result = findSpeaker({ register, heard, recent: known.filter((voice) => voice !== teller) }, proposal)
    found.set(proposal, result)
    if (!result) continue
    const { cue, hint } = proposal
    if (speaksAsPerson(register, result.voice, cue?.lemma)) register.makePerson(result.voice)
    if (hint.agreement.genders && result.voice.kind === 'person')
      register.learnGenders(result.voice, hint.agreement.genders)
    const own: Heard = {
      voice: result.voice,
      at: cue?.span.start ?? proposal.spans[0]?.start ?? 0,
      block: proposal.block,
      passing: proposal.passing === true || isAsking(proposal) || isOfOthersWords(register, proposal, heard),
    }
    // `– Adam zeznał, że A – mówi Lis. Dodaje, że B`: whoever tells of it goes on, and not of whom it is told
    if (teller && proposal.within) heard.splice(-1, 0, own)
    else heard.push(own)
  }
  return found
}

/** The voices that a pronoun may mean, latest first. */
function lastVoices(heard: readonly Heard[]): Voice[] {
  const latest = heard.slice(-MEMORY * 2).reverse()
  return [...new Set(latest.map(({ voice }) => voice))].slice(0, MEMORY)
}

/** `zapytany przez X, czy`: of a question's cue whose subject is not who asks, a passive; `X zaczął od pytania, czy`. */
const isAsking = ({ hint, cue }: Proposal): boolean =>
  ((hint.place === 'impersonal' || hint.place === 'genitive') && ASKING_VERBS.has(cue?.lemma ?? '')) ||
  (hint.place === 'before' && RAISING_VERBS.has(cue?.lemma ?? ''))

/** Whether an offset lies in one of these quotes, by binary search over their spans; what is nested lies in its outer one. */
function coveredBy(proposals: readonly Proposal[]): (offset: number) => boolean {
  const spans = proposals.flatMap(({ within, spans }) => (within ? [] : spans)).sort((a, b) => a.start - b.start)
  return (offset) => {
    let low = 0
    let high = spans.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((spans[middle]?.start ?? 0) <= offset) low = middle + 1
      else high = middle
    }
    return offset < (spans[low - 1]?.end ?? 0)
  }
}
