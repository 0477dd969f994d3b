import { SEXES } from './roles.ts'
import { words } from './words.ts'

/** What people do while they speak, as reporters tell it between two turns: `— Nie wiem. — Uśmiecha się. — Może jutro.` */
export const GESTURE_VERBS = words(`
  uśmiechać uśmiechnąć śmiać zaśmiać roześmiać milczeć zamilknąć milknąć umilknąć zamyślać zamyślić wahać zawahać
  wzdychać westchnąć płakać zapłakać rozpłakać szlochać wzruszać wzruszyć
  machać machnąć kiwać kiwnąć kręcić pokręcić rozkładać rozłożyć zaciskać zacisnąć ściskać ścisnąć dotykać dotknąć
  patrzeć spoglądać spojrzeć zerkać zerknąć odwracać odwrócić pochylać pochylić spuszczać spuścić podnosić podnieść
  pokazywać pokazać wskazywać wskazać odkładać odłożyć sięgać sięgnąć wyciągać wyciągnąć wyjmować wyjąć
  ocierać otrzeć wycierać wytrzeć poprawiać poprawić gładzić pogładzić głaskać pogłaskać
  nalewać nalać zapalać zapalić gasić zgasić wstawać wstać siadać usiąść przysiadać przysiąść
  wychodzić wyjść odchodzić odejść zawieszać zawiesić marszczyć zmarszczyć mrużyć zmrużyć kaszleć
`)

/** Those of them that a paper tells of as of a saying, with what moves: `– Nikt nie pytał – macha ręką Jan Bryl`. */
export const TELLING_GESTURES = words(
  'machać machnąć kiwać kiwnąć kręcić pokręcić rozkładać rozłożyć wzruszać wzruszyć wzdychać westchnąć zawieszać',
)

/** Nouns for somebody of whom nothing is known but what is seen. */
export const BYSTANDER_NOUNS: ReadonlySet<string> = new Set([
  ...SEXES,
  ...words('dziewczyna chłopak staruszka staruszek'),
])
