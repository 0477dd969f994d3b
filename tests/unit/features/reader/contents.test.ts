import { expect, test } from 'vitest'
import { findContents, headingId, readingMinutes } from '../../../../src/features/reader/contents.ts'
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
  ['', 1],
  ['słowo', 1],
  ['słowo '.repeat(299), 1],
  ['słowo '.repeat(300), 2],
  ['słowo-słowo, '.repeat(500), 5],
])('reading %# takes whole minutes, at least one', (text, minutes) => {
  expect(readingMinutes(text)).toBe(minutes)
})
