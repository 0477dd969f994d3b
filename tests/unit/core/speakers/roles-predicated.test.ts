import { testSpeakers } from './expect-speakers.ts'

testSpeakers('what somebody is told to be is what they are called', [
  [
    'behind the verb',
    'Jan Bryl i Adam Lis otworzyli most. Nowym prezesem portu został Jan Bryl. Trenerem jest Adam Lis. – Stoi – powiedział prezes. – Tak – dodał trener.',
    ['Jan Bryl', 'Adam Lis'],
  ],
  [
    'in what another says',
    'Premier Ewa Wrona poinformowała, że rzecznikiem rządu będzie Adam Lis, minister do spraw mostów.\n\nRzecznik rządu był w radiu. – Mówiliśmy za mało – powiedział.',
    ['Ewa Wrona', 'Adam Lis'],
  ],
  [
    'before the verb',
    'Adam Lis został nowym dyrektorem szpitala. Jan Bryl mu gratulował. Dyrektor szpitala zapowiada, że most stanie.',
    ['Adam Lis'],
  ],
  ['not what they are no more', 'Adam Lis był wójtem. Jan Bryl wygrał. – Most stoi – powiedział wójt.', ['Jan Bryl']],
  ['nor what they are not', 'Adam Lis nie jest wójtem. Jan Bryl wygrał. – Most stoi – powiedział wójt.', ['Jan Bryl']],
])
