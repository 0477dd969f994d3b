import { testSpeakers } from './expect-speakers.ts'

testSpeakers('the whole name of a body', [
  [
    'seats of power, with their capital',
    'Kreml zapewnił, że most stoi. Pentagon podał, że runął. Biały Dom dodał, że to źle.',
    ['Kreml', 'Pentagon', 'Biały Dom'],
  ],
  [
    'no area where somebody acts',
    'Front trwa – poinformował sztab sił zbrojnych działających na terenie Zatylia.',
    ['sztab sił zbrojnych'],
  ],
  [
    'not after whom a theatre is called',
    '„Odszedł artysta” – napisano na stronie Teatru im. Adama Wrony.',
    ['teatr im. Adama Wrony'],
  ],
  [
    'an institute’s whole name',
    'Jest za wcześnie – ocenia w raporcie Instytut Badań nad Pokojem.',
    ['Instytut Badań nad Pokojem'],
  ],
  ['a house of its own name', 'Biały Dwór poinformował, że most stoi.', ['Biały Dwór']],
  [
    'bodies in capitals, in the nominative throughout',
    'Według Głównego Urzędu Pomiarów ceny wzrosły. Zdaniem Naczelnej Izby Lekarskiej brakuje lekarzy. Według Sądu Morskiego wyrok jest słuszny.',
    ['Główny Urząd Pomiarów', 'Naczelna Izba Lekarska', 'Sąd Morski'],
  ],
  ['a ministry’s complement stays', 'Według Ministerstwa Spraw Morskich most stoi.', ['Ministerstwo Spraw Morskich']],
  ['a street for a government', 'Harwick Street ogólnie powiedział, że powstanie panel.', ['Harwick Street']],
  [
    'an institution in capitals behind a coordinator',
    'Część gmin milczy, a Pałac Zimowy zaprzeczył, jakoby most był stary.',
    ['Pałac Zimowy'],
  ],
  [
    'a ministry of several things',
    'W odpowiedzi Ministerstwa Rybołówstwa, Żeglugi i Gospodarki Wodnej podkreślono, że most stoi.',
    ['Ministerstwo Rybołówstwa, Żeglugi i Gospodarki Wodnej'],
  ],
  [
    'an address in a bracket',
    'Według informacji o programie „Czysta Wieś”, udostępnionych przez Biuro Wsi (biuro.example), most stoi.',
    ['Biuro Wsi'],
  ],
  [
    'a body by its town',
    'Prokuratura Rejonowa w Lubinowie podała, że most stoi.',
    ['Prokuratura Rejonowa w Lubinowie'],
  ],
  [
    'a minister of several things, in capitals',
    'Minister Rodziny, Pracy i Polityki Społecznej powiedziała, że pada. Minister Rolnictwa i Ewa Bryl powiedzieli, że nie.',
    ['minister Rodziny, Pracy i Polityki Społecznej', 'minister Rolnictwa'],
  ],
  ['a body whose place may be a verb', 'W środę rada osiedla zażądała, by most otwarto.', ['rada osiedla']],
])

testSpeakers('a body by its saint or its town', [
  ['a parish', 'Parafia pw. św. Jana w Lubinowie podała, że most stoi.', ['parafia pw. św. Jana']],
  ['its priest', '– Most stoi – mówi proboszcz parafii pw. św. Anny.', ['proboszcz parafii pw. św. Anny']],
  ['its priest by name', 'Proboszcz parafii pw. św. Anny Adam Lis mówi, że most stoi.', ['Adam Lis']],
  ['a library', 'Biblioteka w Lubinowie podała, że most stoi.', ['biblioteka w Lubinowie']],
  ['its head', 'Dyrektorka biblioteki Anna Lis podała, że most stoi.', ['Anna Lis']],
])

testSpeakers('a bank goes on behind its letters with the noun and the adjective in capitals', [
  ['before a verb', 'NKO Bank Polski podał, że pada.', ['NKO Bank Polski']],
  ['in the genitive', 'Zdaniem NKO Banku Polskiego stopy spadną.', ['NKO Bank Polski']],
  ['whose head speaks', 'Prezes NKO Banku Polskiego Jan Bryl mówi, że pada.', ['Jan Bryl']],
  ['but a bank that an agency is told by', '– Nie – powiedział PAP Bank Polski.', ['Bank Polski']],
])
