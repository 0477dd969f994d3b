import { expect, test } from 'vitest'
import { lastSpeaker } from './expect-speakers.ts'

test.each([
  ['– Most stoi – zadeklarował, a na sali rozległ się śmiech.', 'Jan Bryl'],
  ['– Most stoi – rzucił, ale nie uwierzył mu nawet wójt.', 'Jan Bryl'],
  ['„Most stoi” – napisał w sieci, gdzie śledzi go milion osób.', 'Jan Bryl'],
  ['– Most stoi – dodał, bo tak twierdzą strażacy.', 'Jan Bryl'],
  ['– Most stoi – powiedział, a po chwili dodał Adam Wrzos.', 'Adam Wrzos'],
  ['– Most stoi – powiedział, gdy wrócił do Zatyla, wójt Adam Wrzos.', 'Adam Wrzos'],
  ['– Most stoi – powiedział Adam Wrzos, a zarazem szef straży.', 'Adam Wrzos'],
])('whom another clause behind the verb names does not speak: %s', (sentence, speaker) => {
  expect(lastSpeaker(`Na sali był Jan Bryl. ${sentence}`)).toBe(speaker)
})

test.each([
  ['– Most stoi – skomentował mecz.', 'Jan Bryl'],
  ['„Most to nie wszystko” – studzi entuzjazm.', 'Jan Bryl'],
  ['– Most stoi – odpowiada po namyśle i spluwa za burtę.', 'Jan Bryl'],
  ['– Most stoi – orzekło gremium.', 'gremium'],
  ['– Most stoi – odpowiada Spluwa.', 'Spluwa'],
  ['– Most stoi – komentuje wójt Adam Wrzos.', 'Adam Wrzos'],
  ['Jego zdaniem most powinien być wyższy: – Powódź przyjdzie jesienią.', 'Jan Bryl'],
])('what a verb may have for its object is nobody, nor is what something should be: %s', (sentence, speaker) => {
  expect(lastSpeaker(`Na sali był Jan Bryl. ${sentence}`)).toBe(speaker)
})
