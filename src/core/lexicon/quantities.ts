import { DAY_ORDINALS, NUMBER_WORDS, ORDINALS } from './calendar/numbers.ts'

/** Number words that counting units of time does not need. */
const MORE: readonly (readonly [number, string])[] = [
  [0, 'zero zera'],
  [0.5, 'pół połowa połowę połowy połowie połową'],
  [1.5, 'półtora półtorej'],
  [2, 'dwoje dwojga dwojgiem oba obie obaj obu oboje dwukrotnie dwukrotny podwójny podwójnie dwom'],
  [3, 'troje trojga trzykrotnie trzykrotny potrójny trzem'],
  [4, 'czworo czterokrotnie czterem'],
  [400, 'czterysta czterystu'],
  [600, 'sześćset sześciuset'],
  [700, 'siedemset siedmiuset'],
  [800, 'osiemset ośmiuset'],
  [900, 'dziewięćset dziewięciuset'],
]

/** The value of a number word, ordinals included, by its form. */
export const QUANTITIES: ReadonlyMap<string, number> = new Map([
  ...ORDINALS,
  ...DAY_ORDINALS,
  ...NUMBER_WORDS,
  ...MORE.flatMap(([value, forms]) => forms.split(' ').map((form) => [form, value] as const)),
])

/** What multiplies the number before it, without diacritics: `12 tys.`, `dwa miliony`. */
export const MULTIPLIERS: readonly (readonly [RegExp, number])[] = [
  [/^(?:tys|tysiac\w{0,3}|tysiec\w{0,4})$/, 1e3],
  [/^(?:mln|milion\w{0,3})$/, 1e6],
  [/^(?:mld|miliard\w{0,3})$/, 1e9],
  [/^(?:bln|bilion\w{0,3})$/, 1e12],
]
