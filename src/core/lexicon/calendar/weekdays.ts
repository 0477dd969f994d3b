/** Monday first: nominative, genitive, dative, accusative, instrumental, locative, all singular. */
const FORMS = [
  'poniedziałek poniedziałku poniedziałkowi poniedziałek poniedziałkiem poniedziałku',
  'wtorek wtorku wtorkowi wtorek wtorkiem wtorku',
  'środa środy środzie środę środą środzie',
  'czwartek czwartku czwartkowi czwartek czwartkiem czwartku',
  'piątek piątku piątkowi piątek piątkiem piątku',
  'sobota soboty sobocie sobotę sobotą sobocie',
  'niedziela niedzieli niedzieli niedzielę niedzielą niedzieli',
].map((forms) => forms.split(' '))

const ADJECTIVES: readonly (readonly [stem: string, soft: boolean])[] = [
  ['poniedziałkow', false],
  ['wtorkow', false],
  ['środow', false],
  ['czwartkow', false],
  ['piątkow', false],
  ['sobotn', true],
  ['niedzieln', false],
]
const HARD_ENDINGS = ['y', 'a', 'e', 'ego', 'ej', 'emu', 'ą', 'ym']
const SOFT_ENDINGS = ['i', 'ia', 'ie', 'iego', 'iej', 'iemu', 'ią', 'im']

/** Form → 1 (Monday) .. 7 (Sunday). `środy`, `soboty` are plural too (`w soboty`: every one): see ACCUSATIVES. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  FORMS.flatMap((forms, i) => forms.map((form) => [form, i + 1] as const)),
)

/** What may follow `w` and `na`: there `soboty` is the plural, a habit and no date. */
export const WEEKDAY_ACCUSATIVES: ReadonlySet<string> = new Set(FORMS.map((forms) => forms[3] ?? ''))

/** `wtorkowej konferencji`. Plurals are habits, and left out. */
export const WEEKDAY_ADJECTIVES: ReadonlyMap<string, number> = new Map(
  ADJECTIVES.flatMap(([stem, soft], i) =>
    (soft ? SOFT_ENDINGS : HARD_ENDINGS).map((ending) => [stem + ending, i + 1] as const),
  ),
)

/** Before a day's name they make it a habit: `w każdy piątek`, `co środę`. */
export const EVERY: ReadonlySet<string> = new Set(['co', 'każdy', 'każdą', 'każdego', 'każdej'])
