import { describe, expect, test } from 'vitest'
import { EVIDENCE_RULES } from '../../../src/core/model/article.ts'
import { cardWords } from '../../../src/messages/card-words.ts'
import { en } from '../../../src/messages/en.ts'
import { evidenceWords } from '../../../src/messages/evidence-words.ts'
import type { Messages } from '../../../src/messages/messages.ts'
import { pl } from '../../../src/messages/pl.ts'
import { settingsWords } from '../../../src/messages/settings-words.ts'
import { timelineWords } from '../../../src/messages/timeline-words.ts'

/** Every message by its path: `['reader.all', 'Show all']`. */
function leavesOf(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => leavesOf(inner, path === '' ? key : `${path}.${key}`))
}

/** What comes with one screen or part alone: of each file its one function. */
const LATER = import.meta.glob<Record<string, (m: Messages) => object>>('../../../src/messages/*-words.ts', {
  eager: true,
})

/** With those that come later than the rest, by their file. */
const allOf = (m: Messages): object => ({
  ...m,
  ...Object.fromEntries(
    Object.entries(LATER).map(([file, functions]) => [file, Object.values(functions).map((words) => words(m))]),
  ),
})

const shapeOf = (messages: Messages) =>
  leavesOf(allOf(messages))
    .map(([path, value]) => `${path}: ${typeof value}`)
    .sort()
const LANGUAGES: [string, Messages][] = [
  ['pl', pl],
  ['en', en],
]

test('all files of words are looked at', () => {
  expect(Object.keys(LATER).length).toBeGreaterThan(15)
})

test('both languages say the same things', () => {
  expect(shapeOf(en)).toEqual(shapeOf(pl))
})

describe.each(LANGUAGES)('%s', (language, m) => {
  test('is named by its tag', () => {
    expect(m.language).toBe(language)
  })

  test('is words or makes words, each without spare space', () => {
    for (const [path, value] of leavesOf(allOf(m))) {
      expect(['string', 'function'], path).toContain(typeof value)
      if (typeof value === 'string') {
        expect(value, path).not.toBe('')
        expect(value, path).toBe(value.trim())
      }
    }
  })

  test('what it is given to say is said', () => {
    const { reader, date, quoted } = m
    for (const words of [
      reader.quoteLink('Ala Sęk', 'dosłownie'),
      reader.opened('Ala Sęk', 'dosłownie'),
      timelineWords(m).resolved('w środę', 'Ala Sęk'),
      date.about('Ala Sęk', 'alone'),
      date.about('Ala Sęk', 'governed'),
      date.uncertain('Ala Sęk'),
      date.from('Ala Sęk'),
      date.until('Ala Sęk'),
      date.fromTo('Ala Sęk', 'kot'),
      date.fromTo('kot', 'Ala Sęk'),
      quoted('Ala Sęk'),
    ]) {
      expect(words).toContain('Ala Sęk')
    }
    expect(reader.filtered(3, 7)).toMatch(/3.*7/)
  })

  test('has a clause for every rule of recognition, none twice', () => {
    const clauses = EVIDENCE_RULES.map((rule) => evidenceWords(m)[rule])
    expect(new Set(clauses).size).toBe(EVIDENCE_RULES.length)
    expect(Object.keys(evidenceWords(m)).sort()).toEqual([...EVIDENCE_RULES].sort())
  })

  test('names every day of the week', () => {
    const days = [0, 1, 2, 3, 4, 5, 6].map((weekday) => m.date.oneOfWeekdays(weekday, 'X'))
    expect(new Set(days).size).toBe(7)
  })

  test('names every month, season, quarter and half, at length and in short', () => {
    const nths = (count: number) => Array.from({ length: count }, (_, i) => i + 1)
    const names = (['alone', 'governed'] as const).map((form) => [
      ...nths(12).map((month) => m.date.name({ unit: 'month', year: 2022, month }, form)),
      ...nths(4).map((nth) => m.date.name({ unit: 'season', year: 2022, nth }, form)),
      ...nths(4).map((nth) => m.date.name({ unit: 'quarter', year: 2022, nth }, form)),
      ...nths(2).map((nth) => m.date.name({ unit: 'half', year: 2022, nth }, form)),
    ])
    for (const ofForm of names) {
      expect(new Set(ofForm.map(({ lead, parts }) => [lead, ...parts].join(' '))).size).toBe(22)
      expect(ofForm.every(({ parts }) => parts.every((part) => part !== '' && part === part.trim()))).toBe(true)
    }
    const short = nths(12).map(m.date.short.month)
    expect(new Set(short).size).toBe(12)
    expect(short.every((month) => /^\p{L}{3}$/u.test(month))).toBe(true)
  })

  test('tells kinds of quotes, of dates and of sureness apart', () => {
    for (const group of [
      m.kind,
      cardWords(m).kindLong,
      cardWords(m).sure,
      timelineWords(m).kind,
      timelineWords(m).shape,
      ...Object.values(settingsWords(m).options),
      settingsWords(m).titles,
    ]) {
      const words = Object.values<string>(group)
      expect(new Set(words).size).toBe(words.length)
    }
  })
})

test('the quotation marks are those of the language', () => {
  expect(pl.quoted('tak')).toBe('„tak”')
  expect(en.quoted('tak')).toBe('“tak”')
})
