import { testSpeakers } from './expect-speakers.ts'

testSpeakers('a demonstrative is whom the words before named last', [
  [
    'a demonstrative, whom the words before named last',
    'Burmistrz Jan Bryl rozmawiał z dyrektorem Adamem Wrzosem. Ten odpowiedział, że nie ma pieniędzy.',
    ['Adam Wrzos'],
  ],
  [
    'the same in a clause of its own',
    'Radny Piotr Bryl przytoczył pismo wojewody, w którym ten stwierdził, że most stoi.',
    ['wojewoda'],
  ],
  ['of several', 'Jan Bryl zwrócił się do związkowców, a ci odpowiedzieli, że nie ustąpią.', ['związkowcy']],
  ['of a body', 'Jan Bryl wysłał pismo do policji. Ta poinformowała, że sprawa jest w toku.', ['policja']],
  [
    'but with a noun of its own it is that noun’s',
    'Jan Bryl zwrócił się do radnych. Ci związkowcy odpowiedzieli, że nie ustąpią.',
    ['związkowcy'],
  ],
  [
    'by a name that the dictionary lacks, in the case that its ending shows',
    'Ewa Lis rozmawiała z Brezonem. Ten uznał, że nie warto. Ewa Lis odpisała Kashariemu. Ten odparł, że warto.',
    ['Brezon', 'Kashari'],
  ],
])

testSpeakers('who is set off from all others is no subject of the words before', [
  [
    'by gender',
    'Ewa Bryl rozmawiała z Janem Wroną. To on zaproponował, żeby zamknąć most. To ona odparła, że nie warto.',
    ['Jan Wrona', 'Ewa Bryl'],
  ],
  ['no body', 'Sąd przesłuchał Jana Wronę. To on powiedział policji, że most stoi.', ['Jan Wrona']],
  ['of several', 'Wójt pokłócił się z sąsiadkami. To one zarzuciły mu, że zamknął most.', ['sąsiadki']],
  ['the only one named', 'Jan Bryl jest wójtem. To on pierwszy powiedział, że most runie.', ['Jan Bryl']],
  [
    'not what takes a main clause up',
    'Trenera Jana Bryla zwolnił prezes Adam Lis. Choć rybacy bronili Bryla, to on uznał, że klub potrzebuje zmian.',
    ['Adam Lis'],
  ],
  ['nobody where nobody was named', 'Most zamknięto. To oni twierdzą, że stoi.', [null]],
  ['a pronoun that is not set off', 'Jan Bryl zaprosił Adama Wronę. On sam powiedział, że most stoi.', ['Jan Bryl']],
  ['an object', 'Jan Bryl zaprosił Adama Wronę. Powiedział to on sam, dodając, że most stoi.', ['Jan Bryl']],
])

testSpeakers('who was asked answers to that', [
  ['by an office', 'Radni zapytali wójta o most, na co odparł: „Stoi i będzie stał”.', ['wójt']],
  ['by a name', 'Radni zapytali wójta Jana Bryla o most, na co odparł, że stoi.', ['Jan Bryl']],
  ['but not who asked, of another gender', 'Radna zapytała wójta o most, na co dodała: „Nie odpuszczę”.', ['radna']],
  ['nor whom the subject has only heard', 'Wójt usłyszał gwizdy radnych, na co odparł, że most stoi.', ['wójt']],
  [
    'and what he said is nobody who goes on',
    'Radni zapytali wójta o most, na co odparł: „Chciałbym go mieć”. Dodał, że stoi.',
    ['wójt', 'wójt'],
  ],
])
