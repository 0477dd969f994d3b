import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CHOICES, type Choice, INITIAL, parseSettings } from '../../../../src/features/settings/choices.ts'

const NAMES = Object.keys(CHOICES) as Choice[]

test.each([
  ['nothing', null],
  ['no JSON', '{theme'],
  ['JSON that is no object', '"dark"'],
  ['null', 'null'],
  ['a list', '["dark"]'],
  ['choices that are none', '{"theme":"pink","size":12,"language":"de","toString":"on"}'],
])('%s: nothing was chosen', (_, stored) => {
  expect(parseSettings(stored)).toEqual({})
})

test('what is valid is kept, beside what is not', () => {
  expect(parseSettings('{"theme":"sepia","size":"vast","language":"en","extra":1}')).toEqual({
    theme: 'sepia',
    language: 'en',
  })
})

test('any choices come back as they were stored', () => {
  const settings = fc.record(
    Object.fromEntries(NAMES.map((name) => [name, fc.constantFrom<string>(...CHOICES[name])])),
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(settings, (chosen) => {
      expect(parseSettings(JSON.stringify(chosen))).toEqual(chosen)
    }),
  )
})

test('anything at all is read as valid choices', () => {
  const value = fc.oneof(fc.constantFrom<string>(...NAMES.flatMap((name) => [...CHOICES[name]])), fc.jsonValue())
  const record = fc.record(Object.fromEntries(NAMES.map((name) => [name, value])), { requiredKeys: [] })
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        record.map((data) => JSON.stringify(data)),
      ),
      (text) => {
        for (const [name, chosen] of Object.entries(parseSettings(text)))
          expect(CHOICES[name as Choice]).toContain(chosen)
      },
    ),
  )
})

test('what stands before first paint knows the same names and values, and the same of each first', () => {
  const source = readFileSync('src/features/settings/before-paint.js', 'utf8')
  const table = /const CHOICES = \{([\s\S]*?)\n {2}\}/.exec(source)?.[1] ?? ''
  const known = new Map(
    [...table.matchAll(/(\w+): \[(.*)\]/g)].map(([, name = '', values = '']) => [
      name,
      [...values.matchAll(/'(\w+)'/g)].map(([, value = '']) => value),
    ]),
  )
  const { language: _, ...attributes } = CHOICES
  expect([...known.keys()]).toEqual(Object.keys(attributes))
  for (const [name, values] of known) {
    expect(values.toSorted(), name).toEqual([...CHOICES[name as Choice]].sort())
    expect(values[0], name).toBe(INITIAL[name as keyof typeof INITIAL])
  }
})

test('whatever differs from the initial look has a style of its own', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8')
  const { language: _, keys: __, ...looks } = CHOICES
  for (const [name, values] of Object.entries(looks)) {
    for (const value of values) {
      if (value === INITIAL[name as keyof typeof INITIAL]) continue
      expect(tokens, `${name}: ${value}`).toContain(`[data-${name}="${value}"]`)
    }
  }
})
