/** Who leads a company, in letters: `CEO`. */
export const OFFICE_LETTERS: ReadonlySet<string> = new Set(['ceo', 'cfo', 'coo', 'cto'])

/** Offices and trades that a paper names instead of their holder; the feminine forms stand for themselves. */
export const LEADER_NOUNS: ReadonlySet<string> = new Set([
  'szef',
  'szefowa',
  'prezydent',
  'premier',
  'minister',
  'ministra',
  'wiceminister',
  'wicepremier',
  'przewodniczący',
  'przewodnicząca',
  'prezes',
  'prezeska',
  'wiceprezes',
  'wicerzecznik',
  'dyrektor',
  ...OFFICE_LETTERS,
  'dyrektorka',
  'sekretarz',
  'lider',
  'liderka',
  'kanclerz',
  'marszałek',
  'wojewoda',
  'burmistrz',
  'wójt',
  'starosta',
  'komendant',
  'komisarz',
  'papież',
  'król',
  'królowa',
  'rektor',
  'ambasador',
  'szeryf',
  'polityk',
  'polityczka',
  'rzecznik',
  'rzeczniczka',
  'kierownik',
  'trener',
  'kapitan',
  'menedżer',
  'menedżerka',
  'menadżer',
  'menadżerka',
  'manager',
  'managerka',
  'dowódca',
  'generał',
  'gubernator',
  'kandydat',
  'poseł',
  'posłanka',
  'senator',
  'europoseł',
  'europosłanka',
  'prawnik',
  'prawniczka',
  'adwokat',
  'prokurator',
  'ekspert',
  'ekspertka',
  'profesor',
  'lekarz',
  'lekarka',
  'autor',
  'autorka',
  'dziennikarz',
  'dziennikarka',
  'duchowny',
  'biskup',
  'arcybiskup',
  'kardynał',
  'ksiądz',
  'mecenas',
  'aktor',
  'aktorka',
  'pisarz',
  'pisarka',
  'reżyser',
  'reżyserka',
  'piosenkarka',
  'piosenkarz',
  'analityk',
  'analityczka',
  'przedsiębiorca',
  'miliarder',
  'republikanin',
  'demokrata',
  'noblista',
  'noblistka',
  'marszałkini',
  'sołtyska',
  'sołtys',
  'starościna',
  'radna',
  'radny',
  'skarbnik',
  'skarbniczka',
  'burmistrzyni',
  'wójcini',
  'prezydentka',
  'premierka',
  'wojewodzini',
  'naczelnik',
  'naczelniczka',
  'kierowniczka',
  'rektorka',
  'komendantka',
  'ministerka',
  'wiceministra',
  'wiceprezydent',
  'wiceburmistrz',
  'tenisistka',
  'tenisista',
  'zawodnik',
  'zawodniczka',
])
/** A woman's office, which the dictionary knows as a man's genitive alone: `zapewniła ministra`. */
export const WOMEN_LIKE_GENITIVES: ReadonlySet<string> = new Set(['ministra', 'wiceministra'])
/** What a woman is called by where the dictionary has no man of that trade, and no other thing ends so. */
export const FEMALE_SUFFIX = /(?:ystka|istka|czyni|ini|yni|ezka|eska|isia|^latka)$/u
/** Endings of women's nouns, and of the men's that show them to be such: `zawodniczka` is no `pożyczka`. */
export const FEMALE_ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ['czka', ['k', 'cz', 'ca']],
  ['arka', ['arz', 'ar']],
  ['orka', ['or']],
  ['erka', ['er', 'erz']],
  ['atka', ['at', 'ata', 'atek']],
  ['anka', ['anin', 'aniec', 'anek', 'an']],
  ['inka', ['iniec', 'inin']],
  ['tka', ['ta']],
  ['ożka', ['og']],
  ['nica', ['nik']],
]
/** Things that end like the women of a man's trade: `gospodarka` is no `gospodarz`'s. */
export const NO_WOMEN: ReadonlySet<string> = new Set([
  'gospodarka',
  'drukarka',
  'mieszanka',
  'lodówka',
  'kominiarka',
  'kierownica',
])
/** Who may answer in a text of their own, whatever was done to them: `spotkał się z rodziną ofiar`. */
export const FAMILY = 'rodzina'
/** Nouns in the singular for several people: who speaks, and nobody's office. */
export const COLLECTIVES: ReadonlySet<string> = new Set([
  FAMILY,
  'para',
  'strona',
  'redakcja',
  'większość',
  'połowa',
  'część',
  'grupa',
  'społeczność',
  'delegacja',
])
/** Nouns for people that the dictionary does not mark as human because they are feminine. */
export const FEMALE_NOUNS: ReadonlySet<string> = new Set([
  ...COLLECTIVES,
  'kobieta',
  'żona',
  'matka',
  'mama',
  'siostra',
  'córka',
  'babcia',
  'koleżanka',
  'posłanka',
  'przedszkolanka',
  'pani',
  'dama',
  'premier',
  'minister',
  'ministra',
  'prezydent',
  'sędzia',
  'aktywistka',
  'pielęgniarka',
  'nauczycielka',
  'lekarka',
  'uczennica',
  'pracownica',
  'współpracownica',
  'położna',
  'osoba',
  'dziecko',
  'ofiara',
  'gwiazda',
  'królowa',
  'wdowa',
  'dziewczyna',
  'głowa',
  'profesor',
  'doktor',
  'dyrektor',
  'poseł',
  'senator',
  'adwokat',
  'prawnik',
  'komisarz',
])
/** Determiners that make a role indefinite: whoever it is, it is nobody named before. */
export const INDEFINITE: ReadonlySet<string> = new Set([
  'proc',
  'procent',
  'jeden',
  'inny',
  'pewien',
  'anonimowy',
  'niektóry',
  'jakiś',
  'kolejny',
  'następny',
  'drugi',
  'wiele',
  'kilka',
  'kilku',
  'dwa',
  'trzy',
  'część',
  'większość',
  'połowa',
  'każdy',
  'nasz',
  'ktoś',
])
/** Whose somebody is who speaks: `moja matka` is nobody whom the paper has named. */
export const OF_SPEAKER: ReadonlySet<string> = new Set(['mój', 'twój', 'wasz'])
/** Who acts for the public, whom the press calls by rank and office, and neither a man nor a woman. */
export const OFFICIALS: ReadonlySet<string> = new Set(
  `sierżant aspirant komisarz podkomisarz nadkomisarz inspektor podinspektor brygadier kapitan oficer policjant policjantka
strażak komendant prokurator sędzia rzecznik rzeczniczka prezydent premier wicepremier minister wiceminister burmistrz
wójt starosta wojewoda marszałek radny radna poseł posłanka senator sołtys dyrektor`.split(/\s+/),
)
/** Whose trade has them deal with others, whom the text then tells of: `Adwokat Jan Bryl broni kierowcy`. */
export const DEALS_WITH_PEOPLE: ReadonlySet<string> = new Set(
  `adwokat adwokatka mecenas obrońca obrończyni prawnik prawniczka notariusz lekarz lekarka doktor chirurg psychiatra
pielęgniarka pielęgniarz ratownik ratowniczka położna psycholog psycholożka terapeuta terapeutka pedagog kurator kuratorka
reporter reporterka dziennikarz dziennikarka redaktor redaktorka fotoreporter publicysta publicystka nauczyciel nauczycielka
wychowawca wychowawczyni katecheta ksiądz proboszcz wikary detektyw śledczy biegły komornik kierowca taksówkarz strażnik
strażniczka ochroniarz opiekun opiekunka świadek`.split(/\s+/),
)
/** Who told it to the paper and is not named: with a word on where he is from, never somebody named before. */
export const INFORMANTS: ReadonlySet<string> = new Set(['rozmówca', 'rozmówczyni', 'informator', 'informatorka'])
/** Folk whom the press brings in without a name, time and again: never somebody named before. */
export const PASSERS_BY: ReadonlySet<string> = new Set(
  'świadek mieszkaniec mieszkanka pasażer pasażerka czytelnik czytelniczka internauta internautka klient klientka pacjent pacjentka sąsiad sąsiadka kierowca student studentka uczeń uczennica turysta turystka przechodzień widz kibic słuchacz pracownik pracownica rodzic rozmówca informator ktoś człowiek osoba'.split(
    ' ',
  ),
)
/** Who leads others of his own trade, or his own village. */
export const LEAD_THEIR_OWN: ReadonlySet<string> = new Set('lider liderka sołtys sołtyska'.split(' '))
/** Whose head is one of those who belong to it: `szef związku górników`. */
export const BODIES_OF_A_TRADE: ReadonlySet<string> = new Set('związek związkowy cech'.split(' '))
/** Of those, what the press calls whoever has just been named as well: a customer is another, of a shop. */
export const READERS: ReadonlySet<string> = new Set('czytelnik czytelniczka mieszkaniec mieszkanka'.split(' '))
/** What those are who work with their hands or no longer, and are asked in the street: nobody who leads something. */
export const WORKERS: ReadonlySet<string> = new Set(
  `lakiernik tokarz spawacz mechanik hutnik górnik monter magazynier kasjer kasjerka sprzedawca sprzedawczyni taksówkarz
listonosz listonoszka fryzjer fryzjerka kelner kelnerka piekarz murarz cieśla ślusarz elektryk hydraulik stolarz krawiec
krawcowa szwaczka maszynista konduktor konduktorka motorniczy robotnik robotnica ochroniarz dozorca sprzątaczka emeryt emerytka
rencista rencistka bezrobotny bezrobotna kurier dostawca stoczniowiec operator pielęgniarka salowa opiekunka przedszkolanka`.split(
    /\s+/,
  ),
)
/** Participles that name somebody by themselves; any other stands beside a noun, and opens a clause of its own. */
export const SUBSTANTIVES: ReadonlySet<string> = new Set(
  `oskarżony oskarżona oskarżeni podejrzany podejrzana podejrzani poszkodowany poszkodowana poszkodowani zatrzymany zatrzymana
zatrzymani ranny ranna ranni skazany skazana skazani pokrzywdzony pokrzywdzona pokrzywdzeni przewodniczący przewodnicząca
kierujący kierująca prowadzący prowadząca przełożony przełożona przełożeni podwładny podwładni zmarły zmarła protestujący
strajkujący badani ankietowani ankietowany zgromadzeni zebrani związkowcy ubezpieczeni mieszkający uczestniczący głosujący
demonstrujący rządzący manifestujący dowodzący służący wierzący poszukiwany poszukiwana kupujący sprzedający zainteresowani
przyjezdni pikietujący ocalały ocalała ocalali internowani uprawnieni poległy przesłuchiwany urzędujący
deputowany deputowana deputowani delegowany pozywający pozywająca skarżący skarżąca wnioskujący zwiedzający okupujący
blokujący`.split(/\s+/),
)
/** What an adjective before somebody's noun is about: `wysoki rangą dyplomata`. */
export const GRADES: ReadonlySet<string> = new Set('rangą stopniem stażem wiekiem wzrostem'.split(' '))
/** In the genitive before a noun they bring somebody in: `wysokiej rangi dyplomata`. */
export const RANKINGS: ReadonlySet<string> = new Set('rangi szczebla stopnia'.split(' '))
/** Behind `w`, in what somebody is an expert: `ekspert w dziedzinie mostów`. */
export const FIELDS: ReadonlySet<string> = new Set(['dziedzinie', 'zakresie', 'obszarze'])
/** Who knows what stands behind `od`. */
export const SPECIALISTS: ReadonlySet<string> = new Set(
  'specjalista specjalistka ekspert ekspertka fachowiec'.split(' '),
)
/** Who would be what stands behind `na`. */
export const CANDIDATES: ReadonlySet<string> = new Set('kandydat kandydatka'.split(' '))
/** Who is told from others by the body in which they are: `źródła w rządzie`, `sekretarz stanu w ministerstwie`. */
export const SEATED_PERSONS: ReadonlySet<string> = new Set(
  'źródło informator rozmówca sekretarz podsekretarz'.split(' '),
)
