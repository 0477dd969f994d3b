import { words } from './words.ts'

/**
 * What somebody does who is about to be heard: `Inaczej sprawę widzi Adam Wrzos`, `Do planu odniósł się Adam Wrzos`.
 * Who `ostrzegał` or `mówił` has been.
 */
export const SIDING_VERBS: ReadonlySet<string> = words(`
widzieć patrzeć spojrzeć podchodzić podejść odnieść odnosić zgadzać zgodzić wtórować zawtórować polemizować studzić ostudzić
tonować komentować skomentować podzielać potwierdzać potwierdzić wypowiedzieć
`)
/** What somebody has, holds or takes who is: `Podobnego zdania jest Adam Wrzos`, `Głos zabrał Adam Wrzos`. */
export const SIDING_NOUNS: ReadonlySet<string> = new Set(
  'zdanie opinia pogląd głos stanowisko wątpliwość złudzenie'.split(' '),
)
/** What somebody is who is: `Ostrożniejsza w ocenach jest Anna Lis`. */
export const SIDING_ADJECTIVES: ReadonlySet<string> = new Set(
  `ostrożny sceptyczny krytyczny powściągliwy wyrozumiały surowy zadowolony zaskoczony rozczarowany zdziwiony oburzony
przeciwny przekonany spokojny`.split(/\s+/),
)
/** What people do of whom a heading tells before it quotes them: `Rodzice protestują. „Zamkną nam szkołę”`. */
export const PROTESTING_VERBS: ReadonlySet<string> = words(`
protestować zaprotestować bać obawiać lękać alarmować żądać domagać skarżyć apelować buntować zbuntować sprzeciwiać sprzeciwić
narzekać oburzać strajkować pikietować
`)
/** What they are instead: `Rodzice oburzeni decyzją`. */
export const PROTESTING_ADJECTIVES: ReadonlySet<string> = new Set(
  `oburzony zbulwersowany wściekły zaniepokojony przerażony zrozpaczony załamany rozgoryczony rozżalony rozczarowany zdesperowany
zszokowany przeciwny`.split(/\s+/),
)
/** How who spoke was, which is no part of what he is (`odparł wzruszony wójt`); participles by their verbs. */
export const MOODS: ReadonlySet<string> = new Set(
  `rozbawiony roześmiany uśmiechnięty wzruszony zdenerwowany zirytowany poirytowany zadowolony szczęśliwy podekscytowany zaskoczony
zdziwiony oburzony zbulwersowany wściekły zaniepokojony przerażony zrozpaczony załamany rozgoryczony rozżalony rozczarowany
zawiedziony zdesperowany zszokowany zapłakany zdenerwować zirytować poirytować podekscytować zaskoczyć zaniepokoić zbulwersować`.split(
    /\s+/,
  ),
)
/** What they have had: `Mieszkańcy mają dość`. */
export const ENOUGH: ReadonlySet<string> = new Set(['dość', 'dosyć'])
