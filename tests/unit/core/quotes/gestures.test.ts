import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { testQuotes } from './expect-quotes.ts'

testQuotes('what somebody does between two turns is the author’s', [
  [
    'by name',
    'Anna Lipiec siada przy oknie.\n\n— Nie wiem. — Anna poprawia chustkę. — Może wróci jutro.',
    [['direct', 'Nie wiem', 'Może wróci jutro']],
  ],
  [
    'a man or a woman, as the last in the paragraph too',
    'Anna Lipiec siada przy oknie.\n\n– Nikt do mnie nie dzwoni. – Kobieta ociera oczy.',
    [['direct', 'Nikt do mnie nie dzwoni']],
  ],
  [
    'by name, with an age in brackets',
    '– To było straszne. Bo jak? – Adam Wrzos (67 l.) rozkłada ręce.',
    [['direct', 'To było straszne. Bo jak?']],
  ],
  [
    'nobody, with a verb of gestures',
    'Anna Lipiec siada przy oknie.\n\n— Nie. — Milknie na chwilę. — Ale pamiętam most.',
    [['direct', 'Nie', 'Ale pamiętam most']],
  ],
  [
    'and goes, behind an attribution',
    '– Gramy dalej – powiedział trener Jan Wrzos. – To mój zespół. – I wyszedł z szatni.',
    [['direct', 'Gramy dalej', 'To mój zespół']],
  ],
])

testQuotes('turns that each have a dash are all said', [
  [
    'of an office',
    '– Most stoi. – Burmistrz kłamie. – Radni śpią – mówili mieszkańcy.',
    [
      ['direct', 'Most stoi'],
      ['direct', 'Burmistrz kłamie'],
      ['direct', 'Radni śpią'],
    ],
  ],
  [
    'in person',
    '– Jadę do córki. – Patrzę na rzekę. – Zostaję w domu – mówili mieszkańcy.',
    [
      ['direct', 'Jadę do córki'],
      ['direct', 'Patrzę na rzekę'],
      ['direct', 'Zostaję w domu'],
    ],
  ],
  [
    'denied, or what somebody is',
    '– Wróci jutro? – Anna nie wróci. – Anna jest w porcie – mówili mieszkańcy.',
    [
      ['direct', 'Wróci jutro?'],
      ['direct', 'Anna nie wróci'],
      ['direct', 'Anna jest w porcie'],
    ],
  ],
])

testQuotes('what others do is told by who speaks', [
  [
    'right behind an attribution',
    '– Mój syn choruje – mówi Ewa Bryl. – Płacze po nocach.',
    [['direct', 'Mój syn choruje', 'Płacze po nocach']],
  ],
  [
    'before more of it',
    '– Mój syn choruje. – Płacze po nocach. Nie wiem, co mu jest.',
    [
      ['direct', 'Mój syn choruje'],
      ['direct', 'Płacze po nocach. Nie wiem, co mu jest'],
    ],
  ],
])

testQuotes('a gesture tells who speaks', [
  [
    'though its verb may be a noun',
    '– Nikt nas nie pytał – macha ręką kapitan Jan Wrzos. – Ani razu.',
    [['direct', 'Nikt nas nie pytał', 'Ani razu']],
  ],
  ['and nothing without a dash before the speech', 'Na brzegu stał tłum – macha ręką kapitan Jan Wrzos.', []],
])

test.each([
  [
    'by name',
    'Rano przyszli Anna Lipiec i Jan Wrzos.\n\n— Nie wiem. — Anna poprawia chustkę. — Może jutro.',
    'Anna Lipiec',
  ],
  ['behind the verb', '– Nikt nas nie pytał – macha ręką kapitan Jan Wrzos.', 'Jan Wrzos'],
])('who does it has spoken: %s', (_, text, name) => {
  const { quotes, speakers } = parseArticle(text, { name: 'case' })
  expect(speakers.find(({ id }) => id === quotes[0]?.speaker)?.name).toBe(name)
})

testQuotes('who said the turn before, in a sentence with a dash of its own', [
  ['by name, to whom', '– Po co to wszystko? – Jan Kosiński zapytał Adama Lisa.', [['direct', 'Po co to wszystko?']]],
  [
    'before an answer',
    '– Dokąd idziesz? – Anna Kos zapytała go cicho. – Do domu – odparł Lis.',
    [
      ['direct', 'Dokąd idziesz?'],
      ['direct', 'Do domu'],
    ],
  ],
  [
    'but not what somebody asked about',
    '– Kto pytał? – Jan Kosiński zapytał wczoraj o most. – Aha – mówili radni.',
    [
      ['direct', 'Kto pytał?'],
      ['direct', 'Jan Kosiński zapytał wczoraj o most'],
      ['direct', 'Aha'],
    ],
  ],
  [
    'nor what he said',
    '– Kto to zrobił? – Jan Kosiński powiedział prawdę. – Aha – mówili radni.',
    [
      ['direct', 'Kto to zrobił?'],
      ['direct', 'Jan Kosiński powiedział prawdę'],
      ['direct', 'Aha'],
    ],
  ],
  [
    'nor of an office',
    '– Kto to zrobił? – Sędzia zapytał mnie o most. – Aha – mówili radni.',
    [
      ['direct', 'Kto to zrobił?'],
      ['direct', 'Sędzia zapytał mnie o most'],
      ['direct', 'Aha'],
    ],
  ],
])

testQuotes('to whom somebody speaks, with no verb', [
  ['an office', '– Wracamy do gry – trener Lipiec do dziennikarzy.', [['direct', 'Wracamy do gry']]],
  ['a name', '– Wygramy w sobotę – prezes klubu Jan Lis do kibiców.', [['direct', 'Wygramy w sobotę']]],
  [
    'but not where somebody goes',
    '– Rozstajemy się – trener do szpitala, my do domu. – Aha – mówi Anna Bryl.',
    [
      ['direct', 'Rozstajemy się – trener do szpitala, my do domu'],
      ['direct', 'Aha'],
    ],
  ],
  [
    'nor to his club',
    '– Rozstajemy się – trener do klubu. – Aha – mówi Anna Bryl.',
    [
      ['direct', 'Rozstajemy się – trener do klubu'],
      ['direct', 'Aha'],
    ],
  ],
])
