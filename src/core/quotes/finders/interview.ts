import { ADDRESS, ADDRESSED, TALKED_WITH } from '../../lexicon/interviews.ts'
import type { Block } from '../../model/article.ts'
import { NO_AGREEMENT, type Proposal } from '../../model/proposal.ts'
import { contentRange, type Passage, rangeSpan, type TokenRange } from '../../text/passage.ts'
import { isCapitalised, readingsAt } from '../../text/tokens.ts'
import { attributionAt } from '../attribution.ts'
import { isPersonal } from '../personal.ts'
import { heardAt } from '../reporters-own.ts'

/** Questions that make an interview: bold ones and dashes show themselves, others have to be several. */
const FEWEST_BOLD = 2
const FEWEST_BARE = 3
const FEWEST_DASHED = 2
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
  const dashed = isBold ? null : findDashedQuestions(passage)
  if (dashed) return answersTo(passage, dashed)
  const questions = isBold ? bold : findBareQuestions(passage)
  const held = isInterview(passage, questions) ? questions.findLastIndex((question) => question !== null) : -1
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
      (kind === 'paragraph' || (kind === 'lead' && passage.blocks[block - 1]?.kind === 'heading')) &&
      tokens[range.from]?.text !== '*' &&
      !isLabelled(passage, range) &&
      !isAttributed(passage, range)
    // an answer goes on as long as somebody speaks there in person, or more is asked of who is addressed
    if (asked && turn && (questions[block - 1] || block < held || isPersonal(passage, range)))
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
      hint: { place: 'none', where: null, agreement: NO_AGREEMENT },
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

/** Of the paragraphs behind the first question, the share that has to be turns with dashes. */
const MOSTLY_TURNS = 0.7

/** Paragraphs with dashes that ask by turns, as nobody's dialogue in a story does whose speakers are told; null where they are none. */
function findDashedQuestions(passage: Passage): (Question | null)[] | null {
  const { tokens, blocks, blockTokens } = passage
  const turns: ('question' | 'answer' | null)[] = []
  blockTokens.forEach((range, block) => {
    const isTurn = isText(blocks[block]) && tokens[range.from]?.kind === 'dash'
    // what is asked is answered, be it by a question
    const isQuestion = asks(passage, block) && turns.at(-1) !== 'question'
    turns.push(isTurn ? (isQuestion ? 'question' : 'answer') : null)
  })
  const first = turns.indexOf('question')
  if (first < 0) return null
  const rest = turns.slice(first).filter((_, i) => isText(blocks[first + i]))
  const answered = turns.filter((turn, i) => turn === 'question' && turns[i + 1] === 'answer').length
  const isMostly = rest.filter((turn) => turn !== null).length >= MOSTLY_TURNS * rest.length
  if (answered < FEWEST_DASHED || !isMostly) return null
  if (blockTokens.some((range, i) => turns[i] && isToldByDash(passage, range))) return null
  const questions = turns.map((turn, i) => {
    const range = blockTokens[i]
    return turn === 'question' && range ? { from: range.from + 1, to: range.to, answer: range.to } : null
  })
  return isInterview(passage, questions) ? questions : null
}

/** What stands with a dash right behind each question, and goes on with dashes. */
function answersTo(passage: Passage, questions: readonly (Question | null)[]): Proposal[] {
  const { tokens, blockTokens } = passage
  let asked: Question | null = null
  return blockTokens.flatMap((range, block) => {
    const isTurn: boolean = tokens[range.from]?.kind === 'dash'
    asked = questions[block] ?? (isTurn ? asked : null)
    return asked && !questions[block] ? answer(passage, block, range.from + 1, range.to, asked) : []
  })
}

/** `– Nie wiem – odpowiada wójt.`: somebody tells who speaks. */
function isToldByDash(passage: Passage, { from, to }: TokenRange): boolean {
  for (let i = from + 1; i < to - 1; i++) {
    if (passage.tokens[i]?.kind !== 'dash') continue
    const attribution = attributionAt(passage, i + 1, to, true)
    if (attribution && !isPersonal(passage, attribution)) return true
  }
  return false
}

/** Whether the questions ask somebody in person, or what stands before the first says that somebody is talked with. */
function isInterview({ text, blocks }: Passage, questions: readonly (Question | null)[]): boolean {
  const first = questions.findIndex((question) => question !== null)
  if (first < 0) return false
  if (TALKED_WITH.test(text.slice(0, blocks[first]?.span.start ?? 0))) return true
  return blocks.some(({ span }, block) => questions[block] && ADDRESS.test(text.slice(span.start, span.end)))
}

function asks({ text, blocks }: Passage, block: number): boolean {
  const asking = blocks[block]
  if (!asking || asking.span.end - asking.span.start > LONGEST_QUESTION) return false
  // a question that lost its line heads what answers it
  const isHeading = asking.kind === 'heading' && TALKED_WITH.test(text.slice(0, asking.span.start))
  return (isHeading || isText(asking)) && text[asking.span.end - 1] === '?'
}

const isText = (block: Block | undefined): boolean => block?.kind === 'paragraph' || block?.kind === 'lead'

/** Short paragraphs that ask somebody in person, and those between answers that are shaped like them. */
function findBareQuestions(passage: Passage): (Question | null)[] {
  const { tokens, blocks, blockTokens } = passage
  const none = blocks.map(() => null)
  const isDashed = ({ from }: TokenRange): boolean => tokens[from]?.kind === 'dash'
  // `— Poznaje pana? ⏎ — Nie.`: where a dash opens what is no question, people talk in a story, and the paper tells the rest
  const isStory = blockTokens.some((range, block) => isDashed(range) && !asks(passage, block))
  const questions = blocks.map((_, block): Question | null => {
    const range = blockTokens[block]
    const isAsked = range && asks(passage, block) && !(isStory && isDashed(range))
    return isAsked ? { ...range, answer: range.to } : null
  })
  const several = questions.filter((question, i) => question && !questions[i + 1]).length >= FEWEST_BARE
  if (!several || !isInterview(passage, questions)) return none
  const [first, last] = [questions.findIndex((q) => q !== null), questions.findLastIndex((q) => q !== null)]
  for (let block = first + 2; block < last; block++) {
    const range = blockTokens[block]
    // a prompt has an answer before it, and one behind
    if (range && !questions[block - 1] && !questions[block + 1] && isPrompt(passage, block))
      questions[block] = { ...range, answer: range.to }
  }
  return questions
}

const LONGEST_PROMPT = 130
/** Of several sentences: `Mocne słowa. Rybacy się obrażą.` */
const LONGEST_REMARK = 60

/** `W marcu mówił pan, że odchodzi.`, `Prezes powtarza, że umowa leży na stole.`: what somebody is to speak to, with no question. */
function isPrompt(passage: Passage, block: number): boolean {
  const { blocks, blockTokens, tokens, text } = passage
  const [range, paragraph] = [blockTokens[block], blocks[block]]
  if (!range || !paragraph || !isText(paragraph) || (isPersonal(passage, range) && !isHearsay(passage, range)))
    return false
  const words = text.slice(paragraph.span.start, paragraph.span.end)
  if (words.length > LONGEST_QUESTION) return false
  const isOne = tokens[range.from]?.sentence === tokens[range.to - 1]?.sentence
  const isShort = words.length <= (isOne ? LONGEST_PROMPT : LONGEST_REMARK)
  return ADDRESSED.test(words) || (isShort && isText(blocks[block + 1]))
}

/** `A jednak słyszymy, że most stoi.`: who asks tells what all hear. */
const isHearsay = ({ tokens }: Passage, { from }: TokenRange): boolean =>
  tokens.slice(from, from + HEARSAY_REACH).some((_, i) => heardAt(tokens, from + i))
const HEARSAY_REACH = 3

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

/** `J.K.: …`, `Jan Nowak: …`; not `Powiem tak: …`, which is a clause. */
function isLabelled({ tokens }: Passage, { from, to }: TokenRange): boolean {
  for (let i = from; i < Math.min(to, from + 6); i++) {
    if (tokens[i]?.kind === 'colon' && tokens[i]?.spaceAfter) return true
    const readings = readingsAt(tokens[i])
    if (readings.length > 0 && readings.every(({ verb }) => verb !== null)) return false
  }
  return false
}
