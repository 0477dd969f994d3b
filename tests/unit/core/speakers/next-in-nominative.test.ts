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
  ['behind an office with its body and a name', 'Zdaniem szefa UKR Jana Bryla Lubański kłamie.', ['Jan Bryl']],
  ['with its land', 'Zdaniem kanclerza Niemiec Wolfa Bryla Putin kłamie.', ['Wolf Bryl']],
  [
    'and a woman’s, whose surname nobody declines',
    'Zdaniem prezydent Anny Grulkiewicz Tusk kłamie.',
    ['Anna Grulkiewicz'],
  ],
  ['which may be a man’s', 'Zdaniem Karoliny Mazur Wójcik kłamie.', ['Karolina Mazur']],
  ['and one that is a place’s, too', 'Zdaniem Izabeli Leszczyny Tusk kłamie.', ['Izabela Leszczyna']],
  ['behind a land', 'Według Ukrainy Putin kłamie.', ['Ukraina']],
  ['that somebody may be called', 'Zdaniem Polski Zełenski kłamie.', ['Polska']],
  ['behind a town that is its government', 'Zdaniem Moskwy Zełenski kłamie.', ['Moskwa']],
  ['in no frame', 'W rozmowie z Anną Olejnik Tusk powiedział, że most stoi.', ['Tusk']],
  ['behind a question', 'Na pytanie Anny Nowak Kowalski odpowiedział, że most stoi.', ['Kowalski']],
  ['and a land', 'W imieniu Polski Sikorski zapowiedział, że wyśle notę.', ['Sikorski']],
  ['or where it was', 'W Warszawie Zełenski zapewnił, że most stoi.', ['Zełenski']],
  ['but a woman may be called so before a noun', 'Zdaniem Anny Górski most stoi.', ['Anna Górska']],
  ['and her surname is hers', 'Zdaniem Anny Nowak most stoi.', ['Anna Nowak']],
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
  ['that somebody may be called', 'Zdaniem premiera Węgier Zełenski kłamie.', ['premier Węgier']],
  ['behind a town', 'Zdaniem prezydenta Gdańska Tusk kłamie.', ['prezydent Gdańska']],
  ['behind a woman’s office of a body', 'Zdaniem rzeczniczki PiS Tusk kłamie.', ['rzeczniczka PiS']],
  ['nor a woman whose verb tells it', 'Zdaniem prokuratora Nowak ukradła rower.', ['prokurator']],
  ['but a woman may', 'Zdaniem posłanki Nowak most stoi.', ['posłanka Nowak']],
  ['and who is declined does', 'Zdaniem trenera Lubańskiego most stoi.', ['Lubański']],
])

testQuotes('what is said begins with him', [
  ['behind a surname', 'Zdaniem Zawady Tusk kłamie.', [['reported', 'Tusk kłamie']]],
  ['behind letters', 'Zdaniem szefa UKR Bryl kłamie.', [['reported', 'Bryl kłamie']]],
  ['behind an agency', 'Według agencji Reuters Putin kłamie.', [['reported', 'Putin kłamie']]],
  ['or a television', 'Według telewizji Polsat most stoi.', [['reported', 'most stoi']]],
  ['behind an office', 'Zdaniem obrońcy Bryl nie ucieknie.', [['reported', 'Bryl nie ucieknie']]],
])

testSpeakers('behind a full name in another case a nominative with its verb', [
  ['behind an instrumental', 'Po spotkaniu z Emmanuelem Macronem Tusk powiedział, że most stoi.', ['Tusk']],
  ['behind one in -skim', 'Po meczu z Robertem Lewandowskim Yamal powiedział, że most stoi.', ['Yamal']],
  [
    'who is unknown and in -ski',
    'Po spotkaniu z Donaldem Trumpem Bryłowiński powiedział, że most stoi.',
    ['Bryłowiński'],
  ],
  ['behind a genitive', 'O wizycie Olafa Scholza Tusk powiedział, że most stoi.', ['Tusk']],
  ['whose given name may be hers', 'Zapytany przez Bogdana Wrońskiego Tusk odparł, że most stoi.', ['Tusk']],
  ['whose surname may be her given name', 'Pytany o Adama Lisa Wrona powiedział, że most stoi.', ['Wrona']],
  ['whose given name nobody here bears', 'O planach Jana Lisa Wrona powiedziała, że są złe.', ['Wrona']],
  ['but not where one does', 'Stanisława Lisa Wrona powiedziała, że most stoi.', ['Stanisława Lisa Wrona']],
  ['but not within hers', 'Bogdana Lisa powiedziała, że most stoi.', ['Bogdana Lisa']],
  ['nor within his behind a saint', 'Proboszcz parafii pw. św. Anny Adam Lis powiedział, że most stoi.', ['Adam Lis']],
  [
    'whose given name and surname are unknown',
    'Po spotkaniu z Brettonem Worbanem Fricco powiedział, że pada.',
    ['Fricco'],
  ],
  ['whose surname nobody declines', 'Po spotkaniu z Markiem Rotte Tusk powiedział, że pada.', ['Tusk']],
  [
    'behind his office and its land, though one of its people is called so',
    'Po spotkaniu z kanclerzem Niemiec Ottonem Merzbergiem Tusk powiedział, że pada.',
    ['Tusk'],
  ],
  ['whom nobody governs', 'Tusk po spotkaniu z kanclerzem Niemiec Ottonem Merzbergiem powiedział, że pada.', ['Tusk']],
  ['but one of that people alone', 'Po spotkaniu z kanclerzem Niemiec powiedział, że pada. Niemiec wyszedł.', [null]],
  ['behind a lone one that is unknown', 'W rozmowie z Onetem Tusk powiedział, że most stoi.', ['Tusk']],
])
