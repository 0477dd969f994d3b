import { testQuotes } from './expect-quotes.ts'

testQuotes('a clause in marks behind the comma of what somebody did by words', [
  [
    'what he asks for',
    'Starosta Jan Bryl zaapelował o udział w zebraniu, „niezależnie od tego, kto je zwołał”.',
    [['mixed', 'niezależnie od tego, kto je zwołał']],
  ],
  [
    'what he announces',
    'Starosta Jan Bryl zapowiedział remont promu, „jeśli tylko znajdą się pieniądze”.',
    [['mixed', 'jeśli tylko znajdą się pieniądze']],
  ],
  [
    'with its conjunction inside',
    'Starosta Jan Bryl powiedział wczoraj, „że nie ma promu”.',
    [['mixed', 'nie ma promu']],
  ],
  ['with none but that', 'Mieszkańcy napisali, „że Kos to złodziej”.', [['mixed', 'Kos to złodziej']]],
  [
    'with that of a wish',
    'Starosta Jan Bryl zaapelował do radnych, „by nie sprzedawali promu”.',
    [['mixed', 'nie sprzedawali promu']],
  ],
  [
    'with that of a wish and no verb but an infinitive',
    'Starosta Jan Bryl zaapelował, „by nie strzelać do ptaków”.',
    [['mixed', 'nie strzelać do ptaków']],
  ],
  ['not what tells more of a noun', 'Starosta Jan Bryl zapowiedział akcję, „która ruszy w maju”.', []],
  ['nor what has no verb', 'Rzeczniczka poinformowała o śmierci muzyka, „króla bluesa i legendy sceny”.', []],
  ['nor under any other verb', 'Sąd skazał go za groźby, „bo bali się go sąsiedzi”.', []],
])

testQuotes('a question in marks', [
  [
    'behind whom it was put to',
    'Radna Ewa Lis zapytała kolegów „dlaczego prom nie pływa”.',
    [['mixed', 'dlaczego prom nie pływa']],
  ],
  [
    'behind what was asked for',
    'Radna Ewa Lis zażądała od rady wyjaśnienia „co tak naprawdę stało się z promem”.',
    [['mixed', 'co tak naprawdę stało się z promem']],
  ],
  ['not of a title', 'Radna Ewa Lis mówiła o książce „co każdy powinien wiedzieć o promach”.', []],
  ['nor of a contest', 'Radna Ewa Lis ogłosiła konkurs „jak ja widzę mój prom”.', []],
])

testQuotes('a clause in marks of what was called so in marks', [
  [
    'behind its pronoun',
    'Starosta Jan Bryl mówił o „pakcie”, który „zniszczył port”.',
    [
      ['mixed', 'pakcie'],
      ['mixed', 'zniszczył port'],
    ],
  ],
  [
    'of several',
    'Starosta Jan Bryl mówił o „zdrajcach”, którzy „sprzedali prom”.',
    [
      ['mixed', 'zdrajcach'],
      ['mixed', 'sprzedali prom'],
    ],
  ],
  ['not of a title', 'Starosta Jan Bryl czytał „Prom”, który „Wieczór” chwalił.', []],
])
