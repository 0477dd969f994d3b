import { testQuotes } from './expect-quotes.ts'

const LEAD = 'Most w Lubinowie jest zamknięty od środy. Nie wiadomo, kiedy go otworzą.'

testQuotes('a turn of a body ends before whoever speaks for it', [
  [
    'in one’s duty',
    `${LEAD}\n\nStraż: Pożar ugaszono. Nikt nie ucierpiał – powiedział nam dyżurny.`,
    [['direct', 'Pożar ugaszono. Nikt nie ucierpiał']],
  ],
  [
    'or as several',
    `${LEAD}\n\nKlub: Mecz przełożono. Szukamy terminu – informują działacze.`,
    [['direct', 'Mecz przełożono. Szukamy terminu']],
  ],
  [
    'but not before somebody’s mother',
    `${LEAD}\n\nSzpital: Pacjent zmarł. Nie wierzę – powiedziała matka.`,
    [['direct', 'Pacjent zmarł. Nie wierzę – powiedziała matka']],
  ],
])
