import { expect, test } from 'vitest'
import { findWords, isRightSpeaker, pairUp, spanOverlap, wordIou, wordsIn } from '../../eval/match.ts'

test('likeness is that of words, whatever stands between them', () => {
  const text = 'Most stoi, „bo musi”.'
  const words = findWords(text)
  const set = (...snippets: string[]) =>
    wordsIn(
      words,
      snippets.map((snippet) => ({ start: text.indexOf(snippet), end: text.indexOf(snippet) + snippet.length })),
    )
  expect(wordIou(set('Most stoi'), set('Most stoi, '))).toBe(1)
  expect(wordIou(set('Most stoi', 'bo musi'), set('stoi, „bo'))).toBe(0.5)
  expect(wordIou(set(), set())).toBe(0)
  expect(spanOverlap({ start: 0, end: 4 }, { start: 2, end: 8 })).toBe(0.25)
})

test('pairs are one to one, the likest first', () => {
  const likeness = (a: number, b: number) => 1 - Math.abs(a - b) / 10
  expect(pairUp([5, 6], [6, 1], likeness, 0.5)).toEqual([
    { gold: 1, predicted: 0, likeness: 1 },
    { gold: 0, predicted: 1, likeness: 0.6 },
  ])
  expect(pairUp([5, 6], [6, 0], likeness, 0.6)).toHaveLength(1)
})

test.each<[string | null, string[], string | null, boolean]>([
  ['Adam Wrzos', [], 'Adam Wrzos', true],
  ['Łucja Żółć', [], 'LUCJA ZOLC', true],
  ['Adam Wrzos', [], 'Wrzos', true],
  ['Wrzos', [], 'Adam Wrzos', true],
  ['Adam Wrzos', [], 'Anna Wrzos', false],
  ['Adam Wrzos', ['burmistrz'], 'burmistrz', true],
  ['rzecznik policji', [], 'policji', false],
  ['Adam Wrzos', [], null, false],
  [null, [], 'Adam Wrzos', false],
  [null, [], null, true],
])('%s (or %j) is named right as %s: %s', (speaker, accept, name, right) => {
  expect(isRightSpeaker({ speaker, accept }, name)).toBe(right)
})
