import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

const DAY = '2024-03-15'
const MONTH = '2024-03'
const YEAR = '2024'

const DATES: readonly SentenceRow[] = [
  ['Trzy dni temu wyschło źródło w Kaliskach Dolnych.', DAY, [['Trzy dni temu', '2024-03-12', 'offset', DAY]]],
  ['Trzy dni temu wyschło jezioro w Kaliskach.', MONTH, [['Trzy dni temu', '2024-03~', 'offset', MONTH]]],
  ['Trzy dni temu wyschło bagno w Kaliskach.', null, [['Trzy dni temu', null]]],
  ['Dwa tygodnie temu w Orzechówce padł rekord.', DAY, [['Dwa tygodnie temu', '2024-03-01~']]],
  ['Tydzień temu otworzono tam schronisko.', DAY, [['Tydzień temu', '2024-03-08~']]],
  ['Miesiąc temu Gerwazy Sroka złożył mandat.', DAY, [['Miesiąc temu', '2024-02~']]],
  ['Rok temu Gerwazy Sroka złożył mandat.', YEAR, [['Rok temu', '2023~', 'offset', YEAR]]],
  ['Przed rokiem huta Orla zwolniła połowę załogi.', DAY, [['Przed rokiem', '2023~', 'offset', DAY]]],
  ['Pałac kupiono przed dwoma laty.', DAY, [['przed dwoma laty', '2022~']]],
  ['Pół wieku temu stał tu wiatrak.', DAY, [['Pół wieku temu', '1974~']]],
  ['Pół roku temu radni Kalisk odrzucili plan.', DAY, [['Pół roku temu', '2023-09~']]],
  ['Półtora roku temu radni Kalisk odrzucili plan.', DAY, [['Półtora roku temu', '2022-09~']]],
  ['Rok i dwa miesiące temu padł tu rekord.', DAY, [['Rok i dwa miesiące temu', '2023-01~', 'offset', DAY]]],
  ['Wieżę zamknięto dwa lata i trzy miesiące temu.', DAY, [['dwa lata i trzy miesiące temu', '2021-12~']]],
  ['Za tydzień i dwa dni otworzą kąpielisko.', DAY, [['Za tydzień i dwa dni', '2024-03-24']]],
  ['Od roku i pięciu miesięcy kolejka stoi.', DAY, [['Od roku i pięciu miesięcy', '2022-10~/..']]],
  [
    'W tym roku i dwa miesiące temu wylała Kaliska.',
    DAY,
    [
      ['W tym roku', '2024'],
      ['dwa miesiące temu', '2024-01~'],
    ],
  ],
  [
    'Prom ruszył 3 maja 2011 r., a rok i miesiąc później zatonął.',
    DAY,
    [
      ['3 maja 2011 r.', '2011-05-03'],
      ['rok i miesiąc później', '2012-06'],
    ],
  ],
  ['Huta upadła 25 lat temu.', DAY, [['25 lat temu', '1999~']]],
  ['Prawie sto lat temu płynęła tędy barka.', DAY, [['Prawie sto lat temu', '1924~']]],
  ['Dwie dekady temu płynęła tędy barka.', DAY, [['Dwie dekady temu', '2004~']]],
  ['Za dwa tygodnie ruszą zapisy do chóru.', DAY, [['Za dwa tygodnie', '2024-03-29~', 'offset', DAY]]],
  ['Za trzy dni upływa termin.', DAY, [['Za trzy dni', '2024-03-18']]],
  ['Za rok linia dotrze do Orzechówki.', DAY, [['Za rok', '2025~']]],
  ['Za pięć miesięcy linia dotrze do Orzechówki.', DAY, [['Za pięć miesięcy', '2024-08~']]],
  ['Za kilka dni linia dotrze do Orzechówki.', DAY, [['Za kilka dni', null]]],
  ['Dzięki niej za dziesięć lat linia dotrze do Orzechówki.', DAY, [['za dziesięć lat', '2034~']]],
  ['To będzie za rok.', DAY, [['za rok', '2025~']]],
  ['Gerwazy Sroka od ośmiu lat prowadzi tartak.', DAY, [['od ośmiu lat', '2016~/..', 'offset', DAY]]],
  ['Od trzech miesięcy most jest zamknięty.', DAY, [['Od trzech miesięcy', '2023-12~/..']]],
  ['Od tygodnia most jest zamknięty.', DAY, [['Od tygodnia', '2024-03-08~/..']]],
  ['Przypomniał pożar sprzed dwóch lat.', DAY, [['sprzed dwóch lat', '2022~']]],
  // counted from a date before it
  [
    'Młyn spłonął 3 maja 2011 r. Dzień później zawalił się komin.',
    DAY,
    [
      ['3 maja 2011 r.', '2011-05-03'],
      ['Dzień później', '2011-05-04', 'offset-in-text', '2011-05-03'],
    ],
  ],
  [
    'Zakład otwarto w 1999 roku. Rok wcześniej kupiono działkę.',
    null,
    [
      ['w 1999 roku', '1999'],
      ['Rok wcześniej', '1998', 'offset-in-text', '1999'],
    ],
  ],
  [
    'W styczniu 2015 r. gmina podpisała umowę, a trzy miesiące później ją zerwała.',
    null,
    [
      ['W styczniu 2015 r.', '2015-01'],
      ['trzy miesiące później', '2015-04'],
    ],
  ],
  [
    'W 2015 roku gmina podpisała umowę, a dzień później ją zerwała.',
    DAY,
    [
      ['W 2015 roku', '2015'],
      ['dzień później', null],
    ],
  ],
  ['Huta Orla zwolniła przed rokiem połowę załogi.', MONTH, [['przed rokiem', '2023~', 'offset', MONTH]]],
  ['Źródło w Kaliskach wyschło trzy dni temu.', YEAR, [['trzy dni temu', '2024~', 'offset', YEAR]]],
  ['Zapisy do chóru ruszą za dwa tygodnie.', MONTH, [['za dwa tygodnie', '2024-03~', 'offset', MONTH]]],
  [
    'Zakład otwarto w maju 1999 roku, a rok wcześniej kupiono działkę.',
    DAY,
    [
      ['w maju 1999 roku', '1999-05'],
      ['rok wcześniej', '1998', 'offset-in-text', '1999-05'],
    ],
  ],
  [
    'Dwie dekady temu, w maju 2004 r., zamknięto kopalnię.',
    DAY,
    [
      ['Dwie dekady temu', '2004~'],
      ['w maju 2004 r.', '2004-05'],
    ],
  ],
  ['Dane za 11 miesięcy 2017 r. ogłosi urząd.', null, [['za 11 miesięcy 2017 r.', '2017']]],
  ['Młyn spłonął trzy dni temu.', PUBLISHED, [['trzy dni temu', '2031-06-02', 'offset', PUBLISHED]]],
  ['Dwa tygodnie temu spłonął młyn.', PUBLISHED, [['Dwa tygodnie temu', '2031-05-22~', 'offset', PUBLISHED]]],
  ['Pół roku temu spłonął młyn.', PUBLISHED, [['Pół roku temu', '2030-12~', 'offset', PUBLISHED]]],
  ['Młyn spłonął 8 lat temu.', PUBLISHED, [['8 lat temu', '2023~', 'offset', PUBLISHED]]],
  ['Młyn spłonął przed rokiem.', PUBLISHED, [['przed rokiem', '2030~', 'offset', PUBLISHED]]],
  [
    'Przed dwudziestoma pięcioma laty go nie było, przed dwoma laty był.',
    PUBLISHED,
    [['przed dwoma laty', '2029~', 'offset', PUBLISHED]],
  ],
  ['Pokazał mapę sprzed dwóch lat.', PUBLISHED, [['sprzed dwóch lat', '2029~', 'offset', PUBLISHED]]],
  ['Mieszka tu od ośmiu lat.', PUBLISHED, [['od ośmiu lat', '2023~/..', 'offset', PUBLISHED]]],
  ['Prom ruszy za dwa tygodnie.', PUBLISHED, [['za dwa tygodnie', '2031-06-19~', 'offset', PUBLISHED]]],
  ['Za dwa lata staną tu domy.', PUBLISHED, [['Za dwa lata', '2033~', 'offset', PUBLISHED]]],
  ['Burza przyjdzie za jeden dzień.', PUBLISHED, [['za jeden dzień', '2031-06-06', 'offset', PUBLISHED]]],
  // how many, or from when, nobody says
  ['Most otwarto kilka dni temu.', PUBLISHED, [['kilka dni temu', null]]],
  ['Młyn spłonął trzy dni temu.', null, [['trzy dni temu', null]]],
  ['Młyn spłonął trzy dni temu.', '2031-06', [['trzy dni temu', '2031-06~', 'offset', '2031-06']]],
  ['Młyn spłonął przed rokiem.', '2031-06', [['przed rokiem', '2030~', 'offset', '2031-06']]],
  ['Młyn spłonął przed rokiem.', '2031', [['przed rokiem', '2030~', 'offset', '2031']]],
  ['Dwa tygodnie temu spłonął młyn.', '2031-06', [['Dwa tygodnie temu', '2031-06~', 'offset', '2031-06']]],
  // counted from another date in the text
  [
    'Zaczęto 3 maja 2020 r., a dzień później przerwano.',
    PUBLISHED,
    [
      ['3 maja 2020 r.', '2020-05-03'],
      ['dzień później', '2020-05-04', 'offset-in-text', '2020-05-03'],
    ],
  ],
  [
    'Most runął w 2019 roku, a rok wcześniej go badano.',
    PUBLISHED,
    [
      ['w 2019 roku', '2019'],
      ['rok wcześniej', '2018', 'offset-in-text', '2019'],
    ],
  ],
  [
    'Wyrok zapadł w 2010 r., a cztery lata później go uchylono.',
    null,
    [
      ['w 2010 r.', '2010'],
      ['cztery lata później', '2014', 'offset-in-text', '2010'],
    ],
  ],
  [
    'Wyrok zapadł w 2010 r., a dzień później go uchylono.',
    PUBLISHED,
    [
      ['w 2010 r.', '2010'],
      ['dzień później', null],
    ],
  ],
]

const NO_DATES: readonly SentenceRow[] = [
  ['Remont trwał trzy dni i dwie noce.', DAY, []],
  ['Przez osiem lat uczyła w Kaliskach muzyki.', DAY, []],
  ['Gerwazy Sroka ma 52 lata.', DAY, []],
  ['Wanda Sroka, lat 52, hoduje kozy.', DAY, []],
  ['Mieszkanie w Orzechówce wynajmiesz za 900 złotych za miesiąc.', DAY, []],
  ['Od lat mówi się o tym w Kaliskach.', DAY, []],
  ['Przed laty pływano tędy do Orzechówki.', DAY, []],
  ['Dzieci od trzeciego roku życia wchodzą za darmo.', DAY, []],
  ['Sąd skazał go na dwa lata więzienia.', DAY, []],
  ['Czekali dwie godziny na autobus.', DAY, []],
  ['Przez dwa tygodnie gaszono torf.', DAY, []],
  ['Sprzedała go za 30 tysięcy.', DAY, []],
  ['Schowali się za rokitą.', DAY, []],
  // durations
  ['Gaszono go przez dwie godziny, a potem przez trzy lata odbudowywano.', PUBLISHED, []],
  // ages
  ['Jagna Wilk ma 45 lat, jej syn jest w wieku 8 lat.', PUBLISHED, []],
  // a sentence
  ['Skazano go na 8 lat więzienia.', PUBLISHED, []],
  // too vague
  ['Ostatnio, od lat i od tygodni, obecnie pada.', PUBLISHED, []],
  // long ago
  ['Przed laty stał tu młyn.', PUBLISHED, []],
  // a price by the month
  ['Karnet kosztuje 20 złotych za miesiąc.', PUBLISHED, []],
  // a price by the day
  ['Strażacy stracą część wypłaty za jeden dzień.', PUBLISHED, []],
  ['Za jeden dzień pracy Wrzos dostał sto złotych.', PUBLISHED, []],
  // a sentence that may be longer
  ['Wrzosowi grozi od 8 lat więzienia do dożywocia.', PUBLISHED, []],
  // a year of life
  ['Wstęp od 16. roku życia.', PUBLISHED, []],
  // what somebody is thanked for
  ['Dziękujemy pani Annie Bryl za 29 lat pracy w bibliotece.', PUBLISHED, []],
  ['Dziękuję za 10 lat współpracy.', PUBLISHED, []],
  ['Odbyła się msza z dziękczynieniem za 29 lat parafii.', PUBLISHED, []],
  ['Wrzos dostał medal za 30 lat w straży.', PUBLISHED, []],
  // an exclamation
  ['Co to był za tydzień!', PUBLISHED, []],
  ['Co to za rok!', PUBLISHED, []],
  // one of many
  ['Zasiłek przysługuje od miesiąca, w którym złożono wniosek.', PUBLISHED, []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
