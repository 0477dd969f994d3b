import { testQuotes } from './expect-quotes.ts'

testQuotes('verbs of saying that are rarer before a clause', [
  ['a sigh', 'Jan Bryl westchnął, że pada.', [['reported', 'pada']]],
  ['who seconds', 'Ewa Lis wtórowała mu, że czas na zmiany.', [['reported', 'czas na zmiany']]],
  ['a retort', 'Wójt wypalił, że nie pójdzie.', [['reported', 'nie pójdzie']]],
  ['who agrees', 'Badacze zgadzają się, że most jest stary.', [['reported', 'most jest stary']]],
  ['who consented does not say so', 'W głosowaniu Wrzos zgodziła się, że rada przejmie most.', []],
  ['who admonishes', 'Przewodniczący upomniał go, że czas minął.', [['reported', 'czas minął']]],
  ['who is cross', 'Radna złościła się, że most pękł.', [['reported', 'most pękł']]],
  ['outrage', 'Radna oburzyła się, że most pękł.', [['reported', 'most pękł']]],
  ['who adds', 'Skarbnik uzupełnił, że dotacji nie będzie.', [['reported', 'dotacji nie będzie']]],
  ['who puts it right', 'Rzecznik sprostował, że prom pływa.', [['reported', 'prom pływa']]],
  ['under the breath', 'Flisak mruknął, że woda opada.', [['reported', 'woda opada']]],
  ['an offer', 'Flisak zaproponował, że przewiezie radnych.', [['reported', 'przewiezie radnych']]],
  ['a saying', 'Proboszcz mawia, że kto śpiewa, dwa razy się modli.', [['reported', 'kto śpiewa, dwa razy się modli']]],
  [
    'but in speech it is the speaker’s',
    '– Mój ojciec mawiał, że pada – mówi Anna Lis.',
    [['direct', 'Mój ojciec mawiał, że pada']],
  ],
  [
    'who used to say',
    'Jak mawiał profesor Jan Bryl, dobre kino poznaje się po ciszy.',
    [['reported', 'dobre kino poznaje się po ciszy']],
  ],
])

testQuotes('a verb and a noun that report together, in the infinitive', [
  ['begun', 'Rybacy zaczęli bić na alarm, że dorsza nie ma.', [['reported', 'dorsza nie ma']]],
  ['on hearsay', 'Jan Bryl miał wyrazić obawę, że most runie.', [['reported', 'most runie']]],
  ['tried', 'Wójt starał się zwrócić uwagę, że jest ślisko.', [['reported', 'jest ślisko']]],
  ['not done', 'Jan Bryl nie zdążył wyrazić nadziei, że przyjdzie wiosna.', []],
  ['yet to be done', 'Rybacy chcą bić na alarm, że dorsza nie ma.', []],
  ['for another end', 'Przyszli, by zwrócić uwagę, że jest ślisko.', []],
])

testQuotes('who laughs as he says it', [
  ['in the present', 'Trener śmieje się, że nikt go nie poznaje.', [['reported', 'nikt go nie poznaje']]],
  ['but not at what is so', 'Trener śmiał się z tego, że nikt go nie poznaje.', []],
  ['nor mocks it', 'Trener kpił z tego, że nikt go nie poznaje.', []],
])

testQuotes('what somebody shares', [
  ['an impression', 'Bryl podzielił się wrażeniem, że „most drży”.', [['mixed', 'most drży']]],
  ['an opinion', 'Wójt podzielił się opinią, że most stoi.', [['reported', 'most stoi']]],
  ['not bread', 'Rolnik podzielił się chlebem, że aż miło.', []],
])

testQuotes('who shares another’s fears tells nothing', [
  ['as a court does', 'Sąd podzielił obawy mieszkańców, że hałas będzie duży.', []],
  ['nor does what divides people', 'Mieszkańców podzieliła opinia, że most runie.', []],
])
