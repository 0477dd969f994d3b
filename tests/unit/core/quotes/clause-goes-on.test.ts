import { testQuotes } from './expect-quotes.ts'

testQuotes('what came after is reported as well', [
  [
    'where its verb goes on with one that is reported',
    'Policja przekazała, że rowerzysta uderzył w płot, po czym uciekł w las.',
    [['reported', 'rowerzysta uderzył w płot, po czym uciekł w las']],
  ],
  [
    'behind an aside',
    'Rzeczniczka dodała, że zbieg ukradł łódź, którą znalazła straż, po czym, nie zwlekając, odpłynął.',
    [['reported', 'zbieg ukradł łódź, którą znalazła straż, po czym, nie zwlekając, odpłynął']],
  ],
  [
    'and nobody did it',
    'Port podał, że łódź odholowano, po czym przekazano straży.',
    [['reported', 'łódź odholowano, po czym przekazano straży']],
  ],
  [
    'and is yet to come',
    'Bryl zapowiedział, że pojedzie do Zatyla, po czym wróci do portu.',
    [['reported', 'pojedzie do Zatyla, po czym wróci do portu']],
  ],
  [
    'not where the verb is of who says it',
    'Rzeczniczka dodała, że zbieg ukradł łódź, po czym zamknęła konferencję.',
    [['reported', 'zbieg ukradł łódź']],
  ],
  [
    'not behind what is',
    'Bryl przyznał, że protokół, który zaginął, jest ważny, po czym wyszedł.',
    [['reported', 'protokół, który zaginął, jest ważny']],
  ],
  [
    'not behind what was to come',
    'Bryl zapowiedział, że pojedzie do Zatyla, po czym zmienił zdanie.',
    [['reported', 'pojedzie do Zatyla']],
  ],
])

testQuotes('a clause goes on behind the dash that closes an aside', [
  [
    'though the clause has a subject of its own',
    'Lekarz dodał, że rybak jest słaby, ale – na szczęście – rodzina jest przy nim.',
    [['reported', 'rybak jest słaby, ale – na szczęście – rodzina jest przy nim']],
  ],
  ['but not behind a lone one', 'Lekarz zganił go, że śpi w łodzi – sen to zdrowie.', [['reported', 'śpi w łodzi']]],
])

testQuotes('what follows from words is all of its sentence', [
  [
    'behind a comma',
    'Z relacji rybaków wynika, że kuter tonął powoli, prawdopodobnie przez dziurę w burcie.',
    [['reported', 'kuter tonął powoli, prawdopodobnie przez dziurę w burcie']],
  ],
  [
    'and behind a number’s',
    'Z informacji policji wynika, że pracę straci 10, 20 lub 30 osób.',
    [['reported', 'pracę straci 10, 20 lub 30 osób']],
  ],
  [
    'with its reason',
    'Ze słów burmistrza wynika, że mostu nie będzie, przede wszystkim dlatego, że brakuje stali.',
    [['reported', 'mostu nie będzie, przede wszystkim dlatego, że brakuje stali']],
  ],
  [
    'but a noun without that verb has the main clause behind it',
    'Zapowiedź burmistrza, że most stanie, prawdopodobnie latem, ucieszyła rybaków.',
    [['reported', 'most stanie']],
  ],
])

testQuotes('who says it once more is none of an opinion', [
  [
    'between dashes',
    'Zdaniem Jana Bryla most, który – jak podkreślił – jest stary, runie.',
    [['reported', 'most, który', 'jest stary, runie']],
  ],
  [
    'behind a conjunction',
    'Według Jana Bryla most jest stary, ale – jak dodał – bezpieczny.',
    [['reported', 'most jest stary, ale', 'bezpieczny']],
  ],
  [
    'and whoever is named there says the rest',
    'Zdaniem Jana Bryla most jest stary, ale – jak zaznacza Anna Lis – port go naprawi.',
    [
      ['reported', 'most jest stary'],
      ['reported', 'port go naprawi'],
    ],
  ],
  [
    'what nobody said is told in passing',
    'Dodał, że ofiar – przez lata podawano 112 – było więcej.',
    [['reported', 'ofiar – przez lata podawano 112 – było więcej']],
  ],
  [
    'nor is it anybody’s in an opinion',
    'Według Jana Bryla ofiar – przez lata podawano 112 – było więcej.',
    [['reported', 'ofiar – przez lata podawano 112 – było więcej']],
  ],
])
