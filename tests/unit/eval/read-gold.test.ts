import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readGold } from '../../eval/read-gold.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gold-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const SOURCE = 'Most\n\nWrzos: Most stoi.'
const put = (name: string, content: unknown): void =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))

function putOwn(gold: unknown): void {
  mkdirSync(join(folder, 'most'))
  put('most/source.txt', SOURCE)
  put('most/gold.json', gold)
}

const quote = { kind: 'direct', speaker: 'Wrzos', accept: [], spans: [{ start: 13, end: 22 }], within: null }

test('a folder of folders with snippets, or one of them', () => {
  putOwn({ quotes: [{ kind: 'direct', speaker: 'Wrzos', spans: ['Most stoi'] }], headings: ['Most'] })
  const article = {
    name: 'most',
    text: SOURCE,
    quotes: [quote],
    headings: [{ start: 0, end: 4 }],
    dates: null,
    ignore: [],
  }
  expect(readGold(folder)).toEqual([article])
  expect(readGold(join(folder, 'most'))).toEqual([article])
})

const standOff = {
  quotes: [{ kind: 'direct', speaker: 'Wrzos', accept: [], cue: '', spans: [[13, 22]] }],
  structure: [
    { type: 'heading', span: [0, 4] },
    { type: 'paragraph', span: [6, 23] },
  ],
  dates: [{ span: [0, 4], edtf: '2022' }],
}
const fromOffsets = {
  name: 'most',
  text: SOURCE,
  quotes: [quote],
  headings: [{ start: 0, end: 4 }],
  dates: [{ span: { start: 0, end: 4 }, edtf: '2022' }],
  ignore: [],
}

test('dates are snippets behind the front matter, and may have no value', () => {
  const text = '---\ntitle: Most stanie w środę\n---\nMost stanie w środę, a nie w maju.'
  mkdirSync(join(folder, 'most'))
  put('most/source.txt', text)
  const dates = [
    { words: 'w środę', edtf: '2022-01-12' },
    { words: 'w maju', edtf: null },
  ]
  put('most/gold.json', { quotes: [], dates })
  const spans = readGold(folder).flatMap((article) => article.dates ?? [])
  expect(spans.map(({ span, edtf }) => [text.slice(span.start, span.end), edtf])).toEqual([
    ['w środę', '2022-01-12'],
    ['w maju', null],
  ])
  expect(spans[0]?.span.start).toBe(text.lastIndexOf('w środę'))
})

test('a flat folder with offsets', () => {
  put('most.txt', SOURCE)
  put('most.json', standOff)
  put('unrelated.json', {})
  expect(readGold(folder)).toEqual([fromOffsets])
})

test('rows with their text', () => {
  put('rows.jsonl', `${JSON.stringify({ ...standOff, name: 'most', text: SOURCE })}\n`)
  expect(readGold(join(folder, 'rows.jsonl'))).toEqual([fromOffsets])
})

test.each([
  [
    'a snippet that is not there',
    { quotes: [{ kind: 'direct', speaker: null, spans: ['Most leży'] }] },
    'no “Most leży”',
  ],
  ['a kind that is none', { quotes: [{ kind: 'said', speaker: null, spans: ['Most'] }] }, 'quotes[0].kind'],
  ['a date that is not there', { quotes: [], dates: [{ words: 'w maju', edtf: null }] }, 'no “w maju”'],
  ['a key that is none', { quotes: [], heading: [] }, 'heading'],
  ['a quote within itself', { quotes: [{ kind: 'mixed', speaker: null, spans: ['Most'], within: 0 }] }, 'within 0'],
])('%s is named with its file', (_, gold, reason) => {
  putOwn(gold)
  expect(() => readGold(folder)).toThrow(join(folder, 'most', 'gold.json'))
  expect(() => readGold(folder)).toThrow(reason)
})

test('an article without its gold is an error, and so is a folder without either', () => {
  expect(() => readGold(folder)).toThrow(`${folder}: no gold here`)
  expect(() => readGold(join(folder, 'nowhere'))).toThrow('no such folder')
  mkdirSync(join(folder, 'most'))
  put('most/source.txt', SOURCE)
  expect(() => readGold(folder)).toThrow('gold.json')
})
