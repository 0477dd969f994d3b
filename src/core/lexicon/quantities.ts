import { DAY_ORDINALS, NUMBER_WORDS, ORDINALS } from './calendar/numbers.ts'
import { inflectAdjective } from './inflect-adjective.ts'

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

const ORDINAL_FORMS = `5 piąty; 6 szósty; 7 siódmy; 8 ósmy; 9 dziewiąty; 10 dziesiąty; 11 jedenasty; 12 dwunasty; 13 trzynasty;
  14 czternasty; 15 piętnasty; 16 szesnasty; 17 siedemnasty; 18 osiemnasty; 19 dziewiętnasty; 20 dwudziesty; 30 trzydziesty;
  40 czterdziesty; 50 pięćdziesiąty; 60 sześćdziesiąty; 70 siedemdziesiąty; 80 osiemdziesiąty; 90 dziewięćdziesiąty; 100 setny;
  1000 tysięczny`

const COLLECTIVES: readonly (readonly [number, string])[] = [
  [2, 'dwójka dwójki dwójkę dwójką dwójce'],
  [3, 'trójka trójki trójkę trójką trójce'],
  [4, 'czwórka czwórki czwórkę czwórką czwórce czworga'],
  [5, 'pięcioro pięciorga'],
  [6, 'sześcioro sześciorga'],
  [7, 'siedmioro siedmiorga'],
  [8, 'ośmioro ośmiorga'],
  [9, 'dziewięcioro dziewięciorga'],
  [10, 'dziesięcioro dziesięciorga'],
]

/** Between a whole number and a half, `trzy i pół`. */
export const AND_A_HALF = 'i'

/** The nouns that multiply, in every form, without diacritics. */
export const MULTIPLYING_NOUNS: readonly string[] = [
  ...['milion', 'miliard'].flatMap((noun) =>
    ['', 'a', 'owi', 'em', 'y', 'ow', 'om', 'ami', 'ach'].map((ending) => noun + ending),
  ),
  ...'tysiac tysiaca tysiacowi tysiacem tysiace tysiecy tysiacom tysiacami tysiacach'.split(' '),
]

/** Without diacritics: `większość` begins like them, and `wiekuisty`. */
export const CENTURY_FORMS: ReadonlySet<string> = new Set(
  'wiek wieku wiekowi wiekiem wieki wiekow wiekom wiekami wiekach'.split(' '),
)

/**
 * Roman figures of a century. `x` and `v` are letters as well: only what stands before `wiek` is read so. The first is
 * left out: `i` is `and`, also there, as in `płeć i wiek`.
 */
export const CENTURIES: ReadonlyMap<string, number> = new Map(
  'ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx xxi'
    .split(' ')
    .map((form, i) => [form, i + 2]),
)

/**
 * Forms that tell a value where two wordings are compared. Links were made before these were read as numbers: what a
 * link carries of a quote leaves them words.
 */
export const FURTHER_QUANTITIES: ReadonlyMap<string, number> = new Map([
  ...ORDINAL_FORMS.split(/;\s*/u).flatMap((entry) => {
    const [value, form = ''] = entry.trim().split(' ')
    return inflectAdjective(form)
      .split(' ')
      .map((inflected) => [inflected, Number(value)] as const)
  }),
  ...COLLECTIVES.flatMap(([value, forms]) => forms.split(' ').map((form) => [form, value] as const)),
])

/** Before `maja` these tell that it is the month: it is `mają`, without its accent, as well. Without diacritics. */
export const BEFORE_MAY: ReadonlySet<string> = new Set(
  'do od z w przed po na poczatku polowie polowy konca koncem'.split(' '),
)
export const MAY: ReadonlySet<string> = new Set(['maj', 'maja', 'maju', 'majem'])

/** Before an hour, folded: `godz. 6.30`, `o 18.00`. */
export const AT_HOUR = /^(?:godz|godzin[aeyo]?|godzinie|godzine|o)$/
/** Behind an amount, folded, which is no hour: `o 6.30 proc.` */
export const AMOUNTS = /^(?:proc|punkt|pkt|zl|euro|dolar|funt|met|m$|km|kg|ton|tys|mln|mld|lit|hektar)/
