import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

const DATES: readonly SentenceRow[] = [
  [
    'W środę ubiegłego tygodnia zamknięto kładkę.',
    PUBLISHED,
    [['W środę ubiegłego tygodnia', '2031-05-28', 'weekday', PUBLISHED]],
  ],
  ['Kładkę zamknięto w środę w zeszłym tygodniu.', PUBLISHED, [['w środę w zeszłym tygodniu', '2031-05-28']]],
  ['W ubiegłym tygodniu w środę zamknięto kładkę.', PUBLISHED, [['W ubiegłym tygodniu w środę', '2031-05-28']]],
  ['W ubiegłym tygodniu, w środę, zamknięto kładkę.', PUBLISHED, [['W ubiegłym tygodniu, w środę', '2031-05-28']]],
  ['We wtorek przyszłego tygodnia ruszy prom.', PUBLISHED, [['We wtorek przyszłego tygodnia', '2031-06-10']]],
  ['Za tydzień w sobotę otworzymy most.', PUBLISHED, [['Za tydzień w sobotę', '2031-06-14', 'weekday', PUBLISHED]]],
  ['W sobotę za dwa tygodnie otworzymy most.', PUBLISHED, [['W sobotę za dwa tygodnie', '2031-06-21']]],
  ['Kładkę zamknięto tydzień temu w środę.', PUBLISHED, [['tydzień temu w środę', '2031-05-28']]],
  ['Rada czeka do środy przyszłego tygodnia.', PUBLISHED, [['do środy przyszłego tygodnia', '../2031-06-11']]],
  ['Za dwa tygodnie, w sobotę, otworzymy most.', PUBLISHED, [['Za dwa tygodnie, w sobotę', '2031-06-21']]],
  [
    'Za tydzień w sobotę i niedzielę otworzymy most.',
    PUBLISHED,
    [
      ['Za tydzień w sobotę', '2031-06-14'],
      ['niedzielę', '2031-06-15'],
    ],
  ],
]

/** Two dates. */
const APART: readonly SentenceRow[] = [
  [
    'Mniej więcej za tydzień, a w sobotę na pewno, ruszy prom.',
    PUBLISHED,
    [
      ['za tydzień', '2031-06-12~'],
      ['w sobotę', '2031-06-07'],
    ],
  ],
  [
    'Po środowej sesji ubiegłego tygodnia nikt nie pamiętał.',
    PUBLISHED,
    [
      ['środowej', '2031-06-04'],
      ['ubiegłego tygodnia', '2031-05-26/2031-06-01'],
    ],
  ],
  [
    'Od tygodnia w środę nie ma wody.',
    PUBLISHED,
    [
      ['Od tygodnia', '2031-05-29~/..'],
      ['w środę', '2031-06-11'],
    ],
  ],
  [
    'Grali tydzień temu, w sobotę zagrają znowu.',
    PUBLISHED,
    [
      ['tydzień temu', '2031-05-29~'],
      ['w sobotę', '2031-06-07'],
    ],
  ],
  [
    'Kładkę zamknięto w środę, w przyszłym tygodniu ruszy prom.',
    PUBLISHED,
    [
      ['w środę', '2031-06-04'],
      ['w przyszłym tygodniu', '2031-06-09/2031-06-15'],
    ],
  ],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(APART)('two dates: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
