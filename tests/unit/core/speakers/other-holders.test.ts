import { testSpeakers } from './expect-speakers.ts'

testSpeakers('an office is not whoever was named last', [
  ['nobody by another office', 'Burmistrz Karcz otworzył most. – To dobry dzień – mówił biskup.', ['biskup']],
  [
    'a witness, and not who is named next',
    '– Było głośno – mówi świadek wypadku.\n\n– Zbadamy to – mówi prokurator Jan Kruk.',
    ['świadek wypadku', 'Jan Kruk'],
  ],
  [
    'an anonymous official is nobody whom the article names',
    '– Most runął – przekazał anonimowy urzędnik ministerstwa.\n\nRzecznik ministerstwa Jan Wrona potwierdził, że most runął.',
    ['anonimowy urzędnik ministerstwa', 'Jan Wrona'],
  ],
  [
    'the head of a ministry is nobody’s leader',
    'Ich lider, Jan Wroniecki, zapowiedział, że przyjdzie.\n\n– Nie widzę powodów – podkreślił szef Ministerstwa Rolnictwa.\n\n– To motyw strajków – przekazał minister.',
    ['Jan Wroniecki', 'szef Ministerstwa Rolnictwa', 'szef Ministerstwa Rolnictwa'],
  ],
  [
    'two unions, each with a head of its own',
    'Zdaniem prezesa Związku Nauczycieli ceny spadną. Szef Związku Rybaków powiedział, że będzie lepiej.',
    ['prezes Związku Nauczycieli', 'szef Związku Rybaków'],
  ],
  [
    'a party is not whichever party it is about',
    'Zdaniem szefa Rady Wiślanej most jest stary. Zdaniem lidera Platformy Zatylskiej ceny spadną.',
    ['szef Rady Wiślanej', 'lider Platformy Zatylskiej'],
  ],
  [
    'what a party is called is no name of its leader',
    'Ewa Bryl przyjechała. „Pokój wróci” – przekonuje lider partii Wolność.',
    ['lider partii Wolność'],
  ],
  [
    'a spokesman is not the company',
    'Bryzair podał, że odwoła loty. Rzecznik podkreślił, że to konieczne.',
    ['Bryzair', 'rzecznik'],
  ],
  [
    'an office told of somebody else in the sentence of a name',
    'Prezydent Lidorii odniósł się do słów Jana Bryla, który oświadczył, że most runie. Horbacz ocenił, że Bryl kłamie.\n\nPrezydent Lidorii zapewnił, że most stoi.',
    ['Jan Bryl', 'Horbacz', 'prezydent Lidorii'],
  ],
  [
    'a treasurer is no governor',
    'Skarbnik Jerzy Lis milczał. Wojewoda stwierdził, że gmina nie ma pieniędzy.',
    ['wojewoda'],
  ],
  [
    'a forecaster is no governor',
    'Synoptyk Edgar Lis ostrzegł, że będzie wiało. Starosta gwelski zaapelował, by zostać w domu.',
    ['Edgar Lis', 'starosta gwelski'],
  ],
  [
    'a premier is not the head of a union',
    'Premier Ewa Bryl milczała. „Pilot też człowiek” – oznajmiła szefowa związku pilotów.',
    ['szefowa związku pilotów'],
  ],
])

testSpeakers('nor is a party to a case or a contract', [
  [
    'who is called by a letter does not defend',
    'Oskarżony utrzymywał, że Jan P. uderzył pierwszy. Zdaniem obrońcy był pijany. Biegły stwierdził, że trzeźwy.',
    ['oskarżony', 'obrońca', 'biegły'],
  ],
  ['unless he is told to', 'Adwokat Jan P. wyszedł z sali. Obrońca stwierdził, że klient jest niewinny.', ['Jan P.']],
  [
    'a mayor deals with who builds',
    'Wójt Adam Wrzos zaznacza, że wiążą go przepisy. Inwestor deklaruje, że odstąpi od planów. – Ja się nie boję – macha ręką rolnik spod Karwi.',
    ['Adam Wrzos', 'inwestor', 'rolnik'],
  ],
  [
    'and may be one by trade, if he is told to be',
    'Wójt Adam Wrzos, rolnik z Karwi, milczał. – Zboże jest tanie – przyznał rolnik.',
    ['Adam Wrzos'],
  ],
])

testSpeakers('whose kin somebody is', [
  ['by a participle alone', '– Mam żal – powiedziała matka zamordowanego.', ['matka zamordowanego']],
  ['or beside a noun', '– Mam żal – powiedział ojciec potrąconego chłopca.', ['ojciec potrąconego chłopca']],
  [
    'and is nobody named before',
    'Sędzia Ewa Bryl mówiła, że wina jest jasna. – Mam żal – powiedziała matka zamordowanego.',
    ['Ewa Bryl', 'matka zamordowanego'],
  ],
  ['not what happened to her', '– Mam żal – powiedziała matka odnaleziona przez policję.', ['matka']],
])

testSpeakers('what the head of something is besides', [
  ['a farmer, where he was just told of', 'Wójt Jan Bryl sieje jęczmień. Rolnik twierdzi, że zdrożeje.', ['Jan Bryl']],
  ['an owner', 'Starosta Jan Bryl kupił dwór. Właściciel mówi, że go odnowi.', ['Jan Bryl']],
  ['who holds a fair', 'Burmistrz Jan Bryl otworzył jarmark. Organizator mówi, że będzie tłum.', ['Jan Bryl']],
  ['not who builds', 'Burmistrz Jan Bryl otworzył most. Inwestor mówi, że będzie droga.', ['inwestor']],
  ['what he is said to be', 'Prezes klubu Jan Bryl był górnikiem. Górnik mówi, że zima minie.', ['Jan Bryl']],
  ['not whom he was with', 'Prezes klubu Jan Bryl był u matki z górnikiem. Górnik mówi, że zima minie.', ['górnik']],
  ['one of a union', 'Szef związku górników Jan Bryl wrócił do domu. Górnik mówi, że zima minie.', ['Jan Bryl']],
  ['or its leader', 'Liderka związku Anna Lis strajkuje. Pielęgniarka mówi, że zima minie.', ['Anna Lis']],
  ['not of a hospital', 'Dyrektorka Anna Lis strajkuje. Pielęgniarka mówi, że zima minie.', ['pielęgniarka']],
])
