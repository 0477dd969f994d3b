import { ADDRESS } from '../../lexicon/interviews.ts'
import type { Proposal } from '../../model/proposal.ts'
import { contentRange, type Passage, rangeSpan, type TokenRange } from '../../text/passage.ts'
import { isCapitalised } from '../../text/tokens.ts'
import { attributionAt } from '../attribution.ts'
import { isPersonal } from '../personal.ts'

/** Questions that make an interview: bold ones show themselves, others have to be several. */
const FEWEST_BOLD = 2
const FEWEST_BARE = 3
const LONGEST_QUESTION = 300
const BOLD = /^\*\*.+?\*\*/su

/** A block that asks: where its question ends and an answer in the same block begins, as token indices. */
interface Question extends TokenRange {
  /** First token of an answer in the same block; `to` of the block where there is none. */
  answer: number
}

/**
 * The answers of an interview whose turns bear no names: `**Question?** Answer`, or questions and answers in paragraphs
 * of their own. What the interviewer says is the paper's. Turns with a label (`J.K.: …`) have a rule of theirs.
 */
export function findInterviewAnswers(passage: Passage): Proposal[] {
  const bold = passage.blockTokens.map((_, block) => readBold(passage, block))
  const isBold = bold.filter((question) => question !== null).length >= FEWEST_BOLD
  const questions = isBold ? bold : findBareQuestions(passage)
  const proposals: Proposal[] = []
  let asked: Question | null = null
  questions.forEach((question, block) => {
    const range = passage.blockTokens[block]
    const kind = passage.blocks[block]?.kind
    if (!range) return
    if (question) {
      asked = question
      if (question.answer < range.to) proposals.push(...answer(passage, block, question.answer, range.to, question))
      return
    }
    const { tokens } = passage
    const turn =
      kind === 'paragraph' &&
      tokens[range.from]?.text !== '*' &&
      !isLabelled(passage, range) &&
      !isAttributed(passage, range)
    // an answer goes on in the next paragraph as long as somebody speaks there in person
    if (asked && turn && (questions[block - 1] || isPersonal(passage, range)))
      proposals.push(...answer(passage, block, range.from, range.to, asked))
    else if (!turn || !isPersonal(passage, range)) asked = kind === 'heading' ? asked : null
  })
  return proposals
}

function answer(passage: Passage, block: number, from: number, to: number, question: Question): Proposal[] {
  const content = contentRange(passage, from, to)
  if (!content) return []
  return [
    {
      kind: 'direct',
      spans: [rangeSpan(passage, content)],
      verbatim: [],
      block,
      cue: null,
      hint: { place: 'none', where: null, agreement: { number: 0, genders: 0 } },
      confidence: 0.85,
      evidence: [{ rule: 'interview-answer', span: rangeSpan(passage, { from: question.from, to: question.to }) }],
    },
  ]
}

/** `**Why so late?** It was far.` */
function readBold(passage: Passage, block: number): Question | null {
  const { tokens, text, blocks, blockTokens } = passage
  const [from, to] = [blockTokens[block]?.from ?? 0, blockTokens[block]?.to ?? 0]
  const span = blocks[block]?.span
  const match = span && tokens[from]?.text === '*' ? BOLD.exec(text.slice(span.start, span.end)) : null
  if (!span || !match) return null
  const end = span.start + match[0].length
  let first = from
  while (first < to && (tokens[first]?.start ?? end) < end) first++
  return { from: from + 2, to: Math.max(from + 2, first - 2), answer: first }
}

/** Short paragraphs that ask somebody in person, and those between answers that are shaped like them. */
function findBareQuestions(passage: Passage): (Question | null)[] {
  const { text, blocks, blockTokens } = passage
  const asks = blocks.map(({ kind, span }) => {
    if (kind !== 'paragraph' || span.end - span.start > LONGEST_QUESTION) return false
    return text.slice(span.start, span.end).endsWith('?')
  })
  const addressed = asks.some(
    (asking, i) => asking && ADDRESS.test(text.slice(blocks[i]?.span.start, blocks[i]?.span.end)),
  )
  if (!addressed || asks.filter((asking, i) => asking && !asks[i + 1]).length < FEWEST_BARE)
    return blocks.map(() => null)
  return asks.map((asking, i) => {
    const range = blockTokens[i]
    return asking && range ? { ...range, answer: range.to } : null
  })
}

/** `„…” – stwierdził Jan Nowak.`: the paper lets another speak. An answer that tells of others' words tells it in person. */
function isAttributed(passage: Passage, { from, to }: TokenRange): boolean {
  const { tokens, partners } = passage
  const close = partners.get(from) ?? -1
  if (close <= from || close >= to) return false
  let next = close + 1
  while (tokens[next]?.kind === 'dash' || tokens[next]?.kind === 'comma') next++
  const attribution = next > close + 1 && next < to ? attributionAt(passage, next, to, true) : null
  if (!attribution || isPersonal(passage, attribution)) return false
  return tokens.slice(attribution.verb.at, attribution.to).some((token) => isCapitalised(token))
}

/** `J.K.: …`, `Jan Nowak: …` */
function isLabelled({ tokens }: Passage, { from, to }: TokenRange): boolean {
  for (let i = from; i < Math.min(to, from + 6); i++) if (tokens[i]?.kind === 'colon') return true
  return false
}
