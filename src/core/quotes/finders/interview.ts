import { isPersonal } from '../../grammar/in-person.ts'
import { ADDRESSED, INTERVIEW_ENDS } from '../../lexicon/interviews.ts'
import type { Proposal } from '../../model/proposal.ts'
import type { Passage, TokenRange } from '../../text/passage.ts'
import { isCapitalised } from '../../text/tokens.ts'
import { attributionAt } from '../attribution.ts'
import { findDashedAnswers } from '../interviews/dashed-turns.ts'
import {
  answerTo,
  asks,
  isInterview,
  isText,
  LONGEST_QUESTION,
  labelColon,
  labelOf,
  type Question,
} from '../interviews/questions.ts'
import { heardAt } from '../reporters-own.ts'

/** Questions that make an interview: bold ones and dashes show themselves, others have to be several. */
const FEWEST_BOLD = 2
const FEWEST_BARE = 3
const BOLD = /^\*\*.+?\*\*/su

/**
 * The answers of an interview whose turns bear no names: `**Question?** Answer`, or questions and answers in paragraphs
 * of their own. What the interviewer says is the paper's. Turns with a label (`J.K.: …`) have a rule of theirs.
 */
export function findInterviewAnswers(passage: Passage): Proposal[] {
  const bold = passage.blockTokens.map((_, block) => readBold(passage, block))
  const isBold = bold.filter((question) => question !== null).length >= FEWEST_BOLD
  const dashed = isBold ? null : findDashedAnswers(passage)
  if (dashed) return dashed
  const questions = isBold ? bold : findBareQuestions(passage)
  const held = isInterview(passage, questions) ? questions.findLastIndex((question) => question !== null) : -1
  const proposals: Proposal[] = []
  let asked: Question | null = null
  questions.forEach((question, block) => {
    const range = passage.blockTokens[block]
    const kind = passage.blocks[block]?.kind
    if (!range) return
    if (asked && block > held && ends(passage, block)) {
      asked = null
      return
    }
    if (question) {
      asked = question
      if (question.answer < range.to)
        proposals.push(...answerTo(passage, block, { from: question.answer, to: range.to }, question))
      return
    }
    const { tokens } = passage
    const turn =
      (kind === 'paragraph' || (kind === 'lead' && passage.blocks[block - 1]?.kind === 'heading')) &&
      tokens[range.from]?.text !== '*' &&
      labelColon(passage, range) === null &&
      labelOf(passage, range) === null &&
      !isAttributed(passage, range)
    // an answer goes on as long as somebody speaks there in person, or more is asked of who is addressed
    if (asked && turn && (questions[block - 1] || block < held || isPersonal(passage, range)))
      proposals.push(...answerTo(passage, block, range, asked))
    else if (!turn || !isPersonal(passage, range)) asked = kind === 'heading' ? asked : null
  })
  return proposals
}

/** Tokens that thanks, or who held an interview, take below its last answer: `Dziękuję za rozmowę.` */
const LONGEST_END = 8

/** `Rozmawiała: Anna Wrzos`, behind which the paper tells something itself; an answer may begin so and go on. */
function ends({ blocks, blockTokens, text }: Passage, block: number): boolean {
  const [span, range] = [blocks[block]?.span, blockTokens[block]]
  return (
    span !== undefined &&
    range !== undefined &&
    range.to - range.from <= LONGEST_END &&
    INTERVIEW_ENDS.test(text.slice(span.start, span.end))
  )
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

/**
 * `W marcu mówił pan, że odchodzi.`, `Prezes powtarza, że umowa leży na stole.`: what somebody is to speak to, with no
 * question.
 */
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
