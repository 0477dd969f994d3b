import { expect, test } from 'vitest'
import { joinBroken } from '../../../../../src/core/text/blocks/join-broken.ts'

const TITLE = 'Spór o most w Lubinowie'
const OPEN = 'Wójt zastrzegł, że gmina Lubinów jest jedną nogą w związku, a drugą poza nim'

test.each([
  ['at a comma', OPEN, ', podczas gdy Wrzosów płaci składki.', `${OPEN}, podczas gdy Wrzosów płaci składki.`],
  ['before its stop', OPEN, '.', `${OPEN}.`],
  [
    'behind what stands before its noun',
    'Raport powstał w czerwcu na zlecenie Jana Bryla, ministra ds.',
    'Rybołówstwa i Portów.',
    'Raport powstał w czerwcu na zlecenie Jana Bryla, ministra ds. Rybołówstwa i Portów.',
  ],
])('a sentence that a page broke %s', (_, first, second, whole) => {
  expect(joinBroken([TITLE, first, second])).toEqual([TITLE, whole])
})

test.each([
  ['a sentence that is over', `${OPEN}.`, '... i tyle z tego wynika.'],
  ['a turn of dialogue', OPEN, '– Tak jest – mówi wójt.'],
  ['a line without its stop', OPEN, 'Wrzosów płaci składki.'],
  ['initials behind the last stop', `${OPEN}. os.`, 'Wrzosów płaci składki.'],
  ['a unit', 'Most, który gmina zamknęła w ubiegłym roku, ma pięćset m.', 'Wrzosów płaci składki.'],
])('nothing goes on behind %s', (_, first, second) => {
  expect(joinBroken([TITLE, first, second])).toEqual([TITLE, first, second])
})

test('a title goes on in nothing, and neither does a short line', () => {
  const paragraphs = [OPEN, ', a Wrzosów płaci składki', 'Bryl, minister ds.', 'Rybołówstwa nie ma.']
  expect(joinBroken(paragraphs)).toEqual(paragraphs)
})
