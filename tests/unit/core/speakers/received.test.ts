import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { testSpeakers } from './expect-speakers.ts'

const lastSpeaker = (text: string): string | null => {
  const { quotes, speakers } = parseArticle(text, { name: 'case' })
  const speaker = quotes.at(-1)?.speaker
  return speakers.find(({ id }) => id === speaker)?.name ?? null
}

const BEFORE = 'Ekspert Jan Bryl powiedział, że statki są drogie.'

test.each<[what: string, text: string, speaker: string | null]>([
  [
    'whom it asked',
    `${BEFORE} Poprosiliśmy biuro prasowe Portexu o komentarz do raportu. Otrzymaliśmy następujące oświadczenie: Nasze statki będą pływały bez zmian.`,
    'biuro prasowe Portexu',
  ],
  [
    'and may hold the answer out',
    `${BEFORE} Zapytaliśmy rzecznika portu Adama Lisa o plany. Oto odpowiedź: „Statki będą pływały”.`,
    'Adam Lis',
  ],
  [
    'in another paragraph',
    `${BEFORE} O komentarz poprosiliśmy urząd miasta.\n\nDostaliśmy taką odpowiedź: „Statki będą pływały”.`,
    'urząd miasta',
  ],
  [
    'to whom it sent its questions',
    `${BEFORE} Wysłaliśmy pytania do Portexu. W odpowiedzi otrzymaliśmy oświadczenie: „Statki będą pływały”.`,
    'Portex',
  ],
  [
    'from whom it comes',
    `${BEFORE} Od Ewy Lis z biura prasowego otrzymaliśmy oświadczenie: „Statki będą pływały”.`,
    'Ewa Lis',
  ],
  [
    'not who was heard before, where nobody was asked',
    `${BEFORE} Do redakcji przyszedł list. Otrzymaliśmy następujące oświadczenie: „Statki będą pływały”.`,
    null,
  ],
  [
    'from whom it comes behind the answer',
    `${BEFORE} Otrzymaliśmy odpowiedź od posłanki Ewy Lis: „Most stanie w maju”.`,
    'Ewa Lis',
  ],
  [
    'from whom it comes, before a dash too',
    `${BEFORE} Otrzymaliśmy odpowiedź od posłanki Ewy Lis: – Most stanie w maju.`,
    'Ewa Lis',
  ],
  ['whose answer it is', `${BEFORE} Otrzymaliśmy odpowiedź posłanki Ewy Lis: „Most stanie w maju”.`, 'Ewa Lis'],
  ['who sends it', `${BEFORE} Wójt Ewa Lis przysłała oświadczenie: „Statki będą pływały”.`, 'Ewa Lis'],
  [
    'what somebody else is given is none of the paper’s',
    'Poprosiliśmy urząd miasta o komentarz. Radna Ewa Lis też pytała. Otrzymała odpowiedź: „Nie komentujemy”.',
    null,
  ],
])('what a paper is given was said by %s: %s', (_, text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})

test.each<[text: string, speaker: string | null]>([
  ['Pismo trafiło do Ministerstwa Portów. Resort odpisał, że statki pływają.', 'Ministerstwo Portów'],
  [
    'Pismo trafiło do Starostwa Powiatowego w Zatylu. Starostwo odpisało, że most stoi.',
    'Starostwo Powiatowe w Zatylu',
  ],
  [
    'Pismo trafiło do Ministerstwa Ochrony Portów (MOP). MOP odpisało, że statki pływają.',
    'Ministerstwo Ochrony Portów',
  ],
  ['Protestuje Ministerstwo Portów. Resort dodał, że statki pływają.', 'Ministerstwo Portów'],
])('a body that looks like several in its genitive is one: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})

test.each<[text: string, speaker: string | null]>([
  ['Portex zamknął zakład. Jego zdaniem strajk był nielegalny.', 'Portex'],
  ['Wczoraj Portex zamknął zakład. Jak podkreślił, strajk był nielegalny.', 'Portex'],
  ['Lubexa zamknęła zakład. Jej zdaniem strajk był nielegalny.', 'Lubexa'],
  // by its gender it is another
  ['Portex zamknął zakład. Jej zdaniem strajk był nielegalny.', null],
  ['Wójt Jan Bryl mówi, że most runie. Zatylec czekał na pieniądze. Jego zdaniem starczy na rok.', 'Jan Bryl'],
  ['W Portexie zamknięto zakład. Jego zdaniem strajk był nielegalny.', null],
])('whoever a sentence opens with by an unknown name is meant where nobody else is: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})

testSpeakers('what goes round, told by', [
  ['whom it comes from', 'W mieście pojawiła się informacja od starosty, że szpital zostanie zamknięty.', ['starosta']],
  ['the same by name', 'Do redakcji dotarła wiadomość od radnej Ewy Lis, że most stoi.', ['Ewa Lis']],
  ['nobody, where none is named', 'W mieście pojawiła się informacja, że szpital zostanie zamknięty.', [null]],
  ['nobody, where it says since when', 'W mieście krąży plotka od lat, że szpital zostanie zamknięty.', []],
])
