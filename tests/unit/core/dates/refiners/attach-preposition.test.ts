import { expect, test } from 'vitest'
import { datesLike, datesOf, PUBLISHED, type SentenceRow } from '../find-dates.ts'

const DAY = '2022-05-20'

const DATES: readonly SentenceRow[] = [
  ['W dniu 4 marca 2020 r. zamknięto młyn w Sosnówce.', null, [['W dniu 4 marca 2020 r.', '2020-03-04']]],
  ['Na początku maja wójt Sosnówki zachorował.', DAY, [['Na początku maja', '2022-05']]],
  ['Pod koniec 2011 r. młyn znów mełł.', null, [['Pod koniec 2011 r.', '2011']]],
  ['W połowie marca pękła tama.', DAY, [['W połowie marca', '2022-03']]],
  ['W drugiej połowie marca pękła tama.', DAY, [['W drugiej połowie marca', '2022-03']]],
  ['W II połowie marca pękła tama.', DAY, [['W II połowie marca', '2022-03']]],
  ['W ostatnich dniach marca 2019 r. pękła tama.', null, [['W ostatnich dniach marca 2019 r.', '2019-03']]],
  ['Od 24 lutego ludzie śpią w szkole.', DAY, [['Od 24 lutego', '2022-02-24/..']]],
  ['Od początku 2018 roku brakuje lekarza.', DAY, [['Od początku 2018 roku', '2018/..']]],
  ['Remont potrwa do końca roku.', DAY, [['do końca roku', '../2022']]],
  ['Remont potrwa do końca czerwca.', DAY, [['do końca czerwca', '../2022-06']]],
  ['Po 15 maja wznowiono rejsy.', DAY, [['Po 15 maja', '2022-05-15/..']]],
  ['Przed 2010 rokiem nie było tu drogi.', DAY, [['Przed 2010 rokiem', '../2010']]],
  ['Około 10 kwietnia 2016 r. wyschła studnia.', null, [['Około 10 kwietnia 2016 r.', '2016-04-10~']]],
  ['W okolicach 2005 roku wyschła studnia.', null, [['W okolicach 2005 roku', '2005~']]],
  ['Przez cały 2021 rok studnia była sucha.', null, [['Przez cały 2021 rok', '2021']]],
  ['W ciągu 2020 roku ubyło trzech studni.', null, [['W ciągu 2020 roku', '2020']]],
  ['W środę rano przyjechała koparka.', DAY, [['W środę rano', '2022-05-18']]],
  ['W środę nad ranem przyjechała koparka.', DAY, [['W środę nad ranem', '2022-05-18']]],
  ['Egzamin wyznaczono na 3 czerwca.', DAY, [['na 3 czerwca', '2022-06-03']]],
  ['W nocy z 3 na 4 maja zgasły wszystkie lampy.', DAY, [['W nocy z 3 na 4 maja', '2022-05-03/2022-05-04']]],
  ['W porównaniu do 2019 roku gości ubyło.', DAY, [['do 2019 roku', '2019']]],
  // the side it leaves open
  ['Kto wjedzie 30 maja 2022 r. i później, zapłaci.', null, [['30 maja 2022 r. i później', '2022-05-30/..']]],
  ['Domy z 1980 roku lub wcześniej mają azbest.', null, [['z 1980 roku lub wcześniej', '../1980']]],
  ['Prom ruszył w 2015 roku i później stanął.', null, [['w 2015 roku', '2015']]],
  [
    'Prom ruszył w 2015 roku i rok później stanął.',
    null,
    [
      ['w 2015 roku', '2015'],
      ['rok później', '2016'],
    ],
  ],
  ['Zakaz obowiązuje od 24 lutego.', PUBLISHED, [['od 24 lutego', '2031-02-24/..', 'nearest-year', PUBLISHED]]],
  ['Zakaz obowiązuje od 13 czerwca 2024 r. na moście.', null, [['od 13 czerwca 2024 r.', '2024-06-13/..', null]]],
  ['Po 2020 roku nikt nie wrócił.', null, [['Po 2020 roku', '2020/..', null]]],
  ['Prace potrwają do końca 2019 roku.', null, [['do końca 2019 roku', '../2019', null]]],
  ['Przed końcem stycznia 2019 port ożył.', null, [['Przed końcem stycznia 2019', '../2019-01', null]]],
  ['Prace potrwają do 30 czerwca.', PUBLISHED, [['do 30 czerwca', '../2031-06-30', 'nearest-year', PUBLISHED]]],
  // a part keeps the whole
  ['Pod koniec listopada 2016 r. prom zatonął.', null, [['Pod koniec listopada 2016 r.', '2016-11', null]]],
  ['W pierwszych dniach maja 2016 r. prom zatonął.', null, [['W pierwszych dniach maja 2016 r.', '2016-05', null]]],
  ['W drugiej połowie 2016 r. prom zatonął.', null, [['W drugiej połowie 2016 r.', '2016', null]]],
  // about so
  ['Wieżę wzniesiono ok. 2010 r. w Nidowie.', null, [['ok. 2010 r.', '2010~', null]]],
  // the part of a day behind it
  ['Prom ruszył w środę po południu.', PUBLISHED, [['w środę po południu', '2031-06-04', 'weekday', PUBLISHED]]],
]

/** The preposition is not the date's. */
const NO_DATES: readonly SentenceRow[] = [
  ['Na środowej sesji padło weto.', DAY, [['środowej', '2022-05-18']]],
  ['Od czwartkowej ulewy nie ma prądu.', DAY, [['czwartkowej', '2022-05-19']]],
  ['Mimo 6 lat wojny Sosnówka ma kino.', DAY, [['6 lat', '2016~/2022-05-20']]],
  ['Doszedł do końca ulicy i zawrócił.', DAY, []],
  ['Na początku kolejki stał sołtys.', DAY, []],
  // the preposition of a noun
  ['Po środowym meczu padły pytania.', PUBLISHED, [['środowym', '2031-06-04']]],
  // what a state outlasts
  ['Mimo 8 lat wojny nikt nie wyjechał.', PUBLISHED, [['8 lat', '2023~/2031-06-05']]],
  // the preposition of a date before
  ['Po 3 maja 2020 r. padało.', PUBLISHED, [['Po 3 maja 2020 r.', '2020-05-03/..']]],
  // a preposition that is not beside it
  ['Do ratusza 3 maja 2020 r. weszli radni.', PUBLISHED, [['3 maja 2020 r.', '2020-05-03']]],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each([
  ['Film cofa się do 1945 roku.', 'do 1945 roku', '1945'],
  ['Licencję cofnięto do 2030 roku.', 'do 2030 roku', '../2030'],
  ['Płyta nawiązuje do lat 80. i jest mocno elektroniczna.', 'do lat 80.', '198X'],
  ['Film wraca do lat 90. i ich muzyki.', 'do lat 90.', '199X'],
  ['To sentymentalny powrót do lat 90.', 'do lat 90.', '199X'],
  ['Ceny odnoszą się wprost do 2025 roku.', 'do 2025 roku', '2025'],
  ['Cofnijmy się do maja 2014 roku.', 'do maja 2014 roku', '2014-05'],
])('to point to a time is no end: %s', (text, expression, edtf) => {
  expect(datesOf(text, PUBLISHED)).toContainEqual([expression, edtf])
})

test.each([
  ['Port działał do lat 80.', 'do lat 80.', '../198X'],
  ['Wójt wróci do maja 2032 roku.', 'do maja 2032 roku', '../2032-05'],
  ['Zapasy sięgną do maja 2032 roku.', 'do maja 2032 roku', '../2032-05'],
  ['Sesję odwołano do maja 2031 roku.', 'do maja 2031 roku', '../2031-05'],
  ['Nawiązał współpracę do 2033 roku.', 'do 2033 roku', '../2033'],
])('but an end is one: %s', (text, expression, edtf) => {
  expect(datesOf(text, PUBLISHED)).toContainEqual([expression, edtf])
})
