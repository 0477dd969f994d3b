import { expect, test } from 'vitest'
import { speakersOf } from './expect-speakers.ts'

test.each([
  ['Izba Portowa w Zatylu wydała oświadczenie. „Dowody są mocne” – głosi oświadczenie.', ['Izba Portowa w Zatylu']],
  ['Aktor Jan Bryl opublikował wpis. „Nie brałem pieniędzy” – głosi wpis.', ['Jan Bryl']],
  ['Zdaniem spółki Lubex rejsy są drogie. „Zbadamy to” – stwierdza komunikat.', ['spółka Lubex', 'spółka Lubex']],
])('a statement is whose the sentence before tells: %s', (text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers)
})

test.each([
  ['Spółka Lubex podała, że rejsy odwołano. „Precz z Lubexem” – głosił napis na murze.', ['spółka Lubex', null]],
  ['Jan Bryl uważa, że most stoi. „Most runie” – głosi komunikat.', ['Jan Bryl', null]],
  ['Spółka Lubex odwołała rejsy. Podróżni czekali. „Przepraszamy” – głosi komunikat.', [null]],
  ['Izba Portowa wydała oświadczenie.\n\n„Most stoi” – głosi napis.', [null]],
])('and else nobody’s: %s', (text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers)
})
