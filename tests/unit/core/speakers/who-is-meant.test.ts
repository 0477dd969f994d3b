import { testSpeakers } from './expect-speakers.ts'

const DELAY = 'Rybacy czekają na decyzję. Port jest zamknięty od soboty do środy. '.repeat(8)

testSpeakers('a heading further down announces nobody', [
  [
    'to a land’s head before it',
    '– Most stanie – powiedział prezydent Lidorii po naradzie.\n\nRada czeka.\n\nSpór o port. Zerner: Nie oddam mostu\n\nRada milczy.',
    ['prezydent Lidorii', 'Zerner'],
  ],
])

testSpeakers('whom a heading names behind an office is another', [
  [
    'of whom it speaks',
    `Poseł Agrony o Janie Lisowskim: Skąd ta cisza? Przecież to wstyd\n\nRada spiera się z europosłem Janem Lisowskim i posłanką Ewą Bryl.\n\n${DELAY}\n\nGłos zabrał poseł Agrony Adam Wrzos. Rada czeka.`,
    ['Adam Wrzos'],
  ],
  [
    'but not who bears it',
    'Posłanka Anna Wrzos: To wstyd\n\nPosłanka Ewa Lisowska milczy.\n\n„To wstyd” – napisała posłanka Anna Wrzos.',
    ['Anna Wrzos', 'Anna Wrzos'],
  ],
])

testSpeakers('offices of bodies that are called by letters', [
  [
    'of two, though one is a minister as well',
    'Minister Adam Lis, szef KPRM, milczał. Szef MSZ zapewnił, że most stoi.',
    ['szef MSZ'],
  ],
  ['of one', 'Minister Adam Lis, szef MSZ, milczał. Szef MSZ zapewnił, że most stoi.', ['Adam Lis']],
  ['by the ministry’s concern', 'Minister zdrowia Adam Lis milczał. Szef MZ zapewnił, że most stoi.', ['Adam Lis']],
])

testSpeakers('a given name that may be a man’s or a woman’s', [
  ['is his by the surname', 'W programie Kuby Wrońskiego piosenkarka przyznała, że jest chora.', ['piosenkarka']],
  [
    'while one who was heard by a lone name is she',
    'Roska zapowiedziała w studiu Kuby Wrońskiego, że wyjedzie. Piosenkarka przyznała, że jest chora.',
    ['Roska', 'Roska'],
  ],
  ['or anybody’s', 'W studiu był Kuba Wroński. Piosenkarz przyznał, że jest chory.', ['Kuba Wroński']],
])

testSpeakers('a man in the genitive, though a woman may be called so', [
  [
    'where the article has his surname otherwise',
    'Gościem Roberta Mazurka był poseł Jan Bryl. „Nie pada” – cytował wczoraj Mazurek.',
    ['Robert Mazurek'],
  ],
  ['but not where it has not', 'Wystąpiła Roberta Mazurka. „Nie pada” – mówiła Mazurka.', ['Roberta Mazurka']],
])

testSpeakers('a paper by its letters, which are a word as well', [
  ['behind the verb', 'Port czeka na decyzję rady – dodaje „FAZ”.', ['Frankfurter Allgemeine Zeitung']],
  ['but no title in another case', 'Port czeka na decyzję rady – dodaje „Fazy”.', [null]],
])

testSpeakers('whose message it is', [
  ['of somebody by name', '„Prom stanął” – czytamy w wiadomości pani Izy.', ['Iza']],
  ['in a mail', '„Prom stanął” – czytamy w mailu Anny Lipiec.', ['Anna Lipiec']],
  ['of nobody whom it tells of', '„Prom stanął” – czytamy w wiadomości o awarii.', [null]],
])

testSpeakers('several people and a clause about something else', [
  [
    'are not joined',
    'Nie słucham plotek, które powtarzają inni rybacy i które znacie z portu, że ryb brakuje.',
    ['inni rybacy'],
  ],
])
