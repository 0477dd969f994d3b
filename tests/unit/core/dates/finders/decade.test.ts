import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

const DATES: readonly SentenceRow[] = [
  ['W pierwszej dekadzie XXI wieku Ruszcza rosła.', null, [['W pierwszej dekadzie XXI wieku', '200X']]],
  ['W drugiej dekadzie XX w. Ruszcza rosła.', null, [['W drugiej dekadzie XX w.', '191X']]],
  ['W 3. dekadzie XX wieku Ruszcza rosła.', null, [['W 3. dekadzie XX wieku', '192X']]],
  ['Ruszcza rosła w ostatniej dekadzie ubiegłego wieku.', null, [['w ostatniej dekadzie ubiegłego wieku', '199X']]],
  [
    'Od trzeciego dziesięciolecia XIX wieku Ruszcza rosła.',
    null,
    [['Od trzeciego dziesięciolecia XIX wieku', '182X/..']],
  ],
  // of a month, of somebody's own
  ['W pierwszej dekadzie maja padało.', PUBLISHED, [['W pierwszej dekadzie maja', '2031-05']]],
  ['W pierwszej dekadzie istnienia kino stało puste.', PUBLISHED, []],
  ['To druga dekada bez kina.', PUBLISHED, []],
  ['W latach 90. w Ruszczy działała cukrownia.', null, [['W latach 90.', '199X']]],
  ['Blok z lat 70. nie ma windy.', '2020-01-01', [['z lat 70.', '197X']]],
  ['Na początku lat 80. Ruszcza miała kino.', null, [['Na początku lat 80.', '198X']]],
  ['Pod koniec lat dwudziestych XX wieku wytyczono rynek.', null, [['Pod koniec lat dwudziestych XX wieku', '192X']]],
  ['W latach 60. XIX w. założono ochronkę.', null, [['W latach 60. XIX w.', '186X']]],
  ['W latach 80-tych śpiewała z kapelą Zgrzyt.', null, [['W latach 80-tych', '198X']]],
  ['Na początku lat 2000. wyburzono cukrownię.', null, [['Na początku lat 2000.', '200X']]],
  ['W latach 2010-tych Ruszcza znów miała kino.', null, [['W latach 2010-tych', '201X']]],
  ['W latach 2000-2010 Ruszcza nie miała kina.', null, [['W latach 2000-2010', '2000/2010']]],
  ['W latach 70. i 80. szyto tu żagle.', null, [['W latach 70. i 80.', '197X/198X']]],
  ['Od lat 50. mieszkali tu górnicy.', null, [['Od lat 50.', '195X/..']]],
  ['Lata dziewięćdziesiąte zastały ich bez pracy.', null, [['Lata dziewięćdziesiąte', '199X']]],
  ['W połowie lat 30. ubiegłego wieku wykopano basen.', '2021-06-01', [['W połowie lat 30. ubiegłego wieku', '193X']]],
  ['W latach 20. XXI wieku Ruszcza znów rosła.', null, [['W latach 20. XXI wieku', '202X']]],
  ['Cukrownia upadła w latach 90. i już nie wstała.', '2022-05-20', [['w latach 90.', '199X']]],
  ['Ruszcza miała w latach osiemdziesiątych dwa kina.', '2022-05', [['w latach osiemdziesiątych', '198X']]],
  ['Tramwaj jeździł tam w latach 90. co godzinę.', null, [['w latach 90.', '199X', null]]],
  ['W latach 90. jeździł tam tramwaj.', null, [['W latach 90.', '199X', null]]],
  ['Dom jest z lat 50. i wymaga remontu.', null, [['z lat 50.', '195X', null]]],
  ['W latach dziewięćdziesiątych jeździł tam tramwaj.', null, [['W latach dziewięćdziesiątych', '199X', null]]],
  ['Meble z lat 80-tych wracają.', null, [['z lat 80-tych', '198X', null]]],
  ['W latach 30. XIX wieku kopano kanał.', null, [['W latach 30. XIX wieku', '183X', null]]],
  ['W latach 70. i 80. huta rosła.', null, [['W latach 70. i 80.', '197X/198X', null]]],
  ['W latach 90. i 00. szyto tu żagle.', null, [['W latach 90. i 00.', '199X/200X']]],
  ['Na początku lat dwutysięcznych Ruszcza znów miała kino.', null, [['Na początku lat dwutysięcznych', '200X']]],
  ['Piosenki z lat 00. wracają.', null, [['z lat 00.', '200X']]],
]

const NO_DATES: readonly SentenceRow[] = [
  ['Miał wtedy 90 lat i dwa koty.', null, []],
  ['Przepracowała w hucie lat 30 i zim 30.', null, []],
  ['Pani w wieku lat 60 nie narzeka.', null, []],
  ['Po 20 latach wrócił do Ruszczy.', null, []],
  ['Skazano go na 20 lat.', null, []],
  ['Marzyły o tym całe lata.', null, []],
  // an age
  ['Bożydar Sum ma 90 lat.', PUBLISHED, []],
  // people
  ['Po latach 90 osób wróciło do Nidowa.', PUBLISHED, []],
  // an anniversary
  ['Lata płynęły, a 90. rocznica minęła.', PUBLISHED, []],
  // no decade
  ['Autobus jedzie tam od lat 0. linią.', PUBLISHED, []],
  ['Tom obejmuje lata 95. dywizjonu.', PUBLISHED, []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
