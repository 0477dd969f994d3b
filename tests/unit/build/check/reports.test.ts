import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeInFile } from '../../../../src/build/check/place-in-file.ts'
import { writeGithub } from '../../../../src/build/check/report/write-github.ts'
import { writeTable } from '../../../../src/build/check/report/write-table.ts'
import { type Finding, reportSeed, type SeedReport } from '../../../../src/build/check/seed-report.ts'
import { createPaint } from '../../../../src/build/terminal/paint.ts'
import { fitText, textWidth } from '../../../../src/build/terminal/text-width.ts'
import { parseArticle } from '../../../../src/core/pipeline.ts'

const finding = (part: Partial<Finding>): Finding => ({
  check: 'no-speaker',
  severity: 'warning',
  line: 3,
  column: 7,
  message: 'Odd.',
  remedy: 'Look.',
  ...part,
})

test('places are those of the file: below its header, whatever its line ends', () => {
  const source = '---\r\ntitle: Most\r\n---\r\n\r\nMost  stoi.\r\n\r\nRzeka płynie, a „ludzie idą.'
  const article = parseArticle(source, { name: 'x' })
  const at = article.text.indexOf('„')
  expect(placeInFile(article, source)({ start: at, end: at + 1 })).toEqual({ line: 7, column: 17 })
  expect(placeInFile(article, source)(null)).toEqual({ line: 1, column: 1 })
  const { findings, recognised } = reportSeed('seeds/x.txt', article, source, [])
  expect(findings.find(({ check }) => check === 'unclosed-mark')).toMatchObject({ line: 7, column: 17 })
  expect(recognised).toMatchObject({ title: 'Most', titleFrom: 'given', published: null, paragraphs: 2, headings: 0 })
})

test('what keeps a seed from being published is an error, with its own line', () => {
  const problem = { file: 'seeds/x.txt', line: 2, message: 'No key.', remedy: 'Mend it.' }
  expect(reportSeed('seeds/x.txt', null, '', [problem])).toEqual({
    file: 'seeds/x.txt',
    recognised: null,
    findings: [{ check: 'problem', severity: 'error', line: 2, column: 1, message: 'No key.', remedy: 'Mend it.' }],
  })
})

/** As the runner reads a command: the reverse of what escapes it. */
function readCommand(line: string) {
  const [, command, properties = '', data = ''] = /^::(\w+) (.*?)::(.*)$/.exec(line) ?? []
  const back = (text: string) =>
    text.replace(/%(0D|0A|3A|2C|25)/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
  const pairs = properties.split(',').map((pair) => pair.split('=').map(back))
  return { command, properties: Object.fromEntries(pairs), data: back(data) }
}

test('whatever a message holds, a workflow reads it as it was, on one line', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'ż', '%', '\n', '\r', ':', ',', '=', '%0A', ';'), minLength: 1 })
  fc.assert(
    fc.property(text, text, (file, message) => {
      const written = writeGithub([{ file, recognised: null, findings: [finding({ message, severity: 'error' })] }])
      expect(written).not.toMatch(/[\n\r]/)
      const read = readCommand(written)
      expect(read.command).toBe('error')
      expect(read.data).toBe(`${message} Look.`)
      expect(read.properties).toMatchObject({ line: '3', col: '7', title: 'no-speaker' })
      if (!file.includes('=')) expect(read.properties.file).toBe(file)
    }),
  )
})

const REPORTS: SeedReport[] = [
  { file: 'seeds/most.txt', recognised: null, findings: [finding({ check: 'problem', severity: 'error' })] },
  {
    file: `seeds/2024-05-17-${'zazolc-gesla-jazn-'.repeat(6)}.txt`,
    recognised: {
      slug: 'x',
      title: 'Zażółć gęślą jaźń '.repeat(8).trim(),
      titleFrom: 'given',
      published: '2024-05-17',
      paragraphs: 3,
      headings: 1,
      quotes: 12,
      dates: 3,
      speakers: ['Jan Mak', 'Zofia Gżegżółka', '王', 'A', 'B'].map((name) => ({ id: name, name, quotes: 2 })),
    },
    findings: [
      finding({ line: 120, column: 1340, message: `Nobody was found who says “${'ąę '.repeat(40).trim()}”.` }),
    ],
  },
  { file: 'seeds/rzeka.txt', recognised: null, findings: [] },
]

test('the table fits eighty columns, its columns stand under one another, and every finding is in it', () => {
  const table = writeTable(REPORTS, 80, createPaint(false))
  const lines = table.split('\n')
  // a path stays whole, so that a terminal links it
  for (const line of lines.filter((line) => !line.startsWith('seeds/'))) expect(textWidth(line)).toBeLessThanOrEqual(80)
  const [head = '', most = '', long = '', river = ''] = lines
  expect([most, long, river].map((line) => textWidth(line))).toEqual([80, 80, 80])
  expect(head.indexOf('date')).toBe(long.indexOf('2024-05-17', 12))
  expect(most.trimEnd().endsWith('error')).toBe(true)
  expect(river.trimEnd().endsWith('–')).toBe(true)
  expect(long).toContain('…')
  expect(table).toContain('Jan Mak 2, Zofia Gżegżółka 2, 王 2, A 2, and 1 more')
  expect(table).toContain('  120:1340  no-speaker  Nobody was found')
  expect(table).not.toContain('\u001b')
  expect(writeTable(REPORTS, 80, createPaint(true))).toContain('\u001b[31m')
})

test('text is filled or cut to its columns, whatever it is made of', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), fc.integer({ min: 4, max: 20 }), (text, columns) => {
      expect(textWidth(fitText(text, columns))).toBe(columns)
    }),
  )
  expect(fitText('2024-05-17-most-w-zalesiu', 13)).toBe('2024-0…alesiu')
})
