import { TITLE_ABBREVIATIONS } from './name-words.ts'

/**
 * Abbreviations written with a full stop, without that stop and in lower case.
 *
 * The two lists differ in what a stop after them may mean. A title is always followed by what it belongs to, so its
 * stop never ends a sentence. A unit or `itd.` may as well be the last word, so its stop ends one when the next word
 * could open a sentence.
 */
export const NEVER_LAST_ABBREVIATIONS: ReadonlySet<string> = new Set([
  // titles and ranks, but for what is counted as well: `st.`, `szt.`
  ...[...TITLE_ABBREVIATIONS].filter((title) => title !== 'st' && title !== 'szt'),
  'doc',
  'bł',
  'śp',
  'pos',
  'sen',
  'min',
  'wicemin',
  'prez',
  'dyr',
  'prok',
  'sp',
  // addresses and references: `al.` and `os.` are never last, `im.` and `pw.` stand before a patron
  'ul',
  'al',
  'pl',
  'os',
  'im',
  'pw',
  'nr',
  'tel',
  'art',
  'par',
  'ust',
  'pkt',
  'lit',
  'rozdz',
  'str',
  'zob',
  'wyd',
  't',
  // connectives
  'np',
  'tj',
  'tzw',
  'tzn',
  'm.in',
  'min',
  'ds',
  'ws',
  'dot',
  'wlk',
  'ok',
  'ang',
  'niem',
  'fr',
  'łac',
  'ros',
  'wg',
  'zwł',
  'fot',
  'pt',
  'pn',
  'ps',
])

/** `m.` is metres or a place (`m. st. Warszawa`), `w.` a century, `r.` a year. */
export const MAYBE_LAST_ABBREVIATIONS: ReadonlySet<string> = new Set([
  'r',
  'rr',
  'w',
  'ww',
  'br',
  'ub',
  'ub.r',
  'bm',
  'p.n.e',
  'n.e',
  'proc',
  'tys',
  'mln',
  'mld',
  'bln',
  'zł',
  'gr',
  'godz',
  'kw',
  'sek',
  'min',
  'g',
  'kg',
  'm',
  'km',
  'cm',
  'ha',
  'itd',
  'itp',
  'in',
  'i in',
  'jr',
  'sr',
  'st',
  'szt',
  'woj',
  'pow',
  'gm',
  'bm',
  'pt',
  'wt',
  'śr',
  'czw',
  'sob',
  'niedz',
  'stycz',
  'lut',
  'kwiet',
  'sierp',
  'wrz',
  'paźdz',
  'listop',
  'grudz',
  'ww',
])

/** Of those, symbols of units and sums, which bear no stop of their own: behind `12 km.` it is the sentence's. */
export const WITHOUT_STOP: ReadonlySet<string> = new Set([
  ...['mln', 'mld', 'bln', 'zł'],
  ...['g', 'kg', 'm', 'km', 'cm', 'ha'],
])

/** What may be counted by them stands behind: `20 tys. Polaków`. */
export const COUNTING_ABBREVIATIONS: ReadonlySet<string> = new Set(['proc', 'tys', 'mln', 'mld'])

/** Orders whose letters stand behind the name of who belongs to one: `o. Jan Bryl OFM`. */
export const ORDERS: ReadonlySet<string> = new Set(
  'CM CMF CR CSSR CSsR MIC MS MSF OCD OCarm OCist OESA OFM OFMCap OFMConv OMI OP OSA OSB OSPPE OSU SAC SCJ SDB SDS SJ SM SVD TChr USJK CSFN FMA OMMF'.split(
    ' ',
  ),
)
