import edtf from 'edtf'
import { describe, expect, test } from 'vitest'
import { inventArticles } from '../../bench/timeline/articles.ts'

const articles = inventArticles(2000)
const entries = articles.flatMap(({ timeline }) => timeline)

describe('the invented articles', () => {
  test('are the same for the same count and seed, and others for another', () => {
    expect(inventArticles(2000)).toEqual(articles)
    expect(inventArticles(2000, 2)).not.toEqual(articles)
  })

  test.each([1, 100, 101, 2000])('have as many entries as asked for: %i', (count) => {
    expect(inventArticles(count).flatMap(({ timeline }) => timeline)).toHaveLength(count)
  })

  test('date in EDTF, none earliest behind its latest', () => {
    for (const { date, earliest, latest } of entries) {
      if (date === null) expect([earliest, latest]).toEqual([null, null])
      else expect(() => edtf(date), date).not.toThrow()
      for (const day of [earliest, latest]) expect(day ?? '2000-01-01').toMatch(/^\d{4}-\d\d-\d\d$/)
      if (earliest !== null && latest !== null) expect(earliest <= latest).toBe(true)
    }
  })

  test('have dates of every form', () => {
    const dates = entries.map(({ date }) => date)
    for (const form of [/^\d{4}-\d\d-\d\d$/, /^\d{4}-\d\d$/, /^\d{4}$/, /^\[/, /~$/, /\/\.\.$/, /^\.\.\//, /\d\/\d/]) {
      expect(
        dates.some((date) => date !== null && form.test(date)),
        String(form),
      ).toBe(true)
    }
    expect(dates).toContain(null)
  })

  test('lie mostly in the last twelve years, and thin out towards 1900', () => {
    const days = entries.map(({ earliest, latest }) => earliest ?? latest).filter((day) => day !== null)
    const recent = days.filter((day) => day >= '2014-01-01').length / days.length
    expect(recent).toBeGreaterThan(0.75)
    expect(recent).toBeLessThan(0.85)
    expect(days.some((day) => day < '1920-01-01')).toBe(true)
    expect(days.every((day) => day >= '1899-12-01')).toBe(true)
  })

  test('say what they date, in 30 to 90 characters, where the text has it', () => {
    for (const { title, text, timeline, quotes } of articles) {
      expect(text.startsWith(title)).toBe(true)
      const words = new Map(quotes.map(({ id, spans }) => [id, spans.map(({ start, end }) => text.slice(start, end))]))
      for (const { kind, date, span, label, quotes } of timeline) {
        const said = kind === 'published' ? title : label
        expect(said.length, said).toBeGreaterThanOrEqual(30)
        expect(said.length, said).toBeLessThanOrEqual(90)
        if (span !== null && date !== null) expect(text.slice(span.start, span.end)).toBe(date)
        for (const id of quotes) expect(words.get(id)).toEqual([label])
      }
    }
  })

  test('have ten entries each, every one with a name of its own', () => {
    expect(new Set(articles.map(({ slug }) => slug)).size).toBe(200)
    for (const { timeline } of articles) expect(new Set(timeline.map(({ id }) => id)).size).toBe(10)
  })

  test('quote speakers by rank, and every quote by one of its article', () => {
    const times = new Map<string | null, number>()
    for (const { quotes, speakers } of articles) {
      const ids = speakers.map(({ id }) => id)
      for (const { speaker } of quotes) {
        expect(ids).toContain(speaker)
        times.set(speaker, (times.get(speaker) ?? 0) + 1)
      }
    }
    const [first = 0, , , , fifth = 0, ...others] = [...times.values()].sort((a, b) => b - a)
    expect(first).toBeGreaterThan(2 * fifth)
    expect(others.length).toBeGreaterThan(145)
  })
})
