/** An office by another name: a head with a noun of its complement. */
interface Periphrasis {
  head: string
  complement: string
  means: string
  /** Words of which its complement has one, where that noun alone tells nothing. */
  beside?: readonly string[]
  /** What the office is of, though only its other name says so. */
  of?: readonly string[]
}

/** Words for a land whose president and ministers are called otherwise. */
const AMERICAN = ['amerykański', 'USA', 'Stany']

/** Roles of two words that are another's name: head and one of the first nouns of its complement. */
export const PERIPHRASES: readonly Periphrasis[] = [
  { head: 'szef', complement: 'rząd', means: 'kanclerz', beside: ['niemiecki', 'austriacki', 'Niemcy', 'Austria'] },
  { head: 'szef', complement: 'rząd', means: 'premier' },
  { head: 'głowa', complement: 'państwo', means: 'prezydent' },
  { head: 'szef', complement: 'państwo', means: 'prezydent' },
  { head: 'gospodarz', complement: 'Dom', means: 'prezydent', beside: ['Biały'], of: ['USA'] },
  { head: 'lokator', complement: 'Dom', means: 'prezydent', beside: ['Biały'], of: ['USA'] },
  { head: 'gospodarz', complement: 'Kreml', means: 'prezydent', of: ['Rosja'] },
  { head: 'głowa', complement: 'kościół', means: 'papież' },
  { head: 'szef', complement: 'dyplomacja', means: 'sekretarz', beside: AMERICAN, of: ['stan'] },
  { head: 'szef', complement: 'departament', means: 'sekretarz', beside: ['stan'], of: ['USA'] },
  { head: 'szef', complement: 'Pentagon', means: 'sekretarz', of: ['obrona', 'USA'] },
  { head: 'szef', complement: 'resort', means: 'minister' },
  { head: 'szef', complement: 'prokuratura', means: 'prokurator' },
  { head: 'prezes', complement: 'rada', means: 'premier' },
  { head: 'przewodniczący', complement: 'skład', means: 'sędzia' },
  { head: 'przewodnicząca', complement: 'skład', means: 'sędzia' },
  { head: 'gospodarz', complement: 'miasto', means: 'samorządowiec' },
  { head: 'gospodarz', complement: 'gmina', means: 'samorządowiec' },
  { head: 'włodarz', complement: 'miasto', means: 'samorządowiec' },
]
/** Of what those mean, a trade of many, and what makes its head of one of them, as a lemma: `prokurator okręgowy`. */
export const HEADS_OF_TRADES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['prokurator', new Set('generalny krajowy regionalny okręgowy rejonowy'.split(' '))],
])
/** Ministries by their letters: `szef MSZ` is the `minister spraw zagranicznych`. Adjectives of the office, as lemmas. */
export const MINISTRY_LETTERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['MSZ', ['zagraniczny']],
  ['MON', ['obrona']],
  ['MSWiA', ['wewnętrzny']],
  ['MSW', ['wewnętrzny']],
  ['MEN', ['edukacja']],
  ['MF', ['finanse']],
  ['MZ', ['zdrowie']],
  ['MRiRW', ['rolnictwo']],
  ['MS', ['sprawiedliwość']],
  ['MI', ['infrastruktura']],
  ['MAP', ['aktyw']],
  ['MKiDN', ['kultura']],
  ['MRPiPS', ['rodzina']],
  ['MNiSW', ['nauka']],
  ['MFiPR', ['fundusz']],
  ['dyplomacja', ['zagraniczny']],
])
