import { finiteAt } from '../../grammar/cues.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { COORDINATORS, RELATIVE_LEMMA } from '../../lexicon/function-words.ts'
import { CASES, PLURAL, SINGULAR } from '../../lexicon/morphology/readings.ts'
import { CALCULATED } from '../../lexicon/report-nouns.ts'
import { OPINION_FRAME_WORDS } from '../../lexicon/source-frames.ts'
import { NO_AGREEMENT, type Proposal } from '../../model/proposal.ts'
import {
  contentRange,
  type Passage,
  rangeSpan,
  sentenceRange,
  type TokenRange,
  verbatimSpans,
} from '../../text/passage.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'
import { continues } from '../clauses/clause-end.ts'
import { readReport } from '../frames/source.ts'

/**
 * `wyliczenia Izby Portu, według których A`, `Jan Lis, zdaniem którego A`, `eksperci, których zdaniem A`: the relative clause
 * is what the source tells.
 */
export function findRelativeSources(passage: Passage): Proposal[] {
  const proposals: Proposal[] = []
  for (let at = 1; at < passage.tokens.length; at++) {
    if (!OPINION_FRAME_WORDS.has(passage.tokens[at]?.form.lower ?? '')) continue
    const found = readRelative(passage, at, sentenceRange(passage, at))
    if (found) proposals.push(found)
  }
  return proposals
}

interface Source extends TokenRange {
  place: 'genitive' | 'label'
}

/** How far before `według których` whoever it stands for may begin, in tokens. */
const ANTECEDENT = 10
/** Tokens of the clause around it that are looked at for a verb. */
const CLAUSE = 40

function readRelative(passage: Passage, at: number, sentence: TokenRange): Proposal | null {
  const { tokens } = passage
  const relative = [at - 1, at + 1].find((i) => readingsAt(tokens[i]).some(({ lemma }) => lemma === RELATIVE_LEMMA))
  const comma = Math.min(relative ?? at, at) - 1
  if (relative === undefined || tokens[comma]?.kind !== 'comma') return null
  // `według którego projektu`: that one's project
  const isOfNoun = relative > at && isGenitiveAlone(tokens[relative + 1]) && tokens[relative + 2]?.form.finite !== null
  const source = isOfNoun
    ? null
    : antecedentOf(tokens, comma, Math.max(sentence.from, comma - ANTECEDENT), tokens[relative])
  if (!source) return null
  const start = Math.max(relative, at) + 1
  // `Eksperci, których zdaniem most runie, milczą`: the clause around it has yet to come to its verb
  const isWithin = !tokens.slice(Math.max(sentence.from, comma - CLAUSE), comma).some(({ form }) => form.finite)
  const content = contentRange(passage, start, endOfRelative(tokens, start, sentence.to, isWithin))
  if (!content || content.to - content.from < 2) return null
  const verbatim = verbatimSpans(passage, content)
  return {
    kind: verbatim.length > 0 ? 'mixed' : 'reported',
    spans: [rangeSpan(passage, content)],
    verbatim,
    block: tokens[at]?.block ?? 0,
    cue: null,
    hint: { place: source.place, where: rangeSpan(passage, source), agreement: NO_AGREEMENT },
    confidence: 0.85,
    evidence: [{ rule: 'according-to', span: rangeSpan(passage, { from: source.from, to: start }) }],
    passing: true,
  }
}

/**
 * Right before the comma: whose report it is, people, or somebody by name. What a plan or a theory says, nobody does.
 *
 * @param relative what stands for them: a name is one, and of its number and gender
 */
function antecedentOf(
  tokens: readonly Token[],
  comma: number,
  start: number,
  relative: Token | undefined,
): Source | null {
  for (let i = start; i < comma; i++) {
    const told = readReport(tokens, i, CALCULATED)
    const owner = told === null ? null : readNounPhrase(tokens, told, comma, 'gen', true)
    if (owner?.last === comma - 1 && (owner.kind !== 'thing' || owner.name)) {
      return { from: owner.first, to: comma, place: 'genitive' }
    }
  }
  const people = readNounPhrase(tokens, comma - 1, comma, 'nom', true)
  if (people?.kind === 'person' && people.agreement.number & PLURAL)
    return { from: people.first, to: comma, place: 'label' }
  if (readingsAt(relative).every(({ number }) => (number & SINGULAR) === 0)) return null
  for (let i = start; i < comma; i++) {
    // the longest is what the clause is about: `plan Jana Lisa, według którego`
    const named = readNounPhrase(tokens, i, comma, 'nom', true)
    if (named?.last !== comma - 1) continue
    const isTheirs = readingsAt(relative).some(({ genders }) => genders & named.agreement.genders)
    return named.kind === 'person' && named.name && isTheirs ? { from: i, to: comma, place: 'label' } : null
  }
  return null
}

/** A noun in the genitive singular, which is nothing else by its form. */
const isGenitiveAlone = (token: Token | undefined): boolean => {
  const nouns = readingsAt(token).filter(({ pos }) => pos === 'subst')
  const isGenitive = nouns.some(({ cases, number }) => cases & CASES.gen && number & SINGULAR)
  return isGenitive && nouns.every(({ cases }) => (cases & CASES.nom) === 0)
}

/** `, premier Jan Lis odparł`: a verb before the next comma, in a clause that nothing joins. */
function hasVerbSoon(tokens: readonly Token[], from: number, end: number): boolean {
  if (COORDINATORS.has(tokens[from]?.text ?? '')) return false
  for (let i = from; i < end && tokens[i]?.kind === 'word'; i++) if (finiteAt(tokens, i)) return true
  return false
}

/** Where a relative clause ends: at the comma behind its verb, unless that goes on with it; before a verb where `isWithin`. */
function endOfRelative(tokens: readonly Token[], from: number, end: number, isWithin: boolean): number {
  let verbs = 0
  for (let i = from; i < end; i++) {
    const next = tokens[i + 1]
    if (
      tokens[i]?.kind === 'comma' &&
      verbs > 0 &&
      next &&
      !continues(next, tokens[i + 2]) &&
      (tokens[i + 2]?.form.finite || (isWithin && hasVerbSoon(tokens, i + 1, end)))
    )
      return i
    if (finiteAt(tokens, i)) verbs++
  }
  return end
}
