import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { speakersOf, testSpeakers } from './expect-speakers.ts'

test.each([
  ['Kilka lat temu wspominał, że most spłonął.', 'Jan Bryl'],
  ['Dwa dni później przyznał, że most spłonął.', 'Jan Bryl'],
  ['Kilka tygodni wcześniej zapewniał, że most stoi.', 'Jan Bryl'],
  ['Dwa sezony temu mówił, że most stoi.', 'Jan Bryl'],
  ['Kilka lat temu Ewa Lis mówiła, że most stoi.', 'Ewa Lis'],
  ['Wiele lat temu Wrzos mówił, że most stoi.', 'Wrzos'],
])('when it was says nothing: %s', (sentence, speaker) => {
  expect(speakersOf(`– Wiem – powiedział Jan Bryl. ${sentence}`)).toEqual(['Jan Bryl', speaker])
})

test.each([['– Czemu? – pyta i dodaje: – To skandal.'], ['Rusza i mówi, że to skandal.']])(
  'a verb that is joined to another is nobody: %s',
  (sentence) => {
    expect(new Set(speakersOf(`– Wiem – powiedział Jan Bryl.\n\n${sentence}`))).toEqual(new Set(['Jan Bryl']))
  },
)

test('but so many people do', () => {
  expect(speakersOf('Kilku rybaków wspominało, że most spłonął.')).toEqual(['kilku rybaków'])
})

test('who is named behind how long ago it was bears the office before the name', () => {
  const text = 'Rok temu burmistrz Jan Bryl mówił, że most stoi.'
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject([{ name: 'Jan Bryl', roles: ['burmistrz'] }])
})

test.each([
  ['– Nie wiem – mówi nieskładnie.', 'Jan Bryl'],
  ['– Nie wiem – odpowiada niezdarnie.', 'Jan Bryl'],
  ['– Nie wiem – mówi następna.', 'następna'],
])('how it is said is nobody: %s', (speech, speaker) => {
  expect(speakersOf(`– Wiem – mówi Jan Bryl.\n\n${speech}`)).toEqual(['Jan Bryl', speaker])
})

test.each([
  ['– Wiem – mówił dowodzący na miejscu zdarzenia strażak.', 'strażak'],
  ['– Wiem – mówi mieszkająca w Lubinowie emerytka.', 'emerytka'],
  ['– Wiem – mówi zasiadający w radzie Jan Bryl.', 'Jan Bryl'],
  ['– Wiem – mówi protestujący pod mostem.', 'protestujący'],
  ['– Wiem – mówi przewodniczący rady Jan Bryl.', 'Jan Bryl'],
])('a participle with its complement is of the noun behind it: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker])
})

test.each([
  ['Z kolei dyrektorka szpitala mówi, że most stoi.', 'dyrektorka szpitala'],
  ['W rozmowie z nami autorka raportu dodała, że most stoi.', 'autorka raportu'],
  ['Rzecznik policji z kolei dodał, że most stoi.', 'rzecznik policji'],
  ['Z kolei kierowcy dodali, że most stoi.', 'kierowcy'],
  ['W rozmowie z PAP pielęgniarki szpitala dodały, że most stoi.', 'pielęgniarki szpitala'],
  ['W rozmowie z MSZ Lidorii posłanka dodała, że most stoi.', 'posłanka'],
])('what a preposition governs ends before who speaks, or behind: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker])
})

test('whom a clause is about is no game', () => {
  expect(speakersOf('Radni wyszli, żeby go znaleźć, prosili, aby poczekał.')).toEqual(['radni'])
})

test.each([
  [
    'behind its paragraph',
    '– Wiem – powiedział Jan Bryl.\n\nZakończyliśmy działania\n\n— dodał.',
    ['Jan Bryl', 'Jan Bryl'],
  ],
  [
    'with whose name',
    '– Wiem – powiedziała Ewa Lis.\n\nZakończyliśmy działania; jest bezpiecznie\n\n— przekazał asp. Jan Bryl.\n\nDodał, że most stoi.',
    ['Ewa Lis', 'Jan Bryl', 'Jan Bryl'],
  ],
])('a line without a stop that an attribution follows is speech and no heading: %s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers)
  expect(parseArticle(text, { name: 'case' }).blocks.some(({ kind }) => kind === 'heading')).toBe(false)
})

test('what a list follows is a heading', () => {
  const text = 'Most otwarto wczoraj o świcie.\n\nKto skorzysta\n\n- mieszkańcy Lubinowa,\n\n- rybacy.'
  expect(parseArticle(text, { name: 'case' }).blocks.map(({ kind }) => kind)).toContain('heading')
})

test.each([
  ['Rektor milczał. Wczoraj policja zatrzymała kierowcę i podała, że był pijany.', 'policja'],
  ['Rektor milczał. W piątek wieczorem, po naradzie, policja zatrzymała kierowcę i podała, że był pijany.', 'policja'],
  ['Prokuratura zatrzymała Kowala i poinformowała, że był pijany.', 'prokuratura'],
  ['Firma zamknęła zakład i ogłosiła, że odda pieniądze.', 'firma'],
  ['Linia Falkon zwolniła ludzi i poinformowała, że zwolni więcej.', 'Linia Falkon'],
  ['Firma zwolniła ludzi. Potem poinformowała, że zwolni więcej.', 'firma'],
  ['Firma zamknęła zakład. Jej zdaniem pracy nie ma.', 'firma'],
  ['Ewa Lis wyszła. Firma zwolniła ludzi. Dodała, że zwolni więcej.', 'Ewa Lis'],
  ['Policja zatrzymuje kierowców, a burmistrz Jan Lis przeprasza i zapowiada, że odda pieniądze.', 'Jan Lis'],
])('a body that opens a sentence goes on as its subject: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker])
})

test.each([
  ['Mężczyzna mieszkający w Lubinowie powiedział, że most stoi.', ['mężczyzna']],
  ['Jan Nowak i Ewa Bryl mówią, że pada. Nowak i Bryl sugerują, że most stoi.', ['Jan Nowak', 'Jan Nowak']],
  ['Jan Wrzos i Adam Bryl wyszli. Obaj stwierdzili, że most stoi.', ['Jan Wrzos']],
  ['Jan Wrzos i Adam Bryl wyszli. Obaj zapowiedzieli bojkot. Potem stwierdzili, że most stoi.', [null]],
  ['Obaj stwierdzili, że most stoi.', [null]],
])('of two the first, and no participle, is who says it: %s', (text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers)
})

test.each([
  ['Sekretarz generalny NATO i Unii powiedział, że most stoi.', 'sekretarz generalny NATO i Unii'],
  ['Prezes fundacji Dom i Las powiedział, że most stoi.', 'prezes fundacji Dom i Las'],
  ['Prezes Lubexu i Wrzexu powiedział, że most stoi.', 'prezes Lubexu i Wrzexu'],
  ['Sekretarz generalny Copy i Fogecy dodał, że most stoi.', 'sekretarz generalny Copy i Fogecy'],
  ['Prezes Lubexu i Jan Bryl powiedzieli, że most stoi.', 'prezes Lubexu'],
  ['Wczoraj odszedł prezes Lubexu i Fogeca powiedziała, że most stoi.', 'Fogeca'],
])('one who is of two bodies, or of one named by two nouns, is called by both: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker])
})

test.each([
  [
    'Jan Bryl milczał. – Prom stoi – powiedział Jan Bryl. Radna Ewa Lis wyszła. Podpisał umowę, zaznaczając, że prom ruszy.',
    'Jan Bryl',
  ],
  ['– Prom stoi – powiedział Jan Bryl. Radna Ewa Lis wyszła. Podpisała umowę, zaznaczając, że prom ruszy.', 'Ewa Lis'],
  ['Wójt Jan Bryl prosił radnych, żeby głosowali przeciw, dowodząc, że prom ruszy.', 'Jan Bryl'],
])('a participle is of whom the verb that it goes with shows: %s', (text, speaker) => {
  expect(speakersOf(text).at(-1)).toBe(speaker)
})

test.each([
  ['Źródła w rządzie twierdzą, że most stoi.', 'źródła w rządzie'],
  ['Dodał sekretarz stanu w ministerstwie wody, że most stoi.', 'sekretarz stanu w ministerstwie wody'],
  ['Rybacy w urzędzie powiedzieli, że most stoi.', 'rybacy'],
  ['Analitycy banku Lubar twierdzą, że most stoi.', 'analitycy banku Lubar'],
  ['Zdaniem sąsiadów most stoi.', 'sąsiedzi'],
  ['Zdaniem studentek medycyny most stoi.', 'studentki medycyny'],
  ['Zdaniem pracownicy sklepu most stoi.', 'pracownica sklepu'],
  ['Zdaniem części radnych most stoi.', 'część radnych'],
  ['Zdaniem klubu parlamentarnego PiS most stoi.', 'klub parlamentarny PiS'],
])('whom a noun names, with what tells them from others: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker])
})

test('several women are people', () => {
  const { speakers } = parseArticle('Studentki medycyny dodały, że most stoi.', { name: 'case' })
  expect(speakers).toMatchObject([{ name: 'studentki medycyny', kind: 'person' }])
})

test.each([
  ['Zginęły dwie osoby. Mówiła, że most stoi.', 'Ewa Lis'],
  ['Wyszły trzy kobiety. Mówiła, że most stoi.', 'Ewa Lis'],
  ['Pisano o gwieździe serialu „Ulica Polna”. Mówiła, że most stoi.', 'Ewa Lis'],
  ['Pisano o rolach, do których pozowała, w „Fali”, „Wesele” i „Porcie”. Mówiła, że most stoi.', 'Ewa Lis'],
  ['Do sprawy wróciła „Gazeta Polna”. Pisała, że most stoi.', 'Gazeta Polna'],
  ['Kasia czekała na moście. Mówiła, że stoi.', 'Kasia'],
  ['Podeszła siostra Anna Bryl OSU. Mówiła, że most stoi.', 'Anna Bryl'],
  ['S. Anna Bryl OSU mówiła, że most stoi.', 'Anna Bryl'],
])('whom the sentence before names, and what is none of it: %s', (sentences, speaker) => {
  expect(speakersOf(`– Wiem – powiedziała Ewa Lis. ${sentences}`)).toEqual(['Ewa Lis', speaker])
})

test.each([
  ['Sąsiadka Irena opowiada, że most stoi.', 'sąsiadka Irena'],
  ['Marek jest chory. Mówi, że most stoi.', 'Marek'],
  ['Zdaniem ekspertów „Głosu Portu” Iskra wygra.', 'eksperci „Głosu Portu”'],
])('a name keeps its form: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker])
})

test.each([
  ['Radny Jan Szydełko milczał. Szydełko wstał od stołu. – Ja wam powiem – krzyczał.', 'Jan Szydełko'],
  ['Radny Jan Szydełko milczał. Szydełko leżało na stole. – Ja wam powiem – krzyczał Adam Wrona.', 'Adam Wrona'],
])('a surname that is a common noun opens a sentence by its verb: %s', (text, speaker) => {
  expect(speakersOf(`– Kto? – pytał wójt Jan Bryl.\n\n${text}`)).toEqual(['Jan Bryl', speaker])
})

test.each([
  ['Jan Bryl odpisał nam jednym słowem: „Bzdury”.', 'Jan Bryl'],
  ['Jan Bryl kwituje to jednym słowem: „Bzdury”.', 'Jan Bryl'],
  ['Jan Bryl zaczął wpis od słów: „Cześć, jestem Jan”.', 'Jan Bryl'],
])('in how many words it was said, and with which it began: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker])
})

test.each([
  ['Rozmówca z rządu jest bardziej wylewny: – Czekamy na most.', 'rozmówca z rządu'],
  ['Kolega wójta jest ostrożny: – Czekamy na most.', 'kolega wójta'],
  ['Rozmówca z rządu twierdzi, że most stoi.', 'rozmówca z rządu'],
  ['– Czekamy na most – napisał papież.', 'papież'],
])('who is none of those named before: %s', (text, speaker) => {
  expect(speakersOf(`Jan Bryl dodał, że stoi.\n\n${text}`)).toEqual(['Jan Bryl', speaker])
})

test.each([
  ['Wiceminister zdrowia Ewa Bryl czekała. Jan Wrona wyszedł. Wiceszefowa resortu mówiła, że stoi.', 'Ewa Bryl'],
  ['Minister obrony Jan Bryl czekał. Adam Wrona wyszedł. Szef resortu obrony mówił, że stoi.', 'Jan Bryl'],
  ['Minister obrony Jan Bryl czekał. Szef resortu zdrowia mówił, że stoi.', 'szef resortu zdrowia'],
  ['Jan Paweł II przyjechał. – Wstańcie – wołał papież.', 'Jan Paweł II'],
])('an office by which somebody is meant: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker])
})

test.each([
  ['Liczne huty próbowały tłumaczyć, że prąd jest za drogi.', 'liczne huty'],
  ['Liczne huty musiały bić na alarm, że prąd jest za drogi.', 'liczne huty'],
  ['Wczoraj rybacy zaczęli w porcie opowiadać, że dorsza nie ma.', 'rybacy'],
  ['Most zamknięto, a radna Ewa Lis zaczęła tłumaczyć, że jest stary.', 'Ewa Lis'],
  ['Wójt wyszedł i Ewa Lis próbowała przekonywać, że most stoi.', 'Ewa Lis'],
])('an infinitive has the subject of its auxiliary: %s', (text, speaker) => {
  expect(speakersOf(text)).toEqual([speaker])
})

testSpeakers('a name behind its own adjective', [
  [
    'is nobody who speaks',
    'Minister Jan Bryl gościł w studiu. – Nie wiedziałem o tym – komentował w programie Wirtualnej Polski.',
    ['Jan Bryl'],
  ],
  ['a woman behind another name', 'W rozmowie z Nową Anna Bryl powiedziała, że most stoi.', ['Anna Bryl']],
])
