import { testSpeakers } from './expect-speakers.ts'

testSpeakers('whom a question names does not answer it', [
  [
    'nor is how long something takes anybody',
    'Adam Lis jest posłem. – Zbudujemy most – oznajmił, pytany o to, co rada zrobi przez dwa i pół roku.',
    ['Adam Lis', null],
  ],
  [
    'who answers may stand behind it',
    '– Zbudujemy most – oznajmił, pytany, co zrobi rada, wójt Jan Bryl.',
    ['Jan Bryl', null],
  ],
  [
    'and before it',
    '– Zbudujemy most – oznajmił wójt Jan Bryl, pytany, kiedy radna Ewa Wrzos odejdzie.',
    ['Jan Bryl', null],
  ],
  [
    'in a sentence whose subject is dropped',
    'Adam Lis jest ministrem. „Zostaję” – mówi. Na pytanie, czy odejdzie Jan Bryl, stwierdził, że nie wie.',
    ['Adam Lis', 'Adam Lis'],
  ],
  [
    'in marks, too',
    'Anna Bryl zna plotki o Jolancie Lis. „To bzdury” – mówi Bryl. Na pytanie o to, czy chce być „panią Lis”, zaśmiała się i stwierdziła, że nie.',
    ['Anna Bryl', 'Anna Bryl'],
  ],
  [
    'but who stands before what is asked does',
    'Anna Bryl milczała. Wójt, pytany, czy odejdzie Jan Wrzos, wyszedł i dodał, że pada.',
    [null, 'wójt'],
  ],
])

testSpeakers('an answer whose comma is left out is who gives it', [
  [
    'in the present',
    'Adam Lis jest ministrem. Pytany o to, jak doszło do wypadku wskazuje, że zawiódł most.',
    [null, 'Adam Lis'],
  ],
  ['with a name', 'Pytany o to, jak doszło do wypadku Adam Lis wskazuje, że zawiódł most.', [null, 'Adam Lis']],
  ['with an office', 'Zapytany, kiedy stanie most wójt Adam Lis odpowiedział, że jesienią.', [null, 'Adam Lis']],
  [
    'and stands behind its comma elsewhere',
    'Pytany, kiedy stanie most, Adam Lis wskazuje, że jesienią.',
    [null, 'Adam Lis'],
  ],
])

testSpeakers('who is named in any clause of the question that opens a sentence does not answer', [
  [
    'joined to it and behind its reason',
    'Radna Anna Bryl wyszła. Pytana, dlaczego Lubex nie sprzedał pól, a Fala tak, bo spór trwa, odparła, że nie wie.',
    [null, 'Anna Bryl'],
  ],
  [
    'but who is named behind it',
    'Pytana, czy wróci, a może zostanie, Anna Bryl odparła, że nie wie.',
    [null, 'Anna Bryl'],
  ],
  [
    'with what he is',
    'Pytany, dlaczego Fala zwleka, bo czas ucieka, Jan Kos, prezes, odparł, że czeka.',
    [null, 'Jan Kos'],
  ],
  ['an office', 'Zapytany, czy Kos odejdzie, a Bryl zostanie, wójt odparł, że nie wie.', [null, 'wójt']],
])
