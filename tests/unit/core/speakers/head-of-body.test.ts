import { testSpeakers } from './expect-speakers.ts'

testSpeakers('who heads a body, by another noun', [
  [
    'the only head whom the text has named',
    'Szef NBK Jan Lis spotkał się z posłem Adamem Kosem. – To dobrze – powiedział prezes NBK.',
    ['Jan Lis'],
  ],
  [
    'of a body by its letters or its name',
    'Szefowa Komisji Europejskiej Ewa Lis milczała. – To dobrze – powiedziała przewodnicząca KE.',
    ['Ewa Lis'],
  ],
  [
    'or by what it is',
    'Szefowa Muzeum Morza Ewa Lis była z Adamem Kosem. – To dobrze – powiedziała dyrektorka placówki.',
    ['Ewa Lis'],
  ],
  [
    'whose office sounds higher',
    'Szef NATO Adam Lis był w Karwi. – To dobrze – powiedział sekretarz generalny NATO.',
    ['Adam Lis'],
  ],
  [
    'none who is second in it, was, or speaks for it',
    'Szef NBK Jan Lis milczał. – A – powiedział wiceprezes NBK. – B – uznał były prezes NBK. – C – dodał rzecznik NBK.',
    ['wiceprezes NBK', 'były prezes NBK', 'rzecznik NBK'],
  ],
  [
    'nor one who leaves it to a new one',
    'Nowy szef NBK Jan Lis milczał. – To dobrze – powiedział odchodzący prezes NBK.',
    ['odchodzący prezes NBK'],
  ],
  [
    'nor the head of a part of it',
    'Szef rady nadzorczej spółki Iskra Jan Lis milczał. – To dobrze – powiedział prezes spółki Iskra.',
    ['prezes spółki Iskra'],
  ],
  [
    'nor of another one of its kind',
    'Szef klubu Iskra Jan Lis milczał. – To dobrze – powiedział prezes klubu Fala.',
    ['prezes klubu Fala'],
  ],
  [
    'nor of two',
    'Szef komisji zdrowia Jan Lis i szef komisji budżetu Adam Kos milczeli. – To dobrze – powiedział przewodniczący komisji.',
    ['przewodniczący komisji'],
  ],
  [
    'nor where somebody else is told to be in the office',
    'Szef NBK Jan Lis milczał. Prezesem NBK został potem Adam Kos. – To dobrze – powiedział prezes NBK.',
    ['prezes NBK'],
  ],
  [
    'nor one of another sex',
    'Szefowa szpitala Ewa Lis milczała. – To dobrze – powiedział dyrektor szpitala.',
    ['dyrektor szpitala'],
  ],
])

testSpeakers('an office by another name', [
  [
    'a land by its adjective or its name',
    'Czeski premier Adam Kos i słowacki premier Jan Lis milczeli. – A – powiedział premier Czech. – B – dodał premier Słowacji.',
    ['Adam Kos', 'Jan Lis'],
  ],
  [
    'or by two names of its own',
    'Prezydent Stanów Zjednoczonych Donald Lis spotkał się z prezydentem Francji Adamem Kosem. – A – powiedział prezydent USA.',
    ['Donald Lis'],
  ],
  [
    'whose house it is',
    'Prezydent USA Donald Lis spotkał się z prezydentem Francji Adamem Kosem. – A – powiedział gospodarz Białego Domu.',
    ['Donald Lis'],
  ],
  [
    'and none of another land',
    'Prezydent Francji Adam Kos milczał. – A – powiedział gospodarz Kremla.',
    ['gospodarz Kremla'],
  ],
  [
    'a chancellor heads a government',
    'Kanclerz Austrii Adam Kos spotkał się z premierem Janem Lisem. – A – powiedział szef austriackiego rządu.',
    ['Adam Kos'],
  ],
  [
    'a secretary of state heads a diplomacy',
    'Sekretarz obrony USA Jan Lis i sekretarz stanu USA Adam Kos milczeli. – A – powiedział szef amerykańskiej dyplomacji. – B – dodał szef Pentagonu.',
    ['Adam Kos', 'Jan Lis'],
  ],
  [
    'letters of ministries are no words',
    'Minister aktywów państwowych Jan Lis milczał. – A – powiedział szef MAP.',
    ['Jan Lis'],
  ],
])
