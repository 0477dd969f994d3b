import type { Day } from './calendar-day.ts'

/**
 * Easter Sunday of the Gregorian calendar, as the Western churches count it. After the anonymous algorithm in Nature 13
 * (1876), as given by J. Meeus, Astronomical Algorithms, chapter 8.
 */
export function easterSunday(year: number): Day {
  const golden = year % 19
  const century = Math.floor(year / 100)
  const ofCentury = year % 100
  const skipped = Math.floor((8 * century + 13) / 25)
  const epact = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7
  const correction = Math.floor((golden + 11 * epact + 22 * toSunday) / 451)
  const days = epact + toSunday - 7 * correction + 114
  return { year, month: Math.floor(days / 31), day: (days % 31) + 1 }
}
