/** Words that a clause may open with and that say nothing of what happened: a label begins behind them. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set([
  ...['że', 'iż', 'bo', 'gdyż', 'ponieważ', 'a', 'ale', 'lecz', 'jednak', 'zaś', 'i', 'oraz', 'lub', 'albo'],
  ...['choć', 'chociaż', 'więc', 'zatem', 'czyli', 'natomiast', 'tymczasem', 'co', 'jak', 'niż', 'to', 'gdy', 'kiedy'],
  ...['podczas', 'też', 'również', 'tj', 'tzn', 'także', 'dlatego', 'dlaczego'],
])

/** Forms of `który`, `jaki` and their like: the clause speaks of what stands before it. */
export const RELATIVES: ReadonlySet<string> = new Set([
  ...['który', 'która', 'które', 'którego', 'której', 'któremu', 'którą', 'którym', 'których', 'którymi', 'którzy'],
  ...['jaki', 'jaka', 'jakie', 'jakiego', 'jakiej', 'jaką', 'jakim', 'jakich', 'gdzie', 'skąd', 'dokąd'],
])

/** Between two verbs of one subject or two: each side is a clause of its own. */
export const COORDINATING: ReadonlySet<string> = new Set(['i', 'oraz', 'a', 'ale', 'lecz', 'lub', 'albo', 'zaś'])

/** Words that a clause cannot end with: they promise what was cut away behind them. */
export const CLAUSE_TRAILERS: ReadonlySet<string> = new Set([
  ...[
    'już',
    'dopiero',
    'jeszcze',
    'aż',
    'tylko',
    'najpóźniej',
    'najwcześniej',
    'gdzieś',
    'tuż',
    'tak',
    'np',
    'dokładnie',
  ],
  ...['właśnie', 'mniej', 'więcej', 'co', 'od', 'do', 'po', 'na', 'w', 'z', 'za', 'że', 'który', 'która', 'które'],
])
