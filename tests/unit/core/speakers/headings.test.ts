import { expect, test } from 'vitest'
import { speakersOf, testSpeakers } from './expect-speakers.ts'

const DELAY = 'Lekarze czekają na wyniki badań. Przychodnia przyjmuje chorych tylko w piątki i w soboty. '.repeat(6)

test.each([
  [
    `Dyrektor: chorzy są bezpieczni\n\n${DELAY}\n\nDyrektor Mariusz Bryl zaprzecza, że wiedział o skargach.`,
    ['Mariusz Bryl', 'Mariusz Bryl'],
  ],
  // whose bearer a name behind it turns out to be
  [
    `Radny: prom jest za drogi\n\nRadny gminy zwrócił uwagę, że rada ma długi. „To zły znak” – mówił van Lind.\n\nLekarz Adam Bryl dodał, że ceny rosną. Aptekarka Ewa Lis zapewniła, że pada.`,
    ['van Lind', 'van Lind', 'van Lind', 'Adam Bryl', 'Ewa Lis'],
  ],
  // of two the heading tells nothing
  [
    `Dyrektor: chorzy są bezpieczni\n\n${DELAY}\n\nDyrektor Mariusz Bryl milczy. Dyrektor Adam Wrzos dodał, że wiedział o skargach.`,
    ['dyrektor', 'Adam Wrzos'],
  ],
])('an office in a heading is the only one’s who has it, however late: %s', (text, names) => {
  expect(speakersOf(text)).toEqual(names)
})

test.each([
  [
    'Przyrodnicy apelują: stop wycince w Puszczy Orłowskiej\n\nWycinka trwa.\n\nWójt Adam Bryl mówił, że obejmie dziesięć obszarów; wśród nich będą lasy w Puszczy Orłowskiej.',
    ['przyrodnicy', 'Adam Bryl'],
  ],
  // no echo: `nie` and `się` are in any two sentences
  [
    'Sadownicy: nie ma się z czego cieszyć\n\nZbiory trwają.\n\n– Za kilogram dają grosze. To się nie opłaca – mówi Adam Bryl.',
    ['sadownicy', 'Adam Bryl'],
  ],
])('several people’s words are not one man’s: %s', (text, names) => {
  expect(speakersOf(text)).toEqual(names)
})

testSpeakers('whom the heading names', [
  [
    'whom the heading names and the body does not',
    'Olaf Lipski: To żałosna ustawka\n\nMost runął rano. „To żałosna ustawka z rządem” – czytamy we wpisie przewodniczącego Ruchu w sieci.',
    ['Olaf Lipski', 'Olaf Lipski'],
  ],
  [
    'a bare role for whom the heading names',
    'Kuź: To będzie rok przesileń\n\n– To możliwe – powiedział politolog. – Wiem – stwierdził Kuź.',
    ['Kuź', 'Kuź', 'Kuź'],
  ],
  [
    'an office for the only one whom the heading names',
    'Teresa Mak: możecie zostać\n\nSzefowa rządu udzieliła wywiadu. Podkreśliła, że rząd chce zgody.',
    ['Teresa Mak', 'Teresa Mak'],
  ],
  [
    'whose office stands before another name',
    'Szef lidorskiego urzędu: Lidorzy największym płatnikiem\n\nZygmunt Bryl, szef lidorskiego urzędu i Gwidon Wrzos, komisarz ds. budżetu, milczeli. Bryl przypomniał, że płaci.',
    ['Zygmunt Bryl', 'Zygmunt Bryl'],
  ],
  [
    'the only one who speaks, for a heading in marks',
    '"Nie oddamy mostu"\n\nEwa Bryl powiedziała w Lubinowie, że pada.',
    ['Ewa Bryl', 'Ewa Bryl'],
  ],
  [
    'nobody for it, where two do',
    '"Nie oddamy mostu"\n\nEwa Bryl powiedziała w Lubinowie, że pada. Jan Lis zaprzeczył, że pada.',
    [null, 'Ewa Bryl', 'Jan Lis'],
  ],
])

testSpeakers('a sentence in marks in a heading', [
  [
    'is of the people whom the heading tells of',
    'Rodzice oburzeni decyzją wójta. „Zamkną nam szkołę”\n\n– Pada – mówi Jan Bryl. – Wieje – dodaje Ewa Lis.',
    ['rodzice', 'Jan Bryl', 'Ewa Lis'],
  ],
  [
    'of whom it is an interview with',
    '„Scena musi żyć”. Rozmowa z Zofią Hart\n\n– Pada – mówi Jan Bryl. – Wieje – dodaje Ewa Lis.',
    ['Zofia Hart', 'Jan Bryl', 'Ewa Lis'],
  ],
  [
    'of who says it there',
    '„Zamkną nam szkołę” – alarmują rodzice z Karwi\n\n– Pada – mówi Jan Bryl. – Wieje – dodaje Ewa Lis.',
    ['rodzice z Karwi', 'Jan Bryl', 'Ewa Lis'],
  ],
  [
    'of those who have had enough',
    'Mieszkańcy mają dość hałasu. „Nie możemy spać”\n\n– Pada – mówi Jan Bryl. – Wieje – dodaje Ewa Lis.',
    ['mieszkańcy', 'Jan Bryl', 'Ewa Lis'],
  ],
  [
    'not of people who did something to who speaks',
    'Policjanci zabrali mu dowód. „Nie czułem się pijany”\n\nJan Bryl mówi, że wypił wino.',
    ['Jan Bryl', 'Jan Bryl'],
  ],
  [
    'nor of those to whom it happened',
    'Kierowcy utknęli na tamie. „Otworzymy ją w piątek”\n\nWójt Jan Bryl obiecał, że droga ruszy.',
    ['Jan Bryl', 'Jan Bryl'],
  ],
  [
    'nor of several, where one woman speaks',
    'Strażacy uratowali psa. „Płakałam ze szczęścia”\n\nEwa Lis mówi, że pies jest zdrowy.',
    ['Ewa Lis', 'Ewa Lis'],
  ],
  [
    'nor of a man, where a woman speaks',
    'Strażacy uratowali psa. „Płakałam ze szczęścia”\n\nJan Bryl mówi, że pies jest zdrowy.',
    [null, 'Jan Bryl'],
  ],
  [
    'nor of whoever speaks below, where nobody speaks in person',
    'Spór o szkołę. „Ludzie mają tego dość”\n\nJan Bryl mówi, że szkoła stoi.',
    [null, 'Jan Bryl'],
  ],
  [
    'of nobody, where it tells of none',
    'Spór o szkołę. „Ludzie mają dość”\n\n– Pada – mówi Jan Bryl. – Wieje – dodaje Ewa Lis.',
    [null, 'Jan Bryl', 'Ewa Lis'],
  ],
])

test.each([
  ['„Jest mi lekko”. Anna Lis o rozwodzie', 'Anna Lis'],
  ['„Jest mi lekko”. Aktorka o rozwodzie', 'Anna Lis'],
  ['„Jest mi lekko”. Aktorka nie mówi o rozwodzie', null],
])('who tells of something in a heading says what it quotes: %s', (heading, speaker) => {
  const text = 'Aktorka Anna Lis milczała. – Czas na zmiany – mówi. Jej mąż Jan Lis dodał, że wyjeżdża.'
  expect(speakersOf(`${heading}\n\n${text}`)[0]).toBe(speaker)
})

testSpeakers('two who speak in one heading', [
  [
    'the second with a verb',
    'Lis: most stanie. Kos odpowiada: nie stanie\n\nJan Lis powiedział, że most stanie. Adam Kos odparł, że nie stanie.',
    ['Jan Lis', 'Adam Kos', 'Jan Lis', 'Adam Kos'],
  ],
  [
    'the verb is nobody’s who speaks below',
    'Lis: most stanie. Rada odpowiada: milczeniem\n\nJan Lis powiedział, że most stanie. Rada milczy.',
    ['Jan Lis', 'Jan Lis'],
  ],
])
