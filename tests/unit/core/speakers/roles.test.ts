import { describe, expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'

describe('a date is no role of whom it stands before', () => {
  test.each([
    '16 maja 2024 roku',
    '16 maja',
    '16 maja tego roku',
    '30 kwietnia',
    'w niedzielę 5 maja',
    'w połowie maja',
    'w drugim tygodniu maja',
    'w ostatnich dniach maja',
    'pod koniec ubiegłego roku',
  ])('%s', (date) => {
    for (const [name, roles] of [
      ['Olga Brzoza', []],
      ['Olga Brzoza, wójt Zalesia', ['wójt Zalesia']],
      ['wójt Zalesia Olga Brzoza', ['wójt Zalesia']],
    ] as const) {
      const text = `Most zostanie otwarty – powiedziała ${date} ${name}.`
      const article = parseArticle(text, { name: 'case' })
      expect(article.speakers).toMatchObject([{ name: 'Olga Brzoza', roles }])
      const source = article.quotes[0]?.source
      const words = source && text.slice(source.start, source.end)
      expect(words).toBe(name.replace(/,.*/, ''))
    }
  })
})

test.each([
  ['Most stoi – powiedział prezes Jan Maj.', [{ name: 'Jan Maj', roles: ['prezes'] }]],
  ['Most stoi – powiedział człowiek roku Jan Wirski.', [{ name: 'Jan Wirski', roles: ['człowiek roku'] }]],
  ['Most stoi – powiedziała Maja Lis.', [{ name: 'Maja Lis', roles: [] }]],
  ['Most stoi – powiedział prezes związku rybaków Jan Lis.', [{ name: 'Jan Lis', roles: ['prezes związku rybaków'] }]],
])('what only looks like a date is a role or a name: %s', (text, speakers) => {
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject(speakers)
})

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
  ['Zdaniem dr hab. Jana Bryla jest źle.', ['doktor']],
  ['Zdaniem mgr inż. Jana Bryla jest źle.', ['inżynier']],
  ['Zdaniem rzecznika policji płk Jana Bryla jest źle.', ['rzecznik policji', 'pułkownik']],
])('titles cut short are roles of their own, the first of them: %s', (text, roles) => {
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject([{ name: 'Jan Bryl', roles }])
})

test('a given name that the dictionary lacks ends no role', () => {
  const text = 'Lider Partii Portowej Zjednoczonego Zatyla Nigel Frag odchodzi. Nigel Frag powiedział, że wróci.'
  const [frag] = parseArticle(text, { name: 'case' }).speakers
  expect(frag).toMatchObject({ name: 'Nigel Frag', roles: ['lider Partii Portowej Zjednoczonego Zatyla'] })
})

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
  ['Radni PiS i SLD przypomnieli, że most stoi.', 'radni PiS i SLD'],
  ['Mieszkańcy Krakowa i Radomia napisali, że most stoi.', 'mieszkańcy Krakowa i Radomia'],
])('of two parties or places: %s', (text, name) => {
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject([{ name }])
})

test.each([
  '– Most stoi – tak zaczyna swoją opowieść Jan Bryl.',
  '– Most stoi – powiedziała prowadząca uroczystość Ewa Bryl.',
])('what is told or held is no role: %s', (text) => {
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject([{ roles: [] }])
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

test('what stands before a talk is no role of whom it is with', () => {
  const text =
    '– Jest dobrze – mówiła tenisistka w rozmowie z Olgą Wrzos na korcie Jana Bryla. Jan Bryl powiedział, że most stoi.'
  expect(parseArticle(text, { name: 'case' }).speakers.find(({ name }) => name === 'Jan Bryl')).toMatchObject({
    roles: [],
  })
})

const rolesOf = (text: string, name: string) =>
  parseArticle(text, { name: 'case' }).speakers.find((speaker) => speaker.name === name)?.roles

test.each([
  // the dictionary lacks her name, and his in its other cases
  ['– Most stoi – dodał Borys Kosmow. Kobieta wygląda jak córka Kosmowa.', 'Borys Kosmow', []],
  ['– Most stoi – dodał prezydent Borys Kosmow. Doradca Kosmowa odszedł.', 'Borys Kosmow', ['prezydent']],
  ['– Most stoi – powiedziała Ewa Dorro. Bał się o nią mąż Dorro.', 'Ewa Dorro', []],
  ['– Most stoi – powiedziała Ewa Dorro. W sądzie był prawnik Dorro.', 'Ewa Dorro', []],
  ['– Most stoi – powiedziała matka Ewa Dorro.', 'Ewa Dorro', ['matka']],
  ['– Most stoi – powiedziała prawnik Ewa Dorro.', 'Ewa Dorro', ['prawnik']],
  ['– Most stoi – powiedziała Ewa Dorro. Prezydent Dorro wyjechała.', 'Ewa Dorro', ['prezydent']],
])('who belongs to somebody is somebody else: %s', (text, name, roles) => {
  expect(rolesOf(text, name)).toEqual(roles)
})

test.each([
  ['– Most stoi – powiedziała Ewa Dorro. Kłócił się z rodziną Dorro.', 'Ewa Dorro', []],
  ['– Most stoi – powiedziała Ewa Dorro. Mimo że Dorro milczała, most stał.', 'Ewa Dorro', []],
  ['– Most stoi – mówił szef grupy rybaków Jan Bryl.', 'Jan Bryl', ['szef grupy rybaków']],
])('neither several people nor a conjunction is what somebody is: %s', (text, name, roles) => {
  expect(rolesOf(text, name)).toEqual(roles)
})

test('a role by which somebody is meant later is kept in the nominative', () => {
  const text = '– Most stoi – powiedział Jan Bryl. Zdaniem autora tekstu rzeka opadnie.'
  expect(rolesOf(text, 'Jan Bryl')).toEqual(['autor tekstu'])
})

test('what joins a man’s names is no such joiner', () => {
  const text = '– Most stoi – powiedział minister Kosmar de Lind.'
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject([{ name: 'Kosmar de Lind', roles: ['minister'] }])
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
  [
    'Przybył specjalny przedstawiciel prezydenta ds. ryb Borys Kosmow. – Dobrze – powiedział Kosmow.',
    ['specjalny przedstawiciel prezydenta ds. ryb'],
  ],
  ['Przybył prezydent Lidorii Borys Kosmow. – Dobrze – powiedział Kosmow.', ['prezydent Lidorii']],
])('whose he is is not what he is, whom the dictionary lacks: %s', (text, roles) => {
  expect(rolesOf(text, 'Borys Kosmow')).toEqual(roles)
})

test.each([
  [
    'Jak podał rzecznik prasowy Lubińskiego Komendanta Wojewódzkiego, kpt. Jan Bryl, most stoi.',
    ['rzecznik prasowy Lubińskiego Komendanta Wojewódzkiego', 'kapitan'],
  ],
  ['– Jest źle – odpowiedział na pytanie burmistrza Jan Bryl.', []],
  ['– Jest źle – powiedział burmistrzowi Jan Bryl.', []],
])('whose spokesman he is is no office of his: %s', (text, roles) => {
  expect(rolesOf(text, 'Jan Bryl')).toEqual(roles)
})

test.each([
  ['– Jest źle – mówiła Przewodnicząca Rady Miasta Zawiercie Beata Bryl.', 'przewodnicząca Rady Miasta Zawiercie'],
  ['– Jest źle – mówił Burmistrz Miasta i Gminy Lubinów Jan Bryl.', 'burmistrz Miasta i Gminy Lubinów'],
])('an office in capitals is none of its bearer’s names: %s', (text, role) => {
  expect(parseArticle(text, { name: 'case' }).speakers).toMatchObject([{ roles: [role] }])
})

test.each([
  ['Zastąpił go urodzony w rodzinie rybaków z Zatyla Jan Bryl. – Jest źle – mówił Bryl.', []],
  ['W czwartek zasiadający w radzie portu Jan Bryl powiedział, że jest źle.', []],
  ['W czwartek prezes zasiadający w radzie Jan Bryl powiedział, że jest źle.', ['prezes zasiadający w radzie']],
  ['– Jest źle – powiedział oskarżony o kradzież Jan Bryl.', ['oskarżony o kradzież']],
  ['– Jest źle – powiedział przewodniczący rady Jan Bryl.', ['przewodniczący rady']],
])('what somebody does or where he is from is no office: %s', (text, roles) => {
  expect(rolesOf(text, 'Jan Bryl')).toEqual(roles)
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
