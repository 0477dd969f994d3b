import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markWords } from '../../../../src/features/search/mark-words.ts'

const FORMS = new Set(['most', 'mostu', 'laka'])
const mark = (text: string, length = 200) =>
  markWords(text, FORMS, length)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('')

test.each([
  ['Most nad łączką: nie mostek', '[Most] nad łączką: nie mostek'],
  ['„Łąka!” i MOSTU', '„[Łąka]!” i [MOSTU]'],
  ['Nic', 'Nic'],
  ['', ''],
])('%s', (text, marked) => {
  expect(mark(text)).toBe(marked)
})

const FILLER = 'Rada obradowała długo i bez wyniku. '.repeat(12)

test('of a long text, the stretch with most of what was looked for', () => {
  const text = `${FILLER}Stary most stoi. ${FILLER}Za łąką nie ma mostu, jest tylko łąka. ${FILLER}`
  const shown = mark(text, 120)
  expect(shown).toContain('nie ma [mostu], jest tylko [łąka]')
  expect(shown).toMatch(/^… /)
  expect(shown).toMatch(/ …$/)
})

test('of a long text with nothing to mark, the beginning', () => {
  expect(mark(FILLER, 60)).toBe('Rada obradowała długo i bez wyniku. Rada obradowała długo i …')
})

test('any text is shown in its own words, and not much longer than asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), fc.integer({ min: 20, max: 80 }), (text, length) => {
      const parts = markWords(text, FORMS, length)
      const own = parts.filter(({ text }) => text !== '… ' && text !== ' …').map(({ text }) => text)
      expect(text).toContain(own.join(''))
      expect(own.join('').length).toBeLessThanOrEqual(Math.max(length, 0))
    }),
  )
})
