import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, onTestFinished, test } from 'vitest'
import { formatRecord } from '../../../../src/core/permalinks/format-record.ts'
import { parseRecord } from '../../../../src/core/permalinks/parse-record.ts'
import { updateRecord } from '../../../../src/core/permalinks/update-record.ts'
import { articleOf } from './article-of.ts'

const QUOTES = ['Arka stoi', 'Most stoi nad Nidą', 'Prom popłynie jutro', 'Woda opada od rana', 'Zapora wytrzymała']
const recordOf = (...quotes: string[]) => updateRecord(null, articleOf(...quotes))
const BASE = formatRecord(recordOf(...QUOTES))

test('ends in a newline and is JSON', () => {
  expect(BASE.endsWith('}\n')).toBe(true)
  expect(() => JSON.parse(BASE)).not.toThrow()
})

test.each([
  ['no JSON', BASE.replace('"words": "Prom', '"words": Prom'), /no JSON/, lineOf(BASE, 'Prom popłynie jutro",')],
  [
    'an entry cut short',
    BASE.replace('"words": "Prom popłynie jutro",', ''),
    /prom-poplynie-jutro/,
    lineOf(BASE, '"prom-'),
  ],
  ['a version to come', BASE.replace('"version": 1', '"version": 2'), /version/, lineOf(BASE, '"version"')],
  ['a list', '[]', /no quotes/, 1],
  ['a conflict', `{\n<<<<<<< HEAD\n"a": 1\n=======\n>>>>>>> b\n}`, /merge/, 2],
])('says what is wrong, where and what to do: %s', (_, json, message, line) => {
  const { record, problem } = parseRecord(json)
  expect(record).toBeNull()
  expect(problem?.message).toMatch(message)
  expect(problem?.line).toBe(line)
  expect(problem?.remedy).toMatch(/\.$/)
})

test('any text: a record or a problem, never an error', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      const { record, problem } = parseRecord(text)
      expect(record === null).toBe(problem !== null)
    }),
  )
})

test('two editors who changed other quotes merge without a conflict', () => {
  const mine = updateRecord(recordOf(...QUOTES), articleOf('Arka stoi jeszcze', 'Żwir leży', ...QUOTES.slice(1)))
  const theirs = updateRecord(
    recordOf(...QUOTES),
    articleOf('Gruz wywieziono', ...QUOTES.slice(0, 4), 'Zapora wytrzymała napór'),
  )
  const folder = mkdtempSync(join(tmpdir(), 'cytelnia-merge-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const [a, base, b] = ['a', 'base', 'b'].map((name) => join(folder, name)) as [string, string, string]
  writeFileSync(base, BASE)
  writeFileSync(a, formatRecord(mine))
  writeFileSync(b, formatRecord(theirs))
  execFileSync('git', ['merge-file', a, base, b])
  const merged = parseRecord(readFileSync(a, 'utf8')).record
  expect(Object.keys(merged?.quotes ?? {})).toHaveLength(QUOTES.length + 2)
})

function lineOf(text: string, part: string): number {
  return text.slice(0, text.indexOf(part)).split('\n').length
}

test('any JSON with a character gone astray: the line is one of the text', () => {
  fc.assert(
    fc.property(fc.json(), fc.nat(), fc.constantFrom('', 'x', '"', ','), (json, place, put) => {
      const at = place % json.length
      const text = json.slice(0, at) + put + json.slice(at + 1)
      const { problem } = parseRecord(`\n${text}\n`)
      if (problem) expect(problem.line).toBeLessThanOrEqual(text.split('\n').length + 2)
    }),
  )
})
