import { testQuotes } from './expect-quotes.ts'

const BODY = 'Długi spór o drogę ciągnie się od lat i nie widać jego końca.'

testQuotes('a heading’s label of two names', [
  [
    'speaks where the last of them does in the body',
    `Wrzex i Lubex: Ceny mleka wzrosną\n\nWrzex i Lubex podały, że mleko zdrożeje. ${BODY}`,
    [
      ['direct', 'Ceny mleka wzrosną'],
      ['reported', 'mleko zdrożeje'],
    ],
  ],
  ['and not where neither does', `Wrzex i Lubex: Ceny mleka wzrosną\n\n${BODY}`, []],
])

testQuotes('a heading’s label with „do”', [
  [
    'speaks to a town',
    `Lubinów do Zatyla: Nie grajcie „w kotka i myszkę”\n\n${BODY}`,
    [['direct', 'Nie grajcie „w kotka i myszkę”']],
  ],
  ['or for one', `Bruksela do Londynu: Przestańcie grać na czas\n\n${BODY}`, [['direct', 'Przestańcie grać na czas']]],
  [
    'speaks to people, whatever is said',
    `Lipiec do rolników: Port stanie w maju\n\nJan Lipiec milczał. ${BODY}`,
    [['direct', 'Port stanie w maju']],
  ],
  ['but what is sent to people is a letter', `List do rodziców: Szkoła stanie w maju\n\n${BODY}`, []],
  ['but a road only leads there', `Droga do Lubinowa: Objazd przez las\n\n${BODY}`, []],
  ['and who only goes there says nothing', `Bryl do Lubinowa: Wyjazd o świcie\n\n${BODY}`, []],
])

testQuotes('a portal’s tags behind what a heading quotes', [
  ['are none of it', `Jan Wrzos: Mleko zdrożeje [WYWIAD]\n\n${BODY}`, [['direct', 'Mleko zdrożeje']]],
  ['be they several', `Jan Wrzos: Mleko zdrożeje [WIDEO] (ZDJĘCIA, MAPA)\n\n${BODY}`, [['direct', 'Mleko zdrożeje']]],
  [
    'but letters in brackets are',
    `Jan Wrzos: Drogę zbuduje Związek (ZBN)\n\n${BODY}`,
    [['direct', 'Drogę zbuduje Związek (ZBN)']],
  ],
])
