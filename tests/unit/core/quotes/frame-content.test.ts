import { testQuotes } from './expect-quotes.ts'

testQuotes('what only looks like a frame', [
  ['as somebody said, so it was done', 'Jak powiedzieli, tak zrobili.', []],
  ['when something happened', 'Anna Bryl została skazana po tym, jak oskarżono ją o kradzież.', []],
  ['a gospel', 'Czytano fragment Ewangelii według Świętego Marka w kościele.', []],
  ['a title in marks', 'Jan Bryl grał w serialu „Życie zdaniem sąsiadów”, który wszedł do kin.', []],
  ['but no clause in marks', 'Dodano: „Według Wrzosa most stoi”.', [['direct', 'Według Wrzosa most stoi']]],
  ['a second subject', 'Zarówno rada, jak i gmina twierdzą, że most jest stary.', [['reported', 'most jest stary']]],
])

testQuotes('how something is done, with „jak”, is no frame', [
  ['behind a verb of hearing or seeing', 'Na filmie słychać, jak Adam Lis krzyczy do strażaków.', []],
  ['or of knowing, before its subject', 'Nikt w gminie nie pamięta, jak mówił wójt.', []],
  ['whatever stands between', 'Na nagraniu widać z daleka, jak kierowca tłumaczy policjantom drogę.', []],
  ['nor behind „to”', 'To, jak wójt mówił o rolnikach, oburzyło radnych.', []],
  ['nor where the verb has all that it needs', 'W sieci jest film, jak wójt krzyczy na radnych.', []],
  [
    'but it is behind a whole clause',
    'Most jest stary, jak wójt podkreślił w środę.',
    [['reported', 'Most jest stary']],
  ],
  [
    'with the place where it was said',
    'Kierowca był trzeźwy, jak policja ustaliła na miejscu.',
    [['reported', 'Kierowca był trzeźwy']],
  ],
  [
    'and before „że”',
    'Warto pamiętać, jak mówi wójt, że most jest stary.',
    [['reported', 'Warto pamiętać', 'most jest stary']],
  ],
  [
    'or in a clause about what was heard somewhere',
    'Wybuch było słychać w całej gminie, jak mówią rolnicy.',
    [['reported', 'Wybuch było słychać w całej gminie']],
  ],
  ['nor behind what has recorded it', 'W sieci krąży nagranie, jak wójt krzyczy na radnych.', []],
])

testQuotes('„jak” with a verb of saying opens a frame', [
  ['with whom he told it', 'Most runął, jak wójt powiedział dziennikarzom.', [['reported', 'Most runął']]],
  ['or warned', 'Ceny rosną, jak ekonomiści ostrzegali rząd.', [['reported', 'Ceny rosną']]],
  [
    'with what he talks of',
    'Ulica jest zamknięta, jak urząd przypomina o remoncie.',
    [['reported', 'Ulica jest zamknięta']],
  ],
  [
    'where it is told what nobody knew',
    'Nikt o tym nie wiedział, jak twierdzi wójt.',
    [['reported', 'Nikt o tym nie wiedział']],
  ],
  ['or saw', 'Sprawcy nie widać, jak przyznał komendant.', [['reported', 'Sprawcy nie widać']]],
  ['or has to check', 'Warto to sprawdzić, jak radzi Anna Lis.', [['reported', 'Warto to sprawdzić']]],
  [
    'behind „to” of a whole sentence',
    'Mimo to, jak wójt powiedział dziennikarzom, most stoi.',
    [['reported', 'Mimo to', 'most stoi']],
  ],
])

testQuotes('what links a sentence to the one before', [
  ['is no part of it', 'Co więcej, jak podaje „Kurier”, most stoi.', [['reported', 'most stoi']]],
  ['without a comma', 'Z kolei zdaniem wójta most stoi.', [['reported', 'most stoi']]],
  ['nor does it tell when', 'Poza tym, jak podaje „Kurier”, most stoi.', [['reported', 'most stoi']]],
  [
    'a subject behind it is',
    'Z kolei most, jak podaje „Kurier”, stoi krzywo.',
    [['reported', 'Z kolei most', 'stoi krzywo']],
  ],
])

testQuotes('where its content ends', [
  [
    'behind a clause in marks, with its sentence',
    'Jak ocenił wójt, „czas mija”, a gmina powinna działać.',
    [['mixed', '„czas mija”, a gmina powinna działać']],
  ],
  [
    'before what the source does not tell',
    'Według wójta ceny spadną, ale nie zdradza szczegółów.',
    [['reported', 'ceny spadną']],
  ],
])

testQuotes('what the frame frames', [
  [
    "up to the sentence's end, behind whose picture it is",
    'Zdaniem badaczy najciekawszy jest piec kaflowy (fot. W. Bryl).',
    [['reported', 'najciekawszy jest piec kaflowy (fot. W. Bryl)']],
  ],
  [
    'the clause on both sides of it, between dashes',
    'Przyczyną wzrostu była – zdaniem ekonomistów – wysoka opłata.',
    [['reported', 'Przyczyną wzrostu była', 'wysoka opłata']],
  ],
  [
    'behind the party of its source, and what he is',
    'Zdaniem Olgi Lipskiej (PL) most może runąć. Według Jana Wrony (PL), posła z Zatyla, most runie. Zdaniem Adama Lisa (PL), wicemarszałka Senatu ocena komisji może się zmienić.',
    [
      ['reported', 'most może runąć'],
      ['reported', 'most runie'],
      ['reported', 'ocena komisji może się zmienić'],
    ],
  ],
  [
    'with the office of its own subject',
    'Według relacji „Kuriera”, prezydent Francji Jan Wrona ostrzegł rolników.',
    [['reported', 'prezydent Francji Jan Wrona ostrzegł rolników']],
  ],
  [
    'behind where the source is of',
    'Według ustaleń Jana Wrony z zatyle24.pl, most runął. Według raportu służb wojewody na Warmii jest spokój.',
    [
      ['reported', 'most runął'],
      ['reported', 'na Warmii jest spokój'],
    ],
  ],
  [
    'up to speech behind a colon',
    'Rodzice wyszli. Jak mówią, wątpliwości nie ma: – Skoro tak, to trudno.',
    [
      ['reported', 'wątpliwości nie ma'],
      ['direct', 'Skoro tak, to trudno'],
    ],
  ],
  [
    'both sides of it, behind the subject',
    'Nowy most, według Anny Lipiec, powstanie wiosną.',
    [['reported', 'Nowy most', 'powstanie wiosną']],
  ],
  ['both sides of it, behind the verb', 'Budowa była według niego "pomyłką".', [['mixed', 'Budowa była', 'pomyłką']]],
  [
    'a clause with its conjunction outside',
    'Opłat tych, choć zdaniem prawników są zbędne, gmina nie zniesie.',
    [['reported', 'są zbędne']],
  ],
  [
    'a relative clause',
    'Powstaną dwa mosty, które - jak informuje gmina - są potrzebne.',
    [['reported', 'są potrzebne']],
  ],
  ['behind a connective', 'Jednak - jak zaznaczył Adam Wrzos - most jest stary.', [['reported', 'most jest stary']]],
  [
    'what stands before its brackets',
    'Pomoc dla rodzin, które straciły domy zbyt wcześnie (zdaniem gminy), wstrzymano.',
    [['reported', 'straciły domy zbyt wcześnie']],
  ],
  [
    'an attribute alone',
    'Wczoraj miał się zacząć, nielegalny według zarządu firmy, strajk.',
    [['reported', 'nielegalny']],
  ],
  [
    'what precedes when it closes the sentence',
    'Most jest gotowy, jak podaje gmina.',
    [['reported', 'Most jest gotowy']],
  ],
  [
    'the words behind it, between dashes',
    'Radni zgłaszają skargi w sprawie - jak twierdzą - fałszerstw przy budowie.',
    [['reported', 'fałszerstw przy budowie']],
  ],
  [
    'words in marks alone',
    'Radni mówią o sporze z - jak to określono - "pustym gestem" gminy.',
    [['mixed', 'pustym gestem']],
  ],
  ['what something is called', 'Radni przyjęli plan – jak nieładnie nazwano zwolnienie załogi.', []],
  ['a question is no parenthesis', 'Na pytanie, jak ocenia most, nikt nie miał odpowiedzi.', []],
])

testQuotes('a frame in the middle of a clause', [
  [
    'behind a subject and what tells more of it',
    'Budynek, w którym wybuchł pożar - jak przekazał Wrzos, nie był hotelem.',
    [['reported', 'Budynek, w którym wybuchł pożar', 'nie był hotelem']],
  ],
  [
    'but not behind a clause of its own',
    'Budynek spłonął - jak przekazał Wrzos, nie był hotelem.',
    [['reported', 'Budynek spłonął']],
  ],
  [
    'before what a subject is between dashes',
    'Jak zauważa „Kurier”, wyraźny skok - z dziesiątej pozycji na piątą - odnotowała Ewa Bryl.',
    [['reported', 'wyraźny skok - z dziesiątej pozycji na piątą - odnotowała Ewa Bryl']],
  ],
  [
    'between a verb and its object',
    'Straty sięgają, jak wylicza Jan Bryl, dwóch milionów złotych.',
    [['reported', 'Straty sięgają', 'dwóch milionów złotych']],
  ],
  [
    'between a verb and its predicate',
    'Kierowca był, zdaniem policji, trzeźwy.',
    [['reported', 'Kierowca był', 'trzeźwy']],
  ],
  [
    'but no clause of its own',
    'Most runął w nocy, jak podaje Jan Bryl, a ruch wstrzymano.',
    [['reported', 'Most runął w nocy']],
  ],
  [
    "nor a participle's",
    'Jan Bryl wyjechał, jak podaje policja, zabierając auto.',
    [['reported', 'Jan Bryl wyjechał']],
  ],
  [
    'and an opinion about what is told behind it',
    'Policja zatrzymała kierowcę, zdaniem Anny Lipiec, winnego wypadku.',
    [['reported', 'winnego wypadku']],
  ],
])

testQuotes('a frame behind the conjunction of its clause', [
  ['but', 'Szkoła stoi, ale jak twierdzi wójt Jan Bryl, dachu nie ma.', [['reported', 'dachu nie ma']]],
  ['since', 'Szkoła stoi, gdyż jak twierdzi Jan Bryl, dachu nie brak.', [['reported', 'dachu nie brak']]],
  [
    'before marks',
    'Szkoła jest gminy, bo jak mówi Jan Bryl, „do kogoś należeć musi”.',
    [['mixed', 'do kogoś należeć musi']],
  ],
  ['a relative', 'Most, który jak twierdzi wójt, jest stary, runął.', [['reported', 'jest stary']]],
  ['that opens the sentence', 'Jednak jak mówi Jan Bryl, most stoi.', [['reported', 'most stoi']]],
  ['but as they say, so they do', 'Ludzie wiedzą, co mówią, a jak mówią, tak robią.', []],
])

testQuotes('a frame behind a subject', [
  [
    'of a second clause',
    'Sąd wyznaczył termin, a druga rozprawa, jak zapowiedział Jan Bryl, „lada dzień” się rozpocznie.',
    [['mixed', 'druga rozprawa', '„lada dzień” się rozpocznie']],
  ],
  [
    'but not of the first',
    'Most runął, a także szkoła, jak podaje Jan Bryl, a straż przyjechała.',
    [['reported', 'Most runął, a także szkoła']],
  ],
  [
    'and before what it is',
    'Ten most, jak podkreślił Jan Bryl, to duma gminy.',
    [['reported', 'Ten most', 'to duma gminy']],
  ],
  [
    'and before what has to be done',
    'W gminie – jak podkreślił Jan Bryl – trzeba budować mosty.',
    [['reported', 'W gminie', 'trzeba budować mosty']],
  ],
])

testQuotes('a frame that lost its comma', [
  ['behind a name', 'Jak zaznaczył Bryl rolnicy protestują.', [['reported', 'rolnicy protestują']]],
  [
    'before a verb that is a noun as well',
    'Jak podkreśla dziennik jeszcze wiosną gmina była celem wycieczek.',
    [['reported', 'jeszcze wiosną gmina była celem wycieczek']],
  ],
  [
    'of an adjective that is a noun as well',
    'Jak informuje straż sternik był pijany.',
    [['reported', 'sternik był pijany']],
  ],
  ['of a pronoun', 'Jak twierdzi prezes był to błąd.', [['reported', 'był to błąd']]],
  ['behind who was somebody once', 'Jak mówi były wójt Adam Kos prom jest zły.', [['reported', 'prom jest zły']]],
  ['of whatever kind', 'Jak mówią byli pracownicy portu szef był tyranem.', [['reported', 'szef był tyranem']]],
  [
    'but not at who was somebody once',
    'Jak zaznaczyła była radna Anna Lis ceny spadną.',
    [['reported', 'ceny spadną']],
  ],
  ['before what may be an adjective', 'Jak powiedział Jan Bryl ceny spadły.', [['reported', 'ceny spadły']]],
  ['behind a paper in marks', 'Jak podaje „Kurier” ceny spadły.', [['reported', 'ceny spadły']]],
  ['behind a paper of other lands', 'Jak podaje The Harbour liczba ryb spadła.', [['reported', 'liczba ryb spadła']]],
  [
    'behind a noun, before what may be its own',
    'Jak podkreśla dziennik ceny w Lubinowie spadły o połowę.',
    [['reported', 'ceny w Lubinowie spadły o połowę']],
  ],
  [
    'behind a body',
    'Jak podała straż pożarna ogień gaszono całą noc, a most runął.',
    [['reported', 'ogień gaszono całą noc, a most runął']],
  ],
  ["but where a participle's phrase ends nothing shows", 'Jak podał Jan Bryl powołując się na radę most runął.', []],
  ['nor where nobody is named behind the verb', 'Jak dodał z radnym Janem Wrzosem będą rozmawiać o moście.', []],
])

testQuotes('behind whose opinion it is, who says so once more', [
  ['herself', 'Zdaniem Ewy Lis – jak sama podkreśla – most stoi krzywo.', [['reported', 'most stoi krzywo']]],
  ['somebody else', 'Zdaniem Ewy Lis, jak podał „Kurier”, most stoi krzywo.', [['reported', 'most stoi krzywo']]],
  [
    'but not what it is like',
    'Zdaniem Ewy Lis, jak w całej gminie, most stoi krzywo.',
    [['reported', 'jak w całej gminie, most stoi krzywo']],
  ],
])

testQuotes('how something was called is nobody’s whole sentence', [
  ['between a preposition and its noun', 'Rolnicy wyszli przeciwko – jak to napisali – nierobom.', []],
  ['between commas', 'Wójt odwołał się, jak to określił, do zdrowego rozsądku.', []],
  [
    'but for its words in marks',
    'Radni zajęli się, jak to nazwał wójt, „sprawą zastępczą”.',
    [['mixed', 'sprawą zastępczą']],
  ],
  [
    'but what goes on with its verb is',
    'Budowa, jak to zapowiadał wójt, ruszy w maju.',
    [['reported', 'Budowa', 'ruszy w maju']],
  ],
  [
    'and what has its verb before',
    'To jest, jak to powiedziała Anna Bryl, początek końca.',
    [['reported', 'To jest', 'początek końca']],
  ],
])

testQuotes('between a subject and what it said, who passes that on is no frame', [
  [
    'an auxiliary and a clause',
    'Dozorca, jak podał „Kurier”, miał powiedzieć, że nie ma klucza.',
    [['reported', 'nie ma klucza']],
  ],
  [
    'an auxiliary and words in marks, behind another clause',
    'Kiedy zapukano, dozorca, jak podała „Kronika”, miał odpowiedzieć: „Nie mam go”.',
    [['direct', 'Nie mam go']],
  ],
  ['a source', 'Dozorca, według „Kuriera”, odpowiedział im, że śpi.', [['reported', 'śpi']]],
  [
    'but what nobody says is framed',
    'Most, jak podał „Kurier”, miał stanąć w maju.',
    [['reported', 'Most', 'miał stanąć w maju']],
  ],
  [
    'and so is a verb of saying with no words behind it',
    'Prezes, zdaniem rady, zapowiedział podwyżki, żeby zyskać głosy.',
    [['reported', 'Prezes', 'zapowiedział podwyżki, żeby zyskać głosy']],
  ],
  [
    'nor is a colon alone any words',
    'Ceny, jak mówi wójt, miały wzrosnąć: o pięć i o dziesięć procent.',
    [['reported', 'Ceny', 'miały wzrosnąć: o pięć i o dziesięć procent']],
  ],
])

testQuotes('what stands before a frame whose clause goes on without a finite verb', [
  ['negated', 'W Karwi, jak mówi Ewa Lis, nie widać zmian.', [['reported', 'W Karwi', 'nie widać zmian']]],
  ['with an infinitive', 'Latem, jak mówi Ewa Lis, nie można tu spać.', [['reported', 'Latem', 'nie można tu spać']]],
  ['but not what links it', 'Poza tym, jak mówi Ewa Lis, nie widać zmian.', [['reported', 'nie widać zmian']]],
])
