import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { WithdrawnArticle } from '../../src/core/model/withdrawn-article.ts'
import { publish, renderAt, titled } from './render-at.tsx'

const MILL: WithdrawnArticle = {
  version: 1,
  withdrawn: 'mlyn-w-olszance',
  title: 'Młyn w Olszance stanie na nowo',
  published: '2021-03-04',
  quotes: [
    {
      id: 'mlyn-stanie-abcde',
      aliases: ['mlyn-stoi-fghij'],
      words: 'Młyn stanie przed zimą',
      speaker: { id: 'ignacy-wilga', name: 'Ignacy Wilga' },
      published: '2021-03',
    },
    { id: 'grobla-klmno', words: 'Groblę usypią mieszkańcy', speaker: null, published: '2021-03-04' },
  ],
}
const open = (path: string, article = MILL) =>
  renderAt(path, publish({ '/data/a/mlyn-w-olszance.json': article, '/data/a/mlyn.json': article }))

describe('an article that was withdrawn', () => {
  test('says so, with its title, date and address, and leads to the words that were published', async () => {
    open('/a/mlyn-w-olszance')
    const alert = within(await screen.findByRole('alert'))
    expect(alert.getByRole('heading', { name: 'Ten artykuł został wycofany' })).toBeDefined()
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Młyn w Olszance stanie na nowo')
    expect(screen.getByText('4 marca 2021')).toBeDefined()
    expect(alert.getByText(/\/a\/mlyn-w-olszance$/)).toBeDefined()
    await titled('Ten artykuł został wycofany – Cytelnia')
    const links = alert.getAllByRole('link').map((link) => [link.textContent, link.getAttribute('href')])
    expect(links).toEqual([
      ['Młyn stanie przed zimą', '/a/mlyn-w-olszance/q/mlyn-stanie-abcde'],
      ['Groblę usypią mieszkańcy', '/a/mlyn-w-olszance/q/grobla-klmno'],
    ])
  })

  test.each(['/a/mlyn-w-olszance/q/mlyn-stanie-abcde', '/a/mlyn/q/mlyn-stoi-fghij'])(
    'gives at %s the words of the quote and who said them',
    async (path) => {
      open(path)
      const alert = within(await screen.findByRole('alert'))
      expect(alert.getByRole('blockquote').textContent).toBe('Młyn stanie przed zimą')
      expect(alert.getByText('Ignacy Wilga · artykuł: marzec 2021')).toBeDefined()
      expect(alert.getByRole('link', { name: '/a/mlyn-w-olszance' })).toBeDefined()
    },
  )

  test('says of a quote that it never had that it has none, and shows no other', async () => {
    open('/a/mlyn-w-olszance/q/czego-nie-bylo-zzzzz')
    expect(await screen.findByText('Tej wypowiedzi nie ma w artykule')).toBeDefined()
    expect(screen.queryByRole('blockquote')).toBeNull()
  })

  test('of which only the record is left says what that knows', async () => {
    open('/a/mlyn-w-olszance', { ...MILL, title: null, published: null })
    expect((await screen.findByRole('heading', { level: 1 })).textContent).toBe('Ten artykuł został wycofany')
    expect(screen.getByText('bez daty')).toBeDefined()
  })
})
