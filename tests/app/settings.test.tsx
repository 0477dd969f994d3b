import { act, cleanup, screen, waitFor, within } from '@testing-library/react'
import { beforeEach, describe, expect, test, vi } from 'vitest'

beforeEach(() => {
  vi.resetModules()
})

/** Opens the app as a new page does: nothing is remembered but what the device keeps. */
async function openPage(path: string) {
  cleanup()
  vi.resetModules()
  const { renderAt } = await import('./render-at.tsx')
  return renderAt(path)
}

async function heard(words: string) {
  await (await import('./render-at.tsx')).heard(words)
}

const root = document.documentElement

describe('the look', () => {
  test('opens as a dialog and closes by its button and by a press beside it', async () => {
    const { user } = await openPage('/')
    const open = await screen.findByRole('button', { name: 'Wygląd' })
    await user.click(open)
    const dialog = await screen.findByRole('dialog', { name: 'Wygląd' })
    await user.click(within(dialog).getByRole('button', { name: 'Zamknij' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await user.click(open)
    await user.click(await screen.findByRole('dialog'))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('shows what is chosen, and puts it on the page at once', async () => {
    const { user } = await openPage('/')
    await user.click(await screen.findByRole('button', { name: 'Wygląd' }))
    const dialog = within(await screen.findByRole('dialog'))
    const chosen = () =>
      dialog.getAllByRole('radio', { checked: true }).map((radio) => radio.closest('label')?.textContent)
    const initial = [
      'systemowe',
      'szeryfowy',
      'zwykły',
      'zwykły',
      'zwykła',
      'nierówny',
      'tak',
      'zwykłe',
      'polski',
      'włączone',
    ]
    expect(chosen()).toEqual(initial)
    await user.click(dialog.getByRole('radio', { name: 'ciemne' }))
    await user.click(dialog.getByRole('radio', { name: 'największy' }))
    await user.click(dialog.getByRole('radio', { name: 'dla dyslektyków' }))
    expect(chosen()).toEqual(['ciemne', 'dla dyslektyków', 'największy', ...initial.slice(3)])
    expect({ ...root.dataset }).toMatchObject({ theme: 'dark', size: 'huge', face: 'clear' })

    await user.click(dialog.getByRole('button', { name: 'Przywróć ustawienia początkowe' }))
    expect(chosen()).toEqual(initial)
    expect({ ...root.dataset }).toEqual({ live: '', touched: '' })
    await heard('Przywrócono ustawienia początkowe')
  })

  test('follows what is chosen in another tab', async () => {
    await openPage('/')
    await screen.findByRole('heading', { level: 1, name: 'Czytelnia' })
    const newValue = '{"theme":"sepia","language":"en"}'
    localStorage.setItem('cytelnia-settings', newValue)
    act(() => void window.dispatchEvent(new StorageEvent('storage', { key: 'cytelnia-settings', newValue })))
    expect(await screen.findByRole('heading', { level: 1, name: 'Library' })).toBeDefined()
    expect(root.dataset.theme).toBe('sepia')
  })

  test.each([
    [['en-GB', 'pl'], 'Library'],
    [['de', 'en'], 'Library'],
    [['pl', 'en'], 'Czytelnia'],
    [['uk'], 'Czytelnia'],
  ])('speaks as the browser does, until one chooses: %s', async (languages, title) => {
    vi.spyOn(navigator, 'languages', 'get').mockReturnValue(languages)
    await openPage('/')
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeDefined()
  })

  test('lasts: the next page has it', async () => {
    const { user } = await openPage('/')
    await user.click(await screen.findByRole('button', { name: 'Wygląd' }))
    await user.click(await screen.findByRole('radio', { name: 'jasne' }))
    await user.click(screen.getByRole('radio', { name: 'English' }))
    const next = await openPage('/')
    await next.user.click(await screen.findByRole('button', { name: 'Appearance' }))
    expect(await screen.findByRole('radio', { name: 'light', checked: true })).toBeDefined()
    expect(screen.getByRole('radio', { name: 'English', checked: true })).toBeDefined()
  })

  test('works, for as long as the page lasts, where the device keeps nothing', async () => {
    const forbid = () => {
      throw new DOMException('storage is forbidden', 'SecurityError')
    }
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(forbid)
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(forbid)
    const { user } = await openPage('/')
    await user.click(await screen.findByRole('button', { name: 'Wygląd' }))
    await user.click(await screen.findByRole('radio', { name: 'English' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Library' })).toBeDefined()
  })
})

describe('in English', () => {
  test('the interface changes, the article and its names stay Polish', async () => {
    const { user } = await openPage('/a/nowa-kladka?who=tadeusz-klos')
    const words = (await screen.findAllByRole('mark')).map(({ textContent }) => textContent)
    await user.click(screen.getAllByRole('button', { name: 'Wygląd' })[0] ?? root)
    await user.click(await screen.findByRole('radio', { name: 'English' }))
    await user.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Close' }))
    expect(root.lang).toBe('en')

    const filter = within(screen.getByRole('group', { name: 'Voices' }))
    expect(filter.getByRole('checkbox', { name: /Tadeusz Kłos.*3\s+quotes/, checked: true })).toBeDefined()
    expect(await screen.findByText('one of the Wednesdays in January 2022')).toBeDefined()
    expect(screen.getByText('3 of 7 quotes highlighted')).toBeDefined()
    expect(screen.getByRole('link', { name: 'Speaker not named, verbatim' })).toBeDefined()

    const marks = screen.getAllByRole('mark')
    expect(marks.map(({ textContent }) => textContent)).toEqual(words)
    expect(marks.map((mark) => mark.closest('[lang]')?.getAttribute('lang'))).toEqual(marks.map(() => 'pl'))
    expect(screen.getByRole('heading', { level: 1 }).lang).toBe('pl')
    expect(filter.getByText('Tadeusz Kłos').lang).toBe('pl')
  })

  test('a card inside the Polish text is English, the words that it quotes are Polish', async () => {
    const { QUOTE } = await import('./fixtures/footbridge.ts')
    localStorage.setItem('cytelnia-settings', '{"language":"en"}')
    await openPage(`/a/nowa-kladka/q/${QUOTE.promise}`)
    const card = await screen.findByRole('region', { name: 'Halina Wrzosek' })
    expect(card.lang).toBe('en')
    expect(within(card).getByText('“zapowiedziała”').lang).toBe('pl')
    expect(within(card).getByRole('button', { name: 'Copy link' })).toBeDefined()
  })

  test('there is an account of how it works', async () => {
    localStorage.setItem('cytelnia-settings', '{"language":"en"}')
    await openPage('/about')
    expect(await screen.findByRole('heading', { level: 1, name: 'How it works' })).toBeDefined()
  })
})
