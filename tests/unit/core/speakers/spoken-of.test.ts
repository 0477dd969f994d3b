import { testSpeakers } from './expect-speakers.ts'

testSpeakers('whom the words tell of by a whole name does not say them', [
  [
    'the sentence before tells of him, and somebody else has spoken',
    'Podczas sesji starosta Adam Wrzos przyznał, że droga jest zła.\n\nO remont walczył radny Jan Bryl. – Jan Bryl pisał do nas co miesiąc – mówił.',
    ['Adam Wrzos', 'Adam Wrzos'],
  ],
  [
    'a saint by his number',
    'Podczas mszy bp Adam Wrzos przyznał, że droga jest zła.\n\nMieszkał tu św. Jan Paweł II. – Tu święty Jan Paweł II uczył się wiary – mówił.',
    ['Adam Wrzos', 'Adam Wrzos'],
  ],
  ['nobody else', 'O remont walczył radny Jan Bryl. – Jan Bryl pisał do nas – mówił.', [null]],
  ['he himself', 'Wybory wygrał Jan Bryl. – Nazywam się Jan Bryl i kandyduję – mówił.', ['Jan Bryl']],
  ['he introduces himself', 'Wybory wygrał Jan Bryl. – Tu Jan Bryl dziękuje za głosy – mówił.', ['Jan Bryl']],
  ['what others say of him', 'O most walczy Jan Bryl. – Mówią, że Jan Bryl kłamie – mówił.', ['Jan Bryl']],
  ['what bears his name', 'O most walczy Jan Bryl. – Teatr Jana Bryla gra u nas – mówił.', ['Jan Bryl']],
  ['a surname alone', 'Radny Jan Bryl wstał. – Bryl się nie podda – powiedział.', ['Jan Bryl']],
])

testSpeakers('a name behind a street’s word is nobody’s', [
  [
    'the second street',
    'Chodnik kończy się u zbiegu ul. Westerplatte i Adama Wrony. Burmistrz obiecuje, że go przedłuży.',
    ['burmistrz'],
  ],
  ['the third', 'Wody nie ma na ul. 3 Maja, Adama Wrony i Jana Lisa. Burmistrz obiecuje, że wróci.', ['burmistrz']],
  ['a whole word', 'Wody nie ma na ulicach Westerplatte i Adama Wrony. Burmistrz obiecuje, że wróci.', ['burmistrz']],
  [
    'a man in the nominative',
    'Na placu Adam Wrona powiedział, że most stoi. Dodał, że runie.',
    ['Adam Wrona', 'Adam Wrona'],
  ],
  ['an office behind the street', 'Na placu burmistrz Adam Wrona powiedział, że most stoi.', ['Adam Wrona']],
  ['whom somebody met there', 'Na ulicy Adama Wronę zaczepił pies. Wrona powiedział, że most stoi.', ['Adam Wrona']],
  ['who lives there', 'Przy ul. Polnej mieszka Ewa Bryl. Kobieta mówi, że dach przecieka.', ['Ewa Bryl']],
])

testSpeakers('behind a verb what is a verb by its form as well is whose somebody is', [
  [
    'of the hosts',
    '– Szkoda – ocenił trener Iskry Jan Lis. – Cieszę się – mówił natomiast trener gospodarzy.',
    ['Jan Lis', 'trener gospodarzy'],
  ],
  ['of the guests, before when it was', '– Szkoda – mówił trener gości po meczu.', ['trener gości']],
  ['by name', '– Szkoda – mówi kapitan gospodarzy Adam Wrzos.', ['Adam Wrzos']],
  ['a verb where the clause has no other', 'Prezes gości ministra w zamku i mówi, że most stoi.', ['prezes']],
])

testSpeakers('pictures before a paragraph’s words are none of them', [
  [
    'a label on its own line',
    '⚪ Adam Wrzos, trener Iskry Zatyle:\n\n– Jesteśmy rozczarowani. Szkoda.\n\n🟢 Jan Bryl, trener Fali Wolica:\n\n– Dzisiaj będę powściągliwy.',
    ['Adam Wrzos', 'Jan Bryl'],
  ],
  [
    'a label before its words',
    '🎙️ Jan Bryl (trener Fali): Wygraliśmy zasłużenie.\n\n🎙️ Adam Wrzos (trener Iskry): Przegraliśmy. Szkoda punktów.',
    ['Jan Bryl', 'Adam Wrzos'],
  ],
  ['a sentence', '🗣️ Jan Bryl powiedział, że most stoi.', ['Jan Bryl']],
  ['nothing but pictures', '🔥🔥\n\nJan Bryl powiedział: – Most runie.', ['Jan Bryl']],
])
