import { testQuotes } from './expect-quotes.ts'

testQuotes('how it was done is no quote of a heading’s', [
  [
    'a method',
    'Oszukali emerytkę „na wnuczka”\n\nOszuści działają „na wnuczka”. – Dbajmy o starszych – mówi Adam Kos.',
    [['direct', 'Dbajmy o starszych']],
  ],
  [
    'behind a verb of saying',
    'Wójt mówi „o jeden most za daleko”\n\nWójt mówi, że to „o jeden most za daleko”.',
    [
      ['direct', 'o jeden most za daleko'],
      ['mixed', 'to „o jeden most za daleko”'],
    ],
  ],
  [
    'behind a colon',
    'Wójt o moście: „na skraju runięcia”\n\nWójt mówi, że most jest „na skraju runięcia”.',
    [
      ['direct', 'na skraju runięcia'],
      ['mixed', 'most jest „na skraju runięcia”'],
    ],
  ],
])
