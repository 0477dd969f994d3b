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

/** In posts embedded in an article: `December 4, 2025`. */
export const ENGLISH_MONTHS = numbered(ENGLISH.map((form) => [form]))

/** The seasons as EDTF numbers them, when they say when: the bare instrumental and the forms behind a preposition. */
export const SEASONS: ReadonlyMap<string, 21 | 22 | 23 | 24> = new Map([
  ['wiosną', 21],
  ['wiosny', 21],
  ['wiosnę', 21],
  ['latem', 22],
  ['jesienią', 23],
  ['jesieni', 23],
  ['jesień', 23],
  ['zimą', 24],
  ['zimy', 24],
  ['zimę', 24],
])

/** `sezon letni`: a season by its adjective. */
export const SEASON_ADJECTIVES: ReadonlyMap<string, 21 | 22 | 23 | 24> = new Map([
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

/** Holidays that keep their day, as [month, day]. */
export const HOLIDAYS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['nowy rok', [1, 1]],
  ['nowego roku', [1, 1]],
  ['nowym roku', [1, 1]],
  ['nowym rokiem', [1, 1]],
  ['trzech króli', [1, 6]],
  ['wszystkich świętych', [11, 1]],
  ['wigilia', [12, 24]],
  ['wigilię', [12, 24]],
  ['wigilii', [12, 24]],
  ['wigilią', [12, 24]],
  ['boże narodzenie', [12, 25]],
  ['bożego narodzenia', [12, 25]],
  ['bożym narodzeniem', [12, 25]],
  ['bożym narodzeniu', [12, 25]],
  ['sylwestra', [12, 31]],
])

/** Behind a preposition: Christmas or Easter, the reader of the day knew which. */
export const UNNAMED_HOLIDAYS: ReadonlySet<string> = new Set(['święta', 'świąt', 'świętami', 'świętach'])
