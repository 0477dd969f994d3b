import { expect, test } from 'vitest'
import { datesLike, type SentenceRow } from '../find-dates.ts'

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
]

/** The preposition is not the date's. */
const NO_DATES: readonly SentenceRow[] = [
  ['Na środowej sesji padło weto.', DAY, [['środowej', '2022-05-18']]],
  ['Od czwartkowej ulewy nie ma prądu.', DAY, [['czwartkowej', '2022-05-19']]],
  ['Mimo 6 lat wojny Sosnówka ma kino.', DAY, [['6 lat', '2016~/2022-05-20']]],
  ['Doszedł do końca ulicy i zawrócił.', DAY, []],
  ['Na początku kolejki stał sołtys.', DAY, []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
