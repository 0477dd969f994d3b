import { testSpeakers } from './expect-speakers.ts'

testSpeakers('who speaks stands behind the verb', [
  [
    'behind a title of two sentences',
    'Zostaliśmy sami – przekonywał w programie „Pieniądze. To się liczy” lider Agrony Jan Wroniecki.',
    ['Jan Wroniecki'],
  ],
  ['a word that the dictionary lacks', '„Była cudowna” – napisała w oświadczeniu jej managerka.', ['managerka']],
  ['no verb of a heading', 'Kuriozum: Rada straszy\n\n„Most stoi krzywo” – piszą działacze w liście.', ['działacze']],
  [
    'who comments on something',
    '– Nikt nie wygra – tak doktor Olaf Mech, politolog, komentuje najnowszy sondaż.',
    ['Olaf Mech'],
  ],
  [
    'behind a place, a foreign name that looks like a genitive',
    '– Będzie trudno – powiedziała w Bratysławie Zuzana Kralova.',
    ['Zuzana Kralova'],
  ],
  [
    'behind a place that the dictionary lacks',
    '– Będzie trudno – powiedział w czwartek w Miroszewie Ilmari Osterveen.',
    ['Ilmari Osterveen'],
  ],
  ['a verb that the dictionary lacks', '– Most stanie – zatweetowała Anna Lipiec.', ['Anna Lipiec']],
  [
    'behind a phrase with a preposition',
    '– Wygramy – napisał w mediach społecznościowych Marco Wrona.',
    ['Marco Wrona'],
  ],
  [
    'behind a dash the subject follows its verb',
    'Bryzair nie może zamknąć bazy w Lubinowie - orzekł dziś sąd w Olszanach, oceniając, że decyzja jest zła.',
    ['sąd w Olszanach', 'sąd w Olszanach'],
  ],
  [
    'what somebody is said to have said',
    'Anna Lipiec czekała w celi. Nie mogę w to uwierzyć - miała powiedzieć Anna Lipiec.',
    ['Anna Lipiec'],
  ],
  ['an adverb before a foreign name', '„Most stoi” – powiedział wczoraj Prusiner.', ['Prusiner']],
])

testSpeakers('who speaks stands behind a clause about the place', [
  ['by trade and name', '– Most runie – powiedział w Zatylu, gdzie pracuje od roku, inżynier Jan Bryl.', ['Jan Bryl']],
  [
    'with somebody else inside',
    '– Most runie – mówił na wiecu w Zatylu, gdzie zebrał się tłum, wójt Adam Wrzos.',
    ['Adam Wrzos'],
  ],
  [
    'rather than who spoke before',
    '– Most runie – mówi Jan Bryl. – Nie wiem – dodaje z Łodzi, gdzie studiuje, jego syn.',
    ['Jan Bryl', 'syn'],
  ],
  [
    'not inside one that nothing closes',
    '– Most runie – mówi Jan Bryl. – Nie wiem – dodaje w Łodzi, gdzie rozmowy prowadzi bot.',
    ['Jan Bryl', 'Jan Bryl'],
  ],
])

testSpeakers('when something was said parts no subject from its verb', [
  ['a court', 'O tym, że kary są zasadne, orzekł w 2018 r. Sąd Najwyższy.', ['Sąd Najwyższy']],
  ['in a month', 'O tym, że most runie, ostrzegał jeszcze w maju 2018 r. Zarząd Dróg.', ['Zarząd Dróg']],
  ['a day', 'O tym, że most runie, poinformował 12 marca 2018 r. Instytut Mostów.', ['Instytut Mostów']],
  ['but what has a verb is a sentence', 'O tym, że most runie, mówił w 2018 r. Wójt Karwi milczy.', [null]],
  ['and so is what tells when', 'O tym, że most runie, mówił w 2018 r. Potem długa cisza.', [null]],
])

testSpeakers('a clause about where somebody stands parts no full name from its verb', [
  [
    'that a comma closes',
    '– Nie wpuszczono nas – powiedział stojący przed bramą, która chroni wejście, Tomasz Bryl, trzymając worek.',
    ['Tomasz Bryl'],
  ],
  [
    'but what happened in it is another’s',
    '– To most – mówi Ewa Lis, która wraz z mężem, Adamem Brylem, prowadzi sklep.',
    ['Ewa Lis'],
  ],
  ['nor is who does something else', '– To most – mówi sołtys, którego bronił Jan Kos, wójt Karwi.', ['sołtys']],
])

testSpeakers('nor is who stands in that clause the subject of the verb before it', [
  [
    'one of several',
    'Wójt Adam Wrzos wrócił. – Damy radę – zapewnił w rozmowie z trenerem, którego wybrali Anna Lis, Jan Bryl i Ewa Nowak.',
    ['Adam Wrzos'],
  ],
  [
    'who did what it tells',
    'Wójt Adam Wrzos wrócił. – Damy radę – mówił o moście, który zbudował inżynier, Adam Lis.',
    ['Adam Wrzos'],
  ],
  [
    'but whom no plural in it can mean',
    '– Damy radę – powiedział na spotkaniu, które zorganizowali mieszkańcy, Jan Bryl.',
    ['Jan Bryl'],
  ],
  [
    'nor who does something behind it',
    'Wójt Adam Wrzos wrócił. – Damy radę – mówił w sądzie, który go skazał, Jan Bryl płakał.',
    ['Adam Wrzos'],
  ],
])

testSpeakers('behind what a participle tells of who says so', [
  ['the subject of the frame', 'Jak podkreśla, powołując się na dane, wójt Jan Lis, most stoi.', ['Jan Lis']],
  ['at the end of the sentence', 'Most stoi, jak podkreśla, powołując się na dane, wójt Jan Lis.', ['Jan Lis']],
  [
    'unless it has one before',
    'Jak podaje agencja, powołując się na dane, wójt Jan Lis, jej zdaniem, kłamie.',
    ['agencja'],
  ],
  [
    'or what is said begins with it',
    'Poseł Ewa Bryl jest zła. Jak podkreśla, patrząc na dane, wójt Jan Lis kłamie.',
    ['Ewa Bryl'],
  ],
  [
    'with a clause of its own',
    'Poseł Ewa Bryl jest zła. Jak podkreśla, patrząc na dane, wójt Jan Lis, który rządzi, kłamie.',
    ['Ewa Bryl'],
  ],
])

testSpeakers('a surname that the dictionary lacks speaks behind the place before it', [
  ['of two prepositions', 'Po rozmowie w Paryżu Merz powiedział, że pada.', ['Merz']],
  ['a woman by its form', 'Po spotkaniu w Warszawie Merz powiedział, że pada. Merz dodał, że grzmi.', ['Merz', 'Merz']],
  ['a club', 'W Warszawie Legia poinformowała, że gra.', ['legia']],
  ['but a full name', 'W Radomiu Jan Merz powiedział, że pada.', ['Jan Merz']],
  ['nor one that somebody speaks of', 'Angela Merkel wyszła. O Angeli Merkel powiedział, że wróci.', ['Angela Merkel']],
  ['nor one inside her town', 'W Krakowie Anna Bryl powiedziała, że wróci.', ['Anna Bryl']],
])
