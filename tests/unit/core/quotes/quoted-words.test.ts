import { testQuotes } from './expect-quotes.ts'

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
  ['named in the passive', 'Most jest nazywany przez radnych "pomnikiem pychy".', [['mixed', 'pomnikiem pychy']]],
  ['told of, in passing', 'Lipiec nie podała liczb, mówiąc jedynie o "setkach skarg".', [['mixed', 'setkach skarg']]],
  ['a thing between verb and marks', 'Lipiec zapowiedziała budowę "zielonego szlaku" nad rzeką.', []],
  ['a title', 'Lipiec zapowiedziała "Noc Mostów" w Lubinowie.', []],
  ['judged', 'Rozmowę w ratuszu Lipiec uznała za „rzeczową i dobrą”.', [['mixed', 'rzeczową i dobrą']]],
  ['thanked for', 'Lipiec podziękowała wsi za „gościnność wobec obcych”.', [['mixed', 'gościnność wobec obcych']]],
  ['warned of', 'Lipiec przestrzegła wieś przed „szkodliwym uporem”.', [['mixed', 'szkodliwym uporem']]],
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

testQuotes('behind a colon that ends the paragraph before', [
  [
    'in marks',
    'Wrzos napisał na portalu:\n\n„Nigdy nikogo nie okłamałem”.\n\nRada milczy.',
    [['direct', 'Nigdy nikogo nie okłamałem']],
  ],
  [
    'behind a dash, with marks of its own',
    'Na ten „żart” – radny Wrzos odpowiedział:\n\n- „Proszę członka” – to mnie nie obraża.',
    [['direct', '„Proszę członka” – to mnie nie obraża']],
  ],
])

testQuotes('behind a colon', [
  [
    'each of a list',
    'Tłum skandował: „Precz z radą”, „Hańba!” i „Oddajcie nam most”.',
    [
      ['direct', 'Precz z radą'],
      ['direct', 'Hańba!'],
      ['direct', 'Oddajcie nam most'],
    ],
  ],
  ['but no name in it', 'Bryl powiedział: „To nasz most” i „Kurier” upadł.', [['direct', 'To nasz most']]],
  [
    'a verb that reports nothing elsewhere',
    'Po chwili Lipiec spoważniała: „Wiem, co myślą kibice”.',
    [['direct', 'Wiem, co myślą kibice']],
  ],
  ['an idiom', 'Lipiec nie kryje zdumienia: „Nikt nas nie uprzedził”.', [['direct', 'Nikt nas nie uprzedził']]],
  ['a call', 'Z sali dało się słyszeć: „Hańba!”.', [['direct', 'Hańba!']]],
  ['what somebody was told', 'Lipiec usłyszała: „Trzeba pisać listy”.', [['direct', 'Trzeba pisać listy']]],
  ['names in a row', 'Gmina zbudowała trzy domy: „Leśny”, „Słoneczny” i „Pod Dębem”.', []],
  ['a title', 'Lipiec wydała książkę: „Jak zostałam burmistrzem”.', []],
  ['a motto', 'Marsz przeszedł pod hasłem: „Nie oddamy mostu!”.', []],
])

testQuotes('speech over several paragraphs', [
  [
    'each opens anew and the last one closes',
    'Lipiec odpisała: „Pismo wpłynęło w marcu.\n\n„Odczyty "nie wykraczały poza normę".\n\n„Dziś wiemy więcej”.\n\nRada milczała.',
    [
      ['direct', 'Pismo wpłynęło w marcu'],
      ['direct', 'Odczyty "nie wykraczały poza normę"'],
      ['direct', 'Dziś wiemy więcej'],
    ],
  ],
  [
    'a mark that is lost, and a comma for its dash',
    '"U mnie most runął w czerwcu, droga też, mówi Anna Lipiec, która tu mieszka.',
    [['direct', 'U mnie most runął w czerwcu, droga też']],
  ],
])

testQuotes('several sentences in one pair of marks', [
  [
    'under a cue',
    'Lipiec dodała, że „most stoi krzywo. Rada o tym wie”. Radni wyszli.',
    [['mixed', 'most stoi krzywo. Rada o tym wie']],
  ],
  [
    'opened within the clause',
    'Lipiec dodała, że most „stoi krzywo. Rada o tym wie”. Radni wyszli.',
    [['mixed', 'most „stoi krzywo. Rada o tym wie”']],
  ],
  [
    'in a frame, over an initial that ends no sentence',
    'Jak zaznaczono, „takie wskazanie w sprawie Adama W. Urząd Morski wydał w maju. Jest jedyne”.',
    [['mixed', 'takie wskazanie w sprawie Adama W. Urząd Morski wydał w maju. Jest jedyne']],
  ],
  [
    'behind a colon they are a quote of their own',
    'Lipiec mówi, że rada wie. Jak czytamy: „Most stoi krzywo. Rada o tym wie”.',
    [
      ['reported', 'rada wie'],
      ['direct', 'Most stoi krzywo. Rada o tym wie'],
    ],
  ],
])

testQuotes('a name behind the words, and no verb', [
  [
    'behind a dash',
    '„Ciężko coś powiedzieć. Dziękuję.” – Jan Wrona, kapitan Iskry.\n\nMecz trwał długo.',
    [['direct', 'Ciężko coś powiedzieć. Dziękuję']],
  ],
  ['in brackets', '„Gramy dalej” (trener Jan Wrona).\n\nMecz trwał długo.', [['direct', 'Gramy dalej']]],
  [
    'several by what they are',
    'Oto komentarze:\n\n„Sądzimy, że ceny spadną” – analitycy Banku Portowego.\n\nRada milczy.',
    [['direct', 'Sądzimy, że ceny spadną']],
  ],
  [
    'behind the name of a firm that nobody declines, and a dash typed twice',
    '„Przyjmujemy, że ceny spadną” - - ekonomista Lumen Bank Zatyle Jan Wrona.\n\nRada milczy.',
    [['direct', 'Przyjmujemy, że ceny spadną']],
  ],
  ['what is named in marks is none', '„Rzeka bez mostu” (Jan Wrona).\n\nPowieść ma trzysta stron.', []],
])

testQuotes('behind a colon, without marks', [
  ['the first person', 'Lipiec odpowiedziała krótko: nie zapłacimy.', [['direct', 'nie zapłacimy']]],
  [
    'a verb of saying right before it',
    'Lipiec alarmuje: most jest w złym stanie.',
    [['direct', 'most jest w złym stanie']],
  ],
  ['a list', 'Lipiec zapowiada: nowy most, drogę i szkołę.', []],
  ['a verb of listing', 'Lipiec wylicza: most runął, droga też.', []],
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

testQuotes('marks open over paragraphs', [
  [
    'introduced before a colon',
    'Most stoi krzywo\n\nW liście Jan Bryl napisał:\n\n„Most runął w nocy.\n\nDroga jest zamknięta.\n\nProsimy o cierpliwość”.',
    [
      ['direct', 'Most runął w nocy'],
      ['direct', 'Droga jest zamknięta'],
      ['direct', 'Prosimy o cierpliwość'],
    ],
  ],
  [
    'attributed behind the last',
    'Most stoi krzywo\n\n„Most runął w nocy.\n\nDroga jest zamknięta” – napisał Jan Bryl.\n\nRada zbierze się w piątek.',
    [
      ['direct', 'Most runął w nocy'],
      ['direct', 'Droga jest zamknięta'],
    ],
  ],
  [
    'no further than their own where nothing closes them',
    'Most stoi krzywo\n\nW liście Jan Bryl napisał:\n\n„Most runął w nocy.\n\nRada zbierze się w piątek.',
    [['direct', 'Most runął w nocy']],
  ],
  [
    'nor where their own paragraph says who speaks',
    'Most stoi krzywo\n\n„Most runął w nocy, mówi Jan Bryl.\n\nTo skandal!” – denerwuje się Anna Wrzos.',
    [
      ['direct', 'Most runął w nocy'],
      ['direct', 'To skandal!'],
    ],
  ],
  [
    "nor over another's turn",
    'Most stoi krzywo\n\nJan Bryl napisał:\n\n„Most runął w nocy.\n\n– Droga jest zamknięta – dodał Jan Wrzos.\n\nTak stoi w liście”.',
    [
      ['direct', 'Most runął w nocy'],
      ['direct', 'Droga jest zamknięta'],
    ],
  ],
])

testQuotes('marks within marks of another style', [
  [
    'point inwards, over several sentences',
    '„To »dobra zmiana«. Tak mówili” – dodał Jan Bryl.',
    [['direct', 'To »dobra zmiana«. Tak mówili']],
  ],
  ['or outwards', '„To «dobra zmiana». Tak mówili” – dodał Jan Bryl.', [['direct', 'To «dobra zmiana». Tak mówili']]],
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

testQuotes('what the paper was given for an answer', [
  ['by whom', '„Badamy wniosek” – to cała odpowiedź, jaką otrzymaliśmy od Jana Bryla.', [['direct', 'Badamy wniosek']]],
  ['from where', '– Nie komentujemy – taką informację dostaliśmy z urzędu.', [['direct', 'Nie komentujemy']]],
  ['is no book', '„Most stoi” – to tytuł książki, którą dostaliśmy od wójta.', []],
  ['is no name', '„Fala stoi” – taką nazwę dostaliśmy od radnych.', []],
  ['is somebody’s', '„Most stoi” – to słowa Jana Bryla.', [['direct', 'Most stoi']]],
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
