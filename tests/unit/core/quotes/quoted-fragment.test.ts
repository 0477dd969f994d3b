import { testQuotes } from './expect-quotes.ts'

const BODY = 'Adam Wrzos był w Lubinowie.'

testQuotes('fragments in marks', [
  ['what somebody judges', 'Jan Bryl odrzucił zarzuty jako "czystą fikcję".', [['mixed', 'czystą fikcję']]],
  ['why he does', 'Rada skrytykowała plan, bo „jest zły dla gminy”.', [['mixed', 'jest zły dla gminy']]],
  ['why something happens', 'Rada zbudowała most, bo „Lubex” upadł.', []],
  ['what is demanded of somebody', 'Jan Bryl zażądał od sądu „jasnej odpowiedzi”.', [['mixed', 'jasnej odpowiedzi']]],
  [
    'to an unknown name',
    'Karol Bryl zalecił Zatylskiemu "szczególną ostrożność".',
    [['mixed', 'szczególną ostrożność']],
  ],
  ['the object of a verb', 'W raporcie podkreślono „twardy sprzeciw” wsi.', [['mixed', 'twardy sprzeciw']]],
  ['what is asked', 'Bryl pyta "kiedy to się skończy" o hałas.', [['mixed', 'kiedy to się skończy']]],
  ['whom it was said to between', 'Lipiec zaleciła kierowcom "większą ostrożność".', [['mixed', 'większą ostrożność']]],
  ['hearsay', 'Lipiec miała zalecić kierowcom "większą ostrożność".', [['mixed', 'większą ostrożność']]],
  ['a nickname', 'Radny, nazywany „ojcem mostu”, wyjechał.', []],
  [
    'named at length',
    'Radny nazwał most „najbardziej zbędną ze wszystkich budowli, jakie w naszym małym i biednym mieście od dziesięciu lat ktokolwiek widział”.',
    [
      [
        'mixed',
        'najbardziej zbędną ze wszystkich budowli, jakie w naszym małym i biednym mieście od dziesięciu lat ktokolwiek widział',
      ],
    ],
  ],
  ['named in passing', 'Radna Ewa Lis zganiła plan, nazywając go "nikczemnym".', [['mixed', 'nikczemnym']]],
  ['named in passing, several', 'Ewa Lis odrzuciła zarzuty, nazywając je "śmiesznymi".', [['mixed', 'śmiesznymi']]],
  ['named in passing, several, by an adverb', 'Ewa Lis nazwała je wprost "śmiesznymi".', [['mixed', 'śmiesznymi']]],
  ['told of, before the verb', 'O „skandalu” mówi też radna Ewa Lis.', [['mixed', 'skandalu']]],
  ['told of by its own name', 'O „okrągłym stole” mówił w szkole profesor Adam Lis.', []],
  ['told of by everybody', 'O „wojnie ryb” pisze cała prasa.', []],
  ['a work told of', 'O „Panu Mostowym” mówi profesor Ewa Lis.', []],
  ['what nobody tells of', 'O „skandalu” nie mówi nikt. O „aferze” zrobiło się głośno.', []],
  ['named in the passive', 'Most jest nazywany przez radnych "pomnikiem pychy".', [['mixed', 'pomnikiem pychy']]],
  ['told of, in passing', 'Lipiec nie podała liczb, mówiąc jedynie o "setkach skarg".', [['mixed', 'setkach skarg']]],
  ['a thing between verb and marks', 'Lipiec zapowiedziała budowę "zielonego szlaku" nad rzeką.', []],
  ['a title', 'Lipiec zapowiedziała "Noc Mostów" w Lubinowie.', []],
  ['judged', 'Rozmowę w ratuszu Lipiec uznała za „rzeczową i dobrą”.', [['mixed', 'rzeczową i dobrą']]],
  ['thanked for', 'Lipiec podziękowała wsi za „gościnność wobec obcych”.', [['mixed', 'gościnność wobec obcych']]],
  ['warned of', 'Lipiec przestrzegła wieś przed „szkodliwym uporem”.', [['mixed', 'szkodliwym uporem']]],
  ['called to', 'Lipiec wezwała radnych do „trzeźwego myślenia”.', [['mixed', 'trzeźwego myślenia']]],
  ['called to do', 'Lipiec zaapelowała o zachowanie „resztek rozsądku”.', [['mixed', 'resztek rozsądku']]],
  ['called to what bears a name', 'Lipiec zachęca do „Biegu przez mosty”.', []],
  ['stood up for', 'Lipiec opowiedziała się za „mądrym oszczędzaniem”.', [['mixed', 'mądrym oszczędzaniem']]],
  ['condemned', 'Lipiec potępiła „zwykłe lenistwo” rady.', [['mixed', 'zwykłe lenistwo']]],
  ['what a vote turns down', 'Rada odrzuciła „mostową” poprawkę.', []],
  ['accused of', 'Lipiec wyszła, oskarżając wieś o „grę w ciuciubabkę”.', [['mixed', 'grę w ciuciubabkę']]],
  [
    'told of, then pointed to',
    'Jan Bryl mówił o „wielkim przełomie” i wskazywał na „wspólną troskę o mosty”.',
    [
      ['mixed', 'wielkim przełomie'],
      ['mixed', 'wspólną troskę o mosty'],
    ],
  ],
  ['which studies do as well', 'Badania wskazują na „wielki przełom” w budowie mostów.', []],
  ['what it was exchanged for', 'Lipiec oddała klucz za „Noc Mostów”.', []],
  [
    'a list of them',
    'Lipiec mówiła o „wstydzie”, „wielkim żalu” i „złości”.',
    [
      ['mixed', 'wstydzie'],
      ['mixed', 'wielkim żalu'],
      ['mixed', 'złości'],
    ],
  ],
  ['one word that calls', 'Tłum krzyczał „Hańba!”. Lipiec krzyknęła „Uwaga”.', [['direct', 'Hańba!']]],
  ['a clause inside marks', 'Wrzos jest pytany o „formy pomocy, jakie dopuszcza rada”.', []],
])

testQuotes('a paper in marks speaks, and is no speech', [
  ['right before its verb', '"Głos Lubinowa" ocenił, że most jest stary.', [['reported', 'most jest stary']]],
  ['with a comma between', '"Głos Lubinowa", podaje przykład mostu.', []],
])

testQuotes('labels', [
  ['an initial', 'W. Lipiec: - Most stoi i będzie stał.', [['direct', 'Most stoi i będzie stał']]],
  ['a role in brackets', 'Anna Lipiec (burmistrz): - Most stoi.', [['direct', 'Most stoi']]],
  ['a credit', 'Most stoi.\n\nŹródło: Głos Lubinowa i inne gazety.', []],
])

testQuotes('supposed, not said', [['a condition', 'Jeśli ktoś uważa, że most stoi, niech spojrzy.', []]])

testQuotes('what stands around marks', [
  ['its question behind the marks', '„Czy to prawda”? – pytał Jan Bryl.', [['direct', 'Czy to prawda']]],
  ['its shout behind the marks', '„To nieprawda”! – krzyknął Jan Bryl.', [['direct', 'To nieprawda']]],
  ['called so', '„Skandal” – tak Jan Bryl nazwał decyzję rady.', [['direct', 'Skandal']]],
  ['called so by all', '„Kolos” – tak nazywają most mieszkańcy.', []],
  [
    'marks of two commas, behind a sentence',
    ",,Prom ruszy'' – powiedział Jan Bryl. ,,Bilety będą darmowe'' – dodał.",
    [
      ['direct', 'Prom ruszy'],
      ['direct', 'Bilety będą darmowe'],
    ],
  ],
  ['single marks, behind a sentence', 'Radni milczeli. ‘Prom ruszy’ – mówi Bryl.', [['direct', 'Prom ruszy']]],
  [
    'a bracket with who says it',
    'Jan Bryl pojechał do domu („Tam mam najbliżej” – wyjaśnił), a potem na mecz.',
    [['direct', 'Tam mam najbliżej']],
  ],
  [
    'an attribution right behind them',
    'Lipiec zabrała głos na portalu: "Wczoraj prowadziłam w wielu wsiach" napisała burmistrz.',
    [['direct', 'Wczoraj prowadziłam w wielu wsiach']],
  ],
  [
    'what one can read',
    'Jak możemy przeczytać na stronie gminy: "Wystarczy złożyć wniosek. Pomogą urzędnicy".',
    [['direct', 'Wystarczy złożyć wniosek. Pomogą urzędnicy']],
  ],
  ['a word named by the verb behind it', '"Paniką" nazwała Lipiec obawy radnych.', [['mixed', 'Paniką']]],
  ['what one asks for', 'Lipiec prosi o "ponowne zbadanie mostu" zimą.', [['mixed', 'ponowne zbadanie mostu']]],
  ['a credit that has run in', 'Lipiec zapowiada remont mostu Źródło: Kurier', []],
])

testQuotes("what is called somebody's words", [
  ['in marks', '„Żyj tak, by nikt nie płakał” – to słowa Jana Bryla.', [['direct', 'Żyj tak, by nikt nie płakał']]],
  [
    'between dashes',
    'Ewa Iskra zmarła w środę.\n\n– Żyj tak, by nikt nie płakał – to była jej ulubiona sentencja. Miała 81 lat.',
    [['direct', 'Żyj tak, by nikt nie płakał']],
  ],
  [
    'or such as are to be read',
    '„Oddajcie nam park” – takie głosy słychać wszędzie.',
    [['direct', 'Oddajcie nam park']],
  ],
  ['but not what somebody is called', '„Oddajcie nam park” – taki tytuł nosi spektakl.', []],
  ['nor those of a song', '„Żyj tak, by nikt nie płakał” – to słowa piosenki.', []],
  ['nor those that are not', '„Żyj tak, by nikt nie płakał” – to nie są słowa Jana Bryla.', []],
])

testQuotes('a list of words in marks', [
  ['before its attribution', '„Brawo!”, „Tak trzymać” – pisali kibice.', [['direct', 'Brawo!', 'Tak trzymać']]],
  [
    'behind another sentence',
    'Jan Bryl pokazał most. „Brawo!”, „Tak trzymać” i „Nareszcie” – komentowali kibice.',
    [['direct', 'Brawo!', 'Tak trzymać', 'Nareszcie']],
  ],
  [
    'is part of what it ends',
    'Mówią na niego „Kolos”, „Smok” – tłumaczy Wrzos.',
    [['direct', 'Mówią na niego „Kolos”, „Smok”']],
  ],
  ['of papers', '„Fala”, „Port” – to gazety z Zatyla.', []],
  ['of papers with a verb of theirs', '„Fala”, „Port” – wychodzą w Zatylu.', []],
])

testQuotes('letters that end a sentence are no title', [
  [
    'before words in marks',
    'Bryl wspomina Zatyl. Dostał się do tamtejszej ASP. „Miałem jedną walizkę” – opowiada.',
    [['direct', 'Miałem jedną walizkę']],
  ],
  ['but small ones are', '– Most stoi – podał asp. Jan Bryl. – To pewne.', [['direct', 'Most stoi', 'To pewne']]],
  ['and those of a line in capitals', 'ASP. JAN BRYL: – Most stoi. Wiem o tym.', [['direct', 'Most stoi. Wiem o tym']]],
])

testQuotes('words under a label of words', [
  [
    'are whose name stands behind them',
    'Wypowiedź: „Mamy najlepszy most w historii” – Jan Bryl, poseł Ruchu Jutro.',
    [['direct', 'Mamy najlepszy most w historii']],
  ],
])

testQuotes('a verb of saying alone between commas', [
  ['behind a subject', 'Bryl mówił o drodze. Most, dodał, stanie jesienią.', [['direct', 'Most', 'stanie jesienią']]],
  ['behind a time', 'Bryl mówił. W środę, zapewnił, ruszy prom.', [['direct', 'W środę', 'ruszy prom']]],
  ['is one of several', 'Jan Bryl wszedł, powiedział, wyszedł.', []],
  ['with a clause', 'Wójt, dodał, że most stoi.', [['reported', 'most stoi']]],
  ['before another', 'Radny, dodał, mówił, że pada.', [['reported', 'pada']]],
])

testQuotes('emphasis', [
  ['ends no quote', `**Rada twierdzi, że most jest stary.**\n\n${BODY}`, [['reported', 'most jest stary']]],
  ['inside stays', `Rada twierdzi, że most **jest** stary.`, [['reported', 'most **jest** stary']]],
])

testQuotes('a title in marks behind where it was said', [
  ['alone', '– To gorzej – ocenił w „Sporze o świcie” ekonomista Adam Wrzos.', [['direct', 'To gorzej']]],
  ['behind its noun', '– To gorzej – ocenił w audycji „Most bez wody” Adam Wrzos.', [['direct', 'To gorzej']]],
  [
    'in small letters it is a fragment',
    'Wrzos nazwał plan w „Sporze” „hańbą bez wstydu”.',
    [['mixed', 'hańbą bez wstydu']],
  ],
  ['so is what something is called', 'Wrzos nazwał plan w liście „Hańbą i wstydem”.', [['mixed', 'Hańbą i wstydem']]],
])

testQuotes('what a work is called', [
  [
    'told of before speech',
    'Minister Jan Bryl tak skomentował film „Czarna woda”: – Jest mi przykro, że on powstał.',
    [['direct', 'Jest mi przykro, że on powstał']],
  ],
  ['judged', 'Krytyk ostro ocenił spektakl „Noc w porcie” i wyszedł.', []],
  ['called by somebody', 'Krytyk nazwał film „wstydem Karwi”.', [['mixed', 'wstydem Karwi']]],
  ['called so with a capital', 'Krytyk nazwał film „Wstydem całej Karwi”.', [['mixed', 'Wstydem całej Karwi']]],
  ['judged by a word', 'Krytyk ocenił spektakl jako „nudny”.', [['mixed', 'nudny']]],
])
