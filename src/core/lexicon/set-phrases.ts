/** Before `, że` they tell how, and not what: `zaprzeczył w taki sposób, że nikt nie uwierzył`. */
export const TO_SUCH_DEGREE: readonly (readonly string[])[] = ['w taki sposób', 'do tego stopnia', 'na tyle'].map(
  (phrase) => phrase.split(' '),
)
/** What a teller says in passing between his verb and its clause. */
export const PASSING: ReadonlySet<string> = new Set(['przy tym', 'z kolei', 'na koniec', 'po chwili', 'za to'])
/** What stands for a clause that comes before its cue: `To, że A, mówi X`, `O tym, że A, poinformował X`. */
export const POINTERS: readonly (readonly string[])[] = [['to'], ['o', 'tym'], ['o', 'to'], ['na', 'to']]
/** Between a verb of calling and what something is called: `określił mianem „hańby”`, `nazywa wprost „hańbą”`. */
export const CALLED_AS: ReadonlySet<string> = new Set(['mianem', 'jako', 'wprost'])
/** Behind a comma, whose opinion it is as well: `zdaniem wójta, a także radnych,`. */
export const SOURCE_JOINERS: readonly (readonly string[])[] = [
  'a także',
  'a nawet',
  ...['zarazem', 'jednocześnie', 'równocześnie', 'obecnie', 'dziś', 'dzisiaj', 'wcześniej', 'prywatnie'].map(
    (besides) => `a ${besides}`,
  ),
  'jak i',
  'jak również',
  'ale i',
  'ale też',
  'ale także',
  'ale również',
].map((words) => words.split(' '))
/** `zapewnień ze strony rządu`: whose they are. */
export const FROM_SIDE: readonly string[] = ['ze', 'strony']
/** What is weighed against each other: `z jednej strony A, a z drugiej B`. */
export const ON_ONE_HAND: readonly string[] = ['z', 'jednej', 'strony']
export const ON_THE_OTHER: readonly string[] = ['z', 'drugiej']
/** What others hold against it: `ale mieszkańcy mówią co innego`. */
export const OF_OTHER_OPINION: readonly (readonly string[])[] = [
  ['co', 'innego'],
  ['coś', 'innego'],
  ['innego', 'zdania'],
  ['odmiennego', 'zdania'],
  ['przeciwnego', 'zdania'],
  ['inne', 'zdanie'],
  ['odmienne', 'zdanie'],
]
/** Behind `jak`, where a subject follows: how it has been so far, and not who says so (`Jak na razie wójt ogłosił przetarg`). */
export const SO_FAR: readonly (readonly string[])[] = [
  'dotąd',
  'dotychczas',
  'zwykle',
  'zawsze',
  'na razie',
  'do tej pory',
  'co roku',
].map((phrase) => phrase.split(' '))
export const AMONG_THEM: readonly string[] = ['w', 'tym']
export const AMONG_OTHERS: readonly string[] = ['między', 'innymi']
/** `w tym`, `między innymi`, `m.in.`: some of those just named follow. */
export const AMONG: readonly (readonly string[])[] = [AMONG_THEM, AMONG_OTHERS, ['m.in']]
/** `m.in.` by its letters, each a token before its stop. */
export const AMONG_LETTERS: readonly string[] = ['m', 'in']
/** What asks for somebody's answer, without a verb: `A co na to wójt?`. */
export const REACTION = ['co', 'na', 'to']
/** `…, za co dostał medal`: what came of it. */
export const UPSHOT: readonly string[] = ['za', 'co']
/** `…, po czym wyszedł`. */
export const AFTER_WHICH: readonly string[] = ['po', 'czym']
/** `po tym, jak`: before `jak`, when and not who says so. */
export const AFTER_THAT = 'tym'
/** Behind `o` a conjunction, and no preposition: `o ile prognozy wskazują`. */
export const HOW_MUCH = 'ile'
/** `Wyszła za mąż`: an old accusative, and nobody's husband. */
export const MARRYING: readonly string[] = ['za', 'mąż']
/** Behind a comma, and behind what goes with it: they join two subjects. */
export const SUBJECT_JOINERS: readonly string[] = [', jak i', ', jak również']
/** With `się` it tells: who `podzielił obawy` of others has told nothing. */
export const SHARING = 'podzielić'
/** `czytamy w „Kurierze”`: nobody's verb but the text's. */
export const WE_READ = 'czytamy'
/** Behind what is said: it is how somebody did what follows, `– A – tymi słowami X odniósł się do zarzutów`. */
export const IN_THESE_WORDS: readonly (readonly string[])[] = [
  'tymi słowami',
  'takimi słowami',
  'tymi słowy',
  'takimi słowy',
  'w tych słowach',
  'w takich słowach',
  'w ten sposób',
  'w taki sposób',
  // `pod takim hasłem` is what an event is called as well
  ...'apelem przekazem przesłaniem wnioskiem żądaniem postulatem pytaniem zarzutem'
    .split(' ')
    .flatMap((noun) => [`z takim ${noun}`, `z tym ${noun}`]),
  ...'prośbą propozycją tezą'.split(' ').flatMap((noun) => [`z taką ${noun}`, `z tą ${noun}`]),
].map((phrase) => phrase.split(' '))
/** `możemy przeczytać na stronie`: nobody's saying but the text's. */
export const MAY_READ: ReadonlySet<string> = new Set(['możemy', 'można', 'mogliśmy'])
/** At the fact that. */
export const AT_THAT: readonly string[] = ['z', 'tego']
/** By whose account or opinion it is so: they govern a genitive. */
export const GENITIVE_FRAMES: ReadonlySet<string> = new Set(['według', 'wedle', 'wg', 'zdaniem', 'opinii', 'ocenie'])
/** `A zdaniem wójta?`: what asks for somebody’s verdict, without a verb. */
export const VERDICTS: ReadonlySet<string> = new Set(['zdaniem', 'według'])
/** To what was asked, behind a comma: `zapytali wójta o most, na co odparł`. */
export const TO_WHICH: readonly string[] = ['na', 'co']
/** What a heading says of somebody whom it quotes beside: `Wrona uderza w rząd`. */
export const OUTSPOKEN_VERBS: ReadonlySet<string> = new Set(
  `uderzać uderzyć atakować zaatakować krytykować skrytykować reagować zareagować ripostować zripostować przepraszać
przeprosić drwić kpić oburzać grzmieć bronić apelować rozliczać punktować`.split(/\s+/),
)
export const OUTSPOKEN: readonly (readonly string[])[] = [
  ['nie', 'gryzie', 'się', 'w', 'język'],
  ['nie', 'przebiera', 'w', 'słowach'],
  ['nie', 'ma', 'wątpliwości'],
  ['nie', 'ma', 'złudzeń'],
  ['nie', 'kryje'],
  ['nie', 'ukrywa'],
  ['przerywa', 'milczenie'],
  ['przerwał', 'milczenie'],
  ['przerwała', 'milczenie'],
  ['zabiera', 'głos'],
  ['zabrał', 'głos'],
  ['zabrała', 'głos'],
  ['stawia', 'sprawę', 'jasno'],
  ['ma', 'dość'],
  ['mówi', 'wprost'],
]
/** Of a name told as one: `mam na imię Jan`, `nazwisko Bryl`. */
export const NAME_NOUN: ReadonlySet<string> = new Set(['imię', 'imieniem', 'nazwisko', 'nazywam'])
/** Right before the name of who speaks: `jestem Jan`, `tu Ewa`. */
export const INTRODUCING: ReadonlySet<string> = new Set(['jestem', 'ja', 'tu'])
