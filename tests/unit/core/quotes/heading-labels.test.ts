import { testQuotes } from './expect-quotes.ts'

const BODY = 'Długi spór o drogę ciągnie się od lat i nie widać jego końca.'
const HEARD = 'O mleku mówił Adam Wrzos.'

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

testQuotes('a heading’s label tells when somebody in office spoke', [
  ['at a meeting', `Premier po naradzie: granica jest bezpieczna\n\n${BODY}`, [['direct', 'granica jest bezpieczna']]],
  ['in a paper', `Minister w „Kurierku”: granica jest bezpieczna\n\n${BODY}`, [['direct', 'granica jest bezpieczna']]],
  ['or anywhere, in person', `Burmistrz w areszcie: Jestem niewinny\n\n${BODY}`, [['direct', 'Jestem niewinny']]],
  ['not where he is held', `Burmistrz w areszcie: chodzi o łapówki, które miał brać\n\n${BODY}`, []],
  ['nor treated', `Prezydent w szpitalu: lekarze walczą o jego życie\n\n${BODY}`, []],
  ['nor how he is after that', `Minister po operacji: czuje się już dobrze\n\n${BODY}`, []],
  ['nor under what', `Premier w ogniu krytyki: opozycja żąda dymisji\n\n${BODY}`, []],
  ['nor who stands in for whom', `Dyrektor na zwolnieniu: szkołą kieruje zastępczyni\n\n${BODY}`, []],
  ['nor who is tried', `Prezes przed sądem: grozi mu sześć lat więzienia\n\n${BODY}`, []],
  ['nor what it was like', `Prezydent podczas wizyty w Zatylu: padał deszcz i było zimno\n\n${BODY}`, []],
  ['nor what is told of him', `Wójt po sesji: grozi mu dymisja\n\n${BODY}`, []],
])

testQuotes('a heading of a title, and who tells of it', [
  ['quotes nobody', `„Cisza nad rzeką” – opowiada o niej reżyser Jan Bryl\n\n${BODY}`, []],
  [
    'unlike who says it',
    `„Cisza nad rzeką trwa” – opowiada reżyser Jan Bryl\n\n${BODY}`,
    [['direct', 'Cisza nad rzeką trwa']],
  ],
])

testQuotes('a heading that tells what was spoken of', [
  ['quotes nobody', `Wójt Jan Bryl: o remoncie szkoły i nowej drodze\n\n${BODY}`, []],
  [
    'unlike one with a verb',
    `Wójt Jan Bryl: o remoncie nic nie wiem\n\n${BODY}`,
    [['direct', 'o remoncie nic nie wiem']],
  ],
  [
    'nor is a set phrase a topic',
    `Wójt Jan Bryl: o krok od katastrofy\n\n${BODY}`,
    [['direct', 'o krok od katastrofy']],
  ],
])

testQuotes('a heading’s label of a name and what he is of', [
  ['a body', `Wrzos z RPP: Ceny mleka spadną\n\n${HEARD} ${BODY}`, [['direct', 'Ceny mleka spadną']]],
  [
    'in full, behind another sentence',
    `Spór o mleko. Adam Wrzos z Lubexu: Ceny mleka spadną\n\n${HEARD} ${BODY}`,
    [['direct', 'Ceny mleka spadną']],
  ],
  [
    'behind another label',
    `Ewa Lis: Ceny wzrosną. Adam Wrzos z Iskry: Ceny mleka spadną\n\n${HEARD} ${BODY}`,
    [
      ['direct', 'Ceny wzrosną'],
      ['direct', 'Ceny mleka spadną'],
    ],
  ],
  ['but what he has is not', `Wrzos z zarzutami: śledztwo trwa\n\nAdam Wrzos milczał. ${BODY}`, []],
  ['nor what becomes of him', `Wrzos z Iskry: czeka go przerwa\n\nAdam Wrzos milczał. ${BODY}`, []],
  ['nor what he does', `Wrzos z Iskry: wraca po kontuzji\n\nAdam Wrzos milczał. ${BODY}`, []],
  ['nor who he is', `Adam Wrzos z Iskry: mistrz, który zaczynał w lesie\n\n${BODY}`, []],
  [
    'but how it is',
    `Adam Wrzos z Iskry: będzie jeszcze gorzej\n\n${HEARD} ${BODY}`,
    [['direct', 'będzie jeszcze gorzej']],
  ],
  ['nor of one who is not heard', `Wrzos z RPP: Ceny mleka spadną\n\nAdam Wrzos milczał. ${BODY}`, []],
  ['unless in marks', `Wrzos z RPP: „Ceny spadną”\n\nAdam Wrzos milczał. ${BODY}`, [['direct', 'Ceny spadną']]],
  ['or in person', `Adam Wrzos z Gdańska: nie oddamy portu\n\n${BODY}`, [['direct', 'nie oddamy portu']]],
  ['nor of a town', `Wrzos z Gdańska: sąd wydał wyrok\n\n${HEARD} ${BODY}`, []],
  ['of whom others look for', `Anna Wrzos z Gdańska: policja wznawia poszukiwania\n\nAnna Wrzos zaginęła. ${BODY}`, []],
  ['or ask for help', `Anna Wrzos z Karwi: policja prosi o pomoc\n\nAnna Wrzos zaginęła. ${BODY}`, []],
  ['or judge', `Adam Wrzos z Zatyla: sąd wydał wyrok na mordercę\n\nAdam Wrzos zginął w lipcu. ${BODY}`, []],
  ['or mourn', `Wrzos z Lubinowa: mieszkańcy żegnają artystę\n\nAdam Wrzos zmarł w piątek. ${BODY}`, []],
  ['or how he is', `Adam Wrzos z Wisły: kontuzja jest poważna\n\nPiłkarz Adam Wrzos upadł. ${BODY}`, []],
  ['nor what the paper asks', `Wrzos z PiS: kim jest nowy minister\n\n${HEARD} ${BODY}`, []],
  ['nor what it tells by asking', `Wrzos z PiS: jak został ministrem\n\n${HEARD} ${BODY}`, []],
  ['nor a topic', `Wrzos z Iskry: kontuzja i pauza\n\nAdam Wrzos milczał. ${BODY}`, []],
])

testQuotes('a heading’s label that is a town as well', [
  [
    'of whom the article has by his full name',
    `Dąbek: Ceny mleka spadną\n\nO mleku mówili rolnicy, a po nich mówił radny Adam Dąbek. ${BODY}`,
    [['direct', 'Ceny mleka spadną']],
  ],
  [
    'who speaks of himself',
    `Dąbek: Nie oddamy mleka\n\nO mleku rozmawiali rolnicy, a po nich radny Adam Dąbek. ${BODY}`,
    [['direct', 'Nie oddamy mleka']],
  ],
  ['but not of whom it does not hear', `Dąbek: zginął kierowca\n\nTam stał adwokat Adam Dąbek. ${BODY}`, []],
  ['nor of a club', `Poznań: pożar hali\n\nW niedzielę grał tam Lech Poznań, który wygrał. ${BODY}`, []],
  ['though its club tells', `Poznań: pożar hali\n\nO pożarze mówił Lech Poznań. ${BODY}`, []],
  ['but of nobody', `Dąbek: Ceny mleka spadną\n\nO mleku rozmawiali rolnicy. ${BODY}`, []],
  ['nor of a woman called after it', `Gdańsk: Ceny mleka spadną\n\nEwa Gdańska milczała. ${BODY}`, []],
])

testQuotes('a label with a particle in its name', [
  [
    'before a last word that the dictionary has in another case',
    `Antonello De Giorgi: Ceny spadną\n\n${BODY}\n\nAntonello De Giorgi:\n\n– Mleko jest drogie, bo nie pada.`,
    [
      ['direct', 'Ceny spadną'],
      ['direct', 'Mleko jest drogie, bo nie pada'],
    ],
  ],
  ['but not of what the dictionary has', `Park de Luxe: Ceny spadną\n\n${BODY}`, []],
])

testQuotes('a heading that names two', [
  ['asks of them', `Anna Kos i Jan Bryl: kim są? Mamy odpowiedź\n\n${BODY}`, []],
  ['or tells of them', `Anna Kos i Jan Bryl: rozwód stulecia\n\n${BODY}`, []],
  ['or what they did', `Anna Kos i Jan Bryl: wzięli ślub w tajemnicy\n\n${BODY}`, []],
  ['or what of theirs', `Anna Kos i Jan Bryl: w maju pokłócili się o port\n\n${BODY}`, []],
  ['or why', `Anna Kos i Jan Bryl: dlaczego rząd ich unika\n\n${BODY}`, []],
  [
    'and quotes their claim',
    `Jan Bryl i Anna Kos: rząd zdradził rolników\n\n${BODY}`,
    [['direct', 'rząd zdradził rolników']],
  ],
  ['of what may not be', `Anna Kos i Jan Bryl: port nie może upaść\n\n${BODY}`, [['direct', 'port nie może upaść']]],
  ['of many', `Anna Kos i Jan Bryl: rolnicy stracą wszystko\n\n${BODY}`, [['direct', 'rolnicy stracą wszystko']]],
  ['by a predicate', `Anna Kos i Jan Bryl: trzeba bronić portu\n\n${BODY}`, [['direct', 'trzeba bronić portu']]],
  ['and quotes them in person', `Anna Kos i Jan Bryl: nie oddamy portu\n\n${BODY}`, [['direct', 'nie oddamy portu']]],
])
