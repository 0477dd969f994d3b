import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { heard, renderAt } from './render-at.tsx'

const ARTICLE = '/a/nowa-kladka'
const linkTo = (fragment: string) => `${window.location.origin}${ARTICLE}#:~:text=${fragment}`

/** Selects words of the article as a reader does, from a place in one paragraph to a place in the same or another. */
async function select(from: string, to = from) {
  const article = await screen.findByRole('article')
  const [start] = findText(article, from)
  const [end, endOffset] = findText(article, to)
  document.getSelection()?.setBaseAndExtent(start, start.data.indexOf(from), end, endOffset + to.length)
}

function findText(root: Node, words: string): [Text, number] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node instanceof Text; node = walker.nextNode()) {
    const offset = node.data.indexOf(words)
    if (offset >= 0) return [node, offset]
  }
  throw new Error(`no such words in one piece: ${words}`)
}

const bar = async () => within(await screen.findByRole('toolbar', { name: 'Zaznaczony fragment' }))

describe('words that are selected', () => {
  test('are offered to be shared, and that is announced', async () => {
    renderAt(ARTICLE)
    await select('powstanie nowa kładka przez')
    await bar()
    await heard('Zaznaczono fragment. Tab prowadzi do udostępniania, Esc je zamyka.')
  })

  test('have a link that names them, in whole words', async () => {
    const { user } = renderAt(ARTICLE)
    await select('nie nowa kładka prz')
    await user.click((await bar()).getByRole('button', { name: 'Kopiuj link' }))
    await heard('Link skopiowany')
    expect(await navigator.clipboard.readText()).toBe(linkTo('powstanie%20nowa%20k%C5%82adka%20przez'))
    expect(screen.queryByRole('toolbar')).toBeNull()
  })

  test('copied once more, it is said once more', async () => {
    const { user } = renderAt(ARTICLE)
    await select('powstanie nowa kładka przez')
    await user.click((await bar()).getByRole('button', { name: 'Kopiuj link' }))
    const first = await screen.findByText('Link skopiowany')
    await select('powstanie nowa kładka')
    await user.click((await bar()).getByRole('button', { name: 'Kopiuj link' }))
    // another element, while the first still stood there
    await waitFor(() => expect(screen.getByText('Link skopiowany')).not.toBe(first))
  })

  test('are told apart from the same words elsewhere by what stands around them', async () => {
    const { user } = renderAt(ARTICLE)
    await screen.findByRole('article')
    await select('rzeka nie będzie czekać')
    await user.click((await bar()).getByRole('button', { name: 'Kopiuj link' }))
    await heard('Link skopiowany')
    expect(await navigator.clipboard.readText()).toMatch(
      /%20Doda%C5%82%2C%20%C5%BCe-,rzeka%20nie%20b%C4%99dzie%20czeka%C4%87/,
    )
  })

  test('are copied with who said them, if they are all of one quote', async () => {
    const { user } = renderAt(ARTICLE)
    await select('przęsło stanie jeszcze latem')
    await user.click((await bar()).getByRole('button', { name: 'Kopiuj fragment' }))
    await heard('Fragment skopiowany: słowa, skąd i link')
    const lines = (await navigator.clipboard.readText()).split('\n')
    expect(lines[0]).toBe('> „przęsło stanie jeszcze latem”')
    expect(lines.at(-1)).toMatch(/^> – Halina Wrzosek, burmistrzyni · \[Nowa kładka w Brzozogórze\]\(.*#:~:text=/)
  })

  test('are copied with where they stand, if they are the author’s too', async () => {
    const { user } = renderAt(ARTICLE)
    await select('zanim minie zima', 'Dodał, że')
    await user.click((await bar()).getByRole('button', { name: 'Kopiuj fragment' }))
    await heard('Fragment skopiowany: słowa, skąd i link')
    const lines = (await navigator.clipboard.readText()).split('\n')
    expect(lines[0]).toBe('> zanim minie zima. Dodał, że')
    expect(lines.at(-1)).toMatch(/^> – \[Nowa kładka w Brzozogórze\]\(.*\), Głos Olszanki, styczeń 2022$/)
  })

  test.each([
    ['ISO 690', /Nowa kładka w Brzozogórze.*#:~:text=/s],
    ['Chicago', /Nowa kładka w Brzozogórze.*#:~:text=/s],
    [
      'BibTeX',
      /^@misc.*url = \{.*#:~:text=.*note = \{przęsło stanie jeszcze latem\},\s*speaker = \{\{Halina Wrzosek\}\}/s,
    ],
  ])('have a citation as %s', async (style, citation) => {
    const { user } = renderAt(ARTICLE)
    await select('przęsło stanie jeszcze latem')
    await user.click((await bar()).getByRole('button', { name: 'Kopiuj przypis' }))
    const styles = within(await screen.findByRole('toolbar', { name: 'Kopiuj przypis' }))
    await user.click(styles.getByRole('button', { name: style }))
    await heard(`Przypis skopiowany: ${style}`)
    expect(await navigator.clipboard.readText()).toMatch(citation)
    expect(screen.queryByRole('toolbar')).toBeNull()
  })

  test('have a citation that names nobody, if they are the author’s too; by keyboard', async () => {
    const { user } = renderAt(ARTICLE)
    await select('zanim minie zima', 'Dodał, że')
    await bar()
    await user.keyboard('{Tab}{ArrowLeft}{Enter}')
    const styles = within(await screen.findByRole('toolbar', { name: 'Kopiuj przypis' }))
    expect(document.activeElement).toBe(styles.getAllByRole('button')[0])
    await user.keyboard('{ArrowLeft}{Enter}')
    await heard('Przypis skopiowany: BibTeX')
    const entry = await navigator.clipboard.readText()
    expect(entry).toContain('note = {zanim minie zima. Dodał, że}')
    expect(entry).not.toMatch(/speaker|kind/)
  })

  test('are reached by Tab, walked by arrows and left by Escape', async () => {
    const { user } = renderAt(ARTICLE)
    await select('powstanie nowa kładka przez')
    const buttons = (await bar()).getAllByRole('button')
    await user.tab()
    expect(document.activeElement).toBe(buttons[0])
    await user.keyboard('{ArrowRight}')
    expect(document.activeElement).toBe(buttons[1])
    await user.keyboard('{ArrowRight}{ArrowRight}')
    expect(document.activeElement).toBe(buttons[0])
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('toolbar')).toBeNull()
    // and are not offered again until something else is selected
    document.dispatchEvent(new Event('selectionchange'))
    await new Promise((resolve) => setTimeout(resolve, 400))
    expect(screen.queryByRole('toolbar')).toBeNull()
  })

  test('leave Tab to a dialog that lies over the page', async () => {
    const { user } = renderAt(ARTICLE)
    await select('powstanie nowa kładka przez')
    const buttons = (await bar()).getAllByRole('button')
    await user.keyboard('?')
    await screen.findByRole('dialog')
    await user.tab()
    expect(buttons).not.toContain(document.activeElement)
  })

  test('are offered no more once they are selected no more', async () => {
    renderAt(ARTICLE)
    await select('powstanie nowa kładka przez')
    await bar()
    document.getSelection()?.removeAllRanges()
    document.dispatchEvent(new Event('selectionchange'))
    await waitFor(() => expect(screen.queryByRole('toolbar')).toBeNull())
  })
})

describe('a link to a passage', () => {
  const marked = () => [...document.querySelectorAll('[data-passage]')].map(({ textContent }) => textContent)

  test('marks it where the browser has not, and says so', async () => {
    renderAt(`${ARTICLE}#:~:text=zanim%20minie%20zima`)
    await heard('Fragment z linku jest zaznaczony w tekście')
    expect(marked()).toEqual([expect.stringContaining('zanim minie zima')])
  })

  test('whose words are not there says so, and shows the article', async () => {
    renderAt(`${ARTICLE}#:~:text=takich%20s%C5%82%C3%B3w%20tu%20nie%20ma`)
    await screen.findByRole('heading', { name: 'Tego fragmentu nie ma w artykule' })
    await heard('Tego fragmentu nie ma w artykule')
    expect(marked()).toEqual([])
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Nowa kładka w Brzozogórze')
  })
})
