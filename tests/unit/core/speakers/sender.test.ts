import { testSpeakers } from './expect-speakers.ts'

testSpeakers('a text is of who sent it', [
  [
    'whom the paper has asked',
    'O sprawę zapytaliśmy Zarząd Portu. „Wszczęliśmy kontrolę” – czytamy w mailu przesłanym do redakcji.',
    ['Zarząd Portu'],
  ],
  [
    'in the paragraph before',
    'Poprosiliśmy o komentarz Zarząd Portu.\n\n„Wszczęliśmy kontrolę” – napisano w krótkiej odpowiedzi.',
    ['Zarząd Portu'],
  ],
  [
    'who is told to have sent it, by an office',
    'Z okazji święta depeszę przysłał także prezes Związku Rybaków. „Życzę panu wielu lat” – napisano w niej.',
    ['prezes Związku Rybaków'],
  ],
  ['and by name', 'List przysłał biskup Adam Bryl. „Życzę wam wielu lat” – czytamy w nim.', ['Adam Bryl']],
  [
    'who made it public before who was asked',
    'Zapytaliśmy wójta o przystań. Tymczasem spółka opublikowała oświadczenie. „Zaczynamy w maju” – czytamy w oświadczeniu.',
    ['spółka'],
  ],
  [
    'not who was asked, where another shows a letter',
    'Poprosiliśmy szpital o stanowisko. Czekamy. Adam Bryl pokazał nam pismo z kancelarii. „Nie ma miejsc” – napisano w piśmie.',
    ['kancelaria'],
  ],
  [
    'of its author, not of the portal that has it',
    'Portal opublikował oświadczenie wójta. „Nie odejdę” – czytamy w nim.',
    ['wójt'],
  ],
  ['nor of the paper', 'Gazeta opublikowała list biskupa. „Módlcie się” – czytamy w nim.', ['biskup']],
  ['nor of the portal, whosever it is', 'Portal opublikował list. „Nie odejdę” – czytamy w nim.', [null]],
  ['nor who shows it', 'Ewa Bryl pokazała nam pismo z urzędu. „Proszę opuścić lokal” – czytamy w nim.', ['urząd']],
  ['nor who shows it, whosever it is', 'Ewa Bryl pokazała nam list. „Proszę opuścić lokal” – czytamy w nim.', [null]],
  [
    'nor who was sent it',
    'Poseł Adam Bryl opublikował list, który dostał od widza. „Jesteś zerem” – czytamy w nim.',
    [null],
  ],
  ['not whoever read of it', 'Adam Bryl pokazał mieszkańcom plan. „Most zostanie zamknięty” – czytamy w nim.', [null]],
  ['nor who was asked, of a law', 'Zapytaliśmy Zarząd Portu. „Port jest jawny” – czytamy w ustawie.', [null]],
  ['but no finding from the answers of many', 'Z odpowiedzi uczniów wynika, że nie znają dat.', []],
  ['nor from a kind of writing', 'Z pisma ręcznego wynika, że autor był leworęczny.', []],
  ['nor from words of a kind', 'Z wypowiedzi publicznych wynika, że most nie runie.', []],
  ['what follows from an answer', 'Z odpowiedzi biura prasowego wynika, że most nie runie.', ['biuro prasowe']],
])

testSpeakers('whose statement it is, where nothing more is told', [
  ['the body’s that has told it', 'Klub podał, że gra. „Dziękujemy” – czytamy w komunikacie.', ['klub', 'klub']],
  [
    'somebody’s who wrote it',
    'Prezes Ewa Lis napisała, że gra. „Dziękuję” – czytamy we wpisie.',
    ['Ewa Lis', 'Ewa Lis'],
  ],
  [
    'or told it on a page',
    'Prezes Ewa Lis zapewniła na stronie klubu, że gra. „Dziękuję” – czytamy w oświadczeniu.',
    ['Ewa Lis', 'Ewa Lis'],
  ],
  ['not whoever said it', 'Prezes Ewa Lis rzekła, że gra. „Dziękuję” – czytamy w oświadczeniu.', ['Ewa Lis', null]],
  ['nor a body’s, of a post', 'Policja podała, że szuka syna. „Uciekłem” – czytamy we wpisie.', ['policja', null]],
  [
    'nor of whom the text has left',
    'Policja podała, że szuka kibica. Kibice protestują. „To błąd” – czytamy w oświadczeniu.',
    ['policja', null],
  ],
  ['nor of a letter', 'Urząd podał, że bada sprawę. „Boimy się” – czytamy w liście.', ['urząd', null]],
])

testSpeakers('an announcement is of the body that has just been heard', [
  [
    'to be read',
    'Zarząd Portu poinformował, że most stanie. „Prace ruszą w maju” – czytamy w komunikacie.',
    ['Zarząd Portu', 'Zarząd Portu'],
  ],
  [
    'or written, and sent to somebody',
    'Spółka Portex zapewnia, że most stoi. „Nie ma zagrożenia” – napisano w oświadczeniu przesłanym mediom.',
    ['spółka Portex', 'spółka Portex'],
  ],
  [
    'a report by who was told to have written one',
    'Instytut Rzek ocenia w raporcie, że wały są słabe. „Czas ucieka” – czytamy w analizie.',
    ['Instytut Rzek', 'Instytut Rzek'],
  ],
  [
    'and by nobody else',
    'Spółka Portex zapewnia, że wały są mocne. „Wały runą” – czytamy w raporcie.',
    ['spółka Portex', null],
  ],
  [
    'not of another body that may answer',
    'Sąd Okręgowy uznał, że spółka oszukała klientów. „Nie zgadzamy się” – czytamy w oświadczeniu.',
    ['Sąd Okręgowy', null],
  ],
  [
    'nor of one that spoke before another was told of',
    'Zarząd Portu poinformował, że most stanie. Rybacy są źli. „Nikt nas nie pytał” – czytamy w komunikacie.',
    ['Zarząd Portu', null],
  ],
  [
    'nor of a paper by its name',
    'Harbour Times podał, że most runie. „To plotki” – czytamy w komunikacie.',
    ['Harbour Times', null],
  ],
  [
    'nor of a medium',
    '„Kurier Portowy” podał, że most runie. „To plotki” – czytamy w komunikacie.',
    ['Kurier Portowy', null],
  ],
  [
    'nor of what was spoken of',
    'Zarząd Portu twierdzi, że komunikatu nie wydał. „Port zamknięty” – napisano w komunikacie.',
    ['Zarząd Portu', null],
  ],
  [
    'nor of somebody',
    'Radna Ewa Bryl zapewnia, że most stoi. „Most stoi” – czytamy w komunikacie.',
    ['Ewa Bryl', null],
  ],
])

testSpeakers('nor is a text of whoever tells of others, where they speak in it', [
  [
    'one man, and no prosecutor',
    'Prokuratura poinformowała, że Jan Lis jest podejrzany. „Jestem niewinny” – czytamy w oświadczeniu.',
    ['prokuratura', null],
  ],
  [
    'nor a club',
    'Klub poinformował, że Jan Lis odchodzi. „Zawsze będę kibicem Zorzy” – czytamy w oświadczeniu.',
    ['klub', null],
  ],
  [
    'whatever it is called',
    'Policja podała, że Jan Bryl odejdzie. „Dziękuję wszystkim” – czytamy w komunikacie.',
    ['policja', null],
  ],
  [
    'a company by a name alone',
    'Urząd Portowy poinformował, że Zatoka zapłaci karę. „Nie zgadzamy się z decyzją” – czytamy w oświadczeniu.',
    ['Urząd Portowy', null],
  ],
  [
    'in another case',
    'Urząd Portowy poinformował, że ukarał spółkę Zatoka. „Odwołamy się” – czytamy w stanowisku.',
    ['Urząd Portowy', null],
  ],
  [
    'a family',
    'Zarząd Portu poinformował, że spotkał się z rodziną ofiar. „Straciliśmy syna” – czytamy w oświadczeniu.',
    ['Zarząd Portu', null],
  ],
  [
    'a report that was told of',
    'Izba Portowa zarzuciła ministerstwu, że w raporcie kłamało. „Most stoi” – czytamy w raporcie.',
    ['Izba Portowa', null],
  ],
  [
    'but in its own it does',
    'Jak poinformował Zarząd Portu, prace ruszą w maju. „Nie ma opóźnień” – czytamy w oświadczeniu.',
    ['Zarząd Portu', 'Zarząd Portu'],
  ],
  [
    'several, and not one man',
    'Jan Bryl napisał na Twitterze, że klub przeprosił. „Przepraszamy kibiców” – czytamy w oświadczeniu.',
    ['Jan Bryl', null],
  ],
  [
    'a minister, in the first person',
    'Dziennikarz Jan Lis napisał na Twitterze, że minister odejdzie. „Dziękuję za współpracę” – czytamy we wpisie.',
    ['Jan Lis', null],
  ],
  [
    'whose post it is, telling of others',
    'Poseł Jan Lis napisał na Twitterze, że minister odejdzie. „To koniec tego rządu” – czytamy we wpisie.',
    ['Jan Lis', 'Jan Lis'],
  ],
  [
    'or of himself',
    'Poseł Jan Lis napisał na Twitterze, że odchodzi. „Dziękuję za współpracę” – czytamy w oświadczeniu.',
    ['Jan Lis', 'Jan Lis'],
  ],
])

testSpeakers('but it stays with its plain author, whomever he tells of', [
  [
    'what a body does',
    'Minister napisał na Facebooku, że rząd wesprze sadowników. „Obiecałem to i dotrzymam słowa” – czytamy we wpisie.',
    ['minister', 'minister'],
  ],
  [
    'what others did',
    'Wójt Adam Wrzos napisał na Facebooku, że strażacy ocalili psa. „Jestem z nich dumny” – czytamy we wpisie.',
    ['Adam Wrzos', 'Adam Wrzos'],
  ],
  [
    'whom he met',
    'Premier Jan Lis napisał, że spotkał się z prezydentem. „Rozmawialiśmy o porcie” – czytamy we wpisie.',
    ['Jan Lis', 'Jan Lis'],
  ],
  [
    'the same in a statement',
    'Premier Jan Lis napisał, że spotkał się z prezydentem. „Rozmawialiśmy o porcie” – czytamy w oświadczeniu.',
    ['Jan Lis', 'Jan Lis'],
  ],
  [
    'whom a body suspended',
    'Uczelnia poinformowała na stronie, że student został zawieszony. „Nie tolerujemy przemocy” – czytamy w oświadczeniu.',
    ['uczelnia', 'uczelnia'],
  ],
  [
    'with whom it parts',
    'Klub napisał na stronie, że rozstaje się z trenerem. „Dziękujemy mu za pracę” – czytamy w oświadczeniu.',
    ['klub', 'klub'],
  ],
  [
    'by name as well',
    'Klub napisał na stronie, że Jan Lis odchodzi. „Dziękujemy mu za pracę” – czytamy w oświadczeniu.',
    ['klub', 'klub'],
  ],
  [
    'for whom it apologises',
    'Kuria napisała na stronie, że ksiądz został odsunięty. „Przepraszamy wiernych” – czytamy w oświadczeniu.',
    ['kuria', 'kuria'],
  ],
])

testSpeakers('what is read on', [
  ['is of the same text', '„A” – czytamy w raporcie NIK. „B” – czytamy dalej.', ['NIK', 'NIK']],
  ['behind what the paper tells', '„A” – napisano w uchwale rady. Dalej są koszty. „B” – czytamy.', ['rada', 'rada']],
  ['in the next paragraph', '„A” – czytamy w raporcie NIK.\n\n„B” – czytamy także.', ['NIK', 'NIK']],
  [
    'of none that another is named beside',
    '„A” – czytamy w raporcie NIK. W liście było inaczej. „B” – czytamy.',
    ['NIK', null],
  ],
  [
    'nor where somebody has written since',
    '„A” – czytamy w raporcie NIK. Jan Lis napisał na Facebooku. „B” – czytamy.',
    ['NIK', null],
  ],
  ['nor behind what somebody wrote', '„A” – napisał wójt. „B” – czytamy.', ['wójt', null]],
])
