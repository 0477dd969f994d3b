import { expect, test } from 'vitest'
import { align } from '../../../src/core/text/align.ts'
import { findWords, isRightSpeaker, pairUp, spanOverlap, wordIou, wordsIn } from '../../eval/match.ts'

test.each([
  ['the same', 'Most stoi.', 'Most stoi.'],
  ['other white space', 'Most stoi.', '  Most\u00a0\r\n stoi.\n'],
  ['a soft hyphen', 'Most stoi.', 'Most st\u00adoi.'],
  ['accents apart', 'Most stói.', 'Most sto\u0301i.'],
  ['a header before', 'Most stoi.', '---\ntitle: Most\n---\nMost stoi.'],
  ['a line left out', 'Most.\n\nMost stoi.', 'Most.\n\nCZYTAJ TAKŻE\n\nMost stoi.'],
])('a text is aligned with its file: %s', (_, text, file) => {
  const start = text.lastIndexOf('Most')
  const span = align(text, file)?.({ start, end: text.length })
  expect(span).toEqual({ start: file.lastIndexOf('Most'), end: file.trimEnd().length })
})

test('another text cannot be aligned, and white space has no place', () => {
  expect(align('Most leży.', 'Most stoi.')).toBeNull()
  expect(align('Most stoi.', 'Most stoi.')?.({ start: 4, end: 5 })).toBeNull()
})

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
