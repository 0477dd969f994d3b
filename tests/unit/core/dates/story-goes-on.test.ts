import { expect, test } from 'vitest'
import { datesOf, PUBLISHED } from './find-dates.ts'

const lastOf = (text: string, published: string | null) => datesOf(text, published).at(-1)

test.each([
  ['a later month of the sentence', 'W marcu 1945 r. go zamknięto, a w czerwcu osądzono.', 'w czerwcu', '1945-06'],
  ['a later day', 'Gród padł 29 września 1939 r., most 2 października.', '2 października', '1939-10-02'],
  [
    'a day of the next sentence',
    'Gród padł 29 września 1939 r. Most bronił się do 2 października.',
    'do 2 października',
    '../1939-10-02',
  ],
  ['an earlier month', 'W marcu 1945 r. go zamknięto, a w lutym osądzono.', 'w lutym', null],
  ['a month of the next sentence', 'W marcu 1945 r. go zamknięto. W czerwcu wójt podał kwoty.', 'W czerwcu', null],
  ['what is still to be', 'Most z 3 maja 2020 r. runął, a 5 lipca ruszy prom.', '5 lipca', null],
  ['what is so now', 'Umowa z 3 maja 2020 r. wygasa 5 lipca.', '5 lipca', null],
  [
    'a year left behind',
    'Gród padł we wrześniu 1939 r. W 1943 roku spłonął. Odbito go 28 września.',
    '28 września',
    null,
  ],
  ['who was born', 'Bryl, urodzony 3 marca 1950 r., zmarł 7 czerwca.', '7 czerwca', null],
  ['where somebody was born', 'Bryl urodził się 3 marca 1950 r. Wyścig wygrał 7 czerwca.', '7 czerwca', null],
  ['what has been so since', 'Od 3 maja 2020 r. wójt rządził sam, a 5 lipca odszedł.', '5 lipca', null],
])('without a publication date, %s', (_, text, expression, date) => {
  expect(lastOf(text, null)).toEqual([expression, date])
})

test.each([
  [
    'the same month of a paragraph',
    'Do połowy marca 2022 r. padało. Było zimno. Pod koniec marca wójt odszedł.',
    'Pod koniec marca',
    '2022-03',
  ],
  ['another month', 'Do połowy marca 2022 r. padało. Było zimno. W kwietniu wójt odszedł.', 'W kwietniu', '2031-04'],
  ['in a year of births', 'W 2020 r. urodziło się 350 dzieci. W styczniu przybyło 30.', 'W styczniu', '2020-01'],
  ['in a story with a birth', 'W 1987 r. urodziła się jego córka. W maju wyjechali.', 'W maju', '1987-05'],
  ['behind a birth', 'Urodził się w 1987 r. W maju zagrał w kadrze.', 'W maju', '2031-05'],
  ['announced without a verb', 'Ferie: 2-15 lutego 2032. Matury: 4-21 maja.', '4-21 maja', '2032-05-04/2032-05-21'],
  ['behind a range', 'Ferie: 19 stycznia – 1 lutego 2032. Matury: 4-21 maja.', '4-21 maja', '2032-05-04/2032-05-21'],
  ['behind a year far ahead', 'Budżet na 2035 rok. Sesja 12 maja.', '12 maja', '2031-05-12'],
  ['of a past verb, far ahead', 'Igrzyska będą w 2036 r. 12 maja wybrano gród.', '12 maja', '2031-05-12'],
  ['that begins, far ahead', 'W 2036 r. będą igrzyska. Zaczną się 20 lipca.', '20 lipca', '2036-07-20'],
  ['told with a verb', 'Ferie: 2-15 lutego 2032. Sesja odbyła się 12 maja.', '12 maja', '2031-05-12'],
  ['behind a year alone', 'Budżet na 2032 rok. Sesja 12 maja.', '12 maja', '2031-05-12'],
  ['before it in the year', 'Ferie: 2-15 lutego 2032. Sesja 12 stycznia.', '12 stycznia', '2031-01-12'],
])('of next year, %s', (_, text, expression, date) => {
  expect(lastOf(text, PUBLISHED)).toEqual([expression, date])
})

test.each([
  [
    'what it is measured by',
    'W 2020 r. zginęło 15 osób, mniej niż w 2019 r. Rok później zginęło ich 40.',
    'Rok później',
    '2021',
  ],
  [
    'the same, of the whole',
    'W 2021 r. spadło 5 mm, w stosunku do 2019 r. mało. Rok wcześniej spadło 9.',
    'Rok wcześniej',
    '2020',
  ],
  ['the end of years', 'W latach 1920-1925 kuto tunel. Rok później runął.', 'Rok później', '1926'],
  ['the start of years', 'W latach 1920-1925 kuto tunel. Rok wcześniej runął stary.', 'Rok wcześniej', '1919'],
  [
    'two days, a week later',
    'Zlot będzie 22-23 sierpnia. Tydzień później ruszy kurs.',
    'Tydzień później',
    '2031-08-29/2031-08-30',
  ],
  ['an open end', 'Od 2020 r. kuto tunel. Rok później runął.', 'Rok później', null],
  ['this very day', 'Gród padł 3 maja 2020 r. W tymże dniu runął most.', 'W tymże dniu', '2020-05-03'],
  ['this very year', 'Gród padł w 1920 r. Tegoż roku runął most.', 'Tegoż roku', '1920'],
])('counted from %s', (_, text, expression, date) => {
  expect(lastOf(text, PUBLISHED)).toEqual([expression, date])
})

test('not in the year of a story that its weekday is not of', () => {
  const text = 'Płyta jest z grudnia 1981 roku. W niedzielę 1 czerwca ją odnowiono.'
  expect(lastOf(text, PUBLISHED)).toEqual(['W niedzielę 1 czerwca', '2031-06-01'])
  expect(lastOf('Gród padł w maju 1981 roku. 1 czerwca padł most.', PUBLISHED)).toEqual(['1 czerwca', '1981-06-01'])
})

test('the same day, whichever it was', () => {
  expect(lastOf('W środę obejrzał otwartą tego dnia trasę.', '2031-06')).toEqual([
    'tego dnia',
    '[2031-06-04,2031-06-11,2031-06-18,2031-06-25]',
  ])
})

test('within a year, and not since it', () => {
  expect(datesOf('Zysk po trzech kwartałach 2030 r. spadł.', PUBLISHED)).toEqual([
    ['po trzech kwartałach 2030 r.', '2030'],
  ])
  expect(datesOf('Zysk po 2029 r. spadł.', PUBLISHED)).toEqual([['po 2029 r.', '2029/..']])
})

test('an age and up is no date', () => {
  expect(datesOf('Wstęp mają goście od 18 lat wzwyż.', PUBLISHED)).toEqual([])
})
