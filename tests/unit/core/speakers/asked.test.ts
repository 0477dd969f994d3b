import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'

test.each<[kind: string, text: string, speakers: (string | null)[]]>([
  ['in the accusative', 'O most zapytaliśmy Jana Bryla. – Stoi – odparł.', ['Jan Bryl']],
  ['behind what about', 'Zapytaliśmy o to Ewę Lipską. Dodała, że most stoi.', ['Ewa Lipska']],
  ['behind a preposition', 'O moście rozmawiamy z posłanką Ewą Lipską.\n\n– Stoi – odpowiada.', ['Ewa Lipska']],
  ['before the verb', 'Z wójtem Janem Brylem rozmawialiśmy na moście. – Stoi – odparł.', ['Jan Bryl']],
  ['by an office alone', 'Zwróciliśmy się do rzecznika policji. Odpowiedział, że most stoi.', ['rzecznik policji']],
  [
    'by the name and not by the office before it',
    'Rozmawialiśmy z zastępcą wójta Janem Brylem. – Stoi – odparł.',
    ['Jan Bryl'],
  ],
  ['an impersonal', 'O komentarz poproszono starostę Jana Bryla. – Stoi – odparł.', ['Jan Bryl']],
  ['not one of another gender', 'O most zapytaliśmy Jana Bryla. – Stoi – odparła.', [null]],
  [
    'a question without a verb',
    'Radna Ewa Lis mówi, że most pękł.\n\nCo na to prezes Bryl? – Most stoi – zapewnia.',
    ['Ewa Lis', 'Bryl'],
  ],
  [
    'such a question, by an office',
    'Wójt Jan Bryl mówi, że most stoi. Anna Lis twierdzi, że pękł.\n\nA co na to sam wójt? – Stoi – odparł.',
    ['Jan Bryl', 'Anna Lis', 'Jan Bryl'],
  ],
  [
    'an opinion without a verb',
    'Anna Bryl mówi, że pada. Ewa Lis mówi, że leje.\n\nCzy most runie? Zdaniem Anny Bryl tak. – Pęka – dodaje.',
    ['Anna Bryl', 'Ewa Lis', 'Anna Bryl'],
  ],
  [
    'not where somebody else does something behind it',
    'Zapytaliśmy o to Jana Bryla, ale wójt Adam Wrona odesłał nas do urzędu. – Stoi – odparł.',
    ['Adam Wrona'],
  ],
])('whom the paper asked answers: %s', (_, text, expected) => {
  const { quotes, speakers } = parseArticle(text, { name: 'case' })
  const names = new Map(speakers.map(({ id, name }) => [id, name]))
  expect(quotes.map(({ speaker }) => (speaker === null ? null : names.get(speaker)))).toEqual(expected)
})
