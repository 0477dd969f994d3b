import { expect, test } from 'vitest'
import { countArticle, findContents, headingId, readingMinutes } from '../../../../src/features/reader/contents.ts'
import { writeArticle } from '../write-article.ts'

const headed = (titleFrom: 'heading' | 'given') =>
  writeArticle(
    [
      ['heading', 'Targ'],
      ['paragraph', 'Rusza jutro.'],
      ['heading', 'Co kupić'],
    ],
    { titleFrom },
  )

test('are the headings, in order, each by its block', () => {
  expect(findContents(headed('given'))).toEqual([
    { id: headingId(0), text: 'Targ' },
    { id: headingId(2), text: 'Co kupić' },
  ])
})

test('leave out the heading that is the title', () => {
  expect(findContents(headed('heading'))).toEqual([{ id: headingId(2), text: 'Co kupić' }])
})

test.each([
  [0, 1],
  [1, 1],
  [299, 1],
  [300, 2],
  [1000, 5],
])('reading %i words takes whole minutes, at least one', (words, minutes) => {
  expect(readingMinutes(words)).toBe(minutes)
})

test('a compound is one word, as in the library, and signs are none', () => {
  const article = writeArticle([['paragraph', 'polsko-czeski – „most” 2022']], {
    said: [{ id: 'q', words: ['most'], speaker: 'ola' }],
  })
  expect(countArticle(article)).toEqual({ words: 3, quotes: 1, voices: 1 })
})
