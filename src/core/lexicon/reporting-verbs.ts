import type { Case } from './morphology/readings.ts'
import { words } from './words.ts'

/**
 * Reporting verbs by lemma and by what they take. Thought and knowledge that nobody voiced (`wiedzieć`, `myśleć`,
 * `obawiać się`, `mieć nadzieję`) are left out on purpose, and so are verbs whose subject is a fact (`wynikać`,
 * `okazać się`, `oznaczać`, `świadczyć`).
 *
 * Counted in Polish press: `powiedzieć` and `mówić` open one attribution in four, the first thirty lemmas four in five.
 */

/** A content clause (`że`) and direct speech alike. */
const BOTH = `
akcentować alarmować argumentować bronić chwalić deklarować dodać dodawać dodrukować donieść donosić doprecyzować dorzucić
dorzucać dowodzić dopowiedzieć głosić grozić gwarantować informować insynuować komunikować konkludować meldować mówić
nadmienić napisać napomknąć napomykać narzekać obiecać obiecywać obwieścić ocenić oceniać odnotować odnotowywać odpierać
odpisać odpowiadać odpowiedzieć odrzec ogłaszać ogłosić opisać opisywać opowiadać opowiedzieć orzec ostrzec ostrzegać
oświadczać oświadczyć oznajmiać oznajmić pisać podać podawać podkreślać podkreślić podnieść podnosić podtrzymać podtrzymywać
tweetować zatweetować mawiać poinformować poinstruować pokreślić poskarżyć potwierdzać potwierdzić powiadać powiadomić powiedzieć powtarzać powtórzyć
poświadczyć prognozować przekazać przekazywać przekonywać przekonać przestrzec przestrzegać przewidywać przypominać przypomnieć
przypuszczać przyrzec przyrzekać przysięgać przytaczać przyznać przyznawać relacjonować raportować ripostować
sądzić skarżyć spekulować sprecyzować precyzować stwierdzać stwierdzić sugerować szacować oszacować tłumaczyć twierdzić
ubolewać ujawniać ujawnić upewnić uprzedzać uprzedzić uspokajać uspokoić uściślać uściślić utrzymywać uważać uzasadniać
uzasadnić uznać uznawać wskazać wskazywać wspominać wspomnieć wtrącić wyjaśniać wyjaśnić wyjawić wypominać wyrokować
wyliczyć wyliczać wytłumaczyć wyznać wyznawać wyrazić zaakcentować zaalarmować zadeklarować zakomunikować zaobserwować
zapewniać zapewnić zapowiadać zapowiedzieć zaprzeczać zaprzeczyć zaraportować zarzucać zarzucić zasugerować zastrzec
zastrzegać zauważać zauważyć zawiadomić zaznaczać zaznaczyć zdradzić zdradzać zeznać zeznawać zameldować zrelacjonować
żalić żartować zażartować diagnozować prorokować domniemywać oskarżyć oskarżać straszyć obliczać obliczyć
kłamać skłamać zagrozić zapisać wpisać pochwalić usprawiedliwiać usprawiedliwić dowieść zwracać zwrócić zawyrokować poradzić radzić
zaoferować skomentować komentować karcić skarcić zganić biadolić biadać lamentować utyskiwać odeprzeć ironizować kpić szydzić
podpowiadać podpowiedzieć perswadować rozgłaszać rozgłosić rozpowiadać klarować wykrzyczeć wygarnąć przytaknąć przytakiwać
zaklinać zarzekać odgrażać upierać wmawiać przebąkiwać zwierzyć zwierzać chełpić przechwalać łgać konstatować skonstatować
zakonkludować skonkludować obwieszczać poręczać poręczyć ręczyć zaręczać zaręczyć nadmieniać wzmiankować zaświadczyć zaświadczać przytoczyć
grzmieć wołać zawołać krzyczeć krzyknąć podsumować podsumowywać kwitować skwitować spuentować puentować pomstować drwić
zakpić zripostować zagwarantować sygnalizować zasygnalizować dementować zdementować objaśniać objaśnić uczulać uczulić
zawtórować oponować zaoponować kontrować skontrować
przepowiadać przepowiedzieć wróżyć wieszczyć zawiadamiać doprecyzowywać dopowiadać odpisywać wyjawiać replikować
pokrzykiwać wnioskować analizować wytknąć wytykać wypomnieć
upomnieć upominać zgadzać
rzec rzucić zachwalać westchnąć wzdychać wtórować odpalić odparować wypalić denerwować złościć irytować oburzać oburzyć
uzupełnić uzupełniać sprostować prostować punktować pouczyć pouczać zaproponować proponować mruknąć burknąć szepnąć
szeptać wykrzyknąć zagrzmieć wtrącać śmiać
`
/** Direct speech only: after a dash or a closing mark, before a colon. `czytać` as in „czytamy w komunikacie”. */
const DIRECT_ONLY = `
apelować analizować brzmieć cieszyć ciągnąć cytować czytać przeczytać dociekać dopytać dopytywać podpytać podpytywać dziwić dziękować grzmieć ironizować
irytować jęknąć jęczeć kontrować kontynuować kończyć krytykować krzyczeć krzyknąć kwitować łagodzić martwić mruczeć niepokoić odciąć odeprzeć odburknąć odkrzyknąć odmówić odparować odpalić odrzucać oburzać podchwycić podpowiadać
podsumować podsumowywać podzielić pocieszać pointować pomstować polemizować poprawić poprosić postulować prosić przemówić przerwać pytać reagować rozpocząć rozważać rozwiewać rzec rzucić rzucać rozkładać sarknąć skomentować komentować skontrować
skwitować spuentować spytać syknąć śmiać uciąć ucinać uśmiechać uśmiechnąć wołać wspierać
wtórować wybuchnąć wykrzykiwać wykluczać wykluczyć wymieniać wymienić wypalić wyszeptać wypytywać wywodzić
wzdychać westchnąć wzywać zaapelować zachęcać zachęcić zachwalać zacząć zaczynać zadecydować zadrwić zagadnąć zagaić zakończyć zakrzyknąć zaoponować zapytać zapytywać zareagować zauważać zawołać zdziwić zgodzić złościć
zżymać żachnąć żądać zaskoczyć skandować instruować doradzać rekomendować zalecać zastanawiać nawoływać wezwać poganiać przedstawić pomyśleć
`
/** Their subject hears what another says: `usłyszał od X, że`. */
const HEARING = `
usłyszeć
`
/** A wish or an order: `apelować, by`, `radzić, żeby`. The clause is what the speaker asked for. */
const WISH = `
apelować zaapelować wezwać wzywać prosić poprosić upraszać błagać żądać zażądać domagać radzić poradzić doradzać doradzić
zalecać zalecić postulować proponować zaproponować sugerować zasugerować nakazać nakazywać polecić polecać nawoływać
zachęcać zachęcić namawiać przekonywać zwrócić zwracać rekomendować zarekomendować nalegać wnioskować zawnioskować przestrzegać
ostrzegać ostrzec przestrzec dopominać pouczać pouczyć instruować poinstruować rozkazać rozkazywać zarządzić zaproponować
sugerować ponaglać monitować życzyć
`
/** Verbs of plain saying that take a wish only right behind them: `dodał, by`; further off, `by` tells a purpose. */
const WISH_ADJACENT = `
powiedzieć mówić napisać pisać dodać dodawać podkreślić podkreślać zaznaczyć zaznaczać przekazać odpowiedzieć odpisać
zastrzec zastrzegać wskazać wskazywać przypomnieć przypominać krzyczeć krzyknąć wołać zawołać
`
/** They ask, so any question word behind them opens a question: `zapytał ministra, kiedy`. */
const ASKING = `
pytać zapytać spytać dopytywać dopytać podpytywać podpytać zapytywać wypytywać zagadnąć
`
/** An indirect question, or the answer to one: `zapytał, czy`, `wyjaśnił, dlaczego`. */
const QUESTION = `
dociekać wyjaśnić wyjaśniać tłumaczyć wytłumaczyć powiedzieć mówić
opowiadać opowiedzieć ujawnić ujawniać zdradzić zdradzać poinformować informować wskazać wskazywać opisać opisywać
przypomnieć przypominać dodać precyzować sprecyzować zastanawiać podać podawać ogłosić ogłaszać napisać pisać relacjonować
zrelacjonować przyznać zapowiedzieć zapowiadać zeznać wyjawić wyliczać wyliczyć instruować poinstruować radzić doradzać
podpowiadać podpowiedzieć oświadczyć potwierdzić
`
/** Call something by words of one's own: `nazwał to „hańbą”`. */
const NAMING = `
nazwać nazywać określić określać ocenić oceniać opisać opisywać skomentować podsumować skwitować scharakteryzować
`
/** They judge, aloud: `potępił plan jako „hańbę”`, `skrytykował plan, bo „jest zły”`. */
const JUDGING = `
skrytykować krytykować potępić potępiać odrzucić odrzucać odmówić odmawiać chwalić pochwalić oddalić oddalać
`
/** Give reasons by words of one's own in the instrumental: `tłumaczył to „brakiem ludzi”`. */
const REASONING = `
tłumaczyć wytłumaczyć wyjaśniać wyjaśnić uzasadniać uzasadnić argumentować motywować umotywować usprawiedliwiać
usprawiedliwić
`
/** The same with a preposition: `mówił o „skandalu”`, `uznała za „dobrą”`, `przestrzega przed „chaosem”`. */
const NAMING_WITH = {
  o: `
mówić powiedzieć pisać napisać ostrzec ostrzegać wspomnieć wspominać prosić poprosić apelować zaapelować oskarżyć oskarżać
pytać zapytać dopytywać
`,
  za: 'uznać uznawać uważać dziękować podziękować krytykować skrytykować chwalić pochwalić opowiedzieć opowiadać',
  do: 'wezwać wzywać nawoływać zachęcać zachęcić namawiać',
  przed: 'ostrzec ostrzegać przestrzec przestrzegać',
  na: 'wskazać wskazywać narzekać skarżyć poskarżyć',
  jako: JUDGING,
}
/** Their object is what was said: `zapowiedział „twardą odpowiedź”`, `zalecił „ostrożność”`. */
const OBJECT = `
zapowiedzieć zapowiadać podkreślić podkreślać zalecić zalecać obiecać obiecywać deklarować zadeklarować wyrazić wyrażać
zarzucić zarzucać zapewnić zapewniać zasugerować sugerować zaznaczyć ogłosić oznajmić wyznać wytknąć wytykać wypomnieć
zagrozić grozić doradzić doradzać radzić nakazać zaproponować proponować żądać zażądać domagać
skrytykować krytykować potępić potępiać chwalić pochwalić
`
/**
 * Verbs that facts do as well as people: `badania wskazują, że`, `umowa przewiduje, że`. With a subject that cannot
 * speak they report nothing.
 */
const NEEDS_SPEAKER = `
wskazać wskazywać przewidywać sugerować dowodzić dowieść potwierdzić potwierdzać ujawnić ujawniać pokazać głosić zwracać wykazać gwarantować podpowiadać podpowiedzieć
`
/** With a negation they affirm: `nie ukrywa, że`, `nie wykluczył, że`. */
const AFFIRMED_BY_NEGATION = `
ukrywać kryć wykluczać wykluczyć zaprzeczać zaprzeczyć
`

/** What they take in the accusative is whom they address. */
export const ADDRESSING_VERBS: ReadonlySet<string> = words(
  'wezwać wzywać poprosić prosić zapytać zapytywać pytać spytać upomnieć błagać',
)
/** What they take in the dative is whom they reproach, and letters show no case: `wytknął też UE, że`. */
export const REPROACHING_VERBS: ReadonlySet<string> = words('wytknąć wytykać zarzucić zarzucać')
/** What is done aloud, by people: a company tells, too, but is hardly ever said to speak. */
export const SPOKEN_VERBS: ReadonlySet<string> = words(
  'powiedzieć mówić odeprzeć odrzec rzec krzyknąć krzyczeć wykrzyknąć zwierzyć wyznać wyznawać żartować zażartować opowiadać opowiedzieć wspominać',
)
/** What papers, offices and companies do with their news: of a lone name they tell nothing. */
export const BULLETIN_VERBS: ReadonlySet<string> = words(
  `podać podawać informować poinformować donosić donieść pisać napisać relacjonować przekazać przekazywać ogłosić ogłaszać
komunikować zakomunikować publikować opublikować alarmować cytować`,
)
export const CLAUSE_VERBS: ReadonlySet<string> = words(BOTH)
/** What words do that are to be read or heard: `takie wpisy pojawiają się`. */
export const APPEARING_VERBS: ReadonlySet<string> = words(
  'pojawiać pojawić padać paść rozlegać rozlec wisieć widnieć dominować przeważać napływać docierać słychać',
)
export const DIRECT_VERBS: ReadonlySet<string> = words(BOTH + DIRECT_ONLY)
export const WISH_VERBS: ReadonlySet<string> = words(WISH)
export const WISH_ADJACENT_VERBS: ReadonlySet<string> = words(WISH_ADJACENT)
export const ASKING_VERBS: ReadonlySet<string> = words(ASKING)
export const QUESTION_VERBS: ReadonlySet<string> = words(QUESTION + ASKING)
export const NAMING_VERBS: ReadonlySet<string> = words(NAMING)
/** Those of naming that a paper's name is never the subject of in the instrumental: `"Paniką" nazwał obawy`. */
export const CALLING_VERBS: ReadonlySet<string> = words('nazwać nazywać określić określać')
/** By the preposition that stands before the marks. */
export const NAMING_PREPOSITIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(NAMING_WITH).map(([preposition, list]) => [preposition, words(list)]),
)
export const REASONING_VERBS: ReadonlySet<string> = words(REASONING)
export const JUDGING_VERBS: ReadonlySet<string> = words(JUDGING)
export const OBJECT_VERBS: ReadonlySet<string> = words(OBJECT)
/** What follows their colon is a list as a rule: `wyliczał: woda, prąd i gaz`. */
export const LISTING_VERBS: ReadonlySet<string> = words('wyliczać wyliczyć wymieniać wymienić podać podawać')
/** What follows their colon answers a question, sentence or not: `odpowiada: do ośmiu lat`. */
export const ANSWERING_VERBS: ReadonlySet<string> = words(
  'odpowiadać odpowiedzieć odrzec odeprzeć odparować odburknąć ripostować zripostować',
)
/** What they make public is a text: `zamieścił wpis: „…”`. */
export const PUBLISHING_VERBS: ReadonlySet<string> = words(
  `zamieścić opublikować umieścić wydać rozesłać wysłać przesłać skierować wystosować ogłosić zostawić udostępnić
wywiesić odczytać przygotować wznosić wznieść przysłać nadesłać`,
)
/** With a placard they show what stands on it: `trzymali transparent z napisem „…”`. */
export const BEARING_VERBS: ReadonlySet<string> = words(
  'trzymać nieść mieć unosić przynieść rozwinąć wywiesić podnieść',
)
/** Of what stands on a placard: `na transparentach widniały hasła: „…”`. */
export const SHOWING_VERBS: ReadonlySet<string> = words('czytać przeczytać widnieć wypisać napisać zobaczyć znaleźć')
export const HEARING_VERBS: ReadonlySet<string> = words(HEARING)
/** Beside words that are given: `„A” – słyszy X`; `słyszał, że` is of rumours. */
export const HEARING_WORDS_VERBS: ReadonlySet<string> = words(`${HEARING} słyszeć`)
/** With `od` and what was said they tell who said it: `uzyskał od rady obietnicę, że`. */
export const RECEIVING_VERBS: ReadonlySet<string> = words('uzyskać otrzymać dostać uzyskiwać otrzymywać dostawać')
export const SPEAKER_VERBS: ReadonlySet<string> = words(NEEDS_SPEAKER)
export const NEGATED_VERBS: ReadonlySet<string> = words(AFFIRMED_BY_NEGATION)
/**
 * With the infinitive of a reporting verb they report what they govern: `miał powiedzieć, że` on hearsay, `zaczął
 * tłumaczyć, że`. Only in the past: `ma ogłosić` is yet to come.
 */
export const AUXILIARY_VERBS: ReadonlySet<string> = words(
  'mieć musieć zacząć zaczynać zdążyć pospieszyć pośpieszyć próbować spróbować starać kontynuować',
)
/**
 * Reflexive of themselves: their `się` does not make them impersonal, as it does `uważa się, że`, `mówi się, że`.
 */
export const REFLEXIVE_VERBS: ReadonlySet<string> = words(`
skarżyć żalić chwalić upierać zarzekać odgrażać zastanawiać domagać bronić cieszyć dziwić martwić niepokoić irytować
oburzać złościć śmiać uśmiechać zgadzać zgodzić dopominać tłumaczyć przyznawać dzielić zaklinać chełpić przechwalać zwierzać upewniać
zwracać odnosić uspokajać pocieszać usprawiedliwiać usprawiedliwić dowiedzieć dowiadywać denerwować wtrącać
`)
/** Reporters' verbs that report only in passing: `jak dowiedziała się X, A`. */
export const AS_SAID_VERBS: ReadonlySet<string> = new Set([
  ...words(BOTH + DIRECT_ONLY),
  ...words('dowiedzieć dowiadywać ustalić mawiać'),
])
/** Their object is a clause at times: `Most, co podkreśla wójt, stoi`; not `co mówi`, which is asked. */
export const REMARKING_VERBS: ReadonlySet<string> = words(`
podkreślać podkreślić zaznaczać zaznaczyć przyznawać przyznać zauważać zauważyć tłumaczyć wytłumaczyć przypominać
przypomnieć potwierdzać potwierdzić akcentować zaakcentować sygnalizować zasygnalizować zapowiadać zapowiedzieć zastrzegać zastrzec
uwypuklać uwypuklić zapewniać zapewnić deklarować zadeklarować ujawniać ujawnić wytykać wytknąć`)
/** `czytamy w komunikacie`: the one cue in the first person that quotes somebody else. */
export const READING_VERBS: ReadonlySet<string> = words('czytać przeczytać usłyszeć')
/** Behind what somebody says, they tell that another denies it: `pyta, czy A, co wójt odrzuca`. */
export const DENYING_VERBS: ReadonlySet<string> = words(
  'odrzucać odrzucić kwestionować zakwestionować negować zanegować przeczyć krytykować skrytykować',
)
/** What they govern is asked: `nie wie, co rząd potwierdza`. */
export const KNOWING_VERBS: ReadonlySet<string> = words(
  'wiedzieć rozumieć zrozumieć pojąć pojmować pamiętać sprawdzić sprawdzać zobaczyć widzieć',
)
/** With `się` nobody says anything: `przekonała się, że` she learned, `zapowiada się, że` it looks so. */
export const SILENT_WITH_REFLEXIVE: ReadonlySet<string> = words('przekonać przekonywać zapowiadać zapowiedzieć')
/** In the first person they tell what a reporter was told: `– A – słyszymy w urzędzie`. */
export const HEARD_BY_US: ReadonlySet<string> = words('słyszeć usłyszeć dowiedzieć dowiadywać')
/** In the first person and the impersonal they tell whom a paper asked, and how: `rozmawialiśmy z burmistrzem`. */
export const ASKED_BY_US: ReadonlyMap<string, { preposition: string | null; case: Case }> = new Map(
  (
    [
      [null, 'acc', 'pytać zapytać spytać dopytać zapytywać prosić poprosić zagadnąć'],
      ['z', 'inst', 'rozmawiać porozmawiać skontaktować kontaktować spotkać'],
      ['do', 'gen', 'zwrócić zwracać dzwonić zadzwonić dodzwonić zatelefonować dotrzeć wysłać przesłać skierować'],
    ] as const
  ).flatMap(([preposition, wanted, verbs]) => verbs.split(' ').map((verb) => [verb, { preposition, case: wanted }])),
)
/** In the first person they tell what a reporter himself says, beside all that report: `– A? – dzwonię do posła`. */
export const SAID_BY_US: ReadonlySet<string> = words('dzwonić nalegać drążyć zagadywać')
/** Of whom it is said that he was told: `zostali poinformowani, że`. */
export const TELLING_VERBS: ReadonlySet<string> = words('poinformować powiadomić zawiadomić zapewnić uprzedzić ostrzec')
/** With `pytanie` they tell that somebody asked. */
export const RAISING_VERBS: ReadonlySet<string> = words(
  'paść padać pojawić pojawiać rozpocząć rozpoczynać zacząć zaczynać',
)
/** With news or a rumour they tell that it goes round. */
export const EMERGING_VERBS: ReadonlySet<string> = words(
  'pojawić pojawiać krążyć dotrzeć docierać napływać napłynąć nadejść dochodzić dojść obiec obiegać rosnąć narastać mnożyć',
)
/** Light verbs that affirm with a negation as well: `nie ma wątpliwości, że`. */
export const AFFIRMED_LIGHT_VERBS: ReadonlySet<string> = words('mieć')
/** Verbs of this list are cues only with what they carry: `zwrócił uwagę, że`, `wyraził opinię, że`, `podzielił się`. */
export const LIGHT_VERBS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    zwrócić: 'uwaga',
    zwracać: 'uwaga',
    podzielić: 'wrażenie opinia refleksja wiadomość informacja przemyślenie spostrzeżenie obawa wątpliwość odczucie',
    wyrazić: 'wątpliwość opinia przekonanie nadzieja pogląd zdanie ocena zdziwienie zadowolenie obawa ubolewanie',
    wyrażać: 'wątpliwość opinia przekonanie nadzieja pogląd zdanie ocena zdziwienie zadowolenie obawa ubolewanie',
    być: 'zdanie opinia',
    zadać: 'pytanie',
    zadawać: 'pytanie',
    stawiać: 'pytanie teza zarzut',
    stać: 'stanowisko',
    stanąć: 'stanowisko',
    dojść: 'wniosek',
    wystąpić: 'zarzut teza tezą postulat apel',
    złożyć: 'zapewnienie deklaracja obietnica oświadczenie',
    dać: 'zrozumienie',
    dawać: 'zrozumienie',
    odnieść: '',
    postawić: 'teza zarzut pytanie',
    wysunąć: 'teza zarzut oskarżenie',
    formułować: 'zarzut teza',
    sformułować: 'zarzut teza',
    opublikować: 'informacja oświadczenie komunikat wpis post komentarz list apel ogłoszenie',
    zamieścić: 'informacja oświadczenie komunikat wpis post komentarz adnotacja ogłoszenie',
    zamieszczać: 'informacja wpis post komentarz adnotacja ogłoszenie',
    umieścić: 'informacja wpis post komentarz adnotacja ogłoszenie',
    umieszczać: 'informacja wpis post komentarz adnotacja ogłoszenie',
    wywiesić: 'informacja ogłoszenie kartka',
    rozesłać: 'informacja oświadczenie komunikat wiadomość apel',
    wysłać: 'informacja oświadczenie komunikat wiadomość SMS sms mail e-mail list pismo',
    bić: 'alarm',
    uderzyć: 'alarm',
    zabrać: 'głos',
    ponowić: 'apel prośba wezwanie zarzut pytanie',
    ponawiać: 'apel prośba wezwanie zarzut pytanie',
    powtórzyć: 'apel prośba wezwanie zarzut teza zapewnienie deklaracja obietnica',
    powtarzać: 'apel prośba wezwanie zarzut teza zapewnienie deklaracja obietnica',
    wystosować: 'apel prośba wezwanie',
    skierować: 'apel prośba wezwanie',
    kierować: 'apel prośba wezwanie',
    wydać: 'polecenie rozkaz oświadczenie komunikat',
    użyć: 'argument',
    przedstawić: 'argument teza',
    snuć: 'przypuszczenie domysł',
    mieć: 'wątpliwość',
  }).map(([verb, nouns]) => [verb, new Set(nouns.split(' ').filter(Boolean))]),
)
/** `cytuje zatylskiego dyplomatę „Kurier”`: the words are whose they are, and not the paper's. */
export const CITING = 'cytować'
