import { describe, expect, it } from 'vitest'
import { failureOf, parse, quoteOf, quotesOf, wordsOf } from './zalesie.ts'

const BRIDGE = 'direct anna-nowak: Most będzie służył wszystkim mieszkańcom | Czekaliśmy na niego dziesięć lat'
const BRIDGE_OF_WILK = BRIDGE.replace('anna-nowak', 'piotr-wilk')
const FOOTBRIDGE = 'reported piotr-wilk: kładka jest potrzebna od zaraz'
const PEACE = 'mixed ewa-sowa: „święty spokój” jest ważniejszy niż kładka'

describe('quotes as an editor corrects them', () => {
  it.each([
    ['nothing', '# jeszcze nic\n', [BRIDGE, FOOTBRIDGE, PEACE]],
    [
      'a speaker, the quote named by its first and last words',
      'quotes:\n  - words: Most będzie … dziesięć lat\n    speaker: Piotr Wilk',
      [BRIDGE_OF_WILK, FOOTBRIDGE, PEACE],
    ],
    [
      'a speaker by surname, the quote named by its parts',
      'quotes:\n  - words: [Most będzie służył wszystkim mieszkańcom, Czekaliśmy na niego dziesięć lat]\n    speaker: Wilk',
      [BRIDGE_OF_WILK, FOOTBRIDGE, PEACE],
    ],
    [
      'a speaker by id, the quote named without its accents and marks',
      'quotes:\n  - words: swiety spokoj jest wazniejszy niz kladka\n    speaker: piotr-wilk',
      [BRIDGE, FOOTBRIDGE, PEACE.replace('ewa-sowa', 'piotr-wilk')],
    ],
    [
      'that nobody says it',
      'quotes:\n  - words: kładka jest potrzebna od zaraz\n    speaker: nobody',
      [BRIDGE, FOOTBRIDGE.replace('piotr-wilk', 'null'), PEACE],
    ],
    [
      'a kind',
      'quotes:\n  - words: kładka jest potrzebna od zaraz\n    kind: direct',
      [BRIDGE, FOOTBRIDGE.replace('reported', 'direct'), PEACE],
    ],
    [
      'bounds',
      'quotes:\n  - words: kładka jest potrzebna od zaraz\n    bounds: kładka jest potrzebna',
      [BRIDGE, 'reported piotr-wilk: kładka jest potrzebna', PEACE],
    ],
    [
      'bounds that leave the marked words out',
      'quotes:\n  - words: święty spokój … kładka\n    bounds: jest ważniejszy niż kładka',
      [BRIDGE, FOOTBRIDGE, 'reported ewa-sowa: jest ważniejszy niż kładka'],
    ],
    ['that one is none', 'not-quotes:\n  - kładka jest … od zaraz', [BRIDGE, PEACE]],
    ['that words are none which are none', 'not-quotes:\n  - nikt nie protestował', [BRIDGE, FOOTBRIDGE, PEACE]],
    [
      'one that was missed, as it looks',
      'missed-quotes:\n  - words: Woda opadła … pieniędzy\n    speaker: nobody',
      [BRIDGE, FOOTBRIDGE, PEACE, 'reported null: Woda opadła, co widać gołym okiem, a gmina nie ma pieniędzy'],
    ],
    [
      'one that was missed, with what exclaims and of a kind',
      'missed-quotes:\n  - words: O pieniądzach na boisko mówi dużo\n    speaker: Ewa Sowa\n    kind: direct',
      [BRIDGE, FOOTBRIDGE, PEACE, 'direct ewa-sowa: O pieniądzach na boisko mówi dużo!'],
    ],
    [
      'one that was missed, of somebody whom recognition missed',
      'speakers:\n  dzieci:\n    new: organization\nmissed-quotes:\n  - words: nie chcemy kładki\n    speaker: dzieci',
      [BRIDGE, FOOTBRIDGE, PEACE, 'reported dzieci: nie chcemy kładki'],
    ],
    [
      'one that was missed until it was recognised',
      'missed-quotes:\n  - words: kładka jest potrzebna od zaraz\n    speaker: Ewa Sowa',
      [BRIDGE, FOOTBRIDGE.replace('piotr-wilk', 'ewa-sowa'), PEACE],
    ],
    [
      'words in marks alone, around which the recognised quote reported them',
      'missed-quotes:\n  - words: święty spokój\n    speaker: Piotr Wilk',
      [BRIDGE, FOOTBRIDGE, PEACE, 'direct piotr-wilk: święty spokój'],
    ],
    [
      'one that takes another’s words in',
      'missed-quotes:\n  - words: spokój … na boisko\n    speaker: Ewa Sowa',
      [BRIDGE, FOOTBRIDGE, 'reported ewa-sowa: spokój” jest ważniejszy niż kładka. O pieniądzach na boisko'],
    ],
  ])('change %s', (_, corrections, expected) => {
    expect(quotesOf(parse(corrections))).toEqual(expected)
  })

  it('are certain, and say that an editor corrected them', () => {
    const quote = quoteOf(parse('quotes:\n  - words: kładka jest potrzebna od zaraz\n    kind: direct'), 'kładka')
    expect(quote.confidence).toBe(1)
    expect(quote.evidence.map(({ rule }) => rule)).toEqual(['content-clause', 'subject', 'corrected'])
    expect(quote.verbatim).toEqual(quote.spans)
  })

  it('no longer argue for the speaker whom they were taken from', () => {
    const article = parse('quotes:\n  - words: kładka jest potrzebna od zaraz\n    speaker: Ewa Sowa')
    const quote = quoteOf(article, 'kładka')
    expect(quote.evidence.map(({ rule }) => rule)).toEqual(['content-clause', 'corrected'])
    expect(quote.source).toBeNull()
    // he has said nothing else
    expect(article.speakers.map(({ id }) => id)).toEqual(['anna-nowak', 'ewa-sowa'])
  })

  it('report one another where one holds another’s', () => {
    const article = parse('missed-quotes:\n  - words: święty spokój\n    speaker: Piotr Wilk')
    expect(quoteOf(article, 'święty').within).toBe(quoteOf(article, '„święty').id)
  })

  it('leave what they held to whoever held them', () => {
    const article = parse(
      'not-quotes:\n  - święty spokój jest ważniejszy niż kładka\nmissed-quotes:\n  - words: święty spokój\n    speaker: Piotr Wilk',
    )
    expect(quoteOf(article, 'święty').within).toBeUndefined()
  })

  it('hold through an edit that leaves their words alone', () => {
    const edited = parse('quotes:\n  - words: Most będzie … dziesięć lat\n    speaker: Piotr Wilk', {
      source:
        '---\ndate: 2025\n---\nNowy początek artykułu.\n\n„Most będzie służył nam – na niego czekaliśmy dziesięć lat” – powiedziała Anna Nowak.\n',
      people: 'piotr-wilk:\n  name: Piotr Wilk',
    })
    expect(quotesOf(edited)).toEqual(['direct piotr-wilk: Most będzie służył nam – na niego czekaliśmy dziesięć lat'])
  })

  const TWICE = 'Radny Piotr Wilk dodał, że kładka jest potrzebna.\n\nSołtys Jan Bak dodał, że kładka jest potrzebna.\n'
  it('are told apart by what stands before them', () => {
    const article = parse('not-quotes:\n  - words: kładka jest potrzebna\n    after: Sołtys Jan Bak', { source: TWICE })
    expect(article.quotes.map((quote) => [quote.speaker, wordsOf(article, quote)])).toEqual([
      ['piotr-wilk', 'kładka jest potrzebna'],
    ])
  })

  it.each([
    [
      'words that are gone',
      'quotes:\n  - words: Most będzie służył ludziom\n    kind: direct',
      'corrections:2:12 The article has no such words: “Most będzie służył ludziom”. → The nearest words there: “Most będzie służył wszystkim”. Correct the entry, or delete it.',
    ],
    [
      'words that nothing is like',
      'missed-quotes:\n  - words: xyz qwerty\n    speaker: nobody',
      'corrections:2:12 The article has no such words: “xyz qwerty”. → Nothing there is like them. Correct the entry, or delete it.',
    ],
    [
      'words of no quote',
      'quotes:\n  - kind: direct\n    words: Na sesji nikt nie protestował',
      'corrections:3:12 These words are no quote as a whole: “Na sesji nikt nie protestował”. → Name the quote by all of its words',
    ],
    [
      'words that stand twice',
      'missed-quotes:\n  - words: kładka\n    speaker: nobody',
      'corrections:2:12 These words stand in 2 places of the article: “kładka”. → Give more of them, or add `after:`',
    ],
    [
      'what stands before them and does not',
      'not-quotes:\n  - words: kładka jest potrzebna od zaraz\n    after: Sołtys dodał',
      'corrections:3:12 The article has no such words: “Sołtys dodał”.',
    ],
    ['no words at all', 'not-quotes:\n  - „…”', 'corrections:2:5 “„…””'],
    [
      'a speaker whom nobody knows',
      'quotes:\n  - words: kładka jest potrzebna od zaraz\n    speaker: Nowka',
      'corrections:3:14 The article has no speaker “Nowka”. → Did you mean “Nowak”? Its speakers are Anna Nowak, Piotr Wilk, Ewa Sowa. For somebody whom recognition missed',
    ],
    [
      'a kind that its words cannot have',
      'quotes:\n  - words: kładka jest potrzebna od zaraz\n    kind: mixed',
      'corrections:3:11 Nothing of these words stands in quotation marks. → Write `kind: reported`',
    ],
    [
      'two of its own that cross',
      'missed-quotes:\n  - words: Woda opadła, co widać\n    speaker: nobody\n  - words: widać gołym okiem\n    speaker: nobody',
      'corrections:2:5 These words cross another quote that is given here.',
    ],
  ])('fail loudly for %s', (_, corrections, message) => {
    expect(failureOf(() => parse(corrections))).toContain(message)
  })

  it('fail loudly where they may end in two places, and take none of them', () => {
    const source = 'Sołtys mówi dużo. Rzeka wzbiera, mówi, a most stoi. Szkoła się chwieje, a most stoi.\n'
    const corrections = 'missed-quotes:\n  - words: Rzeka wzbiera … most stoi\n    speaker: nobody'
    expect(failureOf(() => parse(corrections, { source }))).toContain(
      'corrections:2:12 These words stand in 2 places of the article: “Rzeka wzbiera … most stoi”.',
    )
  })
})
