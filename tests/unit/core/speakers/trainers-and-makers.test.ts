import { testSpeakers } from './expect-speakers.ts'

testSpeakers('of two who are called the same, each by whose he is', [
  [
    'who is about to be heard',
    '– Nie widziałem powtórki – odparł trener Bryl.\n\n– Jaka jest kara? – dopytywał trener Fali.\n\nSpór wrócił na konferencji Gonzalo Feyo. Trener Iskry tłumaczył, że zabrakło sił.',
    ['Bryl', 'Bryl', 'Gonzalo Feyo'],
  ],
  [
    'nobody else',
    '– Nie widziałem powtórki – odparł trener Bryl.\n\n– Jaka jest kara? – dopytywał trener Fali.\n\n– Było głośno – przyznał trener Iskry.',
    ['Bryl', 'Bryl', 'trener Iskry'],
  ],
  [
    'the same one again',
    '– Nie widziałem powtórki – odparł trener Bryl.\n\n– Jaka jest kara? – dopytywał trener Fali.\n\n– Było głośno – przyznał trener.',
    ['Bryl', 'Bryl', 'Bryl'],
  ],
])

testSpeakers('what somebody is by what they made', [
  [
    'directed by',
    'W sobotę premiera spektaklu w reżyserii Jana Bryla. Gra w nim Adam Wrzos. – Długo tego szukałem – mówi reżyser.',
    ['Jan Bryl'],
  ],
  [
    'in the passive',
    'Wyreżyserowany przez Rebeccę Wrzos film z Anną Bryl otwiera przegląd. – Długo tego szukałam – mówi reżyserka.',
    ['Rebecca Wrzos'],
  ],
  [
    'who did it',
    'Film wyreżyserowała Ewa Bryl, a główną rolę zagrała Anna Wrzos. – Długo tego szukałam – mówi reżyserka.',
    ['Ewa Bryl'],
  ],
  [
    'no trade of who plays',
    'W sobotę premiera spektaklu. Gra w nim Adam Wrzos. – Długo tego szukałem – mówi aktor.',
    ['Adam Wrzos'],
  ],
])

testSpeakers('whom the words name does not say them', [
  [
    'by a given name',
    'Film z Anną Wrzos i Joanną Bryl otworzył przegląd. – Joanna gra najlepiej – powiedziała aktorka.',
    ['Anna Wrzos'],
  ],
  [
    'nor by a surname',
    'Na scenie stanęli Adam Wrzos i Jan Bryl. – Bryl gra najlepiej – powiedział aktor.',
    ['Adam Wrzos'],
  ],
])

testSpeakers('in whatever case they name him', [
  ['the dead', 'Zginęła Anna Bryl.\n\n– Będzie nam brakowało Anny – powiedziała nauczycielka.', ['nauczycielka']],
  ['behind a preposition', 'Liga czeka na Jana Bryla.\n\n– Bez Jana nie wygramy – powiedział kapitan.', ['kapitan']],
  ['with no verb', 'Liga czeka na Jana Bryla.\n\n– Jan to nasz lider – powiedział kapitan.', ['kapitan']],
])

testSpeakers('but others of the same name may be named in them', [
  ['by a surname', 'Adam Wrzos pobił rekord. – Adam Bryl był moim idolem – powiedział skoczek.', ['Adam Wrzos']],
  [
    'who does something',
    'Maria Wrzos wydała książkę. – Maria Bryl mieszkała tutaj – powiedziała pisarka.',
    ['Maria Wrzos'],
  ],
  ['as a name', 'Jan Wrzos wygrał wybory. – Mam na imię Jan – powiedział polityk.', ['Jan Wrzos']],
])

testSpeakers('for whom a relative pronoun stands', [
  [
    'a body with whom it is for',
    'Sprawa trafiła do sądu dyscyplinarnego dla prokuratorów, który uznał, że wina jest mała.',
    ['sąd dyscyplinarny'],
  ],
  ['a body with where it is', 'Zapytaliśmy firmę z Karwi, która twierdzi, że most stoi.', ['firma z Karwi']],
  [
    'one of a body',
    'Rozmawialiśmy z członkiem zarządu klubu, który przyznał, że pieniędzy nie ma.',
    ['członek zarządu klubu'],
  ],
  ['a land that was talked with', 'Minister wrócił z rozmów z Belgią, która twierdzi, że most stoi.', ['Belgia']],
])

testSpeakers('a club and its town behind whose player speaks', [
  ['are no name', 'Bramkarz Lecha Poznań ujawnił, że odejdzie.', ['bramkarz Lecha Poznań']],
  ['nor behind the verb', '– Odejdę – przyznał obrońca Korony Kielce.', ['obrońca Korony Kielce']],
  [
    'nor is a club that the dictionary lacks',
    'Pomocnik Lubexovii Praga ujawnił, że odejdzie.',
    ['pomocnik Lubexovii Praga'],
  ],
  ['but his own name is', 'Obrońca Wisły Kraków Adam Wrzos ujawnił, że odejdzie.', ['Adam Wrzos']],
  ['so is one with a town’s', 'Kapitan Jan Poznań ujawnił, że odejdzie.', ['Jan Poznań']],
  ['and of whose in another case nobody', 'Napastnik Adama Wrony ujawnił, że odejdzie.', ['napastnik Adama Wrony']],
])

testSpeakers('a name behind a dash, which ends the sentence', [
  ['is the trainer’s', '– Remis był dobry – powiedział po meczu trener Iskry Karwia – Adam Wrzos.', ['Adam Wrzos']],
  ['before speech as well', '– To koniec – mówi dyrektor szkoły – Anna Lis-Bryl. – Jedziemy dalej.', ['Anna Lis-Bryl']],
  ['behind a stop it is none', '– Kto nam pomógł? – zapytał trener Iskry. – Adam Wrzos.', ['trener Iskry']],
])
