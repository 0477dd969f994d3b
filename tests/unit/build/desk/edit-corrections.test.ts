import { describe, expect, it } from 'vitest'
import type { Change } from '../../../../src/build/desk/change.ts'
import { editCorrections } from '../../../../src/build/desk/edit-corrections.ts'
import { parse, quotesOf } from '../../core/corrections/zalesie.ts'

const FOOTBRIDGE = ['kładka jest potrzebna od zaraz']
const BRIDGE = ['Most będzie służył wszystkim mieszkańcom', 'Czekaliśmy na niego dziesięć lat']
const WATER = ['Woda opadła, co widać gołym okiem, a gmina nie ma pieniędzy']

/** By hand: comments, an order of its own, quotes and four spaces. */
const BY_HAND = `# yaml-language-server: $schema=../docs/schemas/corrections.json
speakers:
    "Ewa Sowa":   # ustalone z redakcją
        roles: [ wicedyrektorka szkoły ]

quotes:
    # tak wynika z nagrania
    - speaker: 'Ewa Sowa'
      words:   kładka jest potrzebna od zaraz
title:  Otwarcie mostu   # za zgodą autora
`

describe('a correction is written', () => {
  it.each<[string, string | null, Change, string]>([
    ['the first one', null, { do: 'set', key: 'title', to: 'Otwarcie: most' }, 'title: "Otwarcie: most"\n'],
    [
      'a speaker, the long quote named by its ends',
      null,
      { do: 'quote', words: [...BRIDGE, 'i nikt w to nie wierzył.'], speaker: { name: 'Piotr Wilk' } },
      'quotes:\n  - words: Most będzie służył wszystkim … w to nie wierzył\n    speaker: Piotr Wilk\n',
    ],
    ['that it is none', null, { do: 'not-quote', words: FOOTBRIDGE }, `not-quotes:\n  - ${FOOTBRIDGE[0]}\n`],
    [
      'one that was missed, of somebody new',
      null,
      { do: 'missed-quote', words: ['nie chcemy kładki'], speaker: { name: 'dzieci', made: 'organization' } },
      'speakers:\n  dzieci:\n    new: organization\nmissed-quotes:\n  - words: nie chcemy kładki\n    speaker: dzieci\n',
    ],
    ['a heading', null, { do: 'heading', words: 'Jak długo jeszcze?', is: true }, 'headings:\n  - Jak długo jeszcze\n'],
    [
      'no heading any more',
      'headings:\n  - Jak długo jeszcze\nslug: most\n',
      { do: 'heading', words: 'Jak długo jeszcze', is: false },
      'slug: most\n',
    ],
    [
      'the same quote again',
      'quotes:\n  - words: kładka jest … od zaraz\n    speaker: Anna Nowak\n',
      { do: 'quote', words: FOOTBRIDGE, speaker: { name: 'nobody' }, kind: 'direct' },
      'quotes:\n  - words: kładka jest … od zaraz\n    speaker: nobody\n    kind: direct\n',
    ],
    [
      'a quote with bounds of its own again, known by what the page shows',
      'quotes:\n  - words: kładka jest potrzebna od zaraz\n    bounds: kładka jest potrzebna\n',
      { do: 'quote', words: ['kładka jest potrzebna'], bounds: ['jest potrzebna'] },
      'quotes:\n  - words: kładka jest potrzebna od zaraz\n    bounds: jest potrzebna\n',
    ],
    [
      'a quote that had been missed, in its own entry',
      `missed-quotes:\n  - words: Woda opadła, co widać … nie ma pieniędzy\n    speaker: nobody\n`,
      { do: 'quote', words: WATER, speaker: { name: 'Anna Nowak' } },
      `missed-quotes:\n  - words: Woda opadła, co widać … nie ma pieniędzy\n    speaker: Anna Nowak\n`,
    ],
    [
      'that one which had been missed is none after all',
      `missed-quotes:\n  - words: Woda opadła … pieniędzy\n    speaker: nobody\nslug: a\n`,
      { do: 'not-quote', words: WATER },
      'slug: a\n',
    ],
    [
      'that a mended one is none, by the words that recognition finds',
      'quotes:\n  - words: kładka jest potrzebna od zaraz\n    bounds: kładka jest potrzebna\n',
      { do: 'not-quote', words: ['kładka jest potrzebna'] },
      'not-quotes:\n  - kładka jest potrzebna od zaraz\n',
    ],
    [
      'that two are one',
      null,
      { do: 'speaker', who: 'Ewa Sowa', sameAs: 'Anna Nowak' },
      'speakers:\n  Ewa Sowa:\n    same-as: Anna Nowak\n',
    ],
    [
      'the name of one who has been renamed',
      'speakers:\n  Piotr Wilk:\n    name: Paweł Wilk\n',
      { do: 'speaker', who: 'Paweł Wilk', name: 'Paweł Wilk-Zając', roles: ['radny'] },
      'speakers:\n  Piotr Wilk:\n    name: Paweł Wilk-Zając\n    roles: [ radny ]\n',
    ],
    ['nothing any more', 'title: Most\n', { do: 'set', key: 'title', to: null }, ''],
    ['nothing, under a comment', '# most\ntitle: Most\n', { do: 'set', key: 'title', to: null }, '# most\n'],
  ])('%s', (_, yaml, change, expected) => {
    expect(editCorrections(yaml, change)).toBe(expected)
  })

  it.each<[string, Change, string, string]>([
    [
      'a value',
      { do: 'quote', words: FOOTBRIDGE, speaker: { name: 'Anna Nowak' } },
      "    - speaker: 'Ewa Sowa'\n",
      '    - speaker: Anna Nowak\n',
    ],
    [
      'a title',
      { do: 'set', key: 'title', to: 'Most' },
      'title:  Otwarcie mostu   # za zgodą autora\n',
      'title: Most # za zgodą autora\n',
    ],
    ['an entry at the end', { do: 'set', key: 'slug', to: 'most' }, 'autora\n', 'autora\nslug: most\n'],
  ])('into a file by hand, of which nothing else changes: %s', (_, change, was, is) => {
    expect(editCorrections(BY_HAND, change)).toBe(BY_HAND.replace(was, is))
  })

  it('with the line ends that the file has', () => {
    expect(editCorrections('title: Most\r\nslug: most\r\n', { do: 'set', key: 'slug', to: 'm' })).toBe(
      'title: Most\r\nslug: m\r\n',
    )
  })

  it('and is what the article then has', () => {
    let yaml: string | null = null
    for (const change of [
      { do: 'not-quote', words: FOOTBRIDGE },
      { do: 'quote', words: BRIDGE, speaker: { name: 'Piotr Wilk', made: 'person' } },
      { do: 'missed-quote', words: WATER, speaker: { name: 'nobody' } },
    ] satisfies Change[])
      yaml = editCorrections(yaml, change)
    expect(quotesOf(parse(yaml ?? ''))).toEqual([
      'direct piotr-wilk: Most będzie służył wszystkim mieszkańcom | Czekaliśmy na niego dziesięć lat',
      'mixed ewa-sowa: „święty spokój” jest ważniejszy niż kładka',
      'reported null: Woda opadła, co widać gołym okiem, a gmina nie ma pieniędzy',
    ])
  })

  it('never into a file that is no YAML', () => {
    expect(() => editCorrections('title: [', { do: 'set', key: 'slug', to: 'm' })).toThrow(SyntaxError)
  })
})
