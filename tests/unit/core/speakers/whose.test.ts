import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { speakersOf } from './expect-speakers.ts'

test.each<[text: string, speakers: (string | null)[]]>([
  ['Mąż Anny Iskri powiedział, że czeka.', ['mąż Anny Iskri']],
  ['Rzecznik Kai Kłos ocenił, że to źle. Rzecznik dodał, że czeka.', ['rzecznik Kai Kłos', 'rzecznik Kai Kłos']],
  ['Zdaniem Kai Kłos to źle.', ['Kaja Kłos']],
  // whose office names him whom he speaks for
  [
    'Adwokat Asi Iskri powiedział, że to źle. – Cieszę się – dodał adwokat Asi Iskri, Jan Bryl.',
    ['Jan Bryl', 'Jan Bryl'],
  ],
  ['Prawnik Iskri twierdził, że to źle. – Cieszę się – dodał prawnik Iskri, Jan Bryl.', ['Jan Bryl', 'Jan Bryl']],
  // but what he is himself
  ['Pisarka Anna Iskri powiedziała, że czeka.', ['Anna Iskri']],
  ['Rzecznik Jan Iskri powiedział, że czeka.', ['Jan Iskri']],
])('of a surname that nobody declines the given name tells whose somebody is: %s', (text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers)
})

test.each([
  ['Mieszkaniec wsi Wrzoś powiedział, że czeka.', 'mieszkaniec wsi Wrzoś'],
  ['Mieszkanki wsi Wrzoś powiedziały, że czekają.', 'mieszkanki wsi Wrzoś'],
  ['Burmistrz miasta Lubar powiedział, że czeka.', 'burmistrz miasta Lubar'],
  ['Trener klubu Zatyl powiedział, że czeka.', 'trener klubu Zatyl'],
  ['Trener klubu Tymon Zatyl powiedział, że czeka.', 'Tymon Zatyl'],
  ['Sołtys wsi Nowak powiedział, że czeka.', 'Nowak'],
  ['Prezes spółki Zatylski powiedział, że czeka.', 'Zatylski'],
  ['Tymon Zatyl wyszedł. Trener klubu Zatyl powiedział, że czeka.', 'Tymon Zatyl'],
  // bodies that each place has
  ['– To błąd – twierdzi rząd w Londynie.', 'rząd w Londynie'],
  ['Sąd okręgowy w mieście Zatyl uznał, że to błąd.', 'sąd okręgowy w mieście Zatyl'],
  ['Sąd w miejscowości Wrzoś uznał, że to błąd.', 'sąd w miejscowości Wrzoś'],
  ['Sąd w mieście uznał, że to błąd.', 'sąd'],
  ['– To błąd – twierdzi minister w Londynie.', 'minister'],
  ['– To błąd – podał świadek Reutera.', 'świadek Reutera'],
])('what a place or a group is called is nobody’s name: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker])
})

test.each([
  ['Obrońca Jana Nowaka mówi, że most stoi.', ['obrońca Jana Nowaka']],
  ['Matka Stanisława Górskiego dodała, że most stoi.', ['matka Stanisława Górskiego']],
  ['Obrońca Roberta N. powiedział, że most stoi.', ['obrońca Roberta N.']],
  ['Ojciec Daniela K. powiedział, że most stoi.', ['ojciec Daniela K.']],
  ['Rzecznik Adama Nowaka mówi, że most stoi.', ['rzecznik Adama Nowaka']],
  ['Jan Leśny milczał. Asystent Leśnego mówi, że most stoi.', ['asystent Leśnego']],
  ['Obrońca Jana Nowaka, adwokat Ewa Lis, dodała, że most stoi.', ['Ewa Lis']],
  // whose surname in the genitive is a noun as well
  ['Żona Jana Piątka powiedziała, że most stoi.', ['żona Jana Piątka']],
  ['Pełnomocniczka Jana Kosa powiedziała, że most stoi.', ['pełnomocniczka Jana Kosa']],
  ['Jan Kos zaginął. Żona Jana Kosa powiedziała, że most stoi.', ['żona Jana Kosa']],
  ['– Pada – powiedziała matka Jana Kosa, Ewa Kos.', ['Ewa Kos']],
  // women
  ['Sąsiadka Wiesława Baran powiedziała, że most stoi.', ['Wiesława Baran']],
  ['Córka Stanisława Wrona powiedziała, że most stoi.', ['Stanisława Wrona']],
  ['Zastępczyni Mirosława Piątek powiedziała, że most stoi.', ['Mirosława Piątek']],
  ['Adwokat Jana Nowak dodała, że most stoi.', ['Jana Nowak']],
  ['Senator Stanisława Górska dodała, że most stoi.', ['Stanisława Górska']],
  ['Zdaniem minister Anny Nowak most stoi.', ['Anna Nowak']],
])('whose a name is that a woman may have, too: %s', (text, speakers) => {
  expect(parseArticle(text, { name: 'case' }).speakers.map(({ name }) => name)).toEqual(speakers)
})

test.each<[text: string, speakers: (string | null)[]]>([
  ['Sąsiadka Anny Nowak powiedziała, że czeka.', ['sąsiadka Anny Nowak']],
  ['Asystentka Ewy Wrzos powiedziała, że czeka.', ['asystentka Ewy Wrzos']],
  ['Rzeczniczka Anny Dolnej powiedziała, że czeka.', ['rzeczniczka Anny Dolnej']],
  ['Koleżanka Marii Lis powiedziała, że czeka.', ['koleżanka Marii Lis']],
  // her own, in her case or in none
  ['Zdaniem asystentki Ewy Wrzos to źle.', ['Ewa Wrzos']],
  ['Asystentka Ewa Wrzos powiedziała, że czeka.', ['Ewa Wrzos']],
])(
  'a woman’s name in the genitive is not that of whoever a noun before it calls in the nominative: %s',
  (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers)
  },
)

test.each<[text: string, speakers: (string | null)[]]>([
  ['Ruszył proces Anny R. Oskarżona powiedziała, że czeka.', ['Anna R.']],
  ['Zatrzymano Ewę Wrzos. Podejrzana dodała, że czeka.', ['Ewa Wrzos']],
  ['Ruszył proces Adama K. Oskarżony powiedział, że czeka.', ['Adam K.']],
  [
    'Ruszył proces Anny R.\nOskarżona słuchała. Zapytana przez przewodniczącą składu, czy wróci, odpowiedziała: „Tak”.',
    ['przewodnicząca składu', 'Anna R.'],
  ],
  ['Zatrzymano Adama K. Dyrektor szkoły powiedział, że czeka.', ['dyrektor szkoły']],
  // who stands on another side of the court
  ['Prokurator Jan Bryl mówi, że to kradzież. Oskarżony słuchał. Odpowiedział, że czeka.', ['Jan Bryl', 'oskarżony']],
  ['Mecenas Jan Bryl dodał, że to pomyłka. Sędzia uznał, że nie.', ['Jan Bryl', 'sędzia']],
  ['Mecenas Jan Bryl dodał, że to pomyłka. Adwokat uznał, że czeka.', ['Jan Bryl', 'Jan Bryl']],
])('before a court nobody is on two sides: %s', (text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers)
})
