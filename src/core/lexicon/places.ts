import { PLACE_NOUNS } from './name-words.ts'

/** `na terenie Zatylia`: whose name the dictionary may lack. */
export const AREAS: ReadonlySet<string> = new Set([
  ...PLACE_NOUNS,
  'teren',
  'obszar',
  'obwód',
  'rejon',
  'okolica',
  'granica',
])
/** What tells one land or region from another of its name. */
export const POINTS: ReadonlySet<string> = new Set(
  'północny południowy wschodni zachodni środkowy centralny dolny górny nowy stary wielki mały saudyjski'.split(' '),
)
/** A road by its number, before a colon where it happened: `A4`, `DK11`. */
export const ROAD = /^(?:A|S|DK|DW|DP|E)-?\d{1,4}[a-z]?$/u
/** Countries by their letters: before a colon where it happened. */
export const PLACE_LETTERS: ReadonlySet<string> = new Set(['USA', 'UK', 'RPA', 'ZEA', 'RFN'])
/** As countries end that are women by the dictionary: `Rosja`, `Francja`, `Belgia`. */
export const COUNTRY_ENDING = /(?:ia|ja|zja|cja)$/u
/** The land itself, and its adjective, which is the language as well; the genitive of both is `Polski`. */
export const POLAND = 'Polska'
export const POLISH = 'polski'
/** Letters of a union that an article about several lands calls by them alone. */
export const UNION = 'UE'
/** As adjectives of lands end, and of other places. */
export const LAND_ENDING = 'ski'
/** Where people work who tell what a body says: `w magistracie przekonują`. */
export const WORKPLACES: ReadonlySet<string> = new Set(
  `magistrat ratusz urząd ministerstwo resort kancelaria starostwo kuria komenda prokuratura sąd szpital szkoła spółka firma
przedsiębiorstwo zakład nadleśnictwo inspektorat sanepid biuro centrala sztab dyrekcja zarząd otoczenie koalicja opozycja`.split(
    /\s+/,
  ),
)
/** Before what a street, a square or an estate is called, with a stop. */
export const STREET_LETTERS: ReadonlySet<string> = new Set(['ul', 'al', 'pl', 'os'])
/** The same in whole words. */
export const STREETS: ReadonlySet<string> = new Set('ulica aleja plac osiedle rondo skwer bulwar'.split(' '))
