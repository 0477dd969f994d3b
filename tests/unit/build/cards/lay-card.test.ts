import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadFaces } from '../../../../src/build/cards/faces.ts'
import { CARD_HEIGHT, CARD_WIDTH, HUES, INKS, layCard, NO_HUE, textOf } from '../../../../src/build/cards/lay-card.ts'
import { articleCard, quoteCard, wordsOf } from './card-fixture.ts'

/** OKLCH → sRGB, by the matrices of https://bottosson.github.io/posts/oklab/ */
function toHex(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180)
  const b = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  const bytes = linear.map((value) => {
    const gamma = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055
    return Math.round(255 * Math.min(1, Math.max(0, gamma)))
  })
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

describe('inks', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8')
  const token = (name: string) => {
    const [, ...values] =
      new RegExp(`--${name}: light-dark\\(oklch\\(([\\d.]+) ([\\d.]+) ([\\d.]+)\\)`).exec(tokens) ?? []
    const [lightness = 0, chroma = 0, hue = 0] = values.map(Number)
    return toHex(lightness, chroma, hue)
  }

  it('are the light tokens of the site', () => {
    expect(INKS).toEqual({ paper: token('paper'), ink: token('ink'), soft: token('ink-soft') })
    expect(HUES).toEqual(HUES.map((_, index) => token(`voice-${index + 1}`)))
    expect(NO_HUE).toBe(token('voice-none'))
  })
})

describe('the layout', () => {
  const cards = [
    quoteCard('Tak'),
    quoteCard(wordsOf(300), { roles: wordsOf(40), title: wordsOf(40) }),
    articleCard(wordsOf(80), { voices: articleCard('').voices.flatMap((voice) => Array(30).fill(voice)) }),
  ]
  beforeAll(() => Promise.all(cards.map((card) => loadFaces(textOf(card)))))

  it.each(cards)('keeps everything inside the picture', (card) => {
    for (const shape of layCard(card)) {
      const width = shape.kind === 'text' ? shape.text.width * shape.size : shape.width
      expect(shape.x).toBeGreaterThanOrEqual(0)
      expect(shape.x + width).toBeLessThanOrEqual(CARD_WIDTH)
      expect(shape.y).toBeGreaterThanOrEqual(0)
      expect(shape.y).toBeLessThanOrEqual(CARD_HEIGHT)
    }
  })

  it('washes verbatim words line by line and dots the others', () => {
    const count = (kind: string, card: (typeof cards)[number]) =>
      layCard(card).filter((shape) => shape.kind === kind).length
    const told = quoteCard('', { pieces: [{ text: 'most stoi', verbatim: false }] })
    const mixed = quoteCard('', {
      pieces: [
        { text: 'uznał, że most ', verbatim: false },
        { text: '„stoi”', verbatim: true },
      ],
    })
    expect([count('wash', quoteCard('Tak')), count('dots', quoteCard('Tak'))]).toEqual([1, 0])
    expect([count('wash', told), count('dots', told)]).toEqual([0, 1])
    expect(count('wash', mixed)).toBe(1)
    expect(count('dots', mixed)).toBeGreaterThan(0)
  })

  it('divides the edge of an article among its voices as its quotes are', () => {
    const voice = { name: 'Jan Żuk', sign: '●', doubtful: false }
    const voices = [
      { ...voice, voice: '1', quotes: 3 },
      { ...voice, voice: '2', quotes: 1 },
    ]
    const bars = layCard(articleCard('Most', { voices })).flatMap((shape) => (shape.kind === 'bar' ? [shape] : []))
    expect(bars.map(({ y, height, color }) => [y, height, color])).toEqual([
      [0, 472.5, HUES[0]],
      [472.5, 157.5, HUES[1]],
    ])
  })
})
