/** Nouns for bodies that speak: they report as people do. */
export const ORGANIZATION_NOUNS: ReadonlySet<string> = new Set([
  'agencja',
  'agenda',
  'administracja',
  'akademia',
  'armia',
  'ambasada',
  'obrona',
  'bank',
  'biuro',
  'centrala',
  'centrum',
  'departament',
  'dyplomacja',
  'dyrekcja',
  'dziennik',
  'tabloid',
  'dowództwo',
  'federacja',
  'firma',
  'fundacja',
  'gabinet',
  'gazeta',
  'gigant',
  'giełda',
  'gmina',
  'grupa',
  'inspekcja',
  'inspektorat',
  'instytucja',
  'instytut',
  'izba',
  'kancelaria',
  'klub',
  'koalicja',
  'komenda',
  'komisja',
  'komitet',
  'koncern',
  'konfederacja',
  'kongres',
  'konsorcjum',
  'kościół',
  'kuria',
  'linia',
  'magazyn',
  'media',
  'miasto',
  'ministerstwo',
  'muzeum',
  'obóz',
  'opozycja',
  'organizacja',
  'organ',
  'parlament',
  'partia',
  'państwo',
  'platforma',
  'policja',
  'portal',
  'pogotowie',
  'prasa',
  'producent',
  'prokuratura',
  'przedsiębiorstwo',
  'przewoźnik',
  'rada',
  'radio',
  'redakcja',
  'regulator',
  'resort',
  'rząd',
  'samorząd',
  'sąd',
  'sejm',
  'senat',
  'serwis',
  'sieć',
  'sklep',
  'służba',
  'spółka',
  'stacja',
  'stowarzyszenie',
  'straż',
  'strona',
  'szpital',
  'sztab',
  'telewizja',
  'towarzystwo',
  'trybunał',
  'tygodnik',
  'uczelnia',
  'uniwersytet',
  'urząd',
  'władza',
  'wojsko',
  'wydawnictwo',
  'wydział',
  'wytwórnia',
  'zakład',
  'zarząd',
  'zespół',
  'związek',
  'ugrupowanie',
  'pałac',
  'zgromadzenie',
  'frakcja',
  'prezydium',
  'konsulat',
  'ratusz',
  'dystrybutor',
  'deweloper',
  'przychodnia',
  'nadleśnictwo',
  'obserwatorium',
  'aglomeracja',
  'zrzeszenie',
  'źródło',
  'kierownictwo',
  'episkopat',
  'watykan',
  'kreml',
  'kraj',
  'nadawca',
  'operator',
  'komunikat',
  'oświadczenie',
  'raport',
  'dokument',
  'list',
  'dziennikarz',
  'doniesienie',
  'oskarżenie',
  'szkoła',
  'stowarzyszenie',
  'powiat',
  'koalicja',
  'reprezentacja',
  'śledczy',
  'starostwo',
  'poczta',
  'politechnika',
  'elektrownia',
  'fundusz',
  'żandarmeria',
  'ośrodek',
  'spółdzielnia',
  'krzyż',
  'lewica',
  // `think tank`; an army's tank hardly ever is one in Polish
  'tank',
  'think-tank',
])
/** Broadcasters that bear names of their own: `Radio Zet`. */
export const RADIOS: ReadonlySet<string> = new Set(['radio', 'rozgłośnia'])
/** Of those, the ones that stand for a paper, a station or an agency named before: `Gazeta podała`. */
export const MEDIA_ANAPHORS: ReadonlySet<string> = new Set(
  'gazeta dziennik tygodnik magazyn tabloid portal serwis pismo agencja stacja telewizja redakcja rozgłośnia radio tytuł'.split(
    ' ',
  ),
)
/** Of which kind of them no paper is, but a company: `serwis społecznościowy`. */
export const PLATFORM_ADJECTIVES: ReadonlySet<string> = new Set(
  'społecznościowy aukcyjny streamingowy randkowy ogłoszeniowy'.split(' '),
)
/** The ones that stand for any company or body named before: `Przewoźnik podał`. */
export const ORGANIZATION_ANAPHORS: ReadonlySet<string> = new Set([
  ...'przewoźnik gigant koncern firma spółka producent przedsiębiorstwo linia platforma operator nadawca organizacja'.split(
    ' ',
  ),
  ...MEDIA_ANAPHORS,
])
/** Of those, the ones that one company may be called by in the plural: `linie lotnicze`. */
export const CALLED_IN_PLURAL: ReadonlySet<string> = new Set(['linia'])
/** Nouns that stand for a body of another noun which has just spoken: `Ministerstwo Przemysłu … Resort dodał`. */
export const BODY_HYPERNYMS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    resort: 'ministerstwo',
    regulator: 'urząd komisja komitet inspekcja inspektorat nadzór agencja',
    uczelnia: 'uniwersytet politechnika akademia szkoła',
    placówka: 'szpital przychodnia klinika szkoła liceum przedszkole muzeum teatr ambasada konsulat',
    lecznica: 'szpital klinika przychodnia',
    ugrupowanie: 'partia stronnictwo konfederacja koalicja ruch',
    organizacja: 'związek stowarzyszenie fundacja towarzystwo federacja',
    instytucja: 'bank fundusz urząd instytut komisja agencja trybunał izba',
    przewoźnik: 'linia kolej firma spółka',
    spółka: 'kolej wodociąg zakład huta stocznia kopalnia elektrownia firma koncern',
    firma: 'linia kolej wodociąg zakład huta stocznia spółka koncern kancelaria producent przewoźnik',
    koncern: 'firma spółka producent',
    przedsiębiorstwo: 'wodociąg zakład huta stocznia kopalnia firma spółka',
  }).map(([noun, kinds]) => [noun, new Set(kinds.split(' '))]),
)
/** Nouns that a body named by its letters may be taken up by: `LIB podaje … Instytut dodaje`. */
export const NOUNS_OF_LETTERS: ReadonlySet<string> = new Set(
  `instytut urząd fundacja stowarzyszenie związek izba bank fundusz agencja ugrupowanie partia organizacja instytucja uczelnia
federacja towarzystwo zakład regulator sieć centrum`.split(/\s+/),
)
/** Those that are a ministry's, whose letters begin with its own: `MPT`. */
export const MINISTRY = 'ministerstwo'
export const MINISTRY_LETTER = 'M'
export const NOUNS_OF_MINISTRIES: ReadonlySet<string> = new Set([MINISTRY, 'resort'])
/** Bodies that there is one of in each place, so that the place behind them tells which: `szpital w Lubinowie`. */
export const SEATED: ReadonlySet<string> = new Set(
  `sąd prokuratura komenda komisariat szpital oddział filia szkoła liceum przedszkole urząd uniwersytet politechnika akademia
instytut muzeum teatr lotnisko port ambasada konsulat areszt zakład fabryka huta kopalnia przychodnia parafia klinika biuro
siedziba placówka delegatura przedstawicielstwo bank elektrownia hotel schronisko katedra wydział centrum uczelnia policja
straż stacja nadleśnictwo starostwo rząd parlament biblioteka filharmonia opera galeria sanktuarium kuratorium zoo hospicjum
gimnazjum technikum klasztor seminarium`.split(/\s+/),
)
/** Whose an office is: `Urząd Gminy`. */
export const COMMUNITIES: ReadonlySet<string> = new Set(['gmina', 'miasto', 'powiat'])
/** Bodies that watch over everybody, so that those named behind them are whom they warn. */
export const GUARDS: ReadonlySet<string> = new Set('policja prokuratura straż żandarmeria sanepid'.split(' '))
/** Adjectives that tell one office of a service from those above and below it: `komenda powiatowa policji`. */
export const LEVELS: ReadonlySet<string> = new Set(
  'główny krajowy wojewódzki powiatowy miejski rejonowy okręgowy'.split(' '),
)
/** Written with a capital wherever they stand, though the dictionary has them as nouns. */
export const BODIES_IN_CAPITALS: ReadonlySet<string> = new Set([
  'Kreml',
  'Pentagon',
  'Sejm',
  'Senat',
  'Kongres',
  'Watykan',
  'Lewica',
  'Konfederacja',
  'Solidarność',
])
/** The same, with those of courts and prosecutors: of what ranks there are several offices. */
export const RANKS_OF_COURTS: ReadonlySet<string> = new Set([...LEVELS, 'apelacyjny', 'regionalny', 'najwyższy'])
/** Offices of one kind in each line: whoever speaks for one speaks for none of another, in the same town. */
const OFFICES_OF_A_KIND = `
policja komisariat
prokuratura
sąd trybunał
straż pogotowie
szpital przychodnia klinika lecznica
ministerstwo resort
urząd magistrat ratusz starostwo
bank
fundusz
szkoła liceum przedszkole
uczelnia uniwersytet politechnika akademia
muzeum teatr filharmonia opera
kuria diecezja parafia episkopat
wojsko armia
lotnisko
wodociąg
`
/** The kind of each, by the first of its line. */
export const KINDS_OF_OFFICES: ReadonlyMap<string, readonly string[]> = new Map(
  OFFICES_OF_A_KIND.trim()
    .split('\n')
    .flatMap((line) => {
      const nouns = line.split(' ')
      return nouns.map((noun) => [noun, nouns.slice(0, 1)] as const)
    }),
)
