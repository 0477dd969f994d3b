import { expect, test } from 'vitest'
import { speakersOf } from './expect-speakers.ts'

test.each([
  [
    'Projekt przedstawiła ministra klimatu Halina Bryl. Posłanka Anna Wrzos zapytała, ile to kosztuje. Ministra zapewniła, że niewiele.',
    ['Anna Wrzos', 'Halina Bryl'],
  ],
  [
    'Projekt przedstawiła wiceministra klimatu Halina Bryl. Posłanka Anna Wrzos zapytała, ile to kosztuje. – Niewiele – odparła wiceministra.',
    ['Anna Wrzos', 'Halina Bryl'],
  ],
  ['– Nie wiem – powiedziała ministra kultury.', ['ministra kultury']],
  // a man, in the genitive
  ['Był tam minister Jan Bryl. Posłanka Anna Wrzos zapytała ministra, czy zapłaci.', ['Anna Wrzos']],
  ['Był tam minister Jan Bryl. Ministra bronił wójt Adam Sowa. – Nie wiem – dodał minister.', ['Jan Bryl']],
  ['Posłanka Anna Wrzos uspokoiła ministra. Dodała, że zapłaci.', ['Anna Wrzos']],
])('a woman may be a ministra: %s', (text, names) => {
  expect(speakersOf(text)).toEqual(names)
})
