import { type DateForm, type DateName, type DateWords, nthOf } from './date-words.ts'
import type { CalendarDate } from './parse-date.ts'

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const SEASONS = ['spring', 'summer', 'autumn', 'winter']
const WINTER = 4
const NTH = ['first', 'second', 'third', 'fourth']
const WEEKDAYS = ['Sundays', 'Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays']

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })
const ORDINAL_ENDINGS: Record<Intl.LDMLPluralRule, string> = {
  zero: 'th',
  one: 'st',
  two: 'nd',
  few: 'rd',
  many: 'th',
  other: 'th',
}

/** British: the day first, and no comma. */
export const englishDates: DateWords = {
  unknown: 'date unknown',
  name,
  // `c.` belongs to a year that stands by itself
  about: (governed, form) => (form === 'alone' && /^\d+$/.test(governed) ? `c. ${governed}` : `around ${governed}`),
  uncertain: (date) => `${date} (uncertain)`,
  // not `since`: an open interval may as well begin in the future
  from: (governed) => `from ${governed}`,
  until: (governed) => `until ${governed}`,
  fromTo: (from, to) => `from ${from} to ${to}`,
  or: 'or',
  and: 'and',
  oneOfWeekdays: (weekday, month) => `one of the ${WEEKDAYS[weekday] ?? ''} in ${month}`,
  short: {
    month: (month) => nthOf(MONTHS, month).slice(0, 3),
    decade: (year) => `${year}s`,
    century: (year) => `${ordinal(year / 100 + 1)} c.`,
  },
}

function name(date: CalendarDate, form: DateForm): DateName {
  const year = String(date.year)
  const article = form === 'governed' ? 'the' : ''
  switch (date.unit) {
    case 'century':
      return { lead: article, parts: [ordinal(date.year / 100 + 1), 'century'] }
    case 'decade':
      return { lead: 'the', parts: [`${year}s`] }
    case 'year':
      return { lead: '', parts: [year] }
    case 'half':
    case 'quarter':
      return { lead: article, parts: [nthOf(NTH, date.nth), date.unit, `of ${year}`] }
    case 'season':
      return { lead: '', parts: [nthOf(SEASONS, date.nth), date.nth === WINTER ? winterYears(date.year) : year] }
    case 'month':
      return { lead: '', parts: [nthOf(MONTHS, date.month), year] }
    case 'day':
      return { lead: '', parts: [String(date.day), nthOf(MONTHS, date.month), year] }
  }
}

/** `2021/22`, but `1999/2000`. */
function winterYears(year: number): string {
  const next = String(year + 1)
  return `${year}/${next.endsWith('00') ? next : next.slice(-2)}`
}

function ordinal(number: number): string {
  return `${number}${ORDINAL_ENDINGS[ordinals.select(number)]}`
}
