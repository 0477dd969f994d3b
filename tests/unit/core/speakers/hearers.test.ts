import { expect, test } from 'vitest'
import { speakersOf, testSpeakers } from './expect-speakers.ts'

test.each<[kind: string, text: string, speakers: (string | null)[]]>([
  ['who hears it', '– Proszę wyjść – usłyszał Jan Bryl w urzędzie.', [null]],
  ['who heard it, named before', 'Jan Bryl przyszedł do urzędu. „Musi pan poczekać” – słyszy.', [null]],
  ['what a moment it was heard at', 'Ewa Lis czekała krótko. „Musi pani wyjść” – usłyszała od razu.', [null]],
  ['a condition', '– Gdybym powiedział, że się boję, skłamałbym – mówi Jan Bryl.', ['Jan Bryl']],
])('%s is nobody who speaks: %s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers)
})

test.each<[kind: string, text: string, speakers: (string | null)[]]>([
  ['behind a dash', '– Proszę wyjść – usłyszał Jan Bryl od wójta Adama Wrzosa.', ['Adam Wrzos']],
  ['before a colon', 'Jan Bryl usłyszał od lekarza Adama Wrzosa: „Musi pan poczekać”.', ['Adam Wrzos']],
  ['by reporters', '– Most stoi – usłyszeliśmy w urzędzie od wójta Adama Wrzosa.', ['Adam Wrzos']],
  ['by a body in the neuter', 'Jak dowiedziało się Radio Fala, doszło do wybuchu.', ['Radio Fala']],
])('who is told to have said it, or to have learned it, speaks, %s: %s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers)
})

test.each<[text: string, speakers: (string | null)[]]>([
  ['– Płace są niskie – powiedziała Krystynie Behl ze związku Verdo.', [null]],
  ['– Płace są niskie – powiedziała Krystyna Behl ze związku Verdo.', ['Krystyna Behl']],
  ['Jan Wrzos, cytowany przez Reuters, powiedział, że most stoi.', ['Jan Wrzos']],
  ['Jan Wrzos, oskarżany przez Annę Lis, powiedział, że most stoi.', ['Jan Wrzos']],
])(
  'a given name shows the case of a surname that nobody declines, a preposition that of a medium: %s',
  (text, speakers) => {
    expect(speakersOf(text)).toEqual(speakers)
  },
)

testSpeakers('to whom something is said, and where, is not who says it', [
  ['whoever stands behind a hearer in letters', 'Most stoi, powiedział ZBN radny Jan Bryl.', ['Jan Bryl']],
  [
    'with whom somebody says it is nobody',
    'Burmistrz Adam Wrzos otworzył most. Jak dodał wraz z ministrem, drogi będą gotowe.',
    ['Adam Wrzos'],
  ],
  [
    'no station in which he speaks',
    'Nowy prezes Fundacji na rzecz Ryb w RMF FM przyznał, że most stoi.',
    ['nowy prezes Fundacji na rzecz Ryb'],
  ],
  [
    'no medium that he talked to',
    'Jan Kruk wrócił. W rozmowie z TVN24 powiedział, że most stoi. W rozmowie z RMF FM dodał, że jest nowy. W wywiadzie dla Sky News przyznał, że jest drogi.',
    ['Jan Kruk', 'Jan Kruk', 'Jan Kruk'],
  ],
  [
    'to whom an interview was given',
    'Prezes Jan Wroniecki, w wywiadzie udzielonym PAP, przewiduje, że będzie dobrze.',
    ['Jan Wroniecki'],
  ],
  ['letters of an agency are whom he spoke to', '– Most jest za wąski – powiedział prawnik AFP.', ['prawnik']],
  [
    'a foreign name of a place behind its preposition',
    '„Rok był zły” – oświadczył prezes Adam Wrzos. „Nie przeżyją” – powiedział w Hammond Television.',
    ['Adam Wrzos', 'Adam Wrzos'],
  ],
  ['a person behind the station that was told', '– Most stoi – powiedział RMF FM Jan Bryl.', ['Jan Bryl']],
  [
    'and behind an agency, with the occasion between',
    '– Most stoi – powiedział PAP po meczu trener Jan Bryl.',
    ['Jan Bryl'],
  ],
  [
    'an agency that says it itself, though a person speaks in another clause',
    'Most runął – podała PAP, a Jan Bryl milczał.',
    ['PAP'],
  ],
  [
    'a person behind whose air it was said on',
    '– Most stoi – powiedział na antenie Kanału Wrzos insp. Jan Bryl.',
    ['Jan Bryl'],
  ],
  [
    'nobody called as the camera is that she spoke to',
    'Anna Bryl wygrała bieg. – Most stoi – mówiła przed kamerą WrzosSport.',
    ['Anna Bryl'],
  ],
  [
    'whom it was said to, right before who said it',
    '– Wygramy – powiedział dziennikowi jeden z radnych. – Czuję się winna – powiedziała „Głosowi” matka radnego.',
    ['jeden z radnych', 'matka radnego'],
  ],
  [
    'in an interview with a paper whose name looks like a person’s',
    'Most nie jest przesądzony – przekonuje w rozmowie z „Die Woche” Tony Wrona, którego instytut zbadał rzekę.',
    ['Tony Wrona'],
  ],
  [
    'who is asked answers, not who asks',
    'Trener Goran Widić był spokojny. Zapytany przez dziennikarza „Kuriera”, czy odejdzie, odparł: – Nie odejdę.',
    ['dziennikarz „Kuriera”', 'Goran Widić'],
  ],
  [
    'to whom one turns is not what one is',
    'Burmistrz Ewa Bryl wyszła. – Dość – zwróciła się do burmistrz Anna Lipiec. – Nie – odparła burmistrz.',
    ['Anna Lipiec', 'Ewa Bryl'],
  ],
  ['who spoke, not to whom', '„Most stoi” – powiedział strażak Janowi Wrzosowi.', ['strażak']],
  ['whom the police warn', '– Woda wzbiera – ostrzega policja mieszkańców Zatyla.', ['policja']],
])

testSpeakers('whom a colon lists is told before who speaks', [
  [
    'committees',
    'Port zbada kontroler Jan Sowa. „To nas niepokoi” – stwierdził w liście do dwóch komisji: portu i finansów prezes huty Paweł Ever.',
    ['Paweł Ever'],
  ],
  [
    'people',
    'Radny Adam Bryl milczał. – Most runie – napisał do trzech osób: wójta, proboszcza i radnej burmistrz Jan Kos.',
    ['Jan Kos'],
  ],
  [
    'but who is named before it has spoken',
    '– Most runie – powiedział wójt Jan Kos: radny Adam Bryl i mieszkańcy.',
    ['Jan Kos'],
  ],
  [
    'and what a verb behind it tells is another sentence',
    '– To dobrze – dodała, a potem wyliczyła: port, most, radny Bryl.',
    [null],
  ],
])

testSpeakers('a medium behind its noun is told, and does not speak', [
  [
    'before an office',
    '– Most stanie – powiedział portalowi Kurier Lokalny wójt Adam Wrzos. Port stanie, powiedział agencji Interfax prezes Jan Bryl.',
    ['Adam Wrzos', 'Jan Bryl'],
  ],
  ['before a name alone', '– Most stanie – powiedział agencji Interfax Jan Bryl.', ['Jan Bryl']],
  ['before a surname', '– Most stanie – powiedział agencji Interfax Pieskow.', ['Pieskow']],
  [
    'by whoever was heard before',
    'Wójt Adam Wrzos wyszedł. – Most stanie – powiedział portalowi Kurier Lokalny.',
    ['Adam Wrzos'],
  ],
  ['but who stands alone behind the noun speaks', '– Most stanie – powiedział agencji Wrzos.', ['Wrzos']],
  ['whom no dictionary has', '– Most stanie – powiedział agencji Pieskow.', ['Pieskow']],
  ['in full', '– Most stanie – powiedział agencji Volodymyr Zelenski.', ['Volodymyr Zelenski']],
  ['but it passes on what it has', '– Most stanie – podaje portal Kurier Lokalny.', ['portal Kurier Lokalny']],
])

testSpeakers('letters behind the agency that was told', [
  ['behind any verb', '– Pada – przekazał PAP IMGW.', ['IMGW']],
  ['whatever its gender', '– Pada – poinformowała PAP KGP.', ['KGP']],
  ['in a frame', 'Jak przekazał PAP IMGW, most stoi.', ['IMGW']],
  ['but nobody where it stands alone', '– Pada – przekazał PAP.', [null]],
])
