import { expect, test } from 'vitest'
import { datesOf } from './find-dates.ts'

test.each([
  // a day
  ['Port w Nidowie otwarto 12 stycznia 2022 r. o świcie.', '12 stycznia 2022 r.', '2022-01-12'],
  ['Umowę z 3 maja 1998 roku odnaleziono.', 'z 3 maja 1998 roku', '1998-05-03'],
  ['W dniu 7 lipca 2019 r. zalało Wierchno.', 'W dniu 7 lipca 2019 r.', '2019-07-07'],
  ['Termin minął 12.01.2022 r. bez echa.', '12.01.2022 r.', '2022-01-12'],
  ['Wpis z 2023-11-05 zniknął.', 'z 2023-11-05', '2023-11-05'],
  ['Post: January 9, 2024 by Nido Harbour', 'January 9, 2024', '2024-01-09'],
  ['W Wigilię 2020 roku spadł śnieg.', 'W Wigilię 2020 roku', '2020-12-24'],
  // a month, a season, a part of a year
  ['Tama stanęła w maju 2014 roku.', 'w maju 2014 roku', '2014-05'],
  ['Pod koniec listopada 2016 r. prom zatonął.', 'Pod koniec listopada 2016 r.', '2016-11'],
  ['Wiosną 2021 r. wróciły bociany.', 'Wiosną 2021 r.', '2021-21'],
  ['W I kwartale 2022 r. ceny stały.', 'W I kwartale 2022 r.', '2022-01/2022-03'],
  ['W drugim półroczu 2019 roku przybyło gości.', 'W drugim półroczu 2019 roku', '2019-07/2019-12'],
  // a year and more
  ['Towarzystwo Nidowskie powstało w 2002 na mocy uchwały.', 'w 2002', '2002'],
  ['Latarnię zbudowano w roku 1887.', 'w roku 1887', '1887'],
  ['Rada (1921) działa do dziś.', '1921', '1921'],
  ['Około 2010 roku huta zgasła.', 'Około 2010 roku', '2010~'],
  ['W latach 2014-2022 rządził Borzywój Lis.', 'W latach 2014-2022', '2014/2022'],
  ['W sezonie 2014/15 grali w Wierchnie.', 'W sezonie 2014/15', '2014/2015'],
  ['Dom jest z lat 50. i wymaga remontu.', 'z lat 50.', '195X'],
  ['W latach dziewięćdziesiątych jeździł tam tramwaj.', 'W latach dziewięćdziesiątych', '199X'],
  ['W latach 30. XIX wieku kopano kanał.', 'W latach 30. XIX wieku', '183X'],
  ['Kościół z XVII wieku spłonął.', 'z XVII wieku', '16XX'],
  ['Na przełomie XIX i XX wieku miasto rosło.', 'Na przełomie XIX i XX wieku', '18XX/19XX'],
])('%s', (text, expression, edtf) => {
  expect(datesOf(text)).toContainEqual([expression, edtf])
})

test.each([
  ['Zakaz obowiązuje od 13 czerwca 2024 r. na moście.', 'od 13 czerwca 2024 r.', '2024-06-13/..'],
  ['Po 2020 roku nikt nie wrócił.', 'Po 2020 roku', '2020/..'],
  ['Prace potrwają do końca 2019 roku.', 'do końca 2019 roku', '../2019'],
  ['Przed końcem stycznia 2019 port ożył.', 'Przed końcem stycznia 2019', '../2019-01'],
  [
    'Jarmark trwał od 24 lutego do 3 marca 2020 r. w rynku.',
    'od 24 lutego do 3 marca 2020 r.',
    '2020-02-24/2020-03-03',
  ],
  ['Zamknięto go od listopada do marca 2020 roku.', 'od listopada do marca 2020 roku', '2019-11/2020-03'],
  [
    'Objazd obowiązuje od 29 marca 2019 roku do końca grudnia 2020 roku.',
    'od 29 marca 2019 roku do końca grudnia 2020 roku',
    '2019-03-29/2020-12',
  ],
  ['Zjazd zaplanowano na 12–13 grudnia 2025 r. w Nidowie.', 'na 12–13 grudnia 2025 r.', '2025-12-12/2025-12-13'],
  ['Między 3 a 9 marca 2021 r. prom stał.', 'Między 3 a 9 marca 2021 r.', '2021-03-03/2021-03-09'],
  ['Wybory były 5 i 19 maja 2013 r. w gminie.', '5 i 19 maja 2013 r.', '{2013-05-05,2013-05-19}'],
])('an end or both: %s', (text, expression, edtf) => {
  expect(datesOf(text)).toContainEqual([expression, edtf])
})

test.each([
  ['a duration', 'Gaszono go przez dwie godziny, a potem przez trzy lata odbudowywano.'],
  ['an age', 'Jagna Wilk ma 45 lat, jej syn jest w wieku 8 lat.'],
  ['years of life', 'Wstęp od 16. roku życia.'],
  ['a score', 'Wierchno wygrało 3:1, w setach 25:19, 20:25.'],
  ['a price', 'Bilet kosztuje od 2000 złotych do 2500 zł.'],
  ['people counted', 'Przyszło do 2000 osób z 1500 domów.'],
  ['round the clock', 'Sklep działa 24/7.'],
  ['a law', 'Według art. 15 ust. 2 ustawy nr 1874 wolno.'],
  ['a decimal', 'Wzrost wyniósł 12.05 proc., a dług 2.014 mld.'],
  ['a surname', 'Maj i Kwiecień zagrali z Grudniem.'],
  ['a town', 'Pojechał pod Środę i do Soboty.'],
  ['a street', 'Mieszka przy ulicy 3 Maja 12.'],
  ['a habit', 'Kino gra w soboty, co środę i w każdy piątek.'],
  ['too vague', 'Ostatnio, od lat i od tygodni, obecnie pada.'],
  ['a sentence', 'Skazano go na 8 lat więzienia.'],
])('no date: %s', (_, text) => {
  expect(datesOf(text, '2031-06-05')).toEqual([])
})
