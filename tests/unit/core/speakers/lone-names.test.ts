import { testSpeakers } from './expect-speakers.ts'

testSpeakers('somebody by a surname or a given name alone', [
  [
    'what is called like a verb, before another verb and behind a word',
    'Anna Lipiec śpiewa. Doda przyznała, że most stoi.\n\n– Jutro – zapowiadała Doda w radiu.',
    ['Doda', 'Doda'],
  ],
  [
    'a given name behind a title',
    'Mszę odprawił ks. Wojciech Osa. – Trzeba się modlić – mówił ks. Wojciech.',
    ['Wojciech Osa'],
  ],
  [
    'two of one surname, told by the verb',
    'Prezydent Jan Mech i jego żona Ewa Mech przyjechali. Prezydent Mech przyznał, że most jest stary. Mech powiedziała, że most jest ładny.',
    ['Jan Mech', 'Ewa Mech'],
  ],
  [
    'a surname heard behind whom the article named in full',
    'Jan Wroniecki przyznał, że gra była słaba.\n\n– Mam żal – zauważa Morek.\n\n– To nasza sprawa – przyznaje trener.',
    ['Jan Wroniecki', 'Morek', 'Morek'],
  ],
  [
    'a surname as nobody but people have, and an office',
    '„Spodziewam się wzrostu” – powiedział Wolski.\n\n„Wydamy więcej” – dodał prezes.',
    ['Wolski', 'Wolski'],
  ],
  [
    'a pope by one name, and his office',
    'Franciszek napisał: „Czekajmy cierpliwie”. „To ważne” – podkreślił papież.',
    ['Franciszek', 'Franciszek'],
  ],
  [
    'a surname that is a noun',
    'Wynik był dobry. Swoboda nie ukrywała, że chciała więcej. – Będę płakać – powiedziała Polka.',
    ['Swoboda', 'Swoboda'],
  ],
  ['several of them are no surname', 'Most stoi. Muzułmanki uważają, że jest stary.', ['muzułmanki']],
  [
    'a surname that looks like a man’s name',
    '– Jestem zadowolona – podkreśla Mirosław.\n\nPadało.\n\n– Było trudno – mówiła wtedy po gali.',
    ['Mirosław', 'Mirosław'],
  ],
  [
    'by his given name',
    '– Nie wytrzymam – mówi zdenerwowany Jan Wroniecki.\n\nPan Jan ma swój wiek. Mówi, że jest głośno. – To trwa – dodaje pan Jan.',
    ['Jan Wroniecki', 'Jan Wroniecki', 'Jan Wroniecki'],
  ],
  [
    'himself, though `Sam` is a name as well',
    'Przyjechał Adam Wrzos. Sam Wrzos twierdzi, że most jest stary.',
    ['Adam Wrzos'],
  ],
  ['one called Sam', 'Sam Altmore powiedział, że most stoi.', ['Sam Altmore']],
  [
    'a given name alone, of one',
    'Kazik Wrzos jest muzykiem. „Leżę w szpitalu” – zakończył swój wpis Kazik.',
    ['Kazik Wrzos'],
  ],
  ['but not of two', 'Kazik Wrzos i Kazik Bryl są muzykami. „Leżę w szpitalu” – zakończył swój wpis Kazik.', ['Kazik']],
  ['a name that the dictionary takes for another case', '„Most stoi” – odpaliła Buba.', ['Buba']],
])
