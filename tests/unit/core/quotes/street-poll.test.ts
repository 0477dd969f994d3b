import { testSpeakers } from '../speakers/expect-speakers.ts'
import { testQuotes } from './expect-quotes.ts'

const LEAD = 'Most w Karwi jest zamknięty od środy. Pytamy ludzi, co o tym myślą.'

testQuotes('people who speak one below the other, each under a name', [
  [
    'with what they are in brackets',
    `Sonda\n\n${LEAD}\n\nJan Bryl (strażak)\n\nMieszkam nad rzeką. Most jest stary.\n\nEwa Lis (uczennica)\n\nJeżdżę nim co dzień.`,
    [
      ['direct', 'Mieszkam nad rzeką. Most jest stary'],
      ['direct', 'Jeżdżę nim co dzień'],
    ],
  ],
  [
    'or behind a comma',
    `Sonda\n\n${LEAD}\n\nJan Bryl, strażak z Karwi\n\nMieszkam nad rzeką.\n\nEwa Lis, uczennica\n\nJeżdżę nim co dzień. Nie narzekam.`,
    [
      ['direct', 'Mieszkam nad rzeką'],
      ['direct', 'Jeżdżę nim co dzień. Nie narzekam'],
    ],
  ],
  ['not one alone', `Most w Karwi\n\n${LEAD}\n\nJan Bryl, strażak\n\nNie wiemy, co dalej.\n\nRada milczy.`, []],
  [
    'nor of whom something is told',
    `Laureaci\n\n${LEAD}\n\nJan Bryl (strażak)\n\nUratował troje dzieci.\n\nEwa Lis (lekarka)\n\nProwadzi szpital w Karwi.`,
    [],
  ],
  ['nor a list of them', `Komisja\n\n${LEAD}\n\nJan Bryl (strażak)\n\nEwa Lis (lekarka)\n\nZbieramy się w piątki.`, []],
])

testSpeakers('each says what stands below the name', [
  [
    'and nobody else',
    `Sonda\n\n${LEAD}\n\nJan Bryl (strażak)\n\nMieszkam nad rzeką.\n\nEwa Lis (uczennica)\n\nJeżdżę nim co dzień.`,
    ['Jan Bryl', 'Ewa Lis'],
  ],
])
