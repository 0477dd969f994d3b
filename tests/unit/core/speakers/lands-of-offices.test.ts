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

testSpeakers('a land, or a team, before the name of who is of it', [
  [
    'of a trainer of its team',
    '– Gramy dalej – powiedział trener reprezentacji Polski Adam Wrzos. Zdaniem kapitana młodzieżowej kadry Polski Jana Bryla mecz był równy.',
    ['Adam Wrzos', 'Jan Bryl'],
  ],
  ['of several', '– Gramy dalej – powiedział szkoleniowiec siatkarzy Polski Adam Wrzos.', ['Adam Wrzos']],
  ['before a given name that is foreign', '– Gramy dalej – mówi trener Polski Tuomas Wiik.', ['Tuomas Wiik']],
  [
    'of a team that the dictionary lacks',
    '– Gramy dalej – mówi trener Sbornej Tuomas Wiik. – Tak – dodał kapitan Lubexovii Ilmari Koskin.',
    ['Tuomas Wiik', 'Ilmari Koskin'],
  ],
  [
    'though the surname is a body’s noun',
    '– Gramy dalej – mówi trener kadry Polski Adam Komenda. – Tak – dodał kapitan Lubexovii Jan Izba.',
    ['Adam Komenda', 'Jan Izba'],
  ],
  ['but a body is none', 'Według Jana Wrzosa Senat zagłosuje w maju.', ['Jan Wrzos']],
  [
    'nor is who is called so',
    '– Gramy dalej – mówi prezes Jan Polski. – Tak – dodał Polski.',
    ['Jan Polski', 'Jan Polski'],
  ],
  ['nor are two given names', '– Gramy dalej – mówi trener Aleksiej Iwan Wrzos.', ['Aleksiej Iwan Wrzos']],
])
