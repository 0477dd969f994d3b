import { testQuotes } from './expect-quotes.ts'

testQuotes('what stands before a dash and its attribution is said, though a colon ends the paragraph', [
  [
    'behind a sentence of the author’s',
    'W Karwi wiatr zerwał dach. Mogą jeszcze spadać dachówki – powiedział rzecznik straży Adam Wrzos:\n\nDroga jest zamknięta.',
    [['direct', 'Mogą jeszcze spadać dachówki']],
  ],
  [
    'in the present',
    'Dachówki jeszcze spadają – mówi Adam Wrzos:\n\nDroga jest zamknięta.',
    [['direct', 'Dachówki jeszcze spadają']],
  ],
  [
    'before speech of his',
    'Koncert odbędzie się w maju – mówi Adam Wrzos:\n\n„Zaśpiewamy kolędy”.',
    [
      ['direct', 'Koncert odbędzie się w maju'],
      ['direct', 'Zaśpiewamy kolędy'],
    ],
  ],
])

testQuotes('a dash before who is introduced closes nothing that was said', [
  ['what is told of', 'O tym, co dalej – mówi Adam Wrzos:\n\nNagranie trwa kwadrans.', []],
  ['what is asked', 'Dlaczego most runie – wyjaśnia Adam Wrzos:\n\nNagranie trwa kwadrans.', []],
  ['who he is', 'Trener Iskry – mówi Adam Wrzos:\n\n– Nie damy się.', [['direct', 'Nie damy się']]],
  [
    'how, before its verb',
    'O poparciu – mimo sporu – zapewnili go koledzy:\n\n– Nie damy cię.',
    [['direct', 'Nie damy cię']],
  ],
])
