import { testSpeakers } from './expect-speakers.ts'

testSpeakers('a share of people speaks, and no figure', [
  ['no figure', 'Poparcie wzrosło. Wyniosło 48, 97 proc. Podkreślił, że dziękuje.', [null]],
  ['but a share of people', 'Połowa jest za. 34 proc. jest innego zdania i uważa, że most stoi.', ['34 proc.']],
  [
    'a share behind a preposition’s noun',
    'W rozmowie z ankieterami 53 proc. wyborców powiedziało, że zostanie.',
    ['53 proc. wyborców'],
  ],
  [
    'a share without those it is of',
    'Plan popiera 47 proc. badanych. 34 proc. jest przeciwnego zdania i uważa, że nie warto.',
    ['34 proc.'],
  ],
  [
    'shares of whoever was asked are not one another',
    'Zdaniem 23,5 proc. badanych most jest stary. 12,3 proc. ankietowanych uważa, że jest nowy. 8 proc. ankietowanych twierdzi, że go nie ma.',
    ['23,5 proc. badanych', '12,3 proc. ankietowanych', '8 proc. ankietowanych'],
  ],
  ['a share of all', '„Most stoi” – uważa 57 proc. społeczeństwa.', ['57 proc. społeczeństwa']],
  [
    'so many of those asked, roughly',
    'Zdaniem prawie połowy polskich rybaków ceny spadną.',
    ['prawie połowa polskich rybaków'],
  ],
  ['a share of a people', 'Według 60 proc. Polaków ceny spadną.', ['60 proc. Polaków']],
  ['a share at a sentence’s beginning', 'Aż 70 proc. Polaków uważa, że ceny spadną.', ['70 proc. Polaków']],
  ['a share that is thought small', 'Zdaniem zaledwie 8 proc. badanych ceny spadną.', ['8 proc. badanych']],
  ['a share among those asked', 'Wśród pytanych aż 42 proc. uznało, że ceny spadną.', ['42 proc.']],
  [
    'a share behind what looks like a preposition',
    'Ponad 60 proc. badanych twierdzi, że ceny spadną.',
    ['ponad 60 proc. badanych'],
  ],
  ['one of so many', 'Co trzeci badany uważa, że ceny spadną.', ['co trzeci badany']],
  ['one body of so many', 'Zdaniem co piątej firmy ceny spadną.', ['co piąta firma']],
  ['a fraction', 'Zdaniem jednej trzeciej badanych ceny spadną.', ['jedna trzecia badanych']],
  ['so many out of so many', '8 na 10 badanych twierdzi, że ceny spadną.', ['8 na 10 badanych']],
  ['all of them', 'Zdaniem niemal wszystkich radnych ceny spadną.', ['radni']],
  ['no share of others', 'Według policji 74 proc. kierowców jeździ za szybko.', ['policja']],
])

testSpeakers('some of those whom the text told of', [
  ['every one of them', 'Zdaniem każdego z nich wał runie.', ['każdy z nich']],
  [
    'none who spoke before',
    'Kilka z nich twierdzi, że wał stoi. Wiele z nich twierdzi, że wał runie.',
    ['kilka z nich', null],
  ],
])
