import { afterEach, describe, expect, test, vi } from 'vitest'
import { hasCard } from '../../../src/articles/cards.ts'
import { nameChoice } from '../../../src/build/cards/card-choice.ts'
import type { Quote } from '../../../src/core/model/article.ts'

const quote = (kind: Quote['kind']): Quote => ({
  id: 'most-stoi-abcde',
  kind,
  spans: [{ start: 0, end: 9 }],
  verbatim: [],
  speaker: null,
  cue: null,
  source: null,
  confidence: 1,
  evidence: [],
})
const ADDRESS = '/cards/most/most-stoi-abcde.png'

afterEach(() => vi.unstubAllGlobals())

describe('a card is offered', () => {
  test.each([
    ['all', { quotes: 'all' }, true, true],
    ['those given word for word', { quotes: 'direct' }, true, false],
    ['none of a quote', { quotes: 'none' }, false, false],
    ['none at all', false, false, false],
  ] as const)('where the setting says so, without asking the host: %s', async (_, choice, direct, reported) => {
    vi.stubGlobal('fetch', () => {
      throw new Error('asked')
    })
    expect(await hasCard(quote('direct'), ADDRESS, nameChoice(choice))).toBe(direct)
    expect(await hasCard(quote('reported'), ADDRESS, nameChoice(choice))).toBe(reported)
  })

  test.each([
    ['a picture', () => Promise.resolve(new Response(null, { headers: { 'Content-Type': 'image/png' } })), true],
    ['nothing', () => Promise.resolve(new Response(null, { status: 404 })), false],
    ['a page', () => Promise.resolve(new Response(null, { headers: { 'Content-Type': 'text/html' } })), false],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch')), false],
  ])('where a function chose, if the host has it: %s', async (_, answer, is) => {
    const asked = vi.fn(answer)
    vi.stubGlobal('fetch', asked)
    expect(await hasCard(quote('direct'), ADDRESS, nameChoice({ quotes: () => true }))).toBe(is)
    expect(asked).toHaveBeenCalledWith(ADDRESS, { method: 'HEAD' })
  })
})
