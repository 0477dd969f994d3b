import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { testSpeakers } from './expect-speakers.ts'

const namesIn = (text: string): string[] => parseArticle(text, { name: 'case' }).speakers.map(({ name }) => name)

test.each([
  ['Anna Bryl z University of Lubin, która nie brała udziału w badaniach, oceniła, że to dobry wynik.', 'Anna Bryl'],
  ['Jan Bryl z Institute of Ports, który nie brał w tym udziału, ocenił, że to dobry wynik.', 'Jan Bryl'],
])('a foreign body behind its preposition is where somebody is from: %s', (text, name) => {
  expect(namesIn(text)).toEqual([name])
})

test.each([
  ['Krystyna Lipiec z klubu Wspólna Zatoka mówi, że most runie.', 'Krystyna Lipiec'],
  ['Jan Bryl z fundacji Czyste Jezioro nazwał plan „kpiną”.', 'Jan Bryl'],
])('a club of two words behind its preposition is where somebody is from: %s', (text, name) => {
  expect(namesIn(text)).toEqual([name])
})

test('a given name behind a club is who speaks', () => {
  expect(namesIn('W rozmowie z klubem Anna Lipiec mówi, że most runie.')).toEqual(['Anna Lipiec'])
})

test.each([
  ['Kurierze Wierzbińskim', 'Kurier Wierzbiński'],
  ['Tygodniku Lubex', 'Tygodnik Lubex'],
])('a paper in the locative is the one named before: „%s”', (locative, title) => {
  expect(namesIn(`Most runął – podaje „${title}”. Jak czytamy w „${locative}”, były ofiary.`)).toEqual([title])
})

test.each([
  ['Radny Jan Bryl nie kryje złości. „Ludzie tu palą drewnem. Nie mamy gazu”.', ['Ewa Lis', 'Jan Bryl']],
  ['Radny Jan Bryl nie kryje złości. «Ludzie tu palą. Nie mamy gazu». Są też inni.', ['Ewa Lis', 'Jan Bryl']],
  ['Radny nie kryje złości. „Ludzie tu palą drewnem. Nie mamy gazu”.', ['Ewa Lis']],
])('a sentence in marks is of whom the one before tells by name: %s', (text, names) => {
  expect(namesIn(`Gaz\n\nEwa Lis mówi, że w gminie trwa spór o gaz.\n\n${text}`)).toEqual(names)
})

test.each([
  ['Radny z Orłowa Krzysztof Bryl ocenił, że las rośnie.', ['Krzysztof Bryl']],
  ['Strażak spod Orłowa Jan Wrzos powiedział, że pożar zgasł.', ['Jan Wrzos']],
  ['Rolnik z Zatyla Piotr Bryl dodał, że pada.', ['Piotr Bryl']],
  // of whom it is said with whom he talked
  ['W rozmowie z Janem Krzysztofem Brylem Piotr Wrzos dodał, że pada.', ['Piotr Wrzos']],
  ['List od Krzysztofa Jana Bryla dotarł. Anna Lis dodała, że pada.', ['Anna Lis']],
])('a place behind its preposition ends where a whole name begins: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

test.each([
  ['Podobnie mówi Adam Wrzos z klubu Nowy Most, który pytał, kto zapłaci za wodę.', ['Adam Wrzos']],
  ['Podobnie mówi Adam Wrzos z koła Wolni Rybacy, który pytał, kto zapłaci za wodę.', ['Adam Wrzos']],
  ['Podobnie mówi Anna Wrzos z Lubinowa, która pytała, kto zapłaci za wodę.', ['Anna Wrzos']],
  // it is the body's: the pronoun is not his
  ['Pojechali tam z Wrzosem z gminy Zatyle, która twierdzi, że nie zapłaci.', ['gmina Zatyle']],
])('a relative clause is of who comes from what stands before it: %s', (text, names) => {
  expect(namesIn(text)).toEqual(names)
})

testSpeakers('by what body somebody is of', [
  [
    'beside another of another one',
    '– Wstyd – pytał Adam Bryl (47 l.) z KZ. Dłużny nie pozostawał Jan Lis (41 l.) z PLP. – Nie wiem – odpowiadał poseł PLP.',
    ['Adam Bryl', 'Jan Lis'],
  ],
  [
    'told in a bracket, by a name with a number',
    'W studiu byli Adam Bryl (Polska 2050) i Jan Lis (Zgoda). – To zdrada – stwierdził poseł Polski 2050. – Nie – odparł poseł Zgody.',
    ['Adam Bryl', 'Jan Lis'],
  ],
  [
    'not by what a member of another is',
    '– Wstyd – mówił Adam Bryl z KZ. – Nie wiem – odpowiadała posłanka PLP.',
    ['Adam Bryl', 'posłanka PLP'],
  ],
])

testSpeakers('a body of several words is another that begins alike', [
  [
    'ministry',
    'Jan Bryl z Ministerstwa Zdrowia milczał. – Most stoi – mówi przedstawiciel Ministerstwa Finansów.',
    ['przedstawiciel Ministerstwa Finansów'],
  ],
  [
    'council',
    'Jan Bryl z Rady Miasta milczał. – Most stoi – mówi przedstawiciel Rady Europy.',
    ['przedstawiciel Rady Europy'],
  ],
  [
    'land',
    'Jan Bryl z Polski wygrał bieg. Przedstawiciel Polskiej Federacji powiedział, że most stoi.',
    ['przedstawiciel Polskiej Federacji'],
  ],
])

testSpeakers('who is from there is not told', [
  [
    'of two who are named together',
    'Ewa Lis i Anna Kos z KZ wygrały. Posłanka KZ powiedziała, że to koniec.',
    ['posłanka KZ'],
  ],
  [
    'of who speaks for others',
    'Gola strzelił Jan Lis z PLP. Przedstawiciel PLP dodał, że pada.',
    ['przedstawiciel PLP'],
  ],
  ['but of a man and a woman', 'Ewa Lis i Jan Kos z KZ wygrali. Poseł KZ powiedział, że to koniec.', ['Jan Kos']],
])
