import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { layOutBlocks } from '../../../../../src/core/text/blocks.ts'
import { canonicalise } from '../../../../../src/core/text/canonical.ts'

const ARTICLE = 'Most w Zalesiu stoi\n\nMost stanął w maju. – Cieszymy się – powiedziała wójt.\n\nOtwarto go wczoraj.'
const textOf = (source: string) => layOutBlocks(canonicalise(source)).text

describe('links below an article are none of it', () => {
  test.each([
    ['Wybrane dla Ciebie\nWójt ocenia starostę. "To dziwna gra"\nWójt ocenia starostę. "To dziwna gra"'],
    ['Zobacz także:\n\nProm znów pływa\n\nKto zapłaci za rynek?\n\nNajpopularniejsze\nKos: To ja decyduję'],
    ['Może Cię zainteresować\nBurza nad Karwią! Zdjęcia'],
    ['Komentarze (3)\nDodaj swój komentarz'],
    ['Podobne artykuły'],
  ])('%s', (links) => {
    expect(textOf(`${ARTICLE}\n\n${links}`)).toBe(textOf(ARTICLE))
  })
})

describe('what is prose stays, whatever stands before it', () => {
  test.each([
    ['Komentarze\n\nWójt nie chciał komentować sprawy.'],
    ['Najnowsze wiadomości\nProm znów pływa\n\nRejsy zaczną się w sobotę.'],
    ['Najnowsze wiadomości z Karwi'],
    ['Wybrane dla Ciebie przez redakcję książki'],
  ])('%s', (prose) => {
    expect(textOf(`${ARTICLE}\n\n${prose}`)).toContain(prose.split('\n').at(-1))
  })

  test('the first line is an article’s own', () => {
    expect(textOf('Komentarze\n\nBez zmian')).toContain('Komentarze')
  })
})

test.each([['Udostępnij'], ['Udostępnij artykuł przez: Facebook X Messenger Wyślij Link'], ['Udostępnij na Facebook']])(
  'a button is no word of an article: %s',
  (button) => {
    expect(textOf(`Most w Zalesiu stoi\n\n${button}\n\nMost stanął w maju.`)).toBe(
      textOf('Most w Zalesiu stoi\n\nMost stanął w maju.'),
    )
  },
)

test('who shares a thing says so in a sentence', () => {
  expect(textOf('Most w Zalesiu stoi\n\nUdostępnij nagranie z mostu, prosi policja.')).toContain('Udostępnij nagranie')
})

test('a text that ends with a sentence keeps all of it', () => {
  const line = fc.constantFrom('Wybrane dla Ciebie', 'Komentarze', 'Prom znów pływa', 'Most stanął.', '')
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const text = textOf([...lines, 'Otwarto go wczoraj.'].join('\n\n'))
      expect(text.endsWith('Otwarto go wczoraj.')).toBe(true)
      for (const own of lines) if (own !== 'Komentarze') expect(text).toContain(own)
    }),
  )
})
