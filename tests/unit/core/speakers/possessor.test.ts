import { testSpeakers } from './expect-speakers.ts'

testSpeakers('whose spokesman, counsel or kin somebody is does not speak', [
  [
    'whose spokesman he is does not speak',
    'Rzecznik premier Ewy Lisowskiej zapowiedział, że most stanie w maju.',
    ['rzecznik premier Ewy Lisowskiej'],
  ],
  [
    'of whose office he is the head',
    'Głos zabrał szef klubu Adam Wrona. Wójt odchodzi – przekazał szef jego gabinetu Marcin Dąb.',
    ['Marcin Dąb'],
  ],
  [
    'the father of one whom the press calls by a letter, and his counsel',
    'Ojciec oskarżonego Roberta J. powiedział, że syn jest niewinny. Tak myślę – stwierdził. Adwokat Łukasz Mech dodał, że złoży apelację.',
    ['ojciec oskarżonego Roberta J.', 'ojciec oskarżonego Roberta J.', 'Łukasz Mech'],
  ],
  ['whose counsel he is does not speak', '– Klient jest niewinny – mówi obrońca Adama Bryla.', ['obrońca Adama Bryla']],
  [
    'nor does whose sister she is',
    'Adam Nowak zaginął. – Szukamy go – mówi siostra Adama Nowaka.',
    ['siostra Adama Nowaka'],
  ],
  ['nor whose daughter, in a report', 'Córka Leszka Sowy poinformowała, że ojciec wyjechał.', ['córka Leszka Sowy']],
  [
    'the counsel whom the article names',
    '– Klient jest niewinny – mówi Ewa Lipiec, obrończyni Adama Nowaka.\n\n– Jest chory – mówi obrończyni Adama Nowaka.',
    ['Ewa Lipiec', 'Ewa Lipiec'],
  ],
  ['a role and the name in its own case', '– Klient jest niewinny – mówi obrońca Adam Nowak.', ['Adam Nowak']],
  [
    'the spokeswoman of somebody whose name nobody declines',
    'Premier Theresa Mey milczy. W piątek rzeczniczka Mey zapewniła, że premier ma zaufanie do rządu.',
    ['rzeczniczka Mey'],
  ],
  [
    'somebody’s people',
    'Zwolennicy Alojzego Brzega zapowiadają protest. Ich zdaniem głosy policzono źle.',
    ['zwolennicy Alojzego Brzega'],
  ],
  ['somebody’s next of kin', '– Pada – mówi Ewa Bryl. – Nie pada – wtrąca jej sąsiadka.', ['Ewa Bryl', 'sąsiadka']],
  ['somebody’s deputy', 'Dyrektor Jan Bryl wyszedł. Jego zastępca dodał, że most stoi.', ['zastępca']],
  ['whose daughter she is', 'Córka Wolfganga Putena wyjechała. „To prawda” – powiedział Puten.', ['Wolfgang Puten']],
  ['who she is, in apposition', 'Córka Sabina Lis wyjechała. „To prawda” – powiedziała Lis.', ['Sabina Lis']],
])
