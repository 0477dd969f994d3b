import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Library } from '../../src/build/describe-library.ts'
import { library, publishCut } from './fixtures/library.ts'
import { publish, renderAt, titled } from './render-at.tsx'

test('lists every article with its date, its voices and the number of quotes', async () => {
  renderAt('/')
  const articles = await screen.findAllByRole('article')
  expect(articles.map((article) => within(article).getByRole('heading', { level: 2 }).textContent)).toEqual([
    'Nowa kładka w Brzozogórze',
    'Cisza nad stawem',
    'Dzwon wróci na ratusz',
  ])
  const [first, second, third] = articles
  expect(first?.textContent).toMatch(/styczeń 2022 · 7\s+wypowiedzi · Głos Olszanki/)
  expect(second?.textContent).toMatch(/7 listopada 2021 · 1\s+wypowiedź/)
  expect(third?.textContent).toMatch(/bez daty · 3\s+wypowiedzi/)

  const voices = within(screen.getAllByRole('list', { name: 'Głosy' })[0] ?? document.body).getAllByRole('listitem')
  expect(voices.map((voice) => voice.textContent)).toEqual(['Tadeusz Kłos 3', 'Halina Wrzosek 2', 'Instytut Rzek 1'])
  await titled('Cytelnia')
})

test.each([
  [8, 8, []],
  [9, 6, ['+ 3 głosy']],
  [40, 6, ['+ 34 głosy']],
])('of %i voices names %i, and counts the others', async (voices, named, counted) => {
  const [entry, ...others] = library.articles
  if (entry === undefined) throw new Error('the fixture has articles')
  const speakers = Array.from({ length: voices }, (_, i) => ({
    id: `v${i}`,
    name: `Głos ${i}`,
    kind: 'person' as const,
    roles: [],
    quotes: 1,
  }))
  renderAt('/', publish(publishCut({ ...library, articles: [{ ...entry, speakers }, ...others] })))
  const [list = document.body] = await screen.findAllByRole('list', { name: 'Głosy' })
  const words = within(list).getAllByRole('listitem')
  expect(words.map(({ textContent }) => textContent?.replaceAll('\u00a0', ' '))).toEqual([
    ...speakers.slice(0, named).map(({ name }) => `${name} 1`),
    ...counted,
  ])
})

test('the count of the other voices leads to what each voice says', async () => {
  const [entry, ...others] = library.articles
  if (entry === undefined) throw new Error('the fixture has articles')
  const [speaker] = entry.speakers
  const speakers = Array.from({ length: 9 }, (_, i) => ({ ...speaker, id: `v${i}`, name: `Głos ${i}` }))
  const articles = [{ ...entry, speakers }, ...others] as Library['articles']
  const { user, address } = renderAt('/', publish(publishCut({ ...library, articles })))
  await user.click(await screen.findByRole('link', { name: /^\+ 3\sgłosy$/ }))
  await screen.findByRole('heading', { level: 1, name: entry.title })
  expect(address()).toBe('/a/nowa-kladka?view=quotes&by=speaker')
})

test('names whose words its line is', async () => {
  const [entry, ...others] = library.articles
  if (entry === undefined) throw new Error('the fixture has articles')
  const line = { quote: 'words-abcde', words: 'Szkoda słów', speaker: 'halina-wrzosek' }
  renderAt('/', publish(publishCut({ ...library, articles: [{ ...entry, line }, ...others] })))
  const figure = await screen.findByRole('figure')
  expect(figure.textContent).toBe('„Szkoda słów”Halina Wrzosek')
  expect(within(figure).getByRole('blockquote').textContent).toBe('„Szkoda słów”')
})

test('dates are machine-readable, where there is one', async () => {
  renderAt('/')
  await screen.findAllByRole('article')
  const times = screen.getAllByRole('time').map((time) => time.getAttribute('datetime'))
  expect(times).toEqual(['2022-01', '2021-11-07'])
})

test('a title leads to the reader', async () => {
  const { user, address } = renderAt('/')
  await user.click(await screen.findByRole('link', { name: 'Nowa kładka w Brzozogórze' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Nowa kładka w Brzozogórze' })).toBeDefined()
  expect(address()).toBe('/a/nowa-kladka')
})

test('a library without articles says how to add one', async () => {
  const empty: Library = { ...library, articles: [], speakers: [] }
  renderAt('/', publish(publishCut(empty)))
  expect(await screen.findByText(/Dodaj plik tekstowy/)).toBeDefined()
})

test('says nothing of problems where there are none', async () => {
  renderAt('/')
  await screen.findAllByRole('article')
  expect(screen.queryByRole('alert')).toBeNull()
})

test('names each broken seed with its place and remedy, above the articles that are well', async () => {
  const broken: Library = {
    ...library,
    problems: [
      { file: 'seeds/a.txt', line: 3, message: 'It is empty.', remedy: 'Write something.' },
      { file: 'seeds/b.txt', line: 1, column: 9, message: 'It is not UTF-8.', remedy: 'Save it as UTF-8.' },
    ],
  }
  renderAt('/', publish(publishCut(broken)))
  const alert = await screen.findByRole('alert')
  expect(within(alert).getByRole('heading').textContent).toMatch(/^2\s+uszkodzone pliki$/)
  expect(
    within(alert)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['seeds/a.txt:3 It is empty. Write something.', 'seeds/b.txt:1:9 It is not UTF-8. Save it as UTF-8.'])
  expect(screen.getAllByRole('article')).toHaveLength(3)
})
