import { testSpeakers } from './expect-speakers.ts'

testSpeakers('how far a name goes', [
  [
    'three names behind a body',
    'Śledztwo trwa – poinformował szef prokuratury Jan Eryk Kruk. To dobrze – dodała dyrektor szkoły Anna Maria Lipiec.',
    ['Jan Eryk Kruk', 'Anna Maria Lipiec'],
  ],
  ['a party that is a preposition as well', 'Zdaniem posła PO Krzysztofa Budki most runie.', ['Krzysztof Budka']],
  [
    'a long name of a body before a name',
    '– Most stoi – powiedział prezes Związku Pisarzy Ziem Górskich Jan Wrona.',
    ['Jan Wrona'],
  ],
  [
    'an abbreviation that is a noun as well',
    '– Do pracy – mówił do marszałka woj. zatylskiego minister Jan Wroniecki.',
    ['Jan Wroniecki'],
  ],
  [
    'a name before a body in capitals',
    'Według senatora Koalicji Lidorskiej Jana Wronieckiego Senat zagłosuje.',
    ['Jan Wroniecki'],
  ],
  [
    'kings and popes by their numbers',
    'Jan Paweł II powiedział, że trzeba czekać. Karol III dodał, że się zgadza. Zdaniem Benedykta XVI jest dobrze.',
    ['Jan Paweł II', 'Karol III', 'Benedykt XVI'],
  ],
  [
    'a particle before what the dictionary has in another case',
    '– Będzie trudno – powiedział Antonello De Giorgi.',
    ['Antonello De Giorgi'],
  ],
  ['two particles', '– Będzie trudno – powiedziała Ursula van der Molen.', ['Ursula van der Molen']],
  [
    'two particles behind an office',
    '– Będzie trudno – powiedziała szefowa Komisji Wiślanej Ursula van der Molen.',
    ['Ursula van der Molen'],
  ],
  ['two particles in the genitive', 'Zdaniem Ursuli van der Molen będzie trudno.', ['Ursula van der Molen']],
  [
    'particles, called by the surname alone',
    'Przyjechał Miguel de la Riva. „Będzie trudno” – powiedział de la Riva.',
    ['Miguel de la Riva'],
  ],
  ['a date with a stop before a given name', '– Będzie drożej – powiedziała 5 maja br. Ewa Lis.', ['Ewa Lis']],
  [
    'words that end a sentence, though they are titles elsewhere',
    'Naruszono sto praw. Ewa Lis dodała, że most stoi.',
    ['Ewa Lis'],
  ],
  ['what is counted ends a sentence', 'Sprzedano 10 szt. Most stoi, powiedział Jan Lis.', ['Jan Lis']],
  ['of a party with a small letter between', 'Poseł LoW Adam Wrzos powiedział, że most stoi.', ['Adam Wrzos']],
  ['a name behind several people', 'Prezes związku rybaków Adam Wrzos powiedział, że most stoi.', ['Adam Wrzos']],
  ['a rank in two parts', '– Będzie trudno – radził kontradm. rez. Jan Bryl.', ['Jan Bryl']],
  [
    'a name in one, called by its last part',
    'Głos zabrał adwokat Saif-ul-Karim. Według Karima wyrok jest zły.',
    ['Saif-ul-Karim'],
  ],
  [
    'a role before a name that a rank of two words parts from it',
    '– Startujemy jutro – powiedział inspektor sił powietrznych generał broni Holger Nowicki, cytowany przez radio.',
    ['Holger Nowicki'],
  ],
  [
    'a role, a comma and a name',
    'Jak wyjaśnia była korespondentka radia, Jenna Wrona, wizyty są krótkie. – Czasu jest mało – mówiła.',
    ['Jenna Wrona', 'Jenna Wrona'],
  ],
  [
    'a trade, a comma and a title with a name',
    '– Wojna celna potrwa – powiedziała amerykanistka, doktor Renata Wrona.',
    ['Renata Wrona'],
  ],
  ['a country before a name', 'Kanclerz Niemiec Fryderyk Wolf zapewnił, że most powstanie.', ['Fryderyk Wolf']],
  ['a company before a name', 'Prezes Bryzy Air Klaudiusz Wrona stwierdził, że koszty rosną.', ['Klaudiusz Wrona']],
  ['a husband by his foreign name', 'Mąż kobiety Ashiq Wrona oświadczył, że boi się o życie.', ['Ashiq Wrona']],
  [
    'a party before a name that looks like a genitive',
    'Polityk partii Vestre Abid Raja powiedział, że most stoi.',
    ['Abid Raja'],
  ],
  [
    'a caption with its source',
    'Anna Moretti odeszła z portu.\n\nAnna Moretti Źródło: Kurier\n\nWłoszka dodała, że jest dumna.',
    ['Anna Moretti'],
  ],
  ['an initial and a surname', 'W. Wrzosowski: – Jeżeli powstanie spółka, zapłaci dyrektor.', ['W. Wrzosowski']],
  ['an initial, a surname and a party', 'S. Wrzos (PZL): Zadzwoniła do mnie babcia.', ['S. Wrzos']],
  ['a letter in a talk', 'M: Nie umiem tego wytłumaczyć, byłam niespokojna.', ['M']],
  [
    'an office in a district cut short',
    'Radę daje rzeczniczka portu w woj. lubińskim Anna Moretti. Rzeczniczka dodaje, że warto.',
    ['Anna Moretti'],
  ],
  [
    'an initial of a country before a name',
    'Szef MSZ W. Brytanii Boris Moretti milczy. Mówił źle o kanclerzu Filipie Brylu. „Most stoi” – dodał minister.',
    ['Boris Moretti'],
  ],
])

testSpeakers('a surname that begins compounds', [
  [
    'is one behind a given name',
    '„Walczymy” – mówi Maciej Żywno. Z Maciejem Żywną rozmawiał Jan Bryl.',
    ['Maciej Żywno'],
  ],
])
