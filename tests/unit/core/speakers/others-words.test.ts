import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { lastSpeaker, testSpeakers } from './expect-speakers.ts'

const said = (text: string): [who: string | null, what: string][] => {
  const { quotes, speakers, text: all } = parseArticle(text, { name: 'case' })
  return quotes.map(({ speaker, spans }) => [
    speakers.find(({ id }) => id === speaker)?.name ?? null,
    spans.map(({ start, end }) => all.slice(start, end)).join(' … '),
  ])
}

test.each<[text: string, quotes: [who: string | null, what: string][]]>([
  ['Wójt Jan Kos skomentował słowa radnej Anny Lis, że port upadnie.', [['Anna Lis', 'port upadnie']]],
  ['Do słów Anny Lis, że port upadnie, odniósł się wójt Jan Kos.', [['Anna Lis', 'port upadnie']]],
  ['Wójt Jan Kos odniósł się do wypowiedzi ministra Adama Lisa, że port upadnie.', [['Adam Lis', 'port upadnie']]],
  // a clause of its own tells what she said
  [
    'Wójt Jan Kos skomentował słowa radnej Anny Lis, która powiedziała, że port upadnie.',
    [['Anna Lis', 'port upadnie']],
  ],
  // words of a kind are nobody's
  ['Wójt Jan Kos dał słowo honoru, że port stoi.', []],
  ['Wójt Jan Kos przekazał słowa uznania i dodał, że port stoi.', [['Jan Kos', 'port stoi']]],
])('somebody’s words are theirs, and not who comments on them: %s', (text, quotes) => {
  expect(said(text)).toEqual(quotes)
})

test.each<[text: string, quotes: [who: string | null, what: string][]]>([
  ['Anna Lis skomentowała głosy, że port upadnie.', [[null, 'port upadnie']]],
  ['Anna Lis odniosła się do pojawiających się głosów, że port upadnie.', [[null, 'port upadnie']]],
  ['Wójt Jan Kos zdementował plotki, że port upadnie.', [[null, 'port upadnie']]],
  ['Rosną spekulacje, że port upadnie.', [[null, 'port upadnie']]],
  // nobody's who is named before
  ['Po zgodzie wydanej przez Sąd Rejonowy krążyły plotki, że port upadnie.', [[null, 'port upadnie']]],
  // what is not said to go round
  ['Radni odrzucili spekulacje, że port upadnie.', []],
  // who passes on what he knows says it
  ['Wójt Jan Kos przekazał informację, że port stoi.', [['Jan Kos', 'port stoi']]],
  ['Wójt Jan Kos zabrał głos i powiedział, że port upadnie.', [['Jan Kos', 'port upadnie']]],
])('what goes round is nobody’s who answers it: %s', (text, quotes) => {
  expect(said(text)).toEqual(quotes)
})

test.each([
  ['Internet obiegły słowa Joego Kettle’a, że dorsz nie czyta.', 'Joe Kettle'],
  ['Skomentował słowa Petera Johnson’a, że most runie.', 'Peter Johnson'],
  ['Diego Wrzos powiedział, że most runie.', 'Diego Wrzos'],
  ['Zdaniem Hiroshiego Wrzosa most runie.', 'Hiroshi Wrzos'],
])('an apostrophe shows that a foreign name is declined: %s', (text, who) => {
  expect(said(text)[0]?.[0]).toBe(who)
})

testSpeakers('behind somebody’s words and a colon answers who reacts to them', [
  [
    'the subject, and not whose the words were',
    'Wójt Adam Wilk skomentował słowa starosty Jana Lisa: „To nieprawda”.',
    ['Adam Wilk'],
  ],
  ['behind a preposition', 'Wójt Adam Wilk odniósł się do wpisu Jana Lisa: „To nieprawda”.', ['Adam Wilk']],
  ['before a dash', 'Wójt Adam Wilk zareagował na list Jana Lisa: – To nieprawda.', ['Adam Wilk']],
  ['the subject may stand last', 'Tak skomentowała słowa Jana Lisa wójt Maria Kos: „To nieprawda”.', ['Maria Kos']],
  ['what is written to somebody', 'Wójt Adam Wilk odpowiedział w liście do Jana Lisa: „To nieprawda”.', ['Adam Wilk']],
  [
    'whoever judges them may quote them',
    'Radni potępili wpis posła Adama Lisa: „Kobiety powinny siedzieć w domu”.',
    ['Adam Lis'],
  ],
  [
    'and so may who thanks for them',
    'Wójt Jan Bryl podziękował za list uczennicy Zofii Mak: „Nie chcemy wojny”.',
    ['Zofia Mak'],
  ],
  ['who asks', 'Radny Jan Bąk odpowiedział na pytanie radnej Ewy Kos: „Kiedy będzie chodnik?”.', ['Ewa Kos']],
  ['who was asked', 'Radny Jan Bąk odpowiedział na pytanie radnej Ewy Kos: „Nie wiem”.', ['Jan Bąk']],
  ['who passes words on does not say them', 'Wójt Adam Wilk przypomniał słowa Jana Lisa: „To nieprawda”.', ['Jan Lis']],
  ['nor who makes them public', 'Wójt Adam Wilk opublikował odpowiedź Jana Lisa: „To nieprawda”.', ['Jan Lis']],
])

testSpeakers('a text is whose it is, or from whom it came', [
  ['before a dash', 'Otrzymaliśmy odpowiedź od posłanki Ewy Lis: – Nie będę tego komentować.', ['Ewa Lis']],
  ['before marks', 'Do urzędu dotarło pismo od starosty Jana Lisa: „Most runie”.', ['Jan Lis']],
  ['in the genitive', 'Mamy komentarz posła Jana Krzaka: – To skandal.', ['Jan Krzak']],
  ['but not to whom it went', 'Urząd wysłał pismo do posłanki Ewy Lis: „Most runie”.', ['urząd']],
])

testSpeakers('who tells what another said goes on', [
  [
    'in a report',
    '– Kierowca tłumaczył, że nie widział znaku – mówi Jan Bryl. Dodaje, że padał deszcz.',
    ['Jan Bryl', 'kierowca', 'Jan Bryl'],
  ],
  [
    'in speech',
    '– Kierowca tłumaczył, że nie widział znaku – mówi Jan Bryl. – Był trzeźwy – dodaje.',
    ['Jan Bryl', 'kierowca', 'Jan Bryl'],
  ],
  [
    'in the next paragraph',
    '– Adam Wrzos zeznał, że go nie było – mówi Kinga Bryl.\n\nDodaje, że sprawę zbada sąd.',
    ['Kinga Bryl', 'Adam Wrzos', 'Kinga Bryl'],
  ],
  [
    'but whom the author lets speak is the last one heard',
    'Kinga Bryl mówi, że most stoi. Adam Wrzos zeznał, że go nie było. Dodał, że spał.',
    ['Kinga Bryl', 'Adam Wrzos', 'Adam Wrzos'],
  ],
])

testSpeakers('nobody speaks of himself as pan', [
  [
    'but of who spoke before',
    'Wójt Adam Bryl otworzył most. – Most stoi – zapewnił. Jan Wrona odparł, że most runie. – Pan Wrona bredzi – skomentował.',
    ['Adam Bryl', 'Jan Wrona', 'Adam Bryl'],
  ],
  [
    'in another case',
    'Wójt Adam Bryl otworzył most. – Most stoi – zapewnił. Jan Wrona odparł, że runie. – Współczuję panu Wronie – skomentował.',
    ['Adam Bryl', 'Jan Wrona', 'Adam Bryl'],
  ],
  [
    'whom others call so may tell it',
    'Jan Wrona odszedł z pracy. – Usłyszałem: panie Wrona, koniec – wspomina.',
    ['Jan Wrona'],
  ],
  [
    'nor does another whom one names',
    'Jan Wrona odparł, że most runie. – Pan Bryl bredzi – skomentował.',
    ['Jan Wrona', 'Jan Wrona'],
  ],
])

testSpeakers('who is spoken of by a form of address says none of it, unless others are told to have said so', [
  ['in words of another', 'Radna Anna Lis czeka na odpowiedź. – Pani Lis kłamie – podkreśla.', [null]],
  [
    'in what somebody wrote',
    'Radna Anna Lis odpiera zarzuty. – Napisano, że pani Lis kłamie. Nie kłamię – podkreśla.',
    ['Anna Lis'],
  ],
  ['in what several wrote', 'Poseł Jan Lis odpiera zarzuty. – Napisali, że pan Lis bierze – mówi.', ['Jan Lis']],
  [
    'where she tells of herself',
    'Radna Anna Lis odpiera zarzuty. – Wszędzie pani Lis i pani Lis. Nic nie wzięłam – mówi.',
    ['Anna Lis'],
  ],
  [
    'but not where a verb tells of him besides',
    'Wójt Adam Wrzos skrytykował radnego Jana Lisa.\n\n– Byłem tam. Pan Wrzos kłamie – odparł.',
    [null],
  ],
  ['nor of her', 'Radna Anna Kos odeszła z pracy.\n\n– Zwolniłam panią Kos za spóźnienia – powiedziała.', [null]],
  [
    'nor in what he has seen or says himself',
    'Radny Jan Lis pobił wójta.\n\n– Zobaczyłem, że pan Lis leży. Powiem tak: pan Lis bredzi – powiedział.',
    [null],
  ],
  [
    'in marks of its own',
    'Adam Wrona przyszedł w maju. – Usłyszałem: „Pan Wrona ma wolne” – powiedział.',
    ['Adam Wrona'],
  ],
])

test.each([
  ['Biskup Jan Kosma przypomniał słowa kardynała Adama Wrzosa: – Nie ma wiary bez czynu.', 'Adam Wrzos'],
  ['Trener Jan Bryl przytoczył wypowiedź prezesa Adama Wrzosa: – Nie stać nas na mistrza.', 'Adam Wrzos'],
  ['Wójt Jan Bryl odczytał list prezesa portu: – Nie stać nas na most, mówię to z żalem.', 'prezes portu'],
  ['Wójt Jan Bryl przypomniał radnym słowa Adama Wrzosa: – Nie stać nas na most.', 'Adam Wrzos'],
])('who recalls another’s words before a dash does not say them: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})

test.each([
  ['a reaction', 'Wójt Jan Bryl skomentował słowa radnej: – To kłamstwo, na które nie ma zgody.'],
  ['his own', 'Wójt Jan Bryl powtórzył swoje słowa z sesji: – Nie będzie mostu, póki ja tu jestem.'],
  ['a slogan', 'Wójt Jan Bryl przypomniał hasło kampanii: – Razem damy radę, sąsiedzi.'],
])('but of %s he is', (_, text) => {
  expect(lastSpeaker(text)).toBe('Jan Bryl')
})
