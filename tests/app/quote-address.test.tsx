import { type BoundFunctions, type queries, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { footbridge, QUOTE } from './fixtures/footbridge.ts'
import { heard, renderAt, titled } from './render-at.tsx'

const at = (quote: string, search = '') => `/a/nowa-kladka/q/${quote}${search}`
const card = async (speaker: string) => within(await screen.findByRole('region', { name: speaker }))

/** What the card answers to a question of its list. */
function answer(inside: BoundFunctions<typeof queries>, question: string): string | null | undefined {
  const term = inside.getAllByRole('term').find(({ textContent }) => textContent === question)
  return term?.nextElementSibling?.textContent
}

describe('a link to a quote', () => {
  test('puts the focus on it, brings it into sight and announces it', async () => {
    renderAt(at(QUOTE.reporting))
    await heard('Otwarta wypowiedź: Tadeusz Kłos, omówienie z cytatem')
    const link = screen.getByRole('link', { name: 'Tadeusz Kłos, omówienie z cytatem' })
    expect(document.activeElement).toBe(link)
    expect(link.getAttribute('aria-current')).toBe('true')
    const scrolled = vi.mocked(Element.prototype.scrollIntoView).mock.contexts
    expect(scrolled).toEqual([link.closest('mark')])
  })

  test('marks that quote and no other', async () => {
    renderAt(at(QUOTE.reported))
    await card('Instytut Rzek')
    const open = screen.getAllByRole('mark').filter((mark) => mark.dataset.open !== undefined)
    expect(open.map((mark) => mark.textContent)).toEqual(['woda podniesie się o metr'])
  })

  test('keeps its ink, whoever else is chosen', async () => {
    renderAt(at(QUOTE.twoParts, '?who=instytut-rzek'))
    await card('Halina Wrzosek')
    const kept = screen.getAllByRole('mark').filter((mark) => mark.dataset.kept !== undefined)
    expect(kept.map((mark) => mark.textContent)).toEqual([
      'Pierwsze przęsło stanie jeszcze latem',
      'a drugie zaraz po żniwach',
      'woda podniesie się o metr',
    ])
  })

  test('titles the page with the words and who said them', async () => {
    renderAt(at(QUOTE.twoParts))
    await card('Halina Wrzosek')
    await titled('„Pierwsze przęsło stanie jeszcze latem … a drugie zaraz po żniwach” – Halina Wrzosek – Cytelnia')
  })
})

describe('the card', () => {
  /** Of the three that say how sure we are. */
  const steps = () => document.querySelectorAll('[data-reached]').length

  test('says who, in what office, how, when, how we know and how sure we are', async () => {
    renderAt(at(QUOTE.promise))
    const inside = await card('Halina Wrzosek')
    expect(inside.getByRole('link', { name: 'Halina Wrzosek' }).getAttribute('href')).toBe('/who/halina-wrzosek')
    expect(inside.getByText('burmistrzyni · kapitanka drużyny')).toBeDefined()
    expect(answer(inside, 'Jak')).toBe('omówienie, słowami autora artykułu')
    expect(answer(inside, 'Kiedy')).toBe('jedna ze śród stycznia 2022')
    expect(answer(inside, 'Pewność')).toBe('duża')
    expect(steps()).toBe(3)
    expect(inside.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'po myślniku czasownik mówienia: „zapowiedziała”',
      'mówiący nazwany: „Halina Wrzosek”',
    ])
  })

  test('says what it does not know: neither who nor, surely, how', async () => {
    renderAt(at(QUOTE.unnamed))
    const inside = await card('Autor słów nienazwany')
    expect(answer(inside, 'Kiedy')).toBe('15 stycznia 2022')
    expect(answer(inside, 'Pewność')).toBe('mała')
    expect(steps()).toBe(1)
    expect(inside.getByText(/forma bezosobowa/).textContent).toContain('„usłyszeliśmy”')
  })

  test('a rule that rests on what is absent quotes nothing', async () => {
    renderAt(at(QUOTE.echoed))
    const inside = await card('Tadeusz Kłos')
    expect(answer(inside, 'Kiedy')).toBe('artykuł nie mówi')
    expect(answer(inside, 'Pewność')).toBe('średnia')
    expect(steps()).toBe(2)
    expect(inside.getAllByRole('listitem').map(({ textContent }) => textContent)).toContain(
      'czasownik bez podmiotu, więc mówi ta sama osoba co wcześniej',
    )
  })

  test('names who reports words at second hand', async () => {
    renderAt(at(QUOTE.reported))
    expect(answer(await card('Instytut Rzek'), 'Przytacza')).toBe('Tadeusz Kłos')
  })

  test('names no reporter where there is none', async () => {
    renderAt(at(QUOTE.promise))
    expect(answer(await card('Halina Wrzosek'), 'Przytacza')).toBeUndefined()
  })

  test('stands in the text after the paragraph in which the quote ends', async () => {
    renderAt(at(QUOTE.twoParts))
    await card('Halina Wrzosek')
    const region = screen.getByRole('region', { name: 'Halina Wrzosek' })
    expect(region.parentElement?.previousElementSibling?.textContent).toMatch(/a drugie zaraz po żniwach”\.$/)
  })

  test('leads to the next and the previous quote of that voice', async () => {
    const { user, address } = renderAt(at(QUOTE.heading, '?who=tadeusz-klos'))
    let inside = await card('Tadeusz Kłos')
    expect(inside.queryByRole('link', { name: 'Poprzednia wypowiedź tego głosu' })).toBeNull()
    await user.click(inside.getByRole('link', { name: 'Następna wypowiedź tego głosu' }))
    await heard('Otwarta wypowiedź: Tadeusz Kłos, omówienie z cytatem')
    expect(address()).toBe(at(QUOTE.reporting, '?who=tadeusz-klos'))
    inside = await card('Tadeusz Kłos')
    await user.click(inside.getByRole('link', { name: 'Następna wypowiedź tego głosu' }))
    await heard('Otwarta wypowiedź: Tadeusz Kłos, omówienie')
    inside = await card('Tadeusz Kłos')
    expect(inside.queryByRole('link', { name: 'Następna wypowiedź tego głosu' })).toBeNull()
    await user.click(inside.getByRole('link', { name: 'Poprzednia wypowiedź tego głosu' }))
    await waitFor(() => expect(address()).toBe(at(QUOTE.reporting, '?who=tadeusz-klos')))
  })

  test('closes, and the article stays', async () => {
    const { user, address } = renderAt(at(QUOTE.promise, '?kind=reported'))
    const close = (await card('Halina Wrzosek')).getByRole('link', { name: 'Zamknij' })
    // before there are scripts, the browser goes to where the quote stands
    expect(close.getAttribute('href')).toBe(`/a/nowa-kladka?kind=reported#q-${QUOTE.promise}`)
    await user.click(close)
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Halina Wrzosek' })).toBeNull())
    expect(address()).toBe('/a/nowa-kladka?kind=reported')
    expect(document.activeElement).toBe(screen.getByRole('link', { name: 'Halina Wrzosek, omówienie' }))
    await titled(`${footbridge.title} – Cytelnia`)
  })
})

describe('a link whose quote is not there', () => {
  const edited = 'pierwsze-przeslo-stanie-dopiero-latem-zzzzz'

  test('says so, opens none, and shows the article', async () => {
    renderAt(at(edited))
    const alert = within(await screen.findByRole('alert'))
    expect(alert.getByRole('heading', { name: 'Tej wypowiedzi nie ma w artykule' })).toBeDefined()
    expect(screen.getAllByRole('mark').filter((mark) => mark.dataset.open !== undefined)).toEqual([])
    expect(screen.queryByRole('button', { name: 'Kopiuj link' })).toBeNull()
    expect(screen.getAllByRole('mark')).toHaveLength(8)
    expect(document.activeElement).toBe(document.body)
  })

  test('offers the most alike, to be chosen', async () => {
    const { user, address } = renderAt(at(edited))
    const alert = within(await screen.findByRole('alert'))
    const offered = alert.getAllByRole('link')
    expect(offered.map(({ textContent }) => textContent)).toEqual([
      'Pierwsze przęsło stanie jeszcze latem … a drugie zaraz po żniwach',
    ])
    await user.click(alert.getByRole('link'))
    await card('Halina Wrzosek')
    expect(address()).toBe(at(QUOTE.twoParts))
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('offers nothing where nothing is alike', async () => {
    renderAt(at('zupelnie-inne-slowa-o-niczym-zzzzz'))
    const alert = within(await screen.findByRole('alert'))
    expect(alert.queryAllByRole('link')).toEqual([])
    expect(alert.queryByText(/Najbardziej podobne/)).toBeNull()
  })
})
