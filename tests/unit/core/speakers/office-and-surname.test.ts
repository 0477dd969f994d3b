import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { testSpeakers } from './expect-speakers.ts'

/** Who speaks in a text, in its order, each once, with the roles that it tells. */
const voicesOf = (text: string): string[] =>
  parseArticle(text, { name: 'case' }).speakers.map(({ name, roles }) => [name, ...roles].join(', '))

test.each([
  ['– Prom ruszy – powiedziała wójt Sowa.', ['Sowa, wójt']],
  ['– Prom ruszy – powiedziała minister Bryl. Dodała, że bilety podrożały.', ['Bryl, minister']],
  ['Jak poinformowała dyrektor Lis, prom ruszy w sobotę.', ['Lis, dyrektor']],
  ['Premier Sowa oceniła, że prom ruszy.', ['Sowa, premier']],
  ['– Prom ruszy – powiedział wójt Sowa.', ['Sowa, wójt']],
])('a woman may hold an office whose noun is masculine, by a surname that shows no gender: %s', (text, voices) => {
  expect(voicesOf(text)).toEqual(voices)
})

test.each([
  ['what is a man’s surname alone', 'Anna Lis czekała. Przyjechał minister Brylski. Powiedziała, że prom ruszy.'],
  ['whom his verb tells to be a man', 'Anna Lis czekała. Minister Bryl milczał. Powiedziała, że prom ruszy.'],
])('she who speaks is not %s', (_name, text) => {
  expect(voicesOf(text)).toEqual(['Anna Lis'])
})

test.each([
  ['Zdaniem ministra Bryla prom ruszy.', ['Bryl, minister']],
  ['Zdaniem minister Bryl prom ruszy.', ['Bryl, minister']],
  ['Zdaniem minister Kowalskiej prom ruszy.', ['Kowalska, minister']],
  ['Według wójta Sowy prom ruszy.', ['Sowa, wójt']],
  ['Według wójt Sowy prom ruszy.', ['Sowa, wójt']],
  ['Zdaniem radnego Wilka prom ruszy.', ['Wilk, radny']],
  ['Zdaniem Jana Wilka prom ruszy.', ['Jan Wilk']],
  // with what the office is of
  ['Zdaniem ministra zdrowia Bryla prom ruszy.', ['Bryl, minister zdrowia']],
  ['Według byłego ministra Bryla prom ruszy.', ['Bryl, były minister']],
  ['Zdaniem premiera Szwecji Johnsona prom ruszy.', ['Johnson, premier Szwecji']],
  ['– Prom ruszy – powiedział premier Wielkiej Brytanii Johnson.', ['Johnson, premier Wielkiej Brytanii']],
  ['– Prom ruszy – powiedział prezydent Rosji Kolasa.', ['Kolasa, prezydent Rosji']],
  ['Zdaniem prezesa Wirexu Barańskiego prom ruszy.', ['Barański, prezes Wirexu']],
  // a name of another, which its verb makes the subject
  ['Zdaniem Janiny Bryl Doria zużyła zapasy.', ['Janina Bryl']],
  ['Zdaniem prezesa Jana Wrony Altrix zwiększył sprzedaż.', ['Jan Wrona, prezes']],
  ['Zdaniem Jana Zubrenka popełniła błąd.', ['Jan Zubrenek']],
  ['Jan Bryl wygrał. Zdaniem ministra Bryla prom ruszy.', ['Jan Bryl, minister']],
])('an office and a surname in the genitive tell who holds it: %s', (text, voices) => {
  expect(voicesOf(text)).toEqual(voices)
})

test.each([
  ['Zdaniem rzecznika Bryla prom ruszy.', ['rzecznik Bryla']],
  ['Zdaniem prezesa Lubexu prom ruszy.', ['prezes Lubexu']],
  ['Zdaniem prezydenta Niemiec prom ruszy.', ['prezydent Niemiec']],
  ['Zdaniem trenera Wisły mecz był trudny.', ['trener Wisły']],
  ['Według rzecznika rządu Bryla prom ruszy.', ['rzecznik rządu Bryla']],
  ['Zdaniem prezesa klubu Wisły mecz był trudny.', ['prezes klubu Wisły']],
  ['Zdaniem prezesa firmy Bryla prom ruszy.', ['prezes firmy Bryla']],
])('or of whom or what he is: %s', (text, voices) => {
  expect(voicesOf(text)).toEqual(voices)
})

test.each([
  ['Burmistrz Rawy Leśnej powiedziała, że prom ruszy.', ['burmistrz Rawy Leśnej']],
  ['Prezydent Bielska Dolnego powiedział, że prom ruszy.', ['prezydent Bielska Dolnego']],
  ['Wójt Suchej Beskidzkiej powiedział, że prom ruszy.', ['wójt Suchej Beskidzkiej']],
  ['Burmistrz Rawy Leśnej Anna Bryl powiedziała, że prom ruszy.', ['Anna Bryl, burmistrz Rawy Leśnej']],
  // of somebody
  ['Zdaniem burmistrz Anny Leśnej prom ruszy.', ['Anna Leśna, burmistrz']],
  ['Rzecznik Anny Leśnej powiedział, że prom ruszy.', ['rzecznik Anny Leśnej']],
])('a town of two words is nobody’s name: %s', (text, voices) => {
  expect(voicesOf(text)).toEqual(voices)
})

test.each([
  [
    'Anna Bryl, prokurator, czekała. Zginęły dwie osoby. – To wypadek – podkreślała prokurator.',
    ['Anna Bryl, prokurator'],
  ],
  ['– Dzieci milczą – mówi psycholog Anna Bryl. – Trzeba pytać – dodała psycholog.', ['Anna Bryl, psycholog']],
])('a woman whose office has no noun of her own: %s', (text, voices) => {
  expect(voicesOf(text)).toEqual(voices)
})

testSpeakers('whom a text knows by a title and a surname alone bears what it calls them next', [
  [
    'though the dictionary lacks it',
    'Kard. Zatylski odprawił mszę. Obok stał ks. Jan Bryl. Kardynał powiedział, że pada.',
    ['Zatylski'],
  ],
  [
    'rather than who is named in full',
    'Kard. Jodłowski zastąpił abp. Jana Bryla. Nowy biskup Zatyla powiedział, że pada. Kardynał dodał, że grzmi.',
    ['Jodłowski', 'Jodłowski'],
  ],
  ['a woman by the pronoun', 'Dr Lis bada rzeki. Wójt Jan Kos podziękował jej. Jej zdaniem woda jest czysta.', ['Lis']],
  ['in another case', 'Kpt. Wrona dowodził. Rzecznik Jan Kos milczał. Zdaniem kpt. Wrony statek płynie.', ['Wrona']],
  ['but who is named in full later', 'Gen. Lis milczał. Gen. Jan Lis powiedział, że pada.', ['Jan Lis']],
  [
    'nor the other one who bears the rank',
    'Kpt. Wrona wszedł. Gen. Jan Kos milczał. Generał dodał, że pada.',
    ['Jan Kos'],
  ],
])
