import { testQuotes } from './expect-quotes.ts'

const BODY = 'Adam Wrzos był w Lubinowie.'

testQuotes('an attribution in the next paragraph', [
  [
    'of the whole paragraph',
    `${BODY}\n\nMost stoi. Droga też.\n\n- ocenił Wrzos. Lipiec dodała, że jest sucho.`,
    [
      ['direct', 'Most stoi. Droga też'],
      ['reported', 'jest sucho'],
    ],
  ],
  [
    'of what follows the last report',
    `Wrzos powiedział, że pada. Most stoi.\n\n- dodano.`,
    [
      ['reported', 'pada'],
      ['direct', 'Most stoi'],
    ],
  ],
  ['a turn of dialogue is none', `${BODY}\n\n- Widzi pan most?\n\n${BODY}`, []],
  [
    'of all that stands in marks',
    `${BODY}\n\n„Most stoi. Nikt go nie ruszy”.\n\n- uspokaja Olga Jodła.`,
    [['direct', 'Most stoi. Nikt go nie ruszy']],
  ],
])

testQuotes('a paragraph without a dash, which names who said the one before', [
  [
    'in no marks',
    `${BODY}\n\nMost stoi. Nikt go nie ruszy.\n\nzapewnia Olga Jodła, inżynier z portu.\n\n${BODY}`,
    [['direct', 'Most stoi. Nikt go nie ruszy']],
  ],
  [
    'by her office, too',
    `${BODY}\n\nMost stoi. Nikt go nie ruszy.\n\ndodała szefowa portu Olga Jodła.`,
    [['direct', 'Most stoi. Nikt go nie ruszy']],
  ],
  [
    'in marks',
    `${BODY}\n\n„Most stoi. Nikt go nie ruszy.”\n\nuspokaja Olga Jodła.`,
    [['direct', 'Most stoi. Nikt go nie ruszy']],
  ],
  [
    'behind a dash',
    `${BODY}\n\n– Most stoi. Nikt go nie ruszy.\n\nuspokaja Olga Jodła.`,
    [['direct', 'Most stoi. Nikt go nie ruszy']],
  ],
  [
    'not what is another’s',
    `${BODY}\n\nMost stoi – mówi Jan Wrzos.\n\nuspokaja Olga Jodła.`,
    [['direct', 'Most stoi']],
  ],
  [
    'nor what another is reported to say',
    `${BODY}\n\nJan Wrzos powiedział, że most stoi.\n\nuspokaja Olga Jodła.`,
    [['reported', 'most stoi']],
  ],
  ['nor by what is said of many', `${BODY}\n\nMost stoi.\n\nmówi się o tym w całym porcie.`, []],
  ['nor where it brings other words', `${BODY}\n\nMost stoi.\n\nuspokaja Olga Jodła: prom też.`, []],
  ['nor marks that a sentence holds', `${BODY}\n\n„Most” stoi, choć jest „stary”.\n\nmówi Olga Jodła.`, []],
])

testQuotes('speech that no sign opens', [
  [
    'is not its last words alone, if they have no verb',
    'Zima była długa.\n\nWrona podpisuje ustawę. To tak, jakby lekarz podał lek bez badań. Skrajna nieodpowiedzialność – powiedział profesor Marcin Lipski.',
    [['direct', 'Wrona podpisuje ustawę. To tak, jakby lekarz podał lek bez badań. Skrajna nieodpowiedzialność']],
  ],
  [
    'is its last sentence, if that has one',
    'Zima była długa.\n\nFirma zwalnia ludzi. Powód to kryzys – informuje Kurier.',
    [['direct', 'Powód to kryzys']],
  ],
])

testQuotes('paragraphs with a dash each', [
  ['what a list holds', `Mieszkańcy żądają:\n\n- ujawnienia umów,\n\n- nowego mostu.\n\n${BODY}`, []],
  ['what a list of dates ends with', `Rejs:\n\n- 2 maja – wyjście,\n\n- 7 maja – powrót.\n\n${BODY}`, []],
  [
    'what a letter says',
    `Załoga napisała:\n\n– Most zostanie zamknięty.\n\n– Droga zostanie otwarta.\n\n${BODY}`,
    [
      ['direct', 'Most zostanie zamknięty'],
      ['direct', 'Droga zostanie otwarta'],
    ],
  ],
  ['an event that happens to us', `Wybory w Lubinowie: Wrzos czy Lipiec? Znamy wyniki\n\n${BODY}`, []],
  ['in a talk, by a given name', 'Anka: Nie wiem, co robić. Most stoi.', [['direct', 'Nie wiem, co robić. Most stoi']]],
  [
    'what is set between dashes behind a colon',
    'Wrzosek powiedział: – Statek – a ściślej prom – pochodził z Lubinowa.',
    [['direct', 'Statek – a ściślej prom – pochodził z Lubinowa']],
  ],
  [
    'what a colon opens, though dashes come before it',
    'O swym poparciu – mimo sporu – zapewnili go koledzy: „Jesteśmy z tobą”.',
    [['direct', 'Jesteśmy z tobą']],
  ],
])

testQuotes('how it went afterwards', [
  ['is no promise', `Wrzos zapowiedział, że otworzy most, jednak do tego nie doszło.`, [['reported', 'otworzy most']]],
  [
    'is none of the words for which he was blamed',
    `Wrzos powiedział, że most powinien zniknąć, za co spadła na niego krytyka.`,
    [['reported', 'most powinien zniknąć']],
  ],
  [
    'unless it had gone so when he told it',
    `Wrzos powiedział, że rozebrał most, za co spadła na niego krytyka.`,
    [['reported', 'rozebrał most, za co spadła na niego krytyka']],
  ],
  [
    'or is promised as well',
    `Wrzos zapowiedział, że otworzy most, ale nie zamknie drogi.`,
    [['reported', 'otworzy most, ale nie zamknie drogi']],
  ],
])

testQuotes('what whoever speaks did next', [
  [
    'where he is named before the lead',
    'Most obejrzał Jan Bryl. Dodał: - Mamy plan. Bryl zapowiedział też budowę portu.',
    [['direct', 'Mamy plan']],
  ],
  [
    'is told behind a colon',
    'Głos zabrał wójt Jan Bryl: – Rocznie wydajemy dużo. Następnie wójt pokazał mapę i przedstawił plan.',
    [['direct', 'Rocznie wydajemy dużo']],
  ],
  [
    'and what he went on to say',
    'Głos zabrał wójt Jan Bryl: – Rocznie wydajemy dużo. Potem wójt dodał, że brakuje pieniędzy.',
    [
      ['direct', 'Rocznie wydajemy dużo'],
      ['reported', 'brakuje pieniędzy'],
    ],
  ],
  [
    'is told by his name behind a verb of saying',
    'Wójt Jan Bryl powiedział: – Rocznie wydajemy dużo. Bryl pokazał mapę.',
    [['direct', 'Rocznie wydajemy dużo']],
  ],
  [
    'is told behind an attribution',
    '– Rocznie wydajemy dużo – mówił wójt Jan Bryl. – Drogi są drogie. Następnie wójt pokazał mapę.',
    [['direct', 'Rocznie wydajemy dużo', 'Drogi są drogie']],
  ],
  [
    'but he may tell of another of his kind',
    'Głos zabrał wójt Jan Bryl: – Byłem u sąsiadów. Wójt Zatyla pokazał mapę. Nowy wójt wyszedł.',
    [['direct', 'Byłem u sąsiadów. Wójt Zatyla pokazał mapę. Nowy wójt wyszedł']],
  ],
])

testQuotes('a stop that was lost', [
  [
    'before words that only a sentence opens with',
    `Wrzos ostrzegł, że zbraknie drewna na tamtych rynkach Jak dodał, most stanie w maju.`,
    [
      ['reported', 'zbraknie drewna na tamtych rynkach'],
      ['reported', 'most stanie w maju'],
    ],
  ],
])

testQuotes('a name behind the dash of an attribution', [
  ['is no speech', '– Remis był dobry – powiedział trener Iskry – Adam Wrzos.', [['direct', 'Remis był dobry']]],
  [
    'but what goes on behind it is',
    '– Pomógł nam – mówi trener Iskry – Adam Wrzos i jego brat.',
    [['direct', 'Pomógł nam', 'Adam Wrzos i jego brat']],
  ],
  [
    'or what the words before it lack',
    '– Nowym wójtem zostanie – ogłosił przewodniczący komisji – Adam Wrzos.',
    [['direct', 'Nowym wójtem zostanie', 'Adam Wrzos']],
  ],
  [
    'or another, where who speaks is named',
    '– Winny jest jeden – mówi wójt Adam Wrzos – Jan Lis.',
    [['direct', 'Winny jest jeden', 'Jan Lis']],
  ],
])

testQuotes('a dash inside what is said', [
  [
    'before what several did whom nobody names',
    '– Widać bezradność wobec spraw – sami obniżyli normy. Każdy dostaje to, na co zasłużył – mówił Jan Bryl.',
    [['direct', 'Widać bezradność wobec spraw – sami obniżyli normy. Każdy dostaje to, na co zasłużył']],
  ],
  [
    'not before who is named, be it by a noun',
    '– Nie wiem – machają rękami sąsiadki. Potem wstają. Mamy dość – mówi Jan Bryl.',
    [
      ['direct', 'Nie wiem'],
      ['direct', 'Mamy dość'],
    ],
  ],
])

testQuotes('a second person that a noun looks like', [
  [
    'behind the word that opens its sentence',
    'To nasz most - powiedział Jan Bryl. Jest stary. A macie go na mapie. Sam Wrona go zaprosił - dodał.',
    [
      ['direct', 'To nasz most'],
      ['direct', 'A macie go na mapie. Sam Wrona go zaprosił'],
    ],
  ],
])

testQuotes('what several do beside what they say of themselves', [
  [
    'is no part of what another says',
    '– Boimy się – płakali. Wszyscy byli w szoku. Ja też się boję – mówi Jan Bryl.',
    [
      ['direct', 'Boimy się'],
      ['direct', 'Ja też się boję'],
    ],
  ],
])

testQuotes('a dash that closes an aside', [
  [
    'behind the subject, which still lacks its verb',
    'Do spotkania doszło, gdy prezydent Jan Bryl - po doniesieniach, że most runął - oskarżył sąsiadów o sabotaż.',
    [],
  ],
  [
    'is not one of speech that an aside has',
    'Most stoi - w Lubinowie i w Karwi - powiedział wójt.',
    [['direct', 'Most stoi - w Lubinowie i w Karwi']],
  ],
  [
    'nor of speech that ends with a name',
    'Most otworzy Jan Bryl - po zimie - zapowiedział wójt.',
    [['direct', 'Most otworzy Jan Bryl - po zimie']],
  ],
])
