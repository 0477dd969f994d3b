/** Money to the last coin. */
export const SUM = /^\p{N}{1,3} (?:zł|gr|euro|eur|dol)(?!\p{L})/iu
/** `10 tys. 200 osób`, `2 mln 30 tys.`: the rest of a number, to its last digit or in the next smaller unit. */
export const REST = /^(?:\p{N}{3} \p{Ll}|\p{N}{1,3} (?:tys|mln)\.)/u
/** Behind it a stop that ends no sentence: `godz. 12`. */
export const HOUR = 'godz'
/** `I kw. 2024`: a quarter by a Roman number. */
export const QUARTER = 'kw'
/** `w latach 80`, `lat 70. i 80`: a decade, whose stop is its ordinal's. */
export const ENDS_IN_DECADE =
  /(?<!\p{L})lat(?:a|ach|ami)? (?:\p{N}0\.?(?:,| i| oraz| lub| czy| do|-|–) ?)*(?:\p{N}{2})?\p{N}0$/iu
/** Before a mark, what is called by a title: the marks hold one, however many its sentences are. */
export const TITLED_IN_MARKS =
  /(?:^|\P{L})(?:program|audycj|cykl|podcast|film|serial|książ|konkurs|akcj|kampani)\p{Ll}*(?: pt\.)? [„"“«][^„"“”«»]*$/u
/**
 * Where a stop was lost before what only a sentence opens with: `na rynkach Jak dodali, w wyniku`; and behind the bar that
 * parts a link's title and day from its first words: `Most runął 23.06 | Gdyby padało, …`.
 */
export const LOST_STOP = /(?<=\p{Ll}{3}) (?=(?:Jak|Według|Zdaniem) \p{Ll})|(?<= \|) (?=[„"”]?\p{Lu})/gu
/** Of the short words, those that join clauses. */
export const JOINS_CLAUSES = /^,? (?:i|a|ale|lecz|bo|oraz|lub) $|^[^\p{L}]+$|^, /u
/** The word before `w 2018 r`, `jeszcze 12 marca 2018 r`, which may be a verb. */
export const SAID_IN_YEAR = /(\p{Ll}+)(?: już| jeszcze)?(?: we?| dnia)?(?: (?:\p{N}{1,2} )?\p{Ll}+)? \p{N}{4} r$/u
/** What there are several of, each known by its number, written in capitals: `16. Dywizja`, `5. Festiwal Filmów`. */
export const NUMBERED: ReadonlySet<string> = new Set(
  `dywizja brygada pułk batalion dywizjon kompania eskadra szwadron flotylla korpus armia festiwal przegląd plebiscyt
kongres zjazd finał maraton półmaraton memoriał pielgrzymka liceum`.split(/\s+/),
)
/** A word, and behind it a number without another sign. */
export const ENDS_IN_ORDINAL = /(?<!\p{L})(\p{L}+) \p{N}{1,3}$/u
/** What a number that ends a sentence stands behind: `pod numerem 16`, `miał lat 16`, `było ich 16`. */
export const COUNTED_BEHIND =
  /^(?:numer\p{Ll}*|nr|lat|ich|nas|was|stron\p{Ll}*|pok[oó]\p{Ll}*|miejsc\p{Ll}*|punkt\p{Ll}*|około|ponad)$/iu
/** Before an ordinal whose noun looks like a nominative: `na 5. Festiwal`; in `skończy się w 90. Finał` it opens a sentence. */
export const TAKES_ORDINAL = /^(?:na|przez|poprzez)$/iu
