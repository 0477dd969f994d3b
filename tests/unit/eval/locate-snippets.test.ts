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

test('a heading is the line that has no other word, else wherever it first stands', () => {
  const text = 'date 2022-01-12 Most\n\nStoi most.\n\n"Stoi"\n\nDroga Droga wije się.'
  const spans = locateHeadings(text, ['Most', 'Stoi', 'Droga'])
  expect(spans.map(({ start, end }) => [start, text.slice(start, end)])).toEqual([
    [16, 'Most'],
    [35, 'Stoi'],
    [42, 'Droga'],
  ])
  expect(() => locateHeadings(text, ['Stoi', 'Most'])).toThrow('The text has no “Most” from line 5 on.')
})
