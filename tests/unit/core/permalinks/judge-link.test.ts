import { expect, test } from 'vitest'
import { judge } from './judge.ts'

/** What becomes of an edited quote in its place when nothing but the link is known. */
const judgeAlone = (...revision: Parameters<typeof judge>): string => judge(...revision)[1]

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
  [
    'a land among its readable words',
    'zboże do Norwegii popłynie tą samą łodzią co zwykle, a potem wróci',
    'zboże do Turcji popłynie tą samą łodzią co zwykle, a potem wróci',
  ],
  [
    'a land that it begins with',
    'Norwegia kupi od nas całe zboże, a potem zapłaci jak zwykle za rok',
    'Turcja kupi od nas całe zboże, a potem zapłaci jak zwykle za rok',
  ],
  [
    'a given name among its readable words',
    'umowę podpisał Leszek Drobik, a wcale nie ja, jak pisano w gazecie',
    'umowę podpisał Wacław Drobik, a wcale nie ja, jak pisano w gazecie',
  ],
  [
    'who is named in the article as well',
    'umowę podpisał Drobik, a wcale nie ja, jak pisał Ryś w gazecie',
    'umowę podpisał Trzmiel, a wcale nie ja, jak pisał Ryś w gazecie',
    'Przypomnijmy, że wtedy Drobik był w porcie',
  ],
  [
    'a land behind its readable words',
    'zboże popłynie tą samą łodzią co zwykle, a wróci dopiero z Norwegii przed zimą',
    'zboże popłynie tą samą łodzią co zwykle, a wróci dopiero z Meksyku przed zimą',
  ],
  [
    'a surname behind its readable words',
    'zboże popłynie tą samą łodzią co zwykle, a kupi je wtedy Drobik na targu',
    'zboże popłynie tą samą łodzią co zwykle, a kupi je wtedy Trzmiel na targu',
  ],
])('is changed: %s', (_, from, to, elsewhere?) => {
  expect(judgeAlone(from, to, elsewhere)).toBe('changed')
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
    'a land in another case',
    'zboże z Norwegii popłynie tą samą łodzią co zwykle, a potem wróci',
    'zboże dla Norwegów popłynie tą samą łodzią co zwykle, a potem wróci',
  ],
  [
    'a name behind its readable words, in another case',
    'zboże popłynie tą samą łodzią co zwykle, a wróci dopiero z Londynu przed zimą',
    'zboże popłynie tą samą łodzią co zwykle, a wróci dopiero na Londyn przed zimą',
  ],
  [
    'a name behind its readable words with a slip in it',
    'zboże popłynie tą samą łodzią co zwykle, a wróci dopiero z Norwegii przed zimą',
    'zboże popłynie tą samą łodzią co zwykle, a wróci dopiero z Nowregii przed zimą',
  ],
  [
    'a common word that gave way to a name',
    'umowę podpisał burmistrz, a wcale nie ja, jak pisano w gazecie',
    'umowę podpisał Drobik, a wcale nie ja, jak pisano w gazecie',
  ],
  [
    'a date in figures',
    'zarząd portu zwołał naradę na 12 maja 2031 roku',
    'zarząd portu zwołał naradę na 12.05.2031 roku',
  ],
])('is edited, and no more: %s', (_, from, to) => {
  expect(judgeAlone(from, to)).toBe('edited')
})
