import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { testSpeakers } from './expect-speakers.ts'

const rolesOf = (text: string, name: string) =>
  parseArticle(text, { name: 'case' }).speakers.find((speaker) => speaker.name === name)?.roles

test.each([
  ['– Jest źle – powiedział komendant miejski bryg. Jan Bryl.', ['komendant miejski', 'brygadier']],
  ['– Jest źle – powiedział gen. bryg. Jan Bryl.', ['generał']],
  ['– Jest źle – powiedział st. bryg. Jan Bryl.', ['starszy brygadier']],
  ['– Jest źle – powiedział asp. szt. Jan Bryl.', ['aspirant sztabowy']],
  ['– Jest źle – powiedział mł. insp. Jan Bryl.', ['młodszy inspektor']],
  ['– Jest źle – powiedział dr hab. n. med. Jan Bryl.', ['doktor']],
  ['– Jest źle – powiedział rzecznik prasowy st. asp. Jan Bryl.', ['rzecznik prasowy', 'starszy aspirant']],
  ['– Jest źle – powiedział prof. Jan Bryl.', ['profesor']],
  ['– Jest źle – powiedział PAP adw. Jan Bryl.', ['adwokat']],
  ['– Jest źle – powiedział PAP prok. Jan Bryl.', ['prokurator']],
  ['– Jest źle – powiedział PAP o. Jan Bryl.', ['ojciec']],
  ['– Jest źle – powiedział młodszy kapitan Jan Bryl.', ['młodszy kapitan']],
  ['– Jest źle – powiedział były szef portu Jan Bryl.', ['były szef portu']],
  ['Zdaniem abp Jana Bryla jest źle.', ['arcybiskup']],
  ['– Jest źle – powiedział obrońca praw Jan Bryl.', ['obrońca praw']],
  ['– Jest źle – powiedział w Radiu Zet rzecznik rządu Jan Bryl.', ['rzecznik rządu']],
  ['Zdaniem dr hab. Jana Bryla jest źle.', ['doktor']],
  ['Zdaniem mgr inż. Jana Bryla jest źle.', ['inżynier']],
  ['Zdaniem rzecznika policji płk Jana Bryla jest źle.', ['rzecznik policji', 'pułkownik']],
])('titles cut short are roles of their own, the first of them: %s', (text, roles) => {
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject([{ name: 'Jan Bryl', roles }])
})

test.each([
  ['Rozmowa z Janem Wrzoskiem, prezesem Lubexu.', ['prezes Lubexu']],
  ['Zapytaliśmy Jana Wrzoska, prezesa Lubexu.', ['prezes Lubexu']],
  ['Podziękowano Janowi Wrzoskowi, trenerowi Iskry.', ['trener Iskry']],
  // others of a list
  ['Rozmowa z Janem Wrzoskiem, prezesem Lubexu i trenerem Iskry.', []],
  ['Rozmowa z Janem Wrzoskiem, prezesem i trenerem.', []],
  // cut short
  ['Pochwalił Jana Wrzoska, strzelca trzech.', []],
])('a role behind a name in its case: %s', (text, roles) => {
  const article = parseArticle(`${text} Wrzosek powiedział, że most stanie.`, { name: 'case' })
  expect(article.speakers).toMatchObject([{ name: 'Jan Wrzosek', roles }])
})

test.each([
  ['Zdaniem biskupa lidorskiego Jana Bryla most stoi.', ['biskup lidorski']],
  ['Zdaniem rzecznika prasowego portu Jana Bryla most stoi.', ['rzecznik prasowy portu']],
  ['Spotkanie z sekretarzem generalnym portu Janem Brylem. Bryl mówił, że most stoi.', ['sekretarz generalny portu']],
  ['Zapytano Jana Bryla, prezesa honorowego Iskry. Bryl mówił, że most stoi.', ['prezes honorowy Iskry']],
  // of what follows
  ['Zdaniem szefa nowego urzędu Jana Bryla most stoi.', ['szef nowego urzędu']],
  ['Zdaniem ministra obrony narodowej Jana Bryla most stoi.', ['minister obrony narodowej']],
  // what kind of one
  ['Nowy wójt Jan Bryl wstał. Nowy wójt stwierdził, że most stoi.', ['wójt']],
  ['– Most stoi – powiedział młody strażak Jan Bryl.', ['strażak']],
  ['– Most stoi – powiedział radny sołtys Jan Bryl.', ['sołtys', 'radny']],
  // a rank of two words
  ['– Most stoi – powiedział szef straży generał brygadier Jan Bryl.', ['generał brygadier', 'szef straży']],
])('roles in the nominative, and what goes with them: %s', (text, roles) => {
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject([{ name: 'Jan Bryl', roles }])
})

test.each([
  ['Radni PiS i SLD przypomnieli, że most stoi.', 'radni PiS i SLD'],
  ['Mieszkańcy Krakowa i Radomia napisali, że most stoi.', 'mieszkańcy Krakowa i Radomia'],
])('of two parties or places: %s', (text, name) => {
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject([{ name }])
})

test.each([
  ['rzecznika prasowego portu', 'rzecznik prasowy portu'],
  ['sekretarza generalnego Ligi', 'sekretarz generalny Ligi'],
  ['rzeczniczki prasowej portu', 'rzeczniczka prasowa portu'],
  ['zwolenników nowego mostu', 'zwolennicy nowego mostu'],
])('nobody’s name, but an office: zdaniem %s', (phrase, name) => {
  expect(parseArticle(`Zdaniem ${phrase} most stoi.`, { name: 'case' }).speakers).toMatchObject([{ name }])
})

test.each(['Po naszej rozmowie', 'Po tej umowie', 'W gospodarce', 'Na wycieczce', 'Po pożyczce'])(
  'what ends like a woman’s noun is no role of whom it stands before: %s Wrzosek',
  (before) => {
    const text = `${before} Wrzosek powiedział, że jest dobrze. Jan Wrzosek odszedł.`
    expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject([{ name: 'Jan Wrzosek', roles: [] }])
  },
)

test.each([
  ['– Most stoi – powiedział prokurator Jan Wrzos.', 'Jan Wrzos', ['prokurator']],
  ['– Most stoi – powiedział prokurator Wrzos.', 'Wrzos', ['prokurator']],
  [
    '– Most stoi – powiedział Jan Wrzos, prokurator rejonowy w Lubinowie.',
    'Jan Wrzos',
    ['prokurator rejonowy w Lubinowie'],
  ],
  // a surname that ends as genitives do
  ['– Most stoi – mówi burmistrz Wrzosecki.', 'Wrzosecki', ['burmistrz']],
  ['– Most stoi – mówi minister Wrzosecka.', 'Wrzosecka', ['minister']],
  ['– Most stoi – mówi premier Sowa.', 'Sowa', ['premier']],
  ['– Most stoi – mówi premier Sowa. Premier Sowa dodał, że wróci.', 'Sowa', ['premier']],
  ['– Most stoi – mówi rzecznik Mety.', 'rzecznik Mety', []],
  ['– Most stoi – mówi rzecznik Polski.', 'rzecznik Polski', []],
  // a title alone
  ['Abp Marzec podkreślił, że most stoi.', 'Marzec', ['arcybiskup']],
  ['Ks. Lipiec podkreślił, że most stoi.', 'Lipiec', ['ksiądz']],
  ['– Most stoi – mówi rzecznik policji mł. asp. Wrzosecki.', 'Wrzosecki', ['rzecznik policji', 'młodszy aspirant']],
  // surnames that are nouns as well, where a sentence begins
  ['Nowak uważa, że most stoi.', 'Nowak', []],
  ['Strażak uważa, że most stoi.', 'strażak', []],
  ['Prok. Jan Wrzos przekazał, że most stoi.\n\n– To prawda – dodał prokurator.', 'Jan Wrzos', ['prokurator']],
])('a role and its bearer: %s', (text, name, roles) => {
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject([{ name, roles }])
})

test('a role by which somebody is meant later is kept in the nominative', () => {
  const text = '– Most stoi – powiedział Jan Bryl. Zdaniem autora tekstu rzeka opadnie.'
  expect(rolesOf(text, 'Jan Bryl')).toEqual(['autor tekstu'])
})

test.each([
  ['– Most stoi – mówi Ewa Bryl. Przyjechał Adam Bryl. Z prezydentem Brylem nie rozmawiano.', 'Ewa Bryl', []],
  ['Przyjechał Adam Bryl. – Most stoi – mówi Ewa Bryl. Sam prezydent Bryl przyznał to rano.', 'Ewa Bryl', []],
])('a man’s form of a surname is no woman’s: %s', (text, name, roles) => {
  expect(rolesOf(text, name)).toEqual(roles)
})

test.each([
  ['Zatrzymano Jana K., sąsiada ofiary. – Nic nie wiem – powiedział Jan K.', ['sąsiad ofiary']],
  ['Zatrzymano Jana W., sąsiada ofiary. – Nic nie wiem – powiedział Jan K.', []],
])('whom the press calls by a letter is one person in every case, and no other of his name: %s', (text, roles) => {
  expect(rolesOf(text, 'Jan K.')).toEqual(roles)
})

test.each([
  ['– Jest źle – powiedział prawnik i były lubinowski poseł Jan Bryl.', ['były lubinowski poseł', 'prawnik']],
  ['– Jest źle – powiedział prawnik i nowy poseł Jan Bryl.', ['poseł', 'prawnik']],
  ['Zdaniem znanego architekta profesora Jana Bryla jest źle.', ['profesor', 'architekt']],
  ['Według obrońcy praw człowieka Jana Bryla jest źle.', ['obrońca praw człowieka']],
  ['Według rzecznika praw pacjenta Jana Bryla jest źle.', ['rzecznik praw pacjenta']],
])('of several offices before a name each is one: %s', (text, roles) => {
  expect(rolesOf(text, 'Jan Bryl')).toEqual(roles)
})

test.each([
  ['– Jest źle – mówiła Przewodnicząca Rady Miasta Zawiercie Beata Bryl.', 'przewodnicząca Rady Miasta Zawiercie'],
  ['– Jest źle – mówił Burmistrz Miasta i Gminy Lubinów Jan Bryl.', 'burmistrz Miasta i Gminy Lubinów'],
])('an office in capitals is none of its bearer’s names: %s', (text, role) => {
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject([{ roles: [role] }])
})

test('who answers is not whom he was asked about', () => {
  const text = '– Wiem – mówi Ewa Lis. Pytany o słowa Adama Bryla, rozmówca dziennika odparł, że jest źle.'
  const { speakers } = parseArticle(text, { name: 'case' })
  expect(speakers.map(({ name }) => name)).toEqual(['Ewa Lis', 'rozmówca dziennika'])
})

test('a role in another case that its bearer takes over later is kept in the nominative', () => {
  const text = 'Zdaniem przewodniczącego rady jest źle. – Most stoi – mówił Jan Bryl.'
  expect(rolesOf(text, 'Jan Bryl')).toEqual(['przewodniczący rady'])
})

test.each([
  ['„Jest źle” – pisze w artykule Gabriela Wrzosowska, która wróciła.', 'Gabriela Wrzosowska'],
  ['„Jest źle” – pisze w felietonie Jana Lisicka.', 'Jana Lisicka'],
])('a woman’s surname in the nominative is no man’s genitive: %s', (text, name) => {
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject([{ name }])
})

test.each([
  ['Zdaniem byłej minister wody Ewy Lipskiej most stoi.', 'Ewa Lipska', ['była minister wody']],
  ['Według Ewy Lipskiej, byłej minister wody, most stoi.', 'Ewa Lipska', ['była minister wody']],
  ['Zdaniem radczyni prawnej Ewy Lipskiej most stoi.', 'Ewa Lipska', ['radczyni prawna']],
  ['Zdaniem emerytowanego generała Jana Bryla most stoi.', 'Jan Bryl', ['emerytowany generał']],
  ['Według Jana Bryla, analityka firmy Lubex, most stoi.', 'Jan Bryl', ['analityk firmy Lubex']],
  ['Dodała wicemarszałkini rady Ewa Lipska, że most stoi.', 'Ewa Lipska', ['wicemarszałkini rady']],
])('a role in the case of its name is kept in the nominative, whoever declines it: %s', (text, name, roles) => {
  expect(rolesOf(text, name)).toEqual(roles)
})

test('whoever is told to be one that was chosen bears that office, and no participle', () => {
  const text = 'Ewa Lis jest przewodniczącą wybraną na drugą kadencję. Lis mówi, że pada.'
  expect(rolesOf(text, 'Ewa Lis')).toEqual(['przewodnicząca'])
})

testSpeakers('an oficer prasowy is a spokesman', [
  [
    'whom the article has named',
    'Jak poinformował Damian Bryl, oficer prasowy straży, hala płonie.\n\n– Nikt nie zginął – powiedział rzecznik.',
    ['Damian Bryl', 'Damian Bryl'],
  ],
])

testSpeakers('who did something, supposing that it was so, said nothing', [
  ['with what is said of them', 'Zdaniem rady ludzie patrzyli na pożar, sądząc, że ktoś już dzwonił.', ['rada']],
])
