import { testSpeakers } from './expect-speakers.ts'

testSpeakers('whom the words before a colon name speaks, whatever he is called behind the dash', [
  [
    'in the next paragraph',
    'Trener Fali Adam Lis tłumaczył, że pada. Był też Jan Bryl. Dziennikarz pytał, aż w końcu Bryl stwierdził:\n\n– To moja wina – uciął szkoleniowiec.',
    ['Adam Lis', 'Jan Bryl'],
  ],
  [
    'in the same one',
    'Trener Adam Lis milczał. Po chwili Jan Bryl powiedział: – To moja wina – uciął szkoleniowiec.',
    ['Jan Bryl'],
  ],
  [
    'but a name behind the dash is who speaks',
    'Po chwili Jan Bryl powiedział: – To moja wina – przyznał Adam Lis.',
    ['Adam Lis'],
  ],
  [
    'and a verb of the other gender is not his',
    'Wójt Anna Lis wyszła. Jan Bryl zapytał: – Kto zapłaci? – odparła wójt.',
    ['Anna Lis'],
  ],
])

testSpeakers('what is read between two of the same one’s words is theirs', [
  [
    'as they go on',
    'Jan Bryl wydał komunikat. Napisał, że most stanie. „Zbudujemy most” – czytamy. „Nie zabraknie nam pieniędzy” – dodał Jan Bryl.',
    ['Jan Bryl', 'Jan Bryl', 'Jan Bryl'],
  ],
  [
    'but not between those of two',
    'Jan Bryl twierdzi, że most runie. „Zbudujemy most” – czytamy. „Nie zabraknie nam pieniędzy” – dodał Adam Lis.',
    ['Jan Bryl', null, 'Adam Lis'],
  ],
])

testSpeakers('a dropped subject reaches past a heading', [
  [
    'to whom the paragraph before it told of',
    'Anna Bryl czuje się dobrze.\n\nGwiazdy w Zatylu dbają o zdrowie\n\n– Wzrok mam dobry – powiedziała w rozmowie z „Kurierem”.',
    ['Anna Bryl'],
  ],
  [
    'and no further',
    'Anna Bryl czuje się dobrze.\n\nMost jest stary.\n\nGwiazdy w Zatylu dbają o zdrowie\n\n– Wzrok mam dobry – powiedziała w radiu.',
    [null],
  ],
])

testSpeakers('what somebody is like is not who speaks', [
  ['by how much less', 'Wójt Adam Lis czekał. Jan Kulesza był mniej wyrozumiały: – Niech strajkują.', ['Jan Kulesza']],
  ['or more', 'Wójt Adam Lis czekał. Jan Kulesza był znacznie bardziej surowy: – Niech strajkują.', ['Jan Kulesza']],
  [
    'behind a clause about him',
    'Wójt Adam Lis czekał. Pan Marian, który szedł do lekarza, był mniej wyrozumiały: – Niech strajkują.',
    ['Marian'],
  ],
])

testSpeakers('behind an opinion a report is a report', [
  ['another’s', 'Radny Jan Bryl jest innego zdania: wójt Adam Lis powiedział, że most stoi.', ['Adam Lis']],
  ['his own', 'Radny Jan Bryl jest innego zdania: twierdzi, że most stoi.', ['Jan Bryl']],
  ['but speech that reports is speech', 'Radny Jan Bryl mówi wprost: wójt twierdzi, że most stoi.', ['Jan Bryl']],
  ['and so is who speaks of himself', 'Radny Jan Bryl jest innego zdania: mówiłem, że most stoi.', ['Jan Bryl']],
])

testSpeakers('marks behind a report that ends with a colon', [
  [
    'are whose the report is',
    'W rozmowie z portalem Anna Lis wyznała, że największym kłopotem był brak czasu:\n\n„Nie było kiedy spać. Wszystko robiłam sama”.',
    ['Anna Lis', 'Anna Lis'],
  ],
  [
    'and not of the thing that its clause tells of',
    'Ewa Lis dodała, że decyzja zapadła dawno:\n\n„Wiedziałam o tym od roku. Nikt nie pytał”.',
    ['Ewa Lis', 'Ewa Lis'],
  ],
  [
    'but of a person in it who may have said it',
    'Wójt przyznał, że radny się zdenerwował:\n\n„Nie będę głosował. Mam dość”.',
    ['wójt', 'radny'],
  ],
  [
    'not of one whom it tells to be like something',
    'Ewa Lis opowiada, że mąż był chory: „Nie spałam całą noc. Bałam się”.',
    ['Ewa Lis'],
  ],
  ['nor to be something', 'Ewa Lis opowiada, że sąsiad jest stary: „Był na miejscu. Widział most”.', ['Ewa Lis']],
  [
    'nor of one who will do something',
    'Ewa Lis uważa, że Wrzos przegra: „Nikt go nie słucha. Nikt nie zagłosuje”.',
    ['Ewa Lis'],
  ],
  [
    'nor of a body that does it',
    'Ewa Lis uważa, że rząd zmienił zdanie: „Nikt nas nie słucha. Nikt nie odpowiada”.',
    ['Ewa Lis'],
  ],
  [
    'nor of a body that does not',
    'Ewa Lis uważa, że rząd nic nie robi: „Nikt nas nie słucha. Nikt nie odpowiada”.',
    ['Ewa Lis'],
  ],
  [
    'nor of what is like something',
    'Ewa Lis odeszła. Decyzja była trudna: „Nie spałam całą noc. Bałam się”.',
    ['Ewa Lis'],
  ],
  [
    'whatever else it may be called by',
    'Ewa Lis, pytana przez Jana Kosa, powiedziała, że most jest zły: „Stoi sto lat. Postoi dłużej”.',
    ['Ewa Lis'],
  ],
  ['where nobody reports', 'Podano, że most jest zły: „Stoi sto lat. Postoi dłużej”.', [null]],
  [
    'but for who was frank',
    'Ewa Lis mówi, że lekarz był szczery: „Nie ma pani szans. Proszę się pożegnać”.',
    ['lekarz'],
  ],
  [
    'and a body that is outspoken',
    'Ewa Lis przypomina, że partia przeprosiła: „Myliliśmy się. Przepraszamy”.',
    ['partia'],
  ],
  ['nor is what somebody is like nobody', 'Zły był Jan Kos: „Nikt mnie nie pytał. To skandal”.', ['Jan Kos']],
  ['but he who is called so', 'Dorosły był spokojny: „Nikt mnie nie pytał. To skandal”.', ['dorosły']],
  ['of a cause', 'Jan Kos odszedł. Powód był prosty: „Nie płacili mi od maja. Miałem dość”.', ['Jan Kos']],
  ['of a reaction', 'Reakcja trenera Jana Kosa była ostra: „To skandal. Nie jedziemy”.', ['Jan Kos']],
  ['of opinions', 'Jan Kos odszedł. Opinie są podzielone: „To błąd. Nie jedziemy”.', [null]],
  ['of nobody’s reaction', 'Jan Kos odszedł. Reakcje są różne: „To skandal. Nie jedziemy”.', [null]],
  ['but of a text', 'Raport Lubexu jest druzgocący: „Gmina wydała za dużo. Nikt nie pilnował”.', ['Raport Lubexu']],
  [
    'nor what is written somewhere',
    'Ewa Lis powiedziała, że na murze pojawił się napis:\n\n„Nie oddamy mostu!”',
    ['Ewa Lis', null],
  ],
])
