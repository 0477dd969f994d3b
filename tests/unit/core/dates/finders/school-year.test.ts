import { expect, test } from 'vitest'
import { datesOf } from '../find-dates.ts'

test.each([
  ['in spring', 'W bieżącym roku szkolnym jest więcej lekcji.', '2031-06-05', '2030/2031'],
  ['in autumn', 'W tym roku szkolnym jest więcej lekcji.', '2031-11-05', '2031/2032'],
  ['of a university, in September', 'W tym roku akademickim dojdzie kierunek.', '2031-09-20', '2031/2032'],
  ['the one before, in spring', 'W ubiegłym roku szkolnym było trudniej.', '2031-06-05', '2029/2030'],
  ['the one before, in autumn', 'W zeszłym roku akademickim było trudniej.', '2031-11-05', '2030/2031'],
  ['the one that is over, in the holidays', 'W minionym roku szkolnym było trudniej.', '2031-07-15', '2030/2031'],
  ['the one that is over, by its verb', 'W tym roku szkolnym było trudniej.', '2031-07-15', '2030/2031'],
  ['the one that is to come, in the holidays', 'W tym roku szkolnym będzie trudniej.', '2031-08-15', '2031/2032'],
  ['the next, in the holidays', 'W przyszłym roku szkolnym będzie trudniej.', '2031-08-15', '2031/2032'],
  ['the next, in autumn', 'W przyszłym roku szkolnym będzie trudniej.', '2031-11-15', '2032/2033'],
  ['a new one, in spring', 'W nowym roku szkolnym będzie trudniej.', '2031-06-05', '2031/2032'],
  ['a new one that has begun', 'W nowym roku szkolnym jest trudniej.', '2031-09-05', '2031/2032'],
  ['up to its end', 'Umowa trwa do końca bieżącego roku szkolnego.', '2031-06-05', '../2031'],
  ['from its beginning', 'Stołówka ruszy od nowego roku szkolnego.', '2031-06-05', '2031/..'],
])('a school year, %s', (_, text, published, date) => {
  expect(datesOf(text, published).map(([, value]) => value)).toEqual([date])
})

test.each([
  ['of which nothing tells which', 'W roku szkolnym jest więcej lekcji.'],
  ['of another kind', 'W bieżącym roku podatkowym jest więcej ulg.'],
])('no school year, %s', (_, text) => {
  expect(datesOf(text, '2031-06-05')).toEqual([])
})
