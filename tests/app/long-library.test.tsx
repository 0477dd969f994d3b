import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Library } from '../../src/build/describe-library.ts'
import type { LibraryEntry, LibrarySpeaker } from '../../src/core/model/library.ts'
import { library, publishCut } from './fixtures/library.ts'
import { heard, type Network, publish, renderAt, titled } from './render-at.tsx'

const ARTICLES = 130
const OFTEN = 'ewa-lisak'
const SELDOM = 'jan-szczaw'

/**
 * From April 2031 down, one a month, the three oldest without a date. Ewa Lisak speaks in all, Jan Szczaw in every
 * tenth.
 */
function writeLong(): Library {
  const [known] = library.articles
  if (known === undefined) throw new Error('the library is empty')
  const voice = (id: string, name: string): LibrarySpeaker => ({
    id,
    name,
    kind: 'person',
    roles: [],
    quotes: 9,
    articles: id === OFTEN ? ARTICLES : ARTICLES / 10,
  })
  const [often, seldom] = [voice(OFTEN, 'Ewa Lisak'), voice(SELDOM, 'Jan Szczaw')]
  const articles = Array.from({ length: ARTICLES }, (_, i): LibraryEntry => {
    const month = 12 * 31 + 3 - i
    const published = `20${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
    const speakers = i % 10 === 5 ? [often, seldom] : [often]
    return { ...known, slug: `kladka-${i}`, title: `Kładka ${i}`, published: i < 127 ? published : null, speakers }
  })
  const rest = Array.from({ length: 120 }, (_, i) => voice(`glos-${i}`, `Głos ${i}`))
  return { articles, speakers: [often, ...rest, seldom], problems: [] }
}

const open = (path: string, network: Network = publish(publishCut(writeLong()))) => renderAt(path, network)
/** All headings at once: to ask article by article is fifty times the work of one. */
const titles = () => screen.queryAllByRole('heading', { name: /^Kładka/ }).map(({ textContent }) => textContent)
/** Waits for one of them by its words, which is quick to look for again and again. */
const shows = async (number: number) => void (await screen.findByText(`Kładka ${number}`))
const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => `Kładka ${from + i}`)
const pager = () => within(screen.getByRole('navigation', { name: 'Strony' }))

describe('a long library', () => {
  test('is opened with its newest articles, and has the older ones a page further', async () => {
    const { user, address, back } = open('/')
    await screen.findAllByRole('article')
    expect(titles()).toEqual(numbers(0, 49))
    expect(pager().getByText('1–50 z 130')).toBeDefined()
    expect(pager().queryByRole('link', { name: 'Nowsze' })).toBeNull()

    await user.click(pager().getByRole('link', { name: 'Starsze' }))
    await shows(50)
    expect(titles()).toEqual(numbers(50, 89))
    expect(address()).toBe('/page/2')
    await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('main')))
    expect(screen.getByText('Artykuły z czasu: listopad 2023 – luty 2027.')).toBeDefined()
    await titled('listopad 2023 – luty 2027 – Cytelnia')

    await user.click(pager().getByRole('link', { name: 'Starsze' }))
    await shows(90)
    expect(titles()).toEqual(numbers(90, 129))
    expect(pager().getByText('91–130 z 130')).toBeDefined()
    expect(pager().queryByRole('link', { name: 'Starsze' })).toBeNull()
    back()
    await shows(50)
    expect(titles()).toEqual(numbers(50, 89))
    await user.click(pager().getByRole('link', { name: 'Nowsze' }))
    await waitFor(() => expect(address()).toBe('/'))
  })

  test('loads no more of it than it shows', async () => {
    const assets = publishCut(writeLong())
    for (const page of [1, 2]) delete assets[`/data/library/${page}.json`]
    open('/', publish(assets))
    await screen.findAllByRole('article')
    expect(titles()).toHaveLength(50)
  })

  test('narrowed by a voice shows where they speak, from whatever pages that is', async () => {
    const { user, address } = open('/page/2')
    await screen.findAllByRole('article')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Rok' }), '2030')
    await heard('Widać 12 z 130')
    expect(titles()).toEqual(numbers(4, 15))
    expect(address()).toBe('/?year=2030')
    expect(screen.queryByRole('navigation', { name: 'Strony' })).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Rok' }))
  })

  test('shows all that one says in, even who is not among those offered', async () => {
    open(`/?who=${SELDOM}`)
    await heard('Widać 13 z 130')
    expect(titles()).toEqual(Array.from({ length: 13 }, (_, i) => `Kładka ${i * 10 + 5}`))
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Głos' }).selectedOptions[0]?.textContent).toBe(
      'Jan Szczaw (13)',
    )
    expect(screen.getByRole('link', { name: 'Wszystkie głosy' }).getAttribute('href')).toBe('/who')
  })

  test('keeps what is chosen from page to page', async () => {
    const { user, address } = open(`/?who=${OFTEN},${SELDOM}`)
    await screen.findAllByRole('article')
    await user.click(pager().getByRole('link', { name: 'Starsze' }))
    await waitFor(() => expect(titles()).toEqual(numbers(50, 89)))
    expect(address()).toBe(`/page/2?who=${OFTEN},${SELDOM}`)
  })

  test.each([
    ['/page/3', '/'],
    ['/page/99', '/'],
    [`/page/2?who=${SELDOM}`, `/?who=${SELDOM}`],
  ])('%s, which is no page of its own, is the newest: %s', async (asked, shown) => {
    const { address } = open(asked)
    await screen.findAllByRole('article')
    expect(address()).toBe(shown)
  })

  test.each(['/page/0', '/page/x', '/page/02', '/page/-1'])('%s is no address', async (asked) => {
    open(asked)
    expect(await screen.findByRole('alert')).toBeDefined()
    expect(titles()).toEqual([])
  })

  test('of undated articles alone says that', async () => {
    open('/?year=none')
    await heard('Widać 3 z 130')
    expect(titles()).toEqual(numbers(127, 129))
  })
})
