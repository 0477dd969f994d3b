import { describe, expect, test } from 'vitest'
import { en } from '../../../src/messages/en.ts'
import { formatTick, type TickUnit } from '../../../src/messages/format-tick.ts'
import { pl } from '../../../src/messages/pl.ts'

describe('a tick', () => {
  test.each<[day: string, TickUnit, previous: string | undefined, polish: string, english: string]>([
    ['2022-01-12', 'day', undefined, '12 sty', '12 Jan'],
    ['2022-01-12', 'day', '2022-01-11', '12 sty', '12 Jan'],
    ['2022-01-01', 'day', '2021-12-31', '1 sty 2022', '1 Jan 2022'],
    ['2022-09-01', 'month', undefined, 'wrz 2022', 'Sep 2022'],
    ['2022-10-01', 'month', '2022-09-01', 'paź', 'Oct'],
    ['2022-01-01', 'month', '2021-12-01', 'sty 2022', 'Jan 2022'],
    ['2022-01-01', 'year', undefined, '2022', '2022'],
    ['2022-01-01', 'year', '2021-01-01', '2022', '2022'],
    ['0966-04-14', 'year', undefined, '966', '966'],
    ['1990-01-01', 'decade', '1980-01-01', '1990', '1990s'],
    ['1998-05-03', 'decade', undefined, '1990', '1990s'],
    ['1900-01-01', 'century', '1800-01-01', 'XX w.', '20th c.'],
    ['2022-01-12', 'century', undefined, 'XXI w.', '21st c.'],
    // no day: as it stands
    ['2022-02-30', 'day', undefined, '2022-02-30', '2022-02-30'],
    ['2022', 'year', undefined, '2022', '2022'],
    ['soon', 'month', undefined, 'soon', 'soon'],
    ['', 'century', undefined, '', ''],
  ])('%s by %s behind %s', (day, unit, previous, polish, english) => {
    expect(formatTick(day, unit, pl, previous)).toBe(polish)
    expect(formatTick(day, unit, en, previous)).toBe(english)
  })

  test('every month in short', () => {
    const months = Array.from({ length: 12 }, (_, i) => `2022-${String(i + 1).padStart(2, '0')}-01`)
    const short = (m: typeof pl) => months.map((day) => formatTick(day, 'month', m, '2022-01-01')).join(' ')
    expect(short(pl)).toBe('sty lut mar kwi maj cze lip sie wrz paź lis gru')
    expect(short(en)).toBe('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec')
  })
})
