import { agree } from '../grammar/subject.ts'
import { ASKING_VERBS } from '../lexicon/reporting-verbs.ts'
import type { Quote, Span, Speaker } from '../model/article.ts'
import type { Agreement, Proposal } from '../model/proposal.ts'
import type { Trace } from '../model/trace.ts'
import { Echoes } from '../text/echo.ts'
import type { Passage, TokenRange } from '../text/passage.ts'
import { tokenRange } from '../text/token-range.ts'
import { gatherEvidence } from './gather-evidence.ts'
import type { Found, Heard, Hearing } from './hearing.ts'
import { findImplied, findNeighbour, findToldOf } from './implied-speaker.ts'
import { findInterviewee } from './interviewee.ts'
import { introduceLater } from './introduce-later.ts'
import { speaksAsPerson } from './lone-name.ts'
import { agreementAt, mainVerb } from './main-verb.ts'
import { nameLater } from './named-later.ts'
import { findNamed } from './named-speaker.ts'
import { findPassedOn } from './passed-on.ts'
import { findGiver } from './received.ts'
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
  // `Wrona: A`: until somebody has been heard, a bare role may be whom the heading names
  const title = proposals.find((proposal) => isHeading(proposal) && proposal.hint.place === 'label')
  const announced = title && findInHeading({ register, heard: [], recent: [] }, title)?.voice
  for (const proposal of proposals) {
    if (isHeading(proposal)) continue
    // in somebody's own words `burmistrz twierdzi` is another
    const teller = isSpoken(proposal.cue?.span.start ?? 0) ? heard.at(-1)?.voice : undefined
    const isNamed = announced !== undefined && (announced.person !== null || /\p{Ll}/u.test(announced.name))
    const known = heard.length === 0 && isNamed ? [announced] : recent()
    const others = known.filter((voice) => voice !== teller)
    const result = findSpeaker({ register, heard, recent: others }, proposal)
    found.set(proposal, result)
    if (!result) continue
    if (speaksAsPerson(register, result.voice, proposal.cue?.lemma)) result.voice.kind = 'person'
    if (proposal.hint.agreement.genders && result.voice.kind === 'person') {
      const { agreement, person } = result.voice
      const shown = proposal.hint.agreement.genders
      // of somebody known by a lone name the verb tells more than the dictionary: `podkreśliła May`
      agreement.genders = agreement.genders & shown || (person === null ? shown : agreement.genders)
      if (person) person.genders = person.genders & agreement.genders || person.genders
    }
    heard.push({
      voice: result.voice,
      at: proposal.cue?.span.start ?? proposal.spans[0]?.start ?? 0,
      block: proposal.block,
      passing: proposal.passing === true || isAsking(proposal),
    })
  }
  introduceLater(register, proposals, found)
  nameLater(proposals, found)
  const echoes = new Echoes(
    passage,
    proposals.filter((proposal) => !isHeading(proposal)),
  )
  const voices = new Set([...found.values()].flatMap((result) => result?.voice ?? []))
  for (const heading of proposals.filter(isHeading)) {
    const echo = echoes.echoOf(heading)
    const echoed = echo ? found.get(echo) : null
    // `Rybacy apelują: A` is none of one man's words
    const voice = echoed && agree(heading.hint.agreement, echoed.voice.agreement) ? echoed : null
    const labelled = findInHeading({ register, heard: [], recent: [] }, heading)
    // the body says who it was more fully than a label of letters (`KE: …`), but a paper in marks is named outright
    const outright =
      labelled &&
      heading.hint.place === 'label' &&
      passage.tokens[passage.blockTokens[heading.block]?.from ?? 0]?.kind === 'mark'
    // `Lipski: A` above `napisał przewodniczący`: the heading names whom the body does not
    const label = labelled?.source ? passage.text.slice(labelled.source.start, labelled.source.end) : ''
    const isName =
      heading.hint.place === 'label' && label !== '' && labelled !== null && isCalled(labelled.voice, label)
    const told = isName && voice && !voice.voice.person && /^\p{Ll}/u.test(voice.voice.name)
    if (told && echo) {
      found.set(heading, labelled)
      found.set(echo, { ...voice, voice: labelled.voice, confidence: voice.confidence * 0.9 })
    } else if (voice && !outright)
      found.set(heading, { voice: voice.voice, source: null, rule: 'echo', confidence: 0.9 })
    else found.set(heading, labelled ?? (heading.hint.place === 'none' ? findOnly(voices) : null))
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
    const quoted = 1 - (1 - proposal.confidence) * DOUBT_LEFT
    const confidence = Math.round(quoted * attributed * 100) / 100
    const rule = result?.rule ?? null
    trace?.attributed(proposal, { speaker, rule, source, speakerConfidence: attributed, confidence })
    return { kind, spans, verbatim, speaker, cue, source, confidence, evidence }
  })
  return { quotes, speakers }
}

/** `zapytany przez X, czy`: of a question's cue whose subject is not who asks, a passive. */
const isAsking = ({ hint, cue }: Proposal): boolean =>
  (hint.place === 'impersonal' || hint.place === 'genitive') && ASKING_VERBS.has(cue?.lemma ?? '')

function findSpeaker(hearing: Hearing, proposal: Proposal): Found | null {
  const { hint, cue, kind, block, spans, evidence } = proposal
  const where = hint.where ? tokenRange(hearing.register.passage, hint.where) : null
  const named = where ? findNamed(hearing, proposal, where) : null
  if (named === 'nobody') return null
  if (named) return named
  if (hint.place === 'impersonal' || hint.place === 'label') return null
  if (evidence[0]?.rule === 'interview-answer') return findInterviewee(hearing, proposal)
  const giver = hint.place === 'none' && where ? findGiver(hearing, where) : undefined
  if (giver !== undefined) return giver
  if (hint.place === 'none') {
    const opened = evidence[0]?.rule === 'dash-speech' || isSentenceInMarks(hearing, proposal)
    return findNeighbour(proposal, hearing.heard) ?? (opened ? findToldOf(hearing, proposal) : null)
  }
  const passedOn = kind === 'direct' ? findPassedOn(hearing, hint.agreement, block) : null
  if (passedOn) return passedOn
  const implied = {
    agreement: hint.agreement,
    at: cue?.span.start ?? spans[0]?.start ?? 0,
    block,
    possessive: hint.place === 'implied' && hint.where === null,
    inOwnSentence: hint.place === 'before' || hint.place === 'implied' || isIntroduced(hearing, spans[0]),
  }
  const main = hint.place === 'implied' && where ? agreementOfMain(hearing, proposal, where) : null
  // the verb before a participle may be another clause's
  return (main && findImplied(hearing, { ...implied, agreement: main })) ?? findImplied(hearing, implied)
}

/** `Radny Bryl jest zły. „Nie mamy gazu”.`: words in marks that open their sentence, and fill it. */
function isSentenceInMarks({ register: { passage } }: Hearing, { evidence, spans: [span] }: Proposal): boolean {
  if (!span || evidence[0]?.rule !== 'quotation-marks') return false
  const { tokens, partners } = passage
  const open = tokenRange(passage, span).from - 1
  const behind = tokens[(partners.get(open) ?? open) + 1]
  const isFirst = tokens[open - 1]?.sentence !== tokens[open]?.sentence
  return isFirst && (behind?.kind === 'stop' || behind?.sentence !== tokens[open]?.sentence)
}

/** `Podpisał umowę, zaznaczając, że`: what the verb that a participle goes with shows of who does both. */
function agreementOfMain({ register: { passage } }: Hearing, { cue, hint }: Proposal, where: TokenRange): Agreement {
  if (!cue) return hint.agreement
  return agreementAt(passage, mainVerb(passage, tokenRange(passage, cue.span).from, where.from))
}

/** Words of a sentence before what is quoted in it, from which on they introduce it: `sędzia zacytował kodeks: "A" - dodał`. */
const INTRODUCTION = 4

function isIntroduced({ register: { passage } }: Hearing, span: Span | undefined): boolean {
  if (!span) return false
  const { from } = tokenRange(passage, span)
  return from - (passage.sentenceTokens[passage.tokens[from]?.sentence ?? 0]?.from ?? from) > INTRODUCTION
}

/** Whom a heading in marks means where it names nobody: the only one who speaks below it. */
function findOnly(voices: ReadonlySet<Voice>): Found | null {
  const [voice, ...others] = voices
  return voice?.kind === 'person' && others.length === 0 ? { voice, source: null, rule: 'echo', confidence: 0.5 } : null
}

/** By the full name, or a surname and no more. */
const isCalled = ({ person, kind, name }: Voice, label: string): boolean =>
  person ? person.name.endsWith(label) : kind === 'person' && name === label

/** Whom a heading itself names: it has nothing before it that it could go on with. */
function findInHeading(hearing: Hearing, heading: Proposal): Found | null {
  const { where } = heading.hint
  const named = where && findNamed(hearing, heading, tokenRange(hearing.register.passage, where))
  return named === 'nobody' ? null : named
}

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
