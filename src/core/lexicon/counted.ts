/** What makes a figure a share. */
export const PERCENT: ReadonlySet<string> = new Set(['proc', 'procent', '%'])

/** Of `co trzeci`, `jedna trzecia`. */
export const ORDINAL_LEMMAS: ReadonlySet<string> = new Set(
  'drugi trzeci czwarty piąty szósty siódmy ósmy dziewiąty dziesiąty setny'.split(' '),
)

/** What is counted and nobody: `kilka dni`, `pięć procent`. */
export const MEASURES: ReadonlySet<string> = new Set(
  'dzień tydzień miesiąc kwartał sezon rok lato dekada godzina minuta sekunda procent złoty euro dolar funt kilometr metr tona raz mila stopień punkt'.split(
    ' ',
  ),
)

/** From when to when something has grown, by its letters: `o 4,9 proc. rdr`, year on year. */
export const GROWTH_LETTERS: ReadonlySet<string> = new Set('rdr mdm kdk tdt ddd'.split(' '))
/** `jeden z radnych`, `jedna trzecia`: a lemma. */
export const ONE_LEMMA = 'jeden'
/** `każdy z nich`: a lemma. */
export const EVERY_LEMMA = 'każdy'
/** Of whom some are told, by `z nich`: `większość z nich`; `żaden` is nobody. */
export const SOME: ReadonlySet<string> = new Set([
  ONE_LEMMA,
  EVERY_LEMMA,
  'większość',
  'część',
  'połowa',
  'wiele',
  'kilka',
  'niektóry',
])
/** `oba kluby`, `obaj`. */
export const BOTH_LEMMA = 'oba'
/** `co trzeci`; as a pronoun it asks what. */
export const EACH = 'co'
/** `szkoły nr 3`. */
export const NUMBER_SIGN = 'nr'
/** What is counted by them stands in the nominative plural: `trzy osoby`, and `pięć osób` in the genitive. */
export const PAUCALS: ReadonlySet<string> = new Set(['dwa', 'trzy', 'cztery', 'oba'])
/** Of fractions: `jedna trzecia`, `dwie piąte`. */
export const NUMERATORS: ReadonlySet<string> = new Set(['jeden', 'dwa', 'trzy', 'cztery'])
/** Of whom a share is told, though they are one: `57 proc. społeczeństwa`. */
export const POPULATIONS: ReadonlySet<string> = new Set(
  'społeczeństwo ludność elektorat populacja młodzież załoga'.split(' '),
)
/** Words that make a figure a rough one, the longer first. */
export const APPROXIMATORS: readonly (readonly string[])[] = [
  ...['co najmniej', 'co najwyżej', 'mniej więcej', 'nie mniej niż', 'nawet do'],
  ...'prawie niemal ponad około przeszło blisko aż niespełna zaledwie'.split(' '),
].map((words) => words.split(' '))
/** Of those, what the author thinks of the figure, and no part of whom it tells: `aż 70 proc. Polaków`. */
export const EMPHASES: ReadonlySet<string> = new Set(['aż', 'zaledwie'])
/** What approximators stand before, but for figures: `prawie połowa`. A `trzecia` is an hour as well. */
export const WHOLES: ReadonlySet<string> = new Set('połowa ćwierć trzecia wszyscy wszystek każdy większość'.split(' '))
/** `wszyscy radni`: no more than the radni themselves. */
export const ALL_LEMMAS: ReadonlySet<string> = new Set(['wszyscy', 'wszystek', 'wszystko'])
/** All of several, in the genitive and in the nominative; the dictionary has another lemma for each. */
export const ALL_OF_THEM = { genitive: 'wszystkich', men: 'wszyscy', others: 'wszystkie' } as const
/** `42-letni`: how old somebody is, in figures. */
export const AGED = /^\d+-letni/u

/** Behind the number of somebody's years: `Bożena, 61 lat`. */
export const YEARS_OF_AGE: ReadonlySet<string> = new Set(['lat', 'lata'])
