import { describe, expect, test, vi } from 'vitest'
import { describeView } from '../../../../src/features/reader/reader-view.ts'
import { quoteElementId } from '../../../../src/url/element-ids.ts'
import { find, writeArticle } from '../write-article.ts'

const article = writeArticle([['lead', 'Targ rusza jutro, zapowiedziała Ola Bąk, kierowniczka targu.']], {
  said: [
    {
      id: 'targ-rusza',
      words: ['Targ rusza jutro'],
      speaker: 'ola-bak',
      cue: 'zapowiedziała',
      source: 'Ola Bąk',
      evidence: [],
    },
  ],
})
const showTimeline = vi.fn()
const view = (search: string, open: string | null = null, of = article) =>
  describeView(of, new URLSearchParams(search), open, showTimeline)

test('an address without parameters filters, opens and points at nothing', () => {
  const { filter, filtering, open, entry } = view('')
  expect({ filter, filtering, open, entry }).toEqual({
    filter: { who: [], kind: [] },
    filtering: false,
    open: null,
    entry: null,
  })
})

test('a filter is of those who speak here', () => {
  expect(view('who=ola-bak,jan-sek&kind=direct').filter).toEqual({ who: ['ola-bak'], kind: ['direct'] })
})

test('a filter of nobody who speaks here filters nothing', () => {
  expect(view('who=jan-sek').filtering).toBe(false)
  expect(view('who=jan-sek,ola-bak').absent).toEqual(['jan-sek'])
})

test('a quote that is not here is not opened', () => {
  expect(view('', 'no-such').open).toBeNull()
})

test('knows each speaker, and the place of their voice', () => {
  const { speakers, voices } = view('')
  expect(speakers.get('ola-bak')?.name).toBe('ola-bak')
  expect(voices.get('ola-bak')).toBe(0)
})

describe('addresses', () => {
  test('of a quote keep the filter, and let go of the date', () => {
    expect(view('who=ola-bak&entry=e1').quoteAddress('targ-rusza')).toBe('/a/targ/q/targ-rusza?who=ola-bak')
  })

  test('of the closed article too', () => {
    expect(view('who=ola-bak&kind=direct,mixed&entry=e1', 'targ-rusza').closeAddress).toBe(
      '/a/targ?who=ola-bak&kind=direct,mixed',
    )
  })

  test('of a date keep the filter and the opened quote', () => {
    expect(view('kind=direct', 'targ-rusza').entryAddress('e1')).toBe('/a/targ/q/targ-rusza?kind=direct&entry=e1')
    expect(view('').entryAddress('e1')).toBe('/a/targ?entry=e1')
  })

  test('lead to the text, from where quotes stand apart from it', () => {
    expect(view('view=quotes&by=speaker&who=ola-bak').quoteAddress('targ-rusza')).toBe(
      '/a/targ/q/targ-rusza?who=ola-bak',
    )
    expect(view('view=compare').entryAddress('e1')).toBe('/a/targ?entry=e1')
  })
})

describe('evidence', () => {
  const words = (of = article) =>
    view('', 'targ-rusza', of).open?.evidenceSpans.map(({ start, end }) => of.text.slice(start, end))

  test('is what the attribution rests on', () => {
    expect(words()).toEqual(['zapowiedziała', 'Ola Bąk'])
  })

  test('is each stretch once and as narrow as it is known, and none of the quote’s own words', () => {
    const [quote] = article.quotes
    if (quote === undefined) throw new Error('the fixture has a quote')
    const { start } = quote.spans[0] ?? { start: 0 }
    const argued = {
      ...article,
      quotes: [
        {
          ...quote,
          evidence: [
            { rule: 'comma-attribution' as const, span: find(article.text, 'zapowiedziała Ola Bąk') },
            { rule: 'quotation-marks' as const, span: { start, end: start + 4 } },
            { rule: 'dropped-subject' as const, span: null },
          ],
        },
      ],
    }
    expect(words(argued)).toEqual(['zapowiedziała', 'Ola Bąk'])
  })
})

test('the element of a quote is named after it', () => {
  expect(quoteElementId('targ-rusza')).toBe('q-targ-rusza')
})
