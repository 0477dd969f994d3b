import { testSpeakers } from './expect-speakers.ts'

testSpeakers('whom a preposition of the same clause governs is not its subject', [
  ['by a role that the article gives nobody', 'W rozmowie z Janem Wroną prezes powiedział, że most stoi.', ['prezes']],
  ['behind the verb', '– Most stoi – powiedział po spotkaniu z Janem Wroną prezes.', ['prezes']],
  ['of a land', 'Tuż przed spotkaniem z Janem Wroną kanclerz Niemiec dodał, że most stoi.', ['kanclerz Niemiec']],
  [
    'but he may be in the next clause',
    'Policja rozmawiała z Janem Wroną, a mężczyzna dodał, że most stoi.',
    ['Jan Wrona'],
  ],
  ['or in the next sentence', 'Reporter rozmawiał z Janem Wroną. Wójt powiedział, że most stoi.', ['Jan Wrona']],
  ['and on his own page he writes himself', 'Na profilu Jana Wrony wójt napisał, że most stoi.', ['Jan Wrona']],
])
