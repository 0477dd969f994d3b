export type Bound = 'since' | 'until' | null

/** What may stand before a date and belongs to it, with the side it leaves open. */
export const DATE_PREPOSITIONS: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['w', null],
  ['we', null],
  ['z', null],
  ['ze', null],
  ['na', null],
  ['za', null],
  ['o', null],
  ['u', null],
  ['pod', null],
  ['koło', null],
  ['około', null],
  ['ok', null],
  ['przez', null],
  ['podczas', null],
  ['między', null],
  ['pomiędzy', null],
  ['od', 'since'],
  ['po', 'since'],
  ['do', 'until'],
  ['przed', 'until'],
  ['sprzed', 'until'],
])

/** Negated and compared they leave a side open: `nie wcześniej niż w 2035 roku`. */
export const OPEN_NEGATED: ReadonlyMap<string, Bound> = new Map<string, Bound>([
  ['wcześniej', 'since'],
  ['prędzej', 'since'],
  ['później', 'until'],
])
/** Before an end, or what is pointed to. */
export const UP_TO = 'do'
/** What goes on since then, and not only came behind it: `trwa od soboty`; `po Nowym Roku` may be ahead. */
export const SINCE: ReadonlySet<string> = new Set(['od'])
/** Prepositions that point ahead of the publication unless the verb says otherwise: `na 15 maja`. */
export const AHEAD_PREPOSITIONS: ReadonlySet<string> = new Set(['na', 'do'])
/**
 * Parts in the accusative that `na` looks ahead to: `na początek maja`. `Na koniec grudnia dług wyniósł` tells how
 * things stood, and the locative (`na początku`) looks nowhere.
 */
export const PARTS_AHEAD: ReadonlySet<string> = new Set(['początek', 'połowę', 'przełom'])
/** Those that take the accusative of a day; the genitive there is its plural. */
export const ACCUSATIVE_PREPOSITIONS: ReadonlySet<string> = new Set(['w', 'we', 'na', 'przez', 'co'])
/** They make what follows about, not exactly, so. */
export const APPROXIMATELY: ReadonlySet<string> = new Set([
  ...['około', 'ok', 'koło', 'circa', 'ca', 'ponad', 'przeszło', 'prawie', 'niemal', 'nieomal', 'niespełna', 'blisko'],
  ...[
    'niecały',
    'niecałe',
    'niecałych',
    'niecałym',
    'niecałą',
    'niecałej',
    'niecałego',
    'niecałymi',
    'jakieś',
    'jakichś',
  ],
  ...['okolicach', 'okolice'],
])
/** They change nothing: `cały 2021 rok`, `zaledwie dwa dni temu`. */
export const FILLERS: ReadonlySet<string> = new Set([
  ...['cały', 'całego', 'całym', 'całą', 'całej', 'nadchodzącym', 'bieżącym', 'samego', 'samym', 'zaledwie', 'raptem'],
  ...['wczesną', 'późną'],
])

/** `w ciągu ostatnich dni` */
export const WITHIN: ReadonlySet<string> = new Set(['ciągu', 'przeciągu'])

/** Up to the end of what follows: `przez ostatni rok`. */
export const THROUGHOUT: ReadonlySet<string> = new Set(['przez'])
/** Inside of what follows. */
export const IN: ReadonlySet<string> = new Set(['w', 'we'])

export const END_OF: ReadonlySet<string> = new Set([
  ...['koniec', 'końca', 'końcem', 'końcu', 'końcówka', 'końcówce', 'końcówki'],
])
export const START_OF: ReadonlySet<string> = new Set([
  ...['początek', 'początku', 'początkiem', 'początkach', 'początki', 'początków'],
])
/** A part of what follows keeps the whole: `pod koniec 2017 roku`. */
export const PARTS: ReadonlySet<string> = new Set([
  ...END_OF,
  ...START_OF,
  ...['połowa', 'połowie', 'połowy', 'połową', 'połowę'],
  ...['schyłek', 'schyłku', 'schyłkiem'],
  ...[
    'środku',
    'środek',
    'poł',
    'pocz',
    'ćwierć',
    'ćwierci',
    'ćwiercią',
    'ćwierćwiecze',
    'ćwierćwieczu',
    'ćwierćwiecza',
  ],
  ...['przełom', 'przełomie', 'przełomu'],
])
/** With `pierwszy`, `ostatni` or an ordinal before them they are a part of a month or a year: `w ostatnich dniach maja`. */
export const PART_UNITS: ReadonlySet<string> = new Set([
  ...['dni', 'dniach', 'dniom', 'dzień', 'dnia', 'dniu', 'tydzień', 'tygodnia', 'tygodniu', 'tygodnie', 'tygodniach'],
  ...['dekada', 'dekady', 'dekadzie', 'dekadę', 'miesiące', 'miesięcy', 'miesiącach', 'weekend', 'weekendu'],
  ...['weekendzie', 'kwartały', 'kwartałach', 'kwartałów'],
])
/** The last of a year's quarters and halves: `w ostatnim kwartale 2020 roku`. */
export const LAST_OF_YEAR: ReadonlySet<string> = new Set([
  'ostatni',
  'ostatniego',
  'ostatnim',
  'ostatnie',
  'ostatniemu',
])
/** The first or the last of the parts; ordinals are of ORDINALS. */
export const FIRST_OR_LAST: ReadonlySet<string> = new Set([
  ...['pierwsze', 'pierwszych', 'ostatni', 'ostatnie', 'ostatnich', 'ostatnim', 'ostatniego', 'ostatnia', 'ostatniej'],
  ...['ostatnią', 'przedostatni', 'przedostatnim', 'przedostatniego'],
])
/** Words between a preposition and its date: `w dniu 12 stycznia`, `w okresie 2014-2020`. */
export const DATE_NOUNS: ReadonlySet<string> = new Set([
  ...['dnia', 'dniu', 'dzień', 'dniem', 'dniach', 'okresie', 'okres', 'okresu'],
])
/** Before the name of one: `w miesiącu wrześniu`. */
export const MONTH_NOUNS: ReadonlySet<string> = new Set(['miesiąc', 'miesiąca', 'miesiącem', 'miesiącu'])
/** Of them, what is written short, with a full stop: `dn. 5 maja`, `w r. 1920`. */
export const DATE_NOUN_ABBREVIATIONS: ReadonlySet<string> = new Set(['dn', 'r'])
/** Before two ends in figures they make them days: `w terminie od 1.07 do 15.07`. */
export const IN_TERM: ReadonlySet<string> = new Set([
  ...DATE_NOUNS,
  ...['terminie', 'termin', 'terminu', 'terminach', 'terminy'],
])
/** They part a dateline: `Nidów | 15.03 |`. */
export const DATELINE_MARKS: ReadonlySet<string> = new Set(['|'])
/** Parts of a day that go with it, whole phrases. */
export const DAY_PARTS: readonly (readonly string[])[] = [
  ['rano'],
  ['nad', 'ranem'],
  ['przed', 'południem'],
  ['po', 'południu'],
  ['w', 'południe'],
  ['wieczorem'],
  ['wieczór'],
  ['w', 'nocy'],
  ['nocą'],
]
export const NIGHT: ReadonlySet<string> = new Set(['nocy', 'noc'])
/** Without a preposition: `nocą z 3 na 4 maja`. */
export const AT_NIGHT: ReadonlySet<string> = new Set(['nocą'])
/** Nouns that an adjective of the day goes with: `w poniedziałkowy wieczór`, `dnia wczorajszego`. */
export const DAY_PART_NOUNS: ReadonlySet<string> = new Set([
  ...['wieczór', 'wieczoru', 'wieczora', 'wieczorem', 'wieczorze', 'noc', 'nocy', 'nocą', 'dzień', 'dnia', 'dniu'],
  ...['poranek', 'poranka', 'porankiem', 'poranku', 'ranek', 'ranka', 'rankiem', 'ranku', 'przedpołudnie'],
  ...['popołudnie', 'popołudnia', 'popołudniem', 'popołudniu', 'świt', 'świcie', 'południe'],
])

/** Between two ends of a range. */
export const RANGE_JOINTS: ReadonlySet<string> = new Set(['-', '–', '—', 'do', 'a', 'na'])
/** Between two days in figures, which are the evening and the morning of one night: `w nocy 4/5 maja`. */
export const NIGHT_JOINTS: ReadonlySet<string> = new Set(['/'])
/** Of them, the joint of a night's two days: `z 3 na 4 maja`, and else of what is moved. */
export const MOVED: ReadonlySet<string> = new Set(['na'])
/** They make a date its noun's, `wypadek z 3 maja`, and open a night's two days, `z 3 na 4 maja`. */
export const OF: ReadonlySet<string> = new Set(['z', 'ze'])
/** Beside a joint, and no part of it: `od piątku, aż do niedzieli`, `do dnia 5 maja`. */
export const JOINT_FILLERS: ReadonlySet<string> = new Set([',', 'aż', 'dnia', 'roku', 'włącznie'])
/** Between two of a list. */
export const AND: ReadonlySet<string> = new Set(['i', 'oraz'])
/** Between two of which either may be. */
export const OR: ReadonlySet<string> = new Set(['lub', 'albo', 'czy', 'bądź'])
/** Counted from the date behind it: `dwa dni po 3 maja`. */
export const COUNTED_FROM: ReadonlyMap<string, 1 | -1> = new Map([
  ['po', 1],
  ['przed', -1],
])
/** A range opens with one of these when a word joins its ends: `od … do`, `między … a`, `z … na`. */
export const RANGE_OPENERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['do', new Set(['od'])],
  ['a', new Set(['między', 'pomiędzy'])],
  ['na', OF],
])
/** `na przełomie maja i czerwca` */
export const TURN: ReadonlySet<string> = new Set(['przełom', 'przełomie', 'przełomu'])

/** What a bare year may follow, in its own clause: `powstała w 2002`. */
export const YEAR_INTRODUCERS: ReadonlySet<string> = new Set([
  ...['w', 'we', 'od', 'do', 'z', 'ze', 'za', 'po', 'przed', 'sprzed', 'na', 'około', 'między', 'pomiędzy'],
  ...['rok', 'roku', 'rokiem', 'wiosną', 'latem', 'jesienią', 'zimą', 'sezon', 'sezonie', 'sezonu'],
])
/** The same, written short with a full stop: `ur. 1950`, `w r. 1920`. */
export const YEAR_ABBREVIATED_INTRODUCERS: ReadonlySet<string> = new Set(['ok', 'r', 'ur', 'zm', 'zał', 'ca'])

/** Behind them a bare number may be an amount: `wzrosła z 1480 do 1681`, `powyżej 1200 do 1300`; `od 1480 do 1681` dates. */
export const FROM_AMOUNT: ReadonlySet<string> = new Set(['z', 'ze', 'powyżej', 'poniżej', 'ponad'])
export const TO_AMOUNT: ReadonlySet<string> = new Set(['do', 'na'])

/** What a number before it counts, and no year: `do 2000 złotych`. The genitive plurals in -ów need no list. */
export const COUNTED: ReadonlySet<string> = new Set([
  ...['zł', 'zl', 'euro', 'usd', 'eur', 'pln', 'gr', 'proc', 'tys', 'mln', 'mld', 'km', 'kg', 'ha', 'mw', 'gw', 'hp'],
  ...['m', 'g', 'l', 't', 'cm', 'mm', 'h', 'min', 'osób', 'ludzi', 'sztuk', 'ton', 'dni', 'lat', 'godzin', 'razy'],
  ...['złoty', 'złote', 'złotych', 'groszy', 'dolar', 'dolary', 'dolarów', 'funt', 'funty', 'funtów'],
])
/** Before a month they make it somebody's, and place nothing. */
export const POSSESSIVES: ReadonlySet<string> = new Set([
  ...['mój', 'twój', 'swój', 'nasz', 'wasz', 'czyjś', 'mojego', 'twojego', 'swojego', 'naszego', 'waszego', 'czyjegoś'],
])
/** Before our era. */
export const BEFORE_CHRIST: ReadonlySet<string> = new Set(['p'])
