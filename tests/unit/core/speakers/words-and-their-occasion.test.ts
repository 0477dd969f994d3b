import { testSpeakers } from './expect-speakers.ts'

testSpeakers('words before a colon are whose they are, wherever he said them', [
  ['in a month', '„Kurier” przypomina słowa ministra Adama Lisa z maja: „Prom był wspólny”.', ['Adam Lis']],
  ['at a meeting', 'Portal przytoczył wypowiedź Adama Lisa z posiedzenia komisji: „Prom był wspólny”.', ['Adam Lis']],
  ['to an agency', 'Dziennik publikuje komentarz Adama Lisa dla agencji: „Prom był wspólny”.', ['Adam Lis']],
  [
    'in a paper',
    'Adam Lis jest ministrem. Gazeta cytuje słowa Lisa z artykułu w „Kurierze”: „Prom był wspólny”.',
    ['Adam Lis'],
  ],
  ['by his office', 'Radna przywołała słowa burmistrza z sesji: „Prom był wspólny”.', ['burmistrz']],
  ['by his office, in a month', 'Radna przypomniała słowa ministra z grudnia: „Prom był wspólny”.', ['minister']],
  ['or on a day', 'Radna przypomniała słowa ministra z 12 grudnia: „Prom był wspólny”.', ['minister']],
  ['or in a year', 'Radna przypomniała słowa ministra z 2019 roku: „Prom był wspólny”.', ['minister']],
  ['where he is from stays', 'Radna przywołała słowa strażnika z portu: „Prom był wspólny”.', ['strażnik z portu']],
  ['and who reacts to a text', 'Ewa Bryl odniosła się do słów z listu: „Prom jest wspólny”.', ['Ewa Bryl']],
])

testSpeakers('what a sentence opens with is what is quoted', [
  ['words', 'Z wypowiedzi Jana Lisa: „Most stoi”.', ['Jan Lis']],
  ['a notice', 'Z komunikatu policji: „Most stoi”.', ['policja']],
])

testSpeakers('a text that somebody owns is theirs, though it is only where words are from', [
  ['in a sentence', 'Ewa Lis przeczytała zdanie z listu ministra: „Most stoi”.', ['minister']],
  ['without a verb', 'Cytat z wypowiedzi wójta: „Most stoi”.', ['wójt']],
])
