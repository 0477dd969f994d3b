import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nestMarks } from '../../../../src/features/reader/place/nest-marks.ts'
import { findBlock, readPlaces, WORDS, wordsOf, writePlace } from '../../../../src/features/reader/place/places.ts'

const place = (left: number, words = 'Woda opadła') => ({ words, block: 4, left })

test.each([
  ['Dyrektor wie, że "nie będzie…', 'Dyrektor wie, że «nie będzie…»'],
  ['„Woda” opadła', '«Woda» opadła'],
  ['„Nie „my”, lecz oni', '«Nie «my», lecz oni'],
  ['Woda opadła', 'Woda opadła'],
])('%s stands within quotation marks as %s', (words, nested) => expect(nestMarks(words)).toBe(nested))

describe('kept places', () => {
  test('come back as they were left', () => {
    const stored = writePlace(readPlaces(null), 'most', place(1))
    expect(readPlaces(stored)).toEqual(new Map([['most', place(1)]]))
  })

  test('of an article that was read to its end are forgotten', () => {
    const stored = writePlace(readPlaces(null), 'most', place(1))
    expect(readPlaces(writePlace(readPlaces(stored), 'most', null))).toEqual(new Map())
  })

  test('are two hundred, those left last', () => {
    let stored = '{}'
    for (let i = 0; i < 250; i++) stored = writePlace(readPlaces(stored), `a-${i}`, place(i))
    const places = readPlaces(stored)
    expect(places.size).toBe(200)
    expect([places.has('a-249'), places.has('a-50'), places.has('a-49')]).toEqual([true, true, false])
  })

  test.each([
    ['nothing', null],
    ['no JSON', '{a'],
    ['a list', '[1]'],
    ['null', 'null'],
    ['no place', '{"most":{"words":1,"block":"x"},"park":null,"targ":{"words":"a","block":1.5,"left":1}}'],
  ])('%s is none', (_, stored) => {
    expect(readPlaces(stored)).toEqual(new Map())
  })

  test('anything at all can be read, and written to again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), fc.string(), (stored, slug) => {
        expect(readPlaces(writePlace(readPlaces(stored), slug, place(Date.now()))).get(slug)?.words).toBe('Woda opadła')
      }),
    )
  })
})

describe('a place', () => {
  const blocks = ['Tytuł', 'Pierwszy akapit', 'Drugi akapit']
  test('is found by its words, wherever they stand now', () => {
    expect(findBlock(blocks, { words: 'Drugi akapit', block: 0 })).toBe(2)
  })
  test('whose words are gone is where it was', () => {
    expect(findBlock(blocks, { words: 'Trzeci', block: 1 })).toBe(1)
    expect(findBlock(blocks, { words: 'Trzeci', block: 9 })).toBeNull()
  })
  test('keeps the first words alone, however they are set', () => {
    expect(wordsOf('  Woda\n opadła ')).toBe('Woda opadła')
    expect(wordsOf('x'.repeat(500))).toHaveLength(WORDS)
  })
})
