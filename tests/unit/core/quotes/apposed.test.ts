import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { testQuotes } from './expect-quotes.ts'

testQuotes('what somebody named is, with where and of what, is no content', [
  ['of a seated body', 'Jak informuje Renata Wrzos, rzeczniczka KPP w Zatylu, most stoi.', [['reported', 'most stoi']]],
  [
    'of a body part',
    'Jak podaje Renata Wrzos, naczelnik wydziału dróg w Zatylu, most stoi.',
    [['reported', 'most stoi']],
  ],
  ['from a place', 'Jak mówi Jan Bryl, rolnik spod Zatyla, ceny spadły.', [['reported', 'ceny spadły']]],
  ['since when', 'Jak mówi Jan Bryl, radny od trzech kadencji, ceny spadły.', [['reported', 'ceny spadły']]],
  [
    'but a subject is',
    'Jak podał Jan Bryl, kierowca autobusu z Zatyla był trzeźwy.',
    [['reported', 'kierowca autobusu z Zatyla był trzeźwy']],
  ],
  [
    'and a named one',
    'Jak podał Jan Bryl, wójt Adam Wrzos z Zatyla, i starosta milczą.',
    [['reported', 'wójt Adam Wrzos z Zatyla, i starosta milczą']],
  ],
  [
    'and a list',
    'Jak podał Jan Bryl, ceny w Zatylu, Kani i Lubinowie spadły.',
    [['reported', 'ceny w Zatylu, Kani i Lubinowie spadły']],
  ],
])

testQuotes('the name that a role waits for is no content', [
  ['with a title', 'Zdaniem autora raportu, dr. Jana Bryla, most stoi.', [['reported', 'most stoi']]],
  ['with a title in its case', 'Zdaniem eksperta, dra Jana Bryla, most stoi.', [['reported', 'most stoi']]],
  [
    'with where he is from',
    'Zdaniem autora raportu, Jana Bryla z uniwersytetu w Zatylu, most stoi.',
    [['reported', 'most stoi']],
  ],
  ['behind the name of a body', 'Zdaniem eksperta Forum Wschód, Jana Bryla, most stoi.', [['reported', 'most stoi']]],
  [
    'but one that a clause begins with is',
    'Zdaniem ministra, Jana Bryla czeka trudny rok.',
    [['reported', 'Jana Bryla czeka trudny rok']],
  ],
])

test.each([
  ['Zdaniem autora raportu, Jana Bryla, most stoi.', 'Jan Bryl'],
  ['Według szefowej zespołu, prof. Anny Lipiec, most stoi.', 'Anna Lipiec'],
  ['Zdaniem prezesa Lubexu, Jana Bryla z Zatyla, most stoi.', 'Jan Bryl'],
  ['Zdaniem eksperta Forum Wschód, dr. Kenjiego Wrzosa z Zatyla, most stoi.', 'Kenji Wrzos'],
  ['Zdaniem ministra, Jana Bryla czeka trudny rok.', 'minister'],
  ['Zdaniem prezesa Lubexu most stoi.', 'prezes Lubexu'],
  ['Zdaniem Diego Brossy most stoi.', 'Diego Brossy'],
  ['Według Eurostatu most stoi.', 'Eurostat'],
  ['Według Baku most stoi.', 'Baku'],
])('who has the opinion: %s', (text, name) => {
  expect(parseArticle(text, { name: 'case' }).speakers.map((speaker) => speaker.name)).toEqual([name])
})
