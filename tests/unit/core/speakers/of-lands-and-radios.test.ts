import { testSpeakers } from './expect-speakers.ts'

testSpeakers('of a land, of a radio and of another sex', [
  [
    'whichever land it is about',
    'Głos zabrał premier kraju Jan Bryl. Premier Lidorii stwierdził, że pada.',
    ['Jan Bryl'],
  ],
  [
    'not of two lands by name',
    'Głos zabrał premier Lidorii Jan Bryl. Premier Zatyli stwierdził, że pada.',
    ['premier Zatyli'],
  ],
  [
    'no premier who speaks as a man does',
    'Zszokowany premier Lidorii stwierdził, że pada. – Leje – powiedziała była premier.',
    ['zszokowany premier Lidorii', 'była premier'],
  ],
  [
    'who was unnamed and goes on',
    'Premier Lidorii stwierdził, że pada. – Leje – powiedział premier.',
    ['premier Lidorii', 'premier Lidorii'],
  ],
  [
    'a company behind a land',
    'Decyzją urzędu w Danii Energinet dostał zgodę. Energinet potwierdził, że most stanie.',
    ['Energinet'],
  ],
  ['no woman called as the land is', 'Urząd w Norwegii Fala Nord pochwalił. – Pada – mówi Dania Wilk.', ['Dania Wilk']],
  [
    'who was asked what he would tell those who do something',
    'Adam Wrzos, pytany, co chciałby powiedzieć tym, którzy zaczną protest głodowy, powiedział: „Prosiłbym o rozsądek”.',
    [null, 'Adam Wrzos'],
  ],
])

testSpeakers('a radio in capitals goes on with what it is called', [
  ['a number before its verb', 'Radio 70 podało, że pada.', ['Radio 70']],
  ['at the end', '„Pada” – podało Radio 70.', ['Radio 70']],
  ['whoever is at its head', 'Dyrektor Radia Zet powiedział, że pada.', ['dyrektor Radia Zet']],
  ['with a name', 'Dyrektor Radia Zet Jan Bryl powiedział, że pada.', ['Jan Bryl']],
  ['but none who speaks there', 'W Radiu 70 Jan Bryl powiedział, że pada.', ['Jan Bryl']],
])
