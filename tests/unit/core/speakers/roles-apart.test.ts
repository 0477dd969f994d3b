import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'

const rolesOf = (text: string, name: string) =>
  parseArticle(text, { name: 'case' }).speakers.find((speaker) => speaker.name === name)?.roles

test.each([
  // a comma that nothing closes
  ['Minister wody, Jan Bryl powiedział, że most stoi.', ['minister wody']],
  ['Prezes firmy Lubex, Jan Bryl wyjaśnił, że most stoi.', ['prezes firmy Lubex']],
  // a dash
  ['Przybył wójt gminy Wrzos – Jan Bryl. Bryl powiedział, że most stoi.', ['wójt gminy Wrzos']],
  ['„Most stoi” – odparł Jan Bryl – prezes firmy Lubex.', ['prezes firmy Lubex']],
  ['– Most stoi – mówi Jan Bryl – prezes nic nie wie.', []],
  // the case of the name
  ['Rozmawialiśmy z wójtem, Janem Brylem. Bryl powiedział, że most stoi.', ['wójt']],
  // another’s
  ['Wójt milczy, Jan Bryl powiedział, że most stoi.', []],
  ['Rozmawialiśmy z wójtem, Janem Brylem i Anną Lis. Bryl powiedział, że most stoi.', []],
])('a role that a comma or a dash parts from its name: %s', (text, roles) => {
  expect(rolesOf(text, 'Jan Bryl')).toEqual(roles)
})

test.each([
  ['– Most stoi – powiedziała tenisistka, doktor Renata Bryl.', 'Renata Bryl', ['doktor', 'tenisistka']],
  ['– Most stoi – mówił minister wody, wicepremier Jan Bryl.', 'Jan Bryl', ['wicepremier', 'minister wody']],
  ['– Most stoi – powiedział w środę aktor, pisarz Jan Bryl.', 'Jan Bryl', ['pisarz', 'aktor']],
  ['Minister wody, wicepremier Jan Bryl powiedział, że most stoi.', 'Jan Bryl', ['wicepremier', 'minister wody']],
  ['– Most stoi – mówił aktor, reżyser i pisarz Jan Bryl.', 'Jan Bryl', ['reżyser i pisarz', 'aktor']],
  // others of a list, and another’s
  ['– Most stoi – mówił Jan Bryl. Byli tam minister, wójt Jan Bryl i Anna Lis.', 'Jan Bryl', ['wójt']],
  ['Jak podał minister, wójt Jan Bryl wyszedł. Jan Bryl dodał, że wróci.', 'Jan Bryl', ['wójt']],
])('roles that commas part are one person’s: %s', (text, name, roles) => {
  expect(rolesOf(text, name)).toEqual(roles)
})

test.each([
  ['Założyciel i przywódca portu Jan Bryl wyszedł. Bryl powiedział, że wróci.', ['założyciel i przywódca portu']],
  ['Na wiecu był lider i założyciel partii Jan Bryl. Bryl powiedział, że wróci.', ['lider i założyciel partii']],
  // of two people the one
  ['Byli tam prezes i trener Jan Bryl. Bryl powiedział, że wróci.', ['trener']],
  ['Prezes i trener Jan Bryl wyszli. Bryl powiedział, że wróci.', ['trener']],
])('two roles joined are one person’s by their verb: %s', (text, roles) => {
  expect(rolesOf(text, 'Jan Bryl')).toEqual(roles)
})
