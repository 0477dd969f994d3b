import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

const DAY = '2022-02-18'

const DATES: readonly SentenceRow[] = [
  ['Spółdzielnia Podbór powstała w 2002 dzięki pożyczce.', null, [['w 2002', '2002']]],
  ['Ratusz w Podborze wzniesiono w roku 2014 na nowo.', DAY, [['w roku 2014', '2014']]],
  ['W latach 2014-2022 gminą rządziła Kinga Żuk.', null, [['W latach 2014-2022', '2014/2022']]],
  ['W latach 1992–97 tartak stał.', null, [['W latach 1992–97', '1992/1997']]],
  ['Pod koniec 2011 r. tartak sprzedano.', null, [['Pod koniec 2011 r.', '2011']]],
  ['Na początku 2013 roku tartak odkupiono.', null, [['Na początku 2013 roku', '2013']]],
  ['W połowie 2012 r. tartak stał pusty.', null, [['W połowie 2012 r.', '2012']]],
  ['W drugiej połowie 2015 roku dobudowano suszarnię.', null, [['W drugiej połowie 2015 roku', '2015']]],
  ['Od 2009 roku Podbór nie ma kina.', DAY, [['Od 2009 roku', '2009/..']]],
  ['Do 1975 roku kursowała tam kolejka.', null, [['Do 1975 roku', '../1975']]],
  ['Sprzed 1939 r. ocalała jedna studnia.', null, [['Sprzed 1939 r.', '../1939']]],
  ['Między 2005 a 2008 rokiem wycięto park.', null, [['Między 2005 a 2008 rokiem', '2005/2008']]],
  ['Od 2005 do 2008 roku wycinano park.', null, [['Od 2005 do 2008 roku', '2005/2008']]],
  ['Około 1900 roku wykopano staw.', null, [['Około 1900 roku', '1900~']]],
  ['Kinga Żuk (ur. 1961) maluje ikony.', null, [['1961', '1961']]],
  ['Żuk uważa, że 2032 będzie rokiem zmian.', null, [['2032', '2032']]],
  ['W Podborze 2032 osoby będą starsze.', null, []],
  ['Wybory w Podborze 2024. Kto wygra?', null, [['2024', '2024']]],
  ['Losowanie Mistrzostw Świata w Piłce Wodnej 2026 trwa.', null, [['2026', '2026']]],
  ['Euro 2028 odbędzie się w Podborze.', null, [['2028', '2028']]],
  ['Bilet kosztuje 2028 euro, a karnet euro 2500.', null, []],
  ['Mecze MŚ 2025 odbędą się w Podborze.', null, [['2025', '2025']]],
  ['W Podborze 2024 osoby poszły na wybory.', null, []],
  ['Sezon 2014/15 spędził w Podborze.', null, [['Sezon 2014/15', '2014/2015']]],
  [
    'W 2017 i 2018 roku było sucho.',
    null,
    [
      ['W 2017', '2017'],
      ['2018 roku', '2018'],
    ],
  ],
  ['Dzwon (1843) odlano z armat.', null, [['1843', '1843']]],
  ['Nagrodę z 2006 r. oddała.', null, [['z 2006 r.', '2006']]],
  ['Gmina Podbór w latach 2014-2022 nie zbudowała drogi.', '2023-04-01', [['w latach 2014-2022', '2014/2022']]],
  ['Tartak sprzedano pod koniec 2011 r. i rozebrano.', '2023-04-01', [['pod koniec 2011 r.', '2011']]],
  ['Zarząd ustąpił w połowie 2016 roku.', '2023-04-01', [['w połowie 2016 roku', '2016']]],
  ['Świetlica stoi tu od 1974 r. i przecieka.', DAY, [['od 1974 r.', '1974/..']]],
  ['Kościół zbudowano przed 1620 rokiem.', null, [['przed 1620 rokiem', '../1620']]],
  ['Po 1945 r. w Podborze osiedlili się garncarze.', null, [['Po 1945 r.', '1945/..']]],
  ['2016: wygrała Alina Sęk. Zdobyła pół gminy.', null, [['2016', '2016']]],
  ['Zdobył mało (mniej niż brat). 2012: wygrał Jan Los.', null, [['2012', '2012']]],
  ['Towarzystwo Nidowskie powstało w 2002 na mocy uchwały.', null, [['w 2002', '2002', null]]],
  ['Latarnię zgaszono w roku 2014 na dobre.', null, [['w roku 2014', '2014', null]]],
  ['Huta stanęła pod koniec 2011 r. na dobre.', null, [['pod koniec 2011 r.', '2011', null]]],
  ['Huta stanęła w połowie 2011 r. na dobre.', null, [['w połowie 2011 r.', '2011', null]]],
  ['Około 2010 roku huta zgasła.', null, [['Około 2010 roku', '2010~', null]]],
  ['Latarnię zbudowano w roku 1887.', null, [['w roku 1887', '1887']]],
  ['Rada (1921) działa nadal.', null, [['1921', '1921', null]]],
  ['Jan Sum (ur. 1950) mieszka w Nidowie.', null, [['1950', '1950', null]]],
  [
    'W 2017 i 2018 roku brakowało wody.',
    null,
    [
      ['W 2017', '2017', null],
      ['2018 roku', '2018', null],
    ],
  ],
  // more than one
  ['Borzywój Lis rządził w latach 2014-2022 bez przerwy.', null, [['w latach 2014-2022', '2014/2022', null]]],
  ['W latach 2014-2022 rządził Borzywój Lis.', null, [['W latach 2014-2022', '2014/2022', null]]],
  ['W latach 1992-97 naprawiano tamę.', null, [['W latach 1992-97', '1992/1997', null]]],
  ['W sezonie 2014/15 grali w Wierchnie.', null, [['W sezonie 2014/15', '2014/2015', null]]],
]

const NO_DATES: readonly SentenceRow[] = [
  ['Wpłynęło 2014 wniosków.', DAY, []],
  ['Zapłacił 1999 zł za rower.', DAY, []],
  ['Pokój kosztuje od 1500 do 2000 złotych.', DAY, []],
  ['W 2000 domów brakło prądu.', DAY, []],
  ['Ustawa nr 1874 nie weszła w życie.', DAY, []],
  ['Dz.U. poz. 2015 zawiera tekst.', DAY, []],
  ['Dyrektywa 2014/65/UE dotyczy rynków.', DAY, []],
  ['Liczba ludności wzrosła z 1480 do 1681.', DAY, []],
  ['Działka 1250/2 należy do gminy.', DAY, []],
  ['Kod 2022 otwiera furtkę.', DAY, []],
  ['Wspiął się na 2014 m n.p.m. bez tlenu.', DAY, []],
  ['Urnę z 1200 r. p.n.e. wykopał rolnik.', DAY, []],
  ['Pociąg wiózł 1500–2000 ton piasku.', DAY, []],
  ['Mieszka przy Długiej 1905 w Podborze.', DAY, []],
  ['Wspiera ich 2010 sygnatariuszy.', DAY, []],
  ['Wydano 1700 egzemplarzy.', DAY, []],
  ['Ma konto z loginem ewa1998.', DAY, []],
  ['Wynik na koniec: 2016: tyle litrów wylano.', null, []],
  ['Kod 2016:15 jest nieważny.', null, []],
  // a price
  ['Bilet kosztuje od 2000 złotych do 2500 zł.', PUBLISHED, []],
  // people counted
  ['Przyszło do 2000 osób z 1500 domów.', PUBLISHED, []],
  // an amount that grew
  ['Zużycie wzrosło z 1480 do 1681.', PUBLISHED, []],
  // a distance
  ['Przejechał około 1500 km.', PUBLISHED, []],
  // a law
  ['Według art. 15 ust. 2 ustawy nr 1874 wolno.', PUBLISHED, []],
  // a journal of laws
  ['Ustawa (Dz.U. 2014 poz. 1502) obowiązuje.', PUBLISHED, []],
  // a directive
  ['Dyrektywa 2014/15/UE obowiązuje.', PUBLISHED, []],
  // before our era
  ['Osadę założono w 1200 r. p.n.e. nad Nidą.', PUBLISHED, []],
  // a code
  ['Sejf otwiera kod 2014.', PUBLISHED, []],
  // a house
  ['Mieszka przy Lipowej 2014.', PUBLISHED, []],
  // part of a longer number
  ['Rachunek ma numer 2014 2015 2016 2017.', PUBLISHED, []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
