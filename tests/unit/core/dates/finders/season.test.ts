import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

const DAY = '2022-02-18'
const MONTH = '2022-02'

const DATES: readonly SentenceRow[] = [
  ['Na przełomie lata i jesieni Szarka wyschła.', DAY, [['Na przełomie lata i jesieni', '2021-06/2021-11']]],
  [
    'Na przełomie zimy i wiosny 2020 r. Szarka wylała.',
    null,
    [['Na przełomie zimy i wiosny 2020 r.', '2019-12/2020-05']],
  ],
  ['Na przełomie wiosny i lata 2020 r. padało.', null, [['Na przełomie wiosny i lata 2020 r.', '2020-03/2020-08']]],
  ['Na przełomie roku Szarka wylała.', DAY, [['Na przełomie roku', '2021-12/2022-01']]],
  ['Późną jesienią zamarzła Szarka.', PUBLISHED, [['Późną jesienią', '2030-23']]],
  ['Jesienią ub.r. wyschła rzeka Szarka.', DAY, [['Jesienią ub.r.', '2021-23', 'relative-year', DAY]]],
  ['Młyn spłonął jesienią ub.r. od pioruna.', MONTH, [['jesienią ub.r.', '2021-23', 'relative-year', MONTH]]],
  ['Młyn spłonął jesienią ub.r. nad ranem.', null, [['jesienią ub.r.', null]]],
  ['Wiosną 2019 roku do Szarki wpuszczono pstrągi.', null, [['Wiosną 2019 roku', '2019-21']]],
  ['Latem 2020 r. Szarka cuchnęła.', DAY, [['Latem 2020 r.', '2020-22']]],
  ['Zimą 1998 roku zasypało całą wieś.', null, [['Zimą 1998 roku', '1998-24']]],
  ['Jesienią sprzedano stado kóz.', DAY, [['Jesienią', '2021-23', 'nearest-year', DAY]]],
  ['Latem otworzą przystań.', DAY, [['Latem', '2022-22']]],
  ['Ubiegłego lata utonęły tu dwie osoby.', DAY, [['Ubiegłego lata', '2021-22']]],
  ['W ubiegłe wakacje utonęły tu dwie osoby.', DAY, [['W ubiegłe wakacje', '2021-22']]],
  ['Wyjechali na wakacje.', DAY, []],
  ['W te wakacje prom będzie stał.', DAY, [['W te wakacje', '2022-22']]],
  ['W najbliższe wakacje prom będzie stał.', DAY, [['W najbliższe wakacje', '2022-22']]],
  // when school is out
  ['Ruszą jeszcze przed wakacjami.', DAY, []],
  // somebody's own
  ['Wrócili po wakacjach w Lidorii.', DAY, []],
  ['Wolą wakacje w górach.', DAY, []],
  ['Te wakacje w górach były udane.', DAY, []],
  ['Ubiegłej zimy zamarzł wodociąg.', '2022-06-10', [['Ubiegłej zimy', '2021-24']]],
  ['Wiosną tego roku posadzą lipy.', DAY, [['Wiosną tego roku', '2022-21']]],
  ['Pod koniec lata 2017 r. zerwało kładkę.', null, [['Pod koniec lata 2017 r.', '2017-22']]],
  ['Pod koniec lata zerwało kładkę.', DAY, [['Pod koniec lata', '2021-22']]],
  ['Od jesieni 2018 r. sołtysem jest Bogna Wrzos.', null, [['Od jesieni 2018 r.', '2018-09/..']]],
  ['Do wiosny 2016 roku hali nie ogrzewano.', null, [['Do wiosny 2016 roku', '../2016-05']]],
  ['Przystań otworzono wiosną.', '2022-06-30', [['wiosną', '2022-21']]],
  ['Zimą 2010/2011 zamarzła cała Szarka.', null, [['Zimą 2010/2011', '2010-24']]],
  ['Zimą 2010/11 roku zamarzły studnie.', null, [['Zimą 2010/11 roku', '2010-24']]],
  ['Wiosną 2021 r. wróciły bociany.', null, [['Wiosną 2021 r.', '2021-21', null]]],
  ['Zima 2010 była ostra.', null, [['Zima 2010', '2010-24', null]]],
  ['Rejs przełożono na lato.', PUBLISHED, [['na lato', '2031-22', 'nearest-year', PUBLISHED]]],
  ['W sezonie letnim 2019 r. prom woził turystów.', null, [['W sezonie letnim 2019 r.', '2019-22', null]]],
  [
    'Rzeka wyschła jesienią ub.r. koło Wierchna.',
    PUBLISHED,
    [['jesienią ub.r.', '2030-23', 'relative-year', PUBLISHED]],
  ],
  [
    'Jesienią ubiegłego roku wyschła rzeka.',
    PUBLISHED,
    [['Jesienią ubiegłego roku', '2030-23', 'relative-year', PUBLISHED]],
  ],
  ['Zimą zamarzł port.', PUBLISHED, [['Zimą', '2030-24', 'nearest-year', PUBLISHED]]],
  ['Latem ruszy prom.', PUBLISHED, [['Latem', '2031-22', 'nearest-year', PUBLISHED]]],
  ['Latem ruszy prom.', '2031', [['Latem', '2031-22', 'nearest-year', '2031']]],
  ['Latem ruszy prom.', null, [['Latem', null]]],
  ['Ubiegłej zimy zamarzł port.', PUBLISHED, [['Ubiegłej zimy', '2030-24', 'nearest-year', PUBLISHED]]],
  ['Ubiegłego lata wyschła rzeka.', PUBLISHED, [['Ubiegłego lata', '2030-22', 'nearest-year', PUBLISHED]]],
  ['Prom zbudują do lata.', PUBLISHED, [['do lata', '../2031-08', 'nearest-year', PUBLISHED]]],
  ['Prom stoi od lata 2020 r. w porcie.', null, [['od lata 2020 r.', '2020-06/..', null]]],
  ['Tej wiosny wróciły bociany.', PUBLISHED, [['Tej wiosny', '2031-21', 'nearest-year', PUBLISHED]]],
  ['Tej zimy zamarzł port.', PUBLISHED, [['Tej zimy', '2030-24', 'nearest-year', PUBLISHED]]],
  ['Tej zimy zamarznie port.', PUBLISHED, [['Tej zimy', '2031-24', 'nearest-year', PUBLISHED]]],
  ['Tej zimy zamarzł port.', '2032-02', [['Tej zimy', '2031-24', 'nearest-year', '2032-02']]],
  ['Żuk wygrała w wiosennych wyborach.', PUBLISHED, [['wiosennych', '2031-21', 'nearest-year', PUBLISHED]]],
  ['Tej zimy zamarzł port.', null, [['Tej zimy', null]]],
]

const NO_DATES: readonly SentenceRow[] = [
  ['Trwają letnie igrzyska i zimowe wyprzedaże.', DAY, []],
  ['Lubi śnieżną zimę i długie wieczory.', DAY, []],
  ['Zespół Jesień Idzie dał koncert.', DAY, []],
  ['Minęły lata, a lipy rosną.', DAY, []],
  ['Kupił kurtkę zimową i opony letnie.', DAY, []],
  // spoken of
  ['Nidów pamięta śnieżną zimę.', PUBLISHED, []],
  // in general
  ['Zakwitła wiosna, a lato było gorące.', PUBLISHED, []],
  // years
  ['Lata mijają.', PUBLISHED, []],
  // for years
  ['Zaplanowali to na lata.', PUBLISHED, []],
  // a surname
  ['Marek Zima wygrał bieg.', PUBLISHED, []],
  // an adjective of no season
  ['Kupił kurtkę na zimowy spacer.', PUBLISHED, []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
