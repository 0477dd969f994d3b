import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'

test.each([
  ['before its verb', 'Wrzoski uważa, że most stoi.', 'Wrzoski'],
  ['before its verb, inside a sentence', 'Wczoraj Kolska powiedziała, że most stoi.', 'Kolska'],
  ['behind its verb', '– Most stoi – powiedziała Kolska.', 'Kolska'],
  ['though a place’s plural too', '– Most stoi – powiedziała Morska.', 'Morska'],
  ['though a place’s genitive too', '– Most stoi – dodała Gdańska.', 'Gdańska'],
  ['in the genitive', 'Zdaniem Kolskiej most stoi.', 'Kolska'],
  ['a man’s in the genitive', 'Według Kolskiego most stoi.', 'Kolski'],
])('an adjective’s form in capitals that goes with no noun is a surname: %s', (_, text, name) => {
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject([{ name, kind: 'person' }])
})

test.each([
  ['before its noun', 'Lubińska prokuratura uważa, że most stoi.', 'lubińska prokuratura'],
  ['before its noun in the genitive', 'Zdaniem kolskiego rządu most stoi.', 'kolski rząd'],
  ['of a body’s name', 'Według Polskiego Radia most stoi.', 'Polskie Radio'],
  ['of a land', 'Polska uważa, że most stoi.', 'Polska'],
  ['behind its noun in capitals', '– Most stoi – powiedziała Rada Miejska.', 'Rada Miejska'],
])('but none that is an adjective or a land: %s', (_, text, name) => {
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject([{ name, kind: 'organization' }])
})

test('a heading’s label is a surname as well', () => {
  const text = 'Most w Lubinowie\n\nKowalski: to nie przez podatki\n\nWczoraj ceny spadły. Ludzie się cieszą.'
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject([{ name: 'Kowalski', kind: 'person' }])
})

test('who is named so later is nobody else’s role', () => {
  const text = 'Kolski uważa, że miasto straci. – Rynek jest dobry – oświadczył Jan Bryl.'
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject([
    { name: 'Kolski' },
    { name: 'Jan Bryl', roles: [] },
  ])
})
