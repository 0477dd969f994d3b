import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { speakersOf, testSpeakers } from './expect-speakers.ts'

test.each<[kind: string, text: string, speakers: (string | null)[]]>([
  ['in the accusative', 'O most zapytaliśmy Jana Bryla. – Stoi – odparł.', ['Jan Bryl']],
  ['behind what about', 'Zapytaliśmy o to Ewę Lipską. Dodała, że most stoi.', ['Ewa Lipska']],
  ['behind a preposition', 'O moście rozmawiamy z posłanką Ewą Lipską.\n\n– Stoi – odpowiada.', ['Ewa Lipska']],
  ['before the verb', 'Z wójtem Janem Brylem rozmawialiśmy na moście. – Stoi – odparł.', ['Jan Bryl']],
  ['by an office alone', 'Zwróciliśmy się do rzecznika policji. Odpowiedział, że most stoi.', ['rzecznik policji']],
  [
    'by the name and not by the office before it',
    'Rozmawialiśmy z zastępcą wójta Janem Brylem. – Stoi – odparł.',
    ['Jan Bryl'],
  ],
  ['an impersonal', 'O komentarz poproszono starostę Jana Bryla. – Stoi – odparł.', ['Jan Bryl']],
  ['not one of another gender', 'O most zapytaliśmy Jana Bryla. – Stoi – odparła.', [null]],
  [
    'a question without a verb',
    'Radna Ewa Lis mówi, że most pękł.\n\nCo na to prezes Bryl? – Most stoi – zapewnia.',
    ['Ewa Lis', 'Bryl'],
  ],
  [
    'such a question, by an office',
    'Wójt Jan Bryl mówi, że most stoi. Anna Lis twierdzi, że pękł.\n\nA co na to sam wójt? – Stoi – odparł.',
    ['Jan Bryl', 'Anna Lis', 'Jan Bryl'],
  ],
  [
    'an opinion without a verb',
    'Anna Bryl mówi, że pada. Ewa Lis mówi, że leje.\n\nCzy most runie? Zdaniem Anny Bryl tak. – Pęka – dodaje.',
    ['Anna Bryl', 'Ewa Lis', 'Anna Bryl'],
  ],
  [
    'not where somebody else does something behind it',
    'Zapytaliśmy o to Jana Bryla, ale wójt Adam Wrona odesłał nas do urzędu. – Stoi – odparł.',
    ['Adam Wrona'],
  ],
  ['what the paper managed', 'Udało nam się dodzwonić do sołtysa Jana Bryla. Dodał, że most stoi.', ['Jan Bryl']],
  ['but not what it did not', 'Nie udało nam się dodzwonić do Jana Bryla. Podobno dodał, że stoi.', [null]],
  ['another paper', '„Kurier” skontaktował się z posłanką Ewą Lis. Przyznała, że odchodzi.', ['Ewa Lis']],
  ['a reporter', 'Reporterka zapytała wójta Jana Bryla o most. Odparł, że stoi.', ['Jan Bryl']],
  [
    'whom a reporter asked by an office',
    'Dziennikarz dotarł do właściciela psa. Twierdzi, że spał.',
    ['właściciel psa'],
  ],
  ['not who asked, of another gender', 'Reporterka zapytała wójta o most. Dodała, że pyta od maja.', ['reporterka']],
  [
    'not where a reporter finds out more',
    'Dziennikarz dotarł do ministra Jana Bryla. Ustalił, że ma on willę. Napisał, że ma dowody.',
    ['dziennikarz'],
  ],
  [
    'nor one who has no answer',
    'Reporterka Anna Lis zapytała posłankę Ewę Bryl o most. Podkreśliła, że odpowiedzi nie dostała.',
    ['Anna Lis'],
  ],
  ['nor a paper', 'Gazeta zapytała rzeczniczkę portu o most. Podała, że odpowiedzi nie dostała.', ['gazeta']],
  [
    'nor who tells on',
    'Reporter poprosił ministra Jana Bryla o rozmowę. Usłyszał, że ten nie ma czasu. Dodał, że spróbuje.',
    [null, 'reporter'],
  ],
  ['nor a paper that was read', 'Portal dotarł do raportu komisji. Twierdzi, że most pękł.', ['portal']],
  ['nor a letter', 'Portal dotarł do listu wójta. Pisze w nim, że most pękł.', ['portal']],
  ['nor of whom somebody was asked', 'Zapytaliśmy wójta o kolegę, Jana Lisa. Powiedział, że go nie zna.', ['wójt']],
  [
    'nor with whom somebody prints a talk of his own',
    'Poseł Adam Wrona zamieścił w sieci wywiad z Janem Brylem. Podkreślił, że się z nim nie zgadza.',
    ['Adam Wrona'],
  ],
  [
    'whoever he is',
    'Prezydent opublikował w internecie rozmowę z Janem Brylem. Zapowiedział, że będą kolejne.',
    ['prezydent'],
  ],
  ['but a portal', 'Portal zamieścił rozmowę z wójtem Janem Brylem. Dodał, że most stanie.', ['Jan Bryl']],
  ['or a paper by its title', '„Kurier” opublikował wywiad z Janem Brylem. Dodał, że most stanie.', ['Jan Bryl']],
  ['or nobody', 'W „Kurierze” opublikowano rozmowę z Janem Brylem. Dodał, że most stanie.', ['Jan Bryl']],
  ['not to whom a paper sent something', 'Redakcja skierowała do sądu pozew. Twierdzi, że ma rację.', ['redakcja']],
  ['nor with what it met', 'Gazeta spotkała się z krytyką. Zapewniła, że błąd poprawi.', ['gazeta']],
  ['nor when others met', 'Radni spotkali się z wójtem Janem Brylem. Dodał, że most stoi.', [null]],
  [
    'whose interview was printed',
    'Proboszczem jest ks. Adam Wrzos. W „Kurierze” ukazała się rozmowa z ks. Janem Brylem. – Stoi – mówi w niej.',
    ['Jan Bryl'],
  ],
  [
    'not of whose talk something is told',
    'W liście znalazła się informacja o rozmowie z Janem Brylem. Dodał, że stoi.',
    [null],
  ],
])('whom the paper asked answers: %s', (_, text, expected) => {
  const { quotes, speakers } = parseArticle(text, { name: 'case' })
  const names = new Map(speakers.map(({ id, name }) => [id, name]))
  expect(quotes.map(({ speaker }) => (speaker === null ? null : names.get(speaker)))).toEqual(expected)
})

testSpeakers('who is interrupted answers', [
  [
    'when another has asked',
    '– Oczywiście – odpowiedział poseł Jan Lis. Gdy Adam Bryl zapytał go, czy wróci, odparł: „Zobaczymy”.',
    ['Jan Lis', 'Adam Bryl', 'Jan Lis'],
  ],
  [
    'or put something in',
    '– Oczywiście – odpowiedział poseł Jan Lis. Gdy Anna Bryl wtrąciła, że to jest niemożliwe, powiedział: „Zobaczymy”.',
    ['Jan Lis', 'Anna Bryl', 'Jan Lis'],
  ],
  [
    'not when another came',
    '– Oczywiście – odpowiedział poseł Jan Lis. Gdy Adam Bryl przyszedł, powiedział: „Zobaczymy”.',
    ['Jan Lis', 'Adam Bryl'],
  ],
  [
    'nor where nobody has been heard',
    'Kiedy Jan Lis zauważył, że pada, powiedział, że zostaje.',
    ['Jan Lis', 'Jan Lis'],
  ],
  ['when we have asked', 'Kiedy zapytaliśmy wójta Jana Lisa, czy odejdzie, odparł, że zostanie.', ['Jan Lis']],
])

test.each([
  ['Co zdaniem wójta zawiodło? – Ludzie zawiedli – mówi.', ['wójt']],
  ['Ewa Wrona wygrała mecz. Co jej zdaniem pomogło? – Spokój pomógł – mówi.', ['Ewa Wrona']],
  ['Wójt milczy. Kto zdaniem wójta zapłaci za most?', []],
  ['Wójt mówi, że most stanie. Zdaniem wójta zapłaci rząd.', ['wójt', 'wójt']],
])('what the paper asks of somebody’s opinion is none, and is answered: %s', (text, expected) => {
  expect(speakersOf(`Sprawy w Karwi\n\nTrwa spór o most.\n\n${text}`)).toEqual(expected)
})

testSpeakers('who saw, did or remembered something speaks himself', [
  [
    'who saw it',
    'Jan Lis mówił, że most stoi. Kiedy Adam Bryl zauważył dziurę, powiedział, że runie.',
    ['Jan Lis', 'Adam Bryl'],
  ],
  [
    'who gave up',
    'Jan Lis mówił, że most stoi. Gdy Adam Bryl przerwał karierę, mówił, że jest zmęczony.',
    ['Jan Lis', 'Adam Bryl'],
  ],
  [
    'who gave back',
    'Jan Lis mówił, że most stoi. Gdy Adam Bryl zwrócił pieniądze, powiedział, że czuje ulgę.',
    ['Jan Lis', 'Adam Bryl'],
  ],
  [
    'who saw that and went on',
    'Jan Lis mówił, że most stoi. Kiedy Adam Bryl zauważył, że pada, zadzwonił po straż i powiedział, że trzeba uciekać.',
    ['Jan Lis', 'Adam Bryl', 'Adam Bryl'],
  ],
  [
    'but who is told so answers',
    'Jan Lis mówił, że most stoi. Gdy Adam Bryl zwrócił mu uwagę, że pada, odparł, że to bzdura.',
    ['Jan Lis', 'Adam Bryl', 'Jan Lis'],
  ],
  [
    'nor is he asked in whose clause another goes on',
    'Kiedy pytano Jana Lisa o most, Ewa Kos milczała, a potem powiedziała, że stoi.',
    ['Ewa Kos'],
  ],
])

testSpeakers('whom somebody else asks in the same sentence', [
  ['answers', 'Gdy policjant zapytał kierowcę, czy pił, odparł, że tylko jedno piwo.', ['policjant', 'kierowca']],
  [
    'and nothing that another says is who does',
    'Jan Lis mówił, że most stoi. Gdy Ewa Bryl wtrąciła, że to niemożliwe, powiedział: „Sama zobaczysz”.',
    ['Jan Lis', 'Ewa Bryl', 'Jan Lis'],
  ],
])

testSpeakers('who asked or put something in', [
  [
    'goes on where he tells what else he did',
    'Jan Lis mówił, że most stoi. Gdy Adam Bryl zapytał, kto zapłaci, i nie usłyszał odpowiedzi, powiedział, że wychodzi.',
    ['Jan Lis', 'Adam Bryl', 'Adam Bryl'],
  ],
  [
    'asks himself',
    'Jan Lis mówił, że most stoi. Gdy Adam Bryl zapytał sam siebie, po co tu jest, stwierdził, że dla pieniędzy.',
    ['Jan Lis', 'Adam Bryl', 'Adam Bryl'],
  ],
  [
    'is answered by whom he asks, though that stands before',
    'Jan Lis mówił, że most stoi. Gdy posła Adama Bryla zapytał dziennikarz, odpowiedział, że most jest potrzebny.',
    ['Jan Lis', 'Adam Bryl'],
  ],
  [
    'only saw somebody',
    'Jan Lis mówił, że most stoi. Kiedy Adam Bryl zauważył go na moście, powiedział, że chce rozmawiać.',
    ['Jan Lis', 'Adam Bryl'],
  ],
  [
    'only gave something back',
    'Jan Lis mówił, że most stoi. Kiedy Adam Bryl zwrócił mu pieniądze, powiedział, że są kwita.',
    ['Jan Lis', 'Adam Bryl'],
  ],
  [
    'is answered',
    'Jan Lis mówił, że most stoi. Gdy Adam Bryl przerwał jego wystąpienie, odparł, że nie skończył.',
    ['Jan Lis', 'Jan Lis'],
  ],
])

testSpeakers('who asked goes on behind an adverb', [
  [
    'with what he did then',
    'Jan Lis mówił, że most stoi. Gdy Adam Bryl zapytał, kto zapłaci, a potem wyszedł, powiedział, że gmina.',
    ['Jan Lis', 'Adam Bryl', 'Adam Bryl'],
  ],
])
