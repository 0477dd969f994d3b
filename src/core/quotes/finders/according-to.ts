import { AS_WORD, NEGATION } from '../../lexicon/function-words.ts'
import { DIRECT_VERBS } from '../../lexicon/reporting-verbs.ts'
import { MUTE_SOURCES, OPINION_FRAMES, OPINION_NOUN, POSSESSIVES } from '../../lexicon/speech-nouns.ts'
import type { Cue } from '../../model/article.ts'
import type { Proposal, SourceHint } from '../../model/proposal.ts'
import { cueAt, finiteAt } from '../../text/cues.ts'
import { inCase, NOUN_POS, type NounPhrase } from '../../text/nominal.ts'
import { readNounPhrase } from '../../text/noun-phrase.ts'
import {
  contentRange,
  type Passage,
  rangeSpan,
  sentenceRange,
  type TokenRange,
  verbatimSpans,
} from '../../text/passage.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'

/** What any frame starts with: few words, so that most tokens are passed by. */
const OPENINGS: ReadonlySet<string> = new Set([
  ...OPINION_FRAMES.map(({ words }) => words[0] ?? ''),
  ...POSSESSIVES.keys(),
  AS_WORD,
])

/** `Według X A`, `zdaniem X A`, `w ocenie X A`, `jej zdaniem A`, `jak powiedział X, A`, `A, jak podaje X`. */
export function findAccordingTo(passage: Passage): Proposal[] {
  const { tokens } = passage
  const proposals: Proposal[] = []
  for (let at = 0; at < tokens.length; at++) {
    if (!OPENINGS.has(tokens[at]?.form.lower ?? '')) continue
    const sentence = sentenceRange(passage, at)
    const found = findFrame(passage, at, sentence) ?? findAsSaid(passage, at, sentence)
    if (!found) continue
    proposals.push(...found)
  }
  return proposals
}

function findFrame(passage: Passage, at: number, sentence: TokenRange): Proposal[] | null {
  const { tokens } = passage
  const possessive = POSSESSIVES.get(tokens[at]?.text.toLowerCase() ?? '')
  if (possessive && tokens[at + 1]?.text === OPINION_NOUN) {
    const hint: SourceHint = { place: 'implied', where: null, agreement: possessive }
    return around(passage, { from: at, to: at + 2 }, sentence, hint, 'according-to', 0.85)
  }
  const frame = OPINION_FRAMES.find(({ words }) =>
    words.every((word, i) => tokens[at + i]?.text.toLowerCase() === word),
  )
  if (!frame) return null
  const from = at + frame.words.length
  const phrase = readNounPhrase(tokens, from, sentence.to, 'gen', true)
  if (!phrase) return null
  if (!phrase.name && readingsAt(tokens[phrase.head]).some(({ lemma }) => MUTE_SOURCES.has(lemma))) return null
  if (phrase.kind === 'thing' && !phrase.name) return null
  const to = sourceEnd(tokens, phrase)
  const hint: SourceHint = {
    place: 'genitive',
    where: rangeSpan(passage, { from, to }),
    agreement: { number: 0, genders: 0 },
  }
  return around(passage, { from: at, to }, sentence, hint, 'according-to', 0.88)
}

/**
 * Where the source ends and the content begins, when nothing parts them: in `zdaniem ministra ceny energii spadną` the
 * last noun that may be a nominative and agrees with the verb is the content's subject, no part of the source.
 */
function sourceEnd(tokens: readonly Token[], { head, name, last }: NounPhrase): number {
  const verb = finiteAt(tokens, tokens[last + 1]?.text.toLowerCase() === NEGATION ? last + 2 : last + 1)
  if (!verb) return last + 1
  for (let i = last; i > (name?.last ?? head); i--) {
    const subject = inCase(readingsAt(tokens[i]), 'nom', NOUN_POS).some(({ number }) => number & verb.number)
    if (subject) return i
  }
  return last + 1
}

/** `Jak powiedział X, A.` and `A, jak powiedział X.`; `jak pisaliśmy` is the paper's own. */
function findAsSaid(passage: Passage, at: number, sentence: TokenRange): Proposal[] | null {
  const { tokens } = passage
  if (tokens[at]?.form.lower !== AS_WORD) return null
  const opening = at === sentence.from || tokens[at - 1]?.kind === 'comma' || tokens[at - 1]?.kind === 'dash'
  if (!opening) return null
  let verb = null
  for (let i = at + 1; i < Math.min(sentence.to, at + 6) && !verb; i++) {
    if (tokens[i]?.kind !== 'word') return null
    verb = cueAt(tokens, i, DIRECT_VERBS)
    if (!verb && finiteAt(tokens, i)) return null
  }
  if (!verb || verb.form === 'participle') return null
  let to = verb.at + 1
  while (
    to < sentence.to &&
    tokens[to]?.kind !== 'comma' &&
    tokens[to]?.kind !== 'dash' &&
    tokens[to]?.kind !== 'colon' &&
    tokens[to]?.kind !== 'stop' &&
    tokens[to]?.kind !== 'mark'
  )
    to++
  // a comma that is followed by an apposition to the source is not yet the end: `jak podał X, rzecznik Y, A`
  const hint: SourceHint = {
    place: verb.form === 'impersonal' ? 'impersonal' : 'after',
    where: rangeSpan(passage, { from: at + 1, to }),
    agreement: verb.agreement,
  }
  const cue: Cue = { span: rangeSpan(passage, { from: verb.at, to: verb.at + 1 }), lemma: verb.lemma }
  return around(passage, { from: at, to }, sentence, hint, 'as-said', 0.88, cue)
}

/** The content is what follows the frame in its sentence; or, when it closes the sentence, what precedes it. */
function around(
  passage: Passage,
  frame: TokenRange,
  sentence: TokenRange,
  hint: SourceHint,
  rule: 'according-to' | 'as-said',
  confidence: number,
  cue: Cue | null = null,
): Proposal[] | null {
  const { tokens, partners } = passage
  const after = contentRange(passage, frame.to, clauseEnd(tokens, frame.to, sentence.to))
  const enough = after !== null && after.to - after.from >= 2
  const separated = tokens[frame.to]?.kind === 'comma' || tokens[frame.to]?.kind === 'dash'
  const trailing =
    frame.from > sentence.from && (!enough || (rule === 'as-said' && separated && !startsClause(tokens, frame)))
  const range = trailing ? contentRange(passage, clauseStart(tokens, frame.from, sentence.from), frame.from) : after
  if (!range || (!trailing && !enough)) return null
  const content = range
  const start = tokens[content.from]
  if (!start) return null
  const edgeFrom = trailing ? content.from : frame.to + (separated ? 1 : 0)
  const edge = tokens[edgeFrom]?.kind === 'mark' && (partners.get(edgeFrom) ?? -1) >= content.to
  const span = rangeSpan(passage, content)
  const verbatim = edge ? [span] : verbatimSpans(passage, content)
  return [
    {
      kind: verbatim.length > 0 ? 'mixed' : 'reported',
      spans: [span],
      verbatim,
      block: start.block,
      cue,
      hint,
      confidence: trailing ? confidence - 0.2 : confidence,
      evidence: [{ rule, span: rangeSpan(passage, frame) }],
    },
  ]
}

/** The frame opens its sentence or a coordinate clause (`i w ocenie mediów …`), so what follows is its content. */
function startsClause(tokens: readonly Token[], frame: TokenRange): boolean {
  const previous = tokens[frame.from - 1]
  return previous?.kind === 'word'
}

/** Content ends where a second cue takes over: `…, choć ostrzegła, że`. */
function clauseEnd(tokens: readonly Token[], from: number, end: number): number {
  let verbs = 0
  for (let i = from; i < end; i++) {
    if (tokens[i]?.kind === 'comma' && verbs > 0 && cueSoon(tokens, i + 1, end)) return i
    if (finiteAt(tokens, i) || tokens[i]?.kind === 'mark') verbs++
  }
  return end
}

function cueSoon(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < Math.min(end, from + 3); i++) {
    const cue = cueAt(tokens, i, DIRECT_VERBS)
    if (cue) return cue.form === 'past' && tokens[i + 1]?.kind === 'comma'
    if (tokens[i]?.kind !== 'word') return false
  }
  return false
}

function clauseStart(tokens: readonly Token[], before: number, start: number): number {
  for (let i = before - 2; i > start; i--)
    if (tokens[i]?.kind === 'semicolon' || tokens[i]?.kind === 'colon') return i + 1
  return start
}
