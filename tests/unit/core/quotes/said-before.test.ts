import { testQuotes } from './expect-quotes.ts'

testQuotes('a sentence that the next one calls somebody’s', [
  [
    'by who says so',
    'Prom może zatonąć jeszcze tej zimy. Tak twierdzi Jan Bryl, inżynier z Lubinowa.',
    [['direct', 'Prom może zatonąć jeszcze tej zimy']],
  ],
  ['with a doubt', 'Prom jest za drogi. Tak przynajmniej uważa radna Ewa Lis.', [['direct', 'Prom jest za drogi']]],
  ['by an opinion', 'Prom jest za drogi. Takiego zdania jest Ewa Lis.', [['direct', 'Prom jest za drogi']]],
  [
    'that somebody gave',
    'Prace są skończone. Takie stanowisko przedstawił w piątek rzecznik portu Jan Bryl.',
    [['direct', 'Prace są skończone']],
  ],
  ['with no finite verb', 'Trzeba zamknąć port. Takiego zdania jest Ewa Lis.', [['direct', 'Trzeba zamknąć port']]],
  ['in marks', '„Prom jest za drogi”. Tak twierdzi Ewa Lis.', [['direct', 'Prom jest za drogi']]],
  [
    'not where what he said stands behind',
    'Prom jest za drogi. Tak powiedział Nowak: „Prom nas zrujnuje”.',
    [['direct', 'Prom nas zrujnuje']],
  ],
  [
    'nor where the opinion does',
    'Prom jest za drogi. Taką opinię wyraził Nowak: „Prom nas zrujnuje”.',
    [['direct', 'Prom nas zrujnuje']],
  ],
  ['not what somebody criticises', 'Prom jest za drogi. Taką opinię skrytykowała Ewa Lis.', []],
  ['not what somebody signs', 'Prom jest za drogi. Taką deklarację podpisał Jan Bryl.', []],
  ['not a post', 'Bryl został kapitanem portu. Takie stanowisko zajmuje pięciu Polaków.', []],
  ['not a question', 'Czy prom zatonie? Tak twierdzi Jan Bryl.', []],
  ['not what others say, too', 'Prom jest za drogi. Tak uważa też Jan Bryl.', []],
  ['not what somebody is called', 'Nazywają go Szeryf. Tak mówią o nim koledzy.', []],
  ['not what all say', 'Prom zatonął. Tak mówi się w Lubinowie.', []],
  ['not how somebody was judged', 'Wójt odszedł. Tak ocenił go „Kurier”.', []],
  ['nor what mark he got', 'Zapadł wyrok. Taką ocenę wystawił mu Jan Bryl.', []],
  ['nor what others hold, too', 'Prom jest za drogi. Takie stanowisko zajmuje też Jan Bryl.', []],
  ['nor what figures tell', 'Jest drożej. Tak mówią statystyki.', []],
  [
    'not what is another’s already',
    'Zdaniem Jana Bryla prom zatonie. Tak uważa Ewa Lis.',
    [['reported', 'prom zatonie']],
  ],
  [
    'nor what is inside somebody’s speech',
    '– Prom zatonie. Tak mówi wójt. Nie wierzę mu – wspomina Jan Bryl.',
    [['direct', 'Prom zatonie. Tak mówi wójt. Nie wierzę mu']],
  ],
])
