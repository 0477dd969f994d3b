/** What time is counted in. */
export type CountedUnit = 'day' | 'week' | 'month' | 'year'
/** What of the calendar has a name of its own: `w ubiegłym kwartale`, `w minionym stuleciu`. */
export type DateUnit = CountedUnit | 'quarter' | 'decade' | 'century'

/** Forms of the units that place something in the calendar. `lat` is the genitive plural of `rok`. */
export const UNITS: ReadonlyMap<string, DateUnit> = new Map(
  (
    [
      ['day', 'dzień dnia dniowi dniem dniu dni dniom dniami dniach doba doby dobie dobę dobą dób dobami dobach'],
      ['week', 'tydzień tygodnia tygodniowi tygodniem tygodniu tygodnie tygodni tygodniom tygodniami tygodniach'],
      ['month', 'miesiąc miesiąca miesiącowi miesiącem miesiącu miesiące miesięcy miesiącom miesiącami miesiącach'],
      ['quarter', 'kwartał kwartału kwartałowi kwartałem kwartale kwartały kwartałów kwartałami kwartałach'],
      ['year', 'rok roku rokowi rokiem lata lat latom latami laty latach'],
      ['decade', 'dekada dekady dekadzie dekadę dekadą dekad dekadami dekadach'],
      ['century', 'wiek wieku wiekowi wiekiem wieki wieków wiekami stulecie stulecia stuleciu stuleciem stuleci'],
    ] as const
  ).flatMap(([unit, forms]) => forms.split(' ').map((form) => [form, unit] as const)),
)

/** How many of what time is counted in make up a larger unit. */
export const COUNTED_IN: Readonly<Record<DateUnit, readonly [unit: CountedUnit, times: number]>> = {
  day: ['day', 1],
  week: ['week', 1],
  month: ['month', 1],
  quarter: ['month', 3],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
}

/** Of the units, the forms of one alone: `tydzień temu`, `przed rokiem`. `dekady` is a plural too; so is `doby`, left out. */
export const SINGULAR_UNITS: ReadonlySet<string> = new Set(
  [
    'dzień dnia dniem dniu doba dobie dobę dobą tydzień tygodnia tygodniem tygodniu miesiąc miesiąca miesiącem miesiącu rok roku rokiem',
    'kwartał kwartału kwartałem kwartale dekada dekady dekadzie dekadę dekadą',
    'wiek wieku wiekiem stulecie stulecia stuleciu stuleciem',
  ].flatMap((forms) => forms.split(' ')),
)

/** Of them, as one is counted without a number: `rok temu`, `tydzień i dwa dni później`. */
export const ONE_COUNTED: ReadonlySet<string> = new Set(['rok', 'tydzień'])

/** Of the units, the genitives that follow `ostatnich`. */
export const GENITIVE_RUN_UNITS: ReadonlySet<string> = new Set([
  ...['dni', 'tygodni', 'miesięcy', 'kwartałów', 'lat', 'dekad', 'dób'],
])

/** Twenty-four hours, which need no calendar: `minionej doby` is the last of them. */
export const DAY_AND_NIGHT: ReadonlySet<string> = new Set(['doby', 'dobie', 'dobę'])

/** `wiek` is an age as well: only `ubiegły` and its like make it a century, never `w tym wieku`. */
export const AGE_WORDS: ReadonlySet<string> = new Set(['wiek', 'wieku', 'wiekiem'])

/** Forms of `rok` that stand beside its number. */
export const YEAR_WORDS: ReadonlySet<string> = new Set(['rok', 'roku', 'rokiem', 'rokowi', 'lata', 'lat', 'latach'])
/** Of them, what stands behind the number as well; `2000 lat` are counted. */
export const YEAR_WORDS_BEHIND: ReadonlySet<string> = new Set(['rok', 'roku', 'rokiem', 'rokowi'])

/** Forms of `lata` that a span of years or a decade follows: `w latach 2014-2022`, `lata 90.` */
export const YEARS_WORDS: ReadonlySet<string> = new Set(['lata', 'lat', 'latach', 'latami', 'latom'])

/** Forms of `wiek` and `stulecie`; `w` with a full stop is its abbreviation. */
export const CENTURY_WORDS: ReadonlySet<string> = new Set(
  'wiek wieku wiekiem wieki wieków wiekach stulecie stulecia stuleciu stuleciem'.split(' '),
)

/** Forms of `wieczny` behind a century's number: `XIX-wieczny`. */
export const CENTURY_ADJECTIVES: ReadonlySet<string> = new Set(
  'wieczny wieczna wieczne wiecznego wiecznej wiecznemu wieczną wiecznym wieczni wiecznych wiecznymi'.split(' '),
)

export const WEEKEND: ReadonlySet<string> = new Set(['weekend', 'weekendu', 'weekendem', 'weekendzie', 'weekendowi'])
/** Before it, of no other meaning than the days around it: `w długi weekend`. */
export const LONG: ReadonlySet<string> = new Set(['długi', 'długiego', 'długim', 'długiemu'])
/** Behind a day: `7.02, godz. 20`, `7.02 o godz. 20`. */
export const HOUR: ReadonlySet<string> = new Set(['godz', 'godzina', 'godziny', 'godzinie'])
export const AT_HOUR = 'o'
/** What is told in hours: `w godz. od 05.10 do 06.10`. */
export const HOURS: ReadonlySet<string> = new Set([
  ...['godz', 'godzina', 'godziny', 'godzinie', 'godzinę', 'godzinach', 'godzinami', 'rano', 'wieczorem'],
])
/** Its adjective, which mostly tells of any weekend: `weekendowe wyjazdy`. */
export const WEEKEND_ADJECTIVES: ReadonlySet<string> = new Set(
  ['y', 'a', 'e', 'ego', 'ej', 'emu', 'ą', 'ym', 'ych', 'ymi', 'i'].map((ending) => `weekendow${ending}`),
)
export const QUARTER: ReadonlySet<string> = new Set(['kwartał', 'kwartału', 'kwartałem', 'kwartale', 'kwartałowi'])
export const HALF_YEAR: ReadonlySet<string> = new Set(['półrocze', 'półrocza', 'półroczem', 'półroczu'])
/** `I kw. 2020`, with a full stop; `kw.` is a square (`m kw.`) where no ordinal stands before it. */
export const QUARTER_ABBREVIATION = 'kw'
export const SEASON_WORDS: ReadonlySet<string> = new Set(['sezon', 'sezonu', 'sezonie', 'sezonem'])

/** Abbreviations of `rok`, `lata` and `wiek`, each with a full stop behind it; `2014 r` stands without one, too. */
export const YEAR_ABBREVIATION = 'r'
export const YEARS_ABBREVIATION = 'rr'
export const CENTURY_ABBREVIATION = 'w'

/** What a court counts in years: `grozi od 8 lat więzienia`. Genitives. */
export const PENALTIES: ReadonlySet<string> = new Set([
  ...['więzienia', 'pozbawienia', 'ograniczenia', 'aresztu', 'paki', 'odsiadki', 'zakazu'],
])
/** For whom something is, from an age on: `dla dzieci od 8 lat`. Genitives. */
export const FOR = 'dla'
export const AGED: ReadonlySet<string> = new Set([
  ...['osób', 'dzieci', 'młodzieży', 'dorosłych', 'uczestników', 'kobiet', 'mężczyzn', 'pań', 'panów', 'uczniów'],
  ...['widzów', 'zawodników', 'chłopców', 'dziewcząt', 'dziewczynek', 'seniorów', 'młodych', 'wszystkich', 'każdego'],
])
/** Behind an age, from which on: `od 18 lat wzwyż`. */
export const UPWARDS: ReadonlySet<string> = new Set(['wzwyż'])
/** What is paid for so much time: `część wypłaty za jeden dzień`. Forms that begin no announcement of what comes then. */
export const PAID_FOR: ReadonlySet<string> = new Set([
  ...['wypłaty', 'wypłatę', 'wynagrodzenia', 'wynagrodzenie', 'wynagrodzeniem', 'płacy', 'płacę', 'pensji', 'pensję'],
  ...['dniówki', 'dniówkę', 'stawki', 'stawkę', 'stawka', 'opłaty', 'opłatę', 'opłata', 'czynszu', 'czynsz'],
  ...['należności', 'zapłaty', 'zapłatę', 'zarobku', 'zarobek', 'diety', 'dietę'],
])

/** Whom one thanks, and what one is honoured with, is for the time behind `za`: `dziękujemy za 29 lat`. Stems, and forms. */
export const THANKS = /^(?:po)?dzięk(?:uj|ow|czyn)|^wdzięczn/u
export const HONOURS: ReadonlySet<string> = new Set([
  ...['medal', 'medale', 'medalem', 'nagroda', 'nagrodę', 'nagrody', 'odznaka', 'odznakę', 'odznaki', 'odznaczenie'],
  ...['odznaczenia', 'wyróżnienie', 'wyróżnienia', 'podziękowanie', 'podziękowania'],
])

/** Of so much of it, what somebody is paid or fined for: `za jeden dzień pracy`. Genitives. */
export const PAID_TIME: ReadonlySet<string> = new Set([
  ...[
    'pracy',
    'strajku',
    'urlopu',
    'pobytu',
    'nieobecności',
    'zwłoki',
    'opóźnienia',
    'spóźnienia',
    'postoju',
    'służby',
  ],
  ...['najmu', 'wynajmu', 'dyżuru', 'zwolnienia'],
])

/** What a number is called that is a year: `2032 będzie rokiem zmian`. */
export const YEAR_CALLED: ReadonlySet<string> = new Set(['rokiem'])
/** Of the years that begin in another month than January, those that do so everywhere → that month: `w tym roku szkolnym`. */
export const SCHOOL_YEARS: ReadonlyMap<string, number> = new Map([
  ...['szkolnego', 'szkolnym', 'szkolny'].map((form) => [form, 9] as const),
  ...['akademickiego', 'akademickim', 'akademicki'].map((form) => [form, 10] as const),
])
/** The next one, or the one that has just begun: `w nowym roku szkolnym`. */
export const NEW: ReadonlySet<string> = new Set(['nowy', 'nowego', 'nowym'])
/** Years that begin when somebody says so: `koniec roku szkolnego` is no end of December. */
export const OTHER_YEARS: ReadonlySet<string> = new Set([
  ...['szkolnego', 'akademickiego', 'gospodarczego', 'finansowego', 'obrotowego', 'podatkowego', 'życia'],
  ...['szkolnym', 'akademickim', 'gospodarczym', 'finansowym', 'obrotowym', 'podatkowym'],
  ...['szkolny', 'akademicki', 'gospodarczy', 'finansowy', 'obrotowy', 'podatkowy'],
])
/** What has a last year, month or week of its own: `w ostatnim roku wojny` is not counted from the publication. */
export const LASTING_NOUNS: ReadonlySet<string> = new Set([
  ...['życia', 'studiów', 'nauki', 'szkoły', 'kadencji', 'wojny', 'pracy', 'działalności', 'urzędowania', 'rządów'],
  ...['kampanii', 'okupacji', 'sezonu', 'wakacji', 'ferii', 'pobytu', 'ciąży', 'małżeństwa'],
])

/** Abbreviations of a year: `br.`, `b.r.`, `ub.r.`, as letters only → years from the publication's. */
export const YEAR_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ['br', 0],
  ['b r', 0],
  ['ub r', -1],
  ['ubr', -1],
  ['ub roku', -1],
])

/** Behind its day and the word for which one: `12 ub. miesiąca`. */
export const MONTH_GENITIVE: ReadonlySet<string> = new Set(['miesiąca'])
/** Of a month, behind its day: `12 bm.`, `3 ub.m.`; letters only → months from the publication's. */
export const MONTH_SHORT_FOR: ReadonlyMap<string, number> = new Map([
  ['bm', 0],
  ['b m', 0],
  ['ub m', -1],
  ['ubm', -1],
])

/** Their first words. */
export const YEAR_ABBREVIATION_OPENINGS: ReadonlySet<string> = new Set(
  [...YEAR_ABBREVIATIONS.keys()].map((letters) => letters.split(' ')[0] ?? letters),
)

/** Abbreviations that no sentence of dates ends with when figures follow: `w I kw. 2020`, `ur. 1950`, `w r. 1920`. */
export const BEFORE_FIGURES: ReadonlySet<string> = new Set([
  'kw',
  'r',
  'ur',
  'zm',
  'zał',
  'dn',
  'ok',
  'ca',
  'pocz',
  'poł',
])

/** What happens once a year or more seldom, and is called by its year: `wybory 2020`. Stems. */
export const EVENT_STEMS: readonly string[] = [
  ...['wybor', 'mistrzostw', 'igrzysk', 'olimpiad', 'mundial', 'ekstralig', 'superlig', 'turniej', 'puchar'],
  ...['festiwal', 'plebiscyt', 'eurowizj', 'matur', 'rajd', 'sezon', 'budżet'],
]
/** Of those, what no season makes another kind of, as it does of games and cups. */
export const ELECTION_STEMS: readonly string[] = ['wybor']
/** The same, written short: `MŚ 2025`. */
export const EVENT_LETTERS: ReadonlySet<string> = new Set(['MŚ', 'ME', 'MP', 'IO', 'LM', 'Euro', 'EURO'])

/** Of hours there are no more. */
export const HOURS_A_DAY = 24
