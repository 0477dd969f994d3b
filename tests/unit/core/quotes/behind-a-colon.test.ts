import { testQuotes } from './expect-quotes.ts'

testQuotes('behind a colon that ends the paragraph before', [
  [
    'in marks',
    'Wrzos napisał na portalu:\n\n„Nigdy nikogo nie okłamałem”.\n\nRada milczy.',
    [['direct', 'Nigdy nikogo nie okłamałem']],
  ],
  [
    'behind a dash, with marks of its own',
    'Na ten „żart” – radny Wrzos odpowiedział:\n\n- „Proszę członka” – to mnie nie obraża.',
    [['direct', '„Proszę członka” – to mnie nie obraża']],
  ],
])

testQuotes('behind a colon', [
  [
    'each of a list',
    'Tłum skandował: „Precz z radą”, „Hańba!” i „Oddajcie nam most”.',
    [
      ['direct', 'Precz z radą'],
      ['direct', 'Hańba!'],
      ['direct', 'Oddajcie nam most'],
    ],
  ],
  ['but no name in it', 'Bryl powiedział: „To nasz most” i „Kurier” upadł.', [['direct', 'To nasz most']]],
  [
    'a verb that reports nothing elsewhere',
    'Po chwili Lipiec spoważniała: „Wiem, co myślą kibice”.',
    [['direct', 'Wiem, co myślą kibice']],
  ],
  ['an idiom', 'Lipiec nie kryje zdumienia: „Nikt nas nie uprzedził”.', [['direct', 'Nikt nas nie uprzedził']]],
  ['a call', 'Z sali dało się słyszeć: „Hańba!”.', [['direct', 'Hańba!']]],
  ['what somebody was told', 'Lipiec usłyszała: „Trzeba pisać listy”.', [['direct', 'Trzeba pisać listy']]],
  ['names in a row', 'Gmina zbudowała trzy domy: „Leśny”, „Słoneczny” i „Pod Dębem”.', []],
  ['a title', 'Lipiec wydała książkę: „Jak zostałam burmistrzem”.', []],
  ['a motto', 'Marsz przeszedł pod hasłem: „Nie oddamy mostu!”.', []],
])

testQuotes('behind a colon, without marks', [
  ['whose subject follows', 'W sporze odpowiada rybak Jan Bryl: ryb ubywa.', [['direct', 'ryb ubywa']]],
  ['of another opinion', 'Innego zdania był Jan Bryl: jezioro żyje.', [['direct', 'jezioro żyje']]],
  ['what something is', 'Rybak Jan Bryl podkreśla: okonie to przyszłość.', [['direct', 'okonie to przyszłość']]],
  ['no list, though its subject follows', 'Na targu wymienia Jan Bryl: okonie, leszcze i sumy.', []],
  ['no verb of saying', 'W zawodach wygrał Jan Bryl: ryba ważyła dwa kilo.', []],
  ['the first person', 'Lipiec odpowiedziała krótko: nie zapłacimy.', [['direct', 'nie zapłacimy']]],
  [
    'a verb of saying right before it',
    'Lipiec alarmuje: most jest w złym stanie.',
    [['direct', 'most jest w złym stanie']],
  ],
  ['a list', 'Lipiec zapowiada: nowy most, drogę i szkołę.', []],
  ['a verb of listing', 'Lipiec wylicza: most runął, droga też.', []],
])

testQuotes('what the paper was given for an answer', [
  ['by whom', '„Badamy wniosek” – to cała odpowiedź, jaką otrzymaliśmy od Jana Bryla.', [['direct', 'Badamy wniosek']]],
  ['from where', '– Nie komentujemy – taką informację dostaliśmy z urzędu.', [['direct', 'Nie komentujemy']]],
  ['is no book', '„Most stoi” – to tytuł książki, którą dostaliśmy od wójta.', []],
  ['is no name', '„Fala stoi” – taką nazwę dostaliśmy od radnych.', []],
  ['is somebody’s', '„Most stoi” – to słowa Jana Bryla.', [['direct', 'Most stoi']]],
])
