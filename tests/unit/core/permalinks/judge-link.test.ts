import { expect, test } from 'vitest'
import { createPermalink } from '../../../../src/core/permalinks/create-permalink.ts'
import { resolvePermalink } from '../../../../src/core/permalinks/resolve-permalink.ts'
import { AFTER, articleOf, BEFORE, by, idAt } from './article-of.ts'

/** What becomes of an edited quote in its place when nothing but the link is known. */
function judge(from: string, to: string): string {
  const [old, now] = [from, to].map((words) => articleOf(BEFORE, by('Jagna Wilk', words), AFTER))
  if (!old || !now) throw new RangeError('Two articles are made.')
  return resolvePermalink(createPermalink(old, idAt(old, 1)), now).status
}

// each is longer than the readable words of a link
test.each([
  [
    'who did what to whom, in its readable words',
    'gmina pozwała retmana o zwrot kosztów całej naprawy',
    'retman pozwał gminę o zwrot kosztów całej naprawy',
  ],
  [
    'two persons in its readable words',
    'Wilkowa pożyczyła Lisowi starą łódź na całą niedzielę',
    'Lis pożyczył Wilkowej starą łódź na całą niedzielę',
  ],
  [
    'another half of a million',
    'most kosztował nas 2,5 mln talarów, a i tak się chwieje',
    'most kosztował nas trzy i pół miliona talarów, a i tak się chwieje',
  ],
  [
    'another word among its readable words, and another end',
    'most nad rzeką stoi krzywo i trzeba go podeprzeć przed zimą',
    'most nad łąką stoi krzywo i wójt obiecał wczoraj pieniądze',
  ],
  [
    'a denial beside a number that is written otherwise',
    'most kosztował nas 2,5 mln talarów, a i tak się chwieje',
    'most kosztował nas dwa i pół miliona talarów, a i tak się nie chwieje',
  ],
])('is changed: %s', (_, from, to) => {
  expect(judge(from, to)).toBe('changed')
})

test.each([
  [
    'words in another order, none of which did anything',
    'prezes spółki obiecał pracownikom cukrowni podwyżki',
    'prezes obiecał podwyżki pracownikom cukrowni spółki',
  ],
  [
    'who did it to whom in another order',
    'retman pochwalił celnika, choć ten puścił trzy łodzie',
    'celnika pochwalił retman, choć puścił on trzy łodzie',
  ],
  [
    'a number in words',
    'most kosztował nas 2,5 mln talarów, a i tak się chwieje',
    'most kosztował nas dwa i pół miliona talarów, a i tak się chwieje',
  ],
  [
    'a number in figures',
    'most kosztował dwa i pół miliona talarów, a i tak się chwieje',
    'most kosztował 2,5 mln talarów, a i tak się chwieje',
  ],
  // what goes on otherwise took none of the readable words' places
  [
    'another end, from within its readable words on',
    'most nad rzeką stoi krzywo i trzeba go podeprzeć przed zimą',
    'most nad rzeką stoi krzywo i wójt obiecał wczoraj pieniądze',
  ],
  [
    'a date in figures',
    'zarząd portu zwołał naradę na 12 maja 2031 roku',
    'zarząd portu zwołał naradę na 12.05.2031 roku',
  ],
])('is edited, and no more: %s', (_, from, to) => {
  expect(judge(from, to)).toBe('edited')
})
