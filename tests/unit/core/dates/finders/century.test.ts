import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

const DATES: readonly SentenceRow[] = [
  ['W dziewiętnastym wieku Dąbrówka miała port.', null, [['W dziewiętnastym wieku', '18XX']]],
  [
    'Na początku dwudziestego pierwszego wieku tor rozebrano.',
    null,
    [['Na początku dwudziestego pierwszego wieku', '20XX']],
  ],
  ['Mury z piętnastego wieku ocalały.', null, [['z piętnastego wieku', '14XX']]],
  ['Kościół zbudowano w II poł. XIX w. z cegły.', null, [['w II poł. XIX w.', '18XX']]],
  ['Kościół zbudowano w 2. poł. XIX w. z cegły.', null, [['w 2. poł. XIX w.', '18XX']]],
  ['Kościół zbudowano na pocz. XX w. z cegły.', null, [['na pocz. XX w.', '19XX']]],
  ['Kościół zbudowano w ostatniej ćwierci XVIII wieku.', null, [['w ostatniej ćwierci XVIII wieku', '17XX']]],
  ['Uniwersytet Trzeciego Wieku zaprasza w każdym wieku.', null, []],
  ['Ćwierć wieku uczył w Borku.', null, []],
  ['To dwudziesty gracz w tym wieku.', null, []],
  ['Szkoła w Dąbrówce Leśnej pamięta XX wiek.', null, [['XX wiek', '19XX']]],
  ['W XX wieku Dąbrówka straciła port.', '2020-05-01', [['W XX wieku', '19XX']]],
  ['Dwór z XVIII w. stoi pusty.', null, [['z XVIII w.', '17XX']]],
  ['Klasztor w Borku założono w XIV wieku.', null, [['w XIV wieku', '13XX']]],
  ['Na początku XXI wieku tor rozebrano.', null, [['Na początku XXI wieku', '20XX']]],
  ['Pod koniec XIX wieku wykopano tu kanał.', null, [['Pod koniec XIX wieku', '18XX']]],
  ['W połowie XVII stulecia wieś wyludniła zaraza.', null, [['W połowie XVII stulecia', '16XX']]],
  ['W XIX i XX wieku warzono tu piwo.', null, [['W XIX i XX wieku', '18XX/19XX']]],
  ['Kroniki z XVI–XVIII w. przepadły.', null, [['z XVI–XVIII w.', '15XX/17XX']]],
  ['Na przełomie XVIII i XIX wieku założono park.', null, [['Na przełomie XVIII i XIX wieku', '17XX/18XX']]],
  ['Od XV wieku odbywa się tu jarmark.', null, [['Od XV wieku', '14XX/..']]],
  ['Herb Borku znano już w XIII w. za rzeką.', null, [['w XIII w.', '12XX']]],
  ['Dąbrówka straciła port dopiero w XX wieku.', '2022', [['w XX wieku', '19XX']]],
  ['Dwór spłonął w połowie XIX wieku.', null, [['w połowie XIX wieku', '18XX']]],
  ['XX wiek był dla Nidowa okrutny.', null, [['XX wiek', '19XX', null]]],
  ['Kościół z XVII wieku spłonął.', null, [['z XVII wieku', '16XX', null]]],
  ['Dwór z XIX w. runął.', null, [['z XIX w.', '18XX', null]]],
  ['Miasto rosło na początku XX wieku.', null, [['na początku XX wieku', '19XX', null]]],
  ['Na przełomie XIX i XX wieku miasto rosło.', null, [['Na przełomie XIX i XX wieku', '18XX/19XX', null]]],
  ['Mury z XVI-XVIII w. ocalały.', null, [['z XVI-XVIII w.', '15XX/17XX', null]]],
  ['Moda trwa od XIX-wiecznego zrywu.', null, [['XIX-wiecznego', '18XX']]],
  ['Kamienice XVII–wieczne runęły.', null, [['XVII–wieczne', '16XX']]],
]

const NO_DATES: readonly SentenceRow[] = [
  ['Skarb zakopano w II w. p.n.e. nad strumieniem.', null, []],
  ['Uczy się w XX Liceum w Borku.', null, []],
  ['Przewodniczy mu Walenty IV Wieczny.', null, []],
  ['Przeszedł do II etapu konkursu.', null, []],
  ['W tym wieku trudno biegać.', null, []],
  ['Zebrał ich wiek i zawód.', null, []],
  ['Rozdział XIX opisuje wiek emerytalny.', null, []],
  ['Jan V. w Borku nie mieszkał.', null, []],
  // a name
  ['Działa tu Uniwersytet III Wieku.', PUBLISHED, []],
  // a king
  ['Król Jan III wrócił do Wierchna.', PUBLISHED, []],
  // a chapter
  ['Rozdział XX nudzi.', PUBLISHED, []],
  // before our era
  ['W III w. p.n.e. stała tu osada.', PUBLISHED, []],
  // a letter and a preposition
  ['Grupa V w hali zagra z Nidowem.', PUBLISHED, []],
  // a century without its number
  ['W wieku nastu lat wyjechał.', PUBLISHED, []],
  // for ever
  ['Klub III - wieczny lider - przegrał.', PUBLISHED, []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
