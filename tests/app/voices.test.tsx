import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { QUOTE } from './fixtures/footbridge.ts'
import { heard, renderAt } from './render-at.tsx'

const quotes = () => screen.getAllByRole('blockquote').map(({ textContent }) => textContent)
const inMiddle = (name: string) => screen.findByRole('navigation', { name })

const IN_TEXT_ORDER = [
  'W Brzozogórze powstanie nowa kładka przez Olszankę',
  'Pierwsze przęsło stanie jeszcze latem … a drugie zaraz po żniwach',
  'Instytut Rzek ostrzegł, iż „woda podniesie się o metr”, zanim minie zima',
  'woda podniesie się o metr',
  'rzeka nie będzie czekać',
  'Obiecywano nam to już wiele razy',
]

describe('quotes only', () => {
  test('in the order of the text, each with who, how and when', async () => {
    renderAt('/a/nowa-kladka?view=quotes')
    await heard('7\u00a0wypowiedzi')
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nowa kładka w Brzozogórze')
    expect(quotes()).toEqual(IN_TEXT_ORDER)
    const [first] = screen.getAllByRole('listitem').filter((item) => item.querySelector(':scope > div > blockquote'))
    expect(first?.textContent).toContain('Halina Wrzosek · omówienie · jedna ze śród stycznia 2022')
    expect(screen.queryAllByRole('mark')).toEqual([])
  })

  test('what is doubtful is said to be', async () => {
    renderAt('/a/nowa-kladka?view=quotes')
    const doubtful = await screen.findByText(/rozpoznanie niepewne/)
    expect(doubtful.textContent).toContain('Autor słów nienazwany')
  })

  test('each leads to its place in the text', async () => {
    const { user, address, back } = renderAt('/a/nowa-kladka?view=quotes&by=speaker&kind=direct')
    await user.click(await screen.findByRole('link', { name: /^Pokaż w tekście: Halina Wrzosek, dosłownie/ }))
    await waitFor(() => expect(address()).toBe(`/a/nowa-kladka/q/${QUOTE.twoParts}?kind=direct`))
    await screen.findAllByRole('mark')
    back()
    await heard('4\u00a0wypowiedzi z 7')
  })

  test('by voice: each under the name of who spoke, those without a name at the end', async () => {
    const { user, address } = renderAt('/a/nowa-kladka?view=quotes')
    const order = await inMiddle('Kolejność')
    await user.click(within(order).getByRole('link', { name: 'według głosów' }))
    const klos = await screen.findByRole('region', { name: 'Tadeusz Kłos' })
    expect(address()).toBe('/a/nowa-kladka?view=quotes&by=speaker')
    expect(within(klos).getAllByRole('blockquote')).toHaveLength(2)
    const names = screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)
    const voices = ['Halina Wrzosek', 'Tadeusz Kłos', 'Instytut Rzek', 'Autor słów nienazwany']
    expect(names.filter((name) => voices.includes(name))).toEqual(voices)
  })

  test('the filter holds for it, and is chosen beside it', async () => {
    const { user, address } = renderAt('/a/nowa-kladka?view=quotes')
    await user.click(await screen.findByRole('checkbox', { name: /Halina Wrzosek/ }))
    await heard('2\u00a0wypowiedzi z 7')
    expect(quotes()).toEqual(IN_TEXT_ORDER.slice(0, 2))
    expect(address()).toBe('/a/nowa-kladka?view=quotes&who=halina-wrzosek')
  })

  test('where the filter keeps nothing, that is said', async () => {
    renderAt('/a/nowa-kladka?view=quotes&who=instytut-rzek&kind=mixed')
    await screen.findByText('Nie ma tu takich wypowiedzi.')
  })

  test('is reached from the filter, and left for the text again', async () => {
    const { user, address } = renderAt('/a/nowa-kladka?who=halina-wrzosek')
    const views = await inMiddle('Widok')
    await user.click(within(views).getByRole('link', { name: 'Same wypowiedzi' }))
    await heard('2\u00a0wypowiedzi z 7')
    expect(address()).toBe('/a/nowa-kladka?who=halina-wrzosek&view=quotes')
    await user.click(within(views).getByRole('link', { name: 'Cały tekst' }))
    await heard('wyróżniono 2 z 7 wypowiedzi')
    expect(address()).toBe('/a/nowa-kladka?who=halina-wrzosek')
  })

  test('a date of the timeline that is pressed shows the text', async () => {
    renderAt('/a/nowa-kladka?view=quotes&entry=ferry')
    await screen.findAllByRole('mark')
  })
})

describe('one voice said once', () => {
  test('in two places: shown once, with the way to both', async () => {
    const { user, address } = renderAt('/a/nowa-kladka?view=quotes&who=tadeusz-klos')
    const places = await screen.findByRole('list', { name: 'Ta sama wypowiedź' })
    expect(
      within(places)
        .getAllByRole('link')
        .map(({ textContent }) => textContent),
    ).toEqual(['w śródtytule', 'w tekście'])
    await user.click(within(places).getByRole('link', { name: 'w śródtytule' }))
    await waitFor(() => expect(address()).toBe(`/a/nowa-kladka/q/${QUOTE.heading}?who=tadeusz-klos`))
  })

  test('the card of either names both, and which of them is open', async () => {
    const { user, address } = renderAt(`/a/nowa-kladka/q/${QUOTE.echoed}`)
    const places = await screen.findByRole('list', { name: 'Ta sama wypowiedź' })
    expect(within(places).getByRole('link', { current: true }).textContent).toBe('w tekście')
    await user.click(within(places).getByRole('link', { name: 'w śródtytule' }))
    await waitFor(() => expect(address()).toBe(`/a/nowa-kladka/q/${QUOTE.heading}`))
  })

  test('a quote that stands in one place says nothing of places', async () => {
    renderAt(`/a/nowa-kladka/q/${QUOTE.twoParts}`)
    await screen.findByRole('link', { name: 'Zamknij' })
    expect(screen.queryByRole('list', { name: 'Ta sama wypowiedź' })).toBeNull()
  })
})

describe('two voices side by side', () => {
  test('are offered once two are chosen, and stand on one axis of time', async () => {
    const { user, address } = renderAt('/a/nowa-kladka?who=halina-wrzosek')
    await screen.findByText('Zaznacz dwa głosy, a staną obok siebie.')
    await user.click(await screen.findByRole('checkbox', { name: /Tadeusz Kłos/ }))
    await user.click(await screen.findByRole('link', { name: 'Dwa głosy obok siebie' }))
    await screen.findByRole('heading', { level: 3, name: 'jedna ze śród stycznia 2022' })
    expect(address()).toBe('/a/nowa-kladka?who=halina-wrzosek,tadeusz-klos&view=compare')
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
      'jedna ze śród stycznia 2022',
      'Artykuł nie mówi kiedy; opublikowano: styczeń 2022',
    ])
    expect(quotes()).toHaveLength(4)
  })

  test('name both, with how much each said', async () => {
    renderAt('/a/nowa-kladka?view=compare&who=tadeusz-klos,instytut-rzek')
    const name = await screen.findByRole('heading', { level: 2, name: 'Tadeusz Kłos' })
    expect(name.parentElement?.textContent).toContain('3\u00a0wypowiedzi')
    screen.getByRole('heading', { level: 2, name: 'Instytut Rzek' })
  })

  test('one alone asks for another', async () => {
    renderAt('/a/nowa-kladka?view=compare&who=halina-wrzosek')
    await screen.findByText('Zaznacz dwa głosy, a staną obok siebie.')
    expect(screen.queryAllByRole('blockquote')).toEqual([])
  })
})
