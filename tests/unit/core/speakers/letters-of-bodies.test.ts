import { testSpeakers } from './expect-speakers.ts'

testSpeakers('a body by its letters', [
  [
    'letters for who heads a ministry',
    '– Firmy rosną – powiedziała minister przedsiębiorczości i technologii Anna Bryl. Szefowa MPiT podkreśliła, że to dobrze.',
    ['Anna Bryl', 'Anna Bryl'],
  ],
  [
    'other letters are another’s',
    '– Firmy rosną – powiedziała minister przedsiębiorczości i technologii Anna Bryl. Szefowa MZP podkreśliła, że to dobrze.',
    ['Anna Bryl', 'szefowa MZP'],
  ],
  ['letters that are written small', 'Wójt Jan Lis milczy. Most stanie w maju - pisze dpa.', ['dpa']],
  ['letters that are written small, as a source', 'Wójt Jan Lis milczy. Według dpa most stanie w maju.', ['dpa']],
  [
    'letters right before a verb that has no other subject',
    'Wcześniej w szybkim szacunku GUR podawał, że ceny rosną.',
    ['GUR'],
  ],
  [
    'letters right before a verb that has one',
    'Donat Lis w liście przesłanym posłom przed szczytem UER podkreślił, że most stoi.',
    ['Donat Lis'],
  ],
  [
    'letters in a bracket',
    'Urząd Rzek Granicznych (URG) podał, że most stoi. URG przypomniał, że pada.',
    ['Urząd Rzek Granicznych', 'Urząd Rzek Granicznych'],
  ],
  [
    'letters in a bracket, in passing',
    'Jak podał Urząd Rzek Granicznych (URG), most stoi. URG przypomniał, że pada.',
    ['Urząd Rzek Granicznych', 'Urząd Rzek Granicznych'],
  ],
  [
    'letters that a name begins with',
    '„Most stoi” – wyjaśnił Lubiński Park Narodowy. „Nie skaczmy” – zaapelował LPN.',
    ['Lubiński Park Narodowy', 'Lubiński Park Narodowy'],
  ],
  [
    'letters first, and then the name',
    '„Nie skaczmy” – zaapelował LPN. „Most stoi” – wyjaśnił Lubiński Park Narodowy.',
    ['Lubiński Park Narodowy', 'Lubiński Park Narodowy'],
  ],
  [
    'letters of another body',
    '„Most stoi” – wyjaśnił Lubiński Park Narodowy. „Nie skaczmy” – zaapelował LKN.',
    ['Lubiński Park Narodowy', 'LKN'],
  ],
  ['letters that nobody declines', 'Według ZUS średnio rolnicy zyskują na tym dużo.', ['ZUS']],
  [
    'somebody by her role in any clause, rather than letters',
    'Według ZUS rolnicy zyskują. Do rady trafiła skarga, której autorka chce zmian. Jej zdaniem zasady szkodzą.',
    ['ZUS', 'autorka'],
  ],
  [
    'nor where they stand a paragraph before',
    'Według ZUS rolnicy zyskują.\n\nRada ma też list, którego autorka żąda zmian. Jej zdaniem zasady szkodzą rolnikom.',
    ['ZUS', 'autorka'],
  ],
])

testSpeakers('letters behind the text in which something is made known are who does', [
  ['behind a dash', 'Objazd potrwa do piątku – poinformowała w komunikacie GDKO.', ['GDKO']],
  ['in marks', '„Wydano za dużo” – podała w raporcie IKN.', ['IKN']],
  ['with a day and an adjective', '„Będzie padać” – podało w środę w komunikacie prasowym IPW.', ['IPW']],
  ['in passing', 'Jak podał w komunikacie IPW, będzie padać.', ['IPW']],
  ['but who is named behind them', '– Nie – podał w komunikacie rzecznik IKN Jan Kos.', ['Jan Kos']],
  ['for whom it is', '– Nie – napisała w raporcie dla IKN Anna Kos.', ['Anna Kos']],
  [
    'nor who goes on',
    '– Zdążymy – powiedziała Anna Bryl. – Nie ma obaw – dodała w komunikacie GDKO.',
    ['Anna Bryl', 'Anna Bryl'],
  ],
  ['nor to whom it was said', '„Nie” – przekazał w rozmowie z PAP.', [null]],
])
