import { expect, test } from 'vitest'
import { timelineOf } from './find-dates.ts'

test('opens with its own date, then goes in time, the unknown last', () => {
  const text =
    'W 2020 r. ruszył prom. Dawniej, w 1950 roku, pływano łodzią. Do świąt go naprawią. W 2020 r. stanął też młyn.'
  const entries = timelineOf(text, '2031-06-05')
  expect(entries.map(({ kind, date }) => [kind, date])).toEqual([
    ['published', '2031-06-05'],
    ['happened', '1950'],
    ['happened', '2020'],
    ['happened', '2020'],
    ['happened', null],
  ])
  expect(entries[0]).toMatchObject({ id: 'published', span: null, earliest: '2031-06-05', latest: '2031-06-05' })
  expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length)
})

test('takes time in proportion to the text', () => {
  const timeOf = (times: number) => {
    const text = 'od 3 do 9 marca 2020 r. w środę '.repeat(times)
    const start = performance.now()
    timelineOf(text, '2031-06-05')
    return performance.now() - start
  }
  // the quickest of some: what else the machine does can only add to it
  const best = (times: number) => Math.min(...Array.from({ length: 4 }, () => timeOf(times)))
  timeOf(500)
  // four times the text; squared it would be sixteen times the time
  expect(best(2_000) / best(500)).toBeLessThan(12)
}, 60_000)
