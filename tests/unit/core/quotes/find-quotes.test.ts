import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { type QuoteCase, testQuotes } from './expect-quotes.ts'

const CASES: Record<string, QuoteCase[]> = {
  'dash attribution': [
    [
      'without any marks',
      'Most otworzymy w maju - zapowiedział burmistrz Adam Wrzos.',
      [['direct', 'Most otworzymy w maju']],
    ],
    ['with an opening dash', '– Most jest gotowy – powiedziała Anna Lipiec.', [['direct', 'Most jest gotowy']]],
    ['a question keeps its mark', '- Kto za to zapłaci? - zapytał radny Wrzos.', [['direct', 'Kto za to zapłaci?']]],
    ['in the middle', '– Poczekamy – mówi Wrzos. – Ale niedługo.', [['direct', 'Poczekamy', 'Ale niedługo']]],
    [
      'a new cue starts a new quote',
      '– Poczekamy – mówi Wrzos. – Ale niedługo – dodaje.',
      [
        ['direct', 'Poczekamy'],
        ['direct', 'Ale niedługo'],
      ],
    ],
    [
      'several sentences in the first person',
      'Mamy plan. Nie zmienimy go - przekonuje Anna Lipiec.',
      [['direct', 'Mamy plan. Nie zmienimy go']],
    ],
    [
      'a closing mark that was never opened',
      'Mamy plan. (...) Nie zmienimy go" - powiedziała Lipiec.',
      [['direct', 'Mamy plan. (...) Nie zmienimy go']],
    ],
    [
      'behind a dateline',
      'LUBINÓW (ZBN) - Most stoi i nikt go nie zamknie - powiedziała Lipiec.',
      [['direct', 'Most stoi i nikt go nie zamknie']],
    ],
    [
      'behind a semicolon another’s',
      '- Most jest dobry - mówi Anna Lipiec; most jest zły - twierdzi radny Wrzos.',
      [
        ['direct', 'Most jest dobry'],
        ['direct', 'most jest zły'],
      ],
    ],
    [
      'behind a semicolon nobody’s',
      '- Most jest dobry - mówi Anna Lipiec; radny Wrzos jest innego zdania.',
      [['direct', 'Most jest dobry']],
    ],
    ['a parenthetic dash is no attribution', 'Nowy most - najdłuższy w kraju - stanął w Lubinowie.', []],
    ['figures are no attribution', 'Sklep działa w godzinach 8 - 16 i ma parking.', []],
  ],
  'quotation marks': [
    ['low and high', '„Most jest gotowy” – powiedziała Lipiec.', [['direct', 'Most jest gotowy']]],
    ['straight', '"Most jest gotowy" - powiedziała Lipiec.', [['direct', 'Most jest gotowy']]],
    ['high on both sides', '”Most jest gotowy” - powiedziała Lipiec.', [['direct', 'Most jest gotowy']]],
    ['guillemets', '«Most jest gotowy» - powiedziała Lipiec.', [['direct', 'Most jest gotowy']]],
    ['reversed guillemets', '»Most jest gotowy« - powiedziała Lipiec.', [['direct', 'Most jest gotowy']]],
    ['never closed', '„Most jest gotowy - powiedziała Lipiec.', [['direct', 'Most jest gotowy']]],
    ['behind a colon', 'Burmistrz Wrzos dodał: „Most jest gotowy”.', [['direct', 'Most jest gotowy']]],
    ['comma attribution', '„Most jest gotowy”, powiedziała Lipiec.', [['direct', 'Most jest gotowy']]],
    ['a naming verb', 'Lipiec nazwała ten plan "szaleństwem".', [['mixed', 'szaleństwem']]],
    ["scare quotes are nobody's words", 'Nowa "atrakcja" przyciąga turystów z całego kraju.', []],
    ["a ship's name is nobody's words", 'Prom "Biała Mewa" wraca do portu w sobotę.', []],
  ],
  'content clause': [
    ['after the cue', 'Lipiec powiedziała, że most jest gotowy.', [['reported', 'most jest gotowy']]],
    ['with words given verbatim', 'Lipiec powiedziała, że most "robi wrażenie".', [['mixed', 'most "robi wrażenie"']]],
    [
      'two cues, two quotes',
      'Lipiec powiedziała, że most stoi i dodała, że jest długi.',
      [
        ['reported', 'most stoi'],
        ['reported', 'jest długi'],
      ],
    ],
    [
      'a participle takes over',
      'Wrzos zapewnił, że most stoi, podkreślając, że jest długi.',
      [
        ['reported', 'most stoi'],
        ['reported', 'jest długi'],
      ],
    ],
    [
      'the main clause goes on',
      'Lipiec zapowiedziała, że rząd zapłaci, i zachęciła radnych do pracy.',
      [['reported', 'rząd zapłaci']],
    ],
    [
      'a question keeps its word',
      'Radny Wrzos zapytał, czy most wytrzyma zimę.',
      [['reported', 'czy most wytrzyma zimę']],
    ],
    ['a wish', 'Lipiec zaapelowała, aby kierowcy zwolnili.', [['reported', 'kierowcy zwolnili']]],
    ['impersonal', 'Poinformowano, że most jest zamknięty.', [['reported', 'most jest zamknięty']]],
    [
      'a noun of speech',
      'Odniósł się do sugestii rządu, że most trzeba zamknąć.',
      [['reported', 'most trzeba zamknąć']],
    ],
    [
      'the outer report only',
      'Lipiec powiedziała, że radny twierdzi, że most jest stary.',
      [['reported', 'radny twierdzi, że most jest stary']],
    ],
    ["not the paper's own voice", 'Przypomnijmy, że most zbudowano w Lubinowie.', []],
    ['not what was denied', 'Lipiec nie powiedziała, czy most jest gotowy.', []],
    ['not thought', 'Wrzos wie, że most jest stary.', []],
    ['not what turned out', 'Okazało się, że most jest stary.', []],
    ['not what facts show', 'Badania wskazują, że most jest stary.', []],
    ['not a bare speech act', 'Lipiec skrytykowała decyzję radnych.', []],
  ],
  frames: [
    ['zdaniem', 'Zdaniem burmistrza most jest gotowy.', [['reported', 'most jest gotowy']]],
    ['a subject that looks like a genitive', 'Zdaniem burmistrza ceny spadną.', [['reported', 'ceny spadną']]],
    [
      'such a subject with a genitive of its own, denied',
      'Zdaniem skarbnika miasta ceny energii nie spadną.',
      [['reported', 'ceny energii nie spadną']],
    ],
    [
      'a genitive that belongs to the source',
      'Zdaniem dyrektora szkoły woda jest czysta.',
      [['reported', 'woda jest czysta']],
    ],
    ['według', 'Według Anny Lipiec, most jest gotowy.', [['reported', 'most jest gotowy']]],
    ['według of what does not speak', 'Według danych most ma sto metrów.', []],
    ['jak powiedział', 'Jak powiedział Adam Wrzos, most jest gotowy.', [['reported', 'most jest gotowy']]],
  ],
}

for (const [rule, cases] of Object.entries(CASES)) testQuotes(rule, cases)

test('a heading that quotes is whose the body says', () => {
  const article = parseArticle('"Nie oddamy mostu"\n\n– Nie oddamy tego mostu – powiedziała Anna Lipiec.', {
    name: 'case',
  })
  expect(article.quotes.map(({ speaker }) => speaker)).toEqual(['anna-lipiec', 'anna-lipiec'])
  expect(article.quotes[0]?.evidence.map(({ rule }) => rule)).toEqual(['heading-quote', 'echo'])
})
