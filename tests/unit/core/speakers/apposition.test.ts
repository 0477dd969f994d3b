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

testSpeakers('behind a name in another case a nominative is the subject', [
  [
    'an office that a woman bears undeclined',
    'Zjazd otworzył sołtys Adam Wrzos. Zwracając się do Piotra Jodły, sołtys dodał, że most stoi.',
    ['Adam Wrzos'],
  ],
  [
    'in the dative',
    'Zjazd otworzył wójt Adam Wrzos. Odpowiadając Piotrowi Jodle, wójt dodał, że most stoi.',
    ['Adam Wrzos'],
  ],
  [
    'a man’s name that a woman’s looks like',
    'Modlił się biskup Adam Wrzos. Wspominając Jana Jodłę, biskup opowiadał, że most stoi.',
    ['Adam Wrzos'],
  ],
  [
    'with a surname',
    'Dzięki radom Piotra Jodły, poseł Wrzos ocenia, że most stoi. Poseł dodał, że jest stary.',
    ['Wrzos', 'Wrzos'],
  ],
  [
    'but not beside a woman, who bears it so',
    'Rozmawialiśmy z Ewą Jodłą, prezes klubu. Prezes zapewniła, że most stoi.',
    ['Ewa Jodła'],
  ],
  ['nor in the case of the name', 'To zdanie Piotra Jodły, wójta Karwi. Wójt dodał, że most stoi.', ['Piotr Jodła']],
  ['nor behind a nominative', 'Przyszedł Piotr Jodła, strażak. Strażak dodał, że most stoi.', ['Piotr Jodła']],
])
