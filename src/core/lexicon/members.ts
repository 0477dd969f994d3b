import { words } from './words.ts'

/** Somebody of a body, by what he does there: `poseł PLP`, of whom the text may have told no more than `Jan Lis z PLP`. */
export const MEMBERS: ReadonlySet<string> = words(
  `poseł posłanka polityk polityczka europoseł europosłanka eurodeputowany eurodeputowana senator senatorka parlamentarzysta
parlamentarzystka radny radna działacz działaczka kandydat kandydatka deputowany deputowana`,
)
/** What is called by a word and a number: `Polska 2050`, a party. */
export const NUMBERED_NAMES: ReadonlyMap<string, string> = new Map([['Polska', '2050']])
