import { expect, test } from 'vitest'
import { countKinds, countSpeakers } from '../../../../src/features/speakers/count-quotes.ts'
import { writeArticle } from '../write-article.ts'

const article = writeArticle([['lead', 'raz dwa trzy cztery']], {
  said: [
    { id: 'q1', words: ['raz'], speaker: 'ola', kind: 'reported' },
    { id: 'q2', words: ['dwa'], speaker: 'jan', kind: 'direct' },
    { id: 'q3', words: ['trzy'], speaker: null, kind: 'direct' },
    { id: 'q4', words: ['cztery'], speaker: 'jan', kind: 'direct' },
  ],
})

test('speakers: the most quoted first, each with the place of their voice', () => {
  expect(countSpeakers(article).map(({ speaker, voice, quotes }) => [speaker.id, voice, quotes])).toEqual([
    ['jan', 1, 2],
    ['ola', 0, 1],
  ])
})

test('speakers: of equals the first to speak is first; who says nothing has none', () => {
  const silent = { ...article, quotes: [] }
  expect(countSpeakers(silent).map(({ speaker, quotes }) => [speaker.id, quotes])).toEqual([
    ['ola', 0],
    ['jan', 0],
  ])
})

test('kinds: those that occur, verbatim first', () => {
  expect(countKinds(article)).toEqual([
    { kind: 'direct', quotes: 3 },
    { kind: 'reported', quotes: 1 },
  ])
})
