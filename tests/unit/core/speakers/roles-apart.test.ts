import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'

const rolesOf = (text: string, name: string) =>
  parseArticle(text, { name: 'case' }).speakers.find((speaker) => speaker.name === name)?.roles

test.each([
  // a comma that nothing closes
  ['Minister wody, Jan Bryl powiedział, że most stoi.', ['minister wody']],
  ['Prezes firmy Lubex, Jan Bryl wyjaśnił, że most stoi.', ['prezes firmy Lubex']],
  // a sentence that ends with the name
  ['Na wpis zareagował lider partii, Jan Bryl. Bryl powiedział, że most stoi.', ['lider partii']],
  ['Na wpis zareagowali lider partii, Jan Bryl. Bryl powiedział, że most stoi.', []],
  // a dash
  ['Przybył wójt gminy Wrzos – Jan Bryl. Bryl powiedział, że most stoi.', ['wójt gminy Wrzos']],
  ['„Most stoi” – odparł Jan Bryl – prezes firmy Lubex.', ['prezes firmy Lubex']],
  ['– Most stoi – mówi Jan Bryl – prezes nic nie wie.', []],
  // between two
  ['Jan Bryl – prezes firmy Lubex – dodał, że most stoi.', ['prezes firmy Lubex']],
  ['Jan Bryl – prezes nic nie wie – dodał, że most stoi.', []],
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
  ['Jan Bryl, w 2015 roku wójt Zalesia, powiedział, że most stoi.', ['wójt Zalesia']],
  ['Jan Bryl, w latach 2015-2018 szef urzędu, powiedział, że most stoi.', ['szef urzędu']],
  ['Głos zabrał Jan Bryl, w latach 2015-18 szef urzędu, który powiedział, że most stoi.', ['szef urzędu']],
  ['– Most stoi – mówi Jan Bryl, czyli wójt Zalesia.', ['wójt Zalesia']],
  ['– Most stoi – uważa Jan Bryl, najbardziej znany lubinowski wójt.', ['lubinowski wójt']],
  ['Zdaniem Jana Bryla, głównego negocjatora Unii, most stoi.', ['główny negocjator Unii']],
  ['Zdaniem Jana Bryla, znanego negocjatora Unii, most stoi.', ['negocjator Unii']],
  // what another did
  ['– Most stoi – przyznał Jan Bryl, wtedy minister odszedł.', []],
])('a role behind its bearer’s comma, and behind when and how much he is so: %s', (text, roles) => {
  expect(rolesOf(text, 'Jan Bryl')).toEqual(roles)
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
