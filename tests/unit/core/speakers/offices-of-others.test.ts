import { expect, test } from 'vitest'
import { lastSpeaker, testSpeakers } from './expect-speakers.ts'

test.each([
  ['Niemiecki kanclerz napisał, że wał stoi.', 'niemiecki kanclerz'],
  ['Brytyjski premier nie krył smutku. Jak napisał, „wał stoi”.', 'brytyjski premier'],
])('an office of a land is not that of whom the article has in another: %s', (text, speaker) => {
  expect(lastSpeaker(`– Nie – mówił przywódca socjalistów Olivier Brezon.\n\n${text}`)).toBe(speaker)
})

test.each([
  [
    'Adam Wrzos z Banku Portowego jest zadowolony. Jego zdaniem ceny spadną.\n\nPremier zapowiada, że port zapłaci.',
    'premier',
  ],
  ['Adam Wrzos jest zadowolony. Jego zdaniem ceny spadną.\n\nPremier zapowiada, że port zapłaci.', 'Adam Wrzos'],
  ['Adam Wrzos z Lubinowa jest zły. Jego zdaniem wał runie. Wójt dodaje, że to pewne.', 'Adam Wrzos'],
  ['Raport ma firma Kensing. Firma twierdzi, że ceny spadną. Giganci ostrzegają, że odejdą.', 'giganci'],
  ['Związkowcy protestują.\n\nW magistracie przekonują, że targ jest brudny.', null],
  ['Związkowcy protestują. W komunikacie twierdzą, że targ jest brudny.', 'związkowcy'],
  ['– Tak – mówi Jan Kot. „Dziękujemy” – brzmi nadesłana do nas odpowiedź.', null],
  ['– Nie wiem – mówi starszy z nich.', 'starszy z nich'],
])('who says it, or nobody: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})

testSpeakers('whom a paper cites by a pronoun, and where he spoke', [
  [
    'him',
    'Generał Jan Krupa przyznał, że jest ciężko. „Ludzie są zmęczeni” – cytuje go portal Harbour Now.',
    ['Jan Krupa', 'Jan Krupa'],
  ],
  ['on a radio called by a noun', '– Wał stoi – zapowiedział w Radiu Puls wiceprezes rady.', ['wiceprezes rady']],
  ['to a portal called by one', '– Wał stoi – mówił w rozmowie z portalem Pomost wójt Jan Bryl.', ['Jan Bryl']],
  ['with the verb in marks', 'Szef ligi „potępia” bójkę, podał rzecznik ligi Jan Bryl.', ['Jan Bryl']],
  [
    'in a heading, after what',
    'Szef portu po naradzie w Zatylu: wał jest bezpieczny\n\nSzef portu Jan Bryl zapewnił, że wał jest bezpieczny.',
    ['Jan Bryl', 'Jan Bryl'],
  ],
  [
    'a heading that tells of something',
    'Burmistrz na sesji: spór o wał\n\nBurmistrz Jan Bryl zapewnił, że wał jest bezpieczny.',
    ['Jan Bryl'],
  ],
])

testSpeakers('who is at the head of prosecutors is one', [
  [
    'a woman',
    'Szefowa zatylskiej prokuratury Anna Lis dodała, że czeka.\n\nProkurator przyznała, że ma akta.',
    ['Anna Lis', 'Anna Lis'],
  ],
  [
    'unless another has been named',
    'Szef prokuratury Jan Bryl dodał, że czeka.\n\nProkurator Ewa Lis ma akta. Prokurator dodała, że czyta.',
    ['Jan Bryl', 'Ewa Lis'],
  ],
  [
    'but not whichever prosecutor is named',
    'Prokurator Adam Kos bada sprawę. Szef prokuratury w Zatylu powiedział, że to trudne.',
    ['szef prokuratury w Zatylu'],
  ],
  [
    'nor is named later',
    'Szef prokuratury w Zatylu powiedział, że to trudne. Prokurator Adam Kos bada sprawę.',
    ['szef prokuratury w Zatylu'],
  ],
  [
    'one of many of a district',
    'Prokurator Prokuratury Okręgowej Adam Kos bada sprawę. Szef prokuratury powiedział, że to trudne.',
    ['szef prokuratury'],
  ],
  [
    'the head of a district, by an adjective',
    'Prokurator okręgowy Adam Kos bada sprawę. Szef prokuratury powiedział, że to trudne.',
    ['Adam Kos'],
  ],
])
