import { expect, test } from 'vitest'
import { datesOf, PUBLISHED } from './find-dates.ts'

test.each([
  ['a duration with its verb', 'Rejs trwał osiem dni, a remont pół roku.'],
  ['a duration it takes', 'Zbudowali to w trzy miesiące i dwa tygodnie.'],
  ['an age in brackets', 'Nagrodę odebrała Jagna Wilk (45 l.) z córką.'],
  ['an age in one word', 'Zatrzymano 33-letniego mieszkańca Wierchna.'],
  ['years of life', 'Wstęp od 16. roku życia, zniżki po 65. roku życia.'],
  ['an age of a thousand years', 'Cis w Nidowie ma 1200 lat, a gród liczy ponad 1100 lat.'],
  ['a score', 'Wierchno wygrało 3:1, w setach 25:19, 20:25.'],
  ['minutes of goals', 'Bramki: Sum 12, Lis 44 i 67.'],
  ['a price with its grosze', 'Chleb zdrożał z 5.10 zł do 6.20 zł.'],
  ['prices from so much to so much', 'Żyto kosztuje powyżej 1200 do 1300, owies ponad 1000.'],
  ['a house number', 'Mieszka przy Lipowej 12, a biuro ma przy Dworcowej 1998.'],
  ['a surname behind a preposition', 'Rozmawiał z Majem o planach Marca.'],
  ['a number of a case', 'Sprawa ma sygnaturę II K 2014/19 i czeka.'],
  ['a regulation', 'Rozporządzenie nr 12/2022 weszło w życie.'],
  ['a resolution of a council', 'Uchwała nr XII/34/2021 upadła.'],
  ['years of school', 'W latach szkolnych grał w piłkę.'],
  ['years that went by', 'Przez lata nikt o tym nie mówił, latami czekano na most.'],
  ['a minute of a match', 'W 2 minucie padł gol, do 2. rundy nie przeszli.'],
  ['an anniversary', 'W 100. rocznicę bitwy odsłonięto pomnik.'],
  ['hours', 'Biuro działa od 8 do 16, między 12.00 a 13.00 jest przerwa.'],
  ['round the clock', 'Sklep działa 24/7.'],
  ['a fraction', 'Zebrano 1/2 podpisów.'],
  ['times of a day', 'Czynne w godz. 8-15, w nocy zamknięte.'],
  ['habits', 'Kino gra w soboty, co środę i w każdy piątek.'],
  ['so often', 'Zbierają się raz w roku, dwa razy w miesiącu.'],
  ['a telephone', 'Dzwonić pod 22 620 20 31.'],
])('no date, %s: %s', (_, text) => {
  expect(datesOf(text, PUBLISHED)).toEqual([])
})
