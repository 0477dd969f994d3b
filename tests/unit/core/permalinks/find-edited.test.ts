import { expect, test } from 'vitest'
import { createPermalink } from '../../../../src/core/permalinks/create-permalink.ts'
import { keepIds } from '../../../../src/core/permalinks/keep-ids.ts'
import { resolvePermalink } from '../../../../src/core/permalinks/resolve-permalink.ts'
import { updateRecord } from '../../../../src/core/permalinks/update-record.ts'
import { AFTER, articleOf, BEFORE, by, FAR, idAt, type Said } from './article-of.ts'

/** Where the link to one of `before` leads by a record that has followed the edit, and what became of it. */
function follow(before: readonly Said[], after: readonly Said[], from: number): [at: number, status: string] {
  const old = articleOf(...before)
  const record = updateRecord(null, old)
  const now = keepIds(articleOf(...after), record)
  const answer = resolvePermalink(createPermalink(old, idAt(old, from)), now, updateRecord(record, now))
  return [now.quotes.findIndex(({ id }) => id === answer.quote), answer.status]
}

const WAS = 'Most nad Nidą otworzymy dopiero wtedy, gdy inżynierowie skończą próby'
const EDITED = WAS.replace('dopiero wtedy', 'najwcześniej wtedy')
const SPOKEN = by('Jagna Wilk', WAS)
const REWORDED = by('Jagna Wilk', EDITED)

test.each<[string, Said[], Said[], number, [number, string]]>([
  ['a pull quote right below it at the top', [SPOKEN, AFTER], [REWORDED, WAS, AFTER], 0, [0, 'edited']],
  ['one that went from there', [REWORDED, WAS, AFTER], [SPOKEN, AFTER], 0, [0, 'edited']],
  ['one of the same words that went', [SPOKEN, WAS, AFTER], [SPOKEN, AFTER], 0, [0, 'same']],
  ['a pull quote right below', [BEFORE, SPOKEN, AFTER], [BEFORE, REWORDED, WAS, AFTER], 1, [1, 'edited']],
  [
    'a pull quote that went, from right below',
    [BEFORE, REWORDED, WAS, AFTER],
    [BEFORE, SPOKEN, AFTER],
    1,
    [1, 'edited'],
  ],
  ['its own pull quote of the same words', [BEFORE, WAS, SPOKEN, AFTER], [BEFORE, SPOKEN, AFTER], 2, [1, 'same']],
  [
    'a twin by another in its place',
    [BEFORE, SPOKEN, AFTER, FAR],
    [BEFORE, by('Olga Sum', EDITED), AFTER, FAR, SPOKEN],
    1,
    [4, 'same'],
  ],
  [
    'others’ words in its place',
    [BEFORE, SPOKEN, AFTER],
    [BEFORE, by('Jagna Wilk', 'Barki zimują w porcie'), AFTER],
    1,
    [-1, 'gone'],
  ],
])('a quote finds its way past %s', (_, before, after, from, expected) => {
  expect(follow(before, after, from)).toEqual(expected)
})

const SHIP = 'Nie mamy dziś pieniędzy na nowy prom'
const SCHOOL = 'Nie mamy dziś pieniędzy na nową szkołę'
const SAID = by('Jagna Wilk', SHIP)
const OTHER = by('Jagna Wilk', SCHOOL)
const THIS_YEAR = by('Jagna Wilk', 'Budżet portu na ten rok jest gotowy i przyjęty')
const NEXT_YEAR = by('Jagna Wilk', 'Budżet portu na przyszły rok jest gotowy i nieprzyjęty')
const SHIP_LEAVES = by('Jagna Wilk', 'Prom ruszy w maju, jeśli dopisze pogoda')
const BARGE_LEAVES = by('Jagna Wilk', 'Barka ruszy w maju, jeśli dopisze pogoda')

test.each<[string, Said[], Said[], number]>([
  ['a later one came up into its place', [BEFORE, SAID, AFTER, OTHER, FAR], [BEFORE, OTHER, AFTER, FAR], 1],
  ['an earlier one came down into its place', [BEFORE, SAID, AFTER, OTHER, FAR], [BEFORE, AFTER, SAID, FAR], 3],
  ['the next came up', [BEFORE, SAID, OTHER, AFTER], [BEFORE, OTHER, AFTER], 1],
  ['one that nobody said came up', [BEFORE, SAID, AFTER, SCHOOL, FAR], [BEFORE, SCHOOL, AFTER, FAR], 1],
  ['the next came up, which nobody said', [BEFORE, SAID, SCHOOL, AFTER], [BEFORE, SCHOOL, AFTER], 1],
  ['one of another year', [BEFORE, THIS_YEAR, AFTER, NEXT_YEAR, FAR], [BEFORE, NEXT_YEAR, AFTER, FAR], 1],
  ['one of another boat', [BEFORE, SHIP_LEAVES, AFTER, BARGE_LEAVES, FAR], [BEFORE, BARGE_LEAVES, AFTER, FAR], 1],
])('a quote that went leads to none of the same person: %s', (_, before, after, from) => {
  expect(follow(before, after, from)).toEqual([-1, 'gone'])
})
