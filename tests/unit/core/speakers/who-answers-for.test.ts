import { testSpeakers } from './expect-speakers.ts'

testSpeakers('a bare spokesman or prosecutor', [
  ['is none whom the news is about', 'Ewa Lis zaginęła w Karwi. Rzeczniczka dodała, że sprawa trwa.', ['rzeczniczka']],
  ['nor who is accused', 'Podejrzany Jan Lis nie przyznał się do winy. Rzecznik dodał, że sprawa trwa.', ['rzecznik']],
  ['nor who is something else', 'Kierowca Jan Lis mówi, że pada. Rzecznik dodał, że leje.', ['Jan Lis', 'rzecznik']],
  ['nor who was charged', 'Jan Lis usłyszał zarzuty. – Przyznał się – powiedział prokurator.', ['prokurator']],
  ['but one of a rank may be', 'Mł. asp. Jan Lis był na miejscu. Rzecznik dodał, że pada.', ['Jan Lis']],
  ['or one from a body', 'Jan Lis z komendy policji był na miejscu. Rzecznik dodał, że pada.', ['Jan Lis']],
  ['or who has been heard', 'Jan Lis mówi, że pada. Rzecznik dodał, że leje.', ['Jan Lis', 'Jan Lis']],
  ['and who is called so', 'Rzecznik spółki Jan Lis milczał. Rzecznik dodał, że leje.', ['Jan Lis']],
])
