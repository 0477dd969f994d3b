import { words } from './words.ts'

/** What they govern with `jak` is how something was done: `słyszeli, jak wójt krzyczał`. */
export const PERCEIVING_VERBS: ReadonlySet<string> = words(
  `słyszeć usłyszeć słuchać posłuchać podsłuchać dostrzec obserwować oglądać obejrzeć patrzeć patrzyć popatrzeć
przyglądać zapamiętać rejestrować zarejestrować nagrać nagrywać uwiecznić utrwalić filmować sfilmować śledzić pokazać pokazywać`,
)
/** The same, with no person. */
export const PERCEIVED: ReadonlySet<string> = words('słychać widać wiadomo')
/** What is perceived, where it stands before the verb: `o tym wiedzieli`, `nikt nic nie widział`. */
export const PERCEIVED_BEFORE: ReadonlySet<string> = words(
  'to tego temu tym tej tę nic niczego wszystko wszystkiego wiele ją go jej jego ich je nich nim niej',
)
/** How somebody speaks, of which nothing need be told: `nikt nie pamięta, jak mówił wójt`. */
export const HOW_ONE_SPEAKS: ReadonlySet<string> = words('mówić krzyczeć opowiadać wołać grozić prosić żartować')
/** Behind them a clause with `jak` tells what they hold: `film, jak wójt krzyczy na radnych`. */
export const SHOWN_IN: ReadonlySet<string> = words('film filmik nagranie wideo klip zdjęcie relacja moment sposób')
