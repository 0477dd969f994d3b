import { DASHES } from '../dashes.ts'
import { isTold } from './kind-of-block.ts'
import { matchesOf } from './matches-of.ts'
import { cutAt, type Piece } from './piece.ts'

/** Questions with an answer each, each behind a dash, by which a paragraph shows that it holds an interview. */
const FEWEST = 3
const LONGEST_QUESTION = 300

const DASH = `[${DASHES}] (?=["„”]?\\p{Lu})`

/** `… w maju? - Zależy od pogody.`: a dash that opens a sentence. */
const TURN = new RegExp(`(?<=[.?!…"”)\\]] )${DASH}`, 'gu')
/** `… w maju. Pieniądze i port - Kto zapłaci?`: a heading that lost its line, with the question that it stands over. */
const HEADED = new RegExp(`(?<=[.?!…] )["„]?\\p{Lu}[^.?!…]{2,80}?(?= ${DASH}[^.!…]{2,300}\\?)`, 'gu')
/** `… w maju? Jan Nowak, prezes portu: Zależy od pogody.` */
const LABEL = /(?<=[.?!…] )\p{Lu}\p{L}+(?: \p{Lu}[\p{L}-]+){1,2}(?:, [^.?!:]{3,60})?: (?=["„]?\p{Lu})/gu

/** Parts the turns of an interview, and its headings, from the paragraph that a page has made of all. */
export function partTurns(text: string): Piece[] {
  const turns = matchesOf(text, TURN).map(({ index }) => index)
  if (turns.length < FEWEST) return [{ text }]
  // by where the turn under each begins
  const headings = new Map(
    matchesOf(text, HEADED).map(({ index, 0: words }) => {
      const end = index + words.length
      return [end + 1, { start: index, end, kind: 'heading' as const }]
    }),
  )
  const labels = new Set(matchesOf(text, LABEL).map(({ index }) => index))
  const starts = [...new Set([...turns, ...labels, ...headings.keys()])].sort((a, b) => a - b)
  const parts = starts.map((start, i) => {
    const next = starts[i + 1] ?? text.length
    const end = headings.get(next)?.start ?? next
    const words = text.slice(start, end).trimEnd()
    const asks = !labels.has(start) && words.length <= LONGEST_QUESTION && words.endsWith('?')
    return { start, end, asks, heading: headings.get(start) }
  })
  const first = parts.findIndex(({ asks }) => asks)
  const interview = parts.slice(first)
  const answered = interview.filter(({ asks }, i) => asks && interview[i + 1]?.asks === false).length
  if (first < 0 || answered < FEWEST || isTold(text.slice(interview[0]?.start))) return [{ text }]
  return cutAt(
    text,
    interview.flatMap(({ start, end, heading }) => [...(heading ? [heading] : []), { start, end }]),
  )
}
