import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseArticle } from '../../../src/core/pipeline.ts'
import { HOSTILE, hostileText } from '../../bench/hostile.ts'
import { leastTime } from '../../bench/measure.ts'

/** Characters of the shorter text: long enough that what is quadratic in it shows above the noise of a busy machine. */
const LENGTH = 12_000
/** What is linear takes four times as long for four times the text; what is quadratic takes sixteen. */
const WITHIN = 4 * 2.2
/** Milliseconds below which the clock measures itself. */
const LEAST = 5

function parse(text: string): void {
  try {
    parseArticle(text, { name: 'hostile' })
  } catch {
    // a text without a word is refused; that takes its time as well
  }
}

function growth(piece: string): number {
  const [short, long] = [hostileText(piece, LENGTH), hostileText(piece, 4 * LENGTH)]
  let least = Number.POSITIVE_INFINITY
  // a ratio of two runs is noisy: only one that stays high in run after run is the text's fault
  for (let attempt = 0; attempt < 4 && least > WITHIN; attempt++) {
    const few = Math.max(
      LEAST,
      leastTime(() => parse(short), 2),
    )
    least = Math.min(least, leastTime(() => parse(long), attempt + 1) / few)
  }
  return least
}

/** Several hostile pieces in a row, which is then repeated: rules that meet are the ones nobody thought of. */
const mixture = fc
  .array(fc.constantFrom(...HOSTILE.map(([, piece]) => piece)), { minLength: 1, maxLength: 4 })
  .map((pieces) => pieces.join(''))

test('four times as much of any hostile text takes about four times as long', () => {
  fc.assert(
    fc.property(mixture, (piece) => {
      expect(growth(piece)).toBeLessThan(WITHIN)
    }),
    { numRuns: 25, endOnFailure: true },
  )
}, 60_000)

test('ten thousand nested dashes and a million opening marks are read', () => {
  parse(`Tak ${'– '.repeat(10_000)}`)
  parse(`Tak ${'„'.repeat(1_000_000)}`)
}, 60_000)
