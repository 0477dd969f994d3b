import { words } from './words.ts'

/** What they govern with `jak` is how something was done: `słyszeli, jak wójt krzyczał`. */
export const PERCEIVING_VERBS: ReadonlySet<string> = words(
  `słyszeć usłyszeć słuchać posłuchać podsłuchać dostrzec obserwować oglądać obejrzeć patrzeć patrzyć popatrzeć
przyglądać zapamiętać rejestrować zarejestrować nagrać nagrywać uwiecznić utrwalić filmować sfilmować śledzić pokazać pokazywać`,
)
/** The same, with no person. */
export const PERCEIVED: ReadonlySet<string> = words('słychać widać wiadomo')
