export type DateUnit = 'day' | 'week' | 'month' | 'year'

/** Forms of the units that place something in the calendar. `lat` is the genitive plural of `rok`. */
export const UNITS: ReadonlyMap<string, DateUnit> = new Map(
  (
    [
      ['day', 'dzień dnia dniowi dniem dniu dni dniom dniami dniach'],
      ['week', 'tydzień tygodnia tygodniowi tygodniem tygodniu tygodnie tygodni tygodniom tygodniami tygodniach'],
      ['month', 'miesiąc miesiąca miesiącowi miesiącem miesiącu miesiące miesięcy miesiącom miesiącami miesiącach'],
      ['year', 'rok roku rokowi rokiem lata lat latom latami laty latach'],
    ] as const
  ).flatMap(([unit, forms]) => forms.split(' ').map((form) => [form, unit] as const)),
)

/** Of the units, the forms of one alone: `tydzień temu`, `przed rokiem`, `od roku`. */
export const SINGULAR_UNITS: ReadonlySet<string> = new Set(
  'dzień dnia dniem dniu tydzień tygodnia tygodniem tygodniu miesiąc miesiąca miesiącem miesiącu rok roku rokiem'.split(
    ' ',
  ),
)

/** Forms of `rok` that stand beside its number. */
export const YEAR_WORDS: ReadonlySet<string> = new Set(['rok', 'roku', 'rokiem', 'rokowi', 'lata', 'lat', 'latach'])

/** Forms of `lata` that a span of years or a decade follows: `w latach 2014-2022`, `lata 90.` */
export const YEARS_WORDS: ReadonlySet<string> = new Set(['lata', 'lat', 'latach', 'latami', 'latom'])

/** Forms of `wiek`; `w` with a full stop is its abbreviation. */
export const CENTURY_WORDS: ReadonlySet<string> = new Set(['wiek', 'wieku', 'wiekiem', 'wieki', 'wieków', 'wiekach'])

export const WEEKEND: ReadonlySet<string> = new Set(['weekend', 'weekendu', 'weekendem', 'weekendzie', 'weekendowi'])
export const QUARTER: ReadonlySet<string> = new Set(['kwartał', 'kwartału', 'kwartałem', 'kwartale', 'kwartałowi'])
export const HALF_YEAR: ReadonlySet<string> = new Set(['półrocze', 'półrocza', 'półroczem', 'półroczu'])
export const SEASON_WORDS: ReadonlySet<string> = new Set(['sezon', 'sezonu', 'sezonie', 'sezonem'])

/** Abbreviations of `rok`, `lata` and `wiek`, each with a full stop behind it; `2014 r` stands without one, too. */
export const YEAR_ABBREVIATION = 'r'
export const YEARS_ABBREVIATION = 'rr'
export const CENTURY_ABBREVIATION = 'w'

/** Years that begin when somebody says so: `koniec roku szkolnego` is no end of December. */
export const OTHER_YEARS: ReadonlySet<string> = new Set(['szkolnego', 'akademickiego', 'gospodarczego', 'życia'])

/** Abbreviations of a year: `br.`, `b.r.`, `ub.r.`, as letters only → years from the publication's. */
export const YEAR_ABBREVIATIONS: ReadonlyMap<string, number> = new Map([
  ['br', 0],
  ['b r', 0],
  ['ub r', -1],
  ['ubr', -1],
])
