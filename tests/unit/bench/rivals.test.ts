import { afterAll, describe, expect, test } from 'vitest'
import type { Contestant } from '../../bench/permalinks/contestants.ts'
import type { Case } from '../../bench/permalinks/make-case.ts'
import { type Draft, readDraft } from '../../bench/permalinks/revision.ts'
import { exactText, ordinal } from '../../bench/permalinks/rivals/baselines.ts'
import { landedOn } from '../../bench/permalinks/rivals/landed-on.ts'
import { textFragment } from '../../bench/permalinks/rivals/text-fragment.ts'
import { textQuote } from '../../bench/permalinks/rivals/text-quote.ts'

// where test files share a process, the others are to have no document
afterAll(() => {
  for (const name of ['window', 'document', 'Node', 'NodeFilter', 'HTMLElement', 'Range', 'getComputedStyle']) {
    Reflect.deleteProperty(globalThis, name)
  }
})

const MILL = '„Młyn stanie na nowo jeszcze przed zimą” – powiedziała Halina Brzost.'
const ROOF = '„Dach naprawimy za własne pieniądze” – dodał Ignacy Wilga.'
const before = readDraft(`${MILL}\n\n${ROOF}`)

/** Where a link to the quote about the roof leads in a later text, in its own words. */
function follow(contestant: Contestant, body: string): string | null {
  const after = readDraft(body)
  const quote = before.article.quotes.find(({ speaker }) => speaker === 'ignacy-wilga')
  if (quote === undefined) throw new Error('The parser does not hear who speaks of the roof.')
  const asked: Case = { kind: 'by hand', before, after, quote, truth: { is: 'deleted' }, sense: 'kept' }
  return wordsOf(after, contestant(asked).quote)
}

function wordsOf({ article }: Draft, id: string | null): string | null {
  const quote = article.quotes.find((other) => other.id === id)
  return quote ? quote.spans.map(({ start, end }) => article.text.slice(start, end)).join(' ') : null
}

const NEW = '„Zbudujemy też groblę” – zapowiedziała Halina Brzost.'
const WORDS = 'Dach naprawimy za własne pieniądze'

describe.each([
  ['dom-anchor-text-quote', textQuote],
  ['the Text Fragments polyfill', textFragment],
  ['the exact words', exactText],
])('%s', (_, contestant) => {
  test('finds a quote that was moved', () => {
    expect(follow(contestant, `${NEW}\n\n${ROOF}\n\n${MILL}`)).toBe(WORDS)
  })

  test('finds nothing where nothing is like it', () => {
    expect(follow(contestant, `${NEW}\n\n„Wyżej!” – wołał Jan Sęk.`)).toBeNull()
  })
})

test('of them, only the first forgives a changed letter', () => {
  const body = `${MILL}\n\n${ROOF.replace('własne', 'wlasne')}`
  expect(follow(textQuote, body)).toBe('Dach naprawimy za wlasne pieniądze')
  expect(follow(textFragment, body)).toBeNull()
  expect(follow(exactText, body)).toBeNull()
})

test('the number of a quote leads to whatever has that number', () => {
  expect(follow(ordinal, `${NEW}\n\n${MILL}\n\n${ROOF}`)).toBe('Młyn stanie na nowo jeszcze przed zimą')
  expect(follow(ordinal, MILL)).toBeNull()
})

test('a place is the quote that has most of it', () => {
  const { article } = before
  const [mill, roof] = article.quotes
  const at = article.text.indexOf('zimą')
  expect(landedOn(article, { start: at, end: article.text.indexOf('naprawimy') })).toEqual({
    quote: roof?.id,
    status: 'same',
  })
  expect(landedOn(article, { start: at - 10, end: article.text.indexOf('Dach') + 2 }).quote).toBe(mill?.id)
  const name = article.text.indexOf('Halina')
  expect(landedOn(article, { start: name, end: name + 6 }).quote).toBeNull()
})
