const PREVIOUS = ['ubiegł', 'zeszł', 'minion', 'poprzedn']
const NEXT = ['przyszł', 'nadchodząc', 'następn']
const ENDINGS = ['y', 'a', 'e', 'ego', 'ej', 'emu', 'ą', 'ym', 'i', 'iego', 'iej', 'iemu', 'ia', 'ią', 'im', 'ie']

/**
 * Which one, counted from the publication: `ubiegły`, `ten`, `przyszły` in the singular.
 * `następny` is also `the one after it`, which only a date before it in the text tells.
 */
export const WHICH: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ...PREVIOUS.flatMap((stem) => ENDINGS.map((ending) => [stem + ending, -1] as const)),
  ...NEXT.flatMap((stem) => ENDINGS.map((ending) => [stem + ending, 1] as const)),
  ...['ostatni', 'ostatnią', 'ostatniej', 'ostatniego', 'ostatnim'].map((form) => [form, -1] as const),
  ...['najbliższy', 'najbliższą', 'najbliższej', 'najbliższego', 'najbliższym'].map((form) => [form, 1] as const),
  ...['ten', 'tę', 'tą', 'tego', 'tej', 'tym', 'bieżący', 'bieżącego', 'bieżącym', 'obecnym', 'obecnego'].map(
    (form) => [form, 0] as const,
  ),
])

/** Of WHICH, those that before a unit point into the text: `tego dnia`, `poprzedniego dnia`, `następnego dnia`. */
export const WHICH_DAY_IN_TEXT: ReadonlyMap<string, number> = new Map([
  ['tego', 0],
  ['poprzedniego', -1],
  ['następnego', 1],
  ['kolejnego', 1],
])

/** `w ostatnich dniach`: the run of units up to now, or from now. */
export const RUN_OF: ReadonlyMap<string, -1 | 1> = new Map([
  ['ostatnich', -1],
  ['ostatnie', -1],
  ['ostatniego', -1],
  ['minionych', -1],
  ['najbliższych', 1],
  ['nadchodzących', 1],
  ['najbliższe', 1],
])

/** Days counted from the publication. `dziś` may mean `nowadays`; nothing in the sentence says so. */
export const RELATIVE_DAYS: ReadonlyMap<string, number> = new Map([
  ['przedwczoraj', -2],
  ['wczoraj', -1],
  ['dziś', 0],
  ['dzisiaj', 0],
  ['jutro', 1],
  ['jutra', 1],
  ['pojutrze', 2],
  ...['wczorajsz', 'jutrzejsz', 'dzisiejsz'].flatMap((stem, i) =>
    ENDINGS.slice(0, 8).map((ending) => [stem + ending, [-1, 1, 0][i] ?? 0] as const),
  ),
])

/** A year by its adjective: `ubiegłoroczny`. */
export const RELATIVE_YEARS: ReadonlyMap<string, number> = new Map(
  ['ubiegłoroczn', 'zeszłoroczn', 'tegoroczn', 'przyszłoroczn'].flatMap((stem, i) =>
    [...ENDINGS.slice(0, 8), 'i', 'ych', 'ymi'].map((ending) => [stem + ending, [-1, -1, 0, 1][i] ?? 0] as const),
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
/** One word for the next day in the text. */
export const NEXT_DAY: ReadonlySet<string> = new Set(['nazajutrz'])
/** `tego samego dnia` */
export const SAME: ReadonlySet<string> = new Set(['samego', 'sam', 'samym', 'samej'])

/** Prepositions that turn a stretch of time into a point: `za dwa tygodnie`, `przed rokiem`, `od ośmiu lat`. */
export const STRETCH_PREPOSITIONS: ReadonlyMap<string, 'ahead' | 'ago' | 'since'> = new Map([
  ['za', 'ahead'],
  ['przed', 'ago'],
  ['od', 'since'],
])
/** What the stretch behind `przed` looks like: the instrumental. `przed latami` names no number, and is no date. */
export const INSTRUMENTAL_UNITS: ReadonlySet<string> = new Set(
  'dniem dniami tygodniem tygodniami miesiącem miesiącami rokiem laty latami'.split(' '),
)
