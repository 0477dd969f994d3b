import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { LinkState } from '../../src/core/model/article-links.ts'
import { QUOTE } from './fixtures/footbridge.ts'
import { heard, publish, renderAt } from './render-at.tsx'

const KLOS = { id: 'tadeusz-klos', name: 'Tadeusz Kłos' }
const at = (quote: string, search = '') => `/a/nowa-kladka/q/${quote}${search}`

/** Opens the article whose record knows this of a link. */
const openKnowing = (quote: string, link: LinkState) =>
  renderAt(at(quote), publish({ '/data/links/nowa-kladka.json': { version: 1, links: { [quote]: link } } }))

describe('a link whose quote was edited since', () => {
  test('opens it, says so, and shows what changed when asked', async () => {
    openKnowing(QUOTE.heading, {
      status: 'edited',
      quote: QUOTE.heading,
      candidates: [],
      was: { words: 'Rzeka nie bedzie czekac', speaker: KLOS, published: '2022-01' },
      difference: [
        { kind: 'same', text: 'Rzeka nie' },
        { kind: 'removed', text: 'bedzie czekac' },
        { kind: 'added', text: 'będzie czekać' },
      ],
    })
    const card = within(await screen.findByRole('region', { name: 'Tadeusz Kłos' }))
    expect(await card.findByText('Od publikacji zmieniono zapis tej wypowiedzi.')).toBeDefined()
    expect(card.getByText(/^Nie znaleźliśmy oznak innego sensu/)).toBeDefined()
    const details = card.getByRole('group')
    expect(details).toHaveProperty('open', false)
    expect(details.textContent).toContain('Rzeka nie usunięto: bedzie czekac dodano: będzie czekać')
    expect(card.queryByText(/komu innemu/)).toBeNull()
    expect(screen.queryByRole('alert')).toBeNull()
  })

  test('announces that its sense was changed, and shows how at once', async () => {
    openKnowing('rzeka-bedzie-czekac-zzzzz', {
      status: 'changed',
      quote: QUOTE.heading,
      candidates: [],
      was: { words: 'Rzeka będzie czekać', speaker: { id: 'jan', name: 'Jan Wir' }, published: null },
      difference: [
        { kind: 'same', text: 'Rzeka' },
        { kind: 'added', text: 'nie' },
        { kind: 'same', text: 'będzie czekać' },
      ],
    })
    await heard(/^Otwarta wypowiedź: Tadeusz Kłos.* Od publikacji zmieniono sens tej wypowiedzi\.$/)
    const card = within(await screen.findByRole('region', { name: 'Tadeusz Kłos' }))
    expect(card.getByRole('group')).toHaveProperty('open', true)
    expect(card.queryByText(/oznak innego sensu/)).toBeNull()
    expect(card.getByText('Wcześniej artykuł przypisywał te słowa komu innemu: Jan Wir.')).toBeDefined()
    expect(screen.getAllByRole('mark').filter((mark) => mark.dataset.open !== undefined)).toHaveLength(1)
  })

  test('says nothing of words that are as they were', async () => {
    renderAt(at(QUOTE.heading))
    const card = within(await screen.findByRole('region', { name: 'Tadeusz Kłos' }))
    expect(card.queryByText(/Od publikacji/)).toBeNull()
    expect(card.queryByRole('group')).toBeNull()
  })
})

describe('a link whose quote is gone', () => {
  test('shows the words that were published, who said them and when, and offers the nearest', async () => {
    const { user, address } = openKnowing('kladki-nie-bedzie-zzzzz', {
      status: 'gone',
      quote: null,
      candidates: [QUOTE.heading],
      was: { words: 'Kładki nie będzie', speaker: KLOS, published: '2022-01' },
    })
    const alert = within(await screen.findByRole('alert'))
    expect(alert.getByRole('heading', { name: 'Tej wypowiedzi już nie ma w artykule' })).toBeDefined()
    expect(alert.getByRole('blockquote').textContent).toBe('Kładki nie będzie')
    expect(alert.getByText('Tadeusz Kłos · artykuł: styczeń 2022')).toBeDefined()
    expect(screen.getAllByRole('mark').filter((mark) => mark.dataset.open !== undefined)).toEqual([])
    await user.click(alert.getByRole('link', { name: 'Rzeka nie będzie czekać' }))
    await waitFor(() => expect(address()).toBe(at(QUOTE.heading)))
  })
})

describe('an article that was published under another address', () => {
  test('is found, at the same quote and with the same filter', async () => {
    const { address } = renderAt(`/a/kladka/q/${QUOTE.heading}?who=tadeusz-klos`)
    await screen.findByRole('region', { name: 'Tadeusz Kłos' })
    expect(address()).toBe(at(QUOTE.heading, '?who=tadeusz-klos'))
  })

  test('leaves an address that nobody knows unknown', async () => {
    renderAt('/a/kladki')
    expect(await screen.findByRole('alert')).toBeDefined()
  })
})
