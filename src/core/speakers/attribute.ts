import type { Quote, Speaker } from '../model/article.ts'
import type { Proposal } from '../model/proposal.ts'
import type { Trace } from '../model/trace.ts'
import { Echoes } from '../text/echo.ts'
import type { Passage } from '../text/passage.ts'
import { tokenRange } from '../text/token-range.ts'
import { gatherEvidence } from './gather-evidence.ts'
import { type Found, findImplied, findNeighbour, type Heard } from './implied-speaker.ts'
import { findNamed } from './named-speaker.ts'
import { Register, type Voice } from './register.ts'

export type AttributedQuote = Omit<Quote, 'id' | 'within'>

/** Voices remembered: a pronoun means one of the last few. */
const MEMORY = 8
/** What is left of a proposal's confidence when it has no speaker: the article may give none, or we overlooked one. */
const IMPERSONAL = 0.9
const UNATTRIBUTED = 0.7

/** Gives each quote its speaker, reading the article from its start as a reader does. Proposals come in text order. */
export function attributeQuotes(
  passage: Passage,
  proposals: readonly Proposal[],
  trace?: Trace,
): { quotes: AttributedQuote[]; speakers: Speaker[] } {
  const register = new Register(passage)
  const heard: Heard[] = []
  const found = new Map<Proposal, Found | null>()
  const recent = (): Voice[] =>
    [
      ...new Set(
        heard
          .slice(-MEMORY * 2)
          .reverse()
          .map(({ voice }) => voice),
      ),
    ].slice(0, MEMORY)

  const isHeading = ({ block }: Proposal): boolean => passage.blocks[block]?.kind === 'heading'
  for (const proposal of proposals) {
    if (isHeading(proposal)) continue
    const result = findSpeaker(register, proposal, recent(), heard)
    found.set(proposal, result)
    if (!result) continue
    if (proposal.hint.agreement.genders && result.voice.kind === 'person') {
      result.voice.agreement.genders =
        result.voice.agreement.genders & proposal.hint.agreement.genders || result.voice.agreement.genders
    }
    heard.push({
      voice: result.voice,
      at: proposal.cue?.span.start ?? proposal.spans[0]?.start ?? 0,
      block: proposal.block,
    })
  }
  const echoes = new Echoes(
    passage,
    proposals.filter((proposal) => !isHeading(proposal)),
  )
  for (const heading of proposals.filter(isHeading)) {
    const echo = echoes.echoOf(heading)
    const voice = echo ? found.get(echo) : null
    const labelled = heading.hint.place === 'label' ? findSpeaker(register, heading, [], []) : null
    // the body says who it was more fully than a label of letters (`KE: …`), but a paper in marks is named outright
    const outright = labelled && passage.tokens[passage.blockTokens[heading.block]?.from ?? 0]?.kind === 'mark'
    if (voice && !outright) found.set(heading, { voice: voice.voice, source: null, rule: 'echo', confidence: 0.9 })
    else found.set(heading, labelled)
  }
  const { speakers, ids } = register.toSpeakers()
  const mentionsOf = new Map(speakers.map(({ id, mentions }) => [id, mentions]))
  const quotes = proposals.map((proposal): AttributedQuote => {
    const result = found.get(proposal) ?? null
    const speaker = result ? (ids.get(result.voice) ?? null) : null
    const { kind, spans, verbatim, cue } = proposal
    const source = result?.source ?? null
    const evidence = gatherEvidence(proposal, result, mentionsOf.get(speaker ?? '') ?? [])
    const attributed = result?.confidence ?? (proposal.hint.place === 'impersonal' ? IMPERSONAL : UNATTRIBUTED)
    const confidence = Math.round(proposal.confidence * attributed * 100) / 100
    const rule = result?.rule ?? null
    trace?.attributed(proposal, { speaker, rule, source, speakerConfidence: attributed, confidence })
    return { kind, spans, verbatim, speaker, cue, source, confidence, evidence }
  })
  return { quotes, speakers }
}

function findSpeaker(
  register: Register,
  proposal: Proposal,
  recent: readonly Voice[],
  heard: readonly Heard[],
): Found | null {
  const { passage } = register
  const { hint, cue } = proposal
  const where = hint.where ? tokenRange(passage, hint.where) : null
  const named = where ? findNamed(register, proposal, where, recent) : null
  if (named) return named
  if (hint.place === 'impersonal') return null
  if (hint.place === 'none') return findNeighbour(proposal, heard)
  if (hint.place === 'label') return null
  return findImplied(
    register,
    hint.agreement,
    cue?.span.start ?? proposal.spans[0]?.start ?? 0,
    proposal.block,
    recent,
    heard,
    hint.place === 'implied' && hint.where === null,
  )
}
