import { describe, expect, it } from 'vitest'
import type { Article } from '../../../../../src/core/model/article.ts'
import { type CitationStyle, formatCitation } from '../../../../../src/features/share/citations/format-citation.ts'
import { footbridge } from '../../../../app/fixtures/footbridge.ts'

const URL = 'https://example.org/a/nowa-kladka/q/x'
const { source: _, ...bare } = footbridge
const TODAY = new Date(2026, 10, 6, 23, 59)

async function cite(style: CitationStyle, language: 'pl' | 'en', changes: Partial<Article> = {}): Promise<string> {
  const article = { ...bare, ...changes }
  const [quote] = article.quotes
  if (quote === undefined) throw new Error('the fixture lacks quotes')
  const citation = await formatCitation(style, article, quote, URL, TODAY, language)
  // a style may keep a date on one line
  return citation.replaceAll('\u00a0', ' ')
}

const WHOLE = { source: { name: 'Głos Olszanki', author: 'Ewa Mróz' }, published: '2022-01-12' }

type Case = [what: string, style: CitationStyle, language: 'pl' | 'en', changes: Partial<Article>, citation: string]
const CASES: Case[] = [
  [
    'all that is known',
    'iso690',
    'pl',
    WHOLE,
    `MRÓZ, Ewa. Nowa kładka w Brzozogórze. Głos Olszanki. Online. 12 stycznia 2022. [Dostęp 6 listopada 2026]. Pobrano z: ${URL}`,
  ],
  [
    'all that is known',
    'iso690',
    'en',
    WHOLE,
    `MRÓZ, Ewa. Nowa kładka w Brzozogórze. Głos Olszanki. Online. 12 January 2022. [Accessed 6 November 2026]. Available from: ${URL}`,
  ],
  [
    'all that is known',
    'chicago',
    'pl',
    WHOLE,
    `Mróz, Ewa. „Nowa kładka w Brzozogórze”. Głos Olszanki, 12 stycznia 2022. ${URL}.`,
  ],
  [
    'all that is known',
    'chicago',
    'en',
    WHOLE,
    `Mróz, Ewa. “Nowa kładka w Brzozogórze.” Głos Olszanki, January 12, 2022. ${URL}.`,
  ],
  [
    'a month, and neither author nor paper: the title first',
    'iso690',
    'pl',
    { published: '2022-01' },
    `Nowa kładka w Brzozogórze. Online. styczeń 2022. [Dostęp 6 listopada 2026]. Pobrano z: ${URL}`,
  ],
  [
    'a month, and neither author nor paper: the title first',
    'iso690',
    'en',
    { published: '2022-01' },
    `Nowa kładka w Brzozogórze. Online. January 2022. [Accessed 6 November 2026]. Available from: ${URL}`,
  ],
  [
    'a month, and neither author nor paper: the title first',
    'chicago',
    'pl',
    { published: '2022-01' },
    `„Nowa kładka w Brzozogórze”, styczeń 2022. ${URL}.`,
  ],
  [
    'a year',
    'iso690',
    'en',
    { published: '2022' },
    `Nowa kładka w Brzozogórze. Online. 2022. [Accessed 6 November 2026]. Available from: ${URL}`,
  ],
  [
    'no author: the title first in ISO 690',
    'iso690',
    'pl',
    { source: { name: 'Głos Olszanki' }, published: '2022-01-12' },
    `Nowa kładka w Brzozogórze. Głos Olszanki. Online. 12 stycznia 2022. [Dostęp 6 listopada 2026]. Pobrano z: ${URL}`,
  ],
  [
    'no author: the paper first in Chicago, as its manual wants',
    'chicago',
    'pl',
    { source: { name: 'Głos Olszanki' }, published: '2022-01-12' },
    `Głos Olszanki. „Nowa kładka w Brzozogórze”. 12 stycznia 2022. ${URL}.`,
  ],
  [
    'no date: Chicago gives the day of the visit instead',
    'chicago',
    'pl',
    { published: null, source: { author: 'Ewa Mróz' } },
    `Mróz, Ewa. „Nowa kładka w Brzozogórze”. Dostęp 6 listopada 2026. ${URL}.`,
  ],
  ['no date', 'chicago', 'en', { published: null }, `“Nowa kładka w Brzozogórze.” Accessed November 6, 2026. ${URL}.`],
  [
    'two authors',
    'iso690',
    'pl',
    { published: null, source: { author: 'Ewa Mróz, Jan Kos-Żurawski' } },
    `MRÓZ, Ewa i KOS-ŻURAWSKI, Jan. Nowa kładka w Brzozogórze. Online. [Dostęp 6 listopada 2026]. Pobrano z: ${URL}`,
  ],
  [
    'an agency, which has no family name',
    'chicago',
    'pl',
    { published: '2022-01', source: { author: 'Agencja Prasowa Brzozogóra' } },
    `Agencja Prasowa Brzozogóra. „Nowa kładka w Brzozogórze”, styczeń 2022. ${URL}.`,
  ],
  [
    'marks, colons and what looks like markup in the title',
    'iso690',
    'pl',
    { published: null, title: '<i>Most</i>: „Rzeka” nie czeka' },
    `<i>Most</i>: „Rzeka” nie czeka. Online. [Dostęp 6 listopada 2026]. Pobrano z: ${URL}`,
  ],
  [
    'a title that begins with a number',
    'iso690',
    'pl',
    { published: null, title: '1. Kładka' },
    `1. Kładka. Online. [Dostęp 6 listopada 2026]. Pobrano z: ${URL}`,
  ],
]

describe('a citation', () => {
  it.each(CASES)('of %s: %s, %s', async (_what, style, language, changes, citation) => {
    expect(await cite(style, language, changes)).toBe(citation)
  })

  it('in BibTeX has the day of the visit', async () => {
    const bibtex = await cite('bibtex', 'pl', WHOLE)
    expect(bibtex).toMatch(/^@misc\{nowa-kladka:/)
    expect(bibtex).toContain('  author = {{Ewa Mróz}},\n')
    expect(bibtex).toContain(`  url = {${URL}},\n  urldate = {2026-11-06},\n`)
  })
})
