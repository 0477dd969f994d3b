import { expect, test } from 'vitest'
import { lastSpeaker } from './expect-speakers.ts'

test.each([
  ['Jan Różalik wygrał z Piotrem Brylem. – To była bitwa – mówił „Różal”.', 'Jan Różalik'],
  ['Klub przedstawił Adama Teodoryka. – Cieszę się – powiedział „Teo”.', 'Adam Teodoryk'],
  ['Adam Krychowski strzelił gola. – Jestem zadowolony – przyznał „Krycha”.', 'Adam Krychowski'],
])('whom his surname gave a nickname is himself: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})

test.each([
  ['a paper that has its noun', 'Jan Kurierski odejdzie. Według „Kuriera” most stoi.', 'Kurier'],
  ['a foreign paper', 'Jan Timeski odszedł. – To koniec – podał „Times”.', 'Times'],
  ['a woman, of a man’s verb', 'Anna Różalik wygrała walkę. – To była bitwa – mówił „Różal”.', 'Różal'],
  ['one of two', 'Jan Różalik i Adam Różalski wygrali. – To była bitwa – mówił „Różal”.', 'Różal'],
  ['who is named only later', '– To była bitwa – mówił „Różal”. Wygrał Jan Różalik.', 'Różal'],
  ['another word', 'Jan Wrona wygrał walkę. – To była bitwa – mówił „Różal”.', 'Różal'],
])('but not %s', (_, text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})
