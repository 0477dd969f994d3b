import { describe, expect, it } from 'vitest'
import { failureOf, parse, quoteOf } from './zalesie.ts'

const speakersOf = (corrections: string) =>
  parse(corrections).speakers.map(({ id, name, kind, roles }) => `${id} ${name} (${kind}): ${roles.join(', ')}`)
const NOWAK = 'anna-nowak Anna Nowak (person): burmistrz Zalesia'
const WILK = 'piotr-wilk Piotr Wilk (person): radny'
const SOWA = 'ewa-sowa Ewa Sowa (person): dyrektorka szkoły'

describe('speakers as an editor corrects them', () => {
  it.each([
    [
      'a name, by which they have an id',
      'speakers:\n  Piotr Wilk:\n    name: Paweł Wilk-Zając',
      [NOWAK, 'pawel-wilk-zajac Paweł Wilk-Zając (person): radny', SOWA],
    ],
    [
      'offices, found by surname',
      'speakers:\n  Sowa:\n    roles: [wicedyrektorka szkoły, radna]',
      [NOWAK, WILK, 'ewa-sowa Ewa Sowa (person): wicedyrektorka szkoły, radna'],
    ],
    ['no office at all', 'speakers:\n  ewa-sowa:\n    roles: []', [NOWAK, WILK, 'ewa-sowa Ewa Sowa (person): ']],
    [
      'a kind',
      'speakers:\n  Ewa Sowa:\n    kind: organization',
      [NOWAK, WILK, 'ewa-sowa Ewa Sowa (organization): dyrektorka szkoły'],
    ],
    [
      'that two are one',
      'speakers:\n  Ewa Sowa:\n    same-as: Anna Nowak',
      ['anna-nowak Anna Nowak (person): burmistrz Zalesia, dyrektorka szkoły', WILK],
    ],
    [
      'that two are one under a third name',
      'speakers:\n  Ewa Sowa:\n    same-as: Anna Sowa-Nowak\n  Anna Nowak:\n    name: Anna Sowa-Nowak',
      ['anna-sowa-nowak Anna Sowa-Nowak (person): burmistrz Zalesia, dyrektorka szkoły', WILK],
    ],
    [
      'that three are one',
      'speakers:\n  Ewa Sowa:\n    same-as: Anna Nowak\n  Piotr Wilk:\n    same-as: Ewa Sowa',
      ['anna-nowak Anna Nowak (person): burmistrz Zalesia, dyrektorka szkoły, radny'],
    ],
    [
      'a name that another has: they are one',
      'speakers:\n  Ewa Sowa:\n    name: Anna Nowak',
      ['anna-nowak Anna Nowak (person): burmistrz Zalesia, dyrektorka szkoły', WILK],
    ],
    [
      'names that change places',
      'speakers:\n  Ewa Sowa:\n    name: Anna Nowak\n  Anna Nowak:\n    name: Ewa Sowa',
      ['ewa-sowa Ewa Sowa (person): burmistrz Zalesia', WILK, 'anna-nowak Anna Nowak (person): dyrektorka szkoły'],
    ],
  ])('change %s', (_, corrections, expected) => {
    expect(speakersOf(corrections)).toEqual(expected)
  })

  it('that are one have the quotes and the mentions of both', () => {
    const article = parse('speakers:\n  Ewa Sowa:\n    same-as: Anna Nowak')
    expect(article.quotes.map(({ speaker }) => speaker)).toEqual(['anna-nowak', 'piotr-wilk', 'anna-nowak'])
    const [nowak] = article.speakers
    expect(nowak?.aliases).toContain('Ewa Sowa')
    expect(nowak?.mentions.map(({ start, end }) => article.text.slice(start, end))).toEqual([
      'Anna Nowak',
      'Nowak',
      'Ewa Sowa',
    ])
  })

  it('can be named in a quote by the name that they are given here', () => {
    const article = parse(
      'speakers:\n  Ewa Sowa:\n    name: Ewa Puchacz\nquotes:\n  - words: kładka jest potrzebna od zaraz\n    speaker: Ewa Puchacz',
    )
    expect(quoteOf(article, 'kładka').speaker).toBe('ewa-puchacz')
  })

  it.each([
    [
      'nobody',
      'speakers:\n  Jan Lis:\n    name: Jan Lisowski',
      'corrections:2:3 The article has no speaker “Jan Lis”.',
    ],
    [
      'a circle',
      'speakers:\n  Ewa Sowa: { same-as: Piotr Wilk }\n  Piotr Wilk: { same-as: Ewa Sowa }',
      'corrections:3:26 “Piotr Wilk” and “Ewa Sowa” stand for each other.',
    ],
    [
      'one who is somebody else and has a name',
      'speakers:\n  Ewa Sowa: { same-as: Piotr Wilk, name: Ewa }',
      'corrections:2:3 One who is somebody else has nothing of their own.',
    ],
    ['nothing to correct', 'speakers:\n  Ewa Sowa: {}', 'corrections:2:3 Nothing is corrected here.'],
  ])('fail loudly for %s', (_, corrections, message) => {
    expect(failureOf(() => parse(corrections))).toContain(message)
  })
})
