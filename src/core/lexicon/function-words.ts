/** Introduce a content clause and stay outside it. */
export const COMPLEMENTIZERS: ReadonlySet<string> = new Set(['że', 'iż'])
/** `ze` is the preposition, or `że` typed without its dot: only after a comma and before no instrumental or genitive. */
export const MISTYPED_COMPLEMENTIZER = 'ze'
/** A wish; with personal endings: `żebyśmy`, `abyście`, `byś`. */
export const WISH_CONJUNCTION = /^(?:że|a|aże)?by(?:m|ś|śmy|ście)?$/u
/** Open an indirect question and belong to it. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set([
  'czy',
  'dlaczego',
  'kiedy',
  'jak',
  'co',
  'kto',
  'gdzie',
  'ile',
  'skąd',
  'dokąd',
  'jaki',
  'jaka',
  'jakie',
  'jakich',
  'czemu',
  'po',
])
export const RELATIVE_LEMMA = 'który'
/** Join clauses of one rank. */
export const COORDINATORS: ReadonlySet<string> = new Set([
  'i',
  'a',
  'ale',
  'oraz',
  'lecz',
  'jednak',
  'natomiast',
  'choć',
  'chociaż',
  'zaś',
  'przy',
  'jednocześnie',
  'zarazem',
])
/** Open a clause that depends on another: after a comma they go on with what was begun. */
export const SUBORDINATORS: ReadonlySet<string> = new Set([
  'że',
  'iż',
  'żeby',
  'aby',
  'by',
  'bo',
  'gdyż',
  'ponieważ',
  'jeśli',
  'jeżeli',
  'gdy',
  'kiedy',
  'choć',
  'chociaż',
  'skoro',
  'gdyby',
  'jakby',
  'niż',
  'dopóki',
  'zanim',
  'mimo',
  'tak',
  'jak',
  'co',
  'czy',
  'dlaczego',
  'gdzie',
  'a',
  'i',
  'ale',
  'lecz',
  'oraz',
  'lub',
  'albo',
  'ani',
  'tylko',
  'więc',
  'w',
  'z',
  'na',
  'do',
  'po',
  'od',
  'przez',
  'za',
  'o',
  'czyli',
  'zwłaszcza',
  'szczególnie',
  'głównie',
  'np',
  'm',
  'jako',
  'także',
  'również',
  'natomiast',
  'zaś',
])
/** A sentence that opens with one begins with its dependent clause; the main one follows after a comma. */
export const FRONTED_SUBORDINATORS: ReadonlySet<string> = new Set([
  'gdy',
  'kiedy',
  'choć',
  'chociaż',
  'jeśli',
  'jeżeli',
  'skoro',
  'ponieważ',
  'gdyby',
  'zanim',
  'odkąd',
  'mimo',
  'pomimo',
])
export const NEGATION = 'nie'
/** Verbs without a person that need an infinitive: the clause has no subject. */
export const IMPERSONALS: ReadonlySet<string> = new Set([
  'należy',
  'trzeba',
  'można',
  'warto',
  'wolno',
  'wypada',
  'wiadomo',
  'widać',
])
/** First and second person: what nobody writes in his own voice in a paper. */
export const FIRST_PERSON: ReadonlySet<string> = new Set(
  'ja mnie mi mną my nas nam nami mój moja moje mojego mojej moim moją moi moich moimi nasz nasza nasze naszego naszej naszemu naszym naszą nasi naszych naszymi'.split(
    ' ',
  ),
)
/** `jak powiedział X`: what opens a parenthetic attribution. */
export const AS_WORD = 'jak'
/** Reporter's voice: `jak pisaliśmy`, `jak informowaliśmy`. */
export const REFLEXIVE = 'się'
/** What may stand between a dash and the verb of its attribution: `– jeszcze raz powtórzył`, `– tak skomentował`. */
export const SUBJECT_PRONOUNS: ReadonlyMap<string, { number: number; genders: number }> = new Map([
  ['on', { number: 1, genders: 3 }],
  ['ona', { number: 1, genders: 4 }],
  ['oni', { number: 2, genders: 1 }],
  ['one', { number: 2, genders: 14 }],
])
export const ABOUT_PREPOSITION = 'o'
/** Pronouns that stand where a noun does and name nobody. */
export const NO_HEADS: ReadonlySet<string> = new Set([
  'który',
  'jaki',
  'kto',
  'co',
  'to',
  'ten',
  'sam',
  'wszystko',
  'nic',
])
/** Days and times: after a preposition they close their phrase. */
export const CALENDAR_NOUNS: ReadonlySet<string> = new Set([
  'poniedziałek',
  'wtorek',
  'środa',
  'czwartek',
  'piątek',
  'sobota',
  'niedziela',
  'wieczór',
  'ranek',
  'rano',
  'południe',
  'dzień',
  'noc',
])
