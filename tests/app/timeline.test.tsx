import { screen, waitFor, within } from '@testing-library/react'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { publishCrowd } from './fixtures/crowd.ts'
import { ENTRY, QUOTE } from './fixtures/footbridge.ts'
import { heard, publish, renderAt, titled } from './render-at.tsx'

const rows = async () => within(await screen.findByRole('list', { name: 'Oś czasu' })).getAllByRole('listitem')
const rowOf = async (words: string | RegExp) => {
  const found = (await rows()).find((row) => within(row).queryByText(words) !== null)
  if (found === undefined) throw new Error(`no entry says ${words}`)
  return found
}
/** Between its lines CSS puts stops, which a browser's test hears. */
const wordsOf = (row: HTMLElement): string =>
  [...within(row).getByRole('link').children].map((line) => line.textContent).join('. ')

// it comes later than its screen, and is not what is waited for here
beforeAll(() => import('../../src/features/timeline/ArticleTimeline.tsx'), 60_000)

describe('beside an article', () => {
  test('stands in time, the undated last; each entry’s name says date, precision, kind, voice and words', async () => {
    renderAt('/a/nowa-kladka')
    const names = (await rows()).map(wordsOf)
    expect(names).toEqual([
      'ok. 1998, data przybliżona. wydarzenie. pływał tu prom',
      'grudzień 2021, okres albo data bez dnia. wydarzenie. Stara runęła w grudniu 2021 roku',
      'styczeń 2022, okres albo data bez dnia. publikacja',
      'jedna ze śród stycznia 2022, jeden z dni. wypowiedź Halina Wrzosek. zapowiedziała w środę burmistrzyni. „w środę” liczone od daty: styczeń 2022',
      '15 stycznia 2022, dokładna data. wypowiedź. usłyszeliśmy na targu',
      'data nieznana. wydarzenie. kiedyś',
    ])
  })

  test('the picture has a mark for each dated entry, and only looks', async () => {
    renderAt('/a/nowa-kladka')
    const dated = (await rows()).filter((row) => row.dataset.shape !== 'unknown').map((row) => row.dataset.row)
    const timeline = await screen.findByRole('region', { name: 'Oś czasu' })
    const picture = timeline.querySelector('svg[data-timeline-picture]')
    const marks = [...(picture?.querySelectorAll('[data-key]') ?? [])].map((mark) => mark.getAttribute('data-key'))
    expect(marks.toSorted()).toEqual(dated.toSorted())
    expect(picture?.closest('[aria-hidden="true"]')).not.toBeNull()
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
    const kinds = ['wydarzenie', 'wydarzenie', 'publikacja', 'wypowiedź', 'wypowiedź', 'wydarzenie']
    expect(all.map((row, i) => within(row).queryByText(kinds[i] ?? '') !== null)).toEqual(all.map(() => true))
  })

  test('draws the candidates of one Wednesday, and says how it was counted', async () => {
    renderAt('/a/nowa-kladka')
    const row = await rowOf(/jedna ze śród/)
    expect(within(row).getByText(/„w środę” liczone od daty: styczeń 2022/)).toBeDefined()
    const timeline = await screen.findByRole('region', { name: 'Oś czasu' })
    const mark = timeline.querySelector(`[data-key="${row.dataset.row}"]`)
    expect([...(mark?.querySelectorAll('text') ?? [])].map((text) => text.textContent)).toEqual(
      expect.arrayContaining(['5?', '12?', '19?', '26?']),
    )
  })

  test('an entry without a clause is named by its expression', async () => {
    renderAt('/a/nowa-kladka')
    expect((await rowOf(/data nieznana/)).textContent).toContain('kiedyś')
  })

  test('is one tab stop: arrows, Home and End move, Enter follows, Escape lets go', async () => {
    const { user, address } = renderAt('/a/nowa-kladka')
    const links = (await rows()).map((row) => within(row).getByRole('link'))
    const focused = () => links.indexOf(document.activeElement as HTMLElement)
    await waitFor(() => expect(links.map(({ tabIndex }) => tabIndex)).toEqual([0, -1, -1, -1, -1, -1]))
    links[0]?.focus()
    const walk = []
    for (const key of ['{ArrowUp}', '{ArrowDown}', '{ArrowDown}', '{End}', '{ArrowDown}', '{Home}', '{ArrowDown}']) {
      await user.keyboard(key)
      walk.push(focused())
    }
    expect(walk).toEqual([0, 1, 2, 5, 5, 0, 1])
    expect(links.filter(({ tabIndex }) => tabIndex === 0)).toEqual([links[1]])
    await user.keyboard('{Enter}')
    await waitFor(() => expect(address()).toBe(`/a/nowa-kladka?entry=${ENTRY.month}`))
    await waitFor(() => expect(links[1]?.getAttribute('aria-current')).toBe('true'))
    await user.keyboard('{Escape}')
    await waitFor(() => expect(address()).toBe('/a/nowa-kladka'))
  })

  test('zooms by buttons and keys: the address keeps what is shown, and going back undoes it', async () => {
    const { user, address, back } = renderAt('/a/nowa-kladka')
    const timeline = within(await screen.findByRole('region', { name: 'Oś czasu' }))
    const zoom = within(timeline.getByRole('group', { name: 'Przybliżenie osi' }))
    expect(zoom.getByRole('button', { name: 'Oddal' })).toHaveProperty('disabled', true)
    await user.click(zoom.getByRole('button', { name: 'Przybliż' }))
    await waitFor(() => expect(address()).toMatch(/\?from=2004-\d\d-\d\d&to=2016-\d\d-\d\d$/))
    await waitFor(() => expect(timeline.queryAllByRole('listitem')).toEqual([]))
    expect(timeline.getByText('Z tego czasu nie ma żadnej daty.')).toBeDefined()
    await user.click(timeline.getByRole('button', { name: /^4.późniejsze wpisy$/ }))
    await waitFor(() => expect(timeline.getAllByRole('listitem')).toHaveLength(4))
    back()
    back()
    await waitFor(() => expect(address()).toBe('/a/nowa-kladka'))
    const day = within(await rowOf(/15 stycznia 2022/)).getByRole('link')
    day.focus()
    await user.keyboard('+++')
    await waitFor(() => expect(timeline.getAllByRole('listitem').length).toBeLessThan(6))
    await user.keyboard('0')
    await waitFor(() => expect(timeline.getAllByRole('listitem')).toHaveLength(6))
    expect(address()).toBe('/a/nowa-kladka')
  })

  test('a window that the address names is shown', async () => {
    renderAt('/a/nowa-kladka?from=2021&to=2021')
    expect((await rows()).map((row) => row.dataset.row)).toEqual([ENTRY.month])
    expect(screen.getByRole('button', { name: /^1.wcześniejszy wpis$/ })).toBeDefined()
    expect(screen.getByRole('button', { name: /^3.późniejsze wpisy$/ })).toBeDefined()
  })

  test('the legend says in words what the picture draws', async () => {
    const { user } = renderAt('/a/nowa-kladka')
    await user.click(await screen.findByText('Jak czytać oś'))
    const timeline = screen.getByRole('region', { name: 'Oś czasu' })
    for (const words of [/publikacja/i, /wypowiedź/i, /wydarzenie/i, /przybliż/i, /jeden z/i]) {
      expect(within(timeline).getAllByText(words).length).toBeGreaterThan(0)
    }
  })

  test('an entry leads to its place in the text', async () => {
    const { user, address } = renderAt('/a/nowa-kladka?who=halina-wrzosek')
    const row = await rowOf('usłyszeliśmy na targu')
    await user.click(within(row).getByRole('link', { name: /usłyszeliśmy na targu/ }))
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
    await user.click(within(await rowOf('publikacja')).getByRole('link', { name: /Nowa kładka w Brzozogórze/ }))
    await screen.findByRole('article')
    expect(address()).toBe(`/a/nowa-kladka?entry=${ENTRY.published}`)
  })

  test('the voices chosen are shown alone, and the address keeps them', async () => {
    const { user, address } = renderAt('/when?who=halina-wrzosek')
    await waitFor(async () => expect(await rows()).toHaveLength(1))
    await user.click(screen.getByRole('button', { name: /Halina Wrzosek/, pressed: true }))
    await waitFor(async () => expect(await rows()).toHaveLength(6))
    expect(address()).toBe('/when')
    // nobody else says anything of which the day is known
    expect(screen.queryByRole('group', { name: 'Czyje głosy' })).toBeNull()
  })

  test('whoever says nothing here filters nothing', async () => {
    renderAt('/when?who=nikt-taki')
    expect(await rows()).toHaveLength(6)
  })

  test('an entry has a link of its own', async () => {
    renderAt(`/when?entry=nowa-kladka.${ENTRY.day}`)
    const row = await rowOf(/15 stycznia 2022/)
    expect(row.dataset.current).toBe('true')
    expect(within(row).getByRole('link').getAttribute('aria-current')).toBe('true')
    await waitFor(() => expect(vi.mocked(Element.prototype.scrollIntoView).mock.contexts).toContain(row))
  })

  test.each(['nowa-kladka.zniknal', 'wycofany.published', 'bez-kropki'])(
    'a link to an entry that is not there, %s, shows the rest and says so where one was named',
    async (ref) => {
      renderAt(`/when?entry=${ref}`)
      expect(await rows()).toHaveLength(6)
      expect(screen.queryByText('Tego wpisu nie ma na osi') !== null).toBe(ref.includes('.'))
    },
  )
})

describe('of a large library', () => {
  test('counts by period, and goes into one', async () => {
    const { user, address, back } = renderAt('/when', publish(publishCrowd()))
    expect((await rows()).map(wordsOf)).toContainEqual(
      expect.stringMatching(/^2014\. 20.wpisów: 10.wypowiedzi, 10.wydarzeń/),
    )
    await user.click(within(await rowOf('2013')).getByRole('link'))
    await waitFor(() => expect(address()).toBe('/when?from=2013&to=2013'))
    expect(await screen.findByRole('button', { name: /^360.wcześniejszych wpisów$/ })).toBeDefined()
    await rowOf(/10 maja 2013/)
    back()
    await waitFor(() => rowOf('1995'))
  })

  test('does not give to a day what is only known of its year', async () => {
    renderAt('/when?from=1995&to=1998', publish(publishCrowd()))
    const words = (await rows()).map(wordsOf)
    expect(words[0]).toMatch(/^1995, bez dokładniejszej daty\. 10.wpisów: 10.wydarzeń/)
    expect(words.filter((text) => text.includes('1 stycznia'))).toEqual([])
    expect(words.slice(1, 3).join()).toMatch(/maja? 1995/)
  })

  test('a link to one entry opens the time around it', async () => {
    renderAt('/when?entry=kladka-7.heard', publish(publishCrowd()))
    const current = (await rows()).filter(({ dataset }) => dataset.current === 'true')
    expect(current.map((row) => row.textContent)).toEqual([expect.stringMatching(/^17 maja 2002.*Kładka 7\D*$/)])
    expect((await rows()).length).toBeLessThan(60)
  })

  test('shows whom it is told to, and how much there is of them', async () => {
    const { user } = renderAt('/when', publish(publishCrowd()))
    await rows()
    const voice = screen.getByRole('button', { name: /Halina Wrzosek/ })
    expect(voice.textContent).toMatch(/50.wpisów/)
    await user.click(voice)
    await waitFor(async () => expect(await rows()).toHaveLength(50))
  })
})
