import { testSpeakers } from './expect-speakers.ts'

testSpeakers('what stands between a name and its verb', [
  [
    'a name before a dash that nothing closes',
    'Olga Jodła – kierownik sprzedaży firmy Kwant poinformowała, że most stanie w maju.',
    ['Olga Jodła'],
  ],
  [
    'of two beside such a dash, who has the verb right before',
    '– Nie wiem – mówi Olga Jodła – burmistrz Adam Wrzos zapowiedział, że most stanie w maju.',
    ['Olga Jodła', 'Adam Wrzos'],
  ],
  ['an office in letters', 'Adam Wrzos, CEO i założyciel firmy Kwant, uważa, że będzie drożej.', ['Adam Wrzos']],
  ['no bracket about him', '– Most stoi – powiedział dyrektor szpitala (na zdjęciu).', ['dyrektor szpitala']],
  ['a name between dashes', 'Burmistrz Zatyla – Jan Wroniecki – zapewnił, że most stoi.', ['Jan Wroniecki']],
  [
    'a name before its roles, however many',
    'Jan Bryl, prezes Lubexu, prezydent izby i członek rady, stwierdził, że most jest za wąski.',
    ['Jan Bryl'],
  ],
  [
    'when somebody held his office stands between his name and it',
    'Zenon Pytlak, w latach 2015-18 szef lidorskiego urzędu, nazwał ten plan „upokorzeniem”.',
    ['Zenon Pytlak'],
  ],
  [
    'what a bracket says of him is no part of his name',
    'Wolfram Wrona (minister kultury) poinformował, że most stoi.',
    ['Wolfram Wrona'],
  ],
  ['letters in a bracket do not speak', 'Adam Lis, szef Ligi Rybaków (LRN) uznał, że most jest stary.', ['Adam Lis']],
  [
    'a name before `jeden z`',
    'Stefan Hutyra jeden z rybaków, którzy złożyli pozew, powiedział, że most stoi.',
    ['Stefan Hutyra'],
  ],
  ['a verb that interpreters share', '– Sklepy tracą – tłumaczy Ewelina Wrzos, dyrektor agencji.', ['Ewelina Wrzos']],
])
