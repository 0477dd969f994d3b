import fc from 'fast-check'
import { decode } from 'fast-png'
import { describe, expect, it, vi } from 'vitest'
import type { CardData } from '../../../../src/app/describe-card.ts'
import { drawCard } from '../../../../src/build/cards/draw-card.ts'
import { articleCard, quoteCard, wordsOf } from './card-fixture.ts'

// a busy machine draws slowly, and is not wrong
vi.setConfig({ testTimeout: 90_000 })

/** What a picture of a link may weigh without being felt. */
const MAX_BYTES = 60_000
const LONG =
  'wiceprzewodnicząca Komisji Gospodarki Wodnej, Melioracji i Rozwoju Obszarów Wiejskich Sejmiku Nadborskiego'

/** The PNG's own account of its size (https://www.w3.org/TR/png-3/#11IHDR), and what another decoder makes of it. */
function inspect(png: Uint8Array): { width: number; height: number; colors: Set<string> } {
  const header = Buffer.from(png)
  const { data, palette = [], width, height } = decode(png)
  expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([width, height])
  const used = new Set(data)
  return { width, height, colors: new Set([...used].map((index) => palette[index]?.join(',') ?? 'none')) }
}

describe('a card', () => {
  it.each<[string, CardData]>([
    ['of one word', quoteCard('Tak')],
    ['of 5 words', quoteCard(wordsOf(5))],
    ['of 60 words', quoteCard(wordsOf(60))],
    ['of 300 words', quoteCard(wordsOf(300))],
    ['of a paraphrase', quoteCard('', { pieces: [{ text: wordsOf(60), verbatim: false }] })],
    ['of long roles and a long title', quoteCard('Tak', { roles: `${LONG} · ${LONG}`, title: wordsOf(60) })],
    [
      'of nobody named',
      quoteCard('Tak', {
        voice: { name: 'Autor słów nienazwany', voice: 'none', sign: '○', doubtful: true },
        roles: '',
      }),
    ],
    ['of emoji and other scripts', quoteCard('Дім 🏡 ❤️ 👨‍👩‍👧‍👦 Ελλάδα 日本語 עברית')],
    ['of an article', articleCard(wordsOf(12))],
    ['of an article without anything', articleCard('', { voices: [], facts: '', published: null, source: null })],
  ])('%s is 1200×630 and light', async (_, data) => {
    const png = await drawCard(data)
    expect(inspect(png)).toMatchObject({ width: 1200, height: 630 })
    expect(png.length).toBeLessThan(MAX_BYTES)
  })

  it('has paper, ink and its voice’s hue', async () => {
    const { colors } = inspect(await drawCard(quoteCard('Tak')))
    expect(colors).toContain('252,250,246')
    expect(colors).toContain('35,30,25')
    expect(colors).toContain('31,102,78')
  })

  it('keeps the hues of all voices where it has more colours than a palette holds', async () => {
    const voices = Array.from({ length: 6 }, (_, index) => ({
      name: 'Jan Żuk',
      voice: String(index + 1),
      sign: '●',
      doubtful: false,
      quotes: 1,
    }))
    const { colors } = inspect(await drawCard(articleCard(wordsOf(12), { voices })))
    for (const hue of ['42,104,183', '174,58,6', '31,102,78', '130,69,132', '72,57,0', '77,52,148']) {
      expect(colors).toContain(hue)
    }
  })

  it('looks different for verbatim words, a paraphrase, and doubt', async () => {
    const said = await drawCard(quoteCard('Tak', { pieces: [{ text: 'Tak', verbatim: true }] }))
    const told = await drawCard(quoteCard('Tak', { pieces: [{ text: 'Tak', verbatim: false }] }))
    const sure = quoteCard('Tak')
    const doubtful = await drawCard({ ...sure, voice: { ...sure.voice, doubtful: true } })
    const pictures = [said, told, await drawCard(sure), doubtful].map((png) => Buffer.from(png).toString('base64'))
    expect(new Set(pictures).size).toBe(4)
  })

  it('is the same, byte for byte, of the same words', async () => {
    expect(await drawCard(quoteCard(wordsOf(25)))).toEqual(await drawCard(quoteCard(wordsOf(25))))
  })

  it('is drawn of any words at all', async () => {
    const any = fc.string({ unit: 'grapheme', maxLength: 400 })
    await fc.assert(
      fc.asyncProperty(any, any, any, fc.boolean(), async (words, name, title, verbatim) => {
        const { voice } = quoteCard('')
        const data = quoteCard('', {
          pieces: [{ text: words, verbatim }],
          voice: { ...voice, name },
          roles: title,
          title,
        })
        expect(inspect(await drawCard(data))).toMatchObject({ width: 1200, height: 630 })
      }),
      { numRuns: 25 },
    )
  })
})
