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

testQuotes('where nobody speaks of himself alone, a paper tells of each', [
  [
    'as of a town’s best',
    `Laureaci\n\n${LEAD}\n\nJan Bryl, pływak\n\nNasz najlepszy zawodnik. Wygrał w Pucku.\n\nEwa Lis, biegaczka\n\nNasza mistrzyni zdobyła dwa medale.`,
    [],
  ],
  [
    'or of who stands for office',
    `Wybory\n\n${LEAD}\n\nJan Bryl, nauczyciel\n\nZnamy go z rady.\n\nEwa Lis, lekarka\n\nPamiętamy ją z przychodni.`,
    [],
  ],
  [
    'or of who has died',
    `Pożegnania\n\n${LEAD}\n\nJan Bryl, nauczyciel\n\nŻegnamy kolegę. Odszedł w piątek.\n\nEwa Lis, lekarka\n\nBędziemy pamiętać.`,
    [],
  ],
])

testQuotes('what people say of themselves', [
  [
    'with verbs that look like nouns',
    `Sonda\n\n${LEAD}\n\nJan Bryl (strażak)\n\nMost jest stary, boję się.\n\nEwa Lis (uczennica)\n\nWolę tunel.`,
    [
      ['direct', 'Most jest stary, boję się'],
      ['direct', 'Wolę tunel'],
    ],
  ],
  [
    'and of many beside one',
    `Sonda\n\n${LEAD}\n\nJan Bryl, strażak\n\nNie mamy gdzie parkować.\n\nEwa Lis, uczennica\n\nNie mam zdania.`,
    [
      ['direct', 'Nie mamy gdzie parkować'],
      ['direct', 'Nie mam zdania'],
    ],
  ],
  [
    'ends where the paper goes on',
    `Sonda\n\n${LEAD}\n\nJan Bryl, strażak\n\nMieszkam nad rzeką.\n\nEwa Lis, uczennica\n\nJeżdżę nim co dzień.\n\nZapytaliśmy też wójta. Czekamy na odpowiedź.`,
    [
      ['direct', 'Mieszkam nad rzeką'],
      ['direct', 'Jeżdżę nim co dzień'],
    ],
  ],
])
