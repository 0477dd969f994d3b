import { ASKING_VERBS, DENYING_VERBS, DIRECT_VERBS } from './reporting-verbs.ts'
import { ACCUSING_VERBS, REPLYING_VERBS } from './told-by-author.ts'
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
/** Anybody may do so, or nobody; who is named says it. */
export const HAVING = 'mieć'
/** The same with a negation: `nie pozostawia złudzeń: mostu nie będzie`. */
export const LEAVING_VERBS: ReadonlyMap<string, ReadonlySet<string>> = pairs(`
pozostawiać pozostawić zostawiać zostawić: złudzenie wątpliwość
${HAVING}: złudzenie wątpliwość
`)
/** Who does so wants something of another, who answers: `Prokuratura przedstawiła zarzuty`, `Opozycja żąda dymisji`. */
const CALLING_TO_ACCOUNT: ReadonlySet<string> = new Set([
  ...ASKING_VERBS,
  ...ACCUSING_VERBS,
  ...words(`prosić poprosić żądać zażądać domagać wzywać wezwać apelować zaapelować nawoływać ostrzegać ostrzec przestrzegać
przestrzec grozić zagrozić straszyć karcić skarcić zganić upominać upomnieć pouczać pouczyć przedstawić stawiać postawić`),
])
/** Who does so answers others, whoever they are. */
export const ANSWERING_OTHERS: ReadonlySet<string> = new Set(
  [...PARRYING_VERBS.keys(), ...REPLYING_VERBS].filter((verb) => !CALLING_TO_ACCOUNT.has(verb)),
)
/** Behind what another says, they tell that somebody else answers it. */
export const RETORTING_VERBS: ReadonlySet<string> = new Set([
  ...REPLYING_VERBS,
  ...DENYING_VERBS,
  ...words('zaprzeczać zaprzeczyć dementować zdementować ripostować zripostować odparować protestować zaprotestować'),
])
/** With any of these somebody answers, judges or denies, so that a dropped subject behind them is his. */
export const ANSWERS_ALOUD: ReadonlySet<string> = new Set(
  [...ANSWERING_OTHERS, ...DIRECT_VERBS, ...DENYING_VERBS].filter((verb) => !CALLING_TO_ACCOUNT.has(verb)),
)
