import { expect, test } from 'vitest'
import { datesOf, PUBLISHED } from './find-dates.ts'

test.each([
  [
    'an hour before each day',
    'Most będzie zamknięty od godziny 19 w piątek do godz. 9.30 w sobotę.',
    [['od godziny 19 w piątek do godz. 9.30 w sobotę', '2031-06-06/2031-06-07']],
  ],
  [
    'a part of the day behind one',
    'Most będzie zamknięty od godz. 22 w sobotę do godz. 5 rano w niedzielę.',
    [['od godz. 22 w sobotę do godz. 5 rano w niedzielę', '2031-06-07/2031-06-08']],
  ],
  [
    'of what is open so long',
    'Sklep czynny od 10 w sobotę do 20 w niedzielę.',
    [['od 10 w sobotę do 20 w niedzielę', '2031-06-07/2031-06-08']],
  ],
  [
    'of a warning in force',
    'Alerty obowiązują od godz. 22 w piątek, do godz. 18 w sobotę.',
    [['od godz. 22 w piątek, do godz. 18 w sobotę', '2031-06-06/2031-06-07']],
  ],
  ['of what is always so', 'Sklep jest czynny od 9 w poniedziałek do 20 w piątek.', []],
  [
    'no word for the hour',
    'Most będzie zamknięty od 20 w piątek do 4 w poniedziałek.',
    [['od 20 w piątek do 4 w poniedziałek', '2031-06-06/2031-06-09']],
  ],
  [
    'amounts of two months',
    'Opad wzrósł od 5 w lutym do 20 w maju.',
    [
      ['w lutym', '2031-02'],
      ['w maju', '2031-05'],
    ],
  ],
  [
    'what befell a shop in other hours',
    'Sklep był otwarty od wtorku do piątku, a w sobotę napadł na niego złodziej.',
    [['w sobotę', '2031-05-31']],
  ],
  ['hours of the other days', 'Sklep będzie czynny od wtorku do piątku, a w sobotę będzie zamknięty.', []],
  ['what is open without a verb', 'Muzeum w sobotę czynne do 20.', [['w sobotę', '2031-06-07']]],
  ['what was open', 'Muzeum w sobotę było czynne do 20.', [['w sobotę', '2031-05-31']]],
  ['days of a term', 'W terminie 18-25.07 zapisy.', [['18-25.07', '2031-07-18/2031-07-25']]],
  ['days of a stretch', 'W dniach od 18 do 25.07 zapisy.', [['od 18 do 25.07', '2031-07-18/2031-07-25']]],
  ['no days but an amount', 'Bilet zdrożał od 18 do 25.07 zł.', []],
  ['an age', 'Warsztaty są dla osób od 18 lat.', []],
  ['no age', 'Most zamknięty dla aut od 18 lat straszy.', [['od 18 lat', '2013~/..']]],
])('of hours, %s', (_, text, dates) => {
  expect(datesOf(text, PUBLISHED)).toEqual(dates)
})

test.each([
  ['behind a bracket', 'Od niedzieli (w godz. 9-14) zaplanowano przerwy.', [['Od niedzieli', '2031-06-08/..']]],
  [
    'in the clause before',
    'Prace zaplanowano na lipiec, a w sierpniu odbiór.',
    [
      ['na lipiec', '2031-07'],
      ['w sierpniu', '2031-08'],
    ],
  ],
  [
    'and another verb',
    'Remont zaplanowano na lipiec, ale w maju gmina zmieniła zdanie.',
    [
      ['na lipiec', '2031-07'],
      ['w maju', '2031-05'],
    ],
  ],
  ['no sooner, behind the verb', 'Prom nie ruszy wcześniej niż w 2035 r.', [['w 2035 r.', '2035/..']]],
  ['not said', 'Wójt nie wie, czy prom ruszył wcześniej niż w 1980 r.', [['w 1980 r.', '1980']]],
  ['at the soonest', 'Prom ruszy najwcześniej w maju 2035 r.', [['w maju 2035 r.', '2035-05']]],
  ['not earlier', 'Prom ruszy nie wcześniej niż w 2035 r.', [['w 2035 r.', '2035/..']]],
  ['not later', 'Most otwarto nie później niż w 1980 roku.', [['w 1980 roku', '../1980']]],
  ['later', 'Most otwarto później niż w 1980 roku.', [['w 1980 roku', '1980']]],
])('of what is planned, %s', (_, text, dates) => {
  expect(datesOf(text, PUBLISHED)).toEqual(dates)
})
