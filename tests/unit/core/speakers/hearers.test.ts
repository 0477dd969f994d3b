import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'

const speakersOf = (text: string): (string | null)[] => {
  const article = parseArticle(text, { name: 'case' })
  const names = new Map(article.speakers.map(({ id, name }) => [id, name]))
  return article.quotes.map(({ speaker }) => (speaker === null ? null : (names.get(speaker) ?? null)))
}

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

test.each<[text: string, speakers: (string | null)[]]>([
  [
    'Port zbada kontroler Jan Sowa. „To nas niepokoi” – stwierdził w liście do dwóch komisji: portu i finansów prezes huty Paweł Ever.',
    ['Paweł Ever'],
  ],
  [
    'Radny Adam Bryl milczał. – Most runie – napisał do trzech osób: wójta, proboszcza i radnej burmistrz Jan Kos.',
    ['Jan Kos'],
  ],
  // who is named before the colon speaks, and what a verb behind it tells is another sentence
  ['– Most runie – powiedział wójt Jan Kos: radny Adam Bryl i mieszkańcy.', ['Jan Kos']],
  ['– To dobrze – dodała, a potem wyliczyła: port, most, radny Bryl.', [null]],
])('whom a colon lists is told before who speaks: %s', (text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers)
})
