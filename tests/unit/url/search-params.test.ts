import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  entryParam,
  kindParam,
  readParam,
  type SearchParam,
  toggle,
  whoParam,
  withParam,
} from '../../../src/url/search-params.ts'

const read = <T>(search: string, param: SearchParam<T>) => readParam(new URLSearchParams(search), param)

describe('who', () => {
  test.each([
    ['', []],
    ['who=', []],
    ['who=ola-bak', ['ola-bak']],
    ['who=ola-bak,jan-sek', ['ola-bak', 'jan-sek']],
    ['who=ola-bak%2Cjan-sek', ['ola-bak', 'jan-sek']],
    ['who=ola-bak,ola-bak', ['ola-bak']],
    ['who=ola-bak,,Jan,<b>', ['ola-bak']],
    ['who=-x', []],
    ['who=ola-bak&who=jan-sek', ['ola-bak']],
  ])('?%s', (search, expected) => {
    expect(read(search, whoParam)).toEqual(expected)
  })
})

describe('kind', () => {
  test.each([
    ['', []],
    ['kind=direct', ['direct']],
    ['kind=reported,mixed', ['reported', 'mixed']],
    ['kind=direct,shouted', ['direct']],
    ['kind=shouted', []],
    ['kind=DIRECT', []],
  ])('?%s', (search, expected) => {
    expect(read(search, kindParam)).toEqual(expected)
  })
})

describe('entry', () => {
  test.each([
    ['', null],
    ['entry=', null],
    ['entry=said-1', 'said-1'],
    ['entry=a,b', null],
    ['entry=%22%5D', null],
  ])('?%s', (search, expected) => {
    expect(read(search, entryParam)).toBe(expected)
  })
})

describe('writing one', () => {
  test.each([
    ['', '?who=ola,jan'],
    ['view=quotes', '?view=quotes&who=ola,jan'],
    ['who=ala&kind=direct', '?who=ola,jan&kind=direct'],
  ])('into ?%s keeps the others', (search, expected) => {
    expect(withParam(new URLSearchParams(search), whoParam, ['ola', 'jan'])).toBe(expected)
  })

  test('a value that says nothing leaves the address', () => {
    expect(withParam(new URLSearchParams('who=ola&kind=direct'), whoParam, [])).toBe('?kind=direct')
    expect(withParam(new URLSearchParams('entry=e1'), entryParam, null)).toBe('')
  })

  test('does not touch what it was given', () => {
    const params = new URLSearchParams('who=ola')
    withParam(params, whoParam, [])
    expect(params.toString()).toBe('who=ola')
  })
})

const id = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/)
const others = fc
  .array(fc.tuple(fc.constantFrom('view', 'q', 'from', 'ą b'), fc.string({ unit: 'grapheme' })))
  .map((pairs) => new URLSearchParams(pairs))

function roundTrips<T>(param: SearchParam<T>, values: fc.Arbitrary<T>): void {
  fc.assert(
    fc.property(others, values, (params, value) => {
      const written = new URLSearchParams(withParam(params, param, value))
      expect(readParam(written, param)).toEqual(value)
      written.delete(param.name)
      expect([...written]).toEqual([...params])
    }),
  )
}

test('any speakers come back as they were written, beside all else', () => {
  roundTrips(whoParam, fc.uniqueArray(id, { maxLength: 5 }))
})

test('any kinds come back as they were written, beside all else', () => {
  roundTrips(kindParam, fc.shuffledSubarray(['direct', 'mixed', 'reported']))
})

test('any entry comes back as it was written, beside all else', () => {
  roundTrips(entryParam, fc.option(id))
})

test('any text at all is a value or the initial one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const params = new URLSearchParams([
        ['who', text],
        ['kind', text],
        ['entry', text],
      ])
      for (const speaker of readParam(params, whoParam)) expect(speaker).toMatch(/^[a-z0-9-]+$/)
      for (const kind of readParam(params, kindParam)) expect(['direct', 'mixed', 'reported']).toContain(kind)
      expect(readParam(params, entryParam) ?? 'none').toMatch(/^[a-z0-9-]+$/)
    }),
  )
})

test('toggling puts in and takes out, and the rest stays in order', () => {
  expect(toggle([], 'a')).toEqual(['a'])
  expect(toggle(['a', 'b'], 'c')).toEqual(['a', 'b', 'c'])
  expect(toggle(['a', 'b', 'c'], 'b')).toEqual(['a', 'c'])
})
