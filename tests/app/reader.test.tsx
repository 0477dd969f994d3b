import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Article } from '../../src/core/model/article.ts'
import { bell } from './fixtures/bell.ts'
import { footbridge, QUOTE } from './fixtures/footbridge.ts'
import { heard, markOf, publish, renderAt, titled } from './render-at.tsx'

/** The words that the screen shows of the article: all of it but its head and whatever answers for a quote. */
function readWords(): string | null {
  const copy = screen.getByRole('article').cloneNode(true)
  if (!(copy instanceof Element)) throw new Error('an article is an element')
  for (const other of copy.querySelectorAll('header, section, p:not([data-at])')) other.remove()
  return copy.textContent
}

const wordsOf = ({ text, blocks }: Article, from = 0) =>
  blocks
    .slice(from)
    .map(({ span }) => text.slice(span.start, span.end))
    .join('')

/** Every marked stretch in order: its words, its kind, its voice, and whether it bears the quote's link. */
const marks = () =>
  screen
    .getAllByRole('mark')
    .map((mark) => [
      mark.textContent,
      mark.dataset.kind,
      mark.dataset.voice,
      [...mark.children].some((child) => child.getAttribute('aria-label') !== null),
    ])

const DATA = '/data/a/nowa-kladka.json'
const BELL_TITLE = /Dzwon wróci na ratusz/

const opened = (title: string | RegExp = footbridge.title) => screen.findByRole('heading', { level: 1, name: title })

describe('the text', () => {
  test('is headed by its title, its date and what is in it', async () => {
    renderAt('/a/nowa-kladka')
    await opened()
    const head = screen.getByRole('article').querySelector('header')
    expect(head?.textContent).toMatch(/styczeń 2022 · 1\s+minuta czytania · 7\s+wypowiedzi, 3\s+głosy/)
    expect(head?.textContent).toContain('Ewa Mróz · Głos Olszanki')
    expect(screen.getByRole('link', { name: 'Głos Olszanki' }).getAttribute('href')).toBe('https://example.org/kladka')
    await titled('Nowa kładka w Brzozogórze – Cytelnia')
  })

  test('is the article’s, to the letter', async () => {
    renderAt('/a/nowa-kladka')
    await opened()
    expect(readWords()).toBe(wordsOf(footbridge))
  })

  test('stays so while a quote is open, a filter is on and a date is pointed at', async () => {
    renderAt(`/a/nowa-kladka/q/${QUOTE.reporting}?who=halina-wrzosek&kind=direct&entry=said-wednesday`)
    await opened()
    await heard(/^Otwarta wypowiedź/)
    expect(readWords()).toBe(wordsOf(footbridge))
  })

  test('has its first heading as the title, marked like the rest, and not twice', async () => {
    renderAt('/a/dzwon')
    const title = await opened(BELL_TITLE)
    expect(title.textContent).toBe('„Dzwon wróci na ratusz”')
    expect(within(title).getByRole('mark').dataset.kind).toBe('direct')
    expect(readWords()).toBe(wordsOf(bell, 1))
  })

  test('is named Polish, whatever the interface speaks', async () => {
    renderAt('/a/nowa-kladka')
    expect((await opened()).lang).toBe('pl')
    expect(markOf('Obiecywano nam to już wiele razy').closest('[lang]')?.getAttribute('lang')).toBe('pl')
  })

  test('a heading in which somebody is quoted is called by its words, and not by who says them', async () => {
    renderAt('/a/nowa-kladka')
    await opened()
    const heading = screen.getByRole('heading', { level: 2, name: '„Rzeka nie będzie czekać”' })
    expect(within(heading).getByRole('link', { name: 'Tadeusz Kłos, dosłownie' })).toBeDefined()
    // of others the words are all there is
    const others = within(screen.getByRole('article')).getAllByRole('heading')
    expect(others.filter((other) => other.hasAttribute('aria-label'))).toEqual([heading])
  })

  test('its headings are its contents, and lead to them', async () => {
    renderAt('/a/nowa-kladka')
    await opened()
    const contents = within(screen.getByRole('navigation', { name: 'W artykule' }))
    const link = contents.getByRole('link', { name: '„Rzeka nie będzie czekać”' })
    const heading = screen.getByRole('article').querySelector(link.getAttribute('href') ?? '')
    expect(heading?.tagName).toBe('H2')
    expect(heading?.textContent).toBe('„Rzeka nie będzie czekać”')
  })
})

describe('the marks', () => {
  test('say how and whose each quote is; a quote in two parts has one link', async () => {
    renderAt('/a/nowa-kladka')
    await opened()
    expect(marks()).toEqual([
      ['W Brzozogórze powstanie nowa kładka przez Olszankę', 'reported', '1', true],
      ['Pierwsze przęsło stanie jeszcze latem', 'direct', '1', true],
      ['a drugie zaraz po żniwach', 'direct', '1', false],
      ['Rzeka nie będzie czekać', 'direct', '2', true],
      ['Instytut Rzek ostrzegł, iż „woda podniesie się o metr”, zanim minie zima', 'mixed', '2', true],
      ['woda podniesie się o metr', 'direct', '3', true],
      ['rzeka nie będzie czekać', 'reported', '2', true],
      ['Obiecywano nam to już wiele razy', 'direct', 'none', true],
    ])
  })

  test('nest: the reported words are inside those that report them', async () => {
    renderAt('/a/nowa-kladka')
    await opened()
    const inner = markOf('woda podniesie się o metr')
    expect(inner.parentElement?.closest('mark')?.textContent).toMatch(/^Instytut Rzek ostrzegł/)
  })

  test('are cut where quotes cross, each still with one link', async () => {
    renderAt('/a/dzwon')
    await opened(BELL_TITLE)
    expect(marks().slice(1)).toEqual([
      ['dzwon waży tonę, a zdaniem kowala bije głośniej', 'reported', '1', true],
      ['bije głośniej', 'reported', 'none', true],
      [' i czyściej niż stary', 'reported', 'none', false],
    ])
  })

  test('tell those who listen who speaks and how', async () => {
    renderAt('/a/nowa-kladka')
    await opened()
    const text = within(screen.getByRole('article'))
    const names = [
      ['Halina Wrzosek, omówienie', QUOTE.promise],
      ['Halina Wrzosek, dosłownie', QUOTE.twoParts],
      ['Tadeusz Kłos, dosłownie', QUOTE.heading],
      ['Tadeusz Kłos, omówienie z cytatem', QUOTE.reporting],
      ['Instytut Rzek, dosłownie', QUOTE.reported],
      ['Tadeusz Kłos, omówienie', QUOTE.echoed],
      ['Autor słów nienazwany, dosłownie', QUOTE.unnamed],
    ] as const
    for (const [name, id] of names) {
      expect(text.getByRole('link', { name }).getAttribute('href')).toBe(`/a/nowa-kladka/q/${id}`)
    }
  })

  test('show doubt', async () => {
    renderAt('/a/nowa-kladka')
    await opened()
    const sureness = screen.getAllByRole('mark').map((mark) => mark.dataset.sureness)
    expect(sureness).toEqual(['high', 'high', 'high', 'medium', 'high', 'high', 'medium', 'low'])
  })

  test('a press on the words opens their quote', async () => {
    const { user, address } = renderAt('/a/nowa-kladka')
    await opened()
    await user.click(markOf('a drugie zaraz po żniwach'))
    await screen.findByRole('region', { name: 'Halina Wrzosek' })
    expect(address()).toBe(`/a/nowa-kladka/q/${QUOTE.twoParts}`)
    const open = screen.getAllByRole('mark').filter((mark) => mark.dataset.open !== undefined)
    expect(open.map((mark) => mark.textContent)).toEqual([
      'Pierwsze przęsło stanie jeszcze latem',
      'a drugie zaraz po żniwach',
    ])
  })

  test('a press on the words keeps the filter', async () => {
    const { user, address } = renderAt('/a/nowa-kladka?who=tadeusz-klos')
    await opened()
    await user.click(markOf('Obiecywano nam to już wiele razy'))
    await screen.findByRole('region', { name: 'Autor słów nienazwany' })
    expect(address()).toBe(`/a/nowa-kladka/q/${QUOTE.unnamed}?who=tadeusz-klos`)
  })

  test('a press on nested words opens the innermost quote', async () => {
    const { user, address } = renderAt('/a/nowa-kladka')
    await opened()
    await user.click(markOf('woda podniesie się o metr'))
    await screen.findByRole('region', { name: 'Instytut Rzek' })
    expect(address()).toBe(`/a/nowa-kladka/q/${QUOTE.reported}`)
  })
})

test('an article without a date says so', async () => {
  renderAt('/a/dzwon')
  await opened(BELL_TITLE)
  expect(screen.getByRole('article').querySelector('header')?.textContent).toContain('bez daty')
})

describe('what an article does not have', () => {
  const tools = async () => within(await screen.findByRole('navigation', { name: 'Narzędzia czytania' }))

  test('nobody is quoted: there are no voices, no kinds, no other views, and nothing is counted', async () => {
    renderAt('/a/nowa-kladka', publish({ [DATA]: { ...footbridge, quotes: [], speakers: [], timeline: [] } }))
    expect((await tools()).queryByRole('button', { name: 'Głosy' })).toBeNull()
    expect(screen.queryByRole('group', { name: /Głosy|Jak przytoczono/ })).toBeNull()
    expect(screen.queryByRole('navigation', { name: 'Widok' })).toBeNull()
    expect(screen.getByRole('article').textContent).not.toContain('wypowiedzi')
  })

  test('no heading: there is no way to a list of them', async () => {
    const blocks = footbridge.blocks.filter(({ kind }, i) => i === 0 || kind !== 'heading')
    renderAt('/a/nowa-kladka', publish({ [DATA]: { ...footbridge, blocks } }))
    expect((await tools()).getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
      'Głosy',
      'Oś czasu',
      'Wygląd',
    ])
  })
})
