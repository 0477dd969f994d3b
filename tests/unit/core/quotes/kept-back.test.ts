import { testQuotes } from './expect-quotes.ts'

testQuotes('what whoever reports keeps back, in the present', [
  [
    'a noun behind its denied verb',
    'Rzeczniczka zapewnia, że drogi są przejezdne, ale nie podaje terminu.',
    [['reported', 'drogi są przejezdne']],
  ],
  [
    'one before it',
    'Ministerstwo poinformowało, że trwają rozmowy, jednak kwot na razie nie ujawnia.',
    [['reported', 'trwają rozmowy']],
  ],
  ['with `o`', 'Starosta mówi, że prom ruszy, lecz o cenach nie wspomina.', [['reported', 'prom ruszy']]],
  ['conceded', 'Firma twierdzi, że umowy wygasły, choć nie podaje dat.', [['reported', 'umowy wygasły']]],
  [
    'not where somebody of that number is told of',
    'Starosta mówi, że sołtys chwali prom, ale o cenach nie wspomina.',
    [['reported', 'sołtys chwali prom, ale o cenach nie wspomina']],
  ],
  [
    'or something of that number',
    'Ekspertka ocenia, że raport jest długi, ale nie podaje źródeł.',
    [['reported', 'raport jest długi, ale nie podaje źródeł']],
  ],
  [
    'or several, each by a noun of his own',
    'Radni mówią, że starosta i jego zastępca lubią prom, ale o długach nie wspominają.',
    [['reported', 'starosta i jego zastępca lubią prom, ale o długach nie wspominają']],
  ],
  [
    'nor where nobody in particular keeps it back',
    'Starosta twierdzi, że trwają prace, ale o kosztach się nie mówi.',
    [['reported', 'trwają prace, ale o kosztach się nie mówi']],
  ],
  [
    'nor where its subject is behind the verb',
    'Starosta twierdzi, że wszyscy chwalą prom, ale o kosztach nie mówi żaden radny.',
    [['reported', 'wszyscy chwalą prom, ale o kosztach nie mówi żaden radny']],
  ],
  [
    'nor with a pronoun for what has been told',
    'Starosta mówi, że wierzy w ludzi, ale nie mówi o tym nikomu.',
    [['reported', 'wierzy w ludzi, ale nie mówi o tym nikomu']],
  ],
])

testQuotes('a cue in another tense than the main one, behind a coordinator', [
  [
    'with marks inside its object is content',
    'Gazeta oceniła, że starosta „okazuje pogardę” oraz powtarza hasła „obrony promu”.',
    [['mixed', 'starosta „okazuje pogardę” oraz powtarza hasła „obrony promu”']],
  ],
  [
    'sets what somebody does against what he says',
    'Starosta stwierdził, że radny nie przychodzi na sesje, a mówi o „zdradzie”.',
    [['mixed', 'radny nie przychodzi na sesje, a mówi o „zdradzie”']],
  ],
  [
    'but not what somebody has promised',
    'Starosta obiecał, że prom ruszy, a twierdzi, że brakuje pieniędzy.',
    [
      ['reported', 'prom ruszy'],
      ['reported', 'brakuje pieniędzy'],
    ],
  ],
  [
    'nor with when he says so',
    'Starosta mówił, że prom pływa, a teraz mówi, że tonie.',
    [
      ['reported', 'prom pływa'],
      ['reported', 'tonie'],
    ],
  ],
  [
    'with a clause is none',
    'Posłanka oceniła, że starosta nie słucha, i dodaje, że to błąd.',
    [
      ['reported', 'starosta nie słucha'],
      ['reported', 'to błąd'],
    ],
  ],
  [
    'nor is one behind a comma',
    'Gazeta oceniła, że starosta źle rządzi, i zarzuca mu „brak planu”.',
    [
      ['reported', 'starosta źle rządzi'],
      ['mixed', 'brak planu'],
    ],
  ],
  [
    'nor is one of the same tense',
    'Gazeta oceniła, że starosta „okazuje pogardę” i powtórzyła swoje hasło „obrony promu”.',
    [['mixed', 'starosta „okazuje pogardę”']],
  ],
])
