import { testQuotes } from './expect-quotes.ts'

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
    'not before what tells of its pronoun',
    'Wójt stwierdził, że jest zaskoczony tym, co powiedziała Olga Jodła.',
    [['reported', 'jest zaskoczony tym, co powiedziała Olga Jodła']],
  ],
  ['but before who confirms it', 'Wójt stwierdził, że most runie, co potwierdza port.', [['reported', 'most runie']]],
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

testQuotes('where the main clause goes on', [
  [
    'with another by name, whose name is a verb as well',
    'Gmina odpowiada, że dotacji nie będzie, a burmistrz Kaja Bryl przypomina, że jezioro jest państwowe.',
    [
      ['reported', 'dotacji nie będzie'],
      ['reported', 'jezioro jest państwowe'],
    ],
  ],
  [
    'with another by name, in the past',
    'Jan Bryl powiedział, że ryb ubywa, a Anna Lipiec dodała, że jezioro żyje.',
    [
      ['reported', 'ryb ubywa'],
      ['reported', 'jezioro żyje'],
    ],
  ],
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
  [
    'the other hand of what is said',
    'Lipiec z jednej strony zapewnia, że ceny spadną, a z drugiej – ostrzega, że będzie drogo.',
    [
      ['reported', 'ceny spadną'],
      ['reported', 'będzie drogo'],
    ],
  ],
  [
    'the other hand, without a conjunction',
    'Z jednej strony Lipiec obiecała, że most stanie, z drugiej zaś – musiała przyznać, że brakuje stali.',
    [
      ['reported', 'most stanie'],
      ['reported', 'brakuje stali'],
    ],
  ],
  [
    'the other hand without a cue of its own',
    'Z jednej strony gmina obiecuje, że podniesie płace, a z drugiej, że obniży podatki.',
    [['reported', 'podniesie płace, a z drugiej, że obniży podatki']],
  ],
  [
    'the other hand that is no more than a clause',
    'Lipiec z jednej strony uważa, że ceny będą rosły, a z drugiej strony płace spadną.',
    [['reported', 'ceny będą rosły, a z drugiej strony płace spadną']],
  ],
  [
    'both hands of what somebody weighs',
    'Lipiec dodała, że z jednej strony ceny spadły, a z drugiej pensje są niższe.',
    [['reported', 'z jednej strony ceny spadły, a z drugiej pensje są niższe']],
  ],
  [
    'a second side of something else',
    'Lipiec dodała, że ceny spadły, a z drugiej linii zabrano pociągi.',
    [['reported', 'ceny spadły, a z drugiej linii zabrano pociągi']],
  ],
  ['on account of what', 'Lipiec zwróciła się o zgodę ze względu na to, że dom jest za mały.', []],
])

testQuotes('what is asked goes on with the clause of its verb', [
  [
    'before the main clause',
    'Pytany, czy już wie, kto zastąpi skarbnika, wójt Jan Bryl odparł, że nie.',
    [
      ['reported', 'czy już wie, kto zastąpi skarbnika'],
      ['reported', 'nie'],
    ],
  ],
  [
    'behind it',
    '– Mamy czas – stwierdził wójt, pytany w radiu o to, czy wie, kto zastąpi skarbnika.',
    [
      ['direct', 'Mamy czas'],
      ['reported', 'czy wie, kto zastąpi skarbnika'],
    ],
  ],
  [
    'not past a noun',
    'Pytany, czy zna zastępcę, wójt Jan Bryl odparł, że nie.',
    [
      ['reported', 'czy zna zastępcę'],
      ['reported', 'nie'],
    ],
  ],
])
