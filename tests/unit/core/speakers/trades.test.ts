import { expect, test } from 'vitest'
import { lastSpeaker } from './expect-speakers.ts'

test.each([
  ['– Wstyd – mówi bramkarz Jan Bryl. Napastnik Adam Wrzos milczał. Golkiper dodał, że będzie gorzej.', 'Jan Bryl'],
  ['– Wstyd – mówi bramkarz Jan Bryl. Trener Adam Wrzos milczał. Zawodnik dodał, że będzie gorzej.', 'Jan Bryl'],
  ['– Wstyd – mówi malarka Anna Lis. Ewa Bryl milczała. Artystka dodała, że będzie gorzej.', 'Anna Lis'],
  ['– Jest sucho – mówi chemiczka Anna Lis. Ewa Bryl milczała. Ekspertka dodała, że będzie gorzej.', 'Anna Lis'],
  ['– Jest sucho – mówi sadownik Jan Bryl. Adam Wrzos milczał. Rolnik dodał, że będzie gorzej.', 'Jan Bryl'],
  ['– Dość – mówi sędzia Anna Lis. Ewa Bryl milczała. Przewodnicząca składu dodała, że to koniec.', 'Anna Lis'],
  ['– Dość – mówi napastnik Jan Bryl. Bramkarz Adam Wrzos milczał. Golkiper dodał, że to koniec.', 'Adam Wrzos'],
  ['– Dość – mówi aktor Jan Bryl. Malarz Adam Wrzos milczał. Aktor dodał, że to koniec.', 'Jan Bryl'],
])('by another name of the same trade, or a wider one: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})

test.each([
  ['Sąd uniewinnił Tomasza P. ze wsi Kania. – Wiem – powiedział P. na korytarzu.', 'Tomasz P.'],
  ['Sąd skazał Jana W. i Annę R. za kradzież. – Żałuję – wyznała R. w sądzie.', 'Anna R.'],
  ['Sąd skazał Jana W. za kradzież. – Żałuję – wyznał Jan Bryl w sądzie.', 'Jan Bryl'],
  ['Sąd skazał Jana W. za kradzież. – Żałuję – wyznał P. w sądzie.', 'P'],
])('a letter alone is whom the article calls by it: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})

test.each([
  ['Pytana przez radną Dreger o koszty, przyznała, że ich nie zna.', 'Ewa Bryl'],
  ['W rozmowie z posłanką Dreger przyznała, że kosztów nie zna.', 'Ewa Bryl'],
  ['Na sesji radna Dreger przyznała, że kosztów nie zna.', 'Halina Dreger'],
  ['Po rozmowie z ministrem Dreger przyznała, że kosztów nie zna.', 'Halina Dreger'],
])("a woman's surname stands in the case of what she is called: %s", (sentence, speaker) => {
  const text = `– Nie – powiedziała radna Halina Dreger. – Tak – powiedziała Ewa Bryl. ${sentence}`
  expect(lastSpeaker(text)).toBe(speaker)
})

test.each([
  ['– Wiem – mówi Jan Bryl. Na antenie TV Fala dowodził, że most stoi.', 'Jan Bryl'],
  ['– Wiem – mówi Jan Bryl. W TVP Zatyl Adam Wrzos dowodził, że most stoi.', 'Adam Wrzos'],
  ['– Wiem – mówi Jan Bryl. Na antenie Wrzos dowodził, że most stoi.', 'Wrzos'],
])('where somebody was heard does not speak: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})

test.each([
  ['– Jest drogo – mówi Anna Lis, rzeczniczka portu. Rzecznik finansowy radzi, by czekać.', 'rzecznik finansowy'],
  ['– Jest drogo – mówi Jan Lis, rzecznik praw pacjenta. Rzecznik radzi, by czekać.', 'Jan Lis'],
  ['– Jest drogo – mówi Jan Lis, rzecznik portu. Rzecznik prasowy radzi, by czekać.', 'Jan Lis'],
])('an ombudsman speaks for nobody: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})

test.each([
  ['Na koniec do kamer podszedł Rivalho. Brazylijczyk wyjaśnił, że poczuł ból.', 'Rivalho'],
  ['Na trybunach siedział Goran Petković. Chorwat dodał, że wróci.', 'Goran Petković'],
  ['Sponsorem jest Lubex. Brazylijczyk dodał, że wróci.', 'Jan Bryl'],
])('one of a nation is who was the last subject, by a foreign name alone: %s', (sentences, speaker) => {
  expect(lastSpeaker(`– Gramy – mówi Jan Bryl. ${sentences}`)).toBe(speaker)
})

test.each([
  ['O huku opowiedziała pani Zofia. – Zadrżały szyby – wspomina kobieta.', 'Zofia'],
  ['O huku opowiedział Marek. – Zadrżały szyby – wspomina mężczyzna.', 'Marek'],
  ['Pani Zofia mieszka tu od lat. Kobieta dodaje, że pada.', 'Zofia'],
  ['O huku opowiedział Marek. – Zadrżały szyby – wspomina kobieta.', 'kobieta'],
  ['Pani Zofia dzwoniła do Marka. Mężczyzna dodaje, że pada.', 'mężczyzna'],
])('a woman or a man is who was the last subject, by a given name alone: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})

test.each([
  ['Radna Ewa Bryl jest innego zdania: – Most stanie.', 'Ewa Bryl'],
  ['Wójt Adam Wrzos jest dobrej myśli: „Most stanie w maju”.', 'Adam Wrzos'],
  ['Jan Bryl (48 l.), właściciel sklepu: „Nie mam z czego żyć”.', 'Jan Bryl'],
  ['Jan Bryl (48 l.), właściciel sklepu: – Nie mam z czego żyć.', 'Jan Bryl'],
  ['Sytuacja jest trudna: – Most runął – mówi Jan Bryl.', 'Jan Bryl'],
])('whom a lead before a colon tells of says what follows: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})

test.each([
  ['Smutny był Adam Wrzos. – Szkoda punktów – powiedział szkoleniowiec gości.', 'Adam Wrzos'],
  ['Smutny był Adam Wrzos. – Szkoda punktów – powiedział trener.', 'Jan Bryl'],
  ['Smutny był bramkarz Adam Wrzos. – Szkoda punktów – powiedział szkoleniowiec gości.', 'Jan Bryl'],
])('of two sides the other one is whom the text has just told of: %s', (text, speaker) => {
  expect(lastSpeaker(`– Gramy dalej – mówi trener Jan Bryl. ${text}`)).toBe(speaker)
})

test.each([
  ['Krytyczka Ewa Lis mówi, że film jest za długi. Reżyserka odparła, że nie.', 'Zuzana Kral'],
  ['Aktorka Ewa Lis mówi, że film jest za długi. Reżyserka odparła, że nie.', 'Zuzana Kral'],
  ['Film widziała Ewa Lis. Mówi, że jest za długi. Reżyserka odparła, że nie.', 'Ewa Lis'],
  ['Reżyserka Ewa Lis mówi, że film jest za długi. Reżyserka dodała, że jest ciemny.', 'Ewa Lis'],
])('a noun means again whom it has meant, rather than somebody of another trade: %s', (text, speaker) => {
  const lead = 'W kinach jest nowy film Zuzany Kral. Reżyserka mówi, że kręciła go długo.'
  expect(lastSpeaker(`${lead}\n\n${text}`)).toBe(speaker)
})
