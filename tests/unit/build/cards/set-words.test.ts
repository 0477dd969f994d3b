import { beforeAll, describe, expect, it } from 'vitest'
import { drawable, loadFaces, type Style, shapeText } from '../../../../src/build/cards/faces.ts'
import { cutWords, setLine, setWords } from '../../../../src/build/cards/set-words.ts'
import { wordsOf } from './card-fixture.ts'

const STYLE: Style = { family: 'serif', weight: 450 }
const MEASURE = { width: 1040, height: 384, largest: 116, smallest: 36, leading: 1.38 }
const POLISH = 'ąćęłńóśźżĄĆĘŁŃÓŚŹŻ'

const set = (words: string, measure = MEASURE) => setWords([{ text: `„${words}”`, verbatim: true }], STYLE, measure)

beforeAll(() => loadFaces(`${POLISH} abc „…” Дім Ελλάδα 🏡 ❤️ ● ✦`))

describe('faces', () => {
  it.each(['serif', 'sans'] as const)('have every Polish letter, quotation mark and dash in %s', (family) => {
    const text = `${POLISH}„”«»‘’–—…·§€`
    expect(drawable(text, family)).toBe(text)
    for (const character of text) {
      const { glyphs } = shapeText(character, { family, weight: 400 })
      expect(glyphs, character).toHaveLength(1)
      expect(glyphs[0]?.outline.length, character).toBeGreaterThan(0)
    }
  })

  it('tell ł from l and ó from o', () => {
    for (const [polish, plain] of ['łl', 'óo', 'ąa', 'żz', 'źz', 'Łl']) {
      const outline = (letter = '') => JSON.stringify(shapeText(letter, STYLE).glyphs[0]?.outline)
      expect(outline(polish)).not.toBe(outline(plain))
    }
  })

  it('have Cyrillic, Greek, emoji and the signs of voices', () => {
    expect(drawable('Дім Ελλάδα 🏡 ● ✦', 'serif')).toBe('Дім Ελλάδα 🏡 ● ✦')
    expect(shapeText('🏡', STYLE).width).toBeGreaterThan(0.5)
  })

  it('draw no boxes: what none of them has becomes one ellipsis', () => {
    expect(drawable('most 日本語 i park', 'serif')).toBe('most … i park')
  })
})

describe('words', () => {
  it('are the larger the fewer they are, and never smaller than can be read', () => {
    const sizes = [1, 5, 25, 60, 300].map((count) => set(wordsOf(count)).size)
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a))
    expect(sizes[0]).toBe(MEASURE.largest)
    expect(sizes[1]).toBeGreaterThan(90)
    expect(sizes.at(-1)).toBeGreaterThanOrEqual(MEASURE.smallest)
  })

  it.each([1, 5, 25, 60, 300])('stay in their room, %i of them', (count) => {
    const { lines, leading } = set(wordsOf(count))
    expect(lines.length * leading).toBeLessThanOrEqual(MEASURE.height)
    for (const line of lines) {
      const last = line.at(-1)
      expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(MEASURE.width + 0.01)
    }
  })

  it('of 60 are all there', () => {
    const words = wordsOf(60)
    const glyphs = set(words)
      .lines.flat()
      .reduce((sum, { text }) => sum + text.glyphs.length, 0)
    expect(glyphs).toBe(`„${words}”`.replaceAll(' ', '').length)
  })

  it('without a space are divided rather than lost', () => {
    const address = `https://example.org/${'most'.repeat(60)}`
    const glyphs = set(address)
      .lines.flat()
      .reduce((sum, { text }) => sum + text.glyphs.length, 0)
    expect(glyphs).toBe(address.length + 2)
  })

  it('keep a word of one letter with the next, where they were bound', () => {
    const narrow = set('most w\u00a0Zalesiu', { ...MEASURE, width: 600 })
    expect(narrow.lines).toHaveLength(2)
    expect(narrow.lines[0]).toHaveLength(1)
  })
})

describe('what is too long', () => {
  const piece = (text: string, verbatim: boolean) => ({ text, verbatim })

  it.each([
    ['ends at a word, and closes its marks', [piece('„Most stoi, a park zostaje”', true)], 2, ['„Most stoi…”']],
    ['is not cut where it fits', [piece('Most stoi', false)], 2, ['Most stoi']],
    [
      'ends in the part that is cut',
      [piece('uznał, że ', false), piece('„most stoi”', true)],
      4,
      ['uznał, że ', '„most…”'],
    ],
    ['says so where nothing of a part is left', [piece('uznał', false), piece(' park', false)], 1, ['uznał', '…']],
  ])('%s', (_, pieces, count, expected) => {
    expect(cutWords(pieces, count).map(({ text }) => text)).toEqual(expected)
  })

  it('on one line ends between words', () => {
    const title = 'Rada Zalesia zdecydowała o\u00a0losie mostu'
    const whole = setLine(title, STYLE, 20, 1000)
    const cut = setLine(title, STYLE, 20, whole.width * 0.75)
    expect(cut.width).toBeLessThanOrEqual(whole.width * 0.75)
    expect(cut.text.width).toBe(shapeText('Rada Zalesia zdecydowała…', STYLE).width)
  })
})
