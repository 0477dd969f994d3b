import fc from 'fast-check'
import { expect, test } from 'vitest'
import { INITIAL_SETTINGS, parseSettings } from '../../../../src/features/settings/settings.ts'

const THEMES = ['system', 'light', 'dark'] as const
const SIZES = ['small', 'normal', 'large', 'huge'] as const
const LANGUAGES = ['pl', 'en'] as const
const KEYS = ['on', 'off'] as const

test.each([
  ['nothing', null],
  ['no JSON', '{theme'],
  ['JSON that is no object', '"dark"'],
  ['null', 'null'],
  ['a list', '["dark"]'],
  ['choices that are none', '{"theme":"pink","size":12,"language":"de"}'],
])('%s: the initial settings', (_, stored) => {
  expect(parseSettings(stored)).toEqual(INITIAL_SETTINGS)
})

test('what is valid is kept, beside what is not', () => {
  expect(parseSettings('{"theme":"dark","size":"vast","language":"en","extra":1}')).toEqual({
    theme: 'dark',
    size: 'normal',
    language: 'en',
    keys: 'on',
  })
})

test('any settings come back as they were stored', () => {
  const settings = fc.record({
    theme: fc.constantFrom(...THEMES),
    size: fc.constantFrom(...SIZES),
    language: fc.constantFrom(...LANGUAGES),
    keys: fc.constantFrom(...KEYS),
  })
  fc.assert(
    fc.property(settings, (chosen) => {
      expect(parseSettings(JSON.stringify(chosen))).toEqual(chosen)
    }),
  )
})

test('anything at all is read as valid settings', () => {
  const value = fc.oneof(fc.constantFrom(...THEMES, ...SIZES, ...LANGUAGES, ...KEYS), fc.jsonValue())
  const stored = fc.oneof(
    fc.string(),
    fc.json(),
    fc
      .record({ theme: value, size: value, language: value, keys: value }, { requiredKeys: [] })
      .map((data) => JSON.stringify(data)),
  )
  fc.assert(
    fc.property(stored, (text) => {
      const { theme, size, language, keys, ...rest } = parseSettings(text)
      expect(THEMES).toContain(theme)
      expect(SIZES).toContain(size)
      expect(LANGUAGES).toContain(language)
      expect(KEYS).toContain(keys)
      expect(rest).toEqual({})
    }),
  )
})
