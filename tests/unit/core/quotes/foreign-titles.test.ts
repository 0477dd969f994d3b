import { testQuotes } from './expect-quotes.ts'

testQuotes('a paper’s name in marks behind a verb of saying is no speech', [
  [
    'with particles written small',
    'O tym, że most stanie, pierwsza napisała „Gazzetta della Costa”. Radni milczą.',
    [['reported', 'most stanie']],
  ],
  [
    'of a foreign body',
    'O tym, że most stanie, pierwszy napisał „Diario de la Costa”. Radni milczą.',
    [['reported', 'most stanie']],
  ],
  [
    'unlike what goes on in small letters',
    'Wójt napisał „Kto da wam most, ten wygra”.',
    [['direct', 'Kto da wam most, ten wygra']],
  ],
])
