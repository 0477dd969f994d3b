import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  byParam,
  entryParam,
  fromParam,
  kindParam,
  libraryEntryParam,
  readParam,
  type SearchParam,
  toggle,
  toParam,
  viewParam,
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

describe('view and order', () => {
  test.each([
    ['', 'text', 'place'],
    ['view=quotes&by=speaker', 'quotes', 'speaker'],
    ['view=compare', 'compare', 'place'],
    ['view=text&by=place', 'text', 'place'],
    ['view=Quotes&by=', 'text', 'place'],
    ['view=quotes,compare&by=<b>', 'text', 'place'],
  ])('?%s', (search, view, by) => {
    expect([read(search, viewParam), read(search, byParam)]).toEqual([view, by])
  })

  test('what is shown first leaves the address', () => {
    const params = new URLSearchParams('view=quotes&who=ola-bak')
    expect(withParam(params, viewParam, 'text')).toBe('?who=ola-bak')
    expect(withParam(params, byParam, 'speaker')).toBe('?view=quotes&who=ola-bak&by=speaker')
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

describe('an entry of the library', () => {
  test.each([
    ['', null],
    ['entry=', null],
    ['entry=targ.said-1', { slug: 'targ', entry: 'said-1' }],
    ['entry=2022-nowy-targ.e1', { slug: '2022-nowy-targ', entry: 'e1' }],
    ['entry=targ', null],
    ['entry=targ.', null],
    ['entry=.e1', null],
    ['entry=targ.e1.e2', null],
    ['entry=targ.e1.', null],
    ['entry=Targ.e1', null],
    ['entry=targ.e1%20', null],
    ['entry=..%2Ftarg.e1', null],
    ['entry=nowy+targ.e1', null],
    ['entry=a.b&entry=c.d', { slug: 'a', entry: 'b' }],
  ])('?%s', (search, expected) => {
    expect(read(search, libraryEntryParam)).toEqual(expected)
  })
})

describe.each([fromParam, toParam])('$name', (param) => {
  test.each([
    ['2022', '2022'],
    ['2022-01', '2022-01'],
    ['2022-01-12', '2022-01-12'],
    ['0966-04-14', '0966-04-14'],
    ['0000', '0000'],
    ['9999-12-31', '9999-12-31'],
    ['2024-02-29', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    // no day that there is
    ['2023-02-29', null],
    ['1900-02-29', null],
    ['2022-04-31', null],
    ['2022-13', null],
    ['2022-00', null],
    ['2022-01-00', null],
    ['2022-01-32', null],
    // no date, or more than one
    ['', null],
    ['22', null],
    ['20222', null],
    ['-2022', null],
    ['2022-1', null],
    ['2022-01-1', null],
    ['2022-01-12-01', null],
    ['2022-01-12T00:00', null],
    ['2022/2023', null],
    ['2022~', null],
    ['199X', null],
    ['2022-21', null],
    [' 2022', null],
    ['2022\n', null],
    ['soon', null],
  ])('%j', (text, expected) => {
    expect(readParam(new URLSearchParams([[param.name, text]]), param)).toBe(expected)
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
  .array(fc.tuple(fc.constantFrom('view', 'q', 'lang', 'ą b'), fc.string({ unit: 'grapheme' })))
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

test('any entry of the library comes back as it was written, beside all else', () => {
  roundTrips(libraryEntryParam, fc.option(fc.record({ slug: id, entry: id })))
})

const date = fc
  .date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  .chain((day) => fc.constantFrom(4, 7, 10).map((length) => day.toISOString().slice(0, length)))

test('any dates come back as they were written, beside all else', () => {
  roundTrips(fromParam, fc.option(date))
  roundTrips(toParam, fc.option(date))
})

test('any text at all is a value or the initial one', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const params = new URLSearchParams([
        ['who', text],
        ['kind', text],
        ['entry', text],
        ['from', text],
        ['to', text],
      ])
      for (const speaker of readParam(params, whoParam)) expect(speaker).toMatch(/^[a-z0-9-]+$/)
      for (const kind of readParam(params, kindParam)) expect(['direct', 'mixed', 'reported']).toContain(kind)
      expect(readParam(params, entryParam) ?? 'none').toMatch(/^[a-z0-9-]+$/)
      const { slug, entry } = readParam(params, libraryEntryParam) ?? { slug: 'none', entry: 'none' }
      for (const part of [slug, entry]) expect(part).toMatch(/^[a-z0-9-]+$/)
      for (const param of [fromParam, toParam])
        expect(readParam(params, param) ?? '2022').toMatch(/^\d{4}(-\d{2}){0,2}$/)
    }),
  )
})

test('toggling puts in and takes out, and the rest stays in order', () => {
  expect(toggle([], 'a')).toEqual(['a'])
  expect(toggle(['a', 'b'], 'c')).toEqual(['a', 'b', 'c'])
  expect(toggle(['a', 'b', 'c'], 'b')).toEqual(['a', 'c'])
})
