import { isPersonal } from '../../grammar/in-person.ts'
import { isTalkCredit } from '../../grammar/talk-credit.ts'
import { ADDRESSED } from '../../lexicon/interviews.ts'
import { NO_AGREEMENT, type Proposal } from '../../model/proposal.ts'
import { type Passage, rangeSpan, type TokenRange } from '../../text/passage.ts'
import { attributionAt } from '../attribution.ts'
import { answerTo, asks, isInterview, isText, LONGEST_QUESTION, labelOf, type Question } from './questions.ts'

const FEWEST = 2
/** Of the paragraphs behind the first question, the share that has to be turns. */
const MOSTLY_TURNS = 0.7
/** Where nobody is asked in person, the length of questions and answers tells that somebody is interviewed. */
const LONG = { fewest: 3, answer: 120, timesQuestions: 1.5 }

type Turn = 'question' | 'answer' | 'labelled' | null

/**
 * The answers of an interview in which each turn, each answer or each question has a dash, as nobody's dialogue in a
 * story has whose speakers are told; null where the paragraphs are none. A turn with a label answers what stands before
 * it, be it a question or a prompt.
 */
export function findDashedAnswers(passage: Passage): Proposal[] | null {
  const turns = readTurns(passage)
  const first = turns.indexOf('question')
  if (first < 0) return null
  const rest = turns.slice(first).filter((_, i) => isText(passage.blocks[first + i]))
  const answered = turns.filter((turn, i) => turn === 'question' && answers(turns[i + 1])).length
  const isMostly = rest.filter((turn) => turn !== null).length >= MOSTLY_TURNS * rest.length
  if (answered < FEWEST || !isMostly) return null
  // `– A – mówi Jan Nowak.`, before the first question, is the lead's
  if (passage.blockTokens.some((range, i) => i > first && turns[i] && isToldByDash(passage, range))) return null
  const questions = passage.blockTokens.map((range, i): Question | null =>
    turns[i] === 'question' ? { from: contentOf(passage, range), to: range.to, answer: range.to } : null,
  )
  const isLong =
    answered >= LONG.fewest && (answersAtLength(passage, turns) || asksWithoutDash(passage, turns) >= LONG.fewest)
  return isLong || isInterview(passage, questions) ? answersTo(passage, turns, questions) : null
}

const answers = (turn: Turn | undefined): boolean => turn === 'answer' || turn === 'labelled'

const isDashed = ({ tokens }: Passage, { from }: TokenRange): boolean => tokens[from]?.kind === 'dash'

/** Behind the dash that a turn may open with. */
const contentOf = (passage: Passage, range: TokenRange): number =>
  isDashed(passage, range) ? range.from + 1 : range.from

/** Questions of the paper's, with no dash, that a dash answers: nothing else looks so. */
const asksWithoutDash = (passage: Passage, turns: readonly Turn[]): number =>
  passage.blockTokens.filter((range, i) => turns[i] === 'question' && !isDashed(passage, range)).length

function readTurns(passage: Passage): Turn[] {
  const { blocks, blockTokens } = passage
  const dashed = blockTokens.map(
    (range, block) => isText(blocks[block]) && isDashed(passage, range) && !isTalkCredit(passage, block),
  )
  const asked = blocks.map((_, block) => asks(passage, block) || asksInHeading(passage, block))
  const onlyQuestions = !dashed.some((has, block) => has && !asked[block])
  const last = dashed.findLastIndex((has, block) => has && asked[block])
  const turns: Turn[] = []
  // `Kurier: Kto zapłaci?⏎Jan Nowak, prezes: - Gmina.`: the first answer may bear a name before its dash
  const isAnswered = (block: number): boolean =>
    !asked[block + 1] && (dashed[block + 1] === true || isLabelledDash(passage, block + 1))
  const turnAt = (range: TokenRange, block: number): Turn => {
    const previous = turns.at(-1) ?? null
    // what is asked is answered, be it by a question
    if (dashed[block]) return asked[block] && previous !== 'question' ? 'question' : 'answer'
    // `KAI: Kto zagra?`, laid out as a heading
    if (!isText(blocks[block])) return asked[block] && (dashed[block + 1] || isAnswered(block)) ? 'question' : null
    if (asked[block]) return isAnswered(block) ? 'question' : null
    if (labelOf(passage, range) !== null) return 'labelled'
    // `W lutym odeszła pani ze szkoły…⏎– Musiałam.`: what somebody is to speak to, between two of the answers
    if (previous === 'answer' && dashed[block + 1] && !asked[block + 1] && isPut(passage, block)) return 'question'
    // `– Kto zapłaci?⏎Gmina.⏎Wystarczy jej na to.`
    return onlyQuestions && (previous === 'question' || (previous === 'answer' && block < last)) ? 'answer' : null
  }
  blockTokens.forEach((range, block) => {
    turns.push(turnAt(range, block))
  })
  // `– Pomówmy o wynikach.⏎Jan Nowak: …`: nobody answers himself
  return turns.map((turn, i) =>
    turn === 'answer' && turns[i - 1] !== 'question' && turns[i + 1] === 'labelled' ? 'question' : turn,
  )
}

/** `Kto zapłaci?⏎– Gmina. Nie ma wyjścia.`: a heading that a turn answers of which nobody tells whose it is. */
function asksInHeading(passage: Passage, block: number): boolean {
  const { blocks, blockTokens, text } = passage
  const [heading, next] = [blocks[block], blockTokens[block + 1]]
  if (heading?.kind !== 'heading' || !next || !isText(blocks[block + 1])) return false
  if (heading.span.end - heading.span.start > LONGEST_QUESTION || text[heading.span.end - 1] !== '?') return false
  return (isDashed(passage, next) || isLabelledDash(passage, block + 1)) && !isToldByDash(passage, next)
}

/** A line of the paper's that addresses somebody. */
function isPut({ blocks, text }: Passage, block: number): boolean {
  const { start, end } = blocks[block]?.span ?? { start: 0, end: 0 }
  return end - start <= LONGEST_QUESTION && ADDRESSED.test(text.slice(start, end))
}

/** `Jan Nowak, prezes: - Gmina.` */
function isLabelledDash(passage: Passage, block: number): boolean {
  const range = passage.blockTokens[block]
  const colon = range && isText(passage.blocks[block]) ? labelOf(passage, range) : null
  return colon !== null && colon !== undefined && passage.tokens[colon + 1]?.kind === 'dash'
}

/** What stands right behind each question, and goes on. */
function answersTo(passage: Passage, turns: readonly Turn[], questions: readonly (Question | null)[]): Proposal[] {
  let asked: Question | null = null
  return passage.blockTokens.flatMap((range, block) => {
    const turn = turns[block] ?? null
    asked = questions[block] ?? (turn === null ? promptAt(passage, turns, block) : asked)
    if (!asked || turn === 'question' || turn === null) return []
    const colon = turn === 'labelled' ? labelOf(passage, range) : null
    if (colon === null) return answerTo(passage, block, { from: contentOf(passage, range), to: range.to }, asked)
    const where = rangeSpan(passage, { from: range.from, to: colon })
    return answerTo(passage, block, { from: colon + 1, to: range.to }, asked, {
      place: 'label',
      where,
      agreement: NO_AGREEMENT,
    })
  })
}

/** `Mówił pan, że odejdzie.`: what asks nothing, between two answers of an interview; null where a paragraph is none. */
function promptAt(passage: Passage, turns: readonly Turn[], block: number): Question | null {
  const [range, paragraph] = [passage.blockTokens[block], passage.blocks[block]]
  if (!range || !isText(paragraph) || !answers(turns[block - 1]) || turns[block + 1] !== 'answer') return null
  const isShort = paragraph !== undefined && paragraph.span.end - paragraph.span.start <= LONGEST_QUESTION
  return isShort ? { ...range, answer: range.to } : null
}

/** Whether who answers has much to say to what is asked in a line. */
function answersAtLength({ blocks }: Passage, turns: readonly Turn[]): boolean {
  const lengths = (wanted: (turn: Turn) => boolean): number[] =>
    blocks.flatMap(({ span }, i) => (wanted(turns[i] ?? null) ? [span.end - span.start] : []))
  const sum = (all: readonly number[]): number => all.reduce((total, length) => total + length, 0)
  const [told, asked] = [lengths(answers), lengths((turn) => turn === 'question')]
  return sum(told) >= LONG.answer * told.length && sum(told) >= LONG.timesQuestions * sum(asked)
}

/** `– Nie wiem – odpowiada wójt.`: somebody tells who speaks. */
function isToldByDash(passage: Passage, { from, to }: TokenRange): boolean {
  for (let i = from + 1; i < to - 1; i++) {
    // `Jan Nowak, prezes: – Rynek odczuje mróz.`: the dash that opens a labelled turn
    if (passage.tokens[i]?.kind !== 'dash' || passage.tokens[i - 1]?.kind === 'colon') continue
    const attribution = attributionAt(passage, i + 1, to, true)
    if (attribution && !isPersonal(passage, attribution)) return true
  }
  return false
}
