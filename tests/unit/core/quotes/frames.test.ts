import { testQuotes } from './expect-quotes.ts'

testQuotes('whose the frame is', [
  ['a pronoun', 'Według niego most jest gotowy.', [['reported', 'most jest gotowy']]],
  ['a possessive', 'W jej ocenie most jest gotowy.', [['reported', 'most jest gotowy']]],
  ["somebody's people", 'Według jej prawników most jest gotowy.', [['reported', 'most jest gotowy']]],
  ['a report', 'Według relacji Anny Lipiec most jest gotowy.', [['reported', 'most jest gotowy']]],
  ['a report of somebody known', 'Zgodnie z jego słowami most jest gotowy.', [['reported', 'most jest gotowy']]],
  ['a report of nobody in particular', 'Według szacunków most waży sto ton.', [['reported', 'most waży sto ton']]],
  ['forecasts of somebody', 'Według prognoz IPW nad morzem spadnie grad.', [['reported', 'nad morzem spadnie grad']]],
  ['forecasts of nobody', 'Według prognoz nad morzem spadnie grad.', []],
  ['words that it follows from', 'Jak wynika ze słów burmistrza, most stoi.', [['reported', 'most stoi']]],
  ['studies tell facts', 'Jak wynika z badań, most stoi.', []],
])

testQuotes('what only looks like a frame', [
  ['as somebody said, so it was done', 'Jak powiedzieli, tak zrobili.', []],
  ['when something happened', 'Anna Bryl została skazana po tym, jak oskarżono ją o kradzież.', []],
  ['a gospel', 'Czytano fragment Ewangelii według Świętego Marka w kościele.', []],
  ['a title in marks', 'Jan Bryl grał w serialu „Życie zdaniem sąsiadów”, który wszedł do kin.', []],
  ['but no clause in marks', 'Dodano: „Według Wrzosa most stoi”.', [['direct', 'Według Wrzosa most stoi']]],
  ['a second subject', 'Zarówno rada, jak i gmina twierdzą, że most jest stary.', [['reported', 'most jest stary']]],
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

testQuotes('where the source ends', [
  ['behind a second one', 'Zdaniem policji i prokuratury most stoi.', [['reported', 'most stoi']]],
  ['behind a second company', 'Zdaniem prezesa Lubexu oraz Wrzexu ceny wzrosną.', [['reported', 'ceny wzrosną']]],
  ['not behind a subject', 'Zdaniem wójta i radni, i starosta kłamią.', [['reported', 'i radni, i starosta kłamią']]],
  [
    'before an office with its name',
    'Zdaniem opozycji burmistrz Jan Wrzos zabiegał o most.',
    [['reported', 'burmistrz Jan Wrzos zabiegał o most']],
  ],
  [
    'behind one of them by name',
    'Zdaniem wielu mieszkańców, w tym Jana Wrzosa, most jest stary.',
    [['reported', 'most jest stary']],
  ],
  [
    'and where from',
    'Według ekspertów, m.in. Jana Wrzosa z Instytutu Rzek, most jest stary.',
    [['reported', 'most jest stary']],
  ],
  ['before when it is', 'Zdaniem ministra, w tym roku, most runie.', [['reported', 'w tym roku, most runie']]],
  ['before one of a nation', 'Zdaniem ekspertów Polak wygra turniej.', [['reported', 'Polak wygra turniej']]],
  ['but who bears a name is one', 'Zdaniem trenera Polaka Iskra wygra turniej.', [['reported', 'Iskra wygra turniej']]],
  [
    'behind those it has been told among others',
    'Jak zaznaczył w rozmowie z mediami, w tym PAP, znany ekspert Adam Wrzos, most stoi.',
    [['reported', 'most stoi']],
  ],
  [
    'behind a clause about what its apposition names',
    'Jak zaznaczył Adam Wrzos, starosta gminy, która do końca czerwca przewodzi radzie, most stoi.',
    [['reported', 'most stoi']],
  ],
  ['before a name and its verb', 'Zdaniem ekspertów Adam Wrzos przegra.', [['reported', 'Adam Wrzos przegra']]],
  ['behind a name cut down to a letter', 'Zdaniem Jana K. most stoi.', [['reported', 'most stoi']]],
  [
    'behind a participle and what it governs',
    'Zdaniem prawników zajmujących się mostami są one drogie.',
    [['reported', 'są one drogie']],
  ],
  [
    'behind a relative clause',
    'Według służb, na które powołuje się gazeta, most jest stary.',
    [['reported', 'most jest stary']],
  ],
  [
    'behind where somebody is from',
    'Według Anny Lipiec z policji wodnej przy nabrzeżu stoi pięć łodzi.',
    [['reported', 'przy nabrzeżu stoi pięć łodzi']],
  ],
  [
    'behind a place of study, before a subject',
    'Zdaniem Anny Lipiec z Instytutu Energii ceny prądu spadną.',
    [['reported', 'ceny prądu spadną']],
  ],
  [
    'not behind where something is seen from',
    'Zdaniem Anny Lipiec z mostu nic nie widać.',
    [['reported', 'z mostu nic nie widać']],
  ],
  [
    'before a subject of what will be',
    'Zdaniem szefa Związku Rybaków ceny będą lepsze.',
    [['reported', 'ceny będą lepsze']],
  ],
  [
    'behind an apposition',
    'Zdaniem Adama Wrzosa, burmistrza miasta, most jest stary.',
    [['reported', 'most jest stary']],
  ],
  [
    'before a subject with its demonstrative',
    'Zdaniem przeciwników tych zmian kryterium to budzi sprzeciw.',
    [['reported', 'kryterium to budzi sprzeciw']],
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

testQuotes('what tells more of a source', [
  [
    'an apposition with a participle',
    'Zdaniem Anny Lipiec, ekspertki specjalizującej się w mostach, rzeka jest głęboka.',
    [['reported', 'rzeka jest głęboka']],
  ],
  [
    'a role, then who he will be',
    'Według Damiana Wrony, przewodniczącego komisji, która będzie pytać rybaków, most jest stary.',
    [['reported', 'most jest stary']],
  ],
  [
    'on whom it relies',
    'Jak podała agencja, powołując się na relację reportera, zakończyły się rozmowy.',
    [['reported', 'zakończyły się rozmowy']],
  ],
  [
    'a participle with its complement, before the content’s subject',
    'Zdaniem prawników zajmujących się lotami odszkodowania są obowiązkowe.',
    [['reported', 'odszkodowania są obowiązkowe']],
  ],
  [
    'a participle with an object, before it',
    'Zdaniem ekspertów badających wypadki droga jest zła.',
    [['reported', 'droga jest zła']],
  ],
  ['a name behind what was told', 'Według doniesień Jan Wilga jest ranny.', [['reported', 'Jan Wilga jest ranny']]],
  ['an office behind it', 'Według ostatnich doniesień premier jest ranny.', [['reported', 'premier jest ranny']]],
  ['behind a part of it', 'Według części doniesień Jan Wilga jest ranny.', [['reported', 'Jan Wilga jest ranny']]],
  ['behind the press', 'Według doniesień prasowych Jan Wilga śpi.', [['reported', 'Jan Wilga śpi']]],
  ['but a genitive is whose it is', 'Według słów Jana Wilgi most stoi.', [['reported', 'most stoi']]],
  ['among others', 'Według doniesień między innymi „Kuriera” most jest stary.', [['reported', 'most jest stary']]],
  [
    'in a year, before a figure',
    'Według urzędu w 2016 r. 6555 osób dostało paszport. Jan Lis milczy.',
    [['reported', 'w 2016 r. 6555 osób dostało paszport']],
  ],
  [
    'given out by somebody',
    'Według informacji o programie „Czysta Wieś”, udostępnionych przez Biuro Wsi (biuro.example), most stoi.',
    [['reported', 'most stoi']],
  ],
  [
    'marks, before a cue of their own',
    'Jak uznali strażacy, „każdy ma w sobie coś z dzikusa” i wyjaśnili, że ślady szkodzą.',
    [
      ['mixed', 'każdy ma w sobie coś z dzikusa'],
      ['reported', 'ślady szkodzą'],
    ],
  ],
  [
    'a condition before it',
    'Gdyby most runął, to – zdaniem Jana Lisa – wieś zostanie sama.',
    [['reported', 'Gdyby most runął, to', 'wieś zostanie sama']],
  ],
  [
    'a comma inside marks, in a clause that concedes',
    'Most stoi, choć - jak sądzi Jan Lis - „jest w objęciach rdzawej, zielonej wody”.',
    [['mixed', 'jest w objęciach rdzawej, zielonej wody']],
  ],
  [
    'by whom it is known what was said',
    'Anna Lipiec mówiła, że droga jest pusta. – Nie wierzę w to, co widzę – miała powiedzieć według agencji AFP.',
    [
      ['reported', 'droga jest pusta'],
      ['direct', 'Nie wierzę w to, co widzę'],
    ],
  ],
  [
    'behind an attribution of the sentence before',
    '– Most stoi – powiedział Jan Lis.\n\nWedług policji droga jest pusta.',
    [
      ['direct', 'Most stoi'],
      ['reported', 'droga jest pusta'],
    ],
  ],
  [
    'a year that marks open with',
    'Zdaniem Jana Lisa, „po 1989 r. Rada Lubinowa założyła, że most postoi”.',
    [['mixed', 'po 1989 r. Rada Lubinowa założyła, że most postoi']],
  ],
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

testQuotes('what tells more of who said so', [
  [
    'a participle that agrees',
    'Jak powiedział Jan Wrzos, cytowany przez „Kurier”, na moście doszło do kolizji.',
    [['reported', 'na moście doszło do kolizji']],
  ],
  [
    'but no participle of the subject behind it',
    'Jak powiedział Jan Wrzos, zatrzymany przez straż kierowca, znany w okolicy, był trzeźwy.',
    [['reported', 'zatrzymany przez straż kierowca, znany w okolicy, był trzeźwy']],
  ],
  [
    'a relative clause',
    'Jak powiedziała Ewa Iskra, która kieruje przychodnią, chory czuje się dobrze.',
    [['reported', 'chory czuje się dobrze']],
  ],
  [
    'a relative clause in the middle',
    'Ewa Bryl, jak wyznała Olga Iskra, z którą śpiewała w zespole „Fala”, wciąż występuje.',
    [['reported', 'Ewa Bryl', 'wciąż występuje']],
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

testQuotes('what is of the source of an opinion', [
  [
    'no participle in another case',
    'W opinii eksperta planowana podróż rozpocznie się w Lubinowie.',
    [['reported', 'planowana podróż rozpocznie się w Lubinowie']],
  ],
  [
    'a name that its role waits for',
    'Zdaniem byłego prezesa klubu, Jana Bryla, mecze są długie.',
    [['reported', 'mecze są długie']],
  ],
  [
    'no office whose bearer has a verb',
    'Według „Kuriera”, minister Adam Wrzos kupił dom.',
    [['reported', 'minister Adam Wrzos kupił dom']],
  ],
  [
    'nor with a land',
    'Według relacji „Kuriera”, prezydent Lidorii Paul Wrzos ostrzegł radę.',
    [['reported', 'prezydent Lidorii Paul Wrzos ostrzegł radę']],
  ],
])

testQuotes('a frame that lost its comma', [
  ['behind a name', 'Jak zaznaczył Bryl rolnicy protestują.', [['reported', 'rolnicy protestują']]],
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

testQuotes('a noun right behind a name in capitals', [
  [
    'opens the content, with what goes with it before its verb',
    'Według Ministerstwa Energii osłony dla gmin wygasną zimą.',
    [['reported', 'osłony dla gmin wygasną zimą']],
  ],
  [
    'is of the name where the verb does not agree',
    'Według Instytutu Badań wody w gminie ubywa.',
    [['reported', 'w gminie ubywa']],
  ],
])
