import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

/** A Wednesday. */
const DAY = '2023-11-15'
const MONTH = '2023-11'

const DATES: readonly SentenceRow[] = [
  ['Przedwczorajsza burza zniszczyła młyn.', PUBLISHED, [['Przedwczorajsza', '2031-06-03']]],
  [
    'Port zamknięto 3 maja 2020 r. W tym samym dniu odpłynął prom.',
    null,
    [
      ['3 maja 2020 r.', '2020-05-03'],
      ['W tym samym dniu', '2020-05-03'],
    ],
  ],
  [
    'Port zamknięto 3 maja 2020 r. Tamtego dnia padało. Na ten dzień zapowiedziano bal.',
    null,
    [
      ['3 maja 2020 r.', '2020-05-03'],
      ['Tamtego dnia', '2020-05-03'],
      ['Na ten dzień', '2020-05-03'],
    ],
  ],
  [
    'Port zamknięto 3 maja 2020 r. W tamtym dniu wiało. Odwołano rejsy planowane na tamten dzień.',
    null,
    [
      ['3 maja 2020 r.', '2020-05-03'],
      ['W tamtym dniu', '2020-05-03'],
      ['na tamten dzień', '2020-05-03'],
    ],
  ],
  [
    'Port otwarto 3 maja 2020 r. W tym dniu czekało na gości wiele atrakcji.',
    null,
    [
      ['3 maja 2020 r.', '2020-05-03'],
      ['W tym dniu', '2020-05-03'],
    ],
  ],
  ['Port otwarto 3 maja 2020 r. Na ten dzień czekał cały Zatyl.', null, [['3 maja 2020 r.', '2020-05-03']]],
  ['Port otwarto 3 maja 2020 r. Ten dzień był długi.', null, [['3 maja 2020 r.', '2020-05-03']]],
  ['Port otwarto 3 maja 2020 r. Wszyscy czekali długo na tamten dzień.', null, [['3 maja 2020 r.', '2020-05-03']]],
  ['Wczoraj w Bielawce zaginął kajakarz.', DAY, [['Wczoraj', '2023-11-14', 'relative-day', DAY]]],
  ['Wczoraj w Bielawce zaginął rybak.', MONTH, [['Wczoraj', '2023-11~', 'relative-day', MONTH]]],
  ['Wczoraj w Bielawce zaginął kłusownik.', null, [['Wczoraj', null]]],
  ['Dziś wójt Bielawki podpisze umowę.', DAY, [['Dziś', '2023-11-15']]],
  ['Dziś wójt Bielawki podpisze aneks.', MONTH, [['Dziś', '2023-11']]],
  ['Jak dzisiaj podano, tama przecieka.', DAY, [['dzisiaj', '2023-11-15']]],
  ['Przedwczoraj z zoo uciekł ryś.', DAY, [['Przedwczoraj', '2023-11-13']]],
  ['Jutro rano odpłynie pierwszy statek.', DAY, [['Jutro rano', '2023-11-16']]],
  ['Pojutrze zamkną śluzę.', DAY, [['Pojutrze', '2023-11-17']]],
  ['Od wczoraj w kranach brakuje wody.', DAY, [['Od wczoraj', '2023-11-14/..']]],
  ['Do jutra trzeba oddać klucze.', DAY, [['Do jutra', '../2023-11-16']]],
  ['Wczoraj po południu ewakuowano szkołę.', DAY, [['Wczoraj po południu', '2023-11-14']]],
  ['Na wczorajszej sesji radni się pokłócili.', DAY, [['wczorajszej', '2023-11-14']]],
  ['W dniu dzisiejszym zamykamy przychodnię.', DAY, [['W dniu dzisiejszym', '2023-11-15']]],
  ['Dzisiejszej nocy spadnie śnieg.', DAY, [['Dzisiejszej nocy', '2023-11-15']]],
  // the day of a date before it
  [
    'Most zawalił się 9 maja 2019 r. Tego samego dnia ruszyło śledztwo.',
    DAY,
    [
      ['9 maja 2019 r.', '2019-05-09'],
      ['Tego samego dnia', '2019-05-09', 'offset-in-text', '2019-05-09'],
    ],
  ],
  [
    'Most zawalił się 30 kwietnia 2019 r. Następnego dnia ruszyło śledztwo.',
    null,
    [
      ['30 kwietnia 2019 r.', '2019-04-30'],
      ['Następnego dnia', '2019-05-01'],
    ],
  ],
  [
    'Most zawalił się 9 maja 2019 r., a nazajutrz ruszyło śledztwo.',
    null,
    [
      ['9 maja 2019 r.', '2019-05-09'],
      ['nazajutrz', '2019-05-10'],
    ],
  ],
  [
    'Bójka wybuchła we wtorek, a poprzedniego dnia grożono im listownie.',
    DAY,
    [
      ['we wtorek', '2023-11-14'],
      ['poprzedniego dnia', '2023-11-13', 'offset-in-text', '2023-11-14'],
    ],
  ],
  ['Tego samego dnia ruszyło śledztwo.', DAY, [['Tego samego dnia', null]]],
  ['Rysia widziano przedwczoraj pod lasem.', DAY, [['przedwczoraj', '2023-11-13', 'relative-day', DAY]]],
  [
    'Kajakarza szukano też przedwczoraj i wczoraj.',
    '2023',
    [
      ['przedwczoraj', '2023~'],
      ['wczoraj', '2023~'],
    ],
  ],
  [
    'Tama pękła 3 maja 2018 roku i tego samego dnia ją załatano.',
    null,
    [
      ['3 maja 2018 roku', '2018-05-03'],
      ['tego samego dnia', '2018-05-03'],
    ],
  ],
  [
    'Most otwarto 12 marca 2022 roku. Tego samego wieczoru odwołano koncert.',
    null,
    [
      ['12 marca 2022 roku', '2022-03-12'],
      ['Tego samego wieczoru', '2022-03-12'],
    ],
  ],
  ['Wczoraj zgasło światło.', PUBLISHED, [['Wczoraj', '2031-06-04', 'relative-day', PUBLISHED]]],
  ['Światło zgasło wczoraj.', PUBLISHED, [['wczoraj', '2031-06-04', 'relative-day', PUBLISHED]]],
  ['Wczoraj wieczorem zgasło światło.', PUBLISHED, [['Wczoraj wieczorem', '2031-06-04', 'relative-day', PUBLISHED]]],
  ['Światło zgasło przedwczoraj.', PUBLISHED, [['przedwczoraj', '2031-06-03', 'relative-day', PUBLISHED]]],
  ['Prom ruszył dziś.', PUBLISHED, [['dziś', PUBLISHED, 'relative-day', PUBLISHED]]],
  ['Jutro ruszy tramwaj.', PUBLISHED, [['Jutro', '2031-06-06', 'relative-day', PUBLISHED]]],
  ['Pojutrze ruszy tramwaj.', PUBLISHED, [['Pojutrze', '2031-06-07', 'relative-day', PUBLISHED]]],
  ['Huta działa do dziś.', PUBLISHED, [['do dziś', '../2031-06-05', 'relative-day', PUBLISHED]]],
  ['Huta stoi po dziś dzień.', PUBLISHED, [['po dziś dzień', '../2031-06-05', 'relative-day', PUBLISHED]]],
  ['Zwyczaj przetrwał po dzień dzisiejszy.', PUBLISHED, [['po dzień dzisiejszy', '../2031-06-05']]],
  ['Na wczorajszej naradzie padły pytania.', PUBLISHED, [['wczorajszej', '2031-06-04', 'relative-day', PUBLISHED]]],
  ['W dniu dzisiejszym ruszył prom.', PUBLISHED, [['W dniu dzisiejszym', PUBLISHED, 'relative-day', PUBLISHED]]],
  // a publication that is less precise than a day
  ['Prom ruszył dziś.', '2031-06', [['dziś', '2031-06', 'relative-day', '2031-06']]],
  ['Wczoraj zgasło światło.', '2031-06', [['Wczoraj', '2031-06~', 'relative-day', '2031-06']]],
  ['Wczoraj zgasło światło.', '2031', [['Wczoraj', '2031~', 'relative-day', '2031']]],
  ['Wczoraj zgasło światło.', null, [['Wczoraj', null]]],
  // the day of a date before it
  [
    'Zaczęto 3 maja 2020 r., a tego samego dnia przerwano.',
    null,
    [
      ['3 maja 2020 r.', '2020-05-03'],
      ['tego samego dnia', '2020-05-03', 'offset-in-text', '2020-05-03'],
    ],
  ],
  [
    'Zaczęto 3 maja 2020 r., a następnego dnia przerwano.',
    PUBLISHED,
    [
      ['3 maja 2020 r.', '2020-05-03'],
      ['następnego dnia', '2020-05-04', 'offset-in-text', '2020-05-03'],
    ],
  ],
  [
    'Zaczęto 1 maja 2020 r. o świcie. Nazajutrz przerwano.',
    PUBLISHED,
    [
      ['1 maja 2020 r.', '2020-05-01'],
      ['Nazajutrz', '2020-05-02', 'offset-in-text', '2020-05-01'],
    ],
  ],
  [
    'Zaczęto w maju 2020 r., a tego samego dnia przerwano.',
    PUBLISHED,
    [
      ['w maju 2020 r.', '2020-05'],
      ['tego samego dnia', '2020-05', 'offset-in-text', '2020-05'],
    ],
  ],
  [
    'Zaczęto w maju 2020 r., a następnego dnia przerwano.',
    PUBLISHED,
    [
      ['w maju 2020 r.', '2020-05'],
      ['następnego dnia', null],
    ],
  ],
  ['Most otwarto tego dnia z pompą.', PUBLISHED, [['tego dnia', null]]],
]

const NO_DATES: readonly SentenceRow[] = [
  ['Wierzą w lepsze jutro Bielawki.', DAY, []],
  ['Bryl jest posłem Ruchu Jutro.', DAY, []],
  ['Podał to serwis Nauka Dziś.', DAY, []],
  ['To wieś bez jutra.', DAY, []],
  ['W dzisiejszych czasach nikt nie plecie koszy.', DAY, []],
  ['Dzisiejsza młodzież nie zna pieśni.', DAY, []],
  ['Czekali dzień i noc.', DAY, []],
  ['Z dnia na dzień ubywa tam bocianów.', DAY, []],
  ['Miał 30 dni na odwołanie.', DAY, []],
  ['Remont zajął dwa dni.', DAY, []],
  // a better one
  ['Walczą o lepsze jutro.', PUBLISHED, []],
  // without a future
  ['To pokolenie bez jutra.', PUBLISHED, []],
  // nowadays
  ['Dzisiejsze czasy są trudne.', PUBLISHED, []],
  // a greeting
  ['Powiedział dzień dobry i wyszedł.', PUBLISHED, []],
  // a day of work
  ['Dzień pracy trwa tu osiem godzin.', PUBLISHED, []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
