import { ASKING_VERBS, DENYING_VERBS, DIRECT_VERBS } from './reporting-verbs.ts'
import { REACTING_VERBS, REPLYING_VERBS } from './told-by-author.ts'
import { words } from './words.ts'

const pairs = (lines: string): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    lines
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [verbs = '', nouns = ''] = line.split(':')
        return verbs.split(' ').map((verb) => [verb, new Set(nouns.trim().split(' '))] as const)
      }),
  )

/**
 * Verbs that do away with what others say, before one's own words: `odpiera zarzuty: przetarg był tani`, `stawia sprawę
 * jasno: mostu nie będzie`.
 */
export const PARRYING_VERBS: ReadonlyMap<string, ReadonlySet<string>> = pairs(`
odpierać odeprzeć: zarzut oskarżenie krytyka atak
odrzucać: zarzut oskarżenie krytyka
ucinać uciąć: spekulacja dyskusja plotka domysł
rozwiewać rozwiać: wątpliwość obawa nadzieja złudzenie
studzić ostudzić tonować: emocja nastrój entuzjazm zapał
stawiać postawić: sprawa
`)
/** Of those, what is done with a matter, and with charges. */
const PUTTING_VERBS: ReadonlySet<string> = words('stawiać postawić')
/** Anybody may do so, or nobody; who is named says it. */
export const HAVING = 'mieć'
/** The same with a negation: `nie pozostawia złudzeń: mostu nie będzie`. */
export const LEAVING_VERBS: ReadonlyMap<string, ReadonlySet<string>> = pairs(`
pozostawiać pozostawić zostawiać zostawić: złudzenie wątpliwość
${HAVING}: złudzenie wątpliwość
`)
/** Who does so answers others, whoever they are; `postawił zarzuty`, and he is answered himself. */
export const ANSWERING_OTHERS: ReadonlySet<string> = new Set(
  [...PARRYING_VERBS.keys(), ...REPLYING_VERBS].filter((verb) => !PUTTING_VERBS.has(verb)),
)
/** Behind what another says, they tell that somebody else answers it. */
export const RETORTING_VERBS: ReadonlySet<string> = new Set([
  ...REPLYING_VERBS,
  ...DENYING_VERBS,
  ...words('zaprzeczać zaprzeczyć dementować zdementować ripostować zripostować odparować protestować zaprotestować'),
])
/** Whoever does so has something to say to what was told before; a statement cited behind it is his. */
export const REPLYING_IN_PUBLIC: ReadonlySet<string> = new Set([
  ...REACTING_VERBS,
  ...RETORTING_VERBS,
  ...[...PARRYING_VERBS.keys()].filter((verb) => !PUTTING_VERBS.has(verb)),
  ...words('potwierdzać potwierdzić wyjaśniać wyjaśnić tłumaczyć przeprosić przepraszać prostować sprostować'),
])
/** So does who takes the floor. */
export const TAKING = { verb: 'zabrać', noun: 'głos' } as const
/** Whoever does so tells why. */
const DEMANDING_VERBS: ReadonlySet<string> =
  words(`apelować zaapelować wzywać wezwać ostrzegać ostrzec przestrzegać przestrzec
prosić poprosić żądać zażądać domagać bronić zarzucać zarzucić oskarżać oskarżyć`)
/** With any of these somebody answers, judges, denies or demands, so that a dropped subject behind them is his. */
export const ANSWERS_ALOUD: ReadonlySet<string> = new Set(
  [...PARRYING_VERBS.keys(), ...REPLYING_VERBS, ...DIRECT_VERBS, ...DENYING_VERBS, ...DEMANDING_VERBS].filter(
    (verb) => !ASKING_VERBS.has(verb),
  ),
)
/** What whoever suffers it calls what was done to him: `Twierdzi, że to zemsta`. */
export const WRONGS: ReadonlySet<string> = words(
  'zemsta odwet krzywda szykana represja nagonka pomówienie oszczerstwo niesprawiedliwość bzdura kłamstwo absurd',
)
/** What an accuser says of whom he accuses: `Twierdzi, że jest winny`. */
export const GUILTY = 'winny'
/** What is asked for, and what is done with it. */
export const ANSWER_NOUN = 'odpowiedź'
export const GIVING_OR_GETTING: ReadonlySet<string> = words('udzielić dać uzyskać otrzymać dostać doczekać usłyszeć')
