import { expect, test } from 'vitest'
import { layOutBlocks } from '../../../../src/core/text/blocks.ts'
import { canonicalise } from '../../../../src/core/text/canonical.ts'
import { slugify } from '../../../../src/core/text/fold.ts'
import { parseHeader } from '../../../../src/core/text/header.ts'
import { findSentences } from '../../../../src/core/text/sentences.ts'
import { findWords } from '../../../../src/core/text/words.ts'

test.each([
  ['composes', 'z\u0307o\u0301\u0142w', 'żółw'],
  ['drops what is invisible', '\ufeffża\u00adba\u200b', 'żaba'],
  ['keeps one kind of space and of line end', 'a\u00a0b\tc \r\nd', 'a b c\nd'],
])('canonical text %s', (_, source, expected) => {
  expect(canonicalise(source)).toBe(expected)
})

test.each([
  ['abbreviations', 'Mówił o tym prof. Jan Nowak. Potem wyszedł.', ['Mówił o tym prof. Jan Nowak.', 'Potem wyszedł.']],
  ['ordinals', 'Miał 16. rok życia. Był duży.', ['Miał 16. rok życia.', 'Był duży.']],
  ['a year that ends a sentence', 'Stało się to w 2010 r. Wtedy padało.', ['Stało się to w 2010 r.', 'Wtedy padało.']],
  ['a unit before a name', 'W 2010 r. Lubinów kupił dom.', ['W 2010 r. Lubinów kupił dom.']],
  ['a unit before a people', 'Wybrało ją 20 tys. Polaków. Była rada.', ['Wybrało ją 20 tys. Polaków.', 'Była rada.']],
  ['speech without a space before it', 'Mówili nawzajem.- Chcę mówić.', ['Mówili nawzajem.', '- Chcę mówić.']],
  ['a dash without a space behind an abbreviation', 'Mówił o tym prok.- Adam.', ['Mówił o tym prok.- Adam.']],
  ['a hyphen behind a stop', 'Tor Lubinów.pl-Kana stoi.', ['Tor Lubinów.pl-Kana stoi.']],
  ['a clock time of a list', '13:33 Most stoi. Tak jest.', ['13:33', 'Most stoi.', 'Tak jest.']],
  ['one with a point', '13.33 Most stoi. Tak jest.', ['13.33', 'Most stoi.', 'Tak jest.']],
  ['one before a dash of speech', '7.05 – Most stoi. Tak jest.', ['7.05', '– Most stoi.', 'Tak jest.']],
  ['one that is called an hour', 'Godz. 13.33 Most stoi. Tak jest.', ['Godz. 13.33', 'Most stoi.', 'Tak jest.']],
  ['a figure that no clock shows', '13.75 Mostów to za mało.', ['13.75 Mostów to za mało.']],
  [
    'a year before a sum without a verb',
    'Port wyda do 2031 r. 45 mln zł na nabrzeże. Tak jest.',
    ['Port wyda do 2031 r. 45 mln zł na nabrzeże.', 'Tak jest.'],
  ],
  [
    'a year before a sentence with a figure',
    'Most stanie w 2031 r. 45 mln zł wyniesie koszt.',
    ['Most stanie w 2031 r.', '45 mln zł wyniesie koszt.'],
  ],
  [
    'one that is told without a verb',
    'Most stał do 2010 r. 9 mln zł to dużo.',
    ['Most stał do 2010 r.', '9 mln zł to dużo.'],
  ],
  ['a bullet', '• Most stoi. Tak jest.', ['•', 'Most stoi.', 'Tak jest.']],
  ['a clock time that a sentence begins with', '13:33 to dobra godzina.', ['13:33 to dobra godzina.']],
  ['a sum to the last coin', 'Zysk 592 tys. 19 zł podzielono.', ['Zysk 592 tys. 19 zł podzielono.']],
  ['a number behind a count', 'Zyskał 592 tys. 19 osób odeszło.', ['Zyskał 592 tys.', '19 osób odeszło.']],
  ['a number to its last digit', 'Głosowało 10 tys. 200 osób.', ['Głosowało 10 tys. 200 osób.']],
  ['a number in two units', 'Kosztował 2 mln 30 tys. złotych.', ['Kosztował 2 mln 30 tys. złotych.']],
  ['a figure dash', 'Mówił tak. ‒ Nie wiem ‒ odparł. ‒ Tak.', ['Mówił tak.', '‒ Nie wiem ‒ odparł.', '‒ Tak.']],
  ['initials', 'Napisał to A. Nowak. Tak było.', ['Napisał to A. Nowak.', 'Tak było.']],
  [
    'a surname cut to its letter',
    'Zatrzymano Adama W. Usłyszał zarzuty.',
    ['Zatrzymano Adama W.', 'Usłyszał zarzuty.'],
  ],
  [
    'a surname cut to a letter that abbreviates something else as well',
    'Zatrzymano Adama T. Usłyszał zarzuty. Zeznawał Jan S. Sąd milczał.',
    ['Zatrzymano Adama T.', 'Usłyszał zarzuty.', 'Zeznawał Jan S.', 'Sąd milczał.'],
  ],
  [
    'a letter before a surname that is a common word',
    'Ekonomista Jan S. Mróz powiedział swoje. Proces Jana S. Sąd milczy.',
    ['Ekonomista Jan S. Mróz powiedział swoje.', 'Proces Jana S.', 'Sąd milczy.'],
  ],
  ['whom one mourns', 'Trumna śp. Jana Lisa stanie tu.', ['Trumna śp. Jana Lisa stanie tu.']],
  [
    'a letter before somebody else',
    'Adwokat Jan S. Sędzia powiedział swoje. Sprawca to Jan S. Matka uciekła. Zabity Jan S. Policja szuka. Oskarżony Jan S. Mąż milczy.',
    [
      ...['Adwokat Jan S.', 'Sędzia powiedział swoje.', 'Sprawca to Jan S.', 'Matka uciekła.'],
      ...['Zabity Jan S.', 'Policja szuka.', 'Oskarżony Jan S.', 'Mąż milczy.'],
    ],
  ],
  ['a letter before a surname', 'Zatrzymano Adama S. Bryla. Milczał.', ['Zatrzymano Adama S. Bryla.', 'Milczał.']],
  [
    'a platform called by a letter',
    'Napisał to na platformie X. Wójt milczy. Dodał na X. Potem zniknął.',
    ['Napisał to na platformie X.', 'Wójt milczy.', 'Dodał na X.', 'Potem zniknął.'],
  ],
  ['a feast by its number', 'Goście przyjechali na X. Festiwal Rzeki.', ['Goście przyjechali na X. Festiwal Rzeki.']],
  ['a second name cut to its letter', 'Napisał to Adam W. Lipiec.', ['Napisał to Adam W. Lipiec.']],
  ['an omission', 'To prawda. (...) Tak jest.', ['To prawda.', '(...) Tak jest.']],
  ['a question inside a sentence', '- Kto tam? - zapytał.', ['- Kto tam? - zapytał.']],
  ['a closing mark', '„To prawda.” Tak jest.', ['„To prawda.”', 'Tak jest.']],
  ['a closing mark of the German style', '„To prawda.“ Tak jest.', ['„To prawda.“', 'Tak jest.']],
  ['marks of two signs each', "Tak jest. ,,To prawda.'' Nie.", ['Tak jest.', ",,To prawda.''", 'Nie.']],
])('sentences: %s', (_, text, expected) => {
  const found = findSentences(text, [{ span: { start: 0, end: text.length } }])
  expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(expected)
})

test('words keep Polish letters, hyphens and apostrophes', () => {
  const text = "Łódź-Widzew, O'Leary i 24 żaby"
  const words = findWords(text)
  expect(words.map((word) => word.text)).toEqual(['Łódź-Widzew', "O'Leary", 'i', '24', 'żaby'])
  for (const { span, text: word } of words) expect(text.slice(span.start, span.end)).toBe(word)
})

test('blocks: heading, lead, caption with its credit, list, paragraph; boilerplate out', () => {
  const source =
    'Most w Lubinowie\n\n\nStanął most.\n\nMost o świcie / ADAM WRZOS / PAP\n\nCZYTAJ TAKŻE: Inny most\n\n1. Pierwszy punkt.\n\nDalej'
  const { text, blocks } = layOutBlocks(canonicalise(source))
  expect(blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)])).toEqual([
    ['heading', 'Most w Lubinowie'],
    ['lead', 'Stanął most.'],
    ['caption', 'Most o świcie / ADAM WRZOS / PAP'],
    ['listItem', '1. Pierwszy punkt.'],
    ['paragraph', 'Dalej'],
  ])
  const credit = blocks[2]?.credit
  expect(credit && text.slice(credit.start, credit.end)).toBe('ADAM WRZOS / PAP')
})

test.each([
  ['who says it, and another sentence', '„Nie wiem” – zdradza flisak. A po co pyta?', 'paragraph'],
  ['who says it at its end', 'Burmistrz odchodzi. „Nie żałuję” – mówi', 'heading'],
  ['a question', 'A po co pyta?', 'heading'],
])('a short line with %s', (_, line, kind) => {
  const { blocks } = layOutBlocks(
    canonicalise(`Flis na Sanie\n\nStanął most, a flisacy zostali.\n\n${line}\n\nFlisacy płyną dalej.`),
  )
  expect(blocks[2]?.kind).toBe(kind)
})

test.each([
  [' date 2022-01 Stanął most.', '2022-01', 'Stanął most.'],
  ['date 2022-01-12 Stanął most.', '2022-01-12', 'Stanął most.'],
  ['---\ntitle: Most\ndate: 2020-02-29\n---\nStanął most.', '2020-02-29', 'Stanął most.'],
  ['Stanął most.', null, 'Stanął most.'],
  ['date night to film.', null, 'date night to film.'],
])('header of %j', (source, published, body) => {
  expect(parseHeader(source)).toMatchObject({ published, body })
})

test.each([
  [' date 2022-13 Most.', 1, 'There is no such day as 2022-13.'],
  [' date 2021-02-29 Most.', 1, 'There is no such day as 2021-02-29.'],
  ['---\ntitle: A\ndate: 2021-02-30\n---\nMost.', 3, 'There is no such day as 2021-02-30.'],
  ['---\ntitle: A\ntitel: B\n---\nMost.', 3, 'The front matter has no key “titel”.'],
  ['---\ntitle: A\nMost.', 1, 'The front matter is never closed.'],
  ['---\nslug: Nie Tak\n---\nMost.', 2, '“Nie Tak” cannot be part of an address.'],
])('header error of %j', (source, line, message) => {
  expect(() => parseHeader(source)).toThrow(
    expect.objectContaining({ name: 'ParseError', line, message, remedy: expect.any(String) }),
  )
})

test('a slug is cut at a word', () => {
  expect(slugify('Zażółć gęślą jaźń, Łódź')).toBe('zazolc-gesla-jazn-lodz')
  expect(slugify('jeden dwa trzy', 8)).toBe('jeden')
})
