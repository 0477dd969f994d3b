import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'

const namesIn = (text: string): string[] => parseArticle(text, { name: 'case' }).speakers.map(({ name }) => name)

test.each([
  ['Anna Bryl z University of Lubin, która nie brała udziału w badaniach, oceniła, że to dobry wynik.', 'Anna Bryl'],
  ['Jan Bryl z Institute of Ports, który nie brał w tym udziału, ocenił, że to dobry wynik.', 'Jan Bryl'],
])('a foreign body behind its preposition is where somebody is from: %s', (text, name) => {
  expect(namesIn(text)).toEqual([name])
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
