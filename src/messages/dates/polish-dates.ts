import { type DateForm, type DateName, type DateWords, nthOf } from './date-words.ts'
import type { CalendarDate } from './parse-date.ts'

type Declined = Record<DateForm, readonly string[]>

/** Nominative alone, genitive behind `od`, `do` and `ok.`, and behind a day. */
const MONTHS = {
  alone: [
    'styczeń',
    'luty',
    'marzec',
    'kwiecień',
    'maj',
    'czerwiec',
    'lipiec',
    'sierpień',
    'wrzesień',
    'październik',
    'listopad',
    'grudzień',
  ],
  governed: [
    'stycznia',
    'lutego',
    'marca',
    'kwietnia',
    'maja',
    'czerwca',
    'lipca',
    'sierpnia',
    'września',
    'października',
    'listopada',
    'grudnia',
  ],
} satisfies Declined
/** Without the full stops of a sentence, as on charts and in calendars. */
const SHORT_MONTHS = ['sty', 'lut', 'mar', 'kwi', 'maj', 'cze', 'lip', 'sie', 'wrz', 'paź', 'lis', 'gru']
const SEASONS = {
  alone: ['wiosna', 'lato', 'jesień', 'zima'],
  governed: ['wiosny', 'lata', 'jesieni', 'zimy'],
} satisfies Declined
const NOUNS = {
  alone: { decade: 'lata', century: 'wiek', quarter: 'kwartał', half: 'półrocze' },
  governed: { decade: 'lat', century: 'wieku', quarter: 'kwartału', half: 'półrocza' },
}
const WINTER = 4

/** Genitive plural: `jedna ze śród`. Sunday first, as `Date.getUTCDay` counts. */
const WEEKDAYS = ['niedziel', 'poniedziałków', 'wtorków', 'śród', 'czwartków', 'piątków', 'sobót']
/** `jeden z poniedziałków`, `jedna z niedziel`, `jedna ze śród`. */
const ONE_OF = ['jedna z', 'jeden z', 'jeden z', 'jedna ze', 'jeden z', 'jeden z', 'jedna z']

export const polishDates: DateWords = {
  unknown: 'data nieznana',
  name,
  about: (governed) => `ok. ${governed}`,
  uncertain: (date) => `${date} (niepewne)`,
  from: (governed) => `od ${governed}`,
  until: (governed) => `do ${governed}`,
  fromTo: (from, to) => `od ${from} do ${to}`,
  or: 'lub',
  and: 'i',
  oneOfWeekdays: (weekday, month) => `${ONE_OF[weekday] ?? ''} ${WEEKDAYS[weekday] ?? ''} ${month}`,
  short: {
    month: (month) => nthOf(SHORT_MONTHS, month),
    // `lata 90.` says no century, and an axis may have two such
    decade: (year) => String(year),
    century: (year) => `${roman(year / 100 + 1)} w.`,
  },
}

function name(date: CalendarDate, form: DateForm): DateName {
  const year = String(date.year)
  const nouns = NOUNS[form]
  switch (date.unit) {
    case 'century':
      return { lead: '', parts: [roman(date.year / 100 + 1), nouns.century] }
    case 'decade':
      return { lead: nouns.decade, parts: decade(date.year) }
    case 'year':
      return { lead: '', parts: [year] }
    case 'half':
    case 'quarter':
      return { lead: '', parts: [roman(date.nth), nouns[date.unit], year] }
    case 'season':
      return {
        lead: '',
        parts: [nthOf(SEASONS[form], date.nth), date.nth === WINTER ? `${year}/${date.year + 1}` : year],
      }
    case 'month':
      return { lead: '', parts: [nthOf(MONTHS[form], date.month), year] }
    case 'day':
      return { lead: '', parts: [String(date.day), nthOf(MONTHS.governed, date.month), year] }
  }
}

/** `90. XX wieku`. The first two of a century have no such name in use (`lata 10.`), and are given by their years. */
function decade(year: number): string[] {
  const ofCentury = year % 100
  return ofCentury < 20 ? [`${year}–${year + 9}`] : [`${ofCentury}.`, `${roman(Math.floor(year / 100) + 1)} wieku`]
}

const ROMAN: readonly [number, string][] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** A whole number up to 399 in Roman numerals. */
function roman(number: number): string {
  let rest = number
  let text = ''
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters
      rest -= value
    }
  }
  return text
}
