import { expect, test } from 'vitest'
import { speakersOf, testSpeakers } from './expect-speakers.ts'

test.each([
  [
    'a family is no woman heard before',
    '– Kazała mi śpiewać – opowiada wokalistka Nina Lis.\n\nRodzina prosi, by nie składać kondolencji.',
    ['Nina Lis', 'rodzina'],
  ],
  [
    'a trade right before a name is its bearer’s, so that another’s office is not his',
    'Jak mówi przewoźnik Stefan Lis, jest drogo.\n\nWojewoda ostrzega, że blokada jest nielegalna.',
    ['Stefan Lis', 'wojewoda'],
  ],
  [
    'a player is no trainer whom the text names later',
    '– Trafiłem w słupek – opowiadał napastnik Iskry.\n\nTrener gości Jan Bryl dodał, że wygra.',
    ['napastnik Iskry', 'Jan Bryl'],
  ],
  [
    'a book is not who wrote in it, nor is what she began to do',
    'Anna Bryl urodziła się w Wólce. Śpiewać zaczęła w klubie. „Miałam jedną sukienkę” – wspominała w autobiografii „Szept”.',
    ['Anna Bryl'],
  ],
])('%s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers)
})

testSpeakers('what names nobody', [
  ['speculations', 'Są spekulacje, które głoszą, że most runie w maju.', [null]],
  ['reports that go round', 'Ewa Bryl wróciła. Nieoficjalne doniesienia mówią, że odejdzie.', [null]],
  ['but reports of a paper are the paper’s', 'Doniesienia „Kuriera” mówią, że wójt odejdzie.', ['Kurier']],
  ['data say nothing', 'Ewa Bryl wróciła. Dane wskazują, że ceny spadły. Według danych urzędu ceny spadły.', []],
  ['a word formed as an adjective names nobody', 'Pięciopunktowy tekst umowy przewiduje, że rząd ustąpi.', []],
  ['how many is nobody', 'Nie wiadomo, ilu pilotów strajkuje. Twierdzi, że warunki są dobre.', [null]],
  ['nobody who adds', 'Adam Wrzos może wygrać. „To możliwe” – dodano, oceniając, że rada się podzieli.', [null, null]],
  ['nobody in particular', 'Burmistrz Jan Bryl wyszedł. „To było krótkie!” – rzucił ktoś z sali.', [null]],
  ['since when is not by whom', 'Poinformowano od razu, że most stoi.', [null]],
  ['something heard from nobody named', 'Ewa Bryl usłyszała, że trzeba czekać.', [null]],
  ['nobody who holds a land tells', 'Most stoi – jak podano na ziemiach zajętych przez Karweńczyków.', [null]],
  ['nobody, for a rumour', 'W piątek pojawiły się informacje, że most stanie w maju.', [null]],
  ['nobody, for a rumour that grows', 'Po awarii narastały spekulacje, że most runie.', [null]],
  ['no plan', 'Jest plan, według którego most stanie w maju.', []],
])

test.each([
  ['– to tylko niektóre komentarze.', ['spółka Lubex', null]],
  ['– to tylko niektóre z komentarzy klientów.', ['spółka Lubex', 'klienci']],
])('some of many comments are not whose the paragraph has heard before: %s', (end, expected) => {
  const text = `Spółka Lubex twierdzi, że reakcja była dobra. „Jestem zdziwiony”, „Jestem oszołomiony” ${end}`
  expect(speakersOf(`Nowe auto z Karwi\n\nPokazano je wczoraj.\n\n${text}`)).toEqual(expected)
})

testSpeakers('a name that a page has lost', [
  [
    'leaves the mark before it, and nobody speaks',
    'Anna Lis mieszka w Zatylu. Po kilku dniach partie zawarły umowę - informuje " Aby ją podpisać, rząd ustąpił.',
    [null],
  ],
  ['but not where it stands behind it', 'Most stoi - mówi " Anna Lis z urzędu.', ['Anna Lis']],
  ['and a paper in its marks does speak', 'Anna Lis mieszka w Zatylu. Most stoi - pisze " Kurier ".', ['Kurier']],
])
