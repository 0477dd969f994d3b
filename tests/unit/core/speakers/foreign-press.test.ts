import { testSpeakers } from './expect-speakers.ts'

testSpeakers('a think tank speaks', [
  ['with its name', 'Think tank Forum Rzek ocenił, że wał jest za niski.', ['think tank Forum Rzek']],
  ['by its letters', 'Brytyjski think tank IFR podał, że wał jest za niski.', ['brytyjski think tank IFR']],
  [
    'in the genitive',
    'Według lidorskiego think tanku Harbour House Unia jest słaba.',
    ['lidorski think tank Harbour House'],
  ],
  ['in one word', 'Według think-tanku Harbour House Unia jest słaba.', ['think-tank Harbour House']],
  [
    'through its expert',
    'W ocenie analityka zatylskiego think tanku Centre for Rivers, Marca Delvana, wał jest za niski.',
    ['Marc Delvan'],
  ],
])

testSpeakers('some of those before', [
  [
    'in an opinion',
    'Zdaniem większości z nich wał runie w maju. Zdaniem wielu z nich runie już dziś.',
    ['większość z nich', 'wielu z nich'],
  ],
  ['with a verb', 'Część z nich uważa, że wał runie w maju.', ['część z nich']],
  [
    'one of two brothers',
    '– Tak – mówi Jan Bryl. – Nie – dodaje młodszy z braci. – Może – mówi starszy.',
    ['Jan Bryl', 'młodszy z braci', 'starszy'],
  ],
])

testSpeakers('where and of what somebody spoke', [
  [
    'a radio called by a noun',
    'Rządzi Jan Bryl, który w wywiadzie dla Radia Kontakt stwierdził, że wał stoi.',
    ['Jan Bryl'],
  ],
  [
    'a portal called by one',
    '– Tak – mówi Jan Bryl. W rozmowie z portalem Pomost stwierdził, że wał stoi.',
    ['Jan Bryl', 'Jan Bryl'],
  ],
  [
    'a paper behind what it told',
    '– Tak – mówi Jan Bryl. Pytany o doniesienia „Harbour Post”, odparł, że wał stoi.',
    ['Jan Bryl', 'Jan Bryl'],
  ],
  [
    'and one of whose it is',
    'Pytany o doniesienia „Harbour Post”, według których wał runął, premier Jan Bryl odparł, że wał stoi.',
    ['Harbour Post', 'Jan Bryl'],
  ],
  ['a paper that writes itself', 'Po doniesieniach z portu „Kurier” podał, że wał stoi.', ['Kurier']],
  [
    'whose text it is, by a pronoun',
    'Fundacja Czysta Sanica przypomina, że wał jest stary. „To złamanie umowy” – czytamy w jej oświadczeniu.',
    ['Fundacja Czysta Sanica', 'Fundacja Czysta Sanica'],
  ],
  ['in a clause', 'Minister Anna Kłos przeprosiła. W jej wpisie czytamy, że to był błąd.', ['Anna Kłos']],
  ['without one nobody', 'Minister Anna Kłos wyjechała. „To był błąd” – czytamy w oświadczeniu.', [null]],
  [
    'one of several things that somebody did',
    '– Minister przyjechał, obiecał, poklepał po ramieniu. I tyle – kwituje Jan Bryl.',
    ['Jan Bryl'],
  ],
  ['a comma for a dash', '– Wał stoi, powiedział Jan Bryl, prezes portu.', ['Jan Bryl']],
])
