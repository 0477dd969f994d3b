import { testQuotes } from './expect-quotes.ts'

testQuotes('complementizers', [
  ['a comma left out', 'Wrzos powiedział wczoraj w radiu że nie wróci.', [['reported', 'nie wróci']]],
  ['no comma left out of another conjunction', 'Wrzos powiedział to dlatego że nie wróci.', []],
  ['jakoby', 'Lipiec zaprzeczyła, jakoby most był stary.', [['reported', 'most był stary']]],
  ['że without its comma', 'Wrzos mówi że most stoi.', [['reported', 'most stoi']]],
  ['mimo że is none', 'Most stoi mimo że pada deszcz.', []],
])

testQuotes('what is made public', [
  ['a note', 'Internauci umieścili adnotację, że mapa jest darmowa.', [['reported', 'mapa jest darmowa']]],
  ['a statement', 'Jan Bryl wydał oświadczenie, że rezygnuje.', [['reported', 'rezygnuje']]],
  ['a post, with where', 'Anna Iskra zamieściła wpis na portalu, że odchodzi.', [['reported', 'odchodzi']]],
  ['but no clause about it', 'Anna Iskra wysłała list, który wywołał burzę.', []],
  ['what follows from somebody’s words', 'Ze słów Jana Bryla wynika, że most stoi.', [['reported', 'most stoi']]],
  [
    'words that somebody passed on',
    'Z informacji przekazanych przez posłankę Ewę Lis wynikało, że most stoi.',
    [['reported', 'most stoi']],
  ],
  ['nobody’s words', 'Z dostępnych informacji wynika, że most stoi.', []],
  ['findings', 'Z badań instytutu wynika, że most stoi.', []],
  ['nor what follows from it', 'Anna Iskra zamieściła wpis, z którego wynikało, że jest chora.', []],
])

testQuotes('auxiliaries', [
  ['hearsay', 'Lipiec miała wtedy także podkreślić, że most stoi.', [['reported', 'most stoi']]],
  ['a beginning', 'Wrzos zaczął tłumaczyć, że most stoi.', [['reported', 'most stoi']]],
  ['what is yet to come', 'Lipiec ma ogłosić, że most stoi.', []],
  ['a denied one', 'Lipiec nie miała powiedzieć, że most stoi.', []],
  ['an infinitive of purpose', 'Wrzos zwołał radę, by zapewnić, że most stoi.', []],
])

testQuotes('wishes', [
  ['what for is no wish', 'Rada apeluje o zamknięcie mostu, by uchronić ludzi.', []],
  ['what is pointed to is one', 'Rada apeluje o to, by zamknąć most.', [['reported', 'zamknąć most']]],
  ['a warning', 'Wrzos ostrzegł kierowców, aby "nie wjeżdżali na most".', [['mixed', 'nie wjeżdżali na most']]],
  ['right behind a verb of saying', 'Wrzos dodał, by kierowcy zwolnili.', [['reported', 'kierowcy zwolnili']]],
  ['a purpose further off', 'Wrzos powiedział o moście radnym z miasta, by ich uspokoić.', []],
])

testQuotes('questions', [
  ['a clause that tells more of a noun asks nothing', 'Jan Bryl, pytany o trio, które gra w porcie, milczał.', []],
  ['nor behind a name', 'Pyta o to Anna Lipka, która do Lubinowa przyjechała.', []],
  ['nor with a preposition', 'Jan Bryl zwrócił uwagę na problemy, z którymi radni borykają się od lat.', []],
  ['nor with „jaki”', 'Pytany o kwotę, jaką firma wyda, Jan Bryl milczał.', []],
  [
    'but what names what is asked for does',
    'Jan Bryl zapytał burmistrza, który most stanie pierwszy.',
    [['reported', 'który most stanie pierwszy']],
  ],
  ['what was asked, with no comma before it', 'Dopytywany czy wróci, Jan Bryl milczał.', [['reported', 'czy wróci']]],
  [
    'nor one behind it',
    'Pytany o to, czy to dobra chwila odpowiedział, że most stoi.',
    [
      ['reported', 'czy to dobra chwila'],
      ['reported', 'most stoi'],
    ],
  ],
  [
    'in what was asked somebody may have said something',
    'Pytany, czy wójt powiedział, że most stoi, odparł, że nie wie.',
    [
      ['reported', 'czy wójt powiedział, że most stoi'],
      ['reported', 'nie wie'],
    ],
  ],
  [
    'behind who asked, too',
    'Przekażę to jutro – mówił Jan Bryl i zapytał kiedy pismo wpłynęło.',
    [
      ['direct', 'Przekażę to jutro'],
      ['reported', 'kiedy pismo wpłynęło'],
    ],
  ],
  ['and what will be done', 'Radny zapytał co zrobi gmina.', [['reported', 'co zrobi gmina']]],
  ['not how somebody asks', 'Radny pytał jak zawsze o most, a wójt milczał.', []],
  ['nor how often', 'Radny pyta co roku o most.', []],
  ['who, behind a verb of telling', 'Gmina podała już, kto zbuduje most.', [['reported', 'kto zbuduje most']]],
  ['in another case', 'Lipiec ujawniła, czego dotyczy umowa.', [['reported', 'czego dotyczy umowa']]],
  ['of what will be', 'Lipiec zapytała, czy będą kary.', [['reported', 'czy będą kary']]],
  ['behind a preposition', 'Wrzos wyjaśnił, w jaki sposób powstał most.', [['reported', 'w jaki sposób powstał most']]],
  ['an addressee between', 'Lipiec zapytała radnego, kiedy ruszy budowa.', [['reported', 'kiedy ruszy budowa']]],
  ['a light verb', 'Mieszkańcy zadają pytania, jakie będą koszty.', [['reported', 'jakie będą koszty']]],
  [
    'asked in the passive',
    'Most stoi – odparł Wrzos, pytany przez radnych, czego się boi.',
    [
      ['direct', 'Most stoi'],
      ['reported', 'czego się boi'],
    ],
  ],
  [
    'asked first, answered next',
    'Zapytana, czy most stoi, Lipiec odparła, że stoi.',
    [
      ['reported', 'czy most stoi'],
      ['reported', 'stoi'],
    ],
  ],
  ['a place that a relative tells of', 'Wrzos mówił o tym w Lubinowie, gdzie stoi most.', []],
  ['a time that a clause tells of', 'Lipiec ogłosiła przetarg, kiedy spadł śnieg.', []],
  ['what follows from a fact', 'Wrzos podał termin, co ucieszyło radnych.', []],
])

testQuotes('whom a clause is not of', [
  ['of a fact', 'Rada odpowiada za most, pomimo faktu, że stoi on w gminie.', []],
  ['of forecasts', 'Adam Wrzos wrócił. O ile prognozy wskazują, że wygra, to nic nie jest jasne.', []],
  ['what a fact suggests', 'Most drży, co sugeruje, że jest stary.', []],
  ['what studies show, behind a conjunction', 'Ale badania wskazują, że most jest stary.', []],
  [
    'what studies in a journal prove',
    'Badania opublikowane w piśmie naukowym „Rzeka” dowiodły, że ryb jest mniej.',
    [],
  ],
  ['a reason', 'Wrzos przeprosił radnych za to, że most jest stary.', []],
  ['belief', 'Wrzos wierzy, że most wytrzyma.', []],
])

testQuotes('no subject at all', [
  ['nobody', 'Nikt nie ma wątpliwości, że most stoi.', []],
  ['what somebody learned', 'Anna Lipka przekonała się, że most stoi.', []],
  ['what looks so', 'Zapowiadało się, że most stanie. Zapowiada się, że zostanie.', []],
  ['what rules say', 'Według naszych wytycznych poprawiono most.', []],
  ['a reflexive that nobody does', 'Uważa się, że most jest stary.', [['reported', 'most jest stary']]],
  ['a true reflexive', 'Wrzos skarży się, że most jest stary.', [['reported', 'most jest stary']]],
])

testQuotes('where the clause ends', [
  [
    'no sooner than behind who says so once more',
    'Dodała, że partnerem jest komisja, którą – zaznaczyła – miasto wspiera.',
    [['reported', 'partnerem jest komisja, którą', 'miasto wspiera']],
  ],
  [
    'before the words of a lead’s last point',
    'Bryl podkreśliła, że rząd chce zgody; Zaznaczyła, że liczy na ludzi; – Jest mi przykro – powiedziała.',
    [
      ['reported', 'rząd chce zgody'],
      ['reported', 'liczy na ludzi'],
      ['direct', 'Jest mi przykro'],
    ],
  ],
  [
    'before where it can be read',
    'Komisarz zaproponował, by podatek wzrósł, czytamy w „Kurierze”.',
    [['reported', 'podatek wzrósł']],
  ],
  [
    'not with a figure in marks',
    'Anna Bryl wskazała, że eksport „wyniósł w 2016 r. 5,9 mld koron”.',
    [['mixed', 'eksport „wyniósł w 2016 r. 5,9 mld koron”']],
  ],
  [
    'before a coordinate participle',
    'Gmina pisze do kierowców, radząc im, by zwolnili oraz oferując objazd.',
    [['reported', 'zwolnili']],
  ],
  [
    'before a participle with its adverb',
    'Wrzos przyznał, że most stoi, jednocześnie zaznaczając, że jest stary.',
    [
      ['reported', 'most stoi'],
      ['reported', 'jest stary'],
    ],
  ],
  [
    'before somebody else',
    'Wrzos zaprzecza, jakoby most był stary, a Lipiec twierdzi, że trzeba go zamknąć.',
    [
      ['reported', 'most był stary'],
      ['reported', 'trzeba go zamknąć'],
    ],
  ],
  [
    'before the main clause of a relative one',
    'Radny, którego oskarżają o to, że zamknął most, również wzywał do protestów.',
    [['reported', 'zamknął most']],
  ],
  [
    'before a verb of the same subject',
    'Lipiec napisała, że ma plan i zapowiedziała pełną współpracę.',
    [['reported', 'ma plan']],
  ],
  [
    'not before what the speaker tells of another',
    'Burmistrz przekazał, że wysłał list do gminy, a gmina odpowiedziała, że nie ma pieniędzy.',
    [['reported', 'wysłał list do gminy, a gmina odpowiedziała, że nie ma pieniędzy']],
  ],
])

testQuotes('where the author takes over', [
  [
    'the same says more, with no conjunction',
    'Jan Bryl napisał, że most stoi, dodał też, że skupi się na drodze.',
    [
      ['reported', 'most stoi'],
      ['reported', 'skupi się na drodze'],
    ],
  ],
  [
    'speech behind a colon',
    'Lipiec wyjaśnia, co się działo: – Obrażano mnie.',
    [
      ['reported', 'co się działo'],
      ['direct', 'Obrażano mnie'],
    ],
  ],
  [
    'a paragraph of a law, cut short',
    'Lipiec wyjaśnia, że zgodnie z art. 71 par. 1 kodeksu most jest zamknięty.',
    [['reported', 'zgodnie z art. 71 par. 1 kodeksu most jest zamknięty']],
  ],
  [
    'behind a semicolon, with another verb',
    'Wrzos powiedział, że most stoi; dodał, że jest stary.',
    [
      ['reported', 'most stoi'],
      ['reported', 'jest stary'],
    ],
  ],
  ['after which', 'Wrzos powiedział, że most stoi, po czym wyszedł z sali.', [['reported', 'most stoi']]],
  [
    'which somebody confirms',
    'W komunikacie podano, że most stoi, co Lipiec potwierdza w oświadczeniu.',
    [['reported', 'most stoi']],
  ],
  [
    'an afterthought behind the last dash',
    'Wrzos karcił mnie, że syn za mało czyta - książka to skarb.',
    [['reported', 'syn za mało czyta']],
  ],
  [
    'a condition at the start of a long clause',
    'Gdyby ktoś na początku roku próbował twierdzić, że most runie, nikt by nie uwierzył.',
    [],
  ],
])

testQuotes('questions that a noun holds', [
  ['raised', 'Na sesji padło pytanie, czy most stoi.', [['reported', 'czy most stoi']]],
  ['answered', 'Badanie ma dać odpowiedź na pytanie, czy most stoi.', []],
])

testQuotes('where the main clause goes on', [
  [
    'behind a dash and a complement',
    'Wrzos zapewniał, że proces jest wynikiem zmowy - podczas rozprawy podkreślił, że ma wrogów.',
    [
      ['reported', 'proces jest wynikiem zmowy'],
      ['reported', 'ma wrogów'],
    ],
  ],
  [
    'but not with somebody else',
    'Wrzos zapewniał, że proces jest wynikiem zmowy - podczas rozprawy podkreśliła to, że ma wrogów.',
    [['reported', 'proces jest wynikiem zmowy - podczas rozprawy podkreśliła to, że ma wrogów']],
  ],
  [
    'a comma before `i`',
    'Gmina apeluje, by kierowcy omijali most, i prosi o cierpliwość.',
    [['reported', 'kierowcy omijali most']],
  ],
  [
    'a comma before `i`, where the content goes on in another tense',
    'Lipiec zapowiada, że most stanie, i będzie ładny.',
    [['reported', 'most stanie, i będzie ładny']],
  ],
  [
    'what is not told with it',
    'Władze przyznają, że ceny spadną, ale na razie nie podają szczegółów.',
    [['reported', 'ceny spadną']],
  ],
  [
    'but not what else is not done',
    'Władze przyznają, że ceny spadną, ale na razie nie obniżają podatków.',
    [['reported', 'ceny spadną, ale na razie nie obniżają podatków']],
  ],
  [
    'another cue behind its complements',
    'Lipiec przyznała, że most jest stary, a na pytanie o termin stwierdziła: „Nie wiem”.',
    [
      ['reported', 'most jest stary'],
      ['direct', 'Nie wiem'],
    ],
  ],
])

testQuotes('an hour with its stop', [
  [
    'ends no sentence',
    'Lipiec powiedziała, że most otwarto o godz. 9 rano.',
    [['reported', 'most otwarto o godz. 9 rano']],
  ],
])

testQuotes('what the main clause goes on with', [
  [
    'a participle behind a wish',
    'Lipiec poprosiła, by nie blokować drogi, dodając, że policja jedzie.',
    [
      ['reported', 'nie blokować drogi'],
      ['reported', 'policja jedzie'],
    ],
  ],
  [
    'in passing',
    'Lipiec tłumaczyła przy tym, jak zarząd doszedł do kwoty.',
    [['reported', 'jak zarząd doszedł do kwoty']],
  ],
  ['an appeal made again', 'Lipiec ponowiła apel, by nie zamykać mostu.', [['reported', 'nie zamykać mostu']]],
  ['a wish for somebody', 'Lipiec życzyła radnym, żeby most stał.', [['reported', 'most stał']]],
  [
    'what the same one did not say',
    'Wrzos obiecał, że komin obejrzy inspektor, nie wyjaśnił jednak, kto zapłaci.',
    [['reported', 'komin obejrzy inspektor']],
  ],
  ['when, not how', 'Lipiec przemawiała w ratuszu, kiedy most runął.', []],
  ['the paper’s own conclusion', 'Wiele wskazuje na to, że most runie. Wszystko wskazuje na to, że rada odejdzie.', []],
  [
    'a heart says nothing',
    '– Serce podpowiada mi, że most stoi – mówi Anna Lipiec.',
    [['direct', 'Serce podpowiada mi, że most stoi']],
  ],
  [
    'points of a list behind semicolons',
    'Anna Lipiec zapowiedziała, że złoży wniosek; Tłum zebrał się przed ratuszem; Adam Wrzos milczy.',
    [['reported', 'złoży wniosek']],
  ],
  [
    'what a semicolon only parts',
    'Anna Lipiec zapowiedziała, że złoży wniosek; droga jest długa.',
    [['reported', 'złoży wniosek; droga jest długa']],
  ],
  [
    'somebody else behind a clause about him',
    'Lipiec zapewnia, że most stoi, ale posłanka opozycyjnej Partii Rzecznej Maria Kos, która jest szefową komisji, przekonuje, że nikt go nie widział.',
    [
      ['reported', 'most stoi'],
      ['reported', 'nikt go nie widział'],
    ],
  ],
  [
    'somebody else with a long role',
    'Lipiec zapewnia, że most stoi, a posłanka opozycyjnej Partii Rzecznej Maria Zofia Kos przekonuje, że nikt go nie widział.',
    [
      ['reported', 'most stoi'],
      ['reported', 'nikt go nie widział'],
    ],
  ],
  [
    'half a question before the next cue',
    'Lipiec zaznaczyła, że nikt nie będzie wybierał, co przyjmie, a czego nie i podkreśliła, że most stoi.',
    [
      ['reported', 'nikt nie będzie wybierał, co przyjmie, a czego nie'],
      ['reported', 'most stoi'],
    ],
  ],
  ['a dot that is lost', 'Lipiec dodała, ze Brexit rzeki nie dotyczy.', [['reported', 'Brexit rzeki nie dotyczy']]],
  [
    'the end of the marks that it is told in',
    '„Lipiec powiedziała, że most stoi” – hasło wiecu.',
    [['reported', 'most stoi']],
  ],
  [
    'the comma of a number',
    'Odpowiedziała Anna Sobol, która podała, że zysk wzrósł o 3,4 proc.',
    [['reported', 'zysk wzrósł o 3,4 proc']],
  ],
  [
    'more precisely, though heard by us',
    'Usłyszeliśmy, że drzewa stwarzają zagrożenie dla ludzi, konkretnie dla domu przy moście.',
    [['reported', 'drzewa stwarzają zagrożenie dla ludzi, konkretnie dla domu przy moście']],
  ],
  [
    'what was asked, before who answers',
    'Pytana, czy zysk wzrósł o 3,4 proc., Lipiec dodała, że wzrósł.',
    [
      ['reported', 'czy zysk wzrósł o 3,4 proc.'],
      ['reported', 'wzrósł'],
    ],
  ],
  ['on account of what', 'Lipiec zwróciła się o zgodę ze względu na to, że dom jest za mały.', []],
])

testQuotes('a question without a verb', [
  ['that is one all the same', 'Lipiec zapytała, czy to prawda.', [['reported', 'czy to prawda']]],
  ['why so', 'Bryl spytał, dlaczego tak drogo.', [['reported', 'dlaczego tak drogo']]],
  ['what with something', 'Radni pytali, co z mostem.', [['reported', 'co z mostem']]],
  ['what next', 'Radni pytają, co dalej z mostem.', [['reported', 'co dalej z mostem']]],
  ['how long', 'Bryl zapytał, jak długo jeszcze.', [['reported', 'jak długo jeszcze']]],
  ['of a word', 'Bryl spytał, dlaczego.', []],
  ['of a doubtful word and its noun', 'Bryl zapytał, gdzie most.', []],
])

testQuotes('a clause before its cue', [
  ['what is told of', 'O tym, że most jest zamknięty, poinformował Jan Bryl.', [['reported', 'most jest zamknięty']]],
  ['what is confirmed', 'To, że most runął, potwierdza też policja.', [['reported', 'most runął']]],
  [
    'with a clause in it',
    'O tym, że most, który runął, był stary, mówił Bryl.',
    [['reported', 'most, który runął, był stary']],
  ],
  [
    'behind its noun, which a light verb carries',
    'Deklarację, że most stanie, wójt Jan Bryl złożył w czwartek.',
    [['reported', 'most stanie']],
  ],
  ['behind its noun', 'Informację, że most stanie, podał Jan Bryl.', [['reported', 'most stanie']]],
  ['behind a noun that another verb has', 'Informację, że most stanie, odebrał z ulgą Jan Bryl.', []],
  ['what is asked', 'O to, czy most stanie, zapytał radny Jan Bryl.', [['reported', 'czy most stanie']]],
  [
    'what was drawn attention to',
    'Na to, że most stoi krzywo, zwrócił uwagę Jan Bryl.',
    [['reported', 'most stoi krzywo']],
  ],
  ['with nothing that points to it', 'Że most stoi krzywo, mówi też Anna Wrzos.', [['reported', 'most stoi krzywo']]],
  ['what itself confirms', 'To, że most runął, potwierdza nasze obawy.', []],
  ['what nobody reports', 'To, że most runął, cieszy radnych.', []],
])

testQuotes('a clause far behind its cue', [
  [
    'with a relative clause between',
    'Jan Bryl powiedział radnym, którzy czekali pod ratuszem, że most runął.',
    [['reported', 'most runął']],
  ],
  ['which is no clause of its own', 'Jan Bryl widział radnych, którzy czekali pod ratuszem, że most runął.', []],
])

testQuotes('what is read', [
  ['in a text', 'W komunikacie szpitala czytamy, że most runął.', [['reported', 'most runął']]],
  ['nowhere', 'Gdy czytamy, że most runął, nie dziwi nas to.', []],
])

testQuotes('a report in speech', [
  [
    'by those whom a relative clause tells of',
    'Most stoi krzywo\n\n– Nie rozumiem radnych, którzy twierdzą, że most runie – mówi Jan Bryl.',
    [
      ['direct', 'Nie rozumiem radnych, którzy twierdzą, że most runie'],
      ['reported', 'most runie'],
    ],
  ],
  [
    'but by nobody',
    'Most stoi krzywo\n\n– Nie rozumiem rady. Twierdzą, że most runie – mówi Jan Bryl.',
    [['direct', 'Nie rozumiem rady. Twierdzą, że most runie']],
  ],
  [
    'nor by what a pronoun stands for',
    'Most stoi krzywo\n\n– Mamy modele i one wskazują, że runie. Ale mamy też wzorce – mówi Jan Bryl.',
    [['direct', 'Mamy modele i one wskazują, że runie. Ale mamy też wzorce']],
  ],
])

testQuotes('verbs of saying', [
  ['a literary one', 'Jan Bryl rzekł, że most runie.', [['reported', 'most runie']]],
  ['one of saying in passing', 'Jan Bryl rzucił, że most runie.', [['reported', 'most runie']]],
  ['a light one with its noun', 'Jan Bryl użył argumentu, że most runie.', [['reported', 'most runie']]],
  ['the same without it', 'Jan Bryl użył mostu, że aż dudniło.', []],
])

testQuotes('a sentence that goes on with the conjunction alone', [
  [
    'behind its cue',
    'Wójt straszył, że most runie. Że gmina upadnie, bo odejdzie port.',
    [['reported', 'most runie', 'gmina upadnie, bo odejdzie port']],
  ],
  [
    'with a cue of its own',
    'Wójt mówił, że most stoi. Że drży, mówił już radny Jan Bryl.',
    [
      ['reported', 'most stoi'],
      ['reported', 'drży'],
    ],
  ],
  ['behind an end of the clause', 'Wójt mówił, że most stoi, i wyszedł. Że też mu wolno.', [['reported', 'most stoi']]],
])

testQuotes('nouns and light verbs', [
  ['an alarm', 'Lekarze biją na alarm, że szpital nie przetrwa.', [['reported', 'szpital nie przetrwa']]],
  [
    'a surname that nobody declines',
    'Rada podważa deklaracje posłanki Anny Wrzos, że ceny spadną.',
    [['reported', 'ceny spadną']],
  ],
])
