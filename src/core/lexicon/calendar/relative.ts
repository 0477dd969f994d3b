const PREVIOUS = ['ubiegł', 'zeszł', 'minion', 'poprzedn']
const NEXT = ['przyszł', 'nadchodząc', 'następn']
const ENDINGS = ['y', 'a', 'e', 'ego', 'ej', 'emu', 'ą', 'ym', 'i', 'iego', 'iej', 'iemu', 'ia', 'ią', 'im', 'ie']

/** Which one, counted from the publication: `ubiegły`, `ten`, `przyszły` in the singular. */
export const WHICH: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ...PREVIOUS.flatMap((stem) => ENDINGS.map((ending) => [stem + ending, -1] as const)),
  ...NEXT.flatMap((stem) => ENDINGS.map((ending) => [stem + ending, 1] as const)),
  ...['ostatni', 'ostatnia', 'ostatnią', 'ostatniej', 'ostatniego', 'ostatnim'].map((form) => [form, -1] as const),
  ...['najbliższy', 'najbliższa', 'najbliższą', 'najbliższej', 'najbliższego', 'najbliższym'].map(
    (form) => [form, 1] as const,
  ),
  ...['ten', 'ta', 'tę', 'tą', 'tego', 'tej', 'tym', 'bieżący', 'bieżącego', 'bieżącym', 'bieżącej'].map(
    (form) => [form, 0] as const,
  ),
  ...['obecny', 'obecnego', 'obecnym', 'obecnej', 'obecną'].map((form) => [form, 0] as const),
  ['tamtym', -1],
])
/** Of WHICH, those that a unit stands before: `w roku ubiegłym`; `rok ten` is one that the text has named. */
export const WHICH_BEHIND: ReadonlySet<string> = new Set([
  ...['ubiegł', 'zeszł', 'minion', 'przyszł'].flatMap((stem) => ENDINGS.map((ending) => stem + ending)),
  ...['bieżący', 'bieżącego', 'bieżącym', 'obecny', 'obecnego', 'obecnym'],
])
/** `w ub. tygodniu`, with a full stop. */
export const WHICH_ABBREVIATIONS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['ub', -1],
  ['bież', 0],
])

/** Of WHICH, those that may be counted from a date before them in the text: `w 2010 r., a w następnym roku`. */
export const WHICH_IN_TEXT: ReadonlySet<string> = new Set(
  ['następn', 'poprzedn', 'kolejn'].flatMap((stem) => ENDINGS.map((ending) => stem + ending)),
)
/** Of WHICH, those that mean the one that the text has dated, and the last one where it has none: `w tamtym roku`. */
export const WHICH_DATED: ReadonlySet<string> = new Set(['tamtym'])
/** The one that the text has dated, with no other meaning: `w tymże roku`. */
export const THAT_SAME: ReadonlySet<string> = new Set(['tymże', 'tegoż', 'tejże', 'owym', 'owego'])
/** One more of the kind, in the text or ahead of it; `drugi kolejny rok` is a count, so only behind `w`. */
export const ANOTHER: ReadonlySet<string> = new Set(['kolejnym', 'kolejną', 'kolejny', 'kolejnej'])

/** Of WHICH, those that before a unit point into the text: `tego dnia`, `poprzedniego dnia`, `następnego dnia`. */
export const WHICH_DAY_IN_TEXT: ReadonlyMap<string, number> = new Map([
  ['tego', 0],
  ['tamtego', 0],
  ['tegoż', 0],
  ['owego', 0],
  ['poprzedniego', -1],
  ['następnego', 1],
  ['kolejnego', 1],
])
/** The same in other cases, each with its noun: `w tym dniu`, `w tym samym dniu`, `na tamten dzień`. */
export const THIS_DAY_IN_TEXT: ReadonlyMap<string, string> = new Map([
  ['tym', 'dniu'],
  ['tymże', 'dniu'],
  ['owym', 'dniu'],
  ['tamtym', 'dniu'],
  ['ten', 'dzień'],
  ['tamten', 'dzień'],
])
/** What they stand behind where they tell when. */
export const BEFORE_THIS_DAY: ReadonlySet<string> = new Set(['w', 'we', 'na'])
/** What one waits for stands behind it. */
export const AWAITED_PREPOSITION = 'na'
/** Beside `na ten dzień` it is what somebody longs for, and no date: `czekał na ten dzień`. */
export const AWAITED = /^(?:do|wy|za|po|od)?czeka/u

/** `w ostatnich dniach`: the run of units up to now, or from now. */
export const RUN_OF: ReadonlyMap<string, -1 | 1> = new Map([
  ['ostatnich', -1],
  ['ostatnie', -1],
  ['ostatniego', -1],
  ['ostatni', -1],
  ['ostatnią', -1],
  ['ostatniej', -1],
  ['minionych', -1],
  ['minionej', -1],
  ['ubiegłej', -1],
  ['minione', -1],
  ['najbliższych', 1],
  ['nadchodzących', 1],
  ['najbliższe', 1],
  ['najbliższego', 1],
  ['najbliższy', 1],
  ['najbliższą', 1],
  ['najbliższej', 1],
])

/** The same before what the text speaks of, whenever that was; uncounted too vague: `w poprzednich trzech miesiącach`. */
export const RUN_BEFORE_THAT: ReadonlySet<string> = new Set(['poprzednich', 'poprzednie'])

/** Days counted from the publication. `dziś` may mean `nowadays`; nothing in the sentence says so. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['przedwczoraj', -2],
  ['wczoraj', -1],
  ['dziś', 0],
  ['dzisiaj', 0],
  ['jutro', 1],
  ['jutra', 1],
  ['pojutrze', 2],
])
/** `lepsze jutro`, `bez jutra` are the future, no day. */
export const FIGURATIVE_DAYS: ReadonlySet<string> = new Set(['jutra'])
/** Prepositions behind which `jutra` is a day all the same. */
export const DAY_BOUNDS: ReadonlySet<string> = new Set(['od', 'do'])
/** Adjectives that make `jutro` the future. */
export const FIGURATIVE: ReadonlySet<string> = new Set([
  'lepsze',
  'nowe',
  'pewne',
  'jasne',
  'świetlane',
  'dobre',
  'nasze',
])

/** Of RELATIVE_DAYS, those that may mean our times. */
export const TODAY: ReadonlySet<string> = new Set(['dziś', 'dzisiaj'])
/** Before today they mean up to now: `po dziś`, `po dzień dzisiejszy`. */
export const UP_TO_TODAY: ReadonlySet<string> = new Set(['po'])
/** Behind them and today: `po dziś dzień`. */
export const THIS_DAY = 'dzień'
/** Before them: our times are compared with others. `jak dziś podano` is today. */
export const COMPARISONS: readonly (readonly string[])[] = [['tak', 'jak'], ['niż'], ['niźli'], ['aniżeli']]
/** Beside them: what is hard, known or looks so, is so for more than a day. */
export const NOWADAYS_BESIDE: ReadonlySet<string> = new Set([
  ...['trudno', 'łatwo', 'trudniej', 'łatwiej', 'znam', 'znasz', 'zna', 'znamy', 'znacie', 'znają'],
  ...['wygląda', 'wyglądają', 'istnieje', 'istnieją', 'żyjemy', 'nazywamy', 'nazywany', 'nazywana', 'nazywane'],
])
/** Their adjectives: `wczorajszej narady`, `w dniu dzisiejszym`. */
export const RELATIVE_DAY_ADJECTIVES: ReadonlyMap<string, number> = new Map(
  ['wczorajsz', 'jutrzejsz', 'dzisiejsz', 'przedwczorajsz'].flatMap((stem, i) =>
    [...ENDINGS.slice(0, 8), 'ych', 'ymi'].map((ending) => [stem + ending, [-1, 1, 0, -2][i] ?? 0] as const),
  ),
)
/** `dzisiejsze czasy` are nowadays. */
export const NOWADAYS: ReadonlySet<string> = new Set([
  ...['czasy', 'czasów', 'czasom', 'czasami', 'czasach', 'świat', 'świata', 'świecie', 'realia', 'realiów', 'realiach'],
  ...['młodzież', 'młodzieży', 'standardy', 'standardów', 'pokolenie', 'pokolenia', 'rzeczywistość', 'rzeczywistości'],
])

/** A year by its adjective: `ubiegłoroczny`. */
export const RELATIVE_YEARS: ReadonlyMap<string, number> = new Map(
  ['ubiegłoroczn', 'zeszłoroczn', 'tegoroczn', 'przyszłoroczn'].flatMap((stem, i) =>
    [...ENDINGS.slice(0, 8), 'i', 'ych', 'ymi'].map((ending) => [stem + ending, [-1, -1, 0, 1][i] ?? 0] as const),
  ),
)
/** A week by its adjective: `ubiegłotygodniowy`. */
export const RELATIVE_WEEKS: ReadonlyMap<string, number> = new Map(
  ['ubiegłotygodniow', 'zeszłotygodniow'].flatMap((stem) =>
    [...ENDINGS.slice(0, 8), 'i', 'ych', 'ymi'].map((ending) => [stem + ending, -1] as const),
  ),
)

/** Behind a stretch of time: before the publication. */
export const AGO: ReadonlySet<string> = new Set(['temu', 'wstecz'])
/** Behind a stretch of time: counted from a date that stands before it in the text. */
export const LATER: ReadonlyMap<string, 1 | -1> = new Map([
  ['później', 1],
  ['potem', 1],
  ['wcześniej', -1],
])
/** `tego samego wieczoru`, `następnego ranka`: of that day. */
export const PARTS_OF_THAT_DAY: ReadonlySet<string> = new Set([
  ...['wieczoru', 'wieczora', 'ranka', 'poranka', 'popołudnia', 'przedpołudnia'],
])
/** `po tej dacie`, behind a preposition: the day that the text has just named. */
export const THAT: ReadonlySet<string> = new Set(['tej', 'tę', 'tą', 'tamtej', 'tamtą'])
export const DATE_WORDS: ReadonlySet<string> = new Set(['daty', 'dacie', 'datę', 'datą'])
/** One word for the next day in the text. */
export const NEXT_DAY: ReadonlySet<string> = new Set(['nazajutrz'])
/** Behind `i później` and its comma they tell what happened next: `i później, w 2018 roku, runął`. */
export const GOES_ON_BEHIND: ReadonlySet<string> = new Set(['w', 'we', 'po', 'już', 'niż', 'gdy', 'kiedy'])
/** `tego samego dnia` */
export const SAME: ReadonlySet<string> = new Set(['samego', 'sam', 'samym', 'samej'])

/**
 * Prepositions that turn a stretch of time into a point: `za dwa tygodnie`, `przed rokiem`, `sprzed dwóch lat`, `od
 * ośmiu lat`.
 */
export const STRETCH_PREPOSITIONS: ReadonlyMap<string, 'ahead' | 'ago' | 'from-ago' | 'since'> = new Map([
  ['za', 'ahead'],
  ['przed', 'ago'],
  ['sprzed', 'from-ago'],
  ['od', 'since'],
])
/** `Co to był za tydzień!`: before them `za` only exclaims. */
export const EXCLAIMED: readonly string[] = ['co', 'to']
export const EXCLAIMED_COPULAS: ReadonlySet<string> = new Set(['był', 'była', 'było', 'jest'])
/** What the stretch behind `przed` looks like: the instrumental. `przed latami` names no number, and is no date. */
export const INSTRUMENTAL_UNITS: ReadonlySet<string> = new Set(
  [
    'dniem dniami tygodniem tygodniami miesiącem miesiącami kwartałem kwartałami rokiem laty latami',
    'dekadą dekadami wiekiem wiekami stuleciem',
  ].flatMap((forms) => forms.split(' ')),
)
/** Behind a unit alone they tell which one is meant, and it is not counted from now: `od miesiąca, w którym`. */
export const WHICH_ONE: ReadonlySet<string> = new Set(
  'którym której który która które którego gdy kiedy odkąd gdzie'.split(' '),
)
/** Nights count from the evening: `minionej nocy` is the one before the publication. */
export const NIGHT_FORMS: ReadonlySet<string> = new Set(['noc', 'nocy', 'nocą'])
