import { testSpeakers } from './expect-speakers.ts'

testSpeakers('a statement is of who has just replied', [
  ['a body', 'Do sprawy odniósł się Zarząd Portu. „Nie ma podstaw” – czytamy w oświadczeniu.', ['Zarząd Portu']],
  [
    'in the paragraph before',
    'Do sprawy odniósł się Zarząd Portu.\n\n„Nie ma podstaw. Port działa” – czytamy w oświadczeniu przesłanym mediom.',
    ['Zarząd Portu'],
  ],
  [
    'who confirms it',
    'Te słowa potwierdza ministerstwo klimatu. „Informujemy, że nie ma podstaw” – czytamy w oświadczeniu.',
    ['ministerstwo klimatu'],
  ],
  [
    'who takes the floor',
    'Głos zabrał klub Zatoka Lubin. „Gramy dalej” – czytamy w oświadczeniu.',
    ['klub Zatoka Lubin'],
  ],
  ['who denies', 'Zarząd Portu zaprzecza. „Nie ma podstaw” – czytamy w komunikacie.', ['Zarząd Portu']],
  ['somebody by name', 'Do sprawy odniosła się Ewa Lis. „Jestem wolna” – czytamy we wpisie.', ['Ewa Lis']],
  ['not who does not', 'Zarząd Portu nie odpowiedział. „Nie ma podstaw” – czytamy w oświadczeniu.', [null]],
  ['nor who does something else', 'Policja zatrzymała wójta. „To nieprawda” – czytamy w oświadczeniu.', [null]],
  ['nor a medium', 'Doniesienia potwierdza portal Iskra. „Trwa śledztwo” – czytamy w komunikacie.', [null]],
  [
    'nor a body where one speaks',
    'Klub odniósł się do odejścia Jana Lisa. „Żegnam się z kibicami” – czytamy w oświadczeniu.',
    [null],
  ],
  [
    'nor whose words an office answers',
    'Do słów Jana Lisa odniósł się ambasador. „Nie ma podstaw” – czytamy w oświadczeniu.',
    [null],
  ],
  ['nor of a judgment', 'Na zarzuty odpowiedział sąd. „Nie ma podstaw” – czytamy w uzasadnieniu.', [null]],
])

testSpeakers('who has just replied is called by an office', [
  [
    'rather than who was heard before',
    '– Pada – mówił Robert Wilk.\n\nDo tych słów odniósł się Jan Bryl. – Leje – powiedział lider PLP.',
    ['Robert Wilk', 'Jan Bryl'],
  ],
  [
    'not who did something else',
    '– Pada – mówił Robert Wilk.\n\nWyszedł Jan Bryl. – Leje – powiedział lider PLP.',
    ['Robert Wilk', 'Robert Wilk'],
  ],
])
