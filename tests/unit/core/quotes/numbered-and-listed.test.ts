import { testQuotes } from './expect-quotes.ts'

testQuotes('what is known by its number', [
  [
    'in a case that opens no sentence',
    'Lipiec dodała, że część rybaków z 12. Flotylli wróciła, a część nie.',
    [['reported', 'część rybaków z 12. Flotylli wróciła, a część nie']],
  ],
  [
    'behind a noun',
    'Lipiec dodała, że goście 4. Przeglądu Szant śpią w namiotach.',
    [['reported', 'goście 4. Przeglądu Szant śpią w namiotach']],
  ],
  ['behind a conjunction', 'Lipiec dodała, że 7. Pułk stoi w Zatylu.', [['reported', '7. Pułk stoi w Zatylu']]],
  [
    'behind a preposition',
    'Lipiec dodała, że na 4. Festiwal Szant przyjdą wszyscy.',
    [['reported', 'na 4. Festiwal Szant przyjdą wszyscy']],
  ],
  ['but not how many there are', 'Lipiec dodała, że było ich 12. Dywizji nie było.', [['reported', 'było ich 12']]],
  [
    'nor where somebody lives',
    'Lipiec dodała, że mieszka pod numerem 7. Pułk wyjechał rano.',
    [['reported', 'mieszka pod numerem 7']],
  ],
  ['nor a minute', 'Lipiec dodała, że gol padł w 90. Finał trwa.', [['reported', 'gol padł w 90']]],
  ['nor an hour', 'Lipiec dodała, że wróci po 18. Festiwal trwa.', [['reported', 'wróci po 18']]],
])

testQuotes('several pairs of marks, each of more sentences than one', [
  [
    'before who says them',
    'Mieszkańcy są źli. „Gdzie jest rada? Czemu milczy?”, „Most stoi krzywo” – piszą sąsiedzi.',
    [['direct', 'Gdzie jest rada? Czemu milczy?', 'Most stoi krzywo']],
  ],
  [
    'three of them',
    '„Wstyd. Hańba!”, „Most stoi krzywo. Rada śpi”, „Dość” – piszą sąsiedzi.',
    [['direct', 'Wstyd. Hańba!', 'Most stoi krzywo. Rada śpi', 'Dość']],
  ],
  [
    'but not within what somebody says',
    'Na tablicy ktoś napisał „Wstyd. Hańba!” i „Dość” – mówi Anna Lipiec.',
    [['direct', 'Na tablicy ktoś napisał „Wstyd. Hańba!” i „Dość”']],
  ],
])

testQuotes('between a preposition and its words, who calls it so', [
  ['with dashes', 'Wójt nawiązał do – jak mówił – „krzywego” mostu.', [['mixed', 'krzywego']]],
  [
    'with commas',
    'Wójt odniósł się też do, jak powiedział, „żałosnych pretensji” rady.',
    [['mixed', 'żałosnych pretensji']],
  ],
  [
    'but not without marks',
    'Most stanął po, jak twierdzi wójt Jan Bryl, trzech latach.',
    [['reported', 'Most stanął po', 'trzech latach']],
  ],
])
