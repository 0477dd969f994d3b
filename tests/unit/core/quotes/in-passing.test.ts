import { testQuotes } from './expect-quotes.ts'

testQuotes('what whoever writes tells in passing is none of it', [
  ['what he wrote', 'Dyrektor twierdzi, o czym pisaliśmy, że most stoi.', [['reported', 'most stoi']]],
  ['why it was told', 'Wójt powiedział, bo go spytaliśmy, że most stoi.', [['reported', 'most stoi']]],
  ['but not why, where he believes it', 'Wójt milczał, bo uważaliśmy, że most runie.', []],
  ['that it is as ever', 'Wójt powiedział, jak zwykle, że most stoi.', [['reported', 'most stoi']]],
  ['but not how good it is', 'Minister mówił, jak dobrze, że most stoi.', [['reported', 'jak dobrze, że most stoi']]],
  ['that it is as he is', 'Trener powiedział, jak to trener, że most stoi.', [['reported', 'most stoi']]],
  ['what he thinks of it', 'Poseł powiedział, co ciekawe, że most stoi.', [['reported', 'most stoi']]],
  ['and for whom', 'Poseł przyznał, co ważne dla kierowców, że most stoi.', [['reported', 'most stoi']]],
  ['but not what is new', 'Wójt powiedział, co nowego, że rusza remont.', [['reported', 'co nowego, że rusza remont']]],
  ['that all know', 'Wójt powiedział, jak wiadomo, że most stoi.', [['reported', 'most stoi']]],
  ['as far as he knows', 'Wójt powiedział, o ile się nie mylę, że most stoi.', [['reported', 'most stoi']]],
  ['when it was', 'Wójt dodał, kiedy zobaczyliśmy pęknięcia, że most stoi.', [['reported', 'most stoi']]],
])

testQuotes('a question is asked', [
  [
    'though those who ask are in the first person',
    'Radny zapytał, kiedy doczekamy się tego, że most stanie.',
    [['reported', 'kiedy doczekamy się tego, że most stanie']],
  ],
  [
    'if it is about what is to be',
    'Minister powiedział, kiedy dostaniemy tyle, że starczy na most.',
    [['reported', 'kiedy dostaniemy tyle, że starczy na most']],
  ],
])

testQuotes('a clause ends before whoever answers it', [
  [
    'behind what is asked',
    'Radny zapytał, kto zapłaci, na co wójt odparł, że gmina.',
    [
      ['reported', 'kto zapłaci'],
      ['reported', 'gmina'],
    ],
  ],
  [
    'behind what is said',
    'Radny stwierdził, że most runie, na co usłyszał, że stoi.',
    [
      ['reported', 'most runie'],
      ['reported', 'stoi'],
    ],
  ],
  [
    'though it has no verb',
    'Gdy Lis wtrącił, że to niemożliwe, Jan Bryl odparł: „Zobaczymy”.',
    [
      ['reported', 'to niemożliwe'],
      ['direct', 'Zobaczymy'],
    ],
  ],
  [
    'with no verb before a colon',
    'Radny stwierdził, że most runie, na co wójt: „To nie jest prawda”.',
    [
      ['reported', 'most runie'],
      ['direct', 'To nie jest prawda'],
    ],
  ],
  ['with no words', 'Radny stwierdził, że most runie, na co wójt się roześmiał.', [['reported', 'most runie']]],
  [
    'but not before what he knows',
    'Radny przyznał, że nie rozumie, na co odpowiada wójt.',
    [['reported', 'nie rozumie, na co odpowiada wójt']],
  ],
  [
    'but not before what else is asked',
    'Radny zapytał, kto płaci, na co wójt wydał tyle.',
    [['reported', 'kto płaci, na co wójt wydał tyle']],
  ],
])

testQuotes('a clause whose verb is in person ends where the main one goes on', [
  [
    'with more that is said',
    'Trener powiedział, że wygramy, i dodał, że wierzy w zespół.',
    [
      ['reported', 'wygramy'],
      ['reported', 'wierzy w zespół'],
    ],
  ],
  ['with what else is done', 'Trener powiedział, że wygramy, i wyszedł.', [['reported', 'wygramy']]],
  [
    'behind what is asked',
    'Wójt zapytał, kiedy przyjedziemy, i dodał, że czeka.',
    [
      ['reported', 'kiedy przyjedziemy'],
      ['reported', 'czeka'],
    ],
  ],
  [
    'behind whom it tells of',
    'Minister pisze, że dziękujemy wszystkim, którzy pomogli, i prosi o ciszę.',
    [['reported', 'dziękujemy wszystkim, którzy pomogli']],
  ],
  [
    'but goes on in person',
    'Wójt napisał, że czekamy, ale nie mamy racji.',
    [['reported', 'czekamy, ale nie mamy racji']],
  ],
])
