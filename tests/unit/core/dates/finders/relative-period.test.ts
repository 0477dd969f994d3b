import { expect, test } from 'vitest'
import { datesLike, PUBLISHED, type SentenceRow } from '../find-dates.ts'

/** A Wednesday. */
const DAY = '2023-11-15'
const MONTH = '2023-11'
const YEAR = '2023'

const DATES: readonly SentenceRow[] = [
  ['W pierwszych trzech kwartałach br. stocznia rosła.', PUBLISHED, [['W pierwszych trzech kwartałach br.', '2031']]],
  ['W pierwszych dniach br. stocznia stanęła.', PUBLISHED, [['W pierwszych dniach br.', '2031']]],
  ['Zamówiono w trzech kwartałach br. dwa promy.', PUBLISHED, []],
  ['W ostatnim tygodniu maja padało.', PUBLISHED, [['W ostatnim tygodniu maja', '2031-05']]],
  ['W pierwszych pięciu miesiącach roku padało.', PUBLISHED, [['W pierwszych pięciu miesiącach roku', '2031']]],
  [
    'W ubiegłym tygodniu w Starym Młynisku padał grad.',
    DAY,
    [['W ubiegłym tygodniu', '2023-11-06/2023-11-12', 'relative-week', DAY]],
  ],
  [
    'W ubiegłym tygodniu w Młynisku padał deszcz.',
    MONTH,
    [['W ubiegłym tygodniu', '2023-11~', 'relative-week', MONTH]],
  ],
  ['W ubiegłym tygodniu w Młynisku padał śnieg.', null, [['W ubiegłym tygodniu', null]]],
  [
    'W ubiegłym miesiącu urodziło się tam troje dzieci.',
    DAY,
    [['W ubiegłym miesiącu', '2023-10', 'relative-month', DAY]],
  ],
  ['W ubiegłym miesiącu urodziło się tam dwoje dzieci.', MONTH, [['W ubiegłym miesiącu', '2023-10']]],
  ['W ubiegłym roku zbiory były liche.', DAY, [['W ubiegłym roku', '2022', 'relative-year', DAY]]],
  ['W ubiegłym roku zbiory były udane.', YEAR, [['W ubiegłym roku', '2022', 'relative-year', YEAR]]],
  ['W ubiegłym roku zbiory były średnie.', null, [['W ubiegłym roku', null]]],
  ['W przyszłym roku pojedzie tędy tramwaj.', DAY, [['W przyszłym roku', '2024']]],
  ['W przyszłym miesiącu zdrożeją bilety.', DAY, [['W przyszłym miesiącu', '2023-12']]],
  ['W tym tygodniu rozbierają komin.', DAY, [['W tym tygodniu', '2023-11-13/2023-11-19']]],
  ['W zeszłym roku sprzedano cegielnię.', DAY, [['W zeszłym roku', '2022']]],
  ['W tym roku wiśnie nie obrodziły.', DAY, [['W tym roku', '2023']]],
  ['W tamtym roku sprzedano młyn.', DAY, [['W tamtym roku', '2022', 'relative-year', DAY]]],
  ['W tamtym tygodniu padał grad.', DAY, [['W tamtym tygodniu', '2023-11-06/2023-11-12']]],
  [
    'Młyn stanął w 1986 roku. W tamtym roku padał grad.',
    DAY,
    [
      ['w 1986 roku', '1986'],
      ['W tamtym roku', '1986', 'period-in-text'],
    ],
  ],
  ['W tamtym wieku grał już w Młynisku.', DAY, []],
  ['W roku ubiegłym było inaczej.', DAY, [['W roku ubiegłym', '2022']]],
  ['W ub. roku było inaczej.', DAY, [['W ub. roku', '2022']]],
  ['Inaczej było w ub. roku.', DAY, [['w ub. roku', '2022']]],
  [
    'W minionym kwartale Młynisko nie miało lekarza.',
    DAY,
    [['W minionym kwartale', '2023-07/2023-09', 'relative-quarter', DAY]],
  ],
  ['W ubiegłym stuleciu stał tu zamek.', DAY, [['W ubiegłym stuleciu', '19XX', 'relative-century', DAY]]],
  ['W minionej dekadzie wieś się wyludniła.', DAY, [['W minionej dekadzie', '201X', 'relative-decade', DAY]]],
  ['Obwodnica będzie gotowa do końca roku.', DAY, [['do końca roku', '../2023']]],
  ['Na początku miesiąca zamknięto pocztę.', DAY, [['Na początku miesiąca', '2023-11']]],
  ['Od początku roku utonęły cztery osoby.', DAY, [['Od początku roku', '2023/..']]],
  ['Pod koniec ubiegłego roku zamknięto pocztę.', DAY, [['Pod koniec ubiegłego roku', '2022']]],
  ['Tegoroczny zjazd bartników odwołano.', DAY, [['Tegoroczny', '2023']]],
  ['Ubiegłoroczna powódź zniszczyła jaz.', DAY, [['Ubiegłoroczna', '2022']]],
  ['Po zeszłotygodniowej wichurze zbierają gałęzie.', DAY, [['zeszłotygodniowej', '2023-11-06/2023-11-12']]],
  [
    'W 2010 roku zbudowano jaz, a w następnym roku zerwała go woda.',
    DAY,
    [
      ['W 2010 roku', '2010'],
      ['w następnym roku', '2011', 'period-in-text', '2010'],
    ],
  ],
  [
    'Jaz zbudowano w maju 2010 roku i w tym samym roku zerwała go woda.',
    null,
    [
      ['w maju 2010 roku', '2010-05'],
      ['w tym samym roku', '2010'],
    ],
  ],
  ['Grad padał w ubiegłym tygodniu.', DAY, [['w ubiegłym tygodniu', '2023-11-06/2023-11-12']]],
  ['Troje dzieci urodziło się w ubiegłym miesiącu.', '2024-01-03', [['w ubiegłym miesiącu', '2023-12']]],
  ['Zbiory były w ubiegłym roku liche.', MONTH, [['w ubiegłym roku', '2022', 'relative-year', MONTH]]],
  ['Tramwaj pojedzie tędy w przyszłym roku.', YEAR, [['w przyszłym roku', '2024', 'relative-year', YEAR]]],
  ['Tramwaj pojedzie tędy w przyszłym roku.', null, [['w przyszłym roku', null]]],
  ['Bilety zdrożeją w przyszłym tygodniu.', '2023-12-28', [['w przyszłym tygodniu', '2024-01-01/2024-01-07']]],
  ['W br. pszczoły w Zagroblu zebrały mało.', '2025-12-04', [['W br.', '2025', 'relative-year', '2025-12-04']]],
  [
    'Pod koniec ub.r. zamknięto port w Nidowie.',
    '2025-12-04',
    [['Pod koniec ub.r.', '2024', 'relative-year', '2025-12-04']],
  ],
  ['System ruszy w drugiej połowie br. w całym powiecie.', '2025-12-04', [['w drugiej połowie br.', '2025']]],
  ['Do końca b.r. powstanie most.', '2025-12-04', [['Do końca b.r.', '../2025']]],
  ['Straty z ub. roku pokryje gmina.', '2025-12-04', [['z ub. roku', '2024']]],
  ['Na początku br. otwarto tartak.', null, [['Na początku br.', null]]],
  [
    'Padało w ubiegłym tygodniu.',
    PUBLISHED,
    [['w ubiegłym tygodniu', '2031-05-26/2031-06-01', 'relative-week', PUBLISHED]],
  ],
  ['Padało w ubiegłym miesiącu.', PUBLISHED, [['w ubiegłym miesiącu', '2031-05', 'relative-month', PUBLISHED]]],
  ['Padało w ubiegłym roku.', PUBLISHED, [['w ubiegłym roku', '2030', 'relative-year', PUBLISHED]]],
  ['Padało w roku ubiegłym.', PUBLISHED, [['w roku ubiegłym', '2030', 'relative-year', PUBLISHED]]],
  [
    'W przyszłym tygodniu będzie ciepło.',
    PUBLISHED,
    [['W przyszłym tygodniu', '2031-06-09/2031-06-15', 'relative-week', PUBLISHED]],
  ],
  ['Prom ruszy w przyszłym roku.', PUBLISHED, [['w przyszłym roku', '2032', 'relative-year', PUBLISHED]]],
  [
    'W minionym kwartale ubyło wody.',
    PUBLISHED,
    [['W minionym kwartale', '2031-01/2031-03', 'relative-quarter', PUBLISHED]],
  ],
  ['W minionej dekadzie ubyło wody.', PUBLISHED, [['W minionej dekadzie', '202X', 'relative-decade', PUBLISHED]]],
  ['W ubiegłym stuleciu ubyło wody.', PUBLISHED, [['W ubiegłym stuleciu', '19XX', 'relative-century', PUBLISHED]]],
  ['Skończą do końca roku.', PUBLISHED, [['do końca roku', '../2031', 'relative-year', PUBLISHED]]],
  ['Od początku roku przybyło gości.', PUBLISHED, [['Od początku roku', '2031/..', 'relative-year', PUBLISHED]]],
  ['Tegoroczne żniwa były marne.', PUBLISHED, [['Tegoroczne', '2031', 'relative-year', PUBLISHED]]],
  [
    'Po ubiegłotygodniowej burzy ubyło dachów.',
    PUBLISHED,
    [['ubiegłotygodniowej', '2031-05-26/2031-06-01', 'relative-week', PUBLISHED]],
  ],
  // a publication that is less precise than the unit
  ['Padało w ubiegłym tygodniu.', '2031-06', [['w ubiegłym tygodniu', '2031-06~', 'relative-week', '2031-06']]],
  ['Padało w ubiegłym miesiącu.', '2031', [['w ubiegłym miesiącu', '2031~', 'relative-month', '2031']]],
  ['Padało w ubiegłym roku.', '2031', [['w ubiegłym roku', '2030', 'relative-year', '2031']]],
  ['Padało w ubiegłym roku.', null, [['w ubiegłym roku', null]]],
  // counted from a date before it in the text
  [
    'Wyrok zapadł w 2010 r., a w następnym roku go uchylono.',
    PUBLISHED,
    [
      ['w 2010 r.', '2010'],
      ['w następnym roku', '2011', 'period-in-text', '2010'],
    ],
  ],
  [
    'Wyrok zapadł w 2010 r., a w tym samym roku go uchylono.',
    PUBLISHED,
    [
      ['w 2010 r.', '2010'],
      ['w tym samym roku', '2010', 'offset-in-text', '2010'],
    ],
  ],
]

const NO_DATES: readonly SentenceRow[] = [
  ['W tym wieku nie wolno już prowadzić.', DAY, []],
  ['Rok ma dwanaście miesięcy.', DAY, []],
  ['Był to ostatni rok wojny.', DAY, []],
  ['Raz w tygodniu przyjeżdża tam bibliobus.', DAY, []],
  ['Płacą mu dwa tysiące na miesiąc.', DAY, []],
  ['Co roku topi się tam marzannę.', DAY, []],
  ['Jest na trzecim roku studiów.', DAY, []],
  ['Chorych w Zagroblu odwiedzał br. Albin.', '2025-12-04', []],
  ['Przytułek dla br. Albina stoi do remontu.', '2025-12-04', []],
  ['Mówiono o b. wójcie i jego sadzie.', '2025-12-04', []],
  // an age
  ['W tym wieku trzeba odpoczywać.', PUBLISHED, []],
  // told by the words behind it
  ['W tym roku, w którym zbudowano most, padało.', PUBLISHED, []],
  // a school year
  ['W ubiegłym roku podatkowym padało.', PUBLISHED, []],
  // a count
  ['Drugi kolejny rok huta traci.', PUBLISHED, []],
  // a habit
  ['Jarmark bywa raz w roku.', PUBLISHED, []],
]

test.each(DATES)('%s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})

test.each(NO_DATES)('not that date: %s', (text, published, dates) => {
  expect(datesLike(dates, text, published)).toEqual(dates)
})
