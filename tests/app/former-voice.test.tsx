import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { FormerVoice } from '../../src/core/model/former-voice.ts'
import { publish, renderAt, titled } from './render-at.tsx'

const SOWA: FormerVoice = {
  version: 1,
  id: 'sowa',
  name: 'Sowa',
  now: [{ id: 'alina-sowa', name: 'Alina Sowa', quotes: 2 }],
  left: [{ slug: 'prom', id: 'przystan-stoi-abcde', words: 'Przystań stoi' }],
}
const open = (path: string, voice = SOWA) => renderAt(path, publish({ '/data/who/sowa.json': voice }))

describe('the address of somebody who speaks no more', () => {
  test('says so, and leads to whom the words are given now and to those that are nobody’s', async () => {
    open('/who/sowa')
    const alert = within(await screen.findByRole('alert'))
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Sowa')
    expect(alert.getByRole('heading', { name: 'Ten głos już się tu nie wypowiada' })).toBeDefined()
    expect(alert.getByRole('link', { name: 'Alina Sowa' }).getAttribute('href')).toBe('/who/alina-sowa')
    expect(alert.getByText('2 wypowiedzi')).toBeDefined()
    const words = alert.getByRole('link', { name: 'Przystań stoi' })
    expect(words.getAttribute('href')).toBe('/a/prom/q/przystan-stoi-abcde')
    await titled('Sowa – Cytelnia')
  })

  test('tells of no others where there are none', async () => {
    open('/who/sowa', { ...SOWA, left: [] })
    expect((await screen.findByRole('alert')).textContent).not.toContain('niczyje')
  })

  test('of a page that they had leads to the first', async () => {
    const { address } = open('/who/sowa/page/2?kind=direct')
    await screen.findByRole('alert')
    expect(address()).toBe('/who/sowa?kind=direct')
  })
})
