import { expect, test } from 'vitest'
import type { Article, Quote, Span } from '../../../src/core/model/article.ts'
import type { GoldArticle, GoldQuote } from '../../eval/gold.ts'
import { reportFigures, reportMisses } from '../../eval/report.ts'
import { failArticle, scoreArticle } from '../../eval/score.ts'
import { summarise } from '../../eval/summarise.ts'

const TEXT =
  'Most\n\nWrzos mówi, że Lipiec twierdzi, że most stoi. Dodał, że droga jest długa i kręta. Reklama: kup dom już dziś.'

function at(snippet: string): Span {
  const start = TEXT.lastIndexOf(snippet)
  return { start, end: start + snippet.length }
}

const gold = (snippet: string, speaker: string | null, within: number | null = null): GoldQuote => ({
  kind: 'reported',
  speaker,
  accept: [],
  spans: [at(snippet)],
  within,
})
const GOLD: GoldArticle = {
  name: 'most',
  text: TEXT,
  quotes: [
    gold('Lipiec twierdzi, że most stoi', 'Adam Wrzos'),
    gold('most stoi', 'Anna Lipiec', 0),
    gold('droga jest długa i kręta', 'Adam Wrzos'),
  ],
  headings: [at('Most')],
  dates: null,
  ignore: [at('Reklama: kup dom już dziś')],
}

const quote = (id: string, snippet: string, speaker: string | null, confidence: number, within?: string): Quote => ({
  id,
  kind: 'reported',
  spans: [at(snippet)],
  verbatim: [],
  speaker,
  cue: null,
  source: null,
  confidence,
  evidence: [{ rule: 'content-clause', span: null }],
  ...(within && { within }),
})
const person = (id: string, name: string): Article['speakers'][number] => ({
  id,
  name,
  kind: 'person',
  roles: [],
  aliases: [],
  mentions: [],
})

function articleWith(...quotes: Quote[]): Article {
  return {
    version: 1,
    slug: 'most',
    title: 'Most',
    titleFrom: 'heading',
    lang: 'pl',
    published: null,
    text: TEXT,
    blocks: [
      { kind: 'heading', span: { start: 0, end: 4 } },
      { kind: 'paragraph', span: { start: 6, end: TEXT.length } },
    ],
    quotes,
    speakers: [person('w', 'Adam Wrzos'), person('l', 'Anna Lipiec')],
    timeline: [],
  }
}

test('the article as gold has it is right in all', () => {
  const score = scoreArticle(
    GOLD,
    articleWith(
      quote('a', 'Lipiec twierdzi, że most stoi', 'w', 1),
      quote('b', 'most stoi', 'l', 1, 'a'),
      quote('c', 'droga jest długa i kręta', 'w', 1),
    ),
  )
  const figures = summarise([score])
  const whole = { precision: 1, recall: 1, f1: 1 }
  expect(figures).toMatchObject({ whoSaidWhat: whole, quotes: whole, exact: whole, words: whole, headings: whole })
  expect(figures).toMatchObject({ speakerAccuracy: 1, kindAccuracy: 1, wrongButSure: 0, nested: { gold: 1, right: 1 } })
  expect(figures.reliability.error).toBe(0)
  expect(reportMisses([score])).toEqual([])
})

test('what is wrong is counted for what it is, and listed', () => {
  const score = scoreArticle(
    GOLD,
    articleWith(
      quote('a', 'Lipiec twierdzi, że most stoi', 'l', 0.9),
      quote('c', 'długa i kręta', 'w', 0.8),
      quote('d', 'mówi', null, 0.6),
      quote('e', 'kup dom już dziś', null, 0.9),
    ),
  )
  const figures = summarise([score])
  expect(figures).toMatchObject({ gold: 3, predicted: 3, wrongButSure: 1 / 3, speakerAccuracy: 1 / 2 })
  expect(figures.whoSaidWhat.precision).toBeCloseTo(1 / 3)
  expect(figures.quotes.recall).toBeCloseTo(2 / 3)
  expect(figures.exact.recall).toBeCloseTo(1 / 3)
  expect(figures.nested).toEqual({ gold: 1, right: 0 })
  expect(figures.dates).toBeNull()
  expect(reportMisses([score])).toEqual([
    '- most: speaker: gold Adam Wrzos, got Anna Lipiec | Lipiec twierdzi, że most stoi | content-clause 0.9',
    '- most: extra reported [nobody] | mówi | content-clause 0.6',
    '- most: missed reported [Anna Lipiec] | most stoi',
  ])
  expect(reportFigures(figures)).toContain('who said what             P  33.3   R  33.3   F1  33.3')
})

test('an article that cannot be judged misses all, and says why', () => {
  const other = scoreArticle(GOLD, { ...articleWith(), text: 'Most leży.' })
  for (const score of [other, failArticle(GOLD, 'broken')]) {
    const figures = summarise([score])
    expect(figures).toMatchObject({ gold: 3, predicted: 0, headings: { recall: 0 } })
    expect(figures.failures).toEqual([`most: ${score.failure}`])
  }
})

test('dates count where they are annotated; doubt does not', () => {
  const entry = { id: '', kind: 'happened' as const, earliest: null, latest: null, label: '', quotes: [] }
  const article = { ...articleWith(), timeline: [{ ...entry, date: '2022~', span: at('dziś') }] }
  const dates = [
    { span: at('dziś'), edtf: '2022' },
    { span: at('Most'), edtf: null },
  ]
  expect(summarise([scoreArticle({ ...GOLD, dates }, article)]).dates).toMatchObject({
    precision: 1,
    recall: 0.5,
    valueAccuracy: 1,
  })
})

test('dates that differ are listed: another value, one too many, one too few', () => {
  const entry = { id: '', kind: 'happened' as const, earliest: null, latest: null, label: '', quotes: [] }
  const timeline = [
    { ...entry, date: '2022', span: at('dziś') },
    { ...entry, date: null, span: at('droga') },
  ]
  const dates = [
    { span: at('dziś'), edtf: '2023' },
    { span: at('Most'), edtf: '2021' },
  ]
  expect(reportMisses([scoreArticle({ ...GOLD, quotes: [], dates }, { ...articleWith(), timeline })])).toEqual([
    '- most: date: gold 2023, got 2022 | dziś',
    '- most: extra date [unknown] | droga',
    '- most: missed date [2021] | Most',
  ])
})
