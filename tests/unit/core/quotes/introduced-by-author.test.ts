import { testQuotes } from './expect-quotes.ts'

testQuotes('speech without marks behind whom its paragraph brings in', [
  [
    'who made a statement',
    'Wójt Jan Bryl wydał we wtorek komunikat. Szanuję wasz protest - napisał.',
    [['direct', 'Szanuję wasz protest']],
  ],
  [
    'who was there, by a given name',
    'Jednym z nich był pan Adam, kierowca. Usłyszałem huk. Pobiegłem tam - opowiada.',
    [['direct', 'Usłyszałem huk. Pobiegłem tam']],
  ],
  [
    'not where the attribution names its speaker',
    'Anna Lis była naszą radną. Lubiliśmy ją - mówi Jan Bryl.',
    [['direct', 'Anna Lis była naszą radną. Lubiliśmy ją']],
  ],
  [
    'not where who is told of speaks in person',
    'Anna Lis to nasza radna. Lubiliśmy ją - mówił.',
    [['direct', 'Anna Lis to nasza radna. Lubiliśmy ją']],
  ],
])

testQuotes('speech that a dash takes up again', [
  [
    'ends before a sentence that brings in somebody else’s',
    '- Nie chodzi o pieniądze - tłumaczy Jan Bryl. - Chodzi o nas. Jego koleżanka dodaje: - Tracimy zdrowie.',
    [
      ['direct', 'Nie chodzi o pieniądze', 'Chodzi o nas'],
      ['direct', 'Tracimy zdrowie'],
    ],
  ],
])

testQuotes('what a reporter is told between two who are named', [
  [
    'in the present',
    '- Zostały detale - słyszymy. - Kto weźmie kulturę - śmieje się radny.',
    [
      ['direct', 'Zostały detale'],
      ['direct', 'Kto weźmie kulturę'],
    ],
  ],
])

testQuotes('a heading’s sentence in person', [
  [
    'in marks of its own',
    'Lubex zebrał 12 mln zł. „Chcemy zatrudnić stu ludzi”\n\nSpółka Lubex zebrała 12 mln zł i otworzy biuro w porcie.',
    [['direct', 'Chcemy zatrudnić stu ludzi']],
  ],
  [
    'but no title',
    'Nowy film w kinach. „Kochaj mnie”\n\nFilm Jana Bryla wejdzie do kin w Lubinowie i w całym powiecie.',
    [],
  ],
  [
    'nor words that are nobody’s in person',
    'Lubex ma nową halę. „Najlepszy zakład w kraju”\n\nSpółka Lubex otworzyła halę i otworzy biuro w porcie.',
    [],
  ],
])

testQuotes('an opinion that opens a paragraph by name', [
  [
    'is no part of the speech behind it',
    'Zdaniem Bryla, ceny spadły o połowę. Nie mamy nic do stracenia – tłumaczył.',
    [
      ['reported', 'ceny spadły o połowę'],
      ['direct', 'Nie mamy nic do stracenia'],
    ],
  ],
])

testQuotes('a text that is read', [
  ['by its title', 'W „Kurierze Wrzosnym” czytamy, że most runął w nocy.', [['reported', 'most runął w nocy']]],
  [
    'by a pronoun',
    'Rzecznik wydał oświadczenie. Czytamy w nim, że most runął w nocy.',
    [['reported', 'most runął w nocy']],
  ],
])

testQuotes('before a colon the author tells what is done with others’ words', [
  ['parried', 'Radna Ewa Bryl odpiera zarzuty: przetarg był uczciwy.', [['direct', 'przetarg był uczciwy']]],
  ['cooled', 'Wójt Jan Bryl studzi emocje: most stanie za rok.', [['direct', 'most stanie za rok']]],
  ['cleared', 'Wójt Jan Bryl rozwiał wątpliwości: prom wróci.', [['direct', 'prom wróci']]],
  ['left nothing of', 'Jan Bryl nie pozostawia złudzeń: prom nie wróci.', [['direct', 'prom nie wróci']]],
  ['put plainly', 'Jan Bryl stawia sprawę jasno: prom nie wróci.', [['direct', 'prom nie wróci']]],
  ['doubts that one has not', 'Jan Bryl nie ma złudzeń: prom nie wróci.', [['direct', 'prom nie wróci']]],
  ['doubts that there are not', 'Po naradzie nie ma złudzeń: prom nie wróci.', []],
  ['doubts that nobody has', 'Nikt nie ma wątpliwości: prom nie wróci.', []],
  ['not parried', 'Jan Bryl nie odpiera zarzutów: prom stoi.', []],
  ['in no sentence', 'Sąd odrzuca zarzuty: pierwszy i trzeci.', []],
  ['with what the same one did', 'Ewa Bryl ucina spekulacje: wyszła z sali.', []],
  ['other nouns', 'Film budzi emocje: widzowie płaczą.', []],
  ['what they say itself', 'Wójt Jan Bryl odpiera zarzuty, że most był drogi.', []],
  ['what one says oneself', 'Wójt Jan Bryl odpierał, że most był tani.', [['reported', 'most był tani']]],
])
