import { LEVELS } from './body-nouns.ts'

/**
 * Nouns that press prose uses for one and the same office or trade. The first of each line stands for all. A noun stands
 * on one line only: where it could stand on two (`szef`), it is a hypernym below.
 */
const SYNONYMS = `
adwokat adwokatka prawnik prawniczka mecenas obrońca obrończyni pełnomocnik pełnomocniczka
dziennikarz dziennikarka reporter reporterka korespondent korespondentka publicysta publicystka komentator komentatorka felietonista felietonistka redaktor redaktorka
naukowiec badacz badaczka uczony profesor profesorka ekspert ekspertka specjalista specjalistka analityk analityczka politolog politolożka ekonomista ekonomistka socjolog socjolożka historyk historyczka
lekarz lekarka medyk doktor doktorka chirurg chirurżka pediatra
duchowny ksiądz biskup arcybiskup metropolita kardynał proboszcz kapłan hierarcha pastor
poseł posłanka parlamentarzysta parlamentarzystka deputowany deputowana kongresmen kongresmenka europoseł europosłanka eurodeputowany eurodeputowana
rzecznik rzeczniczka
policjant policjantka funkcjonariusz funkcjonariuszka
strażak strażaczka
piosenkarz piosenkarka wokalista wokalistka artysta artystka muzyk
aktor aktorka
pisarz pisarka autor autorka literat powieściopisarz powieściopisarka
przedsiębiorca biznesmen bizneswoman miliarder miliarderka
zawodnik zawodniczka piłkarz piłkarka tenisista tenisistka sportowiec
trener trenerka szkoleniowiec selekcjoner
minister ministra
prezydent prezydentka
premier premierka
przewodniczący przewodnicząca
menedżer menedżerka menadżer menadżerka
prezes prezeska sternik
dyrektor dyrektorka
szef szefowa
wiceszef wiceszefowa
burmistrz burmistrzyni
wójt wójcini
sołtys sołtyska
lider liderka
senator senatorka
kandydat kandydatka
meteorolog meteorolożka synoptyk synoptyczka
sędzia sędzina
prokurator prokuratorka
oskarżony oskarżona
podejrzany podejrzana
bramkarz bramkarka golkiper golkiperka
napastnik napastniczka snajper snajperka
reżyser reżyserka
malarz malarka
grafik graficzka
rzeźbiarz rzeźbiarka
tancerz tancerka
prezenter prezenterka
chemik chemiczka
biolog biolożka
fizyk fizyczka
psycholog psycholożka
nauczyciel nauczycielka pedagog pedagożka
rolnik rolniczka
kierownik kierowniczka
skarbnik skarbniczka
`
/** What stands for all of them who play. */
export const SPORTSMAN = 'zawodnik'
/** A noun that may stand for any of those behind it, as `szef` for the chairman of something. */
const HYPERNYMS = `
szef: prezes dyrektor przewodniczący minister komendant premier lider dowódca kierownik naczelnik prezydent sekretarz
wiceszef: wiceprezes wiceminister wicedyrektor wiceprzewodniczący wicemarszałek
polityk: poseł minister premier prezydent lider przewodniczący senator burmistrz wójt wiceminister wicepremier marszałek kandydat kanclerz szef sekretarz
przedstawiciel: rzecznik dyrektor prezes szef menedżer
przywódca: prezydent premier lider przewodniczący kanclerz szef król
samorządowiec: burmistrz wójt starosta prezydent marszałek radny sołtys
urzędnik: komisarz dyrektor sekretarz wojewoda
naczelnik: dyrektor komendant
lider: przewodniczący prezes szef
dyplomata: ambasador minister konsul attaché
policjant: komisarz podkomisarz nadkomisarz aspirant sierżant inspektor podinspektor
strażak: brygadier ogniomistrz
wojskowy: generał pułkownik podpułkownik major dowódca kapitan porucznik komandor admirał kontradmirał wiceadmirał
oficer: generał pułkownik podpułkownik major dowódca kapitan porucznik komandor admirał kontradmirał wiceadmirał komendant komisarz podkomisarz nadkomisarz aspirant sierżant inspektor podinspektor brygadier
admirał: kontradmirał wiceadmirał
dowódca: generał pułkownik podpułkownik major kapitan porucznik komandor admirał kontradmirał wiceadmirał brygadier
menedżer: prezes dyrektor szef
hierarcha: duchowny
naukowiec: lekarz chemik biolog fizyk psycholog
ekspert: lekarz chemik biolog fizyk psycholog
zawodnik: bramkarz napastnik pomocnik skrzydłowy rozgrywający
artysta: malarz grafik rzeźbiarz tancerz aktor reżyser
artystka: malarz grafik rzeźbiarz tancerz aktor reżyser
rolnik: hodowca sadownik plantator ogrodnik
monarcha: król królowa
gwiazdor: aktor piosenkarz zawodnik
gwiazda: aktor piosenkarz zawodnik prezenter tancerz
twórca: aktor piosenkarz pisarz reżyser malarz grafik rzeźbiarz
`
/** What makes an ombudsman of a spokesman, as a lemma: `rzecznik finansowy`, `rzecznik praw dziecka`. */
export const OMBUDSMEN: ReadonlySet<string> = new Set('finansowy dyscyplinarny patentowy prawo interes'.split(' '))
/** The two sides of a match, whose somebody is: `trener gości`. */
export const SIDES: ReadonlySet<string> = new Set(
  'gości gospodarzy rywali przeciwników przyjezdnych miejscowych'.split(' '),
)
/** Words for a person that say no more than sex or age: they point back to somebody, and introduce nobody. */
export const GENERIC_PERSONS: ReadonlySet<string> = new Set(
  'mężczyzna kobieta polityk polityczka latek latka rozmówca rozmówczyni nastolatek nastolatka dziewczyna chłopak medalista medalistka rekordzista rekordzistka mistrzyni wicemistrz wicemistrzyni'.split(
    ' ',
  ),
)
/** Of these, who has an office that the noun does not tell. */
export const POLITICIANS: ReadonlySet<string> = new Set(['polityk', 'polityczka'])
/** Of these, what tells somebody's sex and nothing else. */
export const SEXES: ReadonlySet<string> = new Set(['mężczyzna', 'kobieta'])
/** Somebody by his country, whom the press has always just named. */
export const NATIONALS: ReadonlySet<string> = new Set(
  'Polak Polka Niemiec Niemka Francuz Francuzka Brytyjczyk Brytyjka Anglik Angielka Szkot Szkotka Irlandczyk Irlandka Włoch Włoszka Hiszpan Hiszpanka Portugalczyk Portugalka Holender Holenderka Belg Belgijka Szwajcar Szwajcarka Austriak Austriaczka Czech Czeszka Słowak Słowaczka Węgier Węgierka Rosjanin Rosjanka Ukrainiec Ukrainka Białorusin Białorusinka Litwin Litwinka Łotysz Łotyszka Estończyk Estonka Fin Finka Szwed Szwedka Norweg Norweżka Duńczyk Dunka Amerykanin Amerykanka Kanadyjczyk Kanadyjka Australijczyk Australijka Japończyk Japonka Chińczyk Chinka Turek Turczynka Grek Greczynka Serb Serbka Chorwat Chorwatka Słoweniec Słowenka Rumun Rumunka Bułgar Bułgarka Izraelczyk Izraelka Brazylijczyk Brazylijka Argentyńczyk Argentynka Hindus Pakistańczyk Pakistanka Walijczyk Walijka Islandczyk Islandka Maltańczyk Maltanka Cypryjczyk Cypryjka Gruzin Gruzinka Ormianin Ormianka Azer Azerka Kazach Kazaszka Uzbek Uzbeczka Mołdawianin Mołdawianka Albańczyk Albanka Bośniak Bośniaczka Czarnogórzec Macedończyk Macedonka Kosowianin Kosowianka Meksykanin Meksykanka Kubańczyk Kubanka Kolumbijczyk Kolumbijka Wenezuelczyk Wenezuelka Peruwiańczyk Peruwianka Chilijczyk Chilijka Urugwajczyk Urugwajka Paragwajczyk Paragwajka Boliwijczyk Boliwijka Ekwadorczyk Ekwadorka Jamajczyk Dominikańczyk Egipcjanin Egipcjanka Marokańczyk Marokanka Algierczyk Algierka Tunezyjczyk Tunezyjka Nigeryjczyk Nigeryjka Ghańczyk Senegalczyk Senegalka Kameruńczyk Kamerunka Kenijczyk Kenijka Etiopczyk Etiopka Ugandyjczyk Irańczyk Iranka Irakijczyk Irakijka Syryjczyk Syryjka Libańczyk Libanka Palestyńczyk Palestynka Saudyjczyk Afgańczyk Afganka Hinduska Koreańczyk Koreanka Wietnamczyk Wietnamka Filipińczyk Filipinka Indonezyjczyk Indonezyjka Mongoł Mongołka Nowozelandczyk Nowozelandka'.split(
    ' ',
  ),
)
/** A name in the genitive behind one is of whose family it is: `córka Adama Lisa`. */
export const KIN: ReadonlySet<string> = new Set(
  'córka syn żona mąż matka ojciec siostra brat wdowa wdowiec wnuk wnuczka babcia dziadek ciotka wujek kuzyn kuzynka zięć synowa teść teściowa'.split(
    ' ',
  ),
)
/** Men who belong to somebody, a sportswoman as a rule; a woman of that trade is called otherwise. */
export const COMPANIONS: ReadonlySet<string> = new Set('trener menedżer agent partner narzeczony rywal'.split(' '))
/** `27-latka`, by her age. */
export const OF_AGE: ReadonlySet<string> = new Set(['latek', 'latka'])
/** The same in any case. */
export const AGED = /^\d+-lat(?:ek|k\p{Ll}+)$/u
/** What somebody's death made them: `wdowa po górniku`. */
export const BEREAVED: ReadonlySet<string> = new Set(['wdowa', 'wdowiec', 'sierota'])
/** `pan minister`, `pani`: how somebody is spoken of, and nothing that he is. */
export const FORMS_OF_ADDRESS: ReadonlySet<string> = new Set(['pan', 'pani'])
/** Behind those they tell who marries, and of nobody who is addressed. */
export const OF_A_WEDDING: ReadonlySet<string> = new Set(['młody', 'młoda'])
/** Who speaks for somebody else, by what stands for all synonyms: never the one named just before. */
export const DEPUTIES: ReadonlySet<string> = new Set(
  'rzecznik adwokat przedstawiciel doradca zastępca asystent współpracownik sąsiad kolega dziennikarz'.split(' '),
)
/** Ranks that are of no company, so that a foreign name behind one is its bearer's: `biskup Nardelli`. */
export const RANKS: ReadonlySet<string> = new Set(
  'kardynał arcybiskup biskup ksiądz profesor doktor generał pułkownik'.split(' '),
)
/** Trades whose holder may belong to an agency or paper: behind any other noun its letters are whom he spoke to. */
export const MEDIA_TRADES: ReadonlySet<string> = new Set([
  'dziennikarz',
  'dziennikarka',
  'reporter',
  'reporterka',
  'korespondent',
  'korespondentka',
  'redaktor',
  'redaktorka',
  'publicysta',
  'publicystka',
  'komentator',
  'komentatorka',
  'prezenter',
  'prezenterka',
  'prowadzący',
  'prowadząca',
  'gwiazda',
  'gwiazdor',
  'wysłannik',
  // whoever saw it for an agency: `świadek Reutera`
  'świadek',
  'szef',
  'szefowa',
  'dyrektor',
  'prezes',
  'rzecznik',
  'rzeczniczka',
  'analityk',
  'felietonista',
  'gość',
  'fotoreporter',
  'rozmówca',
  'informator',
  'źródło',
])
export const NEWS_MEDIA: ReadonlySet<string> = new Set(
  'AFP PAP AP BBC CNN DPA dpa TASS ANSA EFE APA CTK TVN TVP RMF TOK NBC CBS ABC ITV RTL ZDF ARD TF1 RAI NHK Reuters Reuter Reuterem Reutera Reuterowi Reuterze TVN24 RMF24 Onet Onetowi Interia WP Polsat'.split(
    ' ',
  ),
)
/** Of those, the letters that stand for an `agencja`. */
export const WIRE_AGENCIES: ReadonlySet<string> = new Set('AFP PAP DPA dpa ANSA EFE APA CTK'.split(' '))
/** Behind `agencji` no surname: `powiedział agencji Interfax`. */
export const AGENCIES: ReadonlySet<string> = new Set(
  'Interfax Bloomberg Xinhua Kyodo Yonhap Ukrinform Unian BiełTA BELTA RIA Anadolu Newseria ISBnews Sputnik'.split(' '),
)
/** Media that somebody may be called like, too: theirs is the lone name of whom the text calls nothing else. */
export const MEDIA_LIKE_SURNAMES: ReadonlySet<string> = new Set(['Bloomberg', 'Forbes'])

const lines = (list: string): string[][] =>
  list
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/[:\s]+/))

const SYNONYM_OF = new Map(
  lines(SYNONYMS).flatMap(([first = '', ...rest]) => [first, ...rest].map((noun) => [noun, first])),
)
const HYPONYMS = new Map(lines(HYPERNYMS).map(([hypernym = '', ...nouns]) => [hypernym, new Set(nouns)]))

/** The noun that stands for all of a role's synonyms; the noun itself where it has none. */
export const mainNoun = (noun: string): string => SYNONYM_OF.get(noun) ?? noun

/** How well a role may stand for one that somebody is known by: 3 the same noun, 2 a synonym, 1 a wider noun, 0 not. */
export function standsFor(said: string, held: string): 0 | 1 | 2 | 3 {
  if (said === held) return 3
  const [a, b] = [mainNoun(said), mainNoun(held)]
  if (a === b) return 2
  return HYPONYMS.get(a)?.has(b) || HYPONYMS.get(said)?.has(b) ? 1 : 0
}

/** The nouns that `noun` may stand for, by what stands for all their synonyms; its own first. */
export const coveredBy = (noun: string): readonly string[] => [
  mainNoun(noun),
  ...(HYPONYMS.get(noun) ?? HYPONYMS.get(mainNoun(noun)) ?? []),
]

/** `były szef portu`: no longer what the noun alone says. */
export const FORMER: ReadonlySet<string> = new Set(['były', 'była', 'ówczesny', 'ówczesna'])
/**
 * Adjectives before an office that tell which one it is, beside those of places and levels: `unijny komisarz`, `ludowy poseł`.
 * What somebody is like (`nowy`, `znany`) is no part of it.
 */
export const ROLE_ADJECTIVES: ReadonlySet<string> = new Set(
  `unijny federalny stanowy krajowy regionalny lokalny gminny parafialny rządowy partyjny państwowy społeczny kościelny
wojskowy policyjny związkowy klubowy ludowy narodowy lewicowy prawicowy centrowy konserwatywny liberalny demokratyczny
niezależny niezrzeszony opozycyjny koalicyjny katolicki prawosławny specjalny zastępczy zawodowy śledczy polityczny
stały emerytowany dyplomatyczny finansowy telewizyjny radiowy filmowy teatralny muzyczny operowy piłkarski ekonomiczny rynkowy`.split(
    /\s+/,
  ),
)
/** What somebody is like, though it ends as adjectives of places do. */
export const QUALITIES: ReadonlySet<string> = new Set('bliski niski ludzki męski boski'.split(' '))
/** Adjectives behind an office that tell which one it is: `rzecznik prasowy`, `sekretarz generalny`. */
const OFFICE_ADJECTIVES: ReadonlySet<string> = new Set(
  'prasowy parlamentarny generalny naczelny wykonawczy zarządzający artystyczny sportowy finansowy handlowy medyczny sądowy honorowy gospodarczy'.split(
    ' ',
  ),
)

/** What an ordinal makes another office of: `pierwsza dama`, `drugi trener`; the `pierwszy wójt` was only before others. */
export const COUNTED_OFFICES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['pierwszy', new Set(['dama', 'prezes', 'wiceprezes', 'wicepremier', 'sekretarz', 'zastępca', 'oficer'])],
  ['drugi', new Set(['trener', 'zastępca', 'sekretarz', 'oficer', 'pilot'])],
])

/** `rzecznik prasowy`, `komendant powiatowy`: an adjective that tells an office from others, whatever follows. */
export const isOfOffice = (adjective: string): boolean => OFFICE_ADJECTIVES.has(adjective) || LEVELS.has(adjective)

/** `Reuters`, `Polsat`: what a medium or an agency is called. */
export const isMediumsName = (word: string): boolean => NEWS_MEDIA.has(word) || AGENCIES.has(word)
