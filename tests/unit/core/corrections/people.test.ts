import { describe, expect, it } from 'vitest'
import { parsePeople } from '../../../../src/core/corrections/people.ts'
import { failureOf, parse, quoteOf } from './zalesie.ts'

const PEOPLE = `
anna-nowak-z-zalesia:
  name: Anna Nowak-Kot
  other-names: [Anna Nowak]
  wikidata: Q123456
jan-lis:
  name: Jan Lis
  roles:
    burmistrz Zalesia: [2006/2014-11, 2018-12/..]
adam-bor:
  name: Adam Bór
  roles:
    burmistrz Zalesia: 2014-12/2018-11
    patron szkoły:
`
const says = (date: string, rest = '') =>
  `---\ntitle: Most\ndate: ${date}\n---\nOtwarto most.\n\n– Most będzie służył wszystkim – powiedział burmistrz Zalesia.\n${rest}`
const speakerIn = (date: string, rest = '', people = PEOPLE) => {
  const article = parse('', { source: says(date, rest), people })
  return quoteOf(article, 'Most będzie').speaker
}

describe('people whom all articles share', () => {
  it('have one id and one name, and keep what the article calls them', () => {
    const article = parse('', { people: PEOPLE })
    expect(quoteOf(article, 'Most').speaker).toBe('anna-nowak-z-zalesia')
    expect(article.speakers[0]).toMatchObject({
      id: 'anna-nowak-z-zalesia',
      name: 'Anna Nowak-Kot',
      roles: ['burmistrz Zalesia'],
      aliases: expect.arrayContaining(['Anna Nowak', 'Nowak']),
      wikidata: 'Q123456',
    })
  })

  it.each([
    ['2010', 'jan-lis'],
    ['2014-11-30', 'jan-lis'],
    ['2014-12-01', 'adam-bor'],
    ['2016-05', 'adam-bor'],
    ['2025-01-01', 'jan-lis'],
    // both held it in that year
    ['2018', 'burmistrz-zalesia'],
    ['2005-12-31', 'burmistrz-zalesia'],
  ])('are who held an office in %s: %s', (date, id) => {
    expect(speakerIn(date)).toBe(id)
  })

  it('say that the editors’ list told who held it', () => {
    const article = parse('', { source: says('2016'), people: PEOPLE })
    expect(quoteOf(article, 'Most będzie').evidence.map(({ rule }) => rule)).toEqual([
      'dash-attribution',
      'role',
      'office-holder',
    ])
    expect(article.speakers).toMatchObject([{ id: 'adam-bor', name: 'Adam Bór', roles: ['burmistrz Zalesia'] }])
  })

  it('do not stand in for whom the article itself names', () => {
    expect(speakerIn('2016', '\nBurmistrz Zalesia Igor Sum mówi, że most jest drogi.\n')).toBe('igor-sum')
  })

  it('are the same in one article by name and by office', () => {
    const rest = '\nAdam Bór dodał, że kładka też powstanie.\n'
    const article = parse('', { source: says('2016', rest), people: PEOPLE })
    expect(article.quotes.map(({ speaker }) => speaker)).toEqual(['adam-bor', 'adam-bor'])
    expect(article.speakers).toHaveLength(1)
  })

  it('of one name are told apart by what they held', () => {
    const two = `
jan-lis-burmistrz:
  name: Jan Lis
  roles: { burmistrz Zalesia: 2010/2020 }
jan-lis-poeta:
  name: Jan Lis
  roles: { poeta: }
`
    const source = (role: string) => `---\ndate: 2012\n---\n– Most stoi – powiedział ${role} Jan Lis.\n`
    const idIn = (role: string) => parse('', { source: source(role), people: two }).quotes[0]?.speaker
    expect(idIn('burmistrz Zalesia')).toBe('jan-lis-burmistrz')
    expect(idIn('poeta')).toBe('jan-lis-poeta')
    // neither may be taken for the other
    expect(idIn('strażak')).toBe('jan-lis')
  })

  it('can be named in an article’s corrections, though recognition missed them', () => {
    const corrections = 'quotes:\n  - words: kładka jest potrzebna od zaraz\n    speaker: adam-bor'
    const article = parse(corrections, { people: PEOPLE })
    expect(quoteOf(article, 'kładka').speaker).toBe('adam-bor')
    expect(article.speakers.find(({ id }) => id === 'adam-bor')?.name).toBe('Adam Bór')
  })

  it('are found behind a name that corrections give', () => {
    const article = parse('speakers:\n  Piotr Wilk:\n    name: Jan Lis', { people: PEOPLE })
    expect(quoteOf(article, 'kładka').speaker).toBe('jan-lis')
  })

  it.each([
    ['a misspelt key', 'jan-lis:\n  nam: Jan Lis', 'people:2:3 There is no key “nam” here. → Did you mean “name”?'],
    ['no name', 'jan-lis:\n  wikidata: Q1', 'people:1:1 A value is missing here.'],
    ['an id that is no address', 'Jan Lis:\n  name: Jan Lis', 'people:1:1 “Jan Lis” cannot be part of an address.'],
    [
      'years with a hyphen',
      'j:\n  name: J\n  roles:\n    wójt: 2014-2018',
      'people:4:11 “2014-2018” is no stretch of time.',
    ],
    [
      'years the wrong way',
      'j:\n  name: J\n  roles:\n    wójt: 2018/2014',
      'people:4:11 “2018/2014” ends before it begins.',
    ],
    [
      'a bad stretch in a list',
      'j:\n  name: J\n  roles:\n    wójt: [2014/2018, dawno]',
      'people:4:23 “dawno” is no stretch',
    ],
    ['no identifier', 'j:\n  name: J\n  wikidata: P31', 'people:3:13 This is no identifier of Wikidata.'],
    ['a list', '- Jan Lis', 'people:1:1 This must be a list of people.'],
  ])('fail loudly for %s', (_, source, message) => {
    expect(failureOf(() => parsePeople(source))).toContain(message)
  })
})
