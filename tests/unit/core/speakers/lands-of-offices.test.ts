import { testSpeakers } from './expect-speakers.ts'

testSpeakers('a president or premier of another land', [
  [
    'a president of another land',
    'Prezydent Rosji Jan Kruk wyszedł. – To koniec – oznajmił amerykański prezydent. – Tak – przyznał rosyjski prezydent.',
    ['amerykański prezydent', 'Jan Kruk'],
  ],
  [
    'a port is no land, nor is Włocławek',
    'Dyrektor Portu Jan Kruk i prezydent Włocławka Adam Wrona wyszli. – To koniec – oznajmił polski dyrektor. – Tak – przyznał polski prezydent.',
    ['Jan Kruk', 'Adam Wrona'],
  ],
  [
    'a premier of another land',
    'Premier Węgier Jan Kruk rozmawiał z dziennikarzami. – To koniec – powiedział słowacki premier.',
    ['słowacki premier'],
  ],
  [
    'a president of another land',
    'Donald Wrzos powiedział, że most stoi. Amerykański prezydent mówił o rzece. Dodał, że pada. Prezydent Jan Bryl milczał.',
    ['Donald Wrzos', 'Donald Wrzos'],
  ],
])
