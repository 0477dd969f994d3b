import { expect, test } from 'vitest'
import { describeTrace } from '../../../../../src/build/cli/trace/describe-trace.ts'
import { recordTrace } from '../../../../../src/build/cli/trace/record-trace.ts'
import { parseArticle } from '../../../../../src/core/pipeline.ts'

function trace(source: string): string[] {
  const recorded = recordTrace()
  const article = parseArticle(source, { name: 'most', trace: recorded })
  return describeTrace(source, article, recorded.histories)
}

test('places are the file’s, header, line ends and all; each line says which rule did what', () => {
  const source = '---\r\ntitle: Most\r\n---\r\n\r\nLato.\r\n\r\n– Poczekamy – mówi Adam Wrzos. – Ale niedługo.'
  const [place, proposed, changed, speaker, ...rest] = trace(source)
  expect(place).toBe('7:3 „Poczekamy … Ale niedługo”')
  expect(proposed).toMatch(/^ {3}\+ findDashSpeech proposed direct 0\.\d+: dash-attribution „.*mówi Adam Wrzos/)
  expect(changed).toBe('   ~ markVerbatim changed verbatim nothing → all')
  expect(speaker).toMatch(/^ {3}= speaker Adam Wrzos \(subject „Adam Wrzos” \d[\d.]*\), confidence 0\.\d+$/)
  expect(rest).toEqual([])
})

test('what was dropped says by whom, and what stands in its place', () => {
  const lines = trace('Lato.\n\n„Pytaliśmy o to. Odpowiedzi nie ma” – powiedziała Anna Lipiec.')
  expect(lines).toContainEqual(
    expect.stringMatching(
      /^ {3}- resolveOverlaps dropped: inside „Pytaliśmy o to\. Odpowiedzi nie ma” at 3:2 by findQuotationMarks 0\.\d+$/,
    ),
  )
})

test('a quote of nobody says so', () => {
  expect(trace('Lato.\n\nPoinformowano, że most stoi.').at(-1)).toMatch(/^ {3}= nobody \(0\.\d+\), confidence 0\.\d+$/)
})

test('long words are cut', () => {
  const [place = ''] = trace(`Lato.\n\nWrzos powiedział, że ${'most stoi i '.repeat(20)}stać będzie.`)
  expect(place).toMatch(/^3:22 „most stoi .*…”$/)
  expect(place.length).toBeLessThan(100)
})
