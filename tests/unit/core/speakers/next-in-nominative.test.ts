import { testQuotes } from '../quotes/expect-quotes.ts'
import { testSpeakers } from './expect-speakers.ts'

testSpeakers('behind a name in the genitive a man in the nominative is another', [
  ['before his verb', 'Zdaniem Zawady Tusk kłamie.', ['Zawada']],
  ['behind a given name and a surname', 'Zdaniem Jana Bryla Wroński zagra dobrze.', ['Jan Bryl']],
  ['of a woman', 'Zdaniem Anny Wrońskiej Lubański zagra dobrze.', ['Anna Wrońska']],
  ['whose surname nobody declines', 'Zdaniem Anny Bryl Lubański nie zagra.', ['Anna Bryl']],
  ['behind whom the dictionary lacks', 'Zdaniem Vetty Lubański nie chce mostu.', ['Vetta']],
  ['or who is declined by nobody', 'Zdaniem Rotte Putin nie chce mostu.', ['Rotte']],
  ['who is lacking himself', 'Zdaniem Zawadzkiego Brump nie chce mostu.', ['Zawadzki']],
  ['behind a body', 'Według Orneku Tusk spotka się z rolnikami.', ['Ornek']],
  ['behind an office and a name', 'Zdaniem dziennikarza Tomasza Bryla Lubański odejdzie.', ['Tomasz Bryl']],
  ['but her surname is hers', 'Zdaniem Anny Nowak most stoi.', ['Anna Nowak']],
  ['and one of several words is one', 'Zdaniem Morgan Stanley rynek wzrośnie.', ['Morgan Stanley']],
  ['as is a paper by its noun', 'Według portalu Kurier Zatylski most stoi.', ['portal Kurier Zatylski']],
])

testSpeakers('behind an office or a body in the genitive a man in the nominative bears it not', [
  ['behind a man’s office', 'Zdaniem trenera Lubański zagra od początku.', ['trener']],
  ['before any verb', 'Zdaniem prezydenta Tusk się myli.', ['prezydent']],
  ['whom the dictionary lacks', 'Zdaniem prezydenta Brump kłamie.', ['prezydent']],
  ['behind a body', 'Zdaniem prokuratury Ziobro nie ucieknie.', ['prokuratura']],
  ['behind its letters', 'Zdaniem szefa UKR Lubański nie ucieknie.', ['szef UKR']],
  ['behind a land', 'Zdaniem prezydenta Rosji Lubański nie chce mostu.', ['prezydent Rosji']],
  ['but a woman may', 'Zdaniem posłanki Nowak most stoi.', ['posłanka Nowak']],
  ['and who is declined does', 'Zdaniem trenera Lubańskiego most stoi.', ['Lubański']],
])

testQuotes('what is said begins with him', [
  ['behind a surname', 'Zdaniem Zawady Tusk kłamie.', [['reported', 'Tusk kłamie']]],
  ['behind letters', 'Zdaniem szefa UKR Bryl kłamie.', [['reported', 'Bryl kłamie']]],
  ['behind an office', 'Zdaniem obrońcy Bryl nie ucieknie.', [['reported', 'Bryl nie ucieknie']]],
])
