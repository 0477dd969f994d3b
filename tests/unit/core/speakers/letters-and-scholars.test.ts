import { expect, test } from 'vitest'
import { speakersOf } from './expect-speakers.ts'

test.each([
  ['the object of a man’s verb', 'Sąd uniewinnił Adriana P. – To koniec – powiedział P.', ['Adrian P.']],
  ['of nobody’s', 'Zatrzymano Juliana K. Mężczyzna twierdził, że nic nie wie.', ['Julian K.']],
  ['of several people’s', 'Policjanci złapali Pawła i Mariana W. – To nie ja – mówił W.', ['Marian W.']],
  ['taken up by a man’s verb', 'Policja zatrzymała Adriana P. – To nie ja – powiedział P.', ['Adrian P.']],
  ['a woman as she is', 'Z sali wyszła Adriana P. – To nie ja – powiedziała P.', ['Adriana P.']],
  ['a woman by her role', 'Oskarżona Adriana P. milczy. – To nie ja – mówiła wcześniej P.', ['Adriana P.']],
  ['a woman as an object', 'Zatrzymano Paulinę K. – Nic nie wiem – mówiła K.', ['Paulina K.']],
])('a name cut to a letter: %s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers)
})

const PROFESSOR = 'Prof. Jan Bryl twierdzi, że rzeka wyschnie. Prof. Anna Wrzos mówi, że nie.'

test.each([
  [
    'the doctor heard last',
    `${PROFESSOR} Kierowniczka zakładu dr hab. Ewa Lipska wskazuje, że wody ubywa. – W maju było sucho – dodaje badaczka.`,
    ['Jan Bryl', 'Anna Wrzos', 'Ewa Lipska', 'Ewa Lipska'],
  ],
  [
    'no doctor of another gender',
    `${PROFESSOR} Dr Adam Lipski wskazuje, że wody ubywa. – W maju było sucho – dodaje badaczka.`,
    ['Jan Bryl', 'Anna Wrzos', 'Adam Lipski', 'Anna Wrzos'],
  ],
  [
    'no doctor where a professor is meant',
    `${PROFESSOR} Dr Ewa Lipska wskazuje, że wody ubywa. – W maju było sucho – dodaje profesor.`,
    ['Jan Bryl', 'Anna Wrzos', 'Ewa Lipska', 'Anna Wrzos'],
  ],
])('a scholar is %s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers)
})

test.each([
  [
    'a man’s office that no woman was brought in with is another’s',
    'Zofia Jarmuł mówi, że szpital stoi. Ewa Bryl wyszła. Wojewoda zapewnia, że to nieprawda.',
    ['Zofia Jarmuł', 'wojewoda'],
  ],
  [
    'but of the only one named it may be',
    'Zofia Jarmuł mówi, że szpital stoi. Burmistrz dodaje, że prom też.',
    ['Zofia Jarmuł', 'Zofia Jarmuł'],
  ],
  [
    'and of a man',
    'Jan Bryl mówi, że szpital stoi. Adam Wrzos wyszedł. Burmistrz dodaje, że prom też.',
    ['Jan Bryl', 'Adam Wrzos'],
  ],
  [
    'and one whom readers know needs none',
    'Jan Bryl mówi, że szpital stoi. Adam Wrzos wyszedł. Premier dodaje, że prom też.',
    ['Jan Bryl', 'Adam Wrzos'],
  ],
  [
    'who is of a far nation',
    'Jan Bryl mówi, że prom stoi. Wygrała Carla Montes. Peruwianka dodała, że wróci.',
    ['Jan Bryl', 'Carla Montes'],
  ],
  [
    'who works at a foreign school',
    "Fizyk Graham Tolley z londyńskiego King's College w rozmowie z BBC ocenił, że prom stoi.",
    ['Graham Tolley'],
  ],
  ['a firm behind its adjective', 'Prezes Jan Bryl z niemieckiego Rheinwerk ocenił, że prom stoi.', ['Jan Bryl']],
  ['behind an adverb a name speaks', 'W rozmowie z PAP Kosmow ocenił, że prom stoi.', ['Kosmow']],
])('%s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers)
})
