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
])
