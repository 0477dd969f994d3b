import { libraryUrl } from 'virtual:library'
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { QUOTE } from './fixtures/footbridge.ts'
import { library, publishCut } from './fixtures/library.ts'
import { heard, publish, renderAt, titled } from './render-at.tsx'

const title = (name: string) => screen.findByRole('heading', { level: 1, name })

describe('speakers', () => {
  test('lists everybody with offices and counts; each leads to all that one said', async () => {
    const { user, address } = renderAt('/who')
    await title('Głosy')
    const items = within(screen.getByRole('main')).getAllByRole('listitem')
    expect(items[0]?.textContent).toMatch(/Halina Wrzosek.*burmistrzyni.*22\s+wypowiedzi · 2\s+artykuły/)
    expect(items[1]?.textContent).toMatch(/Tadeusz Kłos.*1\s+wypowiedź · 1\s+artykuł$/)
    await user.click(screen.getByRole('link', { name: 'Halina Wrzosek' }))
    await title('Halina Wrzosek')
    expect(address()).toBe('/who/halina-wrzosek')
  })

  test('says so where nobody speaks', async () => {
    renderAt('/who', publish(publishCut({ ...library, speakers: [] })))
    expect(await screen.findByText('Nikt tu jeszcze niczego nie powiedział.')).toBeDefined()
  })
})

describe('a speaker', () => {
  test('has every quote with its date, kind, words and article', async () => {
    renderAt('/who/halina-wrzosek')
    await title('Halina Wrzosek')
    const main = within(screen.getByRole('main'))
    expect(main.getByText('burmistrzyni · kapitanka drużyny')).toBeDefined()
    expect(main.getByText(/^3\s+wypowiedzi · 2\s+artykuły$/)).toBeDefined()
    expect(main.getAllByRole('blockquote').map(({ textContent }) => textContent)).toEqual([
      'W Brzozogórze powstanie nowa kładka przez Olszankę',
      'Pierwsze przęsło stanie jeszcze latem … a drugie zaraz po żniwach',
      'Dzwon wróci na ratusz',
    ])
    const first = within(main.getAllByRole('listitem')[0] ?? document.body)
    expect(first.getByText(/^jedna ze śród stycznia 2022 · omówienie/)).toBeDefined()
  })

  test('has each article once, with its date, above what it tells; one without a date says so', async () => {
    renderAt('/who/halina-wrzosek')
    await title('Halina Wrzosek')
    const articles = screen.getAllByRole('heading', { level: 2 }).map(({ parentElement }) => parentElement)
    const told = articles.map((article) => article?.textContent)
    expect(told).toEqual([
      expect.stringMatching(/^Nowa kładka w Brzozogórzestyczeń 2022.*Pierwsze przęsło/),
      expect.stringMatching(/^Dzwon.*data nieznanadosłownie · Pokaż w tekście.*Dzwon wróci na ratusz$/),
    ])
    // the day of the article itself is not said again
    expect(articles.map((article) => within(article ?? document.body).getAllByRole('blockquote').length)).toEqual([
      2, 1,
    ])
  })

  test('the dated words of one lead to the timeline of that voice', async () => {
    const { user, address } = renderAt('/who/halina-wrzosek')
    await title('Halina Wrzosek')
    await user.click(within(screen.getByRole('main')).getByRole('link', { name: /^Oś czasu: / }))
    await title('Oś czasu')
    expect(address()).toBe('/when?who=halina-wrzosek')
  })

  test('each quote leads to its place', async () => {
    const { user, address } = renderAt('/who/halina-wrzosek')
    await title('Halina Wrzosek')
    await user.click(screen.getByRole('link', { name: 'Pokaż w tekście: Halina Wrzosek, omówienie' }))
    await screen.findByRole('region', { name: 'Halina Wrzosek' })
    expect(address()).toBe(`/a/nowa-kladka/q/${QUOTE.promise}`)
  })
})

describe('the frame', () => {
  test('leads to every room, and names the one where one is', async () => {
    const { user, address } = renderAt('/')
    const frame = within(await screen.findByRole('banner'))
    const rooms = within(frame.getByRole('navigation', { name: 'Główna nawigacja' }))
    for (const [name, path] of [
      ['Głosy', '/who'],
      ['Oś czasu', '/when'],
      ['Jak to działa', '/about'],
    ] as const) {
      await user.click(rooms.getByRole('link', { name }))
      await title(name)
      expect(address()).toBe(path)
      expect(rooms.getByRole('link', { current: 'page' }).textContent).toBe(name)
      await titled(`${name} – Cytelnia`)
    }
    await user.click(screen.getByRole('link', { name: 'Cytelnia' }))
    await title('Czytelnia')
  })

  test('begins with a way past it', async () => {
    const { user } = renderAt('/about')
    await title('Jak to działa')
    await user.tab()
    const skip = screen.getByRole('link', { name: 'Przejdź do tekstu' })
    expect(document.activeElement).toBe(skip)
    expect(screen.getByRole('main').id).toBe(skip.getAttribute('href')?.slice(1))
  })
})

test('what the marks mean is told by the marks themselves', async () => {
  renderAt('/about')
  await title('Jak to działa')
  const marks = screen.getAllByRole('mark').map(({ dataset, textContent }) => [dataset.kind, textContent])
  expect(marks).toEqual([
    ['direct', 'Tło w kolorze głosu'],
    ['reported', 'Kropkowane podkreślenie'],
    ['mixed', 'Podkreślenie z tłem w środku'],
    [undefined, 'Znak przed wypowiedzią'],
  ])
})

describe('an address that is none', () => {
  test.each(['/nothing', '/a', '/a/nowa-kladka/x/y', '/who/a/b'])('%s says so, with the way home', async (path) => {
    const { user } = renderAt(path)
    await title('Nie ma tu takiej strony')
    await user.click(screen.getByRole('link', { name: 'Do czytelni' }))
    await title('Czytelnia')
  })

  test.each(['/a/no-such-article', '/a/no-such-article/q/some-quote-abcde', '/who/nobody', '/a/cisza'])(
    '%s names nothing here: says so, with the way home, and offers no retry',
    async (path) => {
      const { user } = renderAt(path)
      const alert = within(await screen.findByRole('alert'))
      expect(alert.getByRole('heading', { level: 1, name: 'Nie ma tu takiej strony' })).toBeDefined()
      expect(alert.queryByRole('button', { name: 'Spróbuj ponownie' })).toBeNull()
      await user.click(alert.getByRole('link', { name: 'Do czytelni' }))
      await title('Czytelnia')
      expect(screen.queryByRole('alert')).toBeNull()
    },
  )
})

test('an address that names nothing here leads to a search for its words', async () => {
  const { user, address } = renderAt('/a/no-such-article/q/dzwon-wraca-abcde')
  const alert = within(await screen.findByRole('alert'))
  await user.click(alert.getByRole('link', { name: 'Poszukaj słów z adresu' }))
  await waitFor(() => expect(address()).toBe('/search?q=dzwon+wraca'))
})

describe('a network that fails', () => {
  test('says so, and helps once it is back', async () => {
    const network = { ...publish(), down: true }
    const { user, address } = renderAt('/a/nowa-kladka?who=halina-wrzosek', network)
    const alert = within(await screen.findByRole('alert'))
    expect(alert.getByRole('heading', { level: 1, name: 'Nie ma połączenia' })).toBeDefined()
    await titled('Nie ma połączenia – Cytelnia')
    network.down = false
    await user.click(alert.getByRole('button', { name: 'Spróbuj ponownie' }))
    await title('Nowa kładka w Brzozogórze')
    expect(address()).toBe('/a/nowa-kladka?who=halina-wrzosek')
    expect(screen.queryByRole('alert')).toBeNull()
    await heard(/^wyróżniono/)
    expect(screen.getAllByRole('status').map(({ textContent }) => textContent)).not.toContain('Nie ma połączenia')
  })

  test('a retry that fails as well says so again', async () => {
    const network = { ...publish(), down: true }
    const { user } = renderAt('/', network)
    const retry = await screen.findByRole('button', { name: 'Spróbuj ponownie' })
    await user.click(retry)
    await waitFor(() => expect(retry).toHaveProperty('disabled', true))
    await waitFor(() => expect(retry).toHaveProperty('disabled', false))
    network.down = false
    await user.click(retry)
    await title('Czytelnia')
  })

  test('a moment without network is not worth a word', async () => {
    const network = { ...publish(), down: true }
    renderAt('/', network)
    setTimeout(() => {
      network.down = false
    }, 100)
    expect(await screen.findByRole('heading', { level: 1, name: 'Czytelnia' })).toBeDefined()
  })

  test('what was fetched once needs no network', async () => {
    const { user, network } = renderAt('/a/nowa-kladka')
    await title('Nowa kładka w Brzozogórze')
    await user.click(screen.getByRole('link', { name: 'Cytelnia' }))
    await title('Czytelnia')
    network.down = true
    await user.click(screen.getByRole('link', { name: 'Nowa kładka w Brzozogórze' }))
    await title('Nowa kładka w Brzozogórze')
    await user.click(screen.getByRole('link', { name: 'Cytelnia' }))
    await title('Czytelnia')
  })

  test('an article is read where the library’s list cannot be had', async () => {
    renderAt('/a/nowa-kladka', publish({ [libraryUrl]: undefined }))
    await title('Nowa kładka w Brzozogórze')
  })

  test('data of a version that the page does not read is no empty page', async () => {
    renderAt('/a/nowa-kladka', publish({ '/data/a/nowa-kladka.json': { version: 2 } }))
    const alert = within(await screen.findByRole('alert'))
    expect(alert.getByRole('heading', { level: 1, name: 'Coś poszło źle' })).toBeDefined()
    expect(alert.getByRole('button', { name: 'Spróbuj ponownie' })).toBeDefined()
  })
})

test('no two entries of the library’s timeline share a key, though articles share entry ids', async () => {
  renderAt('/when')
  const list = await screen.findByRole('list', { name: 'Oś czasu' })
  const keys = within(list)
    .getAllByRole('listitem')
    .map(({ dataset }) => dataset.row)
  expect(keys.length).toBeGreaterThan(3)
  expect(new Set(keys).size).toBe(keys.length)
})
