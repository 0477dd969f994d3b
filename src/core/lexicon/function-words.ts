import { ANY_GENDER, ANY_MASCULINE, GENDERS, PLURAL, SINGULAR } from './morphology/readings.ts'

/** Words that any two sentences may share, without diacritics and cut as stems are. */
export const EMPTY_WORDS: ReadonlySet<string> = new Set(
  'nie sie jest byl bylo beda bedzi czy jak ale juz tak tez dla tym tego ich jego jej ktory ktora'.split(' '),
)
/** Introduce a content clause and stay outside it. */
export const COMPLEMENTIZERS: ReadonlySet<string> = new Set(['że', 'iż', 'jakoby'])
/** `ze` is the preposition, or `że` typed without its dot: only after a comma and before no instrumental or genitive. */
export const MISTYPED_COMPLEMENTIZER = 'ze'
/** A wish; with personal endings: `żebyśmy`, `abyście`, `byś`. */
export const WISH_CONJUNCTION = /^(?:że|a|aże)?by(?:m|ś|śmy|ście)?$/u
export const WHETHER = 'czy'
/** Open an indirect question and belong to it. */
export const QUESTION_WORDS: ReadonlySet<string> = new Set(['czy', 'dlaczego', 'czemu', 'ile', 'skąd'])
/** They ask as well, or tell when, where and which: `powiedział, kiedy odejdzie`, but `powiedział to, kiedy odchodził`. */
export const DOUBTFUL_QUESTION_WORDS: ReadonlySet<string> = new Set(['kiedy', 'jak', 'gdzie', 'dokąd'])
/** Of those, what right behind a verb that asks can but ask: not so `pytał jak zawsze`. */
export const WHEN_AND_WHERE: ReadonlySet<string> = new Set(['kiedy', 'gdzie', 'dokąd'])
/** They ask, inflected: `czego`, `komu`, `o kim`, `w jaki sposób`, `których`. */
export const QUESTION_LEMMAS: ReadonlySet<string> = new Set(['co', 'kto', 'jaki', 'który', 'czyj', 'ile'])
/** The subject that stands for a whole clause: `…, co sugeruje, że`. */
export const CLAUSE_SUBJECTS: ReadonlySet<string> = new Set(['co', 'to'])
/** The objects that do: `…, co port potwierdza`, `…, czemu port zaprzecza`. */
export const CLAUSE_OBJECTS: ReadonlySet<string> = new Set(['co', 'czemu'])
/** `za to, że`, `mimo tego, że`: a clause behind one of them and `to` tells why. `o to, że` and `na to, że` tell what. */
export const REASON_PREPOSITIONS: ReadonlySet<string> = new Set([
  'za',
  'mimo',
  'pomimo',
  'przez',
  'dzięki',
  'oprócz',
  'poza',
  'wskutek',
  'wbrew',
  'po',
])
/** `ze względu na to, że`, `z powodu tego, że`. */
export const REASON_NOUNS: ReadonlySet<string> = new Set('względu uwagi związku powodu skutek wyniku racji'.split(' '))
export const REASON_WORD = 'dlatego'
/** Open a clause that tells why. */
export const REASON_CONJUNCTIONS: ReadonlySet<string> = new Set(['bo', 'ponieważ', 'gdyż'])
/** `jak pamiętam`, `o ile wiem`: what whoever writes remembers or has understood of it. */
export const AS_FAR_AS = 'ile'
export const THAT_LEMMAS: ReadonlySet<string> = new Set(['to', 'ten'])
/** They set a new clause against the one before. */
export const ADVERSATIVES: ReadonlySet<string> = new Set(['jednak', 'natomiast', 'zaś'])
/** They set a clause against the one before it. */
export const AGAINST: ReadonlySet<string> = new Set([...ADVERSATIVES, 'ale', 'lecz', 'tymczasem'])
/** They set a clause against the one before it, or concede it. */
export const CONTRASTING: ReadonlySet<string> = new Set([...AGAINST, 'choć', 'chociaż'])
/** An adverb; by the dictionary a plural of `tenże` as well. */
export const ALSO = 'też'
/** They add to the clause before them; before a verb, one of the same rank. */
export const ADDITIVES: ReadonlySet<string> = new Set(['również', 'także', 'też', 'ponadto'])
export const COPULA = 'być'
export const RELATIVE_LEMMA = 'który'
export const DEMONSTRATIVE_LEMMA = 'ten'
/** Between it and its noun: `ten sam dziennik`. */
export const SAME_LEMMA = 'sam'
/** Relative behind a comma: `projekt, jakiego oczekiwano`. */
export const WHICH_LEMMA = 'jaki'
export const AND = 'i'
/** It sets what somebody does against what he also does, or what another does. */
export const WHILE = 'a'
/** Join the last of a list to the others, and clauses that go on. */
export const JOINING: ReadonlySet<string> = new Set(['i', 'oraz'])
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
/** With `że` behind them a conjunction of another kind: `dlatego że`, `mimo że`. */
export const CONJUNCTION_PARTS: ReadonlySet<string> = new Set(
  'dlatego mimo pomimo chyba tyle zwłaszcza tym tak jako taki taka takie tacy'.split(' '),
)
/** Before now, or before what the text has just told. */
export const EARLIER: ReadonlySet<string> = new Set([
  ...['wcześniej', 'wczoraj', 'przedwczoraj', 'niedawno', 'dotąd', 'dotychczas', 'uprzednio', 'początkowo', 'temu'],
  ...['poprzednio', 'kiedyś', 'najpierw'],
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
/** They tell when. */
export const WHEN: ReadonlySet<string> = new Set(['gdy', 'kiedy'])
/** A sentence that opens with one begins with its dependent clause; the main one follows after a comma. */
export const FRONTED_SUBORDINATORS: ReadonlySet<string> = new Set([
  ...WHEN,
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
/** They open a clause that interrupts its main one: `kar, choć zdaniem X są zbędne, nie cofnie`. */
export const CONCESSIVES: ReadonlySet<string> = new Set([
  'choć',
  'chociaż',
  'mimo',
  'ponieważ',
  'gdyż',
  'bo',
  'gdy',
  'jeśli',
  'jeżeli',
])
/** They suppose what follows. */
export const CONDITIONALS: ReadonlySet<string> = new Set([
  ...['jeśli', 'jeżeli', 'gdyby', 'gdybym', 'gdybyś', 'gdybyśmy', 'gdybyście', 'skoro'],
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
/** What nobody writes in his own voice in a paper. */
export const FIRST_PERSON: ReadonlySet<string> = new Set(
  'ja mnie mi mną my nas nam nami mój moja moje mojego mojej moim moją moi moich moimi nasz nasza nasze naszego naszej naszemu naszym naszą nasi naszych naszymi'.split(
    ' ',
  ),
)
/** Of those the ones that are nobody's but who speaks: a paper's town has a club that is `nasz`. */
export const SELF_PRONOUNS: ReadonlySet<string> = new Set('ja mnie mi mną my nas nam nami mój moja moje'.split(' '))
/** And those of one person. */
export const SINGULAR_SELF: ReadonlySet<string> = new Set(['ja', 'mnie', 'mi', 'mną'])
/** A verb in the first or second person that is a noun's form as well. */
export const PERSONAL_HOMONYMS: ReadonlySet<string> = new Set(
  'mam mamy macie boję wolę gram gramy gracie dam damy płacę szyję musiałem'.split(' '),
)
/** `jak powiedział X`: what opens a parenthetic attribution. */
export const AS_WORD = 'jak'
/** Behind it: `powiedział, jak zwykle, że A`. */
export const AS_EVER: ReadonlySet<string> = new Set(['zwykle', 'zawsze', 'dotąd', 'dawniej', 'wcześniej'])
export const REFLEXIVE = 'się'
/** Whoever does something does it to himself: `zapytał sam siebie`. */
export const ONESELF: ReadonlySet<string> = new Set(['siebie', 'sobie', 'sobą'])
/** What never belongs to the noun before it. */
export const OBJECT_PRONOUNS: ReadonlySet<string> = new Set('go mu ją je im mi mnie ci cię nam nas wam was'.split(' '))
/** Before a subject's pronoun it sets off who did it from all others: `to on odparł`. */
export const SETS_OFF = 'to'
export const SUBJECT_PRONOUNS: ReadonlyMap<string, { number: number; genders: number }> = new Map([
  ['on', { number: SINGULAR, genders: ANY_MASCULINE }],
  ['ona', { number: SINGULAR, genders: GENDERS.feminine }],
  ['oni', { number: PLURAL, genders: GENDERS.human }],
  ['one', { number: PLURAL, genders: ANY_GENDER & ~GENDERS.human }],
])
/** `Ktoś z sali rzucił`: somebody spoke, and nobody is named. */
export const ANYBODY: ReadonlySet<string> = new Set(['ktoś', 'nikt', 'ktokolwiek'])
export const BY_PREPOSITION = 'przez'
/** Before the agent of a passive: `zapytany przez X`. */
export const AGENT_PREPOSITION = 'przez'
/** Before whom something was heard from: `usłyszał od X`. */
export const ORIGIN_PREPOSITION = 'od'
/** Behind it, since when and not from whom: `usłyszała od razu`. */
export const SINCE_WHEN: ReadonlySet<string> = new Set('razu progu początku rana wczoraj dawna zawsze lat'.split(' '))
/** Pronouns that stand where a noun does and name nobody. */
export const NO_HEADS: ReadonlySet<string> = new Set([
  'jak',
  'ile',
  'swój',
  'który',
  'jaki',
  'kto',
  'co',
  'to',
  'ten',
  // `też`, by the dictionary its plural
  'tenże',
  'sam',
  'wszystko',
  'nic',
  // a game, by the dictionary, too
  'go',
  // a noun as well, which nobody uses
  'wraz',
  // a note of music, too
  'do',
])
/** They link a sentence to the one before, and are its author's: `Co więcej, jak podaje X, A`. */
export const LINKING_PHRASES: ReadonlySet<string> = new Set([
  ...['co więcej', 'co ciekawe', 'co ważne', 'co istotne', 'co znamienne', 'co gorsza', 'co gorsze'],
  ...['mało tego', 'poza tym', 'przy tym', 'w dodatku', 'na dodatek', 'z kolei', 'z drugiej strony'],
  ...['po pierwsze', 'po drugie', 'po trzecie', 'ale', 'jednak', 'lecz', 'tymczasem', 'dlatego', 'zresztą', 'ponadto'],
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
  'rok',
  'miesiąc',
])

/** Things, and nobody in particular, that a verb may tell of: `wiele wskazuje na to, że`. */
export const MANY_THINGS: ReadonlySet<string> = new Set('wiele wszystko nic niewiele mało dużo sporo'.split(' '))
/** What tells since when, or in other words, what somebody before a comma is: `Jan Wrona, czyli wójt`. */
export const APPOSITION_OPENERS: ReadonlySet<string> = new Set(
  'czyli obecnie dziś dzisiaj dawniej niegdyś wcześniej kiedyś wówczas wtedy zarazem jednocześnie'.split(' '),
)
/** What goes with figures that are years: `w latach 2015-2018`, `w 2015 r.`. */
export const YEAR_WORDS: ReadonlySet<string> = new Set('roku r lat latach rok'.split(' '))
/** Behind `z` it governs nobody: `z kolei wójt dodał`. */
export const IN_TURN = 'kolei'
/** They turn what was said: `nie A, ale B`. */
export const TURNS: ReadonlySet<string> = new Set(['jednak', 'ale', 'lecz'])
/** It opens a clause about a place: `w Łodzi, gdzie`. */
export const WHERE_WORD = 'gdzie'
