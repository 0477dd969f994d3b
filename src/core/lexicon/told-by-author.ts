import { REPROACHING_VERBS } from './reporting-verbs.ts'
import { words } from './words.ts'

/** Without a subject they tell what else the one who has just spoken said; `mówi, że` may be somebody's of whom one speaks. */
export const ADDING_VERBS: ReadonlySet<string> = words(`
dodać dodawać podkreślić podkreślać zaznaczyć zaznaczać zastrzec zastrzegać zauważyć zauważać przyznać przyznawać zapowiedzieć
zapowiadać wyjaśnić wyjaśniać ocenić oceniać wskazać wskazywać przypomnieć przypominać nadmienić precyzować podsumować
`)
/** Alone at a sentence's end they tell that all of it was said: `Most stoi, podkreśliła.` */
export const ENDING_VERBS: ReadonlySet<string> = new Set([
  ...ADDING_VERBS,
  ...words(
    'powiedzieć stwierdzić oświadczyć zapewnić tłumaczyć przekonywać argumentować poinformować przekazać oznajmić',
  ),
])
/** Of the verbs that add, those that need no clause: `Zapowiada kontrolę.` */
export const ANNOUNCING_VERBS: ReadonlySet<string> = words('zapowiedzieć zapowiadać')
/** What people tell of each other's words in their own: `Lekarz Jan Bryl powiedział, że to minie`. */
export const HEARSAY_VERBS: ReadonlySet<string> = words(
  'powiedzieć mówić opowiadać napisać obiecać obiecywać pytać zapytać',
)
/** `– czytamy`: the paper and its readers do, and say nothing by it. */
export const READING = 'czytać'
/** Nobody adds or ends who has said nothing yet. */
export const GOES_ON: ReadonlySet<string> = words(
  'dodać dodawać dorzucić dopowiedzieć kontynuować zakończyć podsumować',
)
/** Whoever does so speaks into what another says, who answers. */
export const INTERRUPTING_VERBS: ReadonlySet<string> = words(
  'wtrącić zauważyć przerwać zarzucić wypomnieć przypomnieć zasugerować zwrócić',
)
/** Of these, what may be seen, done or remembered without a word: `zauważył dziurę`, `przerwał mecz`. */
export const SEEING_OR_SAYING_VERBS: ReadonlySet<string> = words('zauważyć przerwać przypomnieć zwrócić zarzucić')
/** With what these are said at all, `zwrócił mu uwagę`; nothing makes words of `zauważył go`. */
export const TELLING_BY_OBJECT: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['zwrócić', new Set(['uwagę'])],
  ['zauważyć', new Set<string>()],
])
/** What people do, and no agency or paper, which informs and writes: of `powiedział PAP` the agency is who was told. */
export const SPEAKING_VERBS: ReadonlySet<string> = words('powiedzieć mówić opowiedzieć opowiadać wyznać wyznawać')
/** What is done with news, and takes nobody whom it is told: `podał PAP` is the agency's, with a slip of gender. */
export const SAID_TO_NOBODY: ReadonlySet<string> = words(
  'podać podawać donieść donosić pisać napisać relacjonować zrelacjonować cytować alarmować ustalić',
)
/** `Innego zdania jest Jan Bryl`. */
export const OPINION_HELD = 'zdanie'
/** With a verb of saying they tell that another speaks now: `Podobnie uważa Jan Bryl`. */
export const COMPARING: ReadonlySet<string> = words('podobnie inaczej odmiennie')
/** They tell that somebody answered, and need not tell what: `Wójt odpisał po tygodniu.` */
export const REPLYING_VERBS: ReadonlySet<string> = words(`
odpowiadać odpowiedzieć odpisać odpisywać odrzec odeprzeć napisać skomentować komentować zareagować reagować
`)
/**
 * Before somebody's words and a colon they tell that another answers: `X odniósł się do słów Y: „A”` is X. Whoever judges,
 * denies or thanks for them may well quote them: `X potępił słowa Y: „A”`.
 */
export const REACTING_VERBS: ReadonlySet<string> = new Set([
  ...REPLYING_VERBS,
  ...words('odnieść odnosić ripostować zripostować skontrować skwitować podsumować'),
])
/** How somebody takes what he is told: `…, że A, na co radny się roześmiał`. */
export const TAKING_VERBS: ReadonlySet<string> = new Set([
  ...REACTING_VERBS,
  ...words('zareagować zaprotestować roześmiać obruszyć oburzyć żachnąć'),
])
/** What who speaks does not have, and says it so: `– A – nie ma wątpliwości X`. */
export const DOUBTS: ReadonlySet<string> = words('wątpliwość złudzenie')
/** Before a noun they mean none in particular: `każda szkoła`. */
export const ANY_OF_A_KIND: ReadonlySet<string> = words('każdy żaden jakikolwiek')
/** `Oto odpowiedź: „…”`: it holds out what was given. */
export const HERE_IS = 'oto'
/** What a paper does with another's words: `„Kurier” cytuje dyplomatę`. */
export const CITING_VERBS: ReadonlySet<string> = words('cytować zacytować przytaczać przytoczyć')
/** Before somebody's words, said again: `przypomniał słowa Jana Lisa: – A`. */
export const RECALLING_VERBS: ReadonlySet<string> = new Set([
  ...CITING_VERBS,
  ...words('przypominać przypomnieć przywoływać przywołać powtarzać powtórzyć odczytywać odczytać'),
])
/** The same with `na`: `„Kurier” powołuje się na dyplomatę`. */
export const RELYING_VERBS: ReadonlySet<string> = words('powoływać powołać')
/** Of whose words another speaks well, in the accusative: `– Ma pani rację – poparł ją prezes`. */
export const SECONDING_VERBS: ReadonlySet<string> = words('poprzeć')
/** Whoever does so makes accusations, which another answers. */
export const ACCUSING_VERBS: ReadonlySet<string> = new Set([
  ...REPROACHING_VERBS,
  ...words('oskarżyć oskarżać skrytykować krytykować'),
])
/** Who does so with a text has not written it: `pokazał nam pismo`, a letter `który dostał`. */
export const HANDING_ON_VERBS: ReadonlySet<string> = words('pokazać pokazywać dostać otrzymać odczytać')
/** Who does so is about to be quoted by the paper, which calls him a reader or a customer: `Napisała do nas pani Urszula`. */
export const TURNING_TO_PAPER: ReadonlySet<string> = words(
  'napisać pisać zadzwonić dzwonić zgłosić opowiedzieć opowiadać',
)
/** With `z tego, że` what they govern is what one laughs at. */
export const MOCKING_VERBS: ReadonlySet<string> = words(
  'śmiać żartować zażartować kpić zakpić drwić zadrwić szydzić ironizować',
)
export const WRITING_VERBS: ReadonlySet<string> = words('napisać pisać opublikować zamieścić')
/** What they report somebody is used to saying. */
export const SAYING_OFTEN: ReadonlySet<string> = words('mawiać')
/** As a participle of what somebody did they tell why, and nothing that was voiced: `Stał tam, sądząc, że dzwonią`. */
export const SUPPOSING_VERBS: ReadonlySet<string> = words('sądzić')
/** What a paper sees people do, and things: `opozycja opuściła salę`, `spadł deszcz`. */
export const LEAVING_VERBS: ReadonlySet<string> = words(
  'opuścić wyjść wybiec uciec odejść odjechać zasłabnąć upaść spaść paść runąć wybuchnąć zapaść',
)
/** `nie chciał rozmawiać`: with what is no verb of saying, but of telling something or not. */
export const WANTING_VERB = 'chcieć'
export const TALKING_VERBS: ReadonlySet<string> = words(
  'rozmawiać porozmawiać zdradzić zdradzać wdawać odnieść odnosić rozwijać rozwinąć wypowiadać wypowiedzieć',
)
/** In the first person and the plural they tell what a paper does: `pisaliśmy o tym`, `przypomnijmy`. */
export const WRITTEN_BY_US: ReadonlySet<string> = new Set(
  `pisać napisać opisywać opisać informować poinformować przypomnieć przypominać sprawdzić donosić relacjonować
odwiedzić publikować opublikować`.split(/\s/),
)
/** In the present and the first person they tell where a reporter hears it: `Siedzimy w kuchni. Bałam się, mówi X`. */
export const SCENE_VERBS: ReadonlySet<string> = words(
  'siedzieć pić spotykać wchodzić pukać dzwonić wsiadać spacerować umawiać rozmawiać zaglądać pytać dopytywać odwiedzać',
)
/** Of those, what one alone tells of himself as well: `Siedzę w domu i piję kawę. Boję się, mówi X`. */
export const OWN_SCENE_VERBS: ReadonlySet<string> = words('siedzieć pić dzwonić wsiadać spacerować rozmawiać')
/** `Tak twierdzi X`: what stands before it is said by X. Whoever judges or calls somebody so has said something else. */
export const SAID_THUS_VERBS: ReadonlySet<string> = words(`
twierdzić stwierdzić uważać sądzić mówić powiedzieć przekonywać zapewniać zapewnić przyznawać przyznać podawać podać
pisać napisać informować poinformować utrzymywać deklarować zadeklarować
`)
/** `Tak przynajmniej twierdzi X` */
export const WORD_OF_DOUBT: ReadonlySet<string> = words('przynajmniej właśnie')
/** How somebody is who has just spoken: `Lekarz był szczery: „A”`. */
export const FRANK: ReadonlySet<string> = words(
  'szczery stanowczy dosadny brutalny bezlitosny kategoryczny nieugięty bezpośredni lakoniczny jednoznaczny konkretny zgodny',
)
