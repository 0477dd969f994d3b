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
  [
    'nobody who is called a trainer later',
    'Dobrze – ocenił trener „Słoni” Jan Lis. – Cieszę się – mówił natomiast szkoleniowiec gospodarzy.\n\nJan Lis, trener Bruk-Betu Termaliki: Dobry mecz. Szkoda punktów.',
    ['Jan Lis', 'szkoleniowiec gospodarzy', 'Jan Lis'],
  ],
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

testSpeakers('words that tell of who speaks show their sex where the verb does not', [
  [
    'a woman, though a man was heard last',
    '– Most runie – mówi Ewa Lis. Jan Bryl powiedział, że most stoi. – Byłam tam wczoraj – dodaje.',
    ['Ewa Lis', 'Jan Bryl', 'Ewa Lis'],
  ],
  [
    'with another woman',
    '– Most runie – mówi Ewa Lis. Jan Bryl powiedział, że most stoi. – Poszłyśmy tam z mamą – dodaje.',
    ['Ewa Lis', 'Jan Bryl', 'Ewa Lis'],
  ],
  [
    'what she would do',
    '– Most runie – mówi Ewa Lis. Jan Bryl powiedział, że most stoi. – Chciałabym tam być – dodaje.',
    ['Ewa Lis', 'Jan Bryl', 'Ewa Lis'],
  ],
  [
    'a man',
    '– Most runie – mówi Jan Lis. Ewa Bryl powiedziała, że most stoi. – Byłem tam wczoraj – dodaje.',
    ['Jan Lis', 'Ewa Bryl', 'Jan Lis'],
  ],
  [
    'of the subject before him',
    'Ewa Lis przyjechała z Janem Brylem. Jan Bryl milczał. – Nigdy tu nie byłam – opowiada.',
    ['Ewa Lis'],
  ],
  [
    'several may be of both',
    '– Most runie – mówi Jan Lis. Ewa Bryl powiedziała, że most stoi. – Byliśmy tam wczoraj – dodaje.',
    ['Jan Lis', 'Ewa Bryl', 'Ewa Bryl'],
  ],
  ['what another has said', 'Ewa Lis śpiewa. – Śpiewałam to tak: „byłem młody” – opowiada.', ['Ewa Lis']],
  ['what another says behind a colon', 'Adam Lis siedzi w domu. – Żona mówi: „Byłam tam” – opowiada.', ['Adam Lis']],
])

testSpeakers('what somebody is besides stands between his role and his name', [
  ['behind the verb', '– Nie ma jak walczyć – ocenił były zawodnik, a obecnie ekspert, Jan Bryl.', ['Jan Bryl']],
  [
    'in the sentence before',
    'Wtórował mu były zawodnik, a dziś ekspert telewizyjny, Jan Bryl. – Nie ma jak – ocenił.',
    ['Jan Bryl'],
  ],
  ['a woman', '– Most stoi – mówi sołtyska Karwi, a zarazem radna, Ewa Lis.', ['Ewa Lis']],
  ['another who is silent', '– Most stoi – mówi wójt, a obecny starosta, Jan Lis, milczy.', ['wójt']],
  ['behind a source', 'Zdaniem wójta, a jednocześnie prezesa OSP, most runie.', ['wójt']],
])
