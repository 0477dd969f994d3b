import { testQuotes } from './expect-quotes.ts'

testQuotes('speech that a comma ends', [
  [
    'before a verb and its subject',
    '- To klasyczny przykład, powiedziała Lipiec. - Wolność jest ważna, dodała.',
    [
      ['direct', 'To klasyczny przykład'],
      ['direct', 'Wolność jest ważna'],
    ],
  ],
])

testQuotes('speech without marks that a comma and its verb end', [
  [
    'before a subject that a participle opens',
    'Zresztą, uważa Agata Bryl, wypożyczone rowery są wolne.',
    [['direct', 'wypożyczone rowery są wolne']],
  ],
  [
    'with a fragment in marks',
    'Port stoi, a rada „będzie rozpatrywała wniosek”, uważa szef portu Jan Bryl.',
    [['mixed', 'Port stoi, a rada „będzie rozpatrywała wniosek”']],
  ],
  [
    'at the end of a sentence',
    'Twardy brexit mógłby uziemić samoloty na trzy tygodnie, stwierdził dyrektor Jan Wrona, cytowany przez agencję.',
    [['direct', 'Twardy brexit mógłby uziemić samoloty na trzy tygodnie']],
  ],
  [
    'in its middle',
    'Jednak, sądzi Krupa, suchy sierpień popsuje pszczelarzom zbiory miodu.',
    [['direct', 'suchy sierpień popsuje pszczelarzom zbiory miodu']],
  ],
  [
    'with where its speaker is of',
    'Badania trwały. W każdej próbce był plastik, informują naukowcy z Uniwersytetu w Zatylu.',
    [['direct', 'W każdej próbce był plastik']],
  ],
  ['in the present', 'Nie mam już siły, mówi Ewa Lis.', [['direct', 'Nie mam już siły']]],
  ['what looks like a noun', 'Boję się, mówi Ewa Lis.', [['direct', 'Boję się']]],
  [
    'behind a sentence of the paper’s',
    'Nasi piłkarze przegrali. Zagraliśmy słabo, przyznał trener Bryl.',
    [['direct', 'Zagraliśmy słabo']],
  ],
  ['a clause that depends on another', 'Gdy most runął, powiedział minister Jan Wrona.', []],
  ['with a day before its speaker', 'Most stoi, powiedziała w piątek radna Ewa Lis.', [['direct', 'Most stoi']]],
  ['with an adverb', 'Most stoi, powiedział wczoraj radny Jan Bryl.', [['direct', 'Most stoi']]],
  ['with hearers', 'Most stoi, powiedział dziennikarzom radny Jan Bryl.', [['direct', 'Most stoi']]],
  ['with a hearer in letters', 'Most stoi, powiedział ZBN radny Jan Bryl.', [['direct', 'Most stoi']]],
  ['with a paper', 'Most stoi, powiedział „Głosowi Lubinowa” radny Jan Bryl.', [['direct', 'Most stoi']]],
  ['with who its speaker is', 'Most stoi, powiedziała prezes spółki, Ewa Lis.', [['direct', 'Most stoi']]],
  ['of the clause of a noun', 'Ocenę Anieli Lis, że most stoi, przytaczały w piątek wszystkie gazety.', []],
  [
    'a report of others behind a dateline',
    'Zatyle, 13.12.2019 (ZB) - Spółka Węglowa przewiduje, że wyda 2 mld zł w IV kw. 2020 r., poinformował wiceprezes Jan Wrona.',
    [['direct', 'Spółka Węglowa przewiduje, że wyda 2 mld zł w IV kw. 2020 r.']],
  ],
  [
    'before a clause of its own',
    'Rano minister, Jan Wrona, zapewniał Lipiec, że most stoi.',
    [['reported', 'most stoi']],
  ],
])

testQuotes('speech that a dash opens and a comma ends, before what its speaker does besides', [
  ['by name', '– Wał runie w maju, mówi Jan Bryl, kieruje budową.', [['direct', 'Wał runie w maju']]],
  ['in office', '– Wał runie, ostrzega wójt, prosi o pomoc.', [['direct', 'Wał runie']]],
  ['of kin', '– Nie mam siły, powiedziała siostra, płakała.', [['direct', 'Nie mam siły']]],
  [
    'not one of several things that he did',
    '– Wójt przyjechał, obiecał, poklepał po plecach. I tyle – kwituje Jan Bryl.',
    [['direct', 'Wójt przyjechał, obiecał, poklepał po plecach. I tyle']],
  ],
])

testQuotes('speech without marks before a dash', [
  ['behind what has been said', 'Nie damy pieniędzy, dodaje. Nie wątpię – mówi Lis.', [['direct', 'Nie wątpię']]],
  ['with a sentence in person', 'Nie damy się. Nie wątpię – mówi Lis.', [['direct', 'Nie damy się. Nie wątpię']]],
])

testQuotes('what a register holds', [['nobody says who enters it', 'Sąd wpisał do rejestru, że spółka upadła.', []]])

testQuotes('speech in person that a comma and its verb end', [
  [
    'by several',
    'Objęliśmy wsparciem wszystkich rolników, powiedziała minister Anna Mroczek.',
    [['direct', 'Objęliśmy wsparciem wszystkich rolników']],
  ],
  [
    'in a programme on the air',
    'Objęliśmy wsparciem rolników, powiedziała minister Anna Mroczek w programie „Gość Dnia” w Radiu Zet.',
    [['direct', 'Objęliśmy wsparciem rolników']],
  ],
  [
    'behind a dash in it',
    'Ceny spadną – po wakacjach rada „poważnie rozważy obniżki”, uważa członek Rady Portu (RP) Jan Dębek.',
    [['mixed', 'Ceny spadną – po wakacjach rada „poważnie rozważy obniżki”']],
  ],
  ['of somebody from a company', 'Ceny spadną, ocenił ekspert Jan Dębek z firmy Brama.', [['direct', 'Ceny spadną']]],
  ['no more than what a dash tells of', 'Ceny spadną – uważa Jan Dębek, szef portu.', [['direct', 'Ceny spadną']]],
])

testQuotes('speech before a comma whose speaker tells a medium', [
  [
    'that the dictionary lacks',
    'Firma zbuduje port, poinformował ZBnews prezes Jan Bryl.',
    [['direct', 'Firma zbuduje port']],
  ],
  [
    'behind its noun',
    'Firma zbuduje port, powiedziała agencję ZBnews wiceprezes Ewa Lis. Most stanie, powiedział agencji Interfax trener Jan Bryl.',
    [
      ['direct', 'Firma zbuduje port'],
      ['direct', 'Most stanie'],
    ],
  ],
  ['of two words', 'Firma zbuduje port, powiedziała PAP Biznes prezes Ewa Lis.', [['direct', 'Firma zbuduje port']]],
  ['but a name before a bare office is unclear', 'Firma zbuduje port, powiedział Kvill prezes Lubexu.', []],
])

testQuotes('who says it may be of a body with a long name', [
  [
    'in two languages',
    'Obliczenia nam się udały, mówi doktor Jan Bryl z Wydziału Fizyki i Astronomii University of Lubin.',
    [['direct', 'Obliczenia nam się udały']],
  ],
  ['not before who does something', 'Most stoi, mówi Jan Bryl z Karwi i Ewa Kos milczy.', []],
])

testQuotes('where speech before a comma begins', [
  ['behind what the paper wrote', 'Pisaliśmy o tym w maju. Boję się, mówi Ewa Lis.', [['direct', 'Boję się']]],
  [
    'behind what it reminds of',
    'Przypomnijmy, most jest zamknięty. Jeździmy dookoła, mówi Ewa Lis.',
    [['direct', 'Jeździmy dookoła']],
  ],
  [
    'behind a noun that looks like a verb in person',
    'Ludzie protestują. Wolę mieszkańców trzeba uszanować. Nie oddamy portu, mówi Jan Bryl.',
    [['direct', 'Nie oddamy portu']],
  ],
  [
    'before what is ours between two sentences in person',
    'Nie wiem, co się stało. Nasz dom spłonął. Bałam się, mówi Ewa Lis.',
    [['direct', 'Nie wiem, co się stało. Nasz dom spłonął. Bałam się']],
  ],
])

testQuotes('what a reporter tells of himself is none of speech before a comma', [
  ['where he hears it', 'Siedzimy w kuchni. Płakałam całą noc, mówi Ewa Lis.', [['direct', 'Płakałam całą noc']]],
  ['how he comes there', 'Pukam do drzwi. Nie otworzę, mówi Jan Bryl.', [['direct', 'Nie otworzę']]],
  ['that he asked whoever answers', 'Zadzwoniłem do wójta. Nie wiem, odpowiada Jan Bryl.', [['direct', 'Nie wiem']]],
  ['by a verb of the other sex', 'Bałam się zapytać. Nie mam czasu, mówi Jan Bryl.', [['direct', 'Nie mam czasu']]],
  [
    'but where one alone is may be told by herself',
    'Siedzę w domu i płaczę. Boję się, mówi Ewa Lis.',
    [['direct', 'Siedzę w domu i płaczę. Boję się']],
  ],
  [
    'but what somebody did herself is',
    'Zadzwoniłam na policję. Bałam się, mówi Ewa Lis.',
    [['direct', 'Zadzwoniłam na policję. Bałam się']],
  ],
])

testQuotes('who speaks of himself does so with verbs that look like nouns', [
  ['in the past', 'Nie miałem wyboru, mówi Jan Bryl.', [['direct', 'Nie miałem wyboru']]],
  ['in the middle of a sentence', 'Wtedy miałem szczęście, mówi Jan Bryl.', [['direct', 'Wtedy miałem szczęście']]],
  ['though somebody is called so', 'Musiałem sprzedać łódź, mówi Jan Bryl.', [['direct', 'Musiałem sprzedać łódź']]],
  ['in the present', 'Płacę swoje, mówi Jan Bryl.', [['direct', 'Płacę swoje']]],
  ['of what is to be', 'Damy radę, mówi Ewa Lis.', [['direct', 'Damy radę']]],
  ['but ladies are none', 'Damy dworu milczały. Most stoi – mówi Ewa Lis.', [['direct', 'Most stoi']]],
])
