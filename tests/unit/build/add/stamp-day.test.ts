import { expect, test } from 'vitest'
import { datelineDay, stampDay } from '../../../../src/build/add/stamp-day.ts'

test.each([
  ['2024-05-17', '2024-05-17'],
  ['2024-05', '2024-05'],
  ['2024', '2024'],
  ['2024-05-17T23:30:00+02:00', '2024-05-17'],
  ['2024-05-17T23:30:00Z', '2024-05-18'],
  ['2024-01-17 22:30:00Z', '2024-01-17'],
  ['2024-05-17T23:30', '2024-05-17'],
  ['12 maja 2023 r., 14:30', '2023-05-12'],
  ['12.5.2023', '2023-05-12'],
  ['2024-02-30', null],
  ['31.04.2023', null],
  ['14:30', null],
  ['dziś', null],
])('the stamp %s is of %s', (stamp, day) => expect(stampDay(stamp)).toBe(day))

test.each([
  ['Wąwolin, 12.05.1999', '1999-05-12'],
  ['Modrza, 7 września 2005 r.', '2005-09-07'],
  ['Opublikowano: 2024-03-02, godz. 14:30', '2024-03-02'],
  ['piątek, 3 maja 2024', '2024-05-03'],
  ['Most otwarto 12 maja 2023 r.', null],
  ['Zalesie, dnia poprzedniego', null],
  ['Umowę z 12 maja 2023 roku podpisał wójt.', null],
])('the line “%s” says %s', (line, day) => expect(datelineDay(line)).toBe(day))
