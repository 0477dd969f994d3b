/** Words that a clause may open with and that say nothing of what happened: a label begins behind them. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  ...['że', 'iż', 'żeby', 'iżby', 'aby', 'by', 'bo', 'gdyż', 'ponieważ', 'bowiem', 'skoro', 'zanim', 'dopóki'],
  ...['a', 'ale', 'lecz', 'jednak', 'zaś', 'i', 'oraz', 'ani', 'choć', 'chociaż', 'więc', 'zatem', 'czyli'],
  ...['natomiast', 'tymczasem', 'co', 'jak', 'niż', 'to', 'gdy', 'kiedy', 'dlaczego'],
  ...['też', 'również', 'także', 'lub', 'albo', 'bądź', 'dlatego', 'szczególnie', 'zwłaszcza'],
])
/** Of them, those whose clause says what the one before began to say. */
export const COMPLETES: ReadonlySet<string> = new Set(['że', 'iż', 'żeby', 'iżby', 'aby', 'by'])
/** Those of several words, tried first. */
export const OPENING_PHRASES: readonly (readonly string[])[] = [
  ['co', 'za', 'tym', 'idzie'],
  ['co', 'prawda'],
  ['co', 'więcej'],
  ['po', 'tym', 'jak'],
  ['podczas', 'gdy'],
  ['mimo', 'że'],
  ['mimo', 'iż'],
  ['pomimo', 'że'],
  ['pomimo', 'iż'],
  ['o', 'ile'],
]
/** Those written short, with a full stop. */
export const ABBREVIATED_OPENERS: ReadonlySet<string> = new Set(['np', 'tj', 'tzn', 'm', 'in', 'tzw'])
/** Of CLAUSE_OPENERS, those that at the head of a sentence are more: `To najwięcej`, `Jak podano`. */
export const OPENS_SENTENCE: ReadonlySet<string> = new Set([
  ...['to', 'jak', 'co', 'kiedy', 'dlaczego', 'szczególnie', 'zwłaszcza'],
])

/** Forms of `który`, `jaki` and their like: the clause speaks of what stands before it. */
export const RELATIVES: ReadonlySet<string> = new Set([
  ...['który', 'która', 'które', 'którego', 'której', 'któremu', 'którą', 'którym', 'których', 'którymi', 'którzy'],
  ...['jaki', 'jaka', 'jakie', 'jakiego', 'jakiej', 'jaką', 'jakim', 'jakich', 'gdzie', 'skąd', 'dokąd'],
])
/** They hang on what stands before them, too. */
export const DEPENDENT_OPENERS: readonly (readonly string[])[] = [
  ['w', 'tym'],
  ['co'],
  ['aż'],
  ['łącznie'],
  ['włącznie'],
]

/** Between two verbs of one subject or two: each side is a clause of its own. */
export const COORDINATING: ReadonlySet<string> = new Set(['i', 'oraz', 'a', 'ale', 'lecz', 'lub', 'albo', 'zaś'])

/** Before a date that something is compared with. */
export const COMPARING: ReadonlySet<string> = new Set(['niż', 'jak', 'niźli', 'aniżeli'])

/** Written short, they say nothing without the date behind them: `ur. 1950`. */
export const LIVED: ReadonlySet<string> = new Set(['ur', 'zm', 'zał'])
/** In full, of those who were born: `urodziła się`, `urodzony`; no `urodziło się 30 tys. dzieci`. */
export const BORN = /^urodzi(?:ł(?!o)|li)|^urodzon|^urodzen[ie]/u

/** Words that a clause cannot end with: they promise what was cut away behind them. */
export const CLAUSE_TRAILERS: ReadonlySet<string> = new Set([
  ...['już', 'dopiero', 'jeszcze', 'aż', 'tylko', 'najpóźniej', 'najwcześniej', 'gdzieś', 'tuż', 'tak', 'dokładnie'],
  ...['począwszy', 'poczynając', 'licząc'],
  ...['właśnie', 'mniej', 'więcej', 'od', 'do', 'po', 'na', 'w', 'z', 'za', 'o', 'przed', 'który', 'która', 'które'],
])

/** What stands before them is said again in other words. */
export const THAT_IS: ReadonlySet<string> = new Set(['czyli', 'tj', 'tzn'])
/** `2012 r.`: the stop of a year's letter. */
export const YEAR_WITH_STOP = /[0-9]{4} ?r\.$/
export const YEAR_LETTER_WITH_STOP = /\d r\.$/
