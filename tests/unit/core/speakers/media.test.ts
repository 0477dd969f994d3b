import { testSpeakers } from './expect-speakers.ts'

testSpeakers('a paper, a station or an agency speaks', [
  [
    'a paper in which it is read, in the nominative',
    '„Most stoi” – czytamy w „Kronice Miejskiej”. „Most jest nowy” – czytamy na łamach „Naszej Zorzy”. „To dobrze” – czytamy w dzienniku „Zagroda”.',
    ['Kronika Miejska', 'Nasza Zorza', 'Zagroda'],
  ],
  ['nor where anybody writes', 'W serwisie „X” pojawiło się pytanie, czy most stoi.', [null]],
  ['whom a paper cites', '– Było dziwnie – cytował „Kurier Lubiński” jednego ze świadków.', ['jeden ze świadków']],
  [
    'a paper that was told in the dative, and one that is several',
    '– Będzie kredyt – mówi „Kronice Miejskiej” Jan Kruk. Jak pisze gazeta, most stoi. Według „Wiadomości” most runie.',
    ['Jan Kruk', 'Kronika Miejska', 'Wiadomości'],
  ],
  ['but no book', '„Most stoi” – napisano w książce „Mój most”.', [null]],
  [
    'papers in the genitive alone, and in the nominative beside it',
    'Według „Naszej Zorzy” most stoi. Zdaniem „Kroniki Miejskiej” most jest nowy. Jak podaje „Kronika Miejska”, ceny rosną.',
    ['Nasza Zorza', 'Kronika Miejska', 'Kronika Miejska'],
  ],
  [
    'nobody’s paper in the genitive',
    'Jan Wrona z działu zagranicznego „Gazety Górskiej” pisze, że most stoi.',
    ['Jan Wrona'],
  ],
  ['a broadcaster with its city', 'Jak informuje TVP3 Zatyle, zapadł wyrok.', ['TVP3 Zatyle']],
  [
    'a channel with its number',
    '– Zapadł wyrok – informuje TVN 24. Zdaniem TVN 24 procent radnych czeka.',
    ['TVN 24', 'TVN'],
  ],
  ['an address', 'Rano padało. W grudniu ceny rosły – informuje rynekzatylski.pl.', ['rynekzatylski.pl']],
  [
    'a paper by its name in marks, whatever goes before',
    '„To wstyd” – napisał lewicowy dziennik „Kurier Olszański”. „Nie” – odpisał brytyjski „Observer”.',
    ['Kurier Olszański', 'Observer'],
  ],
  [
    'a paper is no agency',
    '„Wynik jest dobry” – podaje AFP. Rząd skrytykowano na łamach dziennika „Świt”. „To koniec” – czytamy w artykule gazety.',
    ['AFP', 'Świt'],
  ],
  [
    'an agency for its whole name',
    '„Wynik jest dobry” – komentuje agencja Morska. „Izba zacznie prace” – zaznacza agencja.',
    ['agencja Morska', 'agencja Morska'],
  ],
  [
    'a station whose name is declined elsewhere',
    'Jak informuje Polskie Radio, most stoi. – Tak – powiedział Polskiemu Radiu profesor Filip Kowal.',
    ['Polskie Radio', 'Filip Kowal'],
  ],
  [
    'a paper whose name was declined',
    '– Firma rośnie – mówił w rozmowie z „Lanternem” Jan Lis. Gazeta zaznaczyła, że firma zbiera części.',
    ['Jan Lis', 'Lantern'],
  ],
  [
    'a paper behind an adverbial of two words',
    'Most jest stary. Z kolei „Kurier Lubiński” podał, że stoi.',
    ['Kurier Lubiński'],
  ],
  [
    'where somebody is from, who is named in marks of speech alone',
    '„Bryl wygrała, a za nią była Ewa Lis” – analizuje Sportex. „Bryl jest lepsza” – zauważa dziennikarz.',
    ['Sportex', 'dziennikarz'],
  ],
  [
    'a site by a foreign name',
    'Serwis Business Lubin Insider podaje, że most stoi.',
    ['serwis Business Lubin Insider'],
  ],
  [
    'whom a paper cites',
    'Jan Lis przypomniał, że most stoi. „To mało” – cytuje lubińskiego burmistrza dziennik.',
    ['Jan Lis', 'Jan Lis'],
  ],
  ['who cites nobody', '„To mało” – cytuje agencja Zatpress.', ['agencja Zatpress']],
])

testSpeakers('a site’s address is no part of a name', [
  [
    'behind it',
    'Ewa Osiecka jest radną. W rozmowie z Pomost.pl Osiecka ocenia szanse. „Prom odpłynie” – stwierdziła.',
    ['Ewa Osiecka'],
  ],
  ['of a full name', '„Prom odpłynął” – powiedział Pomost.info Adam Lis.', ['Adam Lis']],
  ['of the site’s head', 'Prezes Pomost.com Anna Bryl dodała, że prom odpłynął.', ['Anna Bryl']],
  ['which says something itself', 'Pomost.pl podaje, że prom odpłynął.', ['Pomost.pl']],
])

testSpeakers('a wire agency, by its letters a woman, is told what a man tells', [
  ['who goes on', 'Leśniczy Jan Wrzos czuwał. – Ogień zgasł – przekazał PAP w niedzielę.', ['Jan Wrzos']],
  ['of whom nothing is known', '– Ogień zgasł – poinformował PAP.', [null]],
  ['behind a conjunction', 'Leśniczy Jan Wrzos czuwał. Jak wyjaśnił AFP, ogień zgasł.', ['Jan Wrzos']],
  ['what several tell', '– Ogień zgasł – przekazali PAP.', [null]],
  ['unless it is one of them', '– Ogień zgasł – przekazali PAP i Reuters.', ['PAP']],
  ['but tells what a woman’s verb tells', 'Leśniczy Jan Wrzos czuwał. – Ogień zgasł – przekazała PAP.', ['PAP']],
  ['and what shows no gender', 'Leśniczy Jan Wrzos czuwał. – Ogień zgasł – informuje PAP.', ['PAP']],
  ['and what is told nobody', 'Leśniczy Jan Wrzos czuwał. – Ogień zgasł – podał PAP.', ['PAP']],
  ['before its verb', 'Leśniczy Jan Wrzos czuwał. PAP przekazał, że ogień zgasł.', ['PAP']],
  ['which is no agency', 'Leśniczy Jan Wrzos czuwał. – Ogień zgasł – przekazał Reuters.', ['Reuters']],
])
