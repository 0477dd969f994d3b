import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

/** A Friday. */
const DAY = '2022-02-18'

const DATES: readonly SentenceRow[] = [
  ['Powstanie wybuchło 3 Maja 1920 roku.', null, [['3 Maja 1920 roku', '1920-05-03']]],
  ['Młyn stanął 11 Listopada 1918.', null, [['11 Listopada 1918', '1918-11-11']]],
  ['Młyn spłonął 12 ubiegłego miesiąca.', DAY, [['12 ubiegłego miesiąca', '2022-01-12', 'relative-month', DAY]]],
  ['Młyn spłonął 12 ub. miesiąca.', DAY, [['12 ub. miesiąca', '2022-01-12']]],
  ['Zebranie odbędzie się 24 tego miesiąca.', DAY, [['24 tego miesiąca', '2022-02-24']]],
  ['Kontrole były 3. i 4. stycznia.', DAY, [['3. i 4. stycznia', '2022-01-03/2022-01-04']]],
  ['Mecze 3., 7. i 12. stycznia odwołano.', DAY, [['3., 7. i 12. stycznia', '{2022-01-03,2022-01-07,2022-01-12}']]],
  ['Zebranie odbędzie się 12 bm.', DAY, [['12 bm.', '2022-02-12', 'relative-month', DAY]]],
  ['Młyn spłonął w poniedziałek 14 bm. nad ranem.', DAY, [['w poniedziałek 14 bm. nad ranem', '2022-02-14']]],
  ['Młyn spłonął 3 ub.m. w Zalesinie.', DAY, [['3 ub.m.', '2022-01-03']]],
  ['Młyn stoi od 3 b.m. i czeka.', DAY, [['od 3 b.m.', '2022-02-03/..']]],
  ['Zebranie trwało od 3 do 5 bm.', DAY, [['od 3 do 5 bm.', '2022-02-03/2022-02-05']]],
  ['Zebranie trwało 3-5 bm.', DAY, [['3-5 bm.', '2022-02-03/2022-02-05']]],
  ['Zebranie odbędzie się w dniach 12 i 13 bm.', DAY, [['w dniach 12 i 13 bm.', '2022-02-12/2022-02-13']]],
  ['Zebranie odbędzie się 12 i 20 bm.', DAY, [['20 bm.', '2022-02-20']]],
  ['Młyn spłonął 30 bm.', DAY, [['30 bm.', null]]],
  ['Zebranie odbędzie się 12 bm.', '2022', [['12 bm.', null]]],
  ['Kupił 12 BMW i 3 m. tkaniny.', DAY, []],
  ['W nocy 3/4 maja spłonął młyn.', PUBLISHED, [['W nocy 3/4 maja', '2031-05-03/2031-05-04']]],
  ['Młyn spłonął w nocy z 3/4 maja 2020 r.', null, [['w nocy z 3/4 maja 2020 r.', '2020-05-03/2020-05-04']]],
  ['Nocą z 3 na 4 maja spłonął młyn.', PUBLISHED, [['Nocą z 3 na 4 maja', '2031-05-03/2031-05-04']]],
  ["Było to 4 czerwca '89 w Zalesinie.", PUBLISHED, [["4 czerwca '89", '1989-06-04']]],
  ['Młyn spłonął 9 lutego ’05.', PUBLISHED, [['9 lutego ’05', '2005-02-09']]],
  ["Młyn spłonął 9 lutego '5' raz.", '2022-02-18', [['9 lutego', '2022-02-09']]],
  ['Lipowa 12/14 maja nie doczekała.', PUBLISHED, []],
  [
    'Muzeum w Krasnej Wodzie otwarto 12 stycznia 2022 r. po południu.',
    null,
    [['12 stycznia 2022 r. po południu', '2022-01-12']],
  ],
  ['Zarząd odwołano 12 stycznia.', DAY, [['12 stycznia', '2022-01-12', 'nearest-year', DAY]]],
  ['Zarząd odwołano 12 stycznia.', '2022', [['12 stycznia', '2022-01-12', 'nearest-year', '2022']]],
  ['Zarząd odwołano 12 stycznia.', null, [['12 stycznia', null]]],
  ['Zarząd odwołano 12 grudnia.', DAY, [['12 grudnia', '2021-12-12']]],
  ['Nowy zarząd wybiorą 12 stycznia.', DAY, [['12 stycznia', '2023-01-12']]],
  ['Marsz przejdzie ulicami 11 listopada.', DAY, [['11 listopada', '2022-11-11']]],
  ['Marsz przeszedł ulicami 11 listopada.', DAY, [['11 listopada', '2021-11-11']]],
  ['Zakaz obowiązuje od 24 lutego.', '2022-03-10', [['od 24 lutego', '2022-02-24/..', 'nearest-year', '2022-03-10']]],
  ['Wnioski przyjmą do 15 marca.', DAY, [['do 15 marca', '../2022-03-15']]],
  ['Przed 1 maja zniknęły barierki.', '2022-05-20', [['Przed 1 maja', '../2022-05-01']]],
  ['Zawody rozegrano między 3 a 9 marca.', '2022-04-01', [['między 3 a 9 marca', '2022-03-03/2022-03-09']]],
  ['Zawody rozegrano 3–9 marca 2019 r. w hali.', null, [['3–9 marca 2019 r.', '2019-03-03/2019-03-09']]],
  [
    'Warsztaty były 3, 10 i 17 maja 2018 r. w remizie.',
    null,
    [['3, 10 i 17 maja 2018 r.', '{2018-05-03,2018-05-10,2018-05-17}']],
  ],
  ['Koncerty dano 7 i 8 lipca 2016 roku.', null, [['7 i 8 lipca 2016 roku', '2016-07-07/2016-07-08']]],
  ['Sklep splądrowano w nocy z 3 na 4 maja.', '2022-05-10', [['w nocy z 3 na 4 maja', '2022-05-03/2022-05-04']]],
  ['Pierwszego września zadzwonił tam ostatni dzwonek.', '2022-09-20', [['Pierwszego września', '2022-09-01']]],
  [
    'Dwudziestego czwartego lutego 2022 roku zamknięto niebo.',
    null,
    [['Dwudziestego czwartego lutego 2022 roku', '2022-02-24']],
  ],
  ['Fot. z archiwum, 5 gru 2020', null, [['5 gru 2020', '2020-12-05']]],
  ['Akt podpisano 12 V 1990 r. w ratuszu.', null, [['12 V 1990 r.', '1990-05-12']]],
  ['Wójta zaprzysiężono 29 marca ub.r. w remizie.', DAY, [['29 marca ub.r.', '2021-03-29', 'relative-year', DAY]]],
  ['Pismo z dn. 5 maja 2001 r. zaginęło.', null, [['z dn. 5 maja 2001 r.', '2001-05-05']]],
  ['Około 20 czerwca 2013 r. przerwało wał.', null, [['Około 20 czerwca 2013 r.', '2013-06-20~']]],
  ['W sobotę 12 lutego zapłonęła wieża.', DAY, [['W sobotę 12 lutego', '2022-02-12']]],
  ['Zjazd planują na 29 lutego.', '2023-12-01', [['na 29 lutego', '2024-02-29']]],
  ['Port w Nidowie otwarto 12 stycznia 2022 r. o świcie.', null, [['12 stycznia 2022 r.', '2022-01-12', null]]],
  ['Port w Nidowie otwarto 12. stycznia 2022 r. o świcie.', null, [['12. stycznia 2022 r.', '2022-01-12', null]]],
  ['Umowę z 3 maja 1998 roku odnaleziono.', null, [['z 3 maja 1998 roku', '1998-05-03', null]]],
  ['W dniu 7 lipca 2019 r. zalało Wierchno.', null, [['W dniu 7 lipca 2019 r.', '2019-07-07', null]]],
  ['Termin to 31 kwietnia 2020 r.', null, [['31 kwietnia 2020 r.', null]]],
  // in words, in Roman figures, as posts are stamped
  ['Szkołę otwarto pierwszego września 2017 roku.', null, [['pierwszego września 2017 roku', '2017-09-01', null]]],
  [
    'Szkołę zamknięto dwudziestego czwartego marca 2018 roku.',
    null,
    [['dwudziestego czwartego marca 2018 roku', '2018-03-24', null]],
  ],
  ['Akt spisano 12 V 1990 w Wierchnie.', null, [['12 V 1990', '1990-05-12', null]]],
  ['Zdjęcie: 5 gru 2024, port w Nidowie.', null, [['5 gru 2024', '2024-12-05', null]]],
  // days of one month
  ['Jarmark trwał 3-9 marca 2020 r. na rynku.', null, [['3-9 marca 2020 r.', '2020-03-03/2020-03-09', null]]],
  [
    'Rynek zamknięto 10 i 11 grudnia 2019 r. o zmroku.',
    null,
    [['10 i 11 grudnia 2019 r.', '2019-12-10/2019-12-11', null]],
  ],
  ['Wybory były 5 i 19 maja 2013 r. w gminie.', null, [['5 i 19 maja 2013 r.', '{2013-05-05,2013-05-19}', null]]],
  [
    'Kursy odwołano 3, 10 i 17 maja 2020 r. w całości.',
    null,
    [['3, 10 i 17 maja 2020 r.', '{2020-05-03,2020-05-10,2020-05-17}', null]],
  ],
  [
    'Zjazd zaplanowano na 12–13 grudnia 2025 r. w Nidowie.',
    null,
    [['na 12–13 grudnia 2025 r.', '2025-12-12/2025-12-13', null]],
  ],
  [
    'Prom zatonął w nocy z 3 na 4 maja koło Wierchna.',
    PUBLISHED,
    [['w nocy z 3 na 4 maja', '2031-05-03/2031-05-04', 'nearest-year', PUBLISHED]],
  ],
  // the year that nobody writes
  ['Tama pękła 12 stycznia.', PUBLISHED, [['12 stycznia', '2031-01-12', 'nearest-year', PUBLISHED]]],
  ['Tama pękła 12 grudnia.', PUBLISHED, [['12 grudnia', '2030-12-12', 'nearest-year', PUBLISHED]]],
  ['Tama pękła 12 stycznia.', '2031-06', [['12 stycznia', '2031-01-12', 'nearest-year', '2031-06']]],
  ['Tama pękła 12 stycznia.', '2031', [['12 stycznia', '2031-01-12', 'nearest-year', '2031']]],
  ['Tama pękła 12 stycznia.', null, [['12 stycznia', null]]],
  ['10 czerwca wejdzie w życie zakaz.', PUBLISHED, [['10 czerwca', '2031-06-10', 'nearest-year', PUBLISHED]]],
  [
    'Pochód przejdzie 11 listopada przez rynek.',
    PUBLISHED,
    [['11 listopada', '2031-11-11', 'nearest-year', PUBLISHED]],
  ],
  ['Wybory zaplanowano na 15 lutego.', PUBLISHED, [['na 15 lutego', '2032-02-15', 'nearest-year', PUBLISHED]]],
  [
    'Prom zatonął 29 marca ub.r. koło Wierchna.',
    PUBLISHED,
    [['29 marca ub.r.', '2030-03-29', 'relative-year', PUBLISHED]],
  ],
  ['Prom zatonął 29 marca ub.r. koło Wierchna.', null, [['29 marca ub.r.', null]]],
  ['Prom zwodowano 29 lutego.', '2032-06-05', [['29 lutego', '2032-02-29', 'nearest-year', '2032-06-05']]],
  ['Prom zwodowano 29 lutego.', PUBLISHED, [['29 lutego', null]]],
]

const NO_DATES: readonly SentenceRow[] = [
  ['Drużyny zajęły 3. i 4. miejsce.', DAY, []],
  ['Mieszka przy ulicy 11 Listopada w Krasnej Wodzie.', DAY, []],
  ['Skwer 3 Maja odnowią sąsiedzi.', DAY, []],
  ['Mecz był drugi, 12 stycznia 2020 r. odbył się trzeci.', DAY, [['12 stycznia 2020 r.', '2020-01-12']]],
  ['Przy skwerze 3 Maja 20 stoi kiosk.', DAY, []],
  ['Skręć w aleję 1 Maja pod numer 15.', DAY, []],
  ['Kupił 12 róż i 3 tulipany.', DAY, []],
  ['Art. 12 ust. 3 mówi co innego.', DAY, []],
  ['Ulica Nowa 12, Krasna Woda.', DAY, []],
  ['Przyszło 12 Majów i 3 Kowali.', DAY, []],
  ['Każdego 1 maja rusza tam kolejka.', DAY, []],
  ['Umowa wygasła 31 lutego.', DAY, [['31 lutego', null]]],
  ['Wygrali 3:1 z Krasną Wodą.', DAY, []],
  ['Dom przy Polnej 12 sprzedano za 3 mln zł.', DAY, []],
  ['Grupa 12 posłów opuściła salę.', DAY, []],
  // a street
  ['Mieszka przy ulicy 3 Maja 12.', PUBLISHED, []],
  // a square
  ['Spotkali się na placu 11 Listopada w Nidowie.', PUBLISHED, []],
  // no day of a month
  ['Na kartce stało 32 stycznia.', PUBLISHED, []],
  // a form of a school
  ['Nagrodę dostał uczeń klasy 12 V.', PUBLISHED, []],
  // days that do not go on
  ['Grali 9 i 3 maja 2020 r. na rynku.', PUBLISHED, [['3 maja 2020 r.', '2020-05-03']]],
  // a word that only looks like a month
  ['Kupił 5 lip i 12 klonów.', PUBLISHED, []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
