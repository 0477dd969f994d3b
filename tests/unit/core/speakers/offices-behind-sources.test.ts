import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { speakersOf } from './expect-speakers.ts'

const wordsOf = (text: string): string[] => {
  const article = parseArticle(text, { name: 'case' })
  return article.quotes.flatMap(({ spans }) => spans.map(({ start, end }) => article.text.slice(start, end)))
}

test.each([
  ['Według gazety premier Wrzos rozważa dymisję.', 'gazeta', 'premier Wrzos rozważa dymisję'],
  ['Według gazety premier Wrzos w maju odejdzie.', 'gazeta', 'premier Wrzos w maju odejdzie'],
  ['Według informacji agencji minister Kiern odejdzie.', 'agencja', 'minister Kiern odejdzie'],
  ['Zdaniem komentatorów kanclerz Wrzos odejdzie.', 'komentatorzy', 'kanclerz Wrzos odejdzie'],
  ['Zdaniem trenera kapitan Wrzos zagra w maju.', 'trener', 'kapitan Wrzos zagra w maju'],
  ['Zdaniem lekarza dyrektor Wrzos jest zdrowy.', 'lekarz', 'dyrektor Wrzos jest zdrowy'],
  // whose he is
  ['Zdaniem doradcy premier Wrzos trwa spór o port.', 'doradca premier Wrzos', 'trwa spór o port'],
  ['Zdaniem asystentki minister Lis odbędzie się narada.', 'asystentka minister Lis', 'odbędzie się narada'],
  ['Zdaniem rzeczniczki minister Lis most jest stary.', 'rzeczniczka minister Lis', 'most jest stary'],
  ['Zdaniem żony prezesa Wrzosa firma upadnie.', 'żona prezesa Wrzosa', 'firma upadnie'],
  // who says so herself
  ['Zdaniem byłej minister Wrzos trwa spór o port.', 'Wrzos', 'trwa spór o port'],
])('an office and a surname behind a source have a verb of their own: %s', (text, name, words) => {
  expect(speakersOf(text)).toEqual([name])
  expect(wordsOf(text)).toEqual([words])
})

test.each([
  ['Według Radia Gdańsk most runął.', 'Radio Gdańsk', 'most runął'],
  ['Zdaniem Radia Maryja plan jest zły.', 'Radio Maryja', 'plan jest zły'],
  ['Z informacji Radia Zachód wynika, że most stoi.', 'Radio Zachód', 'most stoi'],
  // in small letters, or made a name by its adjective
  ['Według radia Gdańsk przegrał mecz.', 'radio', 'Gdańsk przegrał mecz'],
  ['Według Polskiego Radia Gdańsk przegrał mecz.', 'Polskie Radio', 'Gdańsk przegrał mecz'],
])('a medium in capitals goes on with its name: %s', (text, name, words) => {
  expect(speakersOf(text)).toEqual([name])
  expect(wordsOf(text)).toEqual([words])
})
