import { testSpeakers } from './expect-speakers.ts'

testSpeakers('whose words one answers does not go on to speak', [
  [
    'behind a dropped subject',
    'Rzecznik portu Adam Lis poinformował, że most stoi.\n\n„Most runie” – ocenił mecenas Jan Bryl.\n\nOdniósł się też do słów rzecznika portu, który powiedział, że most stoi. „Cieszę się” – powiedział.\n\nPodkreślił, że nie odejdzie.',
    ['Adam Lis', 'Jan Bryl', 'Adam Lis', 'Jan Bryl', 'Jan Bryl'],
  ],
  [
    'behind a name',
    'Jan Bryl skomentował słowa Adama Lisa, który powiedział, że most stoi. „Kłamie” – stwierdził.',
    ['Adam Lis', 'Jan Bryl'],
  ],
  [
    'unless the verb shows another who answers',
    'Rada skomentowała słowa Adama Lisa, który powiedział, że most stoi. „Runie” – stwierdził.',
    ['Adam Lis', 'Adam Lis'],
  ],
  [
    'nor is whom one only meets answered',
    '„Most runie” – ocenił Jan Bryl.\n\nSpotkał się z Adamem Lisem, który powiedział, że most stoi. „Cieszę się” – dodał.',
    ['Jan Bryl', 'Adam Lis', 'Adam Lis'],
  ],
])

testSpeakers('a pronoun of its own points to the one met', [
  [
    'by a paper',
    'Adam Lis kieruje portem. „Kurier” rozmawiał z jednym z obrońców, mec. Janem Brylem. Przekazał on, że nic nie wie.',
    ['Jan Bryl'],
  ],
  [
    'by somebody of the other gender',
    'Adam Lis kieruje portem. Anna Wrona rozmawiała z Janem Brylem. Przekazał on, że nic nie wie.',
    ['Jan Bryl'],
  ],
  [
    'but to who has just spoken, too',
    'Adam Lis powiedział, że most stoi. Dodał on, że runie.',
    ['Adam Lis', 'Adam Lis'],
  ],
  [
    'and to the subject where two may be meant',
    'Burmistrz Adam Lis spotkał się z Janem Brylem. Dodał on, że most runie.',
    ['Adam Lis'],
  ],
])

testSpeakers('an agency that somebody talked to is not who talked', [
  [
    'alone behind the verb',
    '„Most runie” – ocenił Jan Bryl. „Czekaliśmy na wyrok” – powiedział PAP.',
    ['Jan Bryl', 'Jan Bryl'],
  ],
  ['but what it passes on it says', '„Most runie” – podała PAP. „Runie” – przekazał Reuters.', ['PAP', 'Reuters']],
  ['and who stands behind it speaks', '„Tak” – mówi BBC Jan Wrona.', ['Jan Wrona']],
])

testSpeakers('who passes it on between commas is not who said it', [
  ['by an auxiliary', 'Dozorca domu, jak podała „Kronika Zatyla”, miał odpowiedzieć: „Nie mam”.', ['dozorca domu']],
  ['at once', 'Kobieta, jak twierdzi prokuratura, wyjaśniła, że spała.', ['kobieta']],
  [
    'behind a clause of another subject',
    'Kiedy strażacy pukali, dozorca domu, jak podał „Kurier”, miał odpowiedzieć: „Śpię”.',
    ['dozorca domu'],
  ],
])

testSpeakers('whose deed another tells of behind jak has not said what follows', [
  ['a fugitive', 'Policja ujawniła, jak Jan Kos uciekał, i dodała, że jest ścigany.', ['policja', 'policja']],
  ['a dead man', 'Biegły wyjaśnił, jak zginął Jan Kos, i dodał, że nie cierpiał.', ['biegły', 'biegły']],
  ['an accused', 'Matka opisała, jak Adam Kos bił jej syna, i stwierdziła, że płakał.', ['matka', 'matka']],
  ['a culprit', 'Świadek zeznał, jak wyglądał sprawca, i podał, że miał brodę.', ['świadek', 'świadek']],
  ['a deputy', 'Wójt zdradził, jak pracuje jego zastępca, i dodał, że dobrze.', ['wójt', 'wójt']],
  ['a founder', 'Prezes opowiedział, jak Jan Kos założył firmę, i podkreślił, że sam.', ['prezes', 'prezes']],
  ['what nobody knows', 'Nikt nie wie, jak Jan Kos uciekł, policja zapewnia, że go szuka.', ['policja']],
])
