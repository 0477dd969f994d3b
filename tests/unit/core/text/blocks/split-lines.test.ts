import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../../../src/core/pipeline.ts'
import { findColumn, splitLines } from '../../../../../src/core/text/blocks/split-lines.ts'

const split = (text: string): string[] => {
  const paragraphs = text.split(/\n{2,}/)
  return paragraphs.flatMap((paragraph) => splitLines(paragraph, findColumn(paragraphs)))
}

const LONG = [
  'Kładka w Lubinowie stoi od wiosny i nikt z mieszkańców nie pamięta już, kto ją właściwie zamówił ani ile kosztowała gminę',
  'Kto za to zapłaci',
  '– Zapłacimy wszyscy, tyle że w ratach, których nikt dziś nie umie policzyć – przyznała na sesji skarbniczka Alina Bryl.',
  'Na placu',
  'pod zegarem',
]

const WRAPPED = `Kładka w Lubinowie stoi od
wiosny. Skarbniczka Alina Bryl
- jak sama przyznaje - nie wie,
ile kosztowała. Nie wie tego
Rada.
Policzy
to ktoś z zewnątrz: Wrzos i
spółka, choć za darmo nikt.`

describe('lines', () => {
  test('that nobody wrapped are paragraphs, unless one goes on in small letters', () => {
    expect(split(LONG.join('\n'))).toEqual([...LONG.slice(0, 3), 'Na placu\npod zegarem'])
  })

  test('that fill a column stay together, whatever they begin with, up to one that ends before it', () => {
    const [first, second] = split(WRAPPED)
    expect(first).toMatch(/nie wie tego\nRada\.$/iu)
    expect(second).toMatch(/^Policzy\n/)
    expect(split(`Tytuł, który jest dłuższy niż każdy wiersz poniżej niego\n\n${WRAPPED}`).slice(1)).toEqual([
      first,
      second,
    ])
  })

  test.each([
    ['– Idziesz?\n– Nie.', ['– Idziesz?', '– Nie.']],
    ['1. Kładka\n2. Prom', ['1. Kładka', '2. Prom']],
    ['Kładka stoi.\nProm pływa.', ['Kładka stoi.', 'Prom pływa.']],
    ['Kładka stoi\nod wiosny.', ['Kładka stoi\nod wiosny.']],
    ['Alina Bryl\nSkarbniczka', ['Alina Bryl\nSkarbniczka']],
  ])('too few to tell: %j', (text, expected) => expect(split(text)).toEqual(expected))

  test('keep their words and their order', () => {
    const text = fc.array(fc.constantFrom('Ala', 'ma', '–', 'kota.', '\n', '\n', '\n\n', 'Żółw,', 'x'.repeat(130)))
    fc.assert(
      fc.property(text, (words) => {
        const source = words.join(' ').replace(/ ?\n ?/g, '\n')
        expect(split(source).join('\n').split(/\s+/).join(' ').trim()).toBe(source.split(/\s+/).join(' ').trim())
      }),
    )
  })
})

test('a quote is the same, however its lines were broken', () => {
  const words = 'Kładka nie jest nasza. Nikt jej nie chciał, a zapłacimy wszyscy'
  const told = `„${words}” – przyznała na sesji skarbniczka Alina Bryl, która liczy wydatki gminy od dwunastu lat i wciąż je pamięta.`
  const wrapped = told.replace(/(.{20,30}) /g, '$1\n')
  expect(wrapped.split('\n').length).toBeGreaterThan(3)
  for (const source of [told, wrapped, `Kto za to zapłaci\n${told}`]) {
    const { quotes, text } = parseArticle(source, { name: 'kladka' })
    const said = quotes.map(({ spans }) => spans.map(({ start, end }) => text.slice(start, end)).join(' '))
    expect(said.map((quote) => quote.replace(/\s+/g, ' '))).toEqual([words])
  }
})
