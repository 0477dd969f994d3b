import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { testSpeakers } from './expect-speakers.ts'

const rolesOf = (text: string, name: string) =>
  parseArticle(text, { name: 'case' }).speakers.find((speaker) => speaker.name === name)?.roles

test.each([
  ['another’s', 'Jak przekazała Ewa Lipiec, były kapitan Jan W. wrócił.', []],
  ['to whom he said it', '– Most stoi – powiedział burmistrzowi Jan Wrona.', []],
  ['with whom she talked', '– Most stoi – powiedziała w rozmowie z burmistrzem Ewa Lipiec.', []],
  ['to whom he wrote', '– Most stoi – dodał w liście do premiera Lidorii Olaf Morek.', []],
  [
    'to whom he spoke, and what he is',
    '– Do pracy – mówił do marszałka woj. zatylskiego podczas spotkania minister Jan Wrona.',
    ['minister'],
  ],
  ['of a land', '– Most stoi – powiedział kanclerz Niemiec Jan Wrona.', ['kanclerz Niemiec']],
  ['of a land that is a surname as well', '– Most stoi – powiedział prezydent Polski Jan Wrona.', ['prezydent Polski']],
  [
    'of a town that looks like an adjective',
    '– Most stoi – powiedział prezydent Brzezinowa Jan Wrona.',
    ['prezydent Brzezinowa'],
  ],
  [
    'of a town that looks like a woman’s place',
    '– Most stoi – powiedziała burmistrz Bukowa Anna Lipiec.',
    ['burmistrz Bukowa'],
  ],
  [
    'behind a dash, before the verb',
    'Olga Jodła – kierownik sprzedaży firmy Kwant poinformowała, że most stoi.',
    ['kierownik sprzedaży firmy Kwant'],
  ],
  ['another’s, in capitals', 'Byli tam Jan Bryl, Prezes Wrona i inni. – Nie – mówi Jan Bryl.', []],
  ['another’s, who speaks on', '– Nie – mówi Olga Jodła – burmistrz nam nic nie powiedział.', []],
  [
    'in letters',
    'Adam Wrzos, CEO i założyciel firmy Kwant, uważa, że będzie drożej.',
    ['CEO i założyciel firmy Kwant'],
  ],
  [
    'another’s, behind whose name it stands',
    '„Tak” – mówiła Anna Nowicka. „Nie” – mówiła doradczyni Nowickiej, Ewa Lis.',
    [],
  ],
  ['what he does', 'Sąsiadem był Jan Wrona, mieszkający naprzeciwko. Wrona powiedział, że most stoi.', []],
  [
    'two of her, the second with where from',
    '– Most stoi – mówi Anna Lipiec, radna, nauczycielka z Zalesia.',
    ['radna', 'nauczycielka z Zalesia'],
  ],
  ['a trade and another’s deed', '– Tak – mówi Anna Lipiec, radna, nauczycielka wie, że most stoi.', ['radna']],
  ['the longer of two', '– Most stoi – powiedział reżyser i pisarz Karol Sowa.', ['reżyser i pisarz']],
  ['titles in capitals', 'Homilię wygłosił Ks. Bp Henryk Wrona. Powiedział, że most stoi.', ['biskup']],
  [
    'no verb before it',
    'Na pokładzie była też posłanka Anna Lipiec.\n\n„To był kiepski lot” – napisała.',
    ['posłanka'],
  ],
  ['and in its case', 'Spotkanie z premierem Polski Janem Wroną. Wrona mówił, że most stoi.', ['premier Polski']],
  ['before an eastern surname', '– Most stoi – powiedział gubernator obwodu Piotr Kozłow.', ['gubernator obwodu']],
  ['what is told twice', 'Radny Jan Wrona wstał. – Most stoi – mówił radny miejski Jan Wrona.', ['radny miejski']],
  [
    'told of her in the genitive',
    'Kary dla Olgi Lipskiej, matki chłopca, chciał prokurator. Olga Lipska mówiła, że żałuje.',
    ['matka chłopca'],
  ],
  ['how he is spoken of', '– Most stoi – powiedział pan Jan Wrona.', []],
  [
    'of a land of two words',
    '– Most stoi – podał rzecznik wojewody lidorsko-zatylskiego Jan Wrona.',
    ['rzecznik wojewody lidorsko-zatylskiego'],
  ],
  ['apart from the name', 'Ich lider, Jan Wrona, zapowiedział, że most stoi.', ['lider']],
  ['whom she tells of', 'Jak poinformował rzecznik Jan Wrona, zatrzymany mężczyzna został przesłuchany.', ['rzecznik']],
  [
    'a station’s letters',
    '– Most stoi – powiedział w rozmowie z Radiem ESKA rzecznik portu Jan Wrona.',
    ['rzecznik portu'],
  ],
  ['of what he spent a part', 'Przez większą część zeznań Jan Wrona milczał. Jan Wrona dodał, że wyjdzie.', []],
  [
    'apart from a title',
    'Wynik skomentował politolog, prof. Jan Wrona. Wrona dodał, że to ciekawe.',
    ['politolog', 'profesor'],
  ],
  ['of which he is one', '– Most stoi – powiedział mąż kobiety Jan Wrona.', ['mąż kobiety']],
  ['a comma before the name', '– Most stoi – napisał burmistrz, Jan Wrona.', ['burmistrz']],
  [
    'two of them, and not both in one',
    '– Most stoi – mówił szef Kancelarii Portu minister Jan Wrona.',
    ['minister', 'szef Kancelarii Portu'],
  ],
  [
    'where she spoke',
    '– Most stoi – powiedziała Ewa Lipiec, rzeczniczka Urzędu Morskiego w Zatylu na spotkaniu w porcie.',
    ['rzeczniczka Urzędu Morskiego w Zatylu'],
  ],
  [
    'a place of two words',
    '– Most stoi – przyznaje Ewa Lipiec, radna gminy Nowa Wydma i wychodzi.',
    ['radna gminy Nowa Wydma'],
  ],
])('what a role is, and what is none of it: %s', (_, text, roles) => {
  const [speaker] = parseArticle(text, { name: 'case' }).speakers
  expect(speaker?.roles).toEqual(roles)
})

test.each([
  ['poseł Prawa i Porządku', ['poseł Prawa i Porządku']],
  ['prezes Krajowej Sekcji Portu i Żeglugi', ['prezes Krajowej Sekcji Portu i Żeglugi']],
  ['prezes Zarządu i Rady Portu', ['prezes Zarządu i Rady Portu']],
  ['dyrektor Szkoły Podstawowej nr 3', ['dyrektor Szkoły Podstawowej nr 3']],
  ['główny ekonomista PKO BP', ['główny ekonomista PKO BP']],
  ['wójt gminy Raszyn', ['wójt gminy Raszyn']],
  // a participle of what follows
  ['prezes działającej w Lubinowie firmy Lubex', ['prezes działającej w Lubinowie firmy Lubex']],
  ['szef zarządzanego od lat portu', ['szef zarządzanego od lat portu']],
  ['prezes firmy działającej w Lubinowie', ['prezes firmy']],
  // in capitals
  ['Dyrektor Generalny firmy Lubex', ['dyrektor generalny firmy Lubex']],
  ['Prezes Zarządu Portu', ['prezes Zarządu Portu']],
  // another’s
  ['wójt gminy i Ewa Lipiec', ['wójt gminy']],
])('an office behind its bearer, whole: %s', (office, roles) => {
  const [speaker] = parseArticle(`– Most stoi – powiedział Jan Bryl, ${office}.`, { name: 'case' }).speakers
  expect(speaker).toMatchObject({ name: 'Jan Bryl', roles })
})

test.each([
  ['ekspert londyńskiego Centre for Ports', 'ekspert londyńskiego Centre for Ports'],
  ['szef Rowers of Lidoria', 'szef Rowers of Lidoria'],
  ['partner kancelarii Barrow&Quill w Lubinowie', 'partner kancelarii Barrow&Quill w Lubinowie'],
  ['partner kancelarii Barrow & Quill', 'partner kancelarii Barrow & Quill'],
])('a foreign body’s name is whole: %s', (office, role) => {
  expect(rolesOf(`– Most stoi – powiedział Jan Bryl, ${office}.`, 'Jan Bryl')).toEqual([role])
})

test.each([
  [
    'Komisarz ds. portu, spraw wodnych i żeglugi Jan Bryl powiedział, że jest źle.',
    'komisarz ds. portu, spraw wodnych i żeglugi',
  ],
  ['Dyrektor ds. pracy, sportu i kultury Jan Bryl powiedział, że jest źle.', 'dyrektor ds. pracy, sportu i kultury'],
  [
    'Minister pracy, spraw wodnych i sportu Jan Bryl powiedział, że jest źle.',
    'minister pracy, spraw wodnych i sportu',
  ],
  ['– Jest źle – mówi Jan Bryl, dyrektor ds. pracy, sportu i kultury.', 'dyrektor ds. pracy, sportu i kultury'],
  // no list
  ['Mówiono o dyrektorze ds. pracy, a trener Jan Bryl powiedział, że jest źle.', 'trener'],
])('an office has all that it is for: %s', (text, role) => {
  expect(rolesOf(text, 'Jan Bryl')).toEqual([role])
})

test('several people for whom an office is do not hold its bearer’s name', () => {
  const text = '– Jest źle – powiedziała komisarz ds. pracy, rybołówstwa i mobilności rybaków Marianne Bryl.'
  expect(rolesOf(text, 'Marianne Bryl')).toEqual(['komisarz ds. pracy, rybołówstwa i mobilności rybaków'])
})

test('what joins a man’s names is no such joiner', () => {
  const text = '– Most stoi – powiedział minister Kosmar de Lind.'
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject([{ name: 'Kosmar de Lind', roles: ['minister'] }])
})

test('a given name that the dictionary lacks ends no role', () => {
  const text = 'Lider Partii Portowej Zjednoczonego Zatyla Nigel Frag odchodzi. Nigel Frag powiedział, że wróci.'
  const [frag] = parseArticle(text, { name: 'case' }).speakers
  expect(frag).toMatchObject({ name: 'Nigel Frag', roles: ['lider Partii Portowej Zjednoczonego Zatyla'] })
})

testSpeakers('what somebody is to one of them', [
  ['a woman', 'Rodziny czekają. Pełnomocnik jednej z nich mówi, że kara jest niska.', ['pełnomocnik jednej z nich']],
  ['a man', 'Matka jednego z nich powiedziała, że syn śpi.', ['matka jednego z nich']],
  ['but who is one of them says it himself', '– Most stoi – mówi jedna z nich.', ['jedna z nich']],
])

testSpeakers('a mood is no part of a role', [
  ['an adjective', '– Idę – zażartował rozbawiony mąż aktorki.', ['mąż aktorki']],
  ['a participle', '„Idę” – rzuciła zdenerwowana matka chłopca.', ['matka chłopca']],
  ['of several', 'Zadowoleni radni dodali, że most stoi.', ['radni']],
  ['but what happened to somebody is', '– Nie wiem – odparł zatrzymany mężczyzna.', ['zatrzymany mężczyzna']],
])

testSpeakers('a body’s adjective is nobody', [
  [
    'before a name in another case',
    'Rozmawialiśmy z prezesem Sądu Najwyższego Janem Brylem. Prezes SN mówi, że reforma trwa.',
    ['Jan Bryl'],
  ],
  [
    'a woman’s',
    'Ukazał się wywiad z I prezes Sądu Najwyższego Anną Bryl. Pani I prezes SN deklaruje, że zostanie.',
    ['Anna Bryl'],
  ],
])
