import { expect, test } from 'vitest'
import { lastSpeaker, speakersOf, testSpeakers } from './expect-speakers.ts'

testSpeakers('somebody by a trade, a nation, sex or age', [
  [
    'a trade that nobody else may have',
    'Burmistrz Jan Bryl otworzył most. – To dobry dzień – powiedział samorządowiec.',
    ['Jan Bryl'],
  ],
  [
    'a surname heard, and a trade',
    'W ocenie Chwedoruka to podział. – Większość jest przeciw – podkreśla politolog.',
    ['Chwedoruk', 'Chwedoruk'],
  ],
  [
    'a cashier is not the man brought in behind him',
    '– Ludzi jest mniej – mówił nam kasjer.\n\n– Kupują ziemniaki – mówił pan Paweł, który handlował.',
    ['kasjer', 'Paweł'],
  ],
  [
    'a woman whose office the dictionary lacks',
    'Przyjechała Anna Lipiec, marszałkini Kresowia. Marszałkini powiedziała, że most jest stary.',
    ['Anna Lipiec'],
  ],
  [
    'a woman whose trade the dictionary lacks',
    'Przyjechała politolożka Anna Lipiec. Zdaniem politolożki most jest stary.',
    ['Anna Lipiec'],
  ],
  ['a man by his age', '33-letni Jan Bryl wygrał wyścig. – To mój dzień – powiedział 33-latek.', ['Jan Bryl']],
  [
    'who does something to somebody is another',
    'Anna Bryl jest robotnicą. Bryl poszła po wodę. Kobieta nazwała Bryl „nieczystą” i odmówiła jej wody.',
    ['kobieta'],
  ],
  ['a neighbour is nobody named', 'Anna Bryl poszła po wodę. Sąsiadka powiedziała, że studnia wyschła.', ['sąsiadka']],
  [
    'a bare noun for the only name heard',
    'Prezentując wyniki, Barnius powiedział, że jest dobrze. Unijny negocjator podkreślił, że wiele zostało.',
    ['Barnius', 'Barnius'],
  ],
  [
    'no official, but a man of whom he tells',
    '– Drogę zablokowano – mówi sierżant Jan Nowak.\n\nMężczyzna tłumaczy, że nie widział radiowozu.',
    ['Jan Nowak', 'mężczyzna'],
  ],
  [
    'no officer who tells of a case, but whom it is about',
    'W piątek policja zatrzymała złodzieja, a prowadzi tę sprawę prokurator Jan Nowak. Zatrzymany mówi, że jest niewinny.',
    ['zatrzymany'],
  ],
  [
    'a mayor who is accused himself',
    'Wójt Jan Nowak jest oskarżony o oszustwo. Oskarżony zeznał, że podpis sfałszowano.',
    ['Jan Nowak'],
  ],
  [
    'a policeman who was hurt',
    'Policjant Jan Nowak został pobity na targu. Poszkodowany mówi, że nie znał napastnika.',
    ['Jan Nowak'],
  ],
  [
    'a councillor who was cheated',
    'Radna Ewa Bryl padła ofiarą oszustów. Poszkodowana mówi, że straciła oszczędności.',
    ['Ewa Bryl'],
  ],
  [
    'a man by what befell him, in full',
    'W mieście wybuchł pożar. Zatrzymany w Karwi mężczyzna mówi, że nie pamięta ognia.',
    ['zatrzymany w Karwi mężczyzna'],
  ],
  [
    'a man who has been named without an office',
    'Jan Nowak stracił dom. Mężczyzna tłumaczy, że nie widział ognia.',
    ['Jan Nowak'],
  ],
  [
    'the only one named, however long ago',
    `Anna Lipiec prowadzi kanał o kotach. ${'Koty lubią ryby i ciepło. '.repeat(20)} – Kot też człowiek – wyjaśniła ekspertka.`,
    ['Anna Lipiec'],
  ],
  ['a nation', 'Szefowa banku Federica Moretti odeszła. Włoszka dodała, że jest dumna.', ['Federica Moretti']],
  ['a nation of nobody named', 'W porcie stał statek. Włoszka dodała, że jest dumna.', ['Włoszka']],
  [
    'a politician of a kind is who was heard in the paragraph',
    'Jeremy Wrzos oskarżył rząd. – Nie mamy czasu – powiedział Wrzos. – Trzeba działać – dodał polityk lidorskiej lewicy.',
    ['Jeremy Wrzos', 'Jeremy Wrzos'],
  ],
  [
    'in another paragraph he is somebody else',
    'Jan Wrona powiedział, że most stanie.\n\nPolityk lewicy dodał, że to za mało.',
    ['Jan Wrona', 'polityk lewicy'],
  ],
])

test.each([
  ['Anna Lis wraca na kort. 27-latka z Zatyla powiedziała, że jest zdrowa.', 'Anna Lis'],
  ['Adam Lis wraca na kort. 27-latek z Zatyla powiedział, że jest zdrowy.', 'Adam Lis'],
  ['Komendant Adam Lis zatrzymał auto. 27-latek z Zatyla powiedział, że jest zdrowy.', '27-latek z Zatyla'],
  ['Anna Lis wraca na kort.\n\n27-latek z Zatyla powiedział, że jest zdrowy.', '27-latek z Zatyla'],
  ['Anna Lis, tenisistka, wygrała drugi turniej. 27-latka z Zatyla powiedziała, że jest zdrowa.', 'Anna Lis'],
  ['Anna Lis jest znaną tenisistką. 27-latka z Zatyla powiedziała, że jest zdrowa.', 'Anna Lis'],
  ['Anna Lis potrąciła pieszą. 27-latka z Zatyla zeznała, że szła po pasach.', '27-latka z Zatyla'],
  ['Adwokat Jan Lis broni kierowcy. 27-latek z Zatyla twierdzi, że nie pił.', '27-latek z Zatyla'],
  ['Lekarz Jan Lis był na dyżurze. 27-latek z Zatyla twierdzi, że nie pił.', '27-latek z Zatyla'],
  ['Jan Lis ratował rannego. 27-latek z Zatyla mówi, że nic nie pamięta.', '27-latek z Zatyla'],
  ['Jan Lis uratował tonącego. 27-latek z Zatyla mówi, że nic nie pamięta.', '27-latek z Zatyla'],
  ['Psycholog Anna Lis pomaga ofierze. 27-latka z Zatyla mówi, że nic nie pamięta.', '27-latka z Zatyla'],
  ['Anna Lis pomaga ofierze. 27-latka z Zatyla mówi, że nic nie pamięta.', '27-latka z Zatyla'],
  ['Reporter Jan Lis pojechał do Karwi. 27-latek z Zatyla mówi, że nic nie pamięta.', '27-latek z Zatyla'],
  ['Jan Lis jest podejrzany o pobicie 30-latka. 30-latek z Zatyla twierdzi, że spał.', '30-latek z Zatyla'],
  ['Anna Lis wraca na kort. Trener Lis, Pavel Kral, milczy. Tenisistka mówi, że jest zdrowa.', 'Anna Lis'],
])('by her age and her town whoever the sentence before tells of: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})

test.each([
  ['Anna Lis czekała. – Moja matka mówiła: jedz powoli, a zdążysz – opowiada Jan Bryl.', 'moja matka'],
  ['Anna Lis czekała. Moja rozmówczyni dodała, że pada.', 'Anna Lis'],
])('a speaker’s own kin is nobody whom the paper has named: %s', (text, speaker) => {
  expect(speakersOf(text)).toContain(speaker)
})

testSpeakers('among several whom nobody names', [
  [
    'a man is one more',
    'Jan Bryl pytał, co ludzie sądzą o radzie, którą wybrał Adam Wrzos. – Będę wolna – dodaje następna. – Ucieknie stąd – uważa mężczyzna.',
    ['Jan Bryl', 'następna', 'mężczyzna'],
  ],
  [
    'but not where one was brought in by name',
    'Policja zatrzymała Jana Bryla. – Jechał szybko – mówi sąsiadka. Mężczyzna tłumaczył, że się spieszył.',
    ['sąsiadka', 'Jan Bryl'],
  ],
])

testSpeakers('whom a trade has meant', [
  [
    'it means where another was only named',
    'Jana Bryla widzimy w „Fali”. Aktor przyznaje, że lubi grać. Przełomem w karierze Bryla była rola Jana Lisa. Aktor wyznaje, że nie walczy z tym.',
    ['Jan Bryl', 'Jan Bryl'],
  ],
  [
    'not where another was brought in',
    'Jana Bryla widzimy w „Fali”. Aktor przyznaje, że lubi grać. Obok gra Adam Lis. Aktor wyznaje, że długo ćwiczył.',
    ['Jan Bryl', 'Adam Lis'],
  ],
])

test.each([
  ['Ewa Wrona przegrywała, ale pokonała Caroline Hansen. – Było trudno – przyznała Polka.', 'Ewa Wrona'],
  ['Ewa Wrona długo przegrywała z Amandą Hansen. – Było trudno – przyznała Polka.', 'Ewa Wrona'],
  ['Ewa Wrona przyjechała z Karwi, a wygrała Anna Bryl. – Było trudno – przyznała Polka.', 'Anna Bryl'],
  ['Ewa Wrona przegrała w finale. – Było trudno – powiedziała nasza tenisistka.', 'Ewa Wrona'],
  [
    'Tenisistka Ewa Wrona i Czeszka Petra Bryl zagrały w finale. – Było trudno – powiedziała nasza tenisistka.',
    'nasza tenisistka',
  ],
  ['Ewa Wrona przegrała w finale. – Było trudno – powiedziała nasza czytelniczka.', 'nasza czytelniczka'],
])('whom a sentence has for its subject, rather than whom a foreign name has it do to: %s', (text, speaker) => {
  expect(lastSpeaker(`Turniej w Karwi\n\nW hali było głośno.\n\n${text}`)).toBe(speaker)
})

testSpeakers('one of several speaks before the only one whom the text tells of', [
  [
    'who was arrested',
    'Policja zatrzymała Jana Bryla. – Widziałam wszystko – mówi jedna z sąsiadek. – To nie ja – mówi mężczyzna.',
    ['jedna z sąsiadek', 'Jan Bryl'],
  ],
  [
    'who lost her home',
    'Ewa Bryl straciła mieszkanie. – Pomogę – mówi pewien mężczyzna. – Dziękuję – mówi kobieta.',
    ['pewien mężczyzna', 'Ewa Bryl'],
  ],
])

testSpeakers('a bare noun behind somebody who has only been told of', [
  [
    'whose decision whoever spoke last criticised',
    '– To zły pomysł – powiedział poseł Paweł Lis. Skrytykował też weto prezydenta Karola Kosa.\n\n– To błąd – ocenił polityk.',
    ['Paweł Lis', 'Paweł Lis'],
  ],
  [
    'whom he praised',
    '– Zostaję – zapewniła aktorka Ewa Wrona. Pochwaliła też aktorkę Annę Kos. – Pięknie gra – dodała artystka.',
    ['Ewa Wrona', 'Ewa Wrona'],
  ],
  [
    'of whom others spoke',
    '„Wychodzę z uśmiechem” – powiedział poseł Paweł Lis.\n\nRadni mówili, że mowa dotyczyła weta prezydenta Karola Kosa.\n\n– Nic nowego – spuentował polityk.',
    ['Paweł Lis', 'radni', 'Paweł Lis'],
  ],
  [
    'of several of whom others spoke',
    '„Wychodzę z uśmiechem po mowie premiera Jana Wrony” – powiedział poseł Paweł Lis.\n\nRadni mówili, że mowa Wrony dotyczyła weta prezydenta Karola Kosa.\n\n– Nic nowego – spuentował polityk.',
    ['Paweł Lis', 'radni', 'Paweł Lis'],
  ],
  [
    'not where he is the subject',
    '– To zły pomysł – powiedział poseł Paweł Lis. Plan popiera prezydent Karol Kos.\n\n– Zagłosujemy za – ocenił polityk.',
    ['Paweł Lis', 'Karol Kos'],
  ],
  [
    'not whom a paper has asked',
    '– Nie – powiedział poseł Paweł Lis. Zapytaliśmy o to senatora Karola Kosa. – Nie wiem – mówi polityk.',
    ['Paweł Lis', 'Karol Kos'],
  ],
  [
    'not whom somebody has asked',
    '– Nie – powiedział poseł Paweł Lis. O zdanie poprosił senatora Karola Kosa. – Nie wiem – mówi polityk.',
    ['Paweł Lis', 'Karol Kos'],
  ],
  [
    'not who answers what was said of him',
    '– Jest źle – powiedział poseł Paweł Lis. Zdaniem posła trzeba odwołać ministra Karola Kosa. – Nie boję się – odpowiada polityk.',
    ['Paweł Lis', 'Paweł Lis', 'Karol Kos'],
  ],
  [
    'not who is cited',
    '– Mamy plan – powiedział ekonomista Paweł Lis. Cytował ekonomistę Karola Kosa. Ekonomista twierdzi, że ceny spadną.',
    ['Paweł Lis', 'Karol Kos'],
  ],
  [
    'not where he does not go on, but another may answer',
    '– To zły pomysł – powiedział poseł Paweł Lis. Zarzucił kłamstwo senatorowi Karolowi Kosowi.\n\n– To bzdura – twierdzi polityk.',
    ['Paweł Lis', 'Karol Kos'],
  ],
  [
    'though he reproaches him with something else, too',
    '– To zły pomysł – powiedział poseł Paweł Lis. Zarzucił też kłamstwo senatorowi Karolowi Kosowi.\n\n– To bzdura – powiedział polityk.',
    ['Paweł Lis', 'Karol Kos'],
  ],
  [
    'no lekarz who is called something else, but whom he has healed',
    '– Szczepmy się – mówił lekarz Paweł Lis. Uratował też Karola Kosa.\n\n– Czuję się dobrze – powiedział mężczyzna.',
    ['Paweł Lis', 'Karol Kos'],
  ],
  [
    'nor somebody in office by his age',
    '– Było groźnie – powiedział komendant Paweł Lis. Pochwalił też 20-letniego Karola Kosa.\n\n– Robiłem swoje – mówi 20-latek.',
    ['Paweł Lis', 'Karol Kos'],
  ],
  [
    'who goes on',
    '– Akcja trwa – powiedział rzecznik policji Paweł Lis. Dziękował rzecznikowi straży Karolowi Kosowi.\n\n– Jest trudno – dodał rzecznik.',
    ['Paweł Lis', 'Paweł Lis'],
  ],
  [
    'not whose office a paper went to',
    '– Nie – powiedział poseł Paweł Lis. Odwiedziliśmy biuro senatora Karola Kosa. – Nie wiem – mówi polityk.',
    ['Paweł Lis', 'Karol Kos'],
  ],
])
