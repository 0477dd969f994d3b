import { expect, test } from 'vitest'
import { lastSpeaker, speakersOf } from './expect-speakers.ts'

test.each([
  ['„Most runie” – pisze niemiecki „Nordhafen Kurier”.', ['Nordhafen Kurier']],
  [
    'Hiszpański „El Puerto” ostrzega, że most runie. Włoski dziennik „Il Ponte” twierdzi, że stoi.',
    ['El Puerto', 'Il Ponte'],
  ],
  ['Według włoskiego „Ponte Nuovo” premier Lidorii milczy.', ['Ponte Nuovo']],
  // somebody of that name, and whoever works for the paper
  ['Jan Niemiecki „Kurierowi” powiedział, że most stoi.', ['Jan Niemiecki']],
  ['Dziennikarz niemieckiego „Kuriera” Jan Bryl ocenił, że most runie.', ['Jan Bryl']],
  ['Rzecznik „Iskry” Jan Bryl dodał, że nie wie.', ['Jan Bryl']],
])('of a paper in marks the land is no part of its name, nor is what follows: %s', (text, names) => {
  expect(speakersOf(text)).toEqual(names)
})

test.each([
  ['„Po co nam most?” – pytał „Głos Lubiński” w tekście „Znowu most”.', ['Głos Lubiński']],
  ['„Po co nam most?” – ocenia „Kurier Rzeczny” w komentarzu „Znowu most”.', ['Kurier Rzeczny']],
  ['„Po co nam most?” – pytał w piątek „Głos Lubiński”.', ['Głos Lubiński']],
  // whom somebody asks
  ['Zapytał „Kurier” wójt Jan Bryl, czy most stoi.', ['Jan Bryl']],
  ['W komentarzu Jan Bryl nazwał plan „hańbą”.', ['Jan Bryl']],
])('a paper asks, and what its article is called does not: %s', (text, names) => {
  expect(speakersOf(text)).toEqual(names)
})

test.each([
  ['„Kurier Lubiński” podał, że most runie. Ten sam tytuł donosił, że rada milczy.', 'Kurier Lubiński'],
  ['Według „Kuriera Lubińskiego” most runie. Tytuł pisał, że rada milczy.', 'Kurier Lubiński'],
  [
    'O tym, że most runie, pierwszy napisał „Kurier”. Według dziennika rada milczy. Ten sam dziennik donosił, że runie.',
    'Kurier',
  ],
  // alone it points away from the subject
  ['Wójt Jan Bryl rozmawiał ze starostą Adamem Wrzosem. Ten sam przyznał, że most runie.', 'Adam Wrzos'],
])('the same paper is no other: %s', (text, name) => {
  expect(speakersOf(text).at(-1)).toBe(name)
})

test.each([
  ['O sporze napisał też „Głos Portu”.', 'Głos Portu'],
  ['W piątek „Głos Portu” poinformował o sporze w radzie.', 'Głos Portu'],
  ['Wójt Jan Bryl nie powiedział „Głosowi Portu” nic nowego.', 'Kurier Zatyla'],
  // one that is no more than named tells nothing
  ['W rozmowie z „Głosem Portu” wójt milczał.', 'Kurier Zatyla'],
  ['„Głos Portu” zamknięto przed rokiem.', 'Kurier Zatyla'],
  ['Wójt Jan Bryl odleciał.', 'Kurier Zatyla'],
])('a gazette is the paper that has told something last: %s', (between, name) => {
  const text = `„Kurier Zatyla” podał, że most runie. ${between} Gazeta zastrzegła, że rada milczy.`
  expect(speakersOf(text)).toEqual(['Kurier Zatyla', name])
})

test.each([
  ['Wywiad ukazał się w „Kurierze Rzecznym”. Gazeta zaczyna go od pytania, czy most stanie.', 'Kurier Rzeczny'],
  ['„Kurier Rzeczny” rozpoczął rozmowę od pytania, kiedy ruszy budowa.', 'Kurier Rzeczny'],
  ['Radna Ewa Bryl zaczęła od pytania, czy port zostanie zamknięty.', 'Ewa Bryl'],
  // what begins by itself has nobody who begins it
  ['Sesja rady zaczęła się od pytania, czy port zostanie zamknięty.', null],
  ['Wszystko zaczyna się od pytania, czy most stanie.', null],
  ['Na sali padło pytanie, czy most stanie.', null],
])('who begins with a question asks it: %s', (text, name) => {
  expect(speakersOf(text)).toEqual([name])
})

test('and does not answer it', () => {
  const text =
    '– Stoi – mówił wójt Jan Karcz w „Kurierze”. Gazeta zaczyna od pytania, czy most stanie. „Stanie” – powiedział.'
  expect(speakersOf(text)).toEqual(['Jan Karcz', 'Kurier', 'Jan Karcz'])
})

test.each([
  'Fizyk Adam Lis milczał. „To niemożliwe” – przypomniał na łamach „Harbour Post”.',
  'Fizyk Adam Lis milczał. „To niemożliwe” – napisał w tygodniku „Harbour Post”.',
])('who writes in a paper, and not the paper: %s', (text) => {
  expect(lastSpeaker(text)).toBe('Adam Lis')
})

test.each([
  ['Radny komentował tekst „Kuriera Portowego”, który napisał, że most runie.', 'Kurier Portowy'],
  ['Radny był pytany o doniesienia „Gazety Portowej”, która podała, że most runie.', 'Gazeta Portowa'],
  ['Radny był pytany o artykuł tygodnika „Glob”, który podał, że most runie.', 'Glob'],
])('a title that a relative clause goes on with is in the nominative: %s', (text, name) => {
  expect(speakersOf(text)).toEqual([name])
})

test('and asks nothing, unless it names what is asked for', () => {
  expect(speakersOf('Pytany o film „Port”, który obejrzał, radny się uśmiechnął.')).toEqual([])
  expect(speakersOf('Pytany o „Hamleta”, którą rolę lubi, aktor się uśmiechnął.')).toEqual([null])
})
