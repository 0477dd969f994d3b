import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { QUOTE } from './fixtures/footbridge.ts'
import { heard, renderAt } from './render-at.tsx'

const voice = (name: string) => screen.findByRole('checkbox', { name: new RegExp(name) })
const kept = () =>
  screen
    .getAllByRole('mark')
    .filter((mark) => mark.dataset.kept !== undefined)
    .map((mark) => mark.textContent)

const WRZOSEK = [
  'W Brzozogórze powstanie nowa kładka przez Olszankę',
  'Pierwsze przęsło stanie jeszcze latem',
  'a drugie zaraz po żniwach',
]

describe('the choice', () => {
  test('names everybody who speaks, the most quoted first, with how often', async () => {
    renderAt('/a/nowa-kladka')
    await voice('Halina Wrzosek')
    const voices = within(screen.getByRole('group', { name: 'Głosy' })).getAllByRole('checkbox')
    const names = ['Tadeusz Kłos.*3\\s+wypowiedzi', 'Halina Wrzosek.*2\\s+wypowiedzi', 'Instytut Rzek.*1\\s+wypowiedź']
    expect(voices).toHaveLength(names.length)
    names.forEach((name, i) => {
      expect(screen.getByRole('checkbox', { name: new RegExp(name) })).toBe(voices[i])
    })
  })

  test('names each kind of quoting, with how often', async () => {
    renderAt('/a/nowa-kladka')
    await voice('Halina Wrzosek')
    const kinds = within(screen.getByRole('group', { name: 'Jak przytoczono' }))
    expect(kinds.getByRole('checkbox', { name: /^dosłownie.*4\s+wypowiedzi/ })).toBeDefined()
    expect(kinds.getByRole('checkbox', { name: /^omówienie z cytatem.*1\s+wypowiedź/ })).toBeDefined()
    expect(kinds.getByRole('checkbox', { name: /^omówienie.*2\s+wypowiedzi/ })).toBeDefined()
  })

  test('at first nobody is chosen, and all words keep their ink', async () => {
    renderAt('/a/nowa-kladka')
    await voice('Halina Wrzosek')
    expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([])
    expect(screen.queryByRole('button', { name: 'Pokaż wszystkie' })).toBeNull()
    expect(kept()).toHaveLength(8)
  })
})

describe('filtering', () => {
  test('by one voice: its words keep their ink, the others stay in the text', async () => {
    const { user, address } = renderAt('/a/nowa-kladka')
    await user.click(await voice('Halina Wrzosek'))
    await heard('wyróżniono 2 z 7 wypowiedzi')
    // in place of what the whole article holds, where it moves no line of the text
    const facts = screen.getByText('wyróżniono 2 z 7 wypowiedzi').closest('p')
    expect(facts?.textContent).toMatch(/^styczeń 2022 · 1\s+minuta czytania · wyróżniono 2 z 7 wypowiedzi$/)
    expect(address()).toBe('/a/nowa-kladka?who=halina-wrzosek')
    expect(kept()).toEqual(WRZOSEK)
    expect(screen.getAllByRole('mark')).toHaveLength(8)
    expect(screen.getByText('Obiecywano nam to już wiele razy')).toBeDefined()
  })

  test('the first of what was chosen is led to, in the text', async () => {
    const { user, address } = renderAt('/a/nowa-kladka')
    expect(await voice('Tadeusz Kłos')).toBeDefined()
    const way = () => screen.queryByRole('link', { name: 'Do pierwszej wyróżnionej wypowiedzi' })
    expect(way()).toBeNull()
    await user.click(await voice('Tadeusz Kłos'))
    await user.click(await voice('^omówienie z cytatem'))
    await waitFor(() => expect(address()).toBe('/a/nowa-kladka?who=tadeusz-klos&kind=mixed'))
    await user.click(way() as HTMLElement)
    await heard('Otwarta wypowiedź: Tadeusz Kłos, omówienie z cytatem')
    expect(address()).toBe(`/a/nowa-kladka/q/${QUOTE.reporting}?who=tadeusz-klos&kind=mixed`)
  })

  test('and led to again when it is the opened one already; a filter does not lead there', async () => {
    const { user, address } = renderAt(`/a/nowa-kladka/q/${QUOTE.twoParts}?who=halina-wrzosek&entry=ferry`)
    const way = () => screen.findByRole('link', { name: 'Do pierwszej wyróżnionej wypowiedzi' })
    await user.click(await way())
    await heard(/^Otwarta wypowiedź: Halina Wrzosek/)
    const opened = () => document.querySelector('mark a[aria-current]')
    const there = address()
    expect(there).toMatch(/\/q\/[\w-]+\?who=halina-wrzosek$/)
    await waitFor(() => expect(document.activeElement).toBe(opened()))
    await user.click(await voice('^omówienie z cytatem'))
    await user.click(await voice('^omówienie z cytatem'))
    await waitFor(() => expect(address()).toBe(there))
    await heard('wyróżniono 2 z 7 wypowiedzi')
    expect(document.activeElement).toBe(await voice('^omówienie z cytatem'))
    await user.click(await way())
    await waitFor(() => expect(document.activeElement).toBe(opened()))
    await heard(/^Otwarta wypowiedź: Halina Wrzosek/)
    expect(address()).toBe(there)
    // by the name above the text, which stands there where the filter is in a sheet, as well
    const name = within(await screen.findByRole('article')).getByText('Halina Wrzosek', { selector: 'p > a' })
    await user.click(name)
    await waitFor(() => expect(document.activeElement).toBe(opened()))
    expect(address()).toBe(there)
  })

  test('where quotes stand apart, what was chosen is all there is', async () => {
    renderAt('/a/nowa-kladka?who=tadeusz-klos&view=quotes')
    await voice('Tadeusz Kłos')
    await screen.findByText(/^3\s+wypowiedzi z 7$/)
    expect(screen.queryByRole('link', { name: /^Do pierwszej/ })).toBeNull()
  })

  test('by several voices', async () => {
    const { user, address } = renderAt('/a/nowa-kladka')
    await user.click(await voice('Halina Wrzosek'))
    await heard('wyróżniono 2 z 7 wypowiedzi')
    await user.click(await voice('Instytut Rzek'))
    await heard('wyróżniono 3 z 7 wypowiedzi')
    expect(address()).toBe('/a/nowa-kladka?who=halina-wrzosek,instytut-rzek')
    expect(kept()).toEqual([...WRZOSEK, 'woda podniesie się o metr'])
  })

  test('by voice and kind together', async () => {
    const { user, address } = renderAt('/a/nowa-kladka?who=halina-wrzosek')
    await user.click(await voice('^dosłownie'))
    await heard('wyróżniono 1 z 7 wypowiedzi')
    expect(address()).toBe('/a/nowa-kladka?who=halina-wrzosek&kind=direct')
    expect(kept()).toEqual(WRZOSEK.slice(1))
  })

  test('by kind alone keeps the words of those whom nobody names', async () => {
    renderAt('/a/nowa-kladka?kind=direct')
    await heard('wyróżniono 4 z 7 wypowiedzi')
    expect(kept()).toContain('Obiecywano nam to już wiele razy')
  })

  test('a second press lets the voice go again', async () => {
    const { user, address } = renderAt('/a/nowa-kladka?who=halina-wrzosek,instytut-rzek')
    await user.click(await voice('Halina Wrzosek'))
    await heard('wyróżniono 1 z 7 wypowiedzi')
    expect(address()).toBe('/a/nowa-kladka?who=instytut-rzek')
  })

  test('“show all” lets all go, and itself', async () => {
    const { user, address } = renderAt('/a/nowa-kladka?who=halina-wrzosek&kind=direct&entry=ferry')
    // by their name to the first of them, and back to all, where the filter is in a sheet
    const text = within(await screen.findByRole('article'))
    const all = await text.findByRole('link', { name: 'Pokaż wszystkie' })
    expect(all.getAttribute('href')).toBe('/a/nowa-kladka?entry=ferry')
    const first = text.getByRole('link', { name: 'Halina Wrzosek' }).getAttribute('href')
    expect(first).toMatch(/\/q\/[\w-]+\?who=halina-wrzosek&kind=direct$/)
    await user.click(await screen.findByRole('button', { name: 'Pokaż wszystkie' }))
    await waitFor(() => expect(kept()).toHaveLength(8))
    expect(address()).toBe('/a/nowa-kladka?entry=ferry')
    expect(screen.queryByRole('button', { name: 'Pokaż wszystkie' })).toBeNull()
    // and leaves the keyboard where it was
    expect(document.activeElement).toBe(screen.getAllByRole('checkbox')[0])
  })
})

describe('the address', () => {
  test('is all that the filter is: who opens it sees the same', async () => {
    renderAt('/a/nowa-kladka?who=tadeusz-klos&kind=direct,mixed')
    await heard('wyróżniono 2 z 7 wypowiedzi')
    expect(screen.getAllByRole('checkbox', { checked: true })).toEqual([
      await voice('Tadeusz Kłos'),
      await voice('^dosłownie'),
      await voice('^omówienie z cytatem'),
    ])
  })

  test('back undoes the last choice, forward makes it again', async () => {
    const { user, back, forward } = renderAt('/a/nowa-kladka')
    await user.click(await voice('Halina Wrzosek'))
    await heard('wyróżniono 2 z 7 wypowiedzi')
    await user.click(await voice('Tadeusz Kłos'))
    await heard('wyróżniono 5 z 7 wypowiedzi')
    back()
    await heard('wyróżniono 2 z 7 wypowiedzi')
    back()
    await waitFor(() => expect(kept()).toHaveLength(8))
    expect(screen.queryAllByRole('checkbox', { checked: true })).toEqual([])
    forward()
    await heard('wyróżniono 2 z 7 wypowiedzi')
  })

  test.each(['?who=', '?who=nikt-taki', '?kind=shouted', '?who=%00&kind=,'])('%s filters nothing', async (search) => {
    renderAt(`/a/nowa-kladka${search}`)
    await voice('Halina Wrzosek')
    expect(kept()).toHaveLength(8)
  })

  test('an open quote stays open while one filters, and keeps the filter as it closes', async () => {
    const { user, address } = renderAt(`/a/nowa-kladka/q/${QUOTE.promise}`)
    await user.click(await voice('Halina Wrzosek'))
    await heard('wyróżniono 2 z 7 wypowiedzi')
    expect(address()).toBe(`/a/nowa-kladka/q/${QUOTE.promise}?who=halina-wrzosek`)
    await user.click(screen.getByRole('link', { name: 'Zamknij' }))
    await waitFor(() => expect(address()).toBe('/a/nowa-kladka?who=halina-wrzosek'))
  })
})
