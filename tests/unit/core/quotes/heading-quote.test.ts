import { testQuotes } from './expect-quotes.ts'

const BODY = 'Adam Wrzos był w Lubinowie.'

testQuotes('headings', [
  ['a surname before the first person', `Wrzosewicz: Nie oddamy mostu\n\n${BODY}`, [['direct', 'Nie oddamy mostu']]],
  ['a topic', `Lubinów: Nowy most i droga\n\n${BODY}`, []],
  ["what goes on, of a body's", `Sesja Rady Osiedla: spór o most\n\n${BODY}`, []],
  ['but a body', `Rada Osiedla: spór trwa\n\n${BODY}`, [['direct', 'spór trwa']]],
  ['a union, where it happened', `UE: Zgoda na nowy most\n\n${BODY}`, []],
  [
    'what somebody says of something',
    `Wrzos o wecie wójta: Jestem wściekły\n\n${BODY}`,
    [['direct', 'Jestem wściekły']],
  ],
  [
    'and who is labelled takes none of the other’s',
    `Wrzos: nie. Bryl: tak\n\nAdam Wrzos i Jan Bryl byli w Lubinowie.`,
    [],
  ],
  [
    'two of whom each says a word',
    `Wrzos: dość. Bryl mówi: nie\n\nAdam Wrzos i Jan Bryl byli w Lubinowie.`,
    [['direct', 'dość. Bryl mówi: nie']],
  ],
  ['a verb that reports', `Radni ostrzegają: Most jest stary\n\n${BODY}`, [['direct', 'Most jest stary']]],
  [
    'run into a paragraph',
    `${BODY} "Nie oddamy mostu" Gmina milczy. – Nie oddamy tego mostu – powiedziała Anna Lipiec.`,
    [
      ['direct', 'Nie oddamy mostu'],
      ['direct', 'Nie oddamy tego mostu'],
    ],
  ],
  ['run into a paragraph, with nothing to repeat it', `${BODY} "Nie oddamy mostu" Gmina milczy.`, []],
])

testQuotes('headings that name who speaks', [
  [
    'before what is offered',
    'Jan Bryl: Most nie powstanie [ROZMOWA]\n\nJan Bryl powiedział, że most stoi.',
    [
      ['direct', 'Most nie powstanie'],
      ['reported', 'most stoi'],
    ],
  ],
  [
    'but a colon in marks parts nothing',
    '"Most jest jak lis: nikt go nie złapie"\n\nRada przyjęła plan mostu w Lubinowie.',
    [['direct', 'Most jest jak lis: nikt go nie złapie']],
  ],
  [
    'the second of two labels',
    'Związek: Wrzos: To decydujący krok w rozmowach\n\nAdam Wrzos powiedział, że most stoi.',
    [
      ['direct', 'To decydujący krok w rozmowach'],
      ['reported', 'most stoi'],
    ],
  ],
  [
    'two, each with a sentence',
    'Wrzos: jesteśmy gotowi na zimę. Bryl: to za mało\n\nAdam Wrzos milczy. Radny Jan Bryl powiedział, że most stoi.',
    [
      ['direct', 'jesteśmy gotowi na zimę'],
      ['direct', 'to za mało'],
      ['reported', 'most stoi'],
    ],
  ],
  [
    'one with a dash before marks',
    'Rozmowa: Kasia Lipka – „Nie oddamy mostu nikomu”\n\nKasia Lipka powiedziała, że most stoi.',
    [
      ['direct', 'Nie oddamy mostu nikomu'],
      ['reported', 'most stoi'],
    ],
  ],
  [
    'but no author of a title',
    'Kasia Lipka – „Zima nad wielką rzeką”\n\nKasia Lipka powiedziała, że most stoi.',
    [['reported', 'most stoi']],
  ],
  [
    'a name that speaks in the body',
    'Barnius: rząd nie wyjawił, co będzie\n\nBarnius powiedział, że most stoi.',
    [
      ['direct', 'rząd nie wyjawił, co będzie'],
      ['reported', 'most stoi'],
    ],
  ],
  [
    'a given name that is a noun as well',
    `Daniel Zatylski: mam mieszane uczucia\n\n${BODY}`,
    [['direct', 'mam mieszane uczucia']],
  ],
  ['a name that says nothing is a topic', 'Barnius: rząd nie wyjawił, co będzie\n\nFirma Barnius milczy.', []],
  [
    'a country with its adjective is a place',
    'Korea Północna: 69 procent mieszkańców nie chce zmian\n\nW Korei Północnej policzono głosy.',
    [],
  ],
  [
    'one that has run into a paragraph is its one sentence',
    'Anna Bryl ogłosiła raport. Bryl: Nie zablokujemy umowy. Mieszkańcy są spokojni.',
    [['direct', 'Nie zablokujemy umowy']],
  ],
  [
    'one that a paragraph begins with',
    'Bryl: Popieramy plan. Spór dotyczy pieniędzy. „Jest wiele gmin, które milczą” – mówiła Anna Bryl w radiu. Rada zbierze się w maju.',
    [
      ['direct', 'Popieramy plan'],
      ['direct', 'Jest wiele gmin, które milczą'],
    ],
  ],
  ['and of what', `Wrzosewicz o wecie burmistrza: Jestem wściekła\n\n${BODY}`, [['direct', 'Jestem wściekła']]],
  ['where it happened is not who', `Niemcy: Strajk w porcie i na kolei\n\n${BODY}`, []],
])

testQuotes('turns that nobody is given', [
  ['a question that tells of others', '– Most i kładka – Czy rada rozważa remont, czy Bryl rozważa sprzedaż?', []],
  ['one alone', '– Droga od mostu do rynku.', []],
  [
    'several',
    '– Widzi pan most?\n\n– Nie widzę.',
    [
      ['direct', 'Widzi pan most?'],
      ['direct', 'Nie widzę'],
    ],
  ],
])

testQuotes('a heading has a sentence in marks', [
  ['of its own', `Spór o szkołę. „Ludzie mają tego dość”\n\n${BODY}`, [['direct', 'Ludzie mają tego dość']]],
  ['with no verb but `to`', `Szkoła do zamknięcia. „To skandal”\n\n${BODY}`, [['direct', 'To skandal']]],
  ['first', `„Zamkną nam szkołę”. Rodzice protestują\n\n${BODY}`, [['direct', 'Zamkną nam szkołę']]],
  ['and who says it', `„Zamkną nam szkołę” – alarmują rodzice\n\n${BODY}`, [['direct', 'Zamkną nam szkołę']]],
  [
    'behind a colon',
    `Awantura na sesji: „Panie wójcie, pan kłamie!”\n\n${BODY}`,
    [['direct', 'Panie wójcie, pan kłamie!']],
  ],
  [
    'before another of the paper’s',
    `Wójt: „Nikt nie odejdzie”. Ale pakuje walizki\n\n${BODY}`,
    [['direct', 'Nikt nie odejdzie']],
  ],
  [
    'before another in marks, which goes on',
    `Jan Bryl: „Tama runie”. „Wójt nas oszukał”\n\n${BODY}`,
    [['direct', '„Tama runie”. „Wójt nas oszukał”']],
  ],
  ['which is a slogan', `Zatyl ma nowe hasło. „Tu płynie woda”\n\n${BODY}`, []],
  ['of a strike', `Strajk w Zatylu. „Jedność żąda podwyżek”\n\n${BODY}`, []],
  ['of a feast', `Dożynki w Zatylu. „Niech żyje plon”\n\n${BODY}`, []],
  ['of a campaign', `Ruszyła akcja „Sprzątamy las” w Zatylu. „Pomagam lasom”\n\n${BODY}`, []],
  ['of a march', `Marsz przeszedł przez Zatyl. „To nasza ziemia”\n\n${BODY}`, []],
  ['which may be a title', `Premiera w Zatylu. „Nie ma jak u mamy”\n\n${BODY}`, []],
  ['or no sentence', `Pożar w Zatylu. „Wzór czystości” dla gminy\n\n${BODY}`, []],
  ['before what it is of', `„Jedzie pociąg” – nowa wystawa w muzeum\n\n${BODY}`, []],
  ['in a paragraph, with nothing to repeat it', `${BODY} „Ludzie mają tego dość”. Gmina milczy.`, []],
])

testQuotes('a heading says who speaks', [
  ['to whom', `Proboszcz apeluje do wiernych: pomóżmy pogorzelcom\n\n${BODY}`, [['direct', 'pomóżmy pogorzelcom']]],
  [
    'when',
    `Prezes klubu po awansie: spełniło się moje marzenie\n\n${BODY}`,
    [['direct', 'spełniło się moje marzenie']],
  ],
  ['in what temper', `Trener nie kryje złości: zabrakło nam sił\n\n${BODY}`, [['direct', 'zabrakło nam sił']]],
  ['not what came about', `Policja podsumowała weekend: pięć wypadków\n\n${BODY}`, []],
  ['nor what it asks its reader', `ZUS zmienia zasady: sprawdź, ile dostaniesz\n\n${BODY}`, []],
  ['nor of a town’s own', `Iskra wygrywa: nasz zespół liderem\n\n${BODY}`, []],
  ['nor what opens', `Nowy oddział w szpitalu: przyjmie chorych w maju\n\n${BODY}`, []],
])
