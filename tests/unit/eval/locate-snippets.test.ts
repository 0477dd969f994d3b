import { expect, test } from 'vitest'
import { locateHeadings, locateQuotes } from '../../eval/locate-snippets.ts'

const TEXT = 'Most stoi, bo stoi.\n\n"Stoi"\n\nWrzos: Most stoi. Lipiec, że Wrzos mówił, że Most stoi.'

const cut = (spans: { start: number; end: number }[]): [number, string][] =>
  spans.map(({ start, end }) => [start, TEXT.slice(start, end)])

test('snippets are found in text order, each quote from the start of the one before it', () => {
  const [first, second, outer, inner] = locateQuotes(TEXT, [
    ['Most', 'stoi'],
    ['Stoi'],
    ['Wrzos mówił, że Most stoi'],
    ['Most stoi'],
  ]).map(cut)
  expect(first).toEqual([
    [0, 'Most'],
    [5, 'stoi'],
  ])
  expect(second).toEqual([[22, 'Stoi']])
  expect(outer).toEqual([[58, 'Wrzos mówił, że Most stoi']])
  expect(inner).toEqual([[74, 'Most stoi']])
})

test('the same words again are found at their next place', () => {
  expect(locateQuotes(TEXT, [['Most stoi'], ['Most stoi'], ['Most stoi']]).map(cut)).toEqual([
    [[0, 'Most stoi']],
    [[36, 'Most stoi']],
    [[74, 'Most stoi']],
  ])
})

test.each([
  ['words that are not there', ['Most leży']],
  ['half a word', ['Mos']],
  ['parts out of order', ['Stoi', 'bo']],
  ['nothing', ['']],
])('%s are an error that names them', (_, snippets) => {
  expect(() => locateQuotes(TEXT, [snippets])).toThrow(`The text has no “${snippets.at(-1)}” from line`)
})

test('a heading has its line to itself, but for marks', () => {
  expect(cut(locateHeadings(TEXT, ['Stoi']))).toEqual([[22, 'Stoi']])
  expect(() => locateHeadings(TEXT, ['Most stoi'])).toThrow('The text has no “Most stoi” from line 1 on.')
})
