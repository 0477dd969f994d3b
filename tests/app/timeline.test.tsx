import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { ENTRY, QUOTE } from './fixtures/footbridge.ts'
import { heard, renderAt, titled } from './render-at.tsx'

const rows = async () => within(await screen.findByRole('list', { name: 'Oś czasu' })).getAllByRole('listitem')
const rowOf = async (words: string | RegExp) => {
  const found = (await rows()).find((row) => within(row).queryByText(words) !== null)
  if (found === undefined) throw new Error(`no entry says ${words}`)
  return found
}

describe('beside an article', () => {
  test('stands in time, the undated last, each date in words as exact as it is', async () => {
    renderAt('/a/nowa-kladka')
    const words = (await rows()).map((row) => within(row).getAllByRole('paragraph')[0]?.textContent)
    expect(words).toEqual([
      'ok. 1998',
      'grudzień 2021',
      'styczeń 2022',
      'jedna ze śród stycznia 2022',
      '15 stycznia 2022',
      'data nieznana',
    ])
  })

  test('draws each date as what it is', async () => {
    renderAt('/a/nowa-kladka')
    const shapes = (await rows()).map((row) => [row.dataset.shape, row.dataset.kind])
    expect(shapes).toEqual([
      ['approximate', 'happened'],
      ['range', 'happened'],
      ['range', 'published'],
      ['set', 'said'],
      ['point', 'said'],
      ['unknown', 'happened'],
    ])
  })

  test('tells published, said and happened apart in words', async () => {
    renderAt('/a/nowa-kladka')
    const all = await rows()
    const kinds = ['zdarzyło się', 'zdarzyło się', 'opublikowano', 'powiedziano', 'powiedziano', 'zdarzyło się']
    expect(all.map((row, i) => within(row).queryByText(kinds[i] ?? '') !== null)).toEqual(all.map(() => true))
  })

  test('shows the candidates of one Wednesday, and how it was counted', async () => {
    renderAt('/a/nowa-kladka')
    const row = within(await rowOf(/jedna ze śród/))
    expect(['5?', '12?', '19?', '26?'].map((day) => row.getByText(day).textContent)).toHaveLength(4)
    expect(row.getByText('„w środę” liczone od daty: styczeń 2022')).toBeDefined()
    expect(row.getByText('Halina Wrzosek')).toBeDefined()
  })

  test('cuts the axis where years lie between', async () => {
    renderAt('/a/nowa-kladka')
    expect((await rows()).map((row) => row.dataset.cut !== undefined)).toEqual([
      false,
      true,
      false,
      false,
      false,
      false,
    ])
  })

  test('an entry without a clause is named by its expression', async () => {
    renderAt('/a/nowa-kladka')
    const row = within(await rowOf('data nieznana'))
    expect(row.getByRole('link').textContent).toBe('kiedyś')
  })

  test('an entry leads to its place in the text', async () => {
    const { user, address } = renderAt('/a/nowa-kladka?who=halina-wrzosek')
    const row = await rowOf('usłyszeliśmy na targu')
    await user.click(within(row).getByRole('link', { name: 'usłyszeliśmy na targu' }))
    const place = within(screen.getByRole('article')).getByRole('link', { name: 'w sobotę 15 stycznia 2022' })
    await waitFor(() => expect(place.dataset.current).toBe('true'))
    expect(address()).toBe(`/a/nowa-kladka?who=halina-wrzosek&entry=${ENTRY.day}`)
    await waitFor(() => {
      expect(vi.mocked(Element.prototype.scrollIntoView).mock.contexts).toContain(place)
    })
    expect((await rowOf('usłyszeliśmy na targu')).dataset.current).toBe('true')
  })

  test('a date in the text leads to its entry', async () => {
    const { user, address } = renderAt(`/a/nowa-kladka/q/${QUOTE.promise}`)
    await heard(/^Otwarta/)
    await user.click(within(screen.getByRole('article')).getByRole('link', { name: 'w grudniu 2021 roku' }))
    const row = await rowOf('Stara runęła w grudniu 2021 roku')
    await waitFor(() => expect(row.dataset.current).toBe('true'))
    expect(address()).toBe(`/a/nowa-kladka/q/${QUOTE.promise}?entry=${ENTRY.month}`)
    await waitFor(() => expect(vi.mocked(Element.prototype.scrollIntoView).mock.contexts).toContain(row))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('on a phone, where it is out of sight, a date brings it up', async () => {
    Element.prototype.checkVisibility = () => false
    const { user } = renderAt('/a/nowa-kladka')
    await screen.findByRole('article')
    await user.click(within(screen.getByRole('article')).getByRole('link', { name: 'w środę' }))
    const dialog = within(await screen.findByRole('dialog', { name: 'Oś czasu' }))
    expect(dialog.getAllByRole('listitem')).toHaveLength(6)
    await user.click(dialog.getByRole('link', { name: /zapowiedziała w środę/ }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('dims what is not of the chosen voices', async () => {
    renderAt('/a/nowa-kladka?who=halina-wrzosek')
    const undimmed = (await rows()).filter((row) => row.dataset.dimmed === undefined)
    expect(undimmed).toEqual([await rowOf(/jedna ze śród/)])
  })

  test('says so where an article tells no time', async () => {
    renderAt('/a/dzwon')
    const timeline = within(await screen.findByRole('region', { name: 'Oś czasu' }))
    expect(timeline.getByText('Ten artykuł nie mówi, kiedy co było.')).toBeDefined()
  })

  test('dates are machine-readable where HTML has a form for them', async () => {
    renderAt('/a/nowa-kladka')
    const times = (await rows()).flatMap((row) => within(row).queryAllByRole('time'))
    expect(times.map((time) => time.getAttribute('datetime'))).toEqual(['2021-12', '2022-01', '2022-01-15'])
  })
})

describe('of the whole library', () => {
  test('stands in time and names article and voice', async () => {
    renderAt('/when')
    expect(await screen.findByRole('heading', { level: 1, name: 'Oś czasu' })).toBeDefined()
    const all = await rows()
    expect(all).toHaveLength(6)
    const row = await rowOf(/jedna ze śród/)
    expect(row.textContent).toContain('Halina Wrzosek')
    expect(row.textContent).toContain('Nowa kładka w Brzozogórze')
    await titled('Oś czasu – Cytelnia')
  })

  test('an entry leads to its place in its article', async () => {
    const { user, address } = renderAt('/when')
    await user.click(within(await rowOf('grudzień 2021')).getByRole('link'))
    const place = await screen.findByRole('link', { name: 'w grudniu 2021 roku' })
    expect(address()).toBe(`/a/nowa-kladka?entry=${ENTRY.month}`)
    expect(place.dataset.current).toBe('true')
  })

  test('what has no place in the text leads to its article', async () => {
    const { user, address } = renderAt('/when')
    await user.click(within(await rowOf('opublikowano')).getByRole('link', { name: 'Nowa kładka w Brzozogórze' }))
    await screen.findByRole('article')
    expect(address()).toBe('/a/nowa-kladka')
  })
})
