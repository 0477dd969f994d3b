import { testSpeakers } from '../speakers/expect-speakers.ts'
import { testQuotes } from './expect-quotes.ts'

const said = (rest: string): string =>
  `– Zrobimy to – mówił kurator Jan Wrzos. – Pytanie, czy statut zmieniono. ${rest}`
const BOTH = ['Zrobimy to', 'Pytanie, czy statut zmieniono']

testQuotes('behind speech whose speaker is known the author goes on', [
  [
    'and adds',
    said('Jednocześnie dodał, że sprawdzi to sam.'),
    [
      ['direct', ...BOTH],
      ['reported', 'sprawdzi to sam'],
    ],
  ],
  [
    'or passes on',
    said('Jak zaznaczył, sprawdzi to sam.'),
    [
      ['direct', ...BOTH],
      ['reported', 'sprawdzi to sam'],
    ],
  ],
  ['or announces', said('Zapowiedział też kontrolę.'), [['direct', ...BOTH]]],
  ['or calls him by his name', said('Wrzos sprawdzi to sam.').replace('sprawdzi', 'sprawdza'), [['direct', ...BOTH]]],
  [
    'with what was asked',
    said('Pytany o termin, odparł, że go nie zna.'),
    [
      ['direct', ...BOTH],
      ['reported', 'go nie zna'],
    ],
  ],
  [
    'with another, by a whole name',
    said('Radna Ewa Bryl ocenia natomiast, że szkoła stoi.'),
    [
      ['direct', ...BOTH],
      ['reported', 'szkoła stoi'],
    ],
  ],
  ['of another opinion', said('Innego zdania jest radna Ewa Bryl.'), [['direct', ...BOTH]]],
  [
    'in marks',
    said('„To nieprawda” – odpowiada Ewa Bryl.'),
    [
      ['direct', ...BOTH],
      ['direct', 'To nieprawda'],
    ],
  ],
])

testQuotes('behind speech that a colon and a dash introduce the author goes on as well', [
  [
    'and announces',
    'Głos zabrał kurator Jan Wrzos. Dodał: – Trzeba naprawić dach. Zapowiedział też kontrolę. – Poczekamy – wskazał.',
    [
      ['direct', 'Trzeba naprawić dach'],
      ['direct', 'Poczekamy'],
    ],
  ],
  [
    'adds',
    'Ewa Bryl powiedziała: – Port jest stary. Dodała, że most runie.',
    [
      ['direct', 'Port jest stary'],
      ['reported', 'most runie'],
    ],
  ],
  [
    'or brings in another',
    'Wójt Jan Kos powiedział: – Trzeba naprawić port. Prezeska huty Ewa Lis przyznała natomiast, że most runie.',
    [
      ['direct', 'Trzeba naprawić port'],
      ['reported', 'most runie'],
    ],
  ],
  [
    'but not where who speaks tells of a body',
    'Wójt Jan Kos powiedział: – Firma milczy. Zapowiada zwolnienia.',
    [['direct', 'Firma milczy. Zapowiada zwolnienia']],
  ],
  [
    'or of himself',
    'Wójt Jan Kos powiedział: – Byłem tam rano. Zapowiedziałem też kontrolę.',
    [['direct', 'Byłem tam rano. Zapowiedziałem też kontrolę']],
  ],
  [
    'or of what somebody did',
    'Wójt Jan Kos powiedział: – Prezeska huty Ewa Lis przyznała się do błędu. Poczekamy.',
    [['direct', 'Prezeska huty Ewa Lis przyznała się do błędu. Poczekamy']],
  ],
])

testQuotes('who passes somebody’s words on, behind a dash, is none of what was said', [
  [
    'nor says the sentence',
    'Jan Bryl przyznał, że most runie – jego słowa cytuje „Kurier”.',
    [['reported', 'most runie']],
  ],
  [
    'with more about the words',
    'Piekarz Adam Bryl wspominał, że młyn spłonął – jego spisane przez wnuka słowa podaje „Głos”.',
    [['reported', 'młyn spłonął']],
  ],
  [
    'but what his words are is content',
    'Jan Bryl przyznał, że wójt się myli – jego słowa nie przekonują.',
    [['reported', 'wójt się myli – jego słowa nie przekonują']],
  ],
])

testSpeakers('nor does it say what a dash or a mark has opened', [
  ['where nobody else is told of', '– Most jest zamknięty – jego słowa cytuje „Kurier Zatylski”.', [null]],
  [
    'but whose words they are called does',
    'Spotkali się wójt Jan Bryl i radna Ewa Lis. – Most jest zamknięty – jej słowa cytuje „Kurier Zatylski”.',
    ['Ewa Lis'],
  ],
  [
    'in marks too',
    'Wójt Jan Bryl zabrał głos. „Most jest zamknięty od maja” – jego słowa cytuje „Kurier Zatylski”.',
    ['Jan Bryl'],
  ],
  ['while a paper that tells so itself does', '– Most jest zamknięty – podaje „Kurier Zatylski”.', ['Kurier Zatylski']],
])

testQuotes('what somebody tells of others is still theirs', [
  [
    'of a child',
    '– Mój syn choruje – mówi Ewa Bryl. – Płacze po nocach. Dodaje, że boli go głowa.',
    [['direct', 'Mój syn choruje', 'Płacze po nocach. Dodaje, że boli go głowa']],
  ],
  [
    'of a body',
    '– Znam to – mówi Ewa Bryl. – Firma milczy. Zapowiada zwolnienia.',
    [['direct', 'Znam to', 'Firma milczy. Zapowiada zwolnienia']],
  ],
  [
    'in person',
    said('Przyznał, że nam pomoże.'),
    [['direct', 'Zrobimy to', 'Pytanie, czy statut zmieniono. Przyznał, że nam pomoże']],
  ],
])

testQuotes('an aside of the author’s between dashes', [
  [
    'closes before the verb of whom it is about',
    'Wójt mówił o rozmowie z Ewą Bryl, która – jak relacjonował – obiecała przekazać pompę.',
    [['reported', 'obiecała przekazać pompę']],
  ],
])

testQuotes('a verb alone behind a comma ends a sentence', [
  [
    'of hers that has spoken',
    'Ewa Bryl mówiła, że szkoły staną. Wnioski można składać od środy, podkreśliła.',
    [
      ['reported', 'szkoły staną'],
      ['direct', 'Wnioski można składać od środy'],
    ],
  ],
  [
    'not of what she did',
    'Ewa Bryl mówiła, że szkoły staną. Wstała, podeszła do okna, powiedziała.',
    [['reported', 'szkoły staną']],
  ],
  ['nor of a clause', 'Ewa Bryl mówiła, że szkoły staną. Gdy wróciła, powiedziała.', [['reported', 'szkoły staną']]],
])

testQuotes('a gesture that is a verb by its form alone', [
  ['with its pronoun', '– Nuda straszna – krzywi się. Jest dziewiąta.', [['direct', 'Nuda straszna']]],
])

testQuotes('behind a semicolon the author goes on', [
  [
    'with what was not told',
    'Minister mówił, że kontrole trwają; nie sprecyzował, czy obejmą porty.',
    [['reported', 'kontrole trwają']],
  ],
  [
    'or withheld',
    'Ewa Bryl zapowiedziała, że port stanie; szczegółów na razie nie ujawniła.',
    [['reported', 'port stanie']],
  ],
  ['whatever it was', 'Anna Bryl mówi, że most stanie; terminu nie podaje.', [['reported', 'most stanie']]],
  [
    'but not where another has not told it',
    'Anna Bryl mówi, że most stanie; gmina terminu nie podaje.',
    [['reported', 'most stanie; gmina terminu nie podaje']],
  ],
  ['in the present, too', 'Port twierdzi, że kontrole trwają; nie podaje, gdzie.', [['reported', 'kontrole trwają']]],
  [
    'but another’s silence is content',
    'Minister mówił, że kontrole trwają; firmy nie sprecyzowały, czy przyjdą.',
    [['reported', 'kontrole trwają; firmy nie sprecyzowały, czy przyjdą']],
  ],
  [
    'and so is what did not happen',
    'Minister mówił, że kontrole trwają; nie zamknął, jak dotąd, portu.',
    [['reported', 'kontrole trwają; nie zamknął, jak dotąd, portu']],
  ],
  [
    'or is in another tense',
    'Minister mówił, że kontrole trwają; nie podaje wyników.',
    [['reported', 'kontrole trwają; nie podaje wyników']],
  ],
])

testQuotes('the author tells what the speaker thinks besides', [
  [
    'by a pronoun',
    'Pielęgniarka mówi: – Ludzie krzyczą. Nie mam kiedy jeść. Jej zdaniem brakuje rąk.',
    [
      ['direct', 'Ludzie krzyczą. Nie mam kiedy jeść'],
      ['reported', 'brakuje rąk'],
    ],
  ],
  [
    'behind an attribution',
    '– Graliśmy źle – mówi Jan Bryl. – Trudno. W jego ocenie bramka padła za późno.',
    [
      ['direct', 'Graliśmy źle', 'Trudno'],
      ['reported', 'bramka padła za późno'],
    ],
  ],
  [
    'but not of whom he speaks of',
    '– Graliśmy źle – mówi Jan Bryl. – Pytałem sędziego. Jego zdaniem bramka padła za późno.',
    [['direct', 'Graliśmy źle', 'Pytałem sędziego. Jego zdaniem bramka padła za późno']],
  ],
  [
    'nor where he says I',
    'Anna Lis mówi: – Byłam w szpitalu. Jej zdaniem nic mi nie jest.',
    [['direct', 'Byłam w szpitalu. Jej zdaniem nic mi nie jest']],
  ],
])
