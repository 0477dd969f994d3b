import { testSpeakers } from './expect-speakers.ts'

const KOS = '\n\n„Życie jest trudne” – powiedział trener Adam Kos.'

testSpeakers('whose words a heading quotes another of its sentences tells', [
  [
    'a confession',
    `Szczere wyznanie Ewy Bryl. „Zawodzili mnie czasem”\n\nEwa Bryl śpiewa.${KOS}`,
    ['Ewa Bryl', 'Adam Kos'],
  ],
  ['a post', `Poruszający wpis Jana Lisa. „To moja wina”\n\nJan Lis odchodzi.${KOS}`, ['Jan Lis', 'Adam Kos']],
  ['of several', `Apel lekarzy. „Nie lekceważmy objawów”\n\nSzpital jest pełny.${KOS}`, ['lekarze', 'Adam Kos']],
  [
    'of what, before a colon',
    'Gorzkie słowa Ewy Bryl o mężczyznach: „Czasem mnie zawodzili”\n\nEwa Bryl śpiewa. „Życie jest trudne” – powiedziała Ewa Bryl.',
    ['Ewa Bryl', 'Ewa Bryl'],
  ],
  ['what became of the post', `Wpis burmistrza usunięty. „To skandal”\n\nBurmistrz milczy.${KOS}`, [null, 'Adam Kos']],
  [
    'what came after the words',
    `Burza po słowach Jana Lisa. „To hańba”\n\nJan Lis odchodzi.${KOS}`,
    [null, 'Adam Kos'],
  ],
])
