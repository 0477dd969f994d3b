/** A day of the proleptic Gregorian calendar, years 1000..2999. */
export interface Day {
  year: number
  month: number
  day: number
}

const MILLISECONDS_A_DAY = 86_400_000

const pad = (value: number, length: number): string => String(value).padStart(length, '0')

export const yearText = (year: number): string => pad(year, 4)
export const monthText = (year: number, month: number): string => `${pad(year, 4)}-${pad(month, 2)}`
export const dayText = ({ year, month, day }: Day): string => `${monthText(year, month)}-${pad(day, 2)}`

export function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}

export function isDay({ year, month, day }: Day): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

export function addDays({ year, month, day }: Day, days: number): Day {
  const at = new Date(Date.UTC(year, month - 1, day) + days * MILLISECONDS_A_DAY)
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, day: at.getUTCDate() }
}

export function addMonths(year: number, month: number, months: number): { year: number; month: number } {
  const at = year * 12 + month - 1 + months
  return { year: Math.floor(at / 12), month: (((at % 12) + 12) % 12) + 1 }
}

/** 1 (Monday) .. 7 (Sunday). */
export function weekdayOf({ year, month, day }: Day): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay() || 7
}
