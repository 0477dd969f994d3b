import { screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { QUOTE } from './fixtures/footbridge.ts'
import { heard, publish, renderAt } from './render-at.tsx'

const at = (quote: string, search = '') => `/a/nowa-kladka/q/${quote}${search}`
const addressOf = (quote: string) => `${window.location.origin}${at(quote)}`
const copied = () => navigator.clipboard.readText()

/** The card of the quote in the address, once it is announced: what is said next does not compete with it. */
async function openCard(speaker = 'Tadeusz Kłos') {
  await heard(/^Otwarta wypowiedź/)
  return within(await screen.findByRole('region', { name: speaker }))
}

async function openMenu(user: UserEvent, speaker?: string) {
  const button = (await openCard(speaker)).getByRole('button', { name: 'Więcej' })
  await user.click(button)
  return { button, menu: within(await screen.findByRole('menu', { name: 'Więcej' })) }
}

/** As of a system that shares, or of one that answers so. */
function systemShares(share: (data: ShareData) => Promise<void>) {
  Object.defineProperty(navigator, 'share', { value: share, configurable: true })
}
afterEach(() => void Reflect.deleteProperty(navigator, 'share'))

describe('the link of a quote', () => {
  test('is copied, absolute and without what else the address says, and that is said', async () => {
    const { user } = renderAt(at(QUOTE.reporting, '?who=tadeusz-klos'))
    await user.click((await openCard()).getByRole('button', { name: 'Kopiuj link' }))
    await heard('Link skopiowany')
    expect(await copied()).toBe(addressOf(QUOTE.reporting))
  })

  test.each([
    [
      'refuses its clipboard',
      () => vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError')),
    ],
    ['has none', () => vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard)],
  ])('is shown, selected, where the browser %s', async (_, refuse) => {
    const { user } = renderAt(at(QUOTE.reporting))
    const inside = await openCard()
    refuse()
    await user.click(inside.getByRole('button', { name: 'Kopiuj link' }))
    const sheet = within(await screen.findByRole('dialog', { name: 'Nie udało się skopiować' }))
    const text = sheet.getByRole<HTMLTextAreaElement>('textbox')
    expect(text.value).toBe(addressOf(QUOTE.reporting))
    expect(text.readOnly).toBe(true)
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).toBe(text.value)
    await user.click(sheet.getByRole('button', { name: 'Zamknij' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})

describe('the system’s own sharing', () => {
  test('gets the words, who said them and the link', async () => {
    const share = vi.fn(async () => {})
    systemShares(share)
    const { user } = renderAt(at(QUOTE.heading))
    await user.click((await openCard()).getByRole('button', { name: 'Udostępnij' }))
    expect(share).toHaveBeenCalledWith({
      text: '„Rzeka nie będzie czekać” – Tadeusz Kłos',
      url: addressOf(QUOTE.heading),
    })
  })

  test('may be dismissed, and nothing is said of it', async () => {
    systemShares(() => Promise.reject(new DOMException('dismissed', 'AbortError')))
    const { user } = renderAt(at(QUOTE.heading))
    const writeText = vi.spyOn(navigator.clipboard, 'writeText')
    await user.click((await openCard()).getByRole('button', { name: 'Udostępnij' }))
    await heard(/^Otwarta wypowiedź/)
    expect(writeText).not.toHaveBeenCalled()
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test('leaves the link where it fails', async () => {
    systemShares(() => Promise.reject(new DOMException('no', 'NotAllowedError')))
    const { user } = renderAt(at(QUOTE.heading))
    await user.click((await openCard()).getByRole('button', { name: 'Udostępnij' }))
    await heard('Link skopiowany')
    expect(await copied()).toBe(addressOf(QUOTE.heading))
  })

  test('puts copying the link into the menu', async () => {
    systemShares(async () => {})
    const { user } = renderAt(at(QUOTE.heading))
    const { menu } = await openMenu(user)
    await user.click(menu.getByRole('menuitem', { name: 'Kopiuj link' }))
    await heard('Link skopiowany')
    expect(await copied()).toBe(addressOf(QUOTE.heading))
  })
})

describe('the menu of a quote', () => {
  test('is opened, walked through and left by keys', async () => {
    const { user } = renderAt(at(QUOTE.heading))
    const button = (await openCard()).getByRole('button', { name: 'Więcej' })
    expect(button.getAttribute('aria-expanded')).toBe('false')
    button.focus()
    await user.keyboard('{Enter}')
    const items = within(await screen.findByRole('menu')).getAllByRole('menuitem')
    expect(button.getAttribute('aria-expanded')).toBe('true')
    expect(document.activeElement).toBe(items[0])
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(items[1])
    await user.keyboard('{End}')
    expect(document.activeElement).toBe(items.at(-1))
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(items[0])
    await user.keyboard('{ArrowUp}')
    expect(document.activeElement).toBe(items.at(-1))
    await user.keyboard('{Home}')
    expect(document.activeElement).toBe(items[0])
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('menu')).toBeNull()
    expect(document.activeElement).toBe(button)
  })

  test('closes for who goes on, by Tab or by a press elsewhere', async () => {
    const { user } = renderAt(at(QUOTE.heading))
    const { button } = await openMenu(user)
    await user.tab()
    expect(screen.queryByRole('menu')).toBeNull()
    await user.click(button)
    await screen.findByRole('menu')
    await user.click(screen.getByRole('heading', { level: 1 }))
    expect(screen.queryByRole('menu')).toBeNull()
  })

  test('copies the quote with who, in what office, when and the link', async () => {
    const { user } = renderAt(at(QUOTE.promise))
    const { button, menu } = await openMenu(user, 'Halina Wrzosek')
    await user.click(menu.getByRole('menuitem', { name: /^Kopiuj cytat/ }))
    await heard('Cytat skopiowany: słowa, kto, kiedy i link')
    expect(await copied()).toBe(
      [
        '> W Brzozogórze powstanie nowa kładka przez Olszankę',
        '>',
        '> – Halina Wrzosek, burmistrzyni (omówienie), jedna ze śród stycznia 2022 · ' +
          `[Nowa kładka w Brzozogórze](${addressOf(QUOTE.promise)}), Głos Olszanki, styczeń 2022`,
      ].join('\n'),
    )
    expect(screen.queryByRole('menu')).toBeNull()
    expect(document.activeElement).toBe(button)
  })

  test.each([
    ['ISO 690', /Nowa kładka w Brzozogórze.*q\/w-brzozogorze-/s],
    ['Chicago', /Nowa kładka w Brzozogórze.*q\/w-brzozogorze-/s],
    ['BibTeX', /^@.*q\/w-brzozogorze-.*\}\s*$/s],
  ])('copies its citation as %s', async (style, citation) => {
    const { user } = renderAt(at(QUOTE.promise))
    const { menu } = await openMenu(user, 'Halina Wrzosek')
    const styles = within(menu.getByRole('group', { name: 'Kopiuj przypis' }))
    await user.click(styles.getByRole('menuitem', { name: style }))
    await heard(`Przypis skopiowany: ${style}`)
    expect(await copied()).toMatch(citation)
  })

  test('says so where a quote has no picture', async () => {
    const { user } = renderAt(at(QUOTE.promise))
    const { menu } = await openMenu(user, 'Halina Wrzosek')
    await user.click(menu.getByRole('menuitem', { name: /^Zapisz obrazek/ }))
    await heard(/^Ta wypowiedź nie ma obrazka/)
  })

  test('takes a page that a host answers with for no picture', async () => {
    const { user } = renderAt(at(QUOTE.promise), publish({ [`/cards/nowa-kladka/${QUOTE.promise}.png`]: {} }))
    const { menu } = await openMenu(user, 'Halina Wrzosek')
    await user.click(menu.getByRole('menuitem', { name: /^Zapisz obrazek/ }))
    await heard(/^Ta wypowiedź nie ma obrazka/)
  })

  test('says so where the network is gone', async () => {
    const { user, network } = renderAt(at(QUOTE.promise))
    const { menu } = await openMenu(user, 'Halina Wrzosek')
    network.down = true
    await user.click(menu.getByRole('menuitem', { name: /^Zapisz obrazek/ }))
    await heard(/^Nie udało się tego wczytać/)
  })
})
