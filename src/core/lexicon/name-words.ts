/** Letters that are written small though they are a name: `pisze dpa`. */
export const SMALL_NAMES: ReadonlySet<string> = new Set(['dpa'])
/** Titles that stand before a name, cut short: `prof. Lis`. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  `prof dr dra drowi hab mgr inż gen płk ppłk mjr kpt por ppor sierż asp nadkom podkom kom insp podinsp ks bp abp
kard św bł śp red mec lek med bryg dyw kmdr adm st mł asyst nadinsp chor plut kpr szer ogn sekc szt sztab rtm nadbryg
mar hm adw apl prok dyr arch pos sen min wicemin prez o s kadm kontradm wiceadm rez em n hum ekon techn teol`.split(
    /\s+/,
  ),
)
/** Those that end with their word's last letter, as `dr` does, have no stop. */
export const STOPLESS_TITLES: ReadonlySet<string> = new Set('dr dra drowi mgr płk ppłk mjr kmdr bp abp'.split(' '))
/** `im.`, and of churches `pw.`: after whom something is called. */
export const NAMED_AFTER_LETTERS: ReadonlySet<string> = new Set(['im', 'pw'])
/** `ds.`, `do spraw`: go on with a role. */
export const ROLE_LINK_ABBREVIATIONS: ReadonlySet<string> = new Set(['ds', ...NAMED_AFTER_LETTERS])
/** What a title before a name says of its bearer. */
export const TITLE_ROLES: ReadonlyMap<string, string> = new Map([
  ['prof', 'profesor'],
  ['dr', 'doktor'],
  ['gen', 'generał'],
  ['płk', 'pułkownik'],
  ['mjr', 'major'],
  ['kpt', 'kapitan'],
  ['por', 'porucznik'],
  ['ks', 'ksiądz'],
  ['bp', 'biskup'],
  ['abp', 'arcybiskup'],
  ['kard', 'kardynał'],
  ['red', 'redaktor'],
  ['mec', 'mecenas'],
  ['lek', 'lekarz'],
  ['asp', 'aspirant'],
  ['inż', 'inżynier'],
  ['ppłk', 'podpułkownik'],
  ['ppor', 'podporucznik'],
  ['chor', 'chorąży'],
  ['sierż', 'sierżant'],
  ['plut', 'plutonowy'],
  ['kpr', 'kapral'],
  ['ogn', 'ogniomistrz'],
  ['adm', 'admirał'],
  ['kontradm', 'kontradmirał'],
  ['kadm', 'kontradmirał'],
  ['wiceadm', 'wiceadmirał'],
  ['kmdr', 'komandor'],
  ['nadinsp', 'nadinspektor'],
  ['insp', 'inspektor'],
  ['podinsp', 'podinspektor'],
  ['nadkom', 'nadkomisarz'],
  ['podkom', 'podkomisarz'],
  ['kom', 'komisarz'],
  ['bryg', 'brygadier'],
  ['nadbryg', 'nadbrygadier'],
  ['hm', 'harcmistrz'],
  ['adw', 'adwokat'],
  ['prok', 'prokurator'],
  ['dyr', 'dyrektor'],
  ['arch', 'architekt'],
  ['sen', 'senator'],
  ['min', 'minister'],
  ['o', 'ojciec'],
  ['s', 'siostra'],
])
/** Grades of a rank, cut short, that stand before it: `st. bryg.`, `mł. asp.` */
export const RANKS_ABOVE: ReadonlyMap<string, string> = new Map([
  ['st', 'starszy'],
  ['mł', 'młodszy'],
])
/** And behind it: `asp. szt.` */
export const RANKS_WITHIN: ReadonlyMap<string, string> = new Map([
  ['szt', 'sztabowy'],
  ['sztab', 'sztabowy'],
])
/** Ranks that a general may have as well, and no office of their own behind one: `generał brygadier`. */
export const GENERALS_RANKS: ReadonlySet<string> = new Set('brygadier porucznik pułkownik major'.split(' '))
/** Nouns that a proper name follows without being inflected. */
export const NAMED_NOUNS: ReadonlySet<string> = new Set(
  'portal serwis dziennik tygodnik miesięcznik czasopismo pismo gazeta magazyn program stacja telewizja radio platforma spółka firma lotnisko miasto miejscowość wieś sieć linia klub związek film książka powieść autobiografia biografia album płyta piosenka spektakl serial podcast felieton reportaż kanał antena łam łamy kamera tank think-tank pokład'.split(
    ' ',
  ),
)
/** Nouns behind which a name is where something is, and nobody's: `z portu lotniczego Halmen`. */
export const PLACE_NOUNS: ReadonlySet<string> = new Set(
  `lotnisko port miasto miasteczko miejscowość wieś dzielnica osiedle gmina powiat region wyspa zatoka cieśnina hrabstwo stan
prowincja jezioro rzeka dworzec terminal ulica plac most kurort`.split(/\s+/),
)
/** What people found together: a name behind it is its own, in the nominative. */
export const GROUPS: ReadonlySet<string> = new Set(
  'partia ugrupowanie stowarzyszenie fundacja ruch komitet inicjatywa grupa organizacja zespół klub spółka firma bank przedsiębiorstwo koncern sieć marka wydawnictwo portal serwis'.split(
    ' ',
  ),
)
/** Of which the press doesn't say what they are, and the dictionary doesn't know. */
export const WORLDWIDE_COMPANIES: ReadonlySet<string> = new Set(
  'Google Microsoft Apple Amazon Netflix Ryanair Boeing Airbus Tesla Nvidia Huawei Samsung Volkswagen Unilever Gazprom'.split(
    ' ',
  ),
)
/** As eastern surnames end that are a place's genitive as well: `Kozłow`, `Wiraszko`. */
export const EASTERN_SURNAME = /\p{L}{2}(?:[oe]w|ko)$/u
/** Parts of a foreign surname written small. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  'von',
  'van',
  'der',
  'de',
  'di',
  'da',
  'del',
  'la',
  'le',
  'al',
  'bin',
  'bint',
  'ibn',
  'ben',
  'el',
  'den',
  'ter',
  'du',
  'das',
  'dos',
  'ul',
  'zu',
])
/** Those of them that stand in no place's name, nor in a work's. */
export const PERSONS_PARTICLES: ReadonlySet<string> = new Set(['von', 'van', 'bin', 'bint', 'ibn'])
/** Between the words of a foreign body's name, or of a company's, and of nobody's: `Centre for Ports`, `Wrzos & Bryl`. */
export const NAME_JOINERS: ReadonlySet<string> = new Set('& + of for and the et für und della des'.split(' '))
/** Letters that close a body's name: `Lubin TV`, `Bryza SA`. */
export const NAME_LETTERS: ReadonlySet<string> = new Set(['TV', 'FM', 'SA', 'AG', 'SE', 'PL', 'USA', 'UK'])
/** Of those what tells the form of a company: `Giełda SA` is called so. */
export const COMPANY_LETTERS: ReadonlySet<string> = new Set(['SA', 'AG', 'SE'])
/** Outlets that the seed's readers know by letters. */
export const OUTLET_NAMES: ReadonlyMap<string, string> = new Map([
  ['FT', 'Financial Times'],
  ['WSJ', 'Wall Street Journal'],
  ['NYT', 'New York Times'],
  ['FAZ', 'Frankfurter Allgemeine Zeitung'],
  ['SCMP', 'South China Morning Post'],
  ['Reuter', 'Reuters'],
  ['Rz', 'Rzeczpospolita'],
  ['GW', 'Gazeta Wyborcza'],
  ['DGP', 'Dziennik Gazeta Prawna'],
  ['PB', 'Puls Biznesu'],
])
/** Oblique endings of names by what the nominative ends in: longest first. Apostrophes of foreign names go before. */
export const NAME_ENDINGS: readonly string[] = [
  'owi',
  'iem',
  'ego',
  'emu',
  'iej',
  'ach',
  'ami',
  'em',
  'ie',
  'ej',
  'im',
  'ym',
  'om',
  'a',
  'u',
  'y',
  'i',
  'e',
  'ą',
  'ę',
  'o',
]
/** Of foreign papers, stations and agencies. */
const PAPER_WORDS: ReadonlySet<string> = new Set(
  'News Times Post Sun Mail Herald Tribune Journal Today Radio Television Jazeera Press Express Media Online'.split(
    ' ',
  ),
)
/** Articles of other languages that open a paper's title, `The Guardian`, `Die Welt`, and nobody's name. */
export const TITLE_ARTICLES: ReadonlySet<string> = new Set('The Die Der Das Het'.split(' '))
/** With those that may open somebody's as well: `Le Monde`, and `Le Pen`. */
export const FOREIGN_ARTICLES: ReadonlySet<string> = new Set([...TITLE_ARTICLES, 'Le', 'La', 'Les', 'El', 'Los', 'Il'])
/** In capitals and inside a foreign name, these make it a company's or a paper's. */
const COMPANY_WORDS: ReadonlySet<string> = new Set([
  ...PAPER_WORDS,
  'Dom',
  'Group',
  'Service',
  'Services',
  'Bank',
  'Airlines',
  'Airways',
  'Air',
  'Aviation',
  'Motors',
  'Office',
  'House',
  'Company',
  'Inc',
  'Ltd',
  'International',
  'University',
  'Center',
  'Centre',
  'Institute',
  'Foundation',
  'Capital',
  'Partners',
  'Sport',
  'Poland',
  'Europe',
  'Union',
  'Party',
  'Network',
  'Agency',
  'Street',
  'Trust',
  'Research',
  'Systems',
  'Technologies',
  'Energy',
  'League',
  'Cup',
  'Open',
  'Act',
  'Association',
  'TV',
  // `Truth Social`, where people post
  'Social',
  'Business',
  'One',
])

/** Behind a broadcaster's own letters: `RMF FM`. */
export const BROADCASTERS_LETTERS: ReadonlySet<string> = new Set(['FM', 'TV', 'MAXX'])

/** `Times`, and `Timesa` as Polish has it. */
export const isCompanyWord = (word: string): boolean => isOneOf(COMPANY_WORDS, word)
export const isPaperWord = (word: string): boolean => isOneOf(PAPER_WORDS, word)

const isOneOf = (words: ReadonlySet<string>, word: string): boolean =>
  [word, word.replace(ENDING, ''), word.replace(ENDING, 'o')].some((form) => words.has(form))

/** `Timesa`, `Radiu`. */
const ENDING = /['’]?(?:a|u|owi|em|ie)$/u

/** Surnames that are nouns for people by the dictionary too (`stary lis`), though the press calls nobody so. */
export const SURNAMES_LIKE_NOUNS: ReadonlySet<string> = new Set(
  'Nowak Lis Kruk Wilk Baran Kos Kogut Kozioł Gawron Szczygieł Bąk Żak Kulig Sęk Kołek Orzeł Sokół'.split(' '),
)
/** After whom something is called; cut short, `im.`, it is a pronoun as well. */
export const NAMED_AFTER = 'imienia'
/** The article that English bodies have in their names, and Polish papers leave out. */
export const ENGLISH_ARTICLE = /^The (?=\p{Lu})/u
/** `Wrona`, `Lipska-Bryl`, `van Lind`. */
export const LONE_NAME = /^(?:(?:van|von|de|der|di|da) )*\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?$/u
