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
  ['między', null],
  ['pomiędzy', null],
  ['od', 'since'],
  ['po', 'since'],
  ['do', 'until'],
  ['przed', 'until'],
])

/** Prepositions that point ahead of the publication unless the verb says otherwise: `na 15 maja`. */
export const AHEAD_PREPOSITIONS: ReadonlySet<string> = new Set(['na', 'do'])
/** Those that take the accusative of a day; the genitive there is its plural. */
export const ACCUSATIVE_PREPOSITIONS: ReadonlySet<string> = new Set(['w', 'we', 'na', 'przez', 'co'])
/** They make what follows about, not exactly, so. */
export const APPROXIMATELY: ReadonlySet<string> = new Set([
  'około',
  'ok',
  'koło',
  'niecały',
  'niecałe',
  'niecałych',
  'ponad',
  'prawie',
  'niemal',
  'niespełna',
  'blisko',
])

/** `w ciągu ostatnich dni` */
export const WITHIN: ReadonlySet<string> = new Set(['ciągu', 'przeciągu'])

/** A part of what follows keeps the whole: `pod koniec 2017 roku`. */
export const PARTS: ReadonlySet<string> = new Set([
  ...['koniec', 'końca', 'końcem', 'końcu', 'końcówka', 'końcówce', 'końcówki'],
  ...['początek', 'początku', 'początkiem', 'początkach', 'początki', 'początków'],
  ...['połowa', 'połowie', 'połowy', 'połową', 'połowę'],
  ...['schyłek', 'schyłku', 'schyłkiem'],
  ...['środku', 'środek'],
  ...['przełom', 'przełomie', 'przełomu'],
])
/** Words between a preposition and its date: `w dniu 12 stycznia`, `w roku 2014`. */
export const DATE_NOUNS: ReadonlySet<string> = new Set([
  'dnia',
  'dniu',
  'dzień',
  'dniem',
  'dniach',
  'roku',
  'rok',
  'rokiem',
])
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

/** Between two ends of a range. */
export const RANGE_JOINTS: ReadonlySet<string> = new Set(['-', '–', '—', 'do', 'a', 'na'])
/** Between two of a list. */
export const AND: ReadonlySet<string> = new Set(['i', 'oraz'])
/** A range opens with one of these when a word joins its ends: `od … do`, `między … a`, `z … na`. */
export const RANGE_OPENERS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['do', new Set(['od'])],
  ['a', new Set(['między', 'pomiędzy'])],
  ['na', new Set(['z', 'ze'])],
])
/** `na przełomie maja i czerwca` */
export const TURN: ReadonlySet<string> = new Set(['przełom', 'przełomie', 'przełomu'])

/** What a bare year may follow, in its own clause: `powstała w 2002`, `ur. 1950`. */
export const YEAR_INTRODUCERS: ReadonlySet<string> = new Set([
  ...['w', 'we', 'od', 'do', 'z', 'ze', 'po', 'przed', 'na', 'około', 'ok'],
  ...['rok', 'roku', 'rokiem', 'ur', 'zm', 'wiosną', 'latem', 'jesienią', 'zimą', 'sezon', 'sezonie', 'sezonu'],
])

/** What a number before it counts, and no year: `do 2000 złotych`. The genitive plurals in -ów need no list. */
export const COUNTED: ReadonlySet<string> = new Set([
  ...['zł', 'zl', 'euro', 'usd', 'eur', 'pln', 'gr', 'proc', 'tys', 'mln', 'mld', 'km', 'kg', 'ha', 'mw', 'gw', 'hp'],
  ...['m', 'g', 'l', 't', 'cm', 'mm', 'h', 'min', 'osób', 'ludzi', 'sztuk', 'ton', 'dni', 'lat', 'godzin', 'razy'],
])
/** Before our era. */
export const BEFORE_CHRIST: ReadonlySet<string> = new Set(['p'])
