import { screen, within } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { QUOTE } from './fixtures/footbridge.ts'

const CARDS = '../../src/articles/cards.ts'

// what has been read by another file's tests knows nothing of this
beforeEach(() => {
  vi.resetModules()
  vi.doMock(CARDS, () => ({ hasCard: async () => false }))
})
afterEach(() => {
  vi.doUnmock(CARDS)
  vi.resetModules()
})

test('the menu of a quote offers no picture where the build drew none', async () => {
  const { heard, renderAt } = await import('./render-at.tsx')
  const { user } = renderAt(`/a/nowa-kladka/q/${QUOTE.promise}`)
  await heard(/^Otwarta wypowiedź/)
  const card = within(await screen.findByRole('region', { name: 'Halina Wrzosek' }))
  await user.click(card.getByRole('button', { name: 'Więcej' }))
  const menu = within(await screen.findByRole('menu', { name: 'Więcej' }))
  expect(menu.getByRole('menuitem', { name: 'BibTeX' })).toBeDefined()
  expect(menu.queryByRole('menuitem', { name: /^Zapisz obrazek/ })).toBeNull()
})
