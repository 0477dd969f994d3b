import { testQuotes } from './expect-quotes.ts'

testQuotes('lines with a dash and without a stop sum up', [
  ['what is told below', '– Most runął\n\n– Nikt nie zginął\n\n– Trwa śledztwo\n\nDo wypadku doszło w maju.', []],
  [
    'but with their stops they are speech',
    '– Most runął.\n\n– Nikt nie zginął.\n\nDo wypadku doszło w maju.',
    [
      ['direct', 'Most runął'],
      ['direct', 'Nikt nie zginął'],
    ],
  ],
  [
    'and so they are before who said them',
    'Jan Bryl zabrał głos.\n\n– Most runął\n\n– Nikt nie zginął – mówi.',
    [
      ['direct', 'Most runął'],
      ['direct', 'Nikt nie zginął'],
    ],
  ],
])

testQuotes('a clause before its cue, with the comma between left out', [
  ['before the verb', 'O tym, że most stanie jesienią poinformował Jan Bryl.', [['reported', 'most stanie jesienią']]],
  [
    'before its subject',
    'O tym, że most stanie jesienią wójt Jan Bryl poinformował w środę.',
    [['reported', 'most stanie jesienią']],
  ],
  ['what all learned nobody said', 'O tym, że most runął dowiedzieli się wszyscy.', []],
  ['what shows something says nothing', 'To, że most runął potwierdza nasze obawy.', []],
  [
    'an answer whose comma is left out is none of what was asked',
    'Pytany o to, jak runął most Adam Lis wskazuje, że zawiniła woda.',
    [
      ['reported', 'jak runął most'],
      ['reported', 'zawiniła woda'],
    ],
  ],
])

testQuotes('between `jak podaje` and its subject an adverb may stand, and the comma be left out', [
  ['of how it goes on', 'Jak podaje dalej Rada Portu jest to drogie.', [['reported', 'jest to drogie']]],
  ['of more than one word', 'Jak podaje też nieoficjalnie radio spadł śnieg.', [['reported', 'spadł śnieg']]],
  ['but no clause without a subject', 'Jak mówi często pada deszcz.', []],
  ['and with its comma as ever', 'Jak dodaje też Bryl, rolnicy protestują.', [['reported', 'rolnicy protestują']]],
])
