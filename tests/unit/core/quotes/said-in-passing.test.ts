import { testQuotes } from './expect-quotes.ts'

testQuotes('a clause in passing that has the rest of its sentence for an object', [
  [
    'between a subject and its verb',
    'Most, co podkreśla burmistrz Jan Bryl, stanie za rok.',
    [['reported', 'Most', 'stanie za rok']],
  ],
  [
    'behind what the sentence opens with',
    'Z tego powodu, co zaznaczyła Anna Lis, statki nie wypłyną.',
    [['reported', 'Z tego powodu', 'statki nie wypłyną']],
  ],
  [
    'between dashes, with words before its verb',
    'Właśnie dlatego – co w rozmowie z nami przyznał prezes Lubexu – promy stoją.',
    [['reported', 'Właśnie dlatego', 'promy stoją']],
  ],
  [
    'around words in marks',
    'Dlatego też, co tłumaczą pracownicy parku, trzeba „iść szlakiem”.',
    [['mixed', 'Dlatego też', 'trzeba „iść szlakiem”']],
  ],
])

testQuotes('a clause with `co` that only looks like it', [
  [
    'behind a sentence that is the author’s',
    'Most jest stary, co przyznał burmistrz Jan Bryl, i trzeba go zburzyć.',
    [],
  ],
  ['of things that tell nothing', 'Kierowca, co potwierdził alkomat, był trzeźwy.', []],
  ['of a likeness', 'Dach, co przypomina muszlę, jest biały.', []],
  [
    'of what it stands for',
    'To, co podkreśla burmistrz, jest ważne. Wszystko, co zapowiedział Bryl, już się stało.',
    [],
  ],
  ['of what nobody knows', 'Rada nie wie, co przyzna Bryl, gdy most runie.', []],
  [
    'inside what another says',
    'Jan Bryl powiedział, że most, co potwierdza rada, stoi krzywo.',
    [['reported', 'most, co potwierdza rada, stoi krzywo']],
  ],
])
