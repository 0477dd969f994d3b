import { testQuotes } from './expect-quotes.ts'

const behind = (text: string): string => `– Nie wiem – mówi Jan Wrzos.\n\n${text}`
const OTHER: [string, string] = ['direct', 'Nie wiem']

testQuotes('a sentence in marks behind one that tells of an answer', [
  [
    'is what was answered',
    behind('Wójt Maria Bryl odpisała nam po tygodniu. „Gmina nie ocenia spółki”. Kopii nie ma.'),
    [OTHER, ['direct', 'Gmina nie ocenia spółki']],
  ],
  [
    'whoever is named last',
    behind('Na nasze pytania odpowiedział rzecznik Adam Bryl. „Gmina nie ocenia spółki.” Kopii nie ma.'),
    [OTHER, ['direct', 'Gmina nie ocenia spółki']],
  ],
  [
    'or what was published',
    behind('Prezes Adam Bryl zamieścił wpis. „Gmina nie ocenia spółki”. Pod nim są komentarze.'),
    [OTHER, ['direct', 'Gmina nie ocenia spółki']],
  ],
  [
    'not where nobody answers',
    behind('Wójt Maria Bryl otworzyła most. „Gmina nie ocenia spółki”. Kopii nie ma.'),
    [OTHER],
  ],
  [
    'nor where it is told already',
    behind('Wójt Maria Bryl odpisała, że most stoi. „Gmina nie ocenia spółki”. Kopii nie ma.'),
    [OTHER, ['reported', 'most stoi']],
  ],
])

testQuotes('speech in marks goes on behind a comma', [
  [
    'that ends who says it',
    '„Most nie jest zabawką”, przekonywał Adam Bryl, „to jest droga, którą jeździmy”.',
    [['direct', 'Most nie jest zabawką', 'to jest droga, którą jeździmy']],
  ],
  [
    'though nobody is named',
    'Na scenę wyszedł Adam Bryl. „Most nie jest zabawką”, przekonywał, „to jest droga”.',
    [['direct', 'Most nie jest zabawką', 'to jest droga']],
  ],
  [
    'not a paper',
    '„Most nie jest zabawką”, przekonywał Adam Bryl, którego cytuje „Kurier”.',
    [['direct', 'Most nie jest zabawką']],
  ],
])

testQuotes('who has no doubt says so', [
  ['behind speech', '– To samowola – nie ma wątpliwości Ewa Bryl, konserwator zabytków.', [['direct', 'To samowola']]],
  ['or marks', '„To samowola” – nie ma złudzeń Ewa Bryl.', [['direct', 'To samowola']]],
  [
    'not who has no time',
    '– To samowola. Ewa Bryl nie ma czasu. Most stoi – mówi wójt.',
    [['direct', 'To samowola. Ewa Bryl nie ma czasu. Most stoi']],
  ],
])
