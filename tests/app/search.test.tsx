import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { describeSpeakers } from '../../src/build/describe-speakers.ts'
import { createSearchIndex } from '../../src/build/search/create-search-index.ts'
import { bell } from './fixtures/bell.ts'
import { footbridge, QUOTE } from './fixtures/footbridge.ts'
import { heard, type Network, publish, renderAt, titled } from './render-at.tsx'

function publishSearch(): Network {
  const articles = [footbridge, bell]
  const files = createSearchIndex(articles, describeSpeakers(articles))
  return publish(Object.fromEntries([...files.paths()].map((path) => [`/${path}`, JSON.parse(files.read(path) ?? '')])))
}

const open = (path: string, network = publishSearch()) => renderAt(path, network)
const field = () => screen.findByRole<HTMLInputElement>('searchbox', { name: 'Czego szukasz' })
const section = async (name: RegExp) => within(await screen.findByRole('region', { name }))
const marks = () => screen.getAllByRole('mark').map(({ textContent }) => textContent)

describe('searching', () => {
  test('begins with how one does it, and asks for nothing of the index', async () => {
    open('/search')
    await field()
    await titled('Szukaj – Cytelnia')
    expect(screen.getByText(/Ogonki i wielkość liter/)).toBeDefined()
    const asked = vi.spyOn(globalThis, 'fetch').mock.calls.map(([address]) => String(address))
    expect(asked.filter((address) => address.includes('search'))).toEqual([])
  })

  test('finds as one types: who, when, how and where, with the words marked; the address follows', async () => {
    const { user, address } = open('/search')
    await user.type(await field(), 'przesla')
    const quotes = await section(/^Wypowiedzi 1$/)
    expect(quotes.getByRole('listitem').textContent).toMatch(
      /Halina Wrzosek · .* · dosłownie.*Pierwsze przęsło stanie.*w artykule Nowa kładka w Brzozogórze/,
    )
    expect(marks()).toContain('przęsło')
    expect(address()).toBe('/search?q=przesla')
    await titled('przesla – Szukaj – Cytelnia')
    await heard(/^1\s+wypowiedź, 1\s+artykuł$/)
    const articles = await section(/^Artykuły 1$/)
    expect(articles.getByRole('link', { name: 'Nowa kładka w Brzozogórze' })).toBeDefined()
    await waitFor(() => expect(articles.getByText(/Pierwsze/)).toBeDefined())
  })

  test('a quote that was found leads to its place; back finds what was found', async () => {
    const { user, address, back } = open('/search?q=przesla')
    await user.click(await screen.findByRole('link', { name: /Pierwsze przęsło/ }))
    await waitFor(() => expect(address()).toBe(`/a/nowa-kladka/q/${QUOTE.twoParts}`))
    await screen.findByRole('heading', { level: 1, name: 'Nowa kładka w Brzozogórze' })
    back()
    await screen.findByRole('link', { name: /Pierwsze przęsło/ })
    expect((await field()).value).toBe('przesla')
  })

  test('a name finds whose it is', async () => {
    open('/search?q=wrzosek')
    const voices = await section(/^Głosy$/)
    expect(voices.getByRole('link', { name: 'Halina Wrzosek' })).toBeDefined()
  })

  test('kinds and voices narrow it, back widens it again', async () => {
    const { user, address, back } = open('/search?q=wrzosek')
    await section(/^Wypowiedzi 4$/)
    await user.click(screen.getByRole('button', { name: /^dosłownie/ }))
    await section(/^Wypowiedzi 2$/)
    expect(address()).toBe('/search?q=wrzosek&kind=direct')
    expect(screen.getByRole('button', { name: /^dosłownie/, pressed: true })).toBeDefined()
    back()
    await section(/^Wypowiedzi 4$/)
    // once, with its voice
    expect(screen.queryByRole('button', { name: 'Halina Wrzosek' })).toBeNull()
    expect(within(screen.getByRole('group', { name: 'Jak przytoczono' })).getAllByRole('button')).toHaveLength(2)
    await user.click(screen.getByRole('button', { name: 'Tylko: Halina Wrzosek' }))
    await waitFor(() => expect(address()).toBe('/search?q=wrzosek&who=halina-wrzosek'))
    await user.click(await screen.findByRole('button', { name: 'Halina Wrzosek', pressed: true }))
    await waitFor(() => expect(address()).toBe('/search?q=wrzosek'))
  })

  test('offers no kind where all results are of one', async () => {
    open('/search?q=obiecywano')
    await section(/^Wypowiedzi 1$/)
    expect(screen.queryByRole('group', { name: 'Jak przytoczono' })).toBeNull()
  })

  test('what is typed with a colon is a choice, too, and can be left as one', async () => {
    const { user, address } = open('/search?q=kind%3Adirect%20kto%3Awrzosek')
    await section(/^Wypowiedzi 2$/)
    await user.click(screen.getByRole('button', { name: /^dosłownie/, pressed: true }))
    await section(/^Wypowiedzi 4$/)
    expect((await field()).value).toBe('kto:wrzosek')
    await user.click(screen.getByRole('button', { name: 'Halina Wrzosek', pressed: true }))
    await waitFor(() => expect(address()).toBe('/search'))
  })

  test('the page of what was searched for is for no search engine', async () => {
    open('/search?q=wrzosek')
    await section(/^Wypowiedzi/)
    expect(document.querySelector('meta[name="robots"]')?.getAttribute('content')).toBe('noindex')
  })
})

describe('finding nothing', () => {
  test('says which word is to blame, and offers one that is there', async () => {
    const { user, address } = open('/search?q=przesllo')
    await screen.findByRole('heading', { name: 'Nic nie znaleziono' })
    await heard('Nic nie znaleziono')
    await user.click(await screen.findByRole('link', { name: 'przeslo' }))
    await section(/^Wypowiedzi 1$/)
    expect(address()).toBe('/search?q=przeslo')
  })

  test('says that nobody is called so, and how to go on', async () => {
    const { user } = open('/search?q=wrzosek%20who%3Anikt')
    expect(await screen.findByText('Nikt tu się nie nazywa „nikt”.')).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Szukaj bez zawężenia' }))
    await section(/^Wypowiedzi 4$/)
  })

  test('a kind alone wants a word', async () => {
    open('/search?kind=direct')
    expect(await screen.findByText('Dopisz słowo albo wybierz, kto mówi.')).toBeDefined()
  })

  test('without a network it says so, and helps once that is back', async () => {
    const network = publishSearch()
    const { user } = open('/search', network)
    const input = await field()
    network.down = true
    await user.type(input, 'przesla')
    const alert = within(await screen.findByRole('alert'))
    expect(alert.getByText('Nie ma połączenia')).toBeDefined()
    expect(input.value).toBe('przesla')
    network.down = false
    await user.click(alert.getByRole('button', { name: 'Spróbuj ponownie' }))
    await section(/^Wypowiedzi 1$/)
  })

  test('where the site was published anew meanwhile, it searches the new one', async () => {
    const network = publishSearch()
    const { get } = network.assets
    // what the page has read of it last: nothing of that is there any more
    const indexes: unknown[] = [{ version: 1, folder: 'data/search/old/', words: ['a'], names: ['a'], voices: ['a'] }]
    network.assets.get = function (address) {
      return (address === '/data/search.json' ? indexes.pop() : undefined) ?? get.call(this, address)
    }
    open('/search?q=przesla', network)
    await section(/^Wypowiedzi 1$/)
    expect(indexes).toEqual([])
  })
})

describe('by key', () => {
  test('a slash opens search with its field ready, from anywhere', async () => {
    const { user, address } = open('/about')
    await screen.findByRole('heading', { level: 1 })
    await user.keyboard('/')
    const input = await field()
    expect(address()).toBe('/search')
    await waitFor(() => expect(document.activeElement).toBe(input))
    expect(input.value).toBe('')
    await user.keyboard('a/b')
    expect(input.value).toBe('a/b')
  })

  test('not with another key, not while a dialog is open', async () => {
    const { user, address } = open('/about')
    await screen.findByRole('heading', { level: 1 })
    await user.keyboard('{Control>}/{/Control}{Alt>}/{/Alt}{Meta>}/{/Meta}')
    await user.click(screen.getByRole('button', { name: 'Wygląd' }))
    await screen.findByRole('dialog')
    await user.keyboard('/')
    expect(address()).toBe('/about')
  })

  test('not for those who have turned such keys off', async () => {
    const { user, address } = open('/about')
    await screen.findByRole('heading', { level: 1 })
    await user.click(screen.getByRole('button', { name: 'Wygląd' }))
    await user.click(await screen.findByRole('radio', { name: 'wyłączone' }))
    await user.click(screen.getByRole('button', { name: 'Zamknij' }))
    await user.keyboard('/')
    expect(address()).toBe('/about')
    await user.click(screen.getByRole('button', { name: 'Wygląd' }))
    await user.click(await screen.findByRole('radio', { name: 'włączone' }))
  })

  test('arrows go through the results, Escape goes back to the field and empties it', async () => {
    const { user, address } = open('/search?q=przesla')
    const link = await screen.findByRole('link', { name: /Pierwsze przęsło/ })
    const input = await field()
    await user.click(input)
    await user.keyboard('{ArrowDown}')
    expect(document.activeElement).toBe(link)
    await user.keyboard('{ArrowDown}')
    const articles = await section(/^Artykuły 1$/)
    expect(document.activeElement).toBe(articles.getByRole('link'))
    await user.keyboard('{ArrowUp}{ArrowUp}')
    expect(document.activeElement).toBe(input)
    await user.keyboard('{ArrowDown}{Escape}')
    expect(document.activeElement).toBe(input)
    await user.keyboard('{Escape}')
    expect(input.value).toBe('')
    await waitFor(() => expect(address()).toBe('/search'))
  })
})
