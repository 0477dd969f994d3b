import { testQuotes } from './expect-quotes.ts'

testQuotes('a reason in somebody’s own words', [
  [
    'of this',
    'Prezes tłumaczył to „koniecznością powrotu do równowagi”.',
    [['mixed', 'koniecznością powrotu do równowagi']],
  ],
  ['of a decision', 'Minister uzasadniał decyzję „dobrem dzieci”.', [['mixed', 'dobrem dzieci']]],
  ['what somebody holds it for', 'Zarząd uważa protest za „nielegalny”.', [['mixed', 'nielegalny']]],
  ['but no title', 'Bryl wyjaśniał fabułę filmu „Sól”.', []],
])

testQuotes('an answer behind its colon', [
  [
    'that is no sentence',
    'Na pytanie, jaka kara mu grozi, prokurator odpowiada: do ośmiu lat więzienia.',
    [['direct', 'do ośmiu lat więzienia']],
  ],
  ['of one word', 'Pytamy, kto zapłaci. Wójt odpowiedział krótko: gmina.', [['direct', 'gmina']]],
  ['but no list of what somebody is in charge of', 'Wójt odpowiada za: drogi, mosty i place.', []],
])

testQuotes('behind a clause what the same calls others', [
  [
    'by several words',
    'Dyrekcja zapewniła, że remont trwa, a autorów plotek radiowych nazwała „tchórzami”.',
    [
      ['reported', 'remont trwa'],
      ['mixed', 'tchórzami'],
    ],
  ],
  [
    'but not what another calls them',
    'Dyrekcja zapewniła, że remont trwa, a radny autorów plotek nazwał „tchórzami”.',
    [['mixed', 'remont trwa, a radny autorów plotek nazwał „tchórzami”']],
  ],
])

testQuotes('an event is nobody', [['that a label names', 'Szczyt państw w Lubinowie: zgody w sprawie wody nie ma', []]])
