import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { SpeakerRecord } from '../../src/build/describe-speakers.ts'
import { createSearchIndex } from '../../src/build/search/create-search-index.ts'
import type { LibrarySpeaker, SpokenQuote } from '../../src/core/model/library.ts'
import { library, publishCut, publishSpoken } from './fixtures/library.ts'
import { heard, type Network, publish, renderAt, titled } from './render-at.tsx'

const pager = () => within(screen.getByRole('navigation', { name: 'Strony' }))
const main = () => within(screen.getByRole('main'))

describe('everybody who speaks, where they are many', () => {
  const NAMES = ['Łucja Żuraw', 'Łukasz Bąk', ...Array.from({ length: 218 }, (_, i) => `Głos${i} Drugi`)]
  const records = NAMES.map(
    (name, i): SpeakerRecord => ({
      id: `v-${i}`,
      name,
      kind: 'person',
      roles: i === 0 ? ['sołtyska Rybna'] : [],
      aliases: [],
      articles: [],
      quotes: Array.from({ length: 220 - i }, () => quote(0)),
    }),
  )
  const speakers = records.map(
    ({ quotes, ...record }): LibrarySpeaker => ({ ...record, quotes: quotes.length, articles: 1 }),
  )
  function publishMany(): Network {
    const files = createSearchIndex([], records)
    const search = [...files.paths()].map((path) => [`/${path}`, JSON.parse(files.read(path) ?? '')])
    return publish({ ...publishCut({ ...library, speakers }), ...Object.fromEntries(search) })
  }
  const names = () =>
    main()
      .getAllByRole('listitem')
      .map((item) => within(item).getByRole('link').textContent)

  test('stand on pages, the most quoted first', async () => {
    const { user, address } = renderAt('/who', publishMany())
    await screen.findByText('1–100 z 220')
    expect(names()).toEqual(NAMES.slice(0, 100))
    await user.click(pager().getByRole('link', { name: 'Rzadziej przytaczani' }))
    await waitFor(() => expect(names()).toEqual(NAMES.slice(100, 200)))
    expect(address()).toBe('/who/page/2')
    await titled('Głosy, 101–200 z 220 – Cytelnia')
    await user.click(pager().getByRole('link', { name: 'Rzadziej przytaczani' }))
    await waitFor(() => expect(names()).toEqual(NAMES.slice(200)))
    expect(pager().queryByRole('link', { name: 'Rzadziej przytaczani' })).toBeNull()
    await user.click(pager().getByRole('link', { name: 'Częściej przytaczani' }))
    await waitFor(() => expect(address()).toBe('/who/page/2'))
  })

  test('are found by name, without diacritics and before it is whole; the address keeps it', async () => {
    const { user, address } = renderAt('/who/page/2', publishMany())
    await user.type(await screen.findByRole('searchbox', { name: 'Szukaj nazwiska lub nazwy' }), 'zura')
    await heard('Widać 1 z 220')
    expect(names()).toEqual(['Łucja Żuraw'])
    expect(main().getByText('sołtyska Rybna')).toBeDefined()
    expect(address()).toBe('/who?q=zura')
    expect(screen.queryByRole('navigation', { name: 'Strony' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Pokaż wszystko' }))
    await waitFor(() => expect(names()).toHaveLength(100))
    await waitFor(() => expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe(''))
  })

  test('nobody is found where nobody is called so, and a letter or two tell that of nobody', async () => {
    const { user } = renderAt('/who?q=%C5%82u', publishMany())
    await screen.findByText('1–100 z 220')
    await user.type(screen.getByRole('searchbox'), 'pr')
    expect(await screen.findByText('Nie ma tu takiego głosu.')).toBeDefined()
  })

  test.each(['/who/page/1', '/who/page/4'])('%s, which is no page of its own, is the first', async (asked) => {
    const { address } = renderAt(asked, publishMany())
    await screen.findByText('1–100 z 220')
    expect(address()).toBe('/who')
  })

  test('a few are not searched: one sees them', async () => {
    renderAt('/who')
    await screen.findByRole('link', { name: 'Halina Wrzosek' })
    expect(screen.queryByRole('searchbox')).toBeNull()
  })
})

describe('one who is quoted often', () => {
  const record: SpeakerRecord = {
    id: 'ewa-lisak',
    name: 'Ewa Lisak',
    kind: 'person',
    roles: [],
    aliases: [],
    articles: [{ slug: 'grobla', title: 'Grobla', published: '2020' }],
    quotes: Array.from({ length: 200 }, (_, i) => quote(i)),
  }
  const open = (path: string, spoken = publishSpoken(record)) => renderAt(path, publish(spoken))
  const words = () => screen.queryAllByRole('blockquote').map(({ textContent }) => textContent)
  const numbers = (from: number, to: number, step = 1) =>
    Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, i) => `Słowa ${from + i * step}`)

  test('is read on pages, the earliest first, of which no other is loaded', async () => {
    const spoken = publishSpoken(record)
    delete spoken['/data/said/ewa-lisak/3.json']
    const { user, address } = open('/who/ewa-lisak', spoken)
    await screen.findByText('1–60 z 200')
    expect(words()).toEqual(numbers(0, 59))
    expect(screen.getByText(/^200\s+wypowiedzi · 1\s+artykuł$/)).toBeDefined()
    await user.click(pager().getByRole('link', { name: 'Późniejsze' }))
    await waitFor(() => expect(words()).toEqual(numbers(60, 119)))
    expect(address()).toBe('/who/ewa-lisak/page/2')
    await titled('Ewa Lisak, 61–120 z 200 – Cytelnia')
  })

  test('has the rest on the last', async () => {
    open('/who/ewa-lisak/page/3')
    await screen.findByText('121–200 z 200')
    expect(words()).toEqual(numbers(120, 199))
    expect(pager().queryByRole('link', { name: 'Późniejsze' })).toBeNull()
  })

  test('is narrowed over all pages, and read on from what is left', async () => {
    const { user, address } = open('/who/ewa-lisak/page/2')
    await screen.findByText('61–120 z 200')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Jak przytoczono' }), 'reported')
    await heard('Widać 100 z 200')
    expect(address()).toBe('/who/ewa-lisak?kind=reported')
    expect(words()).toEqual(numbers(1, 199, 2))
    await user.selectOptions(screen.getByRole('combobox', { name: 'Od roku' }), '2001')
    await heard('Widać 50 z 200')
    expect(words()).toEqual(numbers(101, 199, 2))
  })

  test.each(['/who/ewa-lisak/page/1', '/who/ewa-lisak/page/4'])(
    '%s, which is no page of its own, is the first',
    async (asked) => {
      const { address } = open(asked)
      await screen.findByText('1–60 z 200')
      expect(address()).toBe('/who/ewa-lisak')
    },
  )

  test('whose page is no number is told not to be there', async () => {
    open('/who/ewa-lisak/page/zwei')
    expect(await screen.findByRole('alert')).toBeDefined()
  })
})

/** A hundred of the year 2000 and as many of the next, one of two a paraphrase. */
function quote(i: number): SpokenQuote {
  return {
    article: { slug: 'grobla', title: 'Grobla', published: '2020' },
    id: `q-${i}`,
    kind: i % 2 === 0 ? 'direct' : 'reported',
    words: `Słowa ${i}`,
    said: i < 100 ? '2000' : '2001',
  }
}
