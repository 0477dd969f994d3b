import { testQuotes } from './expect-quotes.ts'

testQuotes('questions', [
  ['a clause that tells more of a noun asks nothing', 'Jan Bryl, pytany o trio, które gra w porcie, milczał.', []],
  ['nor behind a name', 'Pyta o to Anna Lipka, która do Lubinowa przyjechała.', []],
  ['nor with a preposition', 'Jan Bryl zwrócił uwagę na problemy, z którymi radni borykają się od lat.', []],
  ['nor with „jaki”', 'Pytany o kwotę, jaką firma wyda, Jan Bryl milczał.', []],
  [
    'but what names what is asked for does',
    'Jan Bryl zapytał burmistrza, który most stanie pierwszy.',
    [['reported', 'który most stanie pierwszy']],
  ],
  ['what was asked, with no comma before it', 'Dopytywany czy wróci, Jan Bryl milczał.', [['reported', 'czy wróci']]],
  [
    'nor one behind it',
    'Pytany o to, czy to dobra chwila odpowiedział, że most stoi.',
    [
      ['reported', 'czy to dobra chwila'],
      ['reported', 'most stoi'],
    ],
  ],
  [
    'in what was asked somebody may have said something',
    'Pytany, czy wójt powiedział, że most stoi, odparł, że nie wie.',
    [
      ['reported', 'czy wójt powiedział, że most stoi'],
      ['reported', 'nie wie'],
    ],
  ],
  [
    'behind who asked, too',
    'Przekażę to jutro – mówił Jan Bryl i zapytał kiedy pismo wpłynęło.',
    [
      ['direct', 'Przekażę to jutro'],
      ['reported', 'kiedy pismo wpłynęło'],
    ],
  ],
  ['and what will be done', 'Radny zapytał co zrobi gmina.', [['reported', 'co zrobi gmina']]],
  ['not how somebody asks', 'Radny pytał jak zawsze o most, a wójt milczał.', []],
  ['nor how often', 'Radny pyta co roku o most.', []],
  ['who, behind a verb of telling', 'Gmina podała już, kto zbuduje most.', [['reported', 'kto zbuduje most']]],
  ['in another case', 'Lipiec ujawniła, czego dotyczy umowa.', [['reported', 'czego dotyczy umowa']]],
  ['of what will be', 'Lipiec zapytała, czy będą kary.', [['reported', 'czy będą kary']]],
  ['behind a preposition', 'Wrzos wyjaśnił, w jaki sposób powstał most.', [['reported', 'w jaki sposób powstał most']]],
  ['an addressee between', 'Lipiec zapytała radnego, kiedy ruszy budowa.', [['reported', 'kiedy ruszy budowa']]],
  ['a light verb', 'Mieszkańcy zadają pytania, jakie będą koszty.', [['reported', 'jakie będą koszty']]],
  [
    'asked in the passive',
    'Most stoi – odparł Wrzos, pytany przez radnych, czego się boi.',
    [
      ['direct', 'Most stoi'],
      ['reported', 'czego się boi'],
    ],
  ],
  [
    'asked first, answered next',
    'Zapytana, czy most stoi, Lipiec odparła, że stoi.',
    [
      ['reported', 'czy most stoi'],
      ['reported', 'stoi'],
    ],
  ],
  ['a place that a relative tells of', 'Wrzos mówił o tym w Lubinowie, gdzie stoi most.', []],
  ['a time that a clause tells of', 'Lipiec ogłosiła przetarg, kiedy spadł śnieg.', []],
  ['what follows from a fact', 'Wrzos podał termin, co ucieszyło radnych.', []],
])

testQuotes('questions that a noun holds', [
  ['raised', 'Na sesji padło pytanie, czy most stoi.', [['reported', 'czy most stoi']]],
  ['answered', 'Badanie ma dać odpowiedź na pytanie, czy most stoi.', []],
])

testQuotes('a question without a verb', [
  ['that is one all the same', 'Lipiec zapytała, czy to prawda.', [['reported', 'czy to prawda']]],
  ['why so', 'Bryl spytał, dlaczego tak drogo.', [['reported', 'dlaczego tak drogo']]],
  ['what with something', 'Radni pytali, co z mostem.', [['reported', 'co z mostem']]],
  ['what next', 'Radni pytają, co dalej z mostem.', [['reported', 'co dalej z mostem']]],
  ['how long', 'Bryl zapytał, jak długo jeszcze.', [['reported', 'jak długo jeszcze']]],
  ['of a word', 'Bryl spytał, dlaczego.', []],
  ['of a doubtful word and its noun', 'Bryl zapytał, gdzie most.', []],
])
