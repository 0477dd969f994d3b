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
const HARD_ENDINGS = ['y', 'a', 'e', 'ego', 'ej', 'emu', 'ą', 'ym', 'ych', 'ymi']
const SOFT_ENDINGS = ['i', 'ia', 'ie', 'iego', 'iej', 'iemu', 'ią', 'im', 'ich', 'imi']

/** Form → 1 (Monday) .. 7 (Sunday). `środy`, `soboty` are plural too (`w soboty`: every one): see ACCUSATIVES. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  FORMS.flatMap((forms, i) => forms.map((form) => [form, i + 1] as const)),
)

/** What may follow `w` and `na`: there `soboty` is the plural, a habit and no date. */
export const WEEKDAY_ACCUSATIVES: ReadonlySet<string> = new Set(FORMS.map((forms) => forms[3] ?? ''))

/** Every one of them: `we wtorki, czwartki oraz soboty`, where `soboty` alone might be the genitive of one. */
export const WEEKDAY_PLURALS: ReadonlySet<string> = new Set(
  'poniedziałki wtorki środy czwartki piątki soboty niedziele'.split(' '),
)

/** `wtorkowej konferencji`, `niedzielnych wyborów`: in the press seldom a habit. */
export const WEEKDAY_ADJECTIVES: ReadonlyMap<string, number> = new Map(
  ADJECTIVES.flatMap(([stem, soft], i) =>
    (soft ? SOFT_ENDINGS : HARD_ENDINGS).map((ending) => [stem + ending, i + 1] as const),
  ),
)

/** `co środę`; behind a comma it may take up what stands there: `, co w środę potwierdził`. */
export const EACH = 'co'
/** Before a day's name they make it a habit, or none in particular: `w każdy piątek`, `co środę`, `w zwykły poniedziałek`. */
export const EVERY: ReadonlySet<string> = new Set([
  ...[EACH, 'każdy', 'każdą', 'każdego', 'każdej', 'każde', 'każdym'],
  ...['zwykły', 'zwykłą', 'zwykłego', 'zwykłej', 'typowy', 'typową', 'typowego', 'typowej'],
  ...['normalny', 'normalną', 'normalnego', 'normalnej', 'przeciętny', 'przeciętną'],
])
/** Before a habit they say that this once is like the others: `jak co roku 6 stycznia przeszedł`. */
export const LIKE: ReadonlySet<string> = new Set(['jak', 'niż'])
/** `co roku`, `każdego tygodnia`: beside a date they make it one of many. Each a whole phrase. */
export const HABITS: readonly (readonly string[])[] = [
  ['co', 'rok'],
  ['co', 'roku'],
  ['co', 'tydzień'],
  ['co', 'miesiąc'],
  ['każdego', 'roku'],
  ['każdego', 'miesiąca'],
  ['każdego', 'tygodnia'],
  ['corocznie'],
  ['rokrocznie'],
  ['dorocznie'],
]
/** In a clause of the present tense they make it tell what happens again and again. */
export const USUALLY: ReadonlySet<string> = new Set([
  ...['zawsze', 'zwykle', 'zazwyczaj', 'przeważnie', 'corocznie', 'najczęściej'],
])
/** What a paper has one of for each such day: `niedzielne wydanie „Kuriera”`. `W niedzielnym wydaniu` is of one. Stems. */
export const EDITION_STEMS: readonly string[] = ['wydani', 'numer', 'dodat', 'magazyn', 'edycj']
/** Right before a weekday they make it any such day: `zakaz handlu w niedzielę`. */
export const HABITUAL_NOUNS: ReadonlySet<string> = new Set(['handel', 'handlu', 'handlem'])
/** What has hours of business. */
export const OPEN: ReadonlySet<string> = new Set([...['czynne', 'czynny', 'czynna', 'otwarte', 'otwarty', 'otwarta']])
/** Hours of business: `od poniedziałku do soboty w godz. 8–16`. */
export const OPENING_HOURS: ReadonlySet<string> = new Set([...OPEN, ...['godz', 'godzinach', 'godziny', 'codziennie']])
