import { expect, test } from 'vitest'
import { datesOf, timelineOf } from './find-dates.ts'

/** A Thursday. */
const PUBLISHED = '2031-06-05'

test.each([
  // weekdays by tense
  ['Most otwarto w środę.', 'w środę', '2031-06-04'],
  ['W piątek zamknięto port.', 'W piątek', '2031-05-30'],
  ['W czwartek przyjechał wojewoda.', 'W czwartek', '2031-06-05'],
  ['W piątek rada wybierze burmistrza.', 'W piątek', '2031-06-06'],
  ['Rada będzie obradować w środę rano.', 'w środę rano', '2031-06-11'],
  ['Mecz przełożono na sobotę.', 'na sobotę', '2031-06-07'],
  ['W ubiegły poniedziałek spadł grad.', 'W ubiegły poniedziałek', '2031-06-02'],
  ['W najbliższy czwartek jest wiec.', 'W najbliższy czwartek', '2031-06-12'],
  ['Na wtorkowym zebraniu padły pytania.', 'wtorkowym', '2031-06-03'],
  ['Grali w ostatni weekend.', 'w ostatni weekend', '2031-05-31/2031-06-01'],
  ['Strajk trwa od soboty.', 'od soboty', '2031-05-31/..'],
  ['Nadeszła w nocy ze środy na czwartek.', 'w nocy ze środy na czwartek', '2031-06-04/2031-06-05'],
  ['W środę, 4 czerwca, ruszył prom.', 'W środę, 4 czerwca', '2031-06-04'],
  // days, weeks, months, years
  ['Wczoraj wieczorem zgasło światło.', 'Wczoraj wieczorem', '2031-06-04'],
  ['Jutro ruszy tramwaj.', 'Jutro', '2031-06-06'],
  ['Działa do dziś.', 'do dziś', '../2031-06-05'],
  ['W przyszłym tygodniu będzie ciepło.', 'W przyszłym tygodniu', '2031-06-09/2031-06-15'],
  ['W ubiegłym miesiącu padało.', 'W ubiegłym miesiącu', '2031-05'],
  ['W ubiegłym roku padało.', 'W ubiegłym roku', '2030'],
  ['Tegoroczne żniwa były marne.', 'Tegoroczne', '2031'],
  ['Skończą do końca roku.', 'do końca roku', '../2031'],
  ['Od początku roku przybyło gości.', 'Od początku roku', '2031/..'],
  ['W październiku ub.r. zmieniono plan.', 'W październiku ub.r.', '2030-10'],
  ['Jesienią ubiegłego roku wyschła rzeka.', 'Jesienią ubiegłego roku', '2030-23'],
  // so long ago, or ahead
  ['Trzy dni temu spłonął młyn.', 'Trzy dni temu', '2031-06-02'],
  ['Dwa tygodnie temu spłonął młyn.', 'Dwa tygodnie temu', '2031-05-22~'],
  ['Pół roku temu spłonął młyn.', 'Pół roku temu', '2030-12~'],
  ['Spłonął 8 lat temu.', '8 lat temu', '2023~'],
  ['Przed dwudziestoma pięcioma laty go nie było, przed dwoma laty był.', 'przed dwoma laty', '2029~'],
  ['Za dwa lata staną tu domy.', 'Za dwa lata', '2033~'],
  ['Mieszka tu od ośmiu lat.', 'od ośmiu lat', '2023~/..'],
  ['W ostatnich trzech miesiącach ubyło wody.', 'W ostatnich trzech miesiącach', '2031-03/2031-06-05'],
  // the year that nobody writes
  ['10 czerwca wejdzie w życie zakaz.', '10 czerwca', '2031-06-10'],
  ['W grudniu zamarzł port.', 'W grudniu', '2030-12'],
  ['W marcu zbudują przystań.', 'W marcu', '2032-03'],
  ['Wybory zaplanowano na 15 lutego.', 'na 15 lutego', '2032-02-15'],
  ['W 1939 r. mieszkał w Nidowie. We wrześniu uciekł.', 'We wrześniu', '1939-09'],
  // counted from another date
  ['Wyrok zapadł w 2010 r., a cztery lata później go uchylono.', 'cztery lata później', '2014'],
  ['Zaczęto 3 maja 2020 r., a następnego dnia przerwano.', 'następnego dnia', '2020-05-04'],
])('%s', (text, expression, edtf) => {
  expect(datesOf(text, PUBLISHED)).toContainEqual([expression, edtf])
})

test('a publication known to the month leaves one of its Wednesdays', () => {
  expect(datesOf('Most otwarto w środę.', '2031-06')).toEqual([
    ['w środę', '[2031-06-04,2031-06-11,2031-06-18,2031-06-25]'],
  ])
})

test.each([
  'w środę',
  'wczoraj',
  'w ubiegłym roku',
  '31 października',
  'kilka dni temu',
  'tego dnia',
  '29 marca ub.r.',
])('without a publication date, %s is there and unknown', (expression) => {
  expect(datesOf(`Most w Nidowie otwarto ${expression} z pompą.`)).toEqual([[expression, null]])
})

test('a month has the year that the text gave it', () => {
  expect(datesOf('Plan przyjęto w grudniu 2017 roku. Po grudniowej naradzie nikt go nie czytał.')).toEqual([
    ['w grudniu 2017 roku', '2017-12'],
    ['grudniowej', '2017-12'],
  ])
})

test.each([
  ['in spite of it', 'Mimo 12 lat okupacji w Wierchnie nikt nie wyjechał.', '12 lat'],
  ['it lasts', 'To już sześć lat krwawego konfliktu na Nidą.', 'sześć lat'],
  ['nothing is past', 'Po dziesięciu latach rządów burmistrza Lisa miasto tonie w długach.', 'dziesięciu latach'],
])('a state that lasts: %s', (_, text, expression) => {
  const entry = timelineOf(text, '2031-06').find(({ resolved }) => resolved?.rule === 'lasting')
  expect(entry?.date).toMatch(/^20\d\d~\/2031-06$/)
  expect(text.slice(entry?.span?.start, entry?.span?.end)).toBe(expression)
})

test.each([
  ['a duration', 'Przez 12 lat wojny ukrywał się w lesie.'],
  ['over, by the verb', 'Po dziesięciu latach wojny podpisano pokój.'],
  ['no state', 'Mimo 12 lat spędzonych w Nidowie nie zna nikogo.'],
])('no state that lasts: %s', (_, text) => {
  expect(timelineOf(text, '2031-06').filter(({ resolved }) => resolved?.rule === 'lasting')).toEqual([])
})

test('says by which rule and against what it was resolved', () => {
  const [, weekday] = timelineOf('Most otwarto w środę.', PUBLISHED)
  expect(weekday?.resolved).toEqual({ rule: 'weekday', against: PUBLISHED })
  const [, absolute] = timelineOf('Most otwarto w 2012 roku.', PUBLISHED)
  expect(absolute).not.toHaveProperty('resolved')
})
