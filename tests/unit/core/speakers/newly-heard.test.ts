import { expect, test } from 'vitest'
import { lastSpeaker } from './expect-speakers.ts'

test.each([
  ['Podobnego zdania jest prof. Adam Wrzos. Szwedzki hydrolog tłumaczy, że wał jest za niski.', 'Adam Wrzos'],
  ['Inaczej sprawę widzi Adam Wrzos. Prezes fundacji Czysta Sanica twierdzi, że wał jest za niski.', 'Adam Wrzos'],
  ['Ostrożniejsza jest dr Ewa Bryl. Analityczka Banku Portowego przypomina, że wał jest stary.', 'Ewa Bryl'],
  ['Głos zabrał Adam Wrzos. Lewicowy polityk zapewnił, że wał jest dobry.', 'Adam Wrzos'],
])('what somebody is who has just been brought in to be heard: %s', (text, speaker) => {
  expect(lastSpeaker(`– Tak – mówi poseł Jan Kot.\n\n${text}`)).toBe(speaker)
})

test.each([
  ['Pod wałem zginął Adam Wrzos. Rzecznik policji podał, że był to wypadek.', 'rzecznik policji'],
  ['Głos zabrał Adam Wrzos. Jego adwokat zapewnił, że wał jest dobry.', 'adwokat'],
  ['Głos zabrał starosta Adam Wrzos. Rzecznik powiatu zapewnił, że wał jest dobry.', 'rzecznik powiatu'],
  ['Adam Wrzos skrytykował rząd. Minister portów odparł, że wał jest dobry.', 'minister portów'],
  ['Głos zabrał Adam Wrzos. Poseł z Lubinowa zapewnił, że wał jest dobry.', 'Jan Kot'],
  ['Przed gradem przestrzegał Adam Wrzos. Sadownik z Karwi mówi, że wał jest dobry.', 'sadownik z Karwi'],
  ['Głos zabrał Adam Wrzos. Sadownik z Karwi mówi, że wał jest dobry.', 'sadownik z Karwi'],
  ['Głos zabrał Adam Wrzos. Matka chłopca zapewniła, że syn wróci.', 'matka chłopca'],
])('somebody else: %s', (text, speaker) => {
  expect(lastSpeaker(`– Tak – mówi poseł Jan Kot.\n\n${text}`)).toBe(speaker)
})

test.each([
  [
    '– Tak – mówi poseł Jan Kot.\n\nGłos zabrał Adam Wrzos. Rzecznik prezydenta odparł, że to plotki.',
    'rzecznik prezydenta',
  ],
  ['Rzecznik Kremla dodał, że wał stoi. Szef ligi „potępia” bójkę, podał jego rzecznik.', 'rzecznik'],
])('whoever speaks for another: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})
