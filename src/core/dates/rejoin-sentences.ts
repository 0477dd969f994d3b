import { CENTURY_WORDS } from '../lexicon/calendar/units.ts'
import type { Sentence } from '../text/sentences.ts'
import { romanNumber } from './read-parts.ts'

const OPENING = /^(\p{Lu}+) (\p{L}+)/u
const LOOK_AHEAD = 24

/** `w latach 30. XIX wieku` is one expression, though its stop and its capitals look like the end of a sentence. */
export function rejoinSentences(text: string, sentences: readonly Sentence[]): Sentence[] {
  const rejoined: Sentence[] = []
  for (const sentence of sentences) {
    const previous = rejoined.at(-1)
    const { start, end } = sentence.span
    const opening = OPENING.exec(text.slice(start, Math.min(end, start + LOOK_AHEAD)))
    const isCentury = opening && romanNumber(opening[1] ?? '') !== null && CENTURY_WORDS.has(opening[2] ?? '')
    if (
      previous &&
      previous.block === sentence.block &&
      isCentury &&
      /[0-9][.]$/.test(text.slice(previous.span.end - 2, previous.span.end))
    ) {
      rejoined[rejoined.length - 1] = { ...previous, span: { start: previous.span.start, end } }
    } else rejoined.push(sentence)
  }
  return rejoined
}
