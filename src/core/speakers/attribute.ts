import { SUBJECT_PRONOUNS } from '../lexicon/function-words.ts'
import type { Quote, Speaker } from '../model/article.ts'
import type { Agreement, Proposal } from '../model/proposal.ts'
import type { Trace } from '../model/trace.ts'
import { finiteAt } from '../text/cues.ts'
import { Echoes } from '../text/echo.ts'
import type { NounPhrase } from '../text/nominal.ts'
import { readNounPhrase } from '../text/noun-phrase.ts'
import { type Passage, rangeSpan, type TokenRange } from '../text/passage.ts'
import { agree, clauseStart, findNominatives } from '../text/subject.ts'
import { tokenRange } from '../text/token-range.ts'
import { gatherEvidence } from './gather-evidence.ts'
import { type Found, findImplied, findNeighbour, type Heard } from './implied-speaker.ts'
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
    const result = findSpeaker(passage, register, proposal, recent(), heard)
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
    const labelled = heading.hint.place === 'label' ? findSpeaker(passage, register, heading, [], []) : null
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
  passage: Passage,
  register: Register,
  proposal: Proposal,
  recent: readonly Voice[],
  heard: readonly Heard[],
): Found | null {
  const { hint, cue } = proposal
  const where = hint.where ? tokenRange(passage, hint.where) : null
  const named = where ? findNamed(passage, register, proposal, where, recent) : null
  if (named) return named
  if (hint.place === 'impersonal') return null
  if (hint.place === 'none') return findNeighbour(proposal, heard)
  if (hint.place === 'label') return null
  return findImplied(
    passage,
    register,
    hint.agreement,
    cue?.span.start ?? proposal.spans[0]?.start ?? 0,
    proposal.block,
    recent,
    heard,
    hint.place === 'implied' && hint.where === null,
  )
}

/** The phrase that names the speaker where the hint says, as its case there demands. */
function findNamed(
  passage: Passage,
  register: Register,
  proposal: Proposal,
  where: TokenRange,
  recent: readonly Voice[],
): Found | null {
  const { tokens } = passage
  const { hint, cue } = proposal
  const verb = cue ? tokenRange(passage, cue.span).from : where.to
  if (hint.place === 'genitive')
    return resolved(passage, register, readNounPhrase(tokens, where.from, where.to, 'gen', true), 'gen', recent)
  if (hint.place === 'label')
    return resolved(passage, register, readNounPhrase(tokens, where.from, where.to, 'nom', true), 'nom', recent)
  if (hint.place === 'impersonal' || hint.place === 'none') return null
  const start =
    hint.place === 'after'
      ? where.from
      : clauseStart(tokens, hint.place === 'implied' ? mainVerb(passage, verb, where.from) : verb, where.from)
  const before = findNominatives(
    tokens,
    start,
    hint.place === 'implied' ? mainVerb(passage, verb, where.from) : verb,
    hint.agreement,
    true,
  )
  const after =
    hint.place === 'implied'
      ? findNominatives(tokens, mainVerb(passage, verb, where.from) + 1, verb, { number: 0, genders: 0 }, false)
      : findNominatives(tokens, verb + 1, where.to, hint.agreement, false)
  const chosen =
    hint.place === 'after'
      ? (choose(after, 'first') ?? choose(before, 'last'))
      : (choose(before, 'last') ?? choose(after, 'first'))
  if (!chosen) {
    const named = nameAgainstGender(passage, register, proposal, start, verb, where.to, recent)
    return named ?? resolved(passage, register, things(hint.place === 'after' ? after : before), 'nom', recent)
  }
  const apposition = nameInApposition(passage, chosen, where.to)
  return resolved(passage, register, apposition ?? chosen, 'nom', recent)
}

/** A name whose gender the dictionary takes amiss (`powiedziała Wells`): better than nobody, and said with less certainty. */
function nameAgainstGender(
  passage: Passage,
  register: Register,
  { hint }: Proposal,
  start: number,
  verb: number,
  end: number,
  recent: readonly Voice[],
): Found | null {
  const any: Agreement = { number: hint.agreement.number, genders: 0 }
  const before = findNominatives(passage.tokens, start, verb, any, true)
  const after = findNominatives(passage.tokens, verb + 1, Math.min(end, verb + 6), any, false)
  const named = (hint.place === 'after' ? [...after, ...before] : before.reverse()).find(
    ({ name, first }) => name?.first === first,
  )
  const found = resolved(passage, register, named ?? null, 'nom', recent)
  return found && { ...found, confidence: found.confidence - 0.2 }
}

/** A participle's subject is its main verb's: the finite verb before it in the sentence. */
function mainVerb({ tokens }: Passage, participle: number, from: number): number {
  for (let i = participle - 1; i >= from; i--) if (finiteAt(tokens, i)) return i
  return participle
}

function resolved(
  passage: Passage,
  register: Register,
  phrase: NounPhrase | null,
  wanted: 'nom' | 'gen',
  recent: readonly Voice[],
): Found | null {
  if (!phrase) return null
  const source = rangeSpan(passage, { from: phrase.first, to: phrase.last + 1 })
  if (
    passage.tokens[phrase.first] &&
    phrase.kind === 'person' &&
    !phrase.name &&
    phrase.first === phrase.last &&
    isPronoun(passage, phrase)
  ) {
    const voice = recent.find(({ agreement }) => agree(phrase.agreement, agreement))
    return voice ? { voice, source, rule: 'pronoun', confidence: 0.85 } : null
  }
  const resolution = register.resolve(phrase, wanted, recent)
  if (!resolution) return null
  return {
    voice: resolution.voice,
    source,
    rule: resolution.by === 'name' ? 'subject' : 'role',
    confidence: resolution.confidence,
  }
}

const isPronoun = ({ tokens }: Passage, { first }: NounPhrase): boolean =>
  SUBJECT_PRONOUNS.has(tokens[first]?.text.toLowerCase() ?? '')

function choose(phrases: readonly NounPhrase[], which: 'first' | 'last'): NounPhrase | null {
  const able = phrases.filter(({ kind }) => kind !== 'thing')
  const people = able.filter(({ kind, name }) => kind === 'person' || name)
  const pool = people.length > 0 ? people : able
  if (which === 'last') return pool.at(-1) ?? null
  const [first, second] = pool
  // `poinformowały AFP służby`: letters that agree with anything are the verb's object when a subject follows at once
  const letters = first?.first === first?.last && first?.agreement.genders === 15 && first.agreement.number === 3
  if (first && second && letters && second.first === first.last + 1) return second
  return first ?? null
}

const things = (phrases: readonly NounPhrase[]): NounPhrase | null =>
  phrases.find(({ kind }) => kind === 'thing') ?? null

/** `sekretarz związku, Paulo Conceicao,`: a role and a name with nothing but a comma between. */
function nameInApposition(passage: Passage, phrase: NounPhrase, end: number): NounPhrase | null {
  const { tokens } = passage
  if (phrase.name && phrase.name.last > phrase.name.first) return null
  if (tokens[phrase.last + 1]?.kind !== 'comma' || phrase.kind !== 'person') return null
  const next = readNounPhrase(tokens, phrase.last + 2, end, 'nom', false)
  const full =
    next?.name && next.first === next.name.first && next.name.last > next.name.first && next.kind === 'person'
  return full && phrase.head !== phrase.name?.first ? { ...next, first: phrase.first, head: phrase.head } : null
}
