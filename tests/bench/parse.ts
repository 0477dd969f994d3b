/**
 * `npm run bench`: how fast articles are read, how the cost grows with their length, and what hostile texts cost. Every
 * pass or fail is a ratio within this run, since nobody knows the machine. Exit status 1 when one fails.
 */
import nlp from 'compromise'
import { parseArticle } from '../../src/core/pipeline.ts'
import { HOSTILE, hostileText, manySpeakers, SPEAKER_OPENINGS } from './hostile.ts'
import { leastTime } from './measure.ts'
import { articleOf, randomNumbers } from './texts.ts'

const FASTER_THAN_COMPROMISE = 5
const LINEAR_WITHIN = 1.5
const SIZES = [10_000, 100_000, 1_000_000, 5_000_000]
const HOSTILE_LENGTH = 250_000
/** A text four times as long takes four times as long; a quadratic one takes sixteen times. */
const HOSTILE_WITHIN = 8

const random = randomNumbers(1)
const failures: string[] = []

function check(name: string, holds: boolean): string {
  if (!holds) failures.push(name)
  return holds ? '' : '  ✗'
}

const parse = (text: string): void => void parseArticle(text, { name: 'bench' })
const megabytes = (texts: readonly string[]): number => Buffer.byteLength(texts.join('')) / 1e6

function benchSpeed(): void {
  const articles = Array.from({ length: 100 }, () => articleOf(5000, random))
  const size = megabytes(articles)
  for (let i = 0; i < 8; i++) articles.forEach(parse)
  const own = (size / leastTime(() => articles.forEach(parse), 10)) * 1000
  const quotations = (text: string): unknown => nlp(text).quotations().out('array')
  const theirs = (size / leastTime(() => articles.forEach(quotations), 3)) * 1000
  const ratio = own / theirs
  console.log(`articles of 5000 characters  ${own.toFixed(2)} MB/s`)
  console.log(`compromise .quotations()     ${theirs.toFixed(2)} MB/s`)
  console.log(
    `ratio                        ${ratio.toFixed(1)}${check('speed beside compromise', ratio >= FASTER_THAN_COMPROMISE)}\n`,
  )
}

function benchLength(): void {
  const costs = SIZES.map((length) => {
    // as many articles as make up a million characters, so that no size is measured on less than another
    const articles = Array.from({ length: Math.max(1, 1_000_000 / length) }, () => articleOf(length, random))
    const whole = articles.reduce((sum, article) => sum + article.length, 0)
    const cost = (leastTime(() => articles.forEach(parse), 4) / whole) * 1e6
    console.log(`${String(length).padStart(9)} characters  ${cost.toFixed(0).padStart(5)} ns/character`)
    return cost
  })
  const ratio = Math.max(...costs) / Math.min(...costs)
  console.log(`ratio                 ${ratio.toFixed(2)}${check('cost by length', ratio <= LINEAR_WITHIN)}\n`)
}

function benchHostile(): void {
  const texts: (readonly [string, (length: number) => string])[] = [
    ...HOSTILE.map(([name, piece]) => [name, (length: number) => hostileText(piece, length)] as const),
    ...SPEAKER_OPENINGS.map(([name, opening]) => [name, (length: number) => manySpeakers(length, opening)] as const),
  ]
  console.log(`${HOSTILE_LENGTH} → ${4 * HOSTILE_LENGTH} characters, times as long`)
  for (const [name, textOf] of texts) {
    const [short, long] = [textOf(HOSTILE_LENGTH), textOf(4 * HOSTILE_LENGTH)]
    const few = leastTime(() => attempt(short), 2)
    const many = leastTime(() => attempt(long), 1)
    // below a few milliseconds the clock is all that is measured
    const ratio = many / Math.max(few, 2)
    const cost = (many / long.length) * 1e6
    console.log(
      `${ratio.toFixed(1).padStart(5)}  ${cost.toFixed(0).padStart(6)} ns/character  ${name}${check(name, ratio <= HOSTILE_WITHIN)}`,
    )
  }
}

/** Some hostile texts have no word in them, and no article can be made of them: that is an answer too. */
function attempt(text: string): void {
  try {
    parse(text)
  } catch {
    // refused
  }
}

benchSpeed()
benchLength()
benchHostile()
if (failures.length > 0) {
  console.error(`\nfailed: ${failures.join(', ')}`)
  process.exitCode = 1
}
