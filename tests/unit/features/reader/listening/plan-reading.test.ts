import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Article, BlockKind } from '../../../../../src/core/model/article.ts'
import { findVoice, LONGEST, planReading } from '../../../../../src/features/reader/listening/plan-reading.ts'
import { scriptLines } from '../../../../../src/features/reader/listening/script-lines.ts'
import { en } from '../../../../../src/messages/en.ts'
import { pl } from '../../../../../src/messages/pl.ts'
import { type Said, writeArticle } from '../../write-article.ts'

const read = (article: Article) => planReading(article).map(({ span }) => article.text.slice(span.start, span.end))
const one = (words: string, said: Said[] = [], kind: BlockKind = 'paragraph') => writeArticle([[kind, words]], { said })

describe('an article is read', () => {
  test('sentence by sentence', () => {
    expect(read(one('Prom wrócił. Czy popłynie? Nikt nie wie!'))).toEqual([
      'Prom wrócił.',
      'Czy popłynie?',
      'Nikt nie wie!',
    ])
  })

  test('with titles and initials in one breath with the names', () => {
    expect(read(one('Pytamy prof. Jana Seka i J. Bąk. Milczą.'))).toEqual([
      'Pytamy prof. Jana Seka i J. Bąk.',
      'Milczą.',
    ])
    expect(read(one('Pytamy prof. Jana Seka. Milczy.'))).toEqual(['Pytamy prof. Jana Seka.', 'Milczy.'])
  })

  test('cut where verbatim words begin and end, and nowhere else', () => {
    const article = one('„Prom wraca” – mówi Bąk – „i popłynie”. Sek dodał, że most stoi.', [
      { id: 'prom', words: ['Prom wraca', 'i popłynie'], speaker: 'Bąk' },
      { id: 'most', words: ['most stoi'], speaker: 'Sek', kind: 'reported' },
    ])
    const passages = planReading(article)
    expect(passages.map(({ span }) => article.text.slice(span.start, span.end))).toEqual([
      'Prom wraca',
      '” – mówi Bąk – „',
      'i popłynie',
      'Sek dodał, że most stoi.',
    ])
    expect(passages.map(({ quote, opens, closes }) => [quote, opens, closes])).toEqual([
      ['prom', true, false],
      [null, false, false],
      ['prom', false, true],
      ['most', false, false],
    ])
  })

  test('without who took a picture', () => {
    const article = one('Prom u brzegu. Fot. Jan Sek', [], 'caption')
    const [block] = article.blocks
    if (block === undefined) throw new Error('there is one')
    block.credit = { start: article.text.indexOf('Jan'), end: article.text.length }
    expect(read(article).join(' ')).not.toContain('Jan')
  })

  test('whatever it is: all its words, in order, each once, none for too long', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'Ż', 'ł', ' ', ' ', '.', ',', '„', '”', '–', '?', '7'),
      minLength: 1,
      maxLength: 700,
    })
    fc.assert(
      fc.property(text, fc.nat(600), fc.nat(80), (words, from, length) => {
        fc.pre(words.trim() !== '')
        const article = one(words)
        const span = { start: Math.min(from, words.length - 1), end: Math.min(from + length + 1, words.length) }
        article.quotes = [
          {
            id: 'q',
            kind: 'direct',
            spans: [span],
            verbatim: [span],
            speaker: null,
            cue: null,
            source: null,
            confidence: 1,
            evidence: [],
          },
        ]
        const passages = planReading(article)
        let at = 0
        for (const passage of passages) {
          expect(passage.span.start).toBeGreaterThanOrEqual(at)
          // what is passed over is no word
          expect(words.slice(at, passage.span.start)).not.toMatch(/[\p{L}\p{N}]/u)
          at = passage.span.end
          const said = words.slice(passage.span.start, at)
          expect(said).toMatch(/[\p{L}\p{N}]/u)
          if (/\s/u.test(said.trim())) expect(said.length).toBeLessThanOrEqual(LONGEST)
        }
        expect(words.slice(at)).not.toMatch(/[\p{L}\p{N}]/u)
      }),
    )
  })
})

describe('what is said for a passage', () => {
  const article = one('Zaczynamy. „Prom wraca” – mówi Bąk.', [{ id: 'prom', words: ['Prom wraca'], speaker: 'Bąk' }])
  const lines = (m: typeof pl, saysEnd: boolean) =>
    planReading(article).map((passage) =>
      scriptLines(article, passage, m, saysEnd).map(({ text, lang }) => `${lang} ${text}`),
    )

  test('before verbatim words, who speaks; marks are not read out', () => {
    expect(lines(pl, false)).toEqual([['pl Zaczynamy.'], ['pl Mówi Bąk:', 'pl Prom wraca'], ['pl mówi Bąk.']])
  })

  test('in the language of the interface, and where they end, if that is asked for', () => {
    expect(lines(en, true)[1]).toEqual(['en Bąk speaks:', 'pl Prom wraca', 'en End of quote.'])
  })
})

test('from voice to voice, and at the ends to none', () => {
  const article = one('Zaczynamy. „Prom wraca” – mówi Bąk. Sek dodał, że most stoi. Koniec.', [
    { id: 'prom', words: ['Prom wraca'], speaker: 'Bąk' },
    { id: 'most', words: ['most stoi'], speaker: 'Sek', kind: 'reported' },
  ])
  const passages = planReading(article)
  expect(passages.map(({ quote }) => quote)).toEqual([null, 'prom', null, 'most', null])
  expect([0, 1, 2, 3, 4].map((at) => findVoice(passages, at, 1))).toEqual([1, 3, 3, null, null])
  expect([0, 1, 2, 3, 4].map((at) => findVoice(passages, at, -1))).toEqual([null, null, 1, 1, 3])
})
