import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

const DAY = '2022-03-14'
const MONTH = '2022-03'

const DATES: readonly SentenceRow[] = [
  ['Mimo 8 lat wojny w Lutyni dalej gra teatr.', DAY, [['8 lat', '2014~/2022-03-14', 'lasting', DAY]]],
  ['Za nami 8 lat wojny o dolinę Lutyni.', MONTH, [['8 lat', '2014~/2022-03', 'lasting', MONTH]]],
  ['Za nami pół roku wojny o dolinę Lutyni.', MONTH, [['pół roku', '2021-09~/2022-03', 'lasting', MONTH]]],
  ['Za nami pół roku wojny o dolinę Lutyni.', '2022', [['pół roku', '2021~/2022', 'lasting', '2022']]],
  ['To już osiem lat krwawej wojny na pograniczu.', DAY, [['osiem lat', '2014~/2022-03-14']]],
  ['Pomimo trzech lat blokady port w Lutyni żyje.', DAY, [['trzech lat', '2019~/2022-03-14']]],
  [
    'Po dwudziestu latach rządów Gniewomira Suma gmina nie ma chodników.',
    DAY,
    [['dwudziestu latach', '2002~/2022-03-14']],
  ],
  ['Już pięć lat remontu, a wiadukt stoi zamknięty.', DAY, [['pięć lat', '2017~/2022-03-14']]],
  ['Mimo 8 lat wojny w Lutyni dalej gra orkiestra.', null, [['8 lat', null]]],
  ['To już 8 lat wojny nad Nidą.', PUBLISHED, [['8 lat', '2023~/2031-06-05', 'lasting', PUBLISHED]]],
  [
    'Mimo 12 lat okupacji w Wierchnie nikt nie wyjechał.',
    '2031-06',
    [['12 lat', '2019~/2031-06', 'lasting', '2031-06']],
  ],
  ['To już sześć lat krwawego konfliktu nad Nidą.', '2031', [['sześć lat', '2025~/2031', 'lasting', '2031']]],
  [
    'Po dziesięciu latach rządów burmistrza Lisa miasto tonie w długach.',
    PUBLISHED,
    [['dziesięciu latach', '2021~/2031-06-05', 'lasting', PUBLISHED]],
  ],
  ['To już 8 lat wojny nad Nidą.', null, [['8 lat', null]]],
]

const NO_DATES: readonly SentenceRow[] = [
  ['Przez 8 lat wojny Lutynia nie miała szkoły.', DAY, []],
  ['Po 8 latach wojny zawarto rozejm.', DAY, []],
  ['Dostał 8 lat więzienia.', DAY, []],
  ['Podpisał kontrakt na 5 lat współpracy.', DAY, []],
  ['Mimo 8 lat doświadczenia nie dostała posady.', DAY, []],
  ['W 10 lat budowy wydano fortunę.', DAY, []],
  ['Ma 60 lat i dwoje wnuków.', DAY, []],
  // a duration
  ['Przez 12 lat wojny ukrywał się w lesie.', PUBLISHED, []],
  // over, by the verb
  ['Po dziesięciu latach wojny podpisano pokój.', PUBLISHED, []],
  // no state
  ['Mimo 12 lat spędzonych w Nidowie nie zna nikogo.', PUBLISHED, []],
  // a sentence
  ['Grozi mu 8 lat więzienia.', PUBLISHED, []],
  // over, for all that is said
  ['Po 10 latach wolności most w Nidowie.', PUBLISHED, []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
