/** Forms of the twelve months, January first: nominative, genitive, dative, instrumental, locative. */
const FORMS = [
  'styczeń stycznia styczniowi styczniem styczniu',
  'luty lutego lutemu lutym',
  'marzec marca marcowi marcem marcu',
  'kwiecień kwietnia kwietniowi kwietniem kwietniu',
  'maj maja majowi majem maju',
  'czerwiec czerwca czerwcowi czerwcem czerwcu',
  'lipiec lipca lipcowi lipcem lipcu',
  'sierpień sierpnia sierpniowi sierpniem sierpniu',
  'wrzesień września wrześniowi wrześniem wrześniu',
  'październik października październikowi październikiem październiku',
  'listopad listopada listopadowi listopadem listopadzie',
  'grudzień grudnia grudniowi grudniem grudniu',
]

/** Their adjectives without the ending: `grudniowa umowa`. `marcow` and `majow` are also colours of no one's calendar. */
const ADJECTIVE_STEMS = [
  'styczniow',
  'lutow',
  'marcow',
  'kwietniow',
  'majow',
  'czerwcow',
  'lipcow',
  'sierpniow',
  'wrześniow',
  'październikow',
  'listopadow',
  'grudniow',
]

const HARD_ENDINGS = ['y', 'a', 'e', 'ego', 'ej', 'emu', 'ą', 'ym', 'ych', 'ymi', 'i']

const ENGLISH = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
]

const numbered = (lists: readonly (readonly string[])[]): ReadonlyMap<string, number> =>
  new Map(lists.flatMap((forms, i) => forms.map((form) => [form, i + 1] as const)))

/** Form → 1..12. Capitalised, most of these are surnames too (Maj, Marzec, Kwiecień, Grudzień). */
export const MONTHS = numbered(FORMS.map((forms) => forms.split(' ')))

/** The genitives alone, which follow a day: `12 stycznia`. */
export const MONTH_GENITIVES = numbered(FORMS.map((forms) => forms.split(' ').slice(1, 2)))

/** `grudniowy`, `grudniowej` … → 1..12. */
export const MONTH_ADJECTIVES = numbered(ADJECTIVE_STEMS.map((stem) => HARD_ENDINGS.map((ending) => stem + ending)))

/** In posts embedded in an article: `December 4, 2025`, `4 Dec 2025`. */
export const ENGLISH_MONTHS = numbered(ENGLISH.map((form) => [form, form.slice(0, 3)]))

/** As pictures and posts are stamped: `5 gru 2024`. Words of their own (`maj`, `lip`, `sie`), so only before a year. */
export const MONTH_ABBREVIATIONS = numbered(
  'sty lut mar kwi maj cze lip sie wrz paź lis gru'.split(' ').map((form) => [form]),
)

export type Season = 21 | 22 | 23 | 24

/**
 * The seasons as EDTF numbers them, when they say when: the bare instrumental and the forms behind a preposition or
 * before a year.
 */
export const SEASONS: ReadonlyMap<string, Season> = new Map([
  ['wiosna', 21],
  ['wiosną', 21],
  ['wiosny', 21],
  ['wiosnę', 21],
  ['lato', 22],
  ['latem', 22],
  ['jesienią', 23],
  ['jesieni', 23],
  ['jesień', 23],
  ['zima', 24],
  ['zimą', 24],
  ['zimy', 24],
  ['zimę', 24],
])

/** Of them, the forms that say when by themselves; `śnieżną zimę` only speaks of one. */
export const SEASONS_ALONE: ReadonlySet<string> = new Set(['wiosną', 'latem', 'jesienią', 'zimą'])

/** Forms that mean a season only where a word says which: `tego lata`, `w ubiegłe wakacje`; alone, `lata` are years. */
export const SEASONS_NAMED: ReadonlyMap<string, Season> = new Map([
  ...SEASONS,
  ['lata', 22],
  ['lecie', 22],
  ['wakacje', 22],
  ['wakacji', 22],
])

/** The holidays of summer; without a word for which of them they say when school is out, and no date: `przed wakacjami`. */
export const SUMMER_HOLIDAYS = 'wakacje'
/** Which holidays, in the plural: `w te wakacje`; `te lata` are years. */
export const WHICH_HOLIDAYS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['te', 0],
  ['obecne', 0],
  ['ostatnie', -1],
  ['najbliższe', 1],
])

/** Behind a genitive preposition `lata` is summer, for the years would be `lat`: `do lata`. */
export const BEFORE_SUMMER: ReadonlySet<string> = new Set(['do', 'od', 'sprzed'])

/** `wiosennych wyborów`: when they were; of `zimowe buty` it tells what they are for. Plurals. */
export const ELECTION_SEASONS: ReadonlyMap<string, Season> = new Map(
  (['wiosenn', 'letni', 'jesienn', 'zimow'] as const).flatMap((stem, i) =>
    (stem === 'letni' ? ['e', 'ch', 'mi'] : ['e', 'ych', 'ymi']).map(
      (ending) => [stem + ending, (21 + i) as Season] as const,
    ),
  ),
)
/** `sezon letni`: a season by its adjective. */
export const SEASON_ADJECTIVES: ReadonlyMap<string, Season> = new Map([
  ['wiosenny', 21],
  ['wiosennego', 21],
  ['wiosennym', 21],
  ['letni', 22],
  ['letniego', 22],
  ['letnim', 22],
  ['jesienny', 23],
  ['jesiennego', 23],
  ['jesiennym', 23],
  ['zimowy', 24],
  ['zimowego', 24],
  ['zimowym', 24],
])
/** The genitive of `lato`, and the plural of `rok`. */
export const SUMMER_OR_YEARS = 'lata'
/** The genitive of `maj`, and without the diacritics of `mają` the verb of having. */
export const MAY_OR_VERB = 'maja'
