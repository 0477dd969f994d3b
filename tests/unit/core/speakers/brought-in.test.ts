import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { speakersOf } from './expect-speakers.ts'

test.each([
  [
    'by what somebody keeps',
    'Wójt Jan Bryl mówi, że nic nie wie.\n\nBył tam też księgowy huty. Księgowy dodaje, że faktur nie było.',
    ['Jan Bryl', 'księgowy huty'],
  ],
  [
    'in another case',
    'Wójt Jan Bryl mówi, że nic nie wie.\n\nRozmawiamy o notatce skarbnika huty. Skarbnik ostrzega, że to błąd.',
    ['Jan Bryl', 'skarbnik huty'],
  ],
  [
    'not where somebody bears it by name',
    'Wójt Jan Bryl mówi, że nic nie wie.\n\nBył tam też księgowy huty Adam Lis. Księgowy dodaje, że faktur nie było.',
    ['Jan Bryl', 'Adam Lis'],
  ],
  [
    'not where the office opens the sentence',
    'Jan Bryl mówi, że nic nie wie. Trener klubu wstał. Trener dodaje, że wygra.',
    ['Jan Bryl', 'Jan Bryl'],
  ],
])('whom the text brings in by an office alone: %s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers)
})

test.each([
  [
    'of a high rank, who is nobody named',
    'Rzecznik Komisji Jan Bryl zaprzecza, że pakt upadł. Jak wyjaśnia wysokiej rangi urzędnik unijny, pakt upadł.',
    ['Jan Bryl', 'urzędnik unijny'],
  ],
  [
    'of a woman, though a man holds such an office',
    'Premier Jan Bryl powiedział, że nie podpisze. – To zły znak – stwierdziła szefowa zatylskiego rządu.',
    ['Jan Bryl', 'szefowa zatylskiego rządu'],
  ],
])('an office %s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers)
})

test.each([
  [
    'of him whom the text has just told of',
    'Jan Bryl wyszedł. Stwierdził, że trzeba czekać.\n\nBył tam szef jego sztabu. – To koniec – przyznał.',
    ['Jan Bryl', 'szef jego sztabu'],
  ],
  [
    'nor of whom it names later',
    'Był tam szef jego sztabu. – To koniec – przyznał.\n\nLider partii Jan Bryl zaznaczył, że czeka.',
    ['szef jego sztabu', 'Jan Bryl'],
  ],
  [
    'by a participle and what it governs',
    '– Będzie głośno – zapowiada osoba znająca kulisy śledztwa.',
    ['osoba znająca kulisy śledztwa'],
  ],
])('somebody else’s office is not his own: %s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers)
})

test.each([
  ['Pan Adam, właściciel psa, obiecał, że wróci.', ['Adam']],
  ['Pani Danuta, sąsiadka z góry, dodała, że pada.', ['Danuta']],
])('who is called pan or pani has a name before what he is: %s', (text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers)
})

test('a family is nothing that one person is', () => {
  const text = 'Film Anny Bryl, czyli rodzina jako teatr. – Dorastałam w domu – mówi reżyserka Anna Bryl.'
  expect(parseArticle(text, { name: 'case' }).speakers.map(({ roles }) => roles)).toEqual([['reżyserka']])
})
