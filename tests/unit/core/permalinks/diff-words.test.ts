import fc from 'fast-check'
import { expect, test } from 'vitest'
import { diffWords } from '../../../../src/core/permalinks/diff-words.ts'

const shown = (was: string, now: string): string =>
  diffWords(was, now)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `[+${text}+]`))
    .join(' ')

test.each([
  ['nothing', 'Most stoi', 'Most stoi', 'Most stoi'],
  ['a word replaced', 'Most stoi nad Nidą', 'Most leży nad Nidą', 'Most [-stoi-] [+leży+] nad Nidą'],
  ['a word put in', 'Most stoi', 'Most nie stoi', 'Most [+nie+] stoi'],
  ['the end cut', 'Most stoi i czeka', 'Most stoi', 'Most stoi [-i czeka-]'],
  ['all', 'Most', 'Prom', '[-Most-] [+Prom+]'],
  ['out of nothing', '', 'Prom', '[+Prom+]'],
])('shows %s', (_, was, now, expected) => {
  expect(shown(was, now)).toBe(expected)
})

test('any two texts: each can be read out of the difference', () => {
  const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 30 }).map((list) => list.join(' '))
  fc.assert(
    fc.property(words, words, (was, now) => {
      const parts = diffWords(was, now)
      const read = (kind: string): string =>
        parts.flatMap((part) => (part.kind === 'same' || part.kind === kind ? [part.text] : [])).join(' ')
      expect(read('removed')).toBe(was)
      expect(read('added')).toBe(now)
    }),
  )
})

test('a long quote takes no longer than a blink', () => {
  const long = (word: string): string =>
    Array.from({ length: 5000 }, (_, i) => `${word}${i % 7 === 0 ? i : ''}`).join(' ')
  const start = performance.now()
  diffWords(long('most'), long('prom'))
  expect(performance.now() - start).toBeLessThan(1000)
})
