import { expect, test } from 'vitest'
import { lastSpeaker } from './expect-speakers.ts'

test.each([
  ['Radny Adam Wrzos zapytał, czy most stanie. – Stanie – odparł.', 'Jan Karcz'],
  ['Radny Adam Wrzos zapytał, czy most stanie. – Stanie – odpowiedział i wyszedł.', 'Jan Karcz'],
  ['Radny Adam Wrzos zapytał, czy most stanie. Odpowiedział, że tak będzie.', 'Jan Karcz'],
  ['– Stanie? – dopytywał radny Adam Wrzos. – Stanie – odparł.', 'Jan Karcz'],
  ['„Kurier” zapytał, czy most stanie. „Stanie” – odparł.', 'Jan Karcz'],
  // who is named, who does not answer, and what follows no question
  ['Radny Adam Wrzos zapytał, czy most stanie. – Stanie – odparł starosta Piotr Lis.', 'Piotr Lis'],
  ['Radny Adam Wrzos zapytał, czy most stanie. – Nikt tego nie wie – dodał.', 'Adam Wrzos'],
  ['Radny Adam Wrzos zapytał, czy most stanie. – Stanie – odpowiedział sam sobie.', 'Adam Wrzos'],
  ['Radny Adam Wrzos ocenił, że most stanie. – Stanie – odparł.', 'Adam Wrzos'],
  ['Radna Ewa Bryl zapytała, czy most stanie. – Stanie – odparła.', null],
])('who has just asked does not answer: %s', (text, name) => {
  expect(lastSpeaker(`– Stoi – mówił wójt Jan Karcz. ${text}`)).toBe(name)
})
