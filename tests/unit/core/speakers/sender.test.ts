import { testSpeakers } from './expect-speakers.ts'

testSpeakers('a text is of who sent it', [
  [
    'whom the paper has asked',
    'O sprawę zapytaliśmy Zarząd Portu. „Wszczęliśmy kontrolę” – czytamy w mailu przesłanym do redakcji.',
    ['Zarząd Portu'],
  ],
  [
    'in the paragraph before',
    'Poprosiliśmy o komentarz Zarząd Portu.\n\n„Wszczęliśmy kontrolę” – napisano w krótkiej odpowiedzi.',
    ['Zarząd Portu'],
  ],
  [
    'who is told to have sent it, by an office',
    'Z okazji święta depeszę przysłał także prezes Związku Rybaków. „Życzę panu wielu lat” – napisano w niej.',
    ['prezes Związku Rybaków'],
  ],
  ['and by name', 'List przysłał biskup Adam Bryl. „Życzę wam wielu lat” – czytamy w nim.', ['Adam Bryl']],
  ['not whoever read of it', 'Adam Bryl pokazał mieszkańcom plan. „Most zostanie zamknięty” – czytamy w nim.', [null]],
  ['nor who was asked, of a law', 'Zapytaliśmy Zarząd Portu. „Port jest jawny” – czytamy w ustawie.', [null]],
  ['what follows from an answer', 'Z odpowiedzi biura prasowego wynika, że most nie runie.', ['biuro prasowe']],
])
