import { testQuotes } from './expect-quotes.ts'

testQuotes('a dash behind an abbreviation', [
  [
    'opens no speech that nobody is given',
    'Zdaniem ekspertów gmina zwleka.\n\nUstawa z 14 grudnia 2016 r. – Prawo mostowe zobowiązuje gminę.',
    [['reported', 'gmina zwleka']],
  ],
  [
    'opens what somebody is given',
    'Most stanie w 2016 r. – Potem ruszy budowa portu – mówi Jan Bryl.',
    [['direct', 'Potem ruszy budowa portu']],
  ],
  [
    'opens what is said in person',
    'Zdaniem ekspertów gmina zwleka.\n\nMost stanie w 2016 r. – Cieszę się z tego.',
    [
      ['reported', 'gmina zwleka'],
      ['direct', 'Cieszę się z tego'],
    ],
  ],
])

testQuotes('a dash without a space behind it', [
  [
    'opens speech',
    'Rodzice boją się zmian. –Budynek będzie pusty. Ktoś wybije szyby – denerwuje się Olga Iskra.',
    [['direct', 'Budynek będzie pusty. Ktoś wybije szyby']],
  ],
  [
    'is a minus before a figure',
    'Rano padało. –5 stopni pokazał termometr – mówi Olga Iskra.',
    [['direct', 'Rano padało. –5 stopni pokazał termometr']],
  ],
])

testQuotes('what dashes part', [
  ['what a subject is from its verb', 'Szpital w Lubinowie – jeden z większych – informuje o wolnych łóżkach.', []],
  [
    'but not from „to”, which is one',
    'Prąd, gaz oraz woda – to ważne sprawy – wymienia radny Jan Bryl.',
    [['direct', 'Prąd, gaz oraz woda – to ważne sprawy']],
  ],
  ['a name that tells whose the office is', 'Wójt Lubinowa – Adam Maj – apeluje o pokój.', []],
  [
    'the same in speech',
    '– Centralny organ portu – Rada Żeglugi – omawia opłaty. To absurd – stwierdził radny Jan Bryl.',
    [['direct', 'Centralny organ portu – Rada Żeglugi – omawia opłaty. To absurd']],
  ],
  [
    'a participle with a clause of its own behind the verb',
    '– To musi stać – ocenił Jan Bryl. – Nie padnie – dodał zaznaczając, że to ważne.',
    [
      ['direct', 'To musi stać'],
      ['direct', 'Nie padnie'],
      ['reported', 'to ważne'],
    ],
  ],
  [
    'words and how somebody answered so',
    'Nie przypominam sobie – tak na większość pytań komisji odpowiadał Jan Wrona.',
    [['direct', 'Nie przypominam sobie']],
  ],
  [
    'with no space on either side of one behind a mark',
    '„Most stoi krzywo”-piszą działacze w liście.',
    [['direct', 'Most stoi krzywo']],
  ],
  [
    'marks in an attribution keep their dashes',
    '– Most zamkniemy – zastrzegła rzeczniczka Ewa Lipiec, która dodała, że stoi „krzywo – w ocenie rady – i od dawna”. – Nie ma rady.',
    [
      ['direct', 'Most zamkniemy', 'Nie ma rady'],
      ['mixed', 'stoi „krzywo – w ocenie rady – i od dawna”'],
    ],
  ],
  [
    'a clause about the subject from its verb',
    'Firma – która wpłaca miliardy, a zatrudnia tysiące osób – rozważa przeniesienie produkcji.',
    [],
  ],
  [
    'a source and its verb',
    'W komentarzu „Kuriera” - niedzielnego wydania „Dziennika” - gazeta podkreśliła, że most stoi.',
    [['reported', 'most stoi']],
  ],
  [
    'what is written and what is added',
    '„Leżę w szpitalu” – napisał i dodał, że źle się czuje.',
    [
      ['direct', 'Leżę w szpitalu'],
      ['reported', 'źle się czuje'],
    ],
  ],
  [
    'who says it comes at the end, though a place is named before',
    '— Decyzja powoduje stratę i — bądźmy szczerzy — oferuje firmom z Lubinowa odebranie zleceń — powiedział Adam Wrzos.',
    [['direct', 'Decyzja powoduje stratę i — bądźmy szczerzy — oferuje firmom z Lubinowa odebranie zleceń']],
  ],
  [
    'a parenthesis in speech, and a verb that reports nothing behind it',
    '— Umowa — ta stara — nadal obowiązuje, czy się to komuś podoba — podkreśliła Lipiec.',
    [['direct', 'Umowa — ta stara — nadal obowiązuje, czy się to komuś podoba']],
  ],
  [
    'a gesture, with whose it is',
    '– Nie wiem – rozkłada ręce Anna Lipiec. – Może jutro.',
    [['direct', 'Nie wiem', 'Może jutro']],
  ],
])

testQuotes('dashes around what is no attribution', [
  ['hold how somebody is', 'Prezes portu – jak to on – mówił długo.', []],
  [
    'hold what all were told',
    'Zdaniem badacza liczba ofiar – przez lata podawano 112 – jest zaniżona. „Brakuje nazwisk” – pisze Jan Bryl.',
    [
      ['reported', 'liczba ofiar – przez lata podawano 112 – jest zaniżona'],
      ['direct', 'Brakuje nazwisk'],
    ],
  ],
])

testQuotes('a dash behind which what stands before it is taken up', [
  [
    'is no attribution',
    'Jan Bryl nie przyjął zarzutów – te ocenił jako „śmieszne i małe”.',
    [['mixed', 'śmieszne i małe']],
  ],
  ['whoever does it', 'Rada odrzuciła wnioski – te uznała za „śmieszne i małe”.', [['mixed', 'śmieszne i małe']]],
  ['unlike its subject', '– Zarzuty są śmieszne – ta oceniła z uśmiechem.', [['direct', 'Zarzuty są śmieszne']]],
])

testQuotes('marks that hold nothing but who says it', [
  ['quote nothing', '„: – dodała Anna Lis – ”', []],
  ['unlike those around words', '„Most stoi – dodała Anna Lis – krzywo”.', [['direct', 'Most stoi', 'krzywo']]],
])

testQuotes('a parenthesis behind the word that opens a clause', [
  ['leads to no attribution', 'Anna Lis szuka tego, o czym – mimo zakazu – mówi wielu rybaków.', []],
  ['nor behind a conjunction', 'Wiadomo nie od dziś, że – mimo zakazu – przekonuje o tym wielu rybaków.', []],
  [
    'unlike one of speech that is attributed behind it',
    '– Nie wiem, co – mimo zakazu – zrobimy z portem – mówi Anna Lis.',
    [['direct', 'Nie wiem, co – mimo zakazu – zrobimy z portem']],
  ],
  [
    'or speech that its attribution parts there',
    '– Nie wiem, co – mówi Anna Lis – zrobimy z portem.',
    [['direct', 'Nie wiem, co', 'zrobimy z portem']],
  ],
])
