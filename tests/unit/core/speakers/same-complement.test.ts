import { testSpeakers } from './expect-speakers.ts'

testSpeakers('of two offices with a word in common', [
  [
    'the affairs of two ministers',
    'Minister spraw zagranicznych Jan Lis mówi, że pada. Minister spraw wewnętrznych dodał, że leje.',
    ['Jan Lis', 'minister spraw wewnętrznych'],
  ],
  [
    'two concerns of one, and another’s second',
    'Minister rodziny, pracy i polityki społecznej Jan Lis mówi, że pada. Minister funduszy i polityki morskiej dodał, że leje.',
    ['Jan Lis', 'minister funduszy i polityki morskiej'],
  ],
  [
    'a joiner that both have',
    'Minister funduszy i portów Ewa Lis mówi, że pada. Minister klimatu i środowiska napisała, że leje.',
    ['Ewa Lis', 'minister klimatu i środowiska'],
  ],
  [
    'an adjective, of two things',
    'Minister obrony narodowej Jan Lis mówi, że pada. Minister kultury i dziedzictwa narodowego dodał, że leje.',
    ['Jan Lis', 'minister kultury i dziedzictwa narodowego'],
  ],
  [
    'the rights of two ombudsmen',
    'Rzecznik praw dziecka Jan Lis mówi, że pada. Rzecznik praw obywatelskich dodał, że leje.',
    ['Jan Lis', 'rzecznik praw obywatelskich'],
  ],
  [
    'the town of the police and of the prosecutors',
    'Rzecznik lubinowskiej policji Jan Lis mówi, że pada. Rzecznik lubinowskiej prokuratury dodał, że leje.',
    ['Jan Lis', 'rzecznik lubinowskiej prokuratury'],
  ],
  [
    'the same by its name',
    'Rzecznik sądu w Karwi Jan Lis mówi, że pada. Rzecznik prokuratury w Karwi dodał, że leje.',
    ['Jan Lis', 'rzecznik prokuratury w Karwi'],
  ],
  [
    'a rank of two services',
    'Komendant miejski policji Jan Lis mówi, że pada. Komendant miejski straży pożarnej dodał, że leje.',
    ['Jan Lis', 'komendant miejski straży pożarnej'],
  ],
  [
    'two ranks of one',
    'Prezes Sądu Okręgowego w Karwi Jan Lis mówi, że pada. Prezes Sądu Apelacyjnego w Karwi dodał, że leje.',
    ['Jan Lis', 'prezes Sądu Apelacyjnego w Karwi'],
  ],
  [
    'but a ministry is one, however it is called',
    'Minister spraw zagranicznych Jan Lis mówi, że pada. Szef resortu spraw zagranicznych dodał, że leje.',
    ['Jan Lis', 'Jan Lis'],
  ],
  [
    'with fewer of its concerns, too',
    'Minister spraw wewnętrznych i administracji Jan Lis mówi, że pada. Minister spraw wewnętrznych dodał, że leje.',
    ['Jan Lis', 'Jan Lis'],
  ],
  [
    'a company of the town',
    'Prezes Lubinowskich Zakładów Rybnych Jan Lis mówi, że pada. Prezes lubinowskiej firmy dodał, że leje.',
    ['Jan Lis', 'Jan Lis'],
  ],
  [
    'a hospital by another noun',
    'Dyrektor szpitala powiatowego Jan Lis mówi, że pada. Dyrektor powiatowej lecznicy dodał, że leje.',
    ['Jan Lis', 'Jan Lis'],
  ],
])

testSpeakers('who bears two offices, or one by a wider noun', [
  [
    'the second of two',
    'Wstał Jan Lis, prezes NBZ i przewodniczący RPZ.\n\n– Pada – powiedział przewodniczący RPZ.',
    ['Jan Lis'],
  ],
  ['and the first', 'Wstał Jan Lis, prezes NBZ i przewodniczący RPZ.\n\n– Pada – powiedział prezes NBZ.', ['Jan Lis']],
  [
    'no office of whom the first belongs to',
    'Wstał Jan Lis, doradca wójta i starosty.\n\n– Pada – powiedział starosta.',
    ['starosta'],
  ],
  [
    'nor whom somebody speaks for',
    'Rzecznik prezydenta i premiera Jan Lis mówi, że pada. Premier dodał, że leje.',
    ['Jan Lis', 'premier'],
  ],
  [
    'the first, which stands before both',
    'Wicepremier i minister obrony Jan Lis mówi, że pada. Wicepremier dodał, że leje.',
    ['Jan Lis', 'Jan Lis'],
  ],
  [
    'of what both are of',
    'Prezes i właściciel Lubexu Jan Lis mówi, że pada. Prezes Lubexu dodał, że leje.',
    ['Jan Lis', 'Jan Lis'],
  ],
  [
    'the head of the same body',
    'Szef Narodowego Banku Zatoki Jan Lis mówi, że pada. Prezes Narodowego Banku Zatoki dodał, że leje.',
    ['Jan Lis', 'Jan Lis'],
  ],
  [
    'by its letters',
    'Szef Narodowego Banku Zatoki Jan Lis mówi, że pada. Prezes NBZ dodał, że leje.',
    ['Jan Lis', 'Jan Lis'],
  ],
  [
    'not of what is a part of it',
    'Szef klubu PLP Jan Lis mówi, że pada. Prezes PLP dodał, że leje.',
    ['Jan Lis', 'prezes PLP'],
  ],
  [
    'nor of another',
    'Szef Banku Zatoki Jan Lis mówi, że pada. Prezes Banku Rzek dodał, że leje.',
    ['Jan Lis', 'prezes Banku Rzek'],
  ],
  [
    'a general is a commander',
    'Premier Adam Bryl przyjechał. Szef Sztabu IDZ gen. Jan Lis podał, że pada. – Leje – mówił dowódca.',
    ['Jan Lis', 'Jan Lis'],
  ],
  [
    'but not of what he is not told to command',
    'Gen. Jan Lis podał, że pada. – Leje – mówił dowódca Floty Zatoki.',
    ['Jan Lis', 'dowódca Floty Zatoki'],
  ],
])

testSpeakers('a premier in the genitive', [
  [
    'whom the text calls so',
    'To reakcja na słowa premiera Jana Bryla. Szef rządu zapewnił, że nie pada.',
    ['Jan Bryl'],
  ],
  [
    'beside another whom it names',
    'Spotkanie premiera Jana Bryla z Adamem Lisem trwało godzinę. Premier ogłosił, że pada.',
    ['Jan Bryl'],
  ],
  [
    'nor who is behind his comma',
    'Pytali doradcę prezydenta Jana Bryla, Adama Lisa. Prezydent dodał, że pada.',
    ['Jan Bryl'],
  ],
])

testSpeakers('of two who hold one office by its noun', [
  [
    'the one whose ministry it is',
    'Minister spraw zagranicznych Jan Lis i minister spraw wewnętrznych Adam Kos przyszli. – Pada – mówił szef MSZ. – Leje – dodał szef MSWiA.',
    ['Jan Lis', 'Adam Kos'],
  ],
  [
    'the one whose concern is just that',
    'Minister rozwoju Jan Lis i minister rozwoju wsi Adam Kos przyszli. – Pada – mówił minister rozwoju. – Leje – dodał minister rozwoju wsi.',
    ['Jan Lis', 'Adam Kos'],
  ],
  [
    'the one who is told to be of the land',
    'Prezydent Jan Lis przyjął Adama Kosa, prezydenta USA. – Pada – powiedział prezydent USA.',
    ['Adam Kos'],
  ],
  [
    'nobody of another rank',
    'Prokurator rejonowy w Karwi Jan Lis milczy. – Pada – powiedział prokurator regionalny.',
    ['prokurator regionalny'],
  ],
  [
    'whom a wider noun means by it alone',
    'Prezydent Jan Lis przyjął Adama Kosa, szefa ukraińskiego sztabu. – Pada – powiedział prezydent. – Leje – dodał przywódca Ukrainy.',
    ['Jan Lis', 'Jan Lis'],
  ],
  [
    'and who was heard last without a name goes on',
    'Generał Jan Lis przyjechał. – Pada – mówił dowódca plutonu. – Leje – dodał dowódca.',
    ['dowódca plutonu', 'dowódca plutonu'],
  ],
])
