import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'

const speakersOf = (text: string): (string | null)[] => {
  const article = parseArticle(text, { name: 'case' })
  const names = new Map(article.speakers.map(({ id, name }) => [id, name]))
  return article.quotes.map(({ speaker }) => (speaker === null ? null : (names.get(speaker) ?? null)))
}

test.each<[kind: string, text: string, speakers: (string | null)[]]>([
  ['a name met in the genitive alone', 'Zdaniem premier Ewy Lisowskiej ceny spadną.', ['Ewa Lisowska']],
  [
    'a given name that might be a woman’s, told by its surname',
    'Według dyrektora biura prasowego Adriana Wronieckiego most stanie w maju.',
    ['Adrian Wroniecki'],
  ],
  [
    'whose spokesman he is does not speak',
    'Rzecznik premier Ewy Lisowskiej zapowiedział, że most stanie w maju.',
    ['rzecznik premier Ewy Lisowskiej'],
  ],
  [
    'a name before a dash that nothing closes',
    'Olga Jodła – kierownik sprzedaży firmy Kwant poinformowała, że most stanie w maju.',
    ['Olga Jodła'],
  ],
  [
    'of two beside such a dash, who has the verb right before',
    '– Nie wiem – mówi Olga Jodła – burmistrz Adam Wrzos zapowiedział, że most stanie w maju.',
    ['Olga Jodła', 'Adam Wrzos'],
  ],
  ['what a firm is called is nobody', 'Prezes firmy Kwant zapowiedział, że będzie drożej.', ['prezes firmy Kwant']],
  ['one of several, behind how it was said', '– Było głośno – mówił ze smutkiem jeden z rybaków.', ['jeden z rybaków']],
  ['whoever stands behind a hearer in letters', 'Most stoi, powiedział ZBN radny Jan Bryl.', ['Jan Bryl']],
  ['an office in letters', 'Adam Wrzos, CEO i założyciel firmy Kwant, uważa, że będzie drożej.', ['Adam Wrzos']],
  [
    'with whom somebody says it is nobody',
    'Burmistrz Adam Wrzos otworzył most. Jak dodał wraz z ministrem, drogi będą gotowe.',
    ['Adam Wrzos'],
  ],
  [
    'what is called like a verb, before another verb and behind a word',
    'Anna Lipiec śpiewa. Doda przyznała, że most stoi.\n\n– Jutro – zapowiadała Doda w radiu.',
    ['Doda', 'Doda'],
  ],
  [
    'a verb in capitals behind a mark is none',
    'Anna Lipiec śpiewa. „Most stoi” – mówi. Dodała, że most jest nowy.',
    ['Anna Lipiec', 'Anna Lipiec'],
  ],
  [
    'an office with a surname, before whoever bears it speaks',
    'Burmistrz Karcz otworzył most. – To dobry dzień – mówił burmistrz.',
    ['Karcz'],
  ],
  [
    'the same by a title cut short, and by another form of the office',
    'Mszę odprawił bp Karcz. – Módlmy się – mówił biskup.',
    ['Karcz'],
  ],
  [
    'one who has spoken by the surname alone',
    'Przemawiał biskup Karcz. – Módlmy się – powiedział Karcz. – Wierzę w pokój – mówił biskup.',
    ['Karcz', 'Karcz'],
  ],
  ['nobody by another office', 'Burmistrz Karcz otworzył most. – To dobry dzień – mówił biskup.', ['biskup']],
  [
    'a body that the text has named',
    'Sprawę bada Komisja Portowa, a jej raport czyta Izba Lekarska. Komisja przypomniała, że ryb brakuje. Izba dodała, że leków też.',
    ['Komisja Portowa', 'Izba Lekarska'],
  ],
  [
    'and in another case',
    'Skarga trafiła do Komisji Portowej. Komisja przypomniała, że ryb brakuje.',
    ['Komisja Portowa'],
  ],
  [
    'and nobody whose name stands beside its noun',
    'Sprawę bada Komisja Portowa. Rzecznik Komisji Jan Wrona wyszedł. Komisja przypomniała, że ryb brakuje.',
    ['Komisja Portowa'],
  ],
  ['no body of another kind', 'Sprawę bada Komisja Portowa. Rada przypomniała, że ryb brakuje.', ['rada']],
  [
    'a paper in which it is read, in the nominative',
    '„Most stoi” – czytamy w „Kronice Miejskiej”. „Most jest nowy” – czytamy na łamach „Naszej Zorzy”. „To dobrze” – czytamy w dzienniku „Zagroda”.',
    ['Kronika Miejska', 'Nasza Zorza', 'Zagroda'],
  ],
  ['nor where anybody writes', 'W serwisie „X” pojawiło się pytanie, czy most stoi.', [null]],
  [
    'no station in which he speaks',
    'Nowy prezes Fundacji na rzecz Ryb w RMF FM przyznał, że most stoi.',
    ['nowy prezes Fundacji na rzecz Ryb'],
  ],
  [
    'from whom the reporters heard it',
    'Jak usłyszeliśmy od rzeczniczki portu Ewy Lipiec, most stoi. Jak dowiedzieliśmy się w porcie, most jest stary.',
    ['Ewa Lipiec'],
  ],
  [
    'no medium that he talked to',
    'Jan Kruk wrócił. W rozmowie z TVN24 powiedział, że most stoi. W rozmowie z RMF FM dodał, że jest nowy. W wywiadzie dla Sky News przyznał, że jest drogi.',
    ['Jan Kruk', 'Jan Kruk', 'Jan Kruk'],
  ],
  [
    'a witness, and not who is named next',
    '– Było głośno – mówi świadek wypadku.\n\n– Zbadamy to – mówi prokurator Jan Kruk.',
    ['świadek wypadku', 'Jan Kruk'],
  ],
  [
    'a president of another land',
    'Prezydent Rosji Jan Kruk wyszedł. – To koniec – oznajmił amerykański prezydent. – Tak – przyznał rosyjski prezydent.',
    ['amerykański prezydent', 'Jan Kruk'],
  ],
  [
    'a port is no land, nor is Włocławek',
    'Dyrektor Portu Jan Kruk i prezydent Włocławka Adam Wrona wyszli. – To koniec – oznajmił polski dyrektor. – Tak – przyznał polski prezydent.',
    ['Jan Kruk', 'Adam Wrona'],
  ],
  [
    'a premier of another land',
    'Premier Węgier Jan Kruk rozmawiał z dziennikarzami. – To koniec – powiedział słowacki premier.',
    ['słowacki premier'],
  ],
  [
    'three names behind a body',
    'Śledztwo trwa – poinformował szef prokuratury Jan Eryk Kruk. To dobrze – dodała dyrektor szkoły Anna Maria Lipiec.',
    ['Jan Eryk Kruk', 'Anna Maria Lipiec'],
  ],
  [
    'of whose office he is the head',
    'Głos zabrał szef klubu Adam Wrona. Wójt odchodzi – przekazał szef jego gabinetu Marcin Dąb.',
    ['Marcin Dąb'],
  ],
  ['a party that is a preposition as well', 'Zdaniem posła PO Krzysztofa Budki most runie.', ['Krzysztof Budka']],
  [
    'seats of power, with their capital',
    'Kreml zapewnił, że most stoi. Pentagon podał, że runął. Biały Dom dodał, że to źle.',
    ['Kreml', 'Pentagon', 'Biały Dom'],
  ],
  [
    'no area where somebody acts',
    'Front trwa – poinformował sztab sił zbrojnych działających na terenie Zatylia.',
    ['sztab sił zbrojnych'],
  ],
  ['no figure', 'Poparcie wzrosło. Wyniosło 48, 97 proc. Podkreślił, że dziękuje.', [null]],
  ['but a share of people', 'Połowa jest za. 34 proc. jest innego zdania i uważa, że most stoi.', ['34 proc.']],
  ['whom a paper cites', '– Było dziwnie – cytował „Kurier Lubiński” jednego ze świadków.', ['jeden ze świadków']],
  [
    'a paper that was told in the dative, and one that is several',
    '– Będzie kredyt – mówi „Kronice Miejskiej” Jan Kruk. Jak pisze gazeta, most stoi. Według „Wiadomości” most runie.',
    ['Jan Kruk', 'Kronika Miejska', 'Wiadomości'],
  ],
  ['but no book', '„Most stoi” – napisano w książce „Mój most”.', [null]],
  [
    'papers in the genitive alone, and in the nominative beside it',
    'Według „Naszej Zorzy” most stoi. Zdaniem „Kroniki Miejskiej” most jest nowy. Jak podaje „Kronika Miejska”, ceny rosną.',
    ['Nasza Zorza', 'Kronika Miejska', 'Kronika Miejska'],
  ],
  [
    'not after whom a theatre is called',
    '„Odszedł artysta” – napisano na stronie Teatru im. Adama Wrony.',
    ['teatr im. Adama Wrony'],
  ],
  [
    'a long name of a body before a name',
    '– Most stoi – powiedział prezes Związku Pisarzy Ziem Górskich Jan Wrona.',
    ['Jan Wrona'],
  ],
  ['no bracket about him', '– Most stoi – powiedział dyrektor szpitala (na zdjęciu).', ['dyrektor szpitala']],
  ['no pronoun behind a noun', 'Pielęgniarki go zatrzymały. Powiedziały, że most stoi.', ['pielęgniarki']],
  [
    'what a body is for',
    'Nowy prezes Fundacji na rzecz Ryb przyznaje, że most stoi. Dyrektor Instytutu Badań nad Rybami dodał, że jest stary.',
    ['nowy prezes Fundacji na rzecz Ryb', 'dyrektor Instytutu Badań nad Rybami'],
  ],
  [
    'a given name behind a title',
    'Mszę odprawił ks. Wojciech Osa. – Trzeba się modlić – mówił ks. Wojciech.',
    ['Wojciech Osa'],
  ],
  [
    'no pronoun that stands for nobody',
    'O ślubie Anny media piszą od dawna. Ona sama to potwierdziła. Wyznała, że to koniec.',
    [null],
  ],
  [
    'nobody’s paper in the genitive',
    'Jan Wrona z działu zagranicznego „Gazety Górskiej” pisze, że most stoi.',
    ['Jan Wrona'],
  ],
  [
    'an anonymous official is nobody whom the article names',
    '– Most runął – przekazał anonimowy urzędnik ministerstwa.\n\nRzecznik ministerstwa Jan Wrona potwierdził, że most runął.',
    ['anonimowy urzędnik ministerstwa', 'Jan Wrona'],
  ],
  [
    'a role by another word',
    'Premier Adam Lis przyjechał rano. Szef rządu zapowiedział, że most stanie w maju.',
    ['Adam Lis'],
  ],
  [
    'a trade that nobody else may have',
    'Burmistrz Jan Bryl otworzył most. – To dobry dzień – powiedział samorządowiec.',
    ['Jan Bryl'],
  ],
  [
    'two of one surname, told by the verb',
    'Prezydent Jan Mech i jego żona Ewa Mech przyjechali. Prezydent Mech przyznał, że most jest stary. Mech powiedziała, że most jest ładny.',
    ['Jan Mech', 'Ewa Mech'],
  ],
  [
    'a body that made something public',
    '– Nie ma dowodów – mówił Jan Wroniecki.\n\nDziś oświadczenie wydała Izba Portowa w Zatylu. Zapewnia, że dowody są. Uważa, że most stoi.',
    ['Jan Wroniecki', 'Izba Portowa w Zatylu', 'Izba Portowa w Zatylu'],
  ],
  [
    'a body that did something else is not who goes on',
    '– Nie ma dowodów – mówił Jan Wroniecki.\n\nIzba Portowa w Zatylu zamknęła dziś port. Zapewnia, że dowody są.',
    ['Jan Wroniecki', 'Jan Wroniecki'],
  ],
  [
    'a spokeswoman whose name came first, for saying something',
    'Jak przekazała Ewa Lisowska, most stoi. Wrócił Jan Wroniecki.\n\n– Most stoi – podała rzeczniczka Urzędu Morskiego.',
    ['Ewa Lisowska', 'Ewa Lisowska'],
  ],
  [
    'an abbreviation that is a noun as well',
    '– Do pracy – mówił do marszałka woj. zatylskiego minister Jan Wroniecki.',
    ['Jan Wroniecki'],
  ],
  [
    'a second verb of the same subject',
    '– Czekam – przyznaje Ewa Lisowska, radna gminy Nowa Wydma i wyjaśnia: – Obrażano mnie.',
    ['Ewa Lisowska', 'Ewa Lisowska'],
  ],
  [
    'a surname heard behind whom the article named in full',
    'Jan Wroniecki przyznał, że gra była słaba.\n\n– Mam żal – zauważa Morek.\n\n– To nasza sprawa – przyznaje trener.',
    ['Jan Wroniecki', 'Morek', 'Morek'],
  ],
  [
    'whom the sentence before a dash tells of',
    'Radna Ewa Lisowska nie kryje radości. – Wreszcie! Most stoi.\n\n– Nie mam nic przeciw – zwrócił się do niej Adam Mech.',
    ['Ewa Lisowska', 'Adam Mech'],
  ],
  [
    'to whom an interview was given',
    'Prezes Jan Wroniecki, w wywiadzie udzielonym PAP, przewiduje, że będzie dobrze.',
    ['Jan Wroniecki'],
  ],
  [
    'a surname as nobody but people have, and an office',
    '„Spodziewam się wzrostu” – powiedział Wolski.\n\n„Wydamy więcej” – dodał prezes.',
    ['Wolski', 'Wolski'],
  ],
  [
    'the father of one whom the press calls by a letter, and his counsel',
    'Ojciec oskarżonego Roberta J. powiedział, że syn jest niewinny. Tak myślę – stwierdził. Adwokat Łukasz Mech dodał, że złoży apelację.',
    ['ojciec oskarżonego Roberta J.', 'ojciec oskarżonego Roberta J.', 'Łukasz Mech'],
  ],
  [
    'a name before a body in capitals',
    'Według senatora Koalicji Lidorskiej Jana Wronieckiego Senat zagłosuje.',
    ['Jan Wroniecki'],
  ],
  ['a broadcaster with its city', 'Jak informuje TVP3 Zatyle, zapadł wyrok.', ['TVP3 Zatyle']],
  [
    'a channel with its number',
    '– Zapadł wyrok – informuje TVN 24. Zdaniem TVN 24 procent radnych czeka.',
    ['TVN 24', 'TVN'],
  ],
  [
    'the head of a ministry is nobody’s leader',
    'Ich lider, Jan Wroniecki, zapowiedział, że przyjdzie.\n\n– Nie widzę powodów – podkreślił szef Ministerstwa Rolnictwa.\n\n– To motyw strajków – przekazał minister.',
    ['Jan Wroniecki', 'szef Ministerstwa Rolnictwa', 'szef Ministerstwa Rolnictwa'],
  ],
  [
    'the leader of whichever movement it is about',
    '– Mamy dość – grzmiał lider Agrony Jan Wroniecki.\n\n– Nikt nas nie słucha – stwierdził lider ruchu.',
    ['Jan Wroniecki', 'Jan Wroniecki'],
  ],
  [
    'behind a title of two sentences',
    'Zostaliśmy sami – przekonywał w programie „Pieniądze. To się liczy” lider Agrony Jan Wroniecki.',
    ['Jan Wroniecki'],
  ],
  ['a word that the dictionary lacks', '„Była cudowna” – napisała w oświadczeniu jej managerka.', ['managerka']],
  ['bishops are not one of them', 'Biskup Jan Mech wstał. Biskupi poinformowali, że most stoi.', ['biskupi']],
  ['an address', 'Rano padało. W grudniu ceny rosły – informuje rynekzatylski.pl.', ['rynekzatylski.pl']],
  [
    'an institute’s whole name',
    'Jest za wcześnie – ocenia w raporcie Instytut Badań nad Pokojem.',
    ['Instytut Badań nad Pokojem'],
  ],
  ['that station', 'O sprawie poinformowała Telewizja Fala. Według ustaleń tej stacji most runął.', ['Telewizja Fala']],
  [
    'kings and popes by their numbers',
    'Jan Paweł II powiedział, że trzeba czekać. Karol III dodał, że się zgadza. Zdaniem Benedykta XVI jest dobrze.',
    ['Jan Paweł II', 'Karol III', 'Benedykt XVI'],
  ],
  [
    'a pope by one name, and his office',
    'Franciszek napisał: „Czekajmy cierpliwie”. „To ważne” – podkreślił papież.',
    ['Franciszek', 'Franciszek'],
  ],
  [
    'whose words they are',
    'Burmistrz przywołał słowa Ewy Lisowskiej: „Nie damy się, bo jesteśmy mądrzy”.',
    ['Ewa Lisowska'],
  ],
  [
    'who was heard, and not of whom he spoke',
    '– To on – mówił abp Wolski. Jak podkreślił abp Wolski, nauczanie Jana Mecha trwa. Metropolita zatylski zauważył, że to ważne.',
    ['Wolski', 'Wolski', 'Wolski'],
  ],
  [
    'with no more than a verb between dashes',
    '– To moja siła – oświadcza Olaf.\n\n– Nikt nas nie słucha – prycha. – To nic.',
    ['Olaf', 'Olaf'],
  ],
  [
    'who introduces a paragraph in marks',
    'Jan Wroniecki wstał. Napisał na portalu:\n\n„Nigdy nikogo nie okłamałem”.\n\nRada milczy.',
    ['Jan Wroniecki'],
  ],
  [
    'who introduces a paragraph with a dash',
    'Jan Wroniecki wstał. Burmistrz odpowiedział na to tak:\n\n– Ja się nie boję.\n\nRada milczy.',
    ['Jan Wroniecki'],
  ],
  ['no verb of a heading', 'Kuriozum: Rada straszy\n\n„Most stoi krzywo” – piszą działacze w liście.', ['działacze']],
  [
    'a player of a club is not called as its sponsor is',
    '– Gramy dalej – zakończył napastnik Fogo Unii.',
    ['napastnik Fogo Unii'],
  ],
  [
    'who comments on something',
    '– Nikt nie wygra – tak doktor Olaf Mech, politolog, komentuje najnowszy sondaż.',
    ['Olaf Mech'],
  ],
  [
    'a surname heard, and a trade',
    'W ocenie Chwedoruka to podział. – Większość jest przeciw – podkreśla politolog.',
    ['Chwedoruk', 'Chwedoruk'],
  ],
  ['a name between dashes', 'Burmistrz Zatyla – Jan Wroniecki – zapewnił, że most stoi.', ['Jan Wroniecki']],
  [
    'a cashier is not the man brought in behind him',
    '– Ludzi jest mniej – mówił nam kasjer.\n\n– Kupują ziemniaki – mówił pan Paweł, który handlował.',
    ['kasjer', 'Paweł'],
  ],
  [
    'whom the heading names and the body does not',
    'Olaf Lipski: To żałosna ustawka\n\nMost runął rano. „To żałosna ustawka z rządem” – czytamy we wpisie przewodniczącego Ruchu w sieci.',
    ['Olaf Lipski', 'Olaf Lipski'],
  ],
  [
    'over all that somebody says',
    'Katarzyna Morek wygrała.\n\nNa mecie 25-latka była wyczerpana. Nie kryła wzruszenia. Wyczyn do niej nie docierał.\n\n– Mam medal. Nie wiem, kiedy to do mnie dotrze – mówiła po biegu.',
    ['Katarzyna Morek'],
  ],
  [
    'a surname that is a noun',
    'Wynik był dobry. Swoboda nie ukrywała, że chciała więcej. – Będę płakać – powiedziała Polka.',
    ['Swoboda', 'Swoboda'],
  ],
  ['several of them are no surname', 'Most stoi. Muzułmanki uważają, że jest stary.', ['muzułmanki']],
  [
    'a surname that looks like a man’s name',
    '– Jestem zadowolona – podkreśla Mirosław.\n\nPadało.\n\n– Było trudno – mówiła wtedy po gali.',
    ['Mirosław', 'Mirosław'],
  ],
  [
    'by his given name',
    '– Nie wytrzymam – mówi zdenerwowany Jan Wroniecki.\n\nPan Jan ma swój wiek. Mówi, że jest głośno. – To trwa – dodaje pan Jan.',
    ['Jan Wroniecki', 'Jan Wroniecki', 'Jan Wroniecki'],
  ],
  [
    'of a place that is a verb as well',
    '– Już dość – mówi mieszkaniec osiedla im. Chrobrego.',
    ['mieszkaniec osiedla im. Chrobrego'],
  ],
  ['a numeral as the subject', 'Wielu rybaków uważa, że ryb jest mniej.', ['wielu rybaków']],
  [
    'behind a place, a foreign name that looks like a genitive',
    '– Będzie trudno – powiedziała w Bratysławie Zuzana Kralova.',
    ['Zuzana Kralova'],
  ],
  [
    'behind a place that the dictionary lacks',
    '– Będzie trudno – powiedział w czwartek w Miroszewie Ilmari Osterveen.',
    ['Ilmari Osterveen'],
  ],
  [
    'a name that another of its forms looks like the nominative of',
    'Zuzana Kralova przyjechała rano. Zdaniem Zuzany Kralovej będzie trudno.',
    ['Zuzana Kralova'],
  ],
  ['two particles', '– Będzie trudno – powiedziała Ursula van der Molen.', ['Ursula van der Molen']],
  [
    'two particles behind an office',
    '– Będzie trudno – powiedziała szefowa Komisji Wiślanej Ursula van der Molen.',
    ['Ursula van der Molen'],
  ],
  ['two particles in the genitive', 'Zdaniem Ursuli van der Molen będzie trudno.', ['Ursula van der Molen']],
  [
    'particles, called by the surname alone',
    'Przyjechał Miguel de la Riva. „Będzie trudno” – powiedział de la Riva.',
    ['Miguel de la Riva'],
  ],
  ['a date with a stop before a given name', '– Będzie drożej – powiedziała 5 maja br. Ewa Lis.', ['Ewa Lis']],
  [
    'words that end a sentence, though they are titles elsewhere',
    'Naruszono sto praw. Ewa Lis dodała, że most stoi.',
    ['Ewa Lis'],
  ],
  ['what is counted ends a sentence', 'Sprzedano 10 szt. Most stoi, powiedział Jan Lis.', ['Jan Lis']],
  [
    'what is added by whoever said the rest, and not by what that is about',
    'Adam Wrzos powiedział, że most stoi, dodając, że jest stary.',
    ['Adam Wrzos', 'Adam Wrzos'],
  ],
  ['people, before whom they speak of', 'Zdaniem śledczych Jan Kowalski ukradł rower.', ['śledczy']],
  ['people, before whom they speak of by a letter', 'Według śledczych Bogumiła R. ukradła rower.', ['śledczy']],
  ['a body, before whom it speaks of', 'Według gazety Adam Wrzos ukradł rower.', ['gazeta']],
  ['a body of somebody', 'Zdaniem rządu Mateusza Wrony most jest stary.', ['Mateusz Wrona']],
  ['a given name that nobody declines', 'Zdaniem prezydenta Joe Branda most jest stary.', ['Joe Brand']],
  [
    'himself, though `Sam` is a name as well',
    'Przyjechał Adam Wrzos. Sam Wrzos twierdzi, że most jest stary.',
    ['Adam Wrzos'],
  ],
  ['one called Sam', 'Sam Altmore powiedział, że most stoi.', ['Sam Altmore']],
  ['of a party with a small letter between', 'Poseł LoW Adam Wrzos powiedział, że most stoi.', ['Adam Wrzos']],
  ['a name behind several people', 'Prezes związku rybaków Adam Wrzos powiedział, że most stoi.', ['Adam Wrzos']],
  ['a surname that is an adjective by its form', 'Według Dmitrija Pieskowa most stoi.', ['Dmitrij Pieskow']],
  ['a house of its own name', 'Biały Dwór poinformował, że most stoi.', ['Biały Dwór']],
  ['people who open a sentence', 'Deputowani Partii Pracy twierdzą, że most stoi.', ['deputowani Partii Pracy']],
  ['an office that opens a sentence', 'Szef Rady Portu powiedział, że most stoi.', ['szef Rady Portu']],
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
  ['a rank in two parts', '– Będzie trudno – radził kontradm. rez. Jan Bryl.', ['Jan Bryl']],
  ['somebody with where he is from', 'Według Jana Bryla z Instytutu Rzeki most jest stary.', ['Jan Bryl']],
  [
    'a union, though its words are surnames as well',
    'Zdaniem szefa Związku Rybaków ceny spadną. Zdaniem szefa Rady Wiślanej most jest stary.',
    ['szef Związku Rybaków', 'szef Rady Wiślanej'],
  ],
  [
    'two unions, each with a head of its own',
    'Zdaniem prezesa Związku Nauczycieli ceny spadną. Szef Związku Rybaków powiedział, że będzie lepiej.',
    ['prezes Związku Nauczycieli', 'szef Związku Rybaków'],
  ],
  [
    'a party is not whichever party it is about',
    'Zdaniem szefa Rady Wiślanej most jest stary. Zdaniem lidera Platformy Zatylskiej ceny spadną.',
    ['szef Rady Wiślanej', 'lider Platformy Zatylskiej'],
  ],
  [
    'a name in one, called by its last part',
    'Głos zabrał adwokat Saif-ul-Karim. Według Karima wyrok jest zły.',
    ['Saif-ul-Karim'],
  ],
  [
    'the antecedent of a relative pronoun',
    'List napisał inżynier Tomasz Bryl, który argumentował, że most jest za wąski.',
    ['Tomasz Bryl'],
  ],
  [
    'a name before its roles, however many',
    'Jan Bryl, prezes Lubexu, prezydent izby i członek rady, stwierdził, że most jest za wąski.',
    ['Jan Bryl'],
  ],
  ['letters of an agency are whom he spoke to', '– Most jest za wąski – powiedział prawnik AFP.', ['prawnik']],
  ['whose text it stands in', '„Most jest za wąski” – czytamy w komunikacie Zarządu Portu.', ['Zarząd Portu']],
  ['a participle is no name', 'Dyplomata znający sprawę powiedział, że most jest za wąski.', ['dyplomata']],
  ['a man by his age', '33-letni Jan Bryl wygrał wyścig. – To mój dzień – powiedział 33-latek.', ['Jan Bryl']],
  [
    'a role whose holder is named only later',
    'Rzeczniczka szpitala zapewniła, że leków wystarczy. Anna Wrzos dodała, że oddział działa.',
    ['Anna Wrzos', 'Anna Wrzos'],
  ],
  [
    'a role told with a name is not that of whom another brings in',
    '„To puste płótna” – pisał recenzent „Iskry”. – Dzwonił o szóstej – wspomina rzeźbiarz Jan Wrzos.',
    ['recenzent „Iskry”', 'Jan Wrzos'],
  ],
  [
    'nor is one told with a body’s name',
    'Przedstawiciel Biura Portowego ocenił, że most padnie. Naczelnik straży wodnej Jan Wrzos dodał, że stoi.',
    ['przedstawiciel Biura Portowego', 'Jan Wrzos'],
  ],
  [
    'a rank goes with any role',
    'Szef Straży Portowej ocenił, że most padnie. Inspektor Jan Wrzos dodał, że stoi.',
    ['Jan Wrzos', 'Jan Wrzos'],
  ],
  [
    'whom the press calls by a letter holds no office',
    'Lekarz rodzinny mówił, że to stres. Marek K. dodał, że bolało. Szef tłumaczył, że klienci się skarżą.',
    ['lekarz rodzinny', 'Marek K.', 'szef'],
  ],
  [
    'a role is not that of whom its bearer answers later',
    'Szef portu zaznaczył, że most stoi. Odpowiedział politykowi Lewicy Janowi Brylowi, który wcześniej oświadczył, że runie.',
    ['szef portu', 'Jan Bryl'],
  ],
  [
    'a subject at the head of the sentence',
    'Ewa Bryl zakończyła współpracę z portem i wezwała innych do protestu, podkreślając, że most jest stary.',
    ['Ewa Bryl'],
  ],
  [
    'a participle goes with the main verb, not with the nearest name',
    'Ugrupowanie Wolnych Rybaków, któremu przewodniczy Jan Bryl, poparło pomysł zapowiadając, że zagłosuje za mostem.',
    ['ugrupowanie Wolnych Rybaków'],
  ],
  [
    'the name before what he is and before `który`',
    'Bryl odniósł się do słów Adama Wrzosa, głównego negocjatora z ramienia związku, który powiedział w piątek, że most stoi.',
    ['Adam Wrzos'],
  ],
  [
    'a name in marks, with its translation in brackets',
    'W mieście zawiązała się grupa o nazwie „Nowi Sąsiedzi” („New Neighbours”), która domaga się, aby rada zapłaciła za most.',
    ['Nowi Sąsiedzi'],
  ],
  [
    'when somebody held his office stands between his name and it',
    'Zenon Pytlak, w latach 2015-18 szef lidorskiego urzędu, nazwał ten plan „upokorzeniem”.',
    ['Zenon Pytlak'],
  ],
  [
    'a pronoun for whom the sentence before names, not for who spoke last',
    'Jan Bryl nazwał sąsiadów „turystami”. Na tej strunie postanowił zagrać sam Adam Wrzos. Przekonywał on, że most był błędem.',
    ['Jan Bryl', 'Adam Wrzos'],
  ],
  [
    'what is said of whom the sentence before named',
    'Wsparcia udzielił Adam Wrzos. To człowiek, który ujawnił aferę. Jak mówił, dane zniknęły.',
    ['Adam Wrzos'],
  ],
  [
    'a paper by its name in marks, whatever goes before',
    '„To wstyd” – napisał lewicowy dziennik „Kurier Olszański”. „Nie” – odpisał brytyjski „Observer”.',
    ['Kurier Olszański', 'Observer'],
  ],
  [
    'a paper is no agency',
    '„Wynik jest dobry” – podaje AFP. Rząd skrytykowano na łamach dziennika „Świt”. „To koniec” – czytamy w artykule gazety.',
    ['AFP', 'Świt'],
  ],
  [
    'an agency for its whole name',
    '„Wynik jest dobry” – komentuje agencja Morska. „Izba zacznie prace” – zaznacza agencja.',
    ['agencja Morska', 'agencja Morska'],
  ],
  [
    'bodies in capitals, in the nominative throughout',
    'Według Głównego Urzędu Pomiarów ceny wzrosły. Zdaniem Naczelnej Izby Lekarskiej brakuje lekarzy. Według Sądu Morskiego wyrok jest słuszny.',
    ['Główny Urząd Pomiarów', 'Naczelna Izba Lekarska', 'Sąd Morski'],
  ],
  ['a ministry’s complement stays', 'Według Ministerstwa Spraw Morskich most stoi.', ['Ministerstwo Spraw Morskich']],
  ['a body as a subject that is dropped', 'Rząd przyjął ustawę. Zapowiedział też, że podatki spadną.', ['rząd']],
  [
    'a body is not whom a woman’s verb goes on with',
    'Rząd przyjął ustawę. Zapowiedziała też, że podatki spadną.',
    [null],
  ],
  [
    'letters for who heads a ministry',
    '– Firmy rosną – powiedziała minister przedsiębiorczości i technologii Anna Bryl. Szefowa MPiT podkreśliła, że to dobrze.',
    ['Anna Bryl', 'Anna Bryl'],
  ],
  [
    'other letters are another’s',
    '– Firmy rosną – powiedziała minister przedsiębiorczości i technologii Anna Bryl. Szefowa MZP podkreśliła, że to dobrze.',
    ['Anna Bryl', 'szefowa MZP'],
  ],
  [
    'of a company that the dictionary lacks, in the genitive, the head',
    '„Rok był zły” – oświadczył prezes Adam Wrzos. Prezes Bryzaira stwierdził, że nie spodziewa się strat.',
    ['Adam Wrzos', 'Adam Wrzos'],
  ],
  [
    'a deputy head of diplomacy is a deputy minister',
    'Wiceminister Adam Wrzos wziął udział w panelu. Wiceszef lidorskiej dyplomacji podkreślił, że warto.',
    ['Adam Wrzos'],
  ],
  [
    'an adjective for the noun it comes from',
    'Lider opozycyjnej Partii Gmin Adam Wrzos przedstawił plan. Lider opozycji ocenił, że rząd planu nie ma.',
    ['Adam Wrzos'],
  ],
  [
    'two offices before a name',
    'Obecny był sekretarz stanu kardynał Adam Wrzos. – Naciskamy – zapewnił sekretarz stanu ministerstwa.',
    ['Adam Wrzos'],
  ],
  [
    'an office that the article gives him only later',
    'Informację podał szef wydziału oświaty, dodając, że zna trudności. Jan Bryl powtarzał, że nie pozwoli. Adam Wrzos (szef wydziału oświaty) poinformował, że ma plan.',
    ['Adam Wrzos', 'Jan Bryl', 'Adam Wrzos'],
  ],
  [
    'what a party is called is no name of its leader',
    'Ewa Bryl przyjechała. „Pokój wróci” – przekonuje lider partii Wolność.',
    ['lider partii Wolność'],
  ],
  [
    'who does something to somebody is another',
    'Anna Bryl jest robotnicą. Bryl poszła po wodę. Kobieta nazwała Bryl „nieczystą” i odmówiła jej wody.',
    ['kobieta'],
  ],
  ['a neighbour is nobody named', 'Anna Bryl poszła po wodę. Sąsiadka powiedziała, że studnia wyschła.', ['sąsiadka']],
  [
    'joined nouns',
    'Jej sąsiadki-wdowy zażądały, aby odeszła. Premier-elekt zapowiedział, że wróci.',
    ['sąsiadki-wdowy', 'premier-elekt'],
  ],
  [
    'several of one kind are not several of another',
    'Eksperci wskazują, że będzie trudno. Ekonomiści oceniają, że będzie drogo.',
    ['eksperci', 'ekonomiści'],
  ],
  [
    'several of whom more is told are others',
    'Eksperci wskazują, że będzie trudno. Eksperci Banku Rolnego oceniają, że będzie drogo. Eksperci dodają, że nie wszędzie.',
    ['eksperci', 'eksperci Banku Rolnego', 'eksperci Banku Rolnego'],
  ],
  [
    'a share behind a preposition’s noun',
    'W rozmowie z ankieterami 53 proc. wyborców powiedziało, że zostanie.',
    ['53 proc. wyborców'],
  ],
  [
    'a share without those it is of',
    'Plan popiera 47 proc. badanych. 34 proc. jest przeciwnego zdania i uważa, że nie warto.',
    ['34 proc.'],
  ],
  [
    'people of a country behind an institute’s name',
    'Według raportu instytutu Survax Brytyjczycy popierają drugie referendum.',
    ['instytut Survax'],
  ],
  ['a lone name in the genitive', '– Wiem – powiedział Kuź. Zdaniem Kuzia będzie gorzej.', ['Kuź', 'Kuź']],
  [
    'a bare noun for the only name heard',
    'Prezentując wyniki, Barnius powiedział, że jest dobrze. Unijny negocjator podkreślił, że wiele zostało.',
    ['Barnius', 'Barnius'],
  ],
  [
    'a spokesman is not the company',
    'Bryzair podał, że odwoła loty. Rzecznik podkreślił, że to konieczne.',
    ['Bryzair', 'rzecznik'],
  ],
  [
    'a bare role for whom the heading names',
    'Kuź: To będzie rok przesileń\n\n– To możliwe – powiedział politolog. – Wiem – stwierdził Kuź.',
    ['Kuź', 'Kuź', 'Kuź'],
  ],
  [
    'an office for the only one whom the heading names',
    'Teresa Mak: możecie zostać\n\nSzefowa rządu udzieliła wywiadu. Podkreśliła, że rząd chce zgody.',
    ['Teresa Mak', 'Teresa Mak'],
  ],
  [
    'a foreign name of a place behind its preposition',
    '„Rok był zły” – oświadczył prezes Adam Wrzos. „Nie przeżyją” – powiedział w Hammond Television.',
    ['Adam Wrzos', 'Adam Wrzos'],
  ],
  ['a street for a government', 'Harwick Street ogólnie powiedział, że powstanie panel.', ['Harwick Street']],
  [
    'behind a genitive the subject, though its verb is in the present',
    'Jan Bryl powiedział, że wróci. Według Johnsona Hammond usiłuje to utrudnić.',
    ['Jan Bryl', 'Johnson'],
  ],
  [
    'a company that lower-case letters show to be none',
    'Brexit szkodzi firmom\n\n– Produkcja spadnie – podała Anna Bryl. Skutki brexitu są duże. Firma ogłosiła, że zwolni ludzi.',
    ['Anna Bryl', 'firma'],
  ],
  ['data say nothing', 'Ewa Bryl wróciła. Dane wskazują, że ceny spadły. Według danych urzędu ceny spadły.', []],
  ['a word formed as an adjective names nobody', 'Pięciopunktowy tekst umowy przewiduje, że rząd ustąpi.', []],
  ['those who sue', 'Pozywający domagali się zapłaty. Argumentowali, że powinni ją dostać.', ['pozywający']],
  [
    'whose words they are, behind a colon',
    'Rzecznik oddziału Adam Wrzos skomentował wizytę słowami: „Lepiej, aby rada pracowała”.',
    ['Adam Wrzos'],
  ],
  [
    'who is named in what is said does not add to it',
    '„Musimy chronić ludzi” – podkreśliła May. „To będzie dobre” – dodała, zastrzegając, że umowa powinna uznawać prawa gminy. Szefowa rządu wróciła. „Zostajemy” – zaznaczyła.',
    ['May', 'May', 'May', 'May'],
  ],
  [
    'the main clause’s subject, not that of the clause before it',
    'Gdy przemawiał burmistrz Adam Wrzos, o urzędników upomniał się starosta Jan Bryl. Potem podziękował za gościnę. Wyraził też nadzieję, że most stanie.',
    ['Jan Bryl'],
  ],
  ['letters that somebody reproaches', 'Jan Bryl przyjechał. Wytknął też UE, że nie słucha.', ['Jan Bryl']],
  ['how many is nobody', 'Nie wiadomo, ilu pilotów strajkuje. Twierdzi, że warunki są dobre.', [null]],
  ['a noun that is a name elsewhere', 'W sądzie stanęła firma Meta. Meta oznajmiła, że zapłaci.', ['Meta']],
  ['a noun that is one everywhere', 'Meta jest blisko. Kolarze minęli metę. Bank oznajmił, że zapłaci.', ['bank']],
  [
    'of two in one sentence the subject',
    'Do sprawy odniósł się sam Adam Wrzos, który pokazał nagranie z Janem Brylem. – O co chodzi? – zapytał burmistrz.',
    ['Adam Wrzos'],
  ],
  ['nobody who adds', 'Adam Wrzos może wygrać. „To możliwe” – dodano, oceniając, że rada się podzieli.', [null, null]],
  [
    'a station whose name is declined elsewhere',
    'Jak informuje Polskie Radio, most stoi. – Tak – powiedział Polskiemu Radiu profesor Filip Kowal.',
    ['Polskie Radio', 'Filip Kowal'],
  ],
  [
    'whose office stands before another name',
    'Szef lidorskiego urzędu: Lidorzy największym płatnikiem\n\nZygmunt Bryl, szef lidorskiego urzędu i Gwidon Wrzos, komisarz ds. budżetu, milczeli. Bryl przypomniał, że płaci.',
    ['Zygmunt Bryl', 'Zygmunt Bryl'],
  ],
  [
    'one of whom an adverb tells more',
    'Jeden z wysoko postawionych urzędników powiedział, że most stanie.',
    ['jeden z wysoko postawionych urzędników'],
  ],
  [
    'an auxiliary that opens the sentence is no noun',
    'Burmistrz Adam Wrzos był w ratuszu. Miał wtedy powiedzieć, że odchodzi.',
    ['Adam Wrzos'],
  ],
  [
    'an infinitive far from its auxiliary, and whom he talked to',
    'Burmistrz Adam Wrzos był w ratuszu. Miał ponoć w rozmowie z prezydentem Emmanuelem Brezonem mówić, że odchodzi.',
    ['Adam Wrzos'],
  ],
  ['letters that are written small', 'Wójt Jan Lis milczy. Most stanie w maju - pisze dpa.', ['dpa']],
  ['letters that are written small, as a source', 'Wójt Jan Lis milczy. Według dpa most stanie w maju.', ['dpa']],
  ['a verb that the dictionary lacks', '– Most stanie – zatweetowała Anna Lipiec.', ['Anna Lipiec']],
  [
    'a paper whose name was declined',
    '– Firma rośnie – mówił w rozmowie z „Lanternem” Jan Lis. Gazeta zaznaczyła, że firma zbiera części.',
    ['Jan Lis', 'Lantern'],
  ],
  ['a person behind the station that was told', '– Most stoi – powiedział RMF FM Jan Bryl.', ['Jan Bryl']],
  [
    'and behind an agency, with the occasion between',
    '– Most stoi – powiedział PAP po meczu trener Jan Bryl.',
    ['Jan Bryl'],
  ],
  [
    'an agency that says it itself, though a person speaks in another clause',
    'Most runął – podała PAP, a Jan Bryl milczał.',
    ['PAP'],
  ],
  [
    'a person behind whose air it was said on',
    '– Most stoi – powiedział na antenie Kanału Wrzos insp. Jan Bryl.',
    ['Jan Bryl'],
  ],
  [
    'nobody called as the camera is that she spoke to',
    'Anna Bryl wygrała bieg. – Most stoi – mówiła przed kamerą WrzosSport.',
    ['Anna Bryl'],
  ],
  ['whose counsel he is does not speak', '– Klient jest niewinny – mówi obrońca Adama Bryla.', ['obrońca Adama Bryla']],
  [
    'nor does whose sister she is',
    'Adam Nowak zaginął. – Szukamy go – mówi siostra Adama Nowaka.',
    ['siostra Adama Nowaka'],
  ],
  ['nor whose daughter, in a report', 'Córka Leszka Sowy poinformowała, że ojciec wyjechał.', ['córka Leszka Sowy']],
  [
    'the counsel whom the article names',
    '– Klient jest niewinny – mówi Ewa Lipiec, obrończyni Adama Nowaka.\n\n– Jest chory – mówi obrończyni Adama Nowaka.',
    ['Ewa Lipiec', 'Ewa Lipiec'],
  ],
  ['a role and the name in its own case', '– Klient jest niewinny – mówi obrońca Adam Nowak.', ['Adam Nowak']],
  [
    'no official, but a man of whom he tells',
    '– Drogę zablokowano – mówi sierżant Jan Nowak.\n\nMężczyzna tłumaczy, że nie widział radiowozu.',
    ['Jan Nowak', 'mężczyzna'],
  ],
  [
    'a man who has been named without an office',
    'Jan Nowak stracił dom. Mężczyzna tłumaczy, że nie widział ognia.',
    ['Jan Nowak'],
  ],
  [
    'an officer by his rank',
    '– Trwa akcja – mówi kom. Jan Nowak.\n\n– Nikt nie ucierpiał – wyjaśnia oficer prasowy lubinowskiej policji.',
    ['Jan Nowak', 'Jan Nowak'],
  ],
  [
    'an office told of somebody else in the sentence of a name',
    'Prezydent Lidorii odniósł się do słów Jana Bryla, który oświadczył, że most runie. Horbacz ocenił, że Bryl kłamie.\n\nPrezydent Lidorii zapewnił, że most stoi.',
    ['Jan Bryl', 'Horbacz', 'prezydent Lidorii'],
  ],
  [
    'of two who bear a role the subject',
    'Mszę odprawił bp Roman Bryl, który mówił o abp. Józefie Lipcu. – Przybywamy dziś – powiedział hierarcha.',
    ['Roman Bryl'],
  ],
  [
    'of two players the subject, though nobody declines the other',
    'Anna Bryl pokonała Amerykankę Coco Wrzos. – To nie był łatwy mecz – stwierdziła zawodniczka.',
    ['Anna Bryl'],
  ],
  [
    'a woman of two surnames by her office alone',
    'Minister portów zabrała głos. „Ceny spadną” – powiedziała Wolska-Bryl. Minister zapewniła, że prąd stanieje.',
    ['Wolska-Bryl', 'Wolska-Bryl'],
  ],
  [
    'of whom a paper told, in his own words',
    '„Głos Lubinowa” podał, że trener Adam Bryl zwołał spotkanie. – Chciałem, żeby odpoczęli – tłumaczył.',
    ['Głos Lubinowa', 'Adam Bryl'],
  ],
  [
    'but in a report the paper goes on',
    '„Głos Lubinowa” podał, że trener Adam Bryl zwołał spotkanie. Dodał, że odbyło się w maju.',
    ['Głos Lubinowa', 'Głos Lubinowa'],
  ],
  [
    'a body that opens behind where it is',
    'W Lubinowie władze gminy chcą zamknąć szkołę. Wyliczają, że brakuje dzieci.',
    ['władze gminy'],
  ],
  [
    'whom the object of a participle that opens is no subject of',
    'Jan Bryl przyszedł. Nawiązując do decyzji KPR powiedział, że droga jest długa.',
    ['Jan Bryl'],
  ],
  [
    'a subject with a participle before it',
    'Występujący jako świadek ojciec chłopca podkreślał, że droga jest długa.',
    ['ojciec chłopca'],
  ],
])('%s', (_, text, expected) => {
  expect(speakersOf(text)).toEqual(expected)
})

test.each<[kind: string, text: string, speakers: (string | null)[]]>([
  [
    'a role before a name that a rank of two words parts from it',
    '– Startujemy jutro – powiedział inspektor sił powietrznych generał broni Holger Nowicki, cytowany przez radio.',
    ['Holger Nowicki'],
  ],
  [
    'a role, a comma and a name',
    'Jak wyjaśnia była korespondentka radia, Jenna Wrona, wizyty są krótkie. – Czasu jest mało – mówiła.',
    ['Jenna Wrona', 'Jenna Wrona'],
  ],
  [
    'a trade, a comma and a title with a name',
    '– Wojna celna potrwa – powiedziała amerykanistka, doktor Renata Wrona.',
    ['Renata Wrona'],
  ],
  [
    'the object of a participle between subject and verb is none',
    'Lubińskie związki zawodowe, reprezentujące pracowników Bryzaira zapowiadają, że ogłoszą strajk.',
    ['lubińskie związki zawodowe'],
  ],
  [
    'a place in a relative clause between subject and verb is none',
    'Anna Lipiec, która mieszka we wsi Basti Lashari pod Lubinowem, dodała, że wyjeżdża.',
    ['Anna Lipiec'],
  ],
  [
    'whom it was said to, right before who said it',
    '– Wygramy – powiedział dziennikowi jeden z radnych. – Czuję się winna – powiedziała „Głosowi” matka radnego.',
    ['jeden z radnych', 'matka radnego'],
  ],
  [
    'in an interview with a paper whose name looks like a person’s',
    'Most nie jest przesądzony – przekonuje w rozmowie z „Die Woche” Tony Wrona, którego instytut zbadał rzekę.',
    ['Tony Wrona'],
  ],
  ['a country before a name', 'Kanclerz Niemiec Fryderyk Wolf zapewnił, że most powstanie.', ['Fryderyk Wolf']],
  ['a company before a name', 'Prezes Bryzy Air Klaudiusz Wrona stwierdził, że koszty rosną.', ['Klaudiusz Wrona']],
  ['a husband by his foreign name', 'Mąż kobiety Ashiq Wrona oświadczył, że boi się o życie.', ['Ashiq Wrona']],
  [
    'behind a phrase with a preposition',
    '– Wygramy – napisał w mediach społecznościowych Marco Wrona.',
    ['Marco Wrona'],
  ],
  [
    'an institution in capitals behind a coordinator',
    'Część gmin milczy, a Pałac Zimowy zaprzeczył, jakoby most był stary.',
    ['Pałac Zimowy'],
  ],
  [
    'a paper behind an adverbial of two words',
    'Most jest stary. Z kolei „Kurier Lubiński” podał, że stoi.',
    ['Kurier Lubiński'],
  ],
  [
    'the clause in front may have a condition of its own',
    'Gmina zapowiedziała, że zażąda zwrotu, jeśli most nie powstanie, i uprzedziła, że budowa potrwa.',
    ['gmina', 'gmina'],
  ],
  [
    'who passes on what a minister said is not who said it',
    'Minister zdrowia Michał Lis - jak relacjonował Reuters - powiedział na spotkaniu, że szpital stoi.',
    ['Michał Lis'],
  ],
  [
    'a nominative right before its verb is nobody’s account',
    'Tomasz Uszakow milczał. Według Uszakowa Wolf poprosił o pomoc. Według relacji Wolf nie śpiewał.',
    ['Tomasz Uszakow', null],
  ],
  [
    'shares of whoever was asked are not one another',
    'Zdaniem 23,5 proc. badanych most jest stary. 12,3 proc. ankietowanych uważa, że jest nowy. 8 proc. ankietowanych twierdzi, że go nie ma.',
    ['23,5 proc. badanych', '12,3 proc. ankietowanych', '8 proc. ankietowanych'],
  ],
  ['the name of a thing is its author', '„Będą mnie kroić” – zakończył swój wpis Kazik.', ['Kazik']],
  [
    'an office for somebody whom the article gives none',
    'Marek Wrona wydał oświadczenie. „Wygramy” – napisał Wrona. Do wpisu minister kultury dołączył zdjęcie. Wyjaśnił, że płynie.',
    ['Marek Wrona', 'Marek Wrona'],
  ],
  [
    'a spokeswoman, where nobody else is named',
    'Agnieszka Wrona zaznaczyła, że spadnie śnieg. – Będzie mróz – mówiła rzeczniczka instytutu pogody.',
    ['Agnieszka Wrona', 'Agnieszka Wrona'],
  ],
  [
    'an expert of the lead, named in the body',
    'Ekspert zajmujący się mostami przekonuje, że ten stoi krzywo. Rada nie potwierdziła.\n\nRobert Wrona, znany komentator, uważa, że rzeka jest krzywa.',
    ['Robert Wrona', 'Robert Wrona'],
  ],
  [
    'whoever speaks for the company that it is about',
    'Menedżer Bryzy Stefan Wrona zapewnił, że fabryka stoi. – Ale drożeje – dodał przedstawiciel lubińskiej firmy.',
    ['Stefan Wrona', 'Stefan Wrona'],
  ],
  [
    'who introduces speech before a colon',
    'Jan Lis milczał. Podobnego zdania jest dyrektor banku Adam Wrona: – Wzrost jest bardzo trudny.',
    ['Adam Wrona'],
  ],
  [
    'who cites, and says so behind the marks',
    'Sędzia Samuel Nasir, który przewodniczył rozprawie, zacytował kodeks: "Tolerancja jest zasadą" - napisał. Dodał też, że prawo potępia ucisk.',
    ['Samuel Nasir', 'Samuel Nasir'],
  ],
  [
    'a party before a name that looks like a genitive',
    'Polityk partii Vestre Abid Raja powiedział, że most stoi.',
    ['Abid Raja'],
  ],
  [
    'officials by an adjective that is a verb as well',
    'Urzędnicy stanowi początkowo uznali, że most stoi.',
    ['urzędnicy stanowi'],
  ],
  [
    'what a bracket says of him is no part of his name',
    'Wolfram Wrona (minister kultury) poinformował, że most stoi.',
    ['Wolfram Wrona'],
  ],
  ['letters in a bracket do not speak', 'Adam Lis, szef Ligi Rybaków (LRN) uznał, że most jest stary.', ['Adam Lis']],
  [
    'letters right before a verb that has no other subject',
    'Wcześniej w szybkim szacunku GUR podawał, że ceny rosną.',
    ['GUR'],
  ],
  [
    'letters right before a verb that has one',
    'Donat Lis w liście przesłanym posłom przed szczytem UER podkreślił, że most stoi.',
    ['Donat Lis'],
  ],
  [
    'behind a dash the subject follows its verb',
    'Bryzair nie może zamknąć bazy w Lubinowie - orzekł dziś sąd w Olszanach, oceniając, że decyzja jest zła.',
    ['sąd w Olszanach', 'sąd w Olszanach'],
  ],
  [
    'a name before `jeden z`',
    'Stefan Hutyra jeden z rybaków, którzy złożyli pozew, powiedział, że most stoi.',
    ['Stefan Hutyra'],
  ],
  [
    'the spokeswoman of somebody whose name nobody declines',
    'Premier Theresa Mey milczy. W piątek rzeczniczka Mey zapewniła, że premier ma zaufanie do rządu.',
    ['rzeczniczka Mey'],
  ],
  [
    'who is mentioned between dashes is not who speaks behind them',
    'Zespół śledczy Brama - gazety opisywanej jako podmiot obcy - przekazał, że most stoi.',
    ['zespół śledczy Brama'],
  ],
  [
    'a man’s nominative that is a genitive of policies as well',
    'Według oświadczenia majątkowego polityk jest właścicielem domu.',
    [null],
  ],
  [
    'what somebody is said to have said',
    'Anna Lipiec czekała w celi. Nie mogę w to uwierzyć - miała powiedzieć Anna Lipiec.',
    ['Anna Lipiec'],
  ],
  [
    'assurances from somebody’s side',
    'Podkreślono wagę zapewnień ze strony rządu, że prawa rybaków nie będą ograniczane.',
    ['rząd'],
  ],
  [
    'who handed out what was announced',
    'Według zapowiedzi przekazanej mediom przez Urząd Morski premier będzie przekonywać rybaków.',
    ['Urząd Morski'],
  ],
])('%s', (_, text, expected) => {
  expect(speakersOf(text)).toEqual(expected)
})

test.each<[kind: string, text: string, speakers: (string | null)[]]>([
  [
    'a demonstrative, whom the words before named last',
    'Burmistrz Jan Bryl rozmawiał z dyrektorem Adamem Wrzosem. Ten odpowiedział, że nie ma pieniędzy.',
    ['Adam Wrzos'],
  ],
  [
    'the same in a clause of its own',
    'Radny Piotr Bryl przytoczył pismo wojewody, w którym ten stwierdził, że most stoi.',
    ['wojewoda'],
  ],
  ['of several', 'Jan Bryl zwrócił się do związkowców, a ci odpowiedzieli, że nie ustąpią.', ['związkowcy']],
  ['of a body', 'Jan Bryl wysłał pismo do policji. Ta poinformowała, że sprawa jest w toku.', ['policja']],
  [
    'but with a noun of its own it is that noun’s',
    'Jan Bryl zwrócił się do radnych. Ci związkowcy odpowiedzieli, że nie ustąpią.',
    ['związkowcy'],
  ],
  [
    'who is asked answers, not who asks',
    'Trener Goran Widić był spokojny. Zapytany przez dziennikarza „Kuriera”, czy odejdzie, odparł: – Nie odejdę.',
    ['dziennikarz „Kuriera”', 'Goran Widić'],
  ],
  ['nobody in particular', 'Burmistrz Jan Bryl wyszedł. „To było krótkie!” – rzucił ktoś z sali.', [null]],
  ['behind a semicolon', 'Sąd oddalił wnioski; jak wyjaśniła sędzia Irena Bryl, dowody zniszczono.', ['Irena Bryl']],
  [
    'a woman in an office that has no form for her',
    'Burmistrz Ewa Bryl wyszła. Radna Anna Lipiec słuchała. – Rozumiem te emocje – skwitowała burmistrz.',
    ['Ewa Bryl'],
  ],
  [
    'an office that is a surname as well, met in the genitive first',
    'Zdaniem starosty Huberta Wrzosa most stoi. Dyrektor Edmund Lis milczał. Starosta przekazał, że droga powstanie.',
    ['Hubert Wrzos', 'Hubert Wrzos'],
  ],
  [
    'an office with an adjective that the dictionary lacks',
    'Zdaniem Huberta Wrzosa, starosty gwelskiego, most stoi.',
    ['Hubert Wrzos'],
  ],
  [
    'to whom one turns is not what one is',
    'Burmistrz Ewa Bryl wyszła. – Dość – zwróciła się do burmistrz Anna Lipiec. – Nie – odparła burmistrz.',
    ['Anna Lipiec', 'Ewa Bryl'],
  ],
  [
    'a treasurer is no governor',
    'Skarbnik Jerzy Lis milczał. Wojewoda stwierdził, że gmina nie ma pieniędzy.',
    ['wojewoda'],
  ],
  [
    'a company of two words, and no place',
    'Bryza Air odwołała loty z Gorzewa i Mierzwina. Firma twierdzi, że to wina pogody.',
    ['Bryza Air'],
  ],
  [
    'somebody’s people',
    'Zwolennicy Alojzego Brzega zapowiadają protest. Ich zdaniem głosy policzono źle.',
    ['zwolennicy Alojzego Brzega'],
  ],
  ['somebody’s next of kin', '– Pada – mówi Ewa Bryl. – Nie pada – wtrąca jej sąsiadka.', ['Ewa Bryl', 'sąsiadka']],
  ['somebody’s deputy', 'Dyrektor Jan Bryl wyszedł. Jego zastępca dodał, że most stoi.', ['zastępca']],
  [
    'whom something was heard from',
    'Jan Bryl pytał o hotel. Jego żona usłyszała od obsługi, że trzeba czekać.',
    ['obsługa'],
  ],
  ['since when is not by whom', 'Poinformowano od razu, że most stoi.', [null]],
  ['something heard from nobody named', 'Ewa Bryl usłyszała, że trzeba czekać.', [null]],
  ['the defence', 'Zdaniem obrony opinia biegłego jest niepełna.', ['obrona']],
  ['a man in the instrumental', 'Rozmawiałem z Markiem Bylickim. Bylicki przyznał, że most stoi.', ['Marek Bylicki']],
  ['a woman’s surname that nobody declines', 'Zdaniem Anny Gołąb most stoi.', ['Anna Gołąb']],
  [
    'a woman’s surname that the dictionary lacks',
    'Według Ludwiki Przepióry w marcu most runie.',
    ['Ludwika Przepióra'],
  ],
  ['what somebody is like is nobody', 'Ostrożniejszy jest lekarz Iwo Bryl. Jego zdaniem most runie.', ['Iwo Bryl']],
  [
    'a pronoun that shows a man',
    'Zdaniem lekarki Sabiny Lutni oddział upadnie. Głos zabrał też biskup gwelski. Według jego słów most runie.',
    ['Sabina Lutnia', 'biskup gwelski'],
  ],
  [
    'whoever made a text public',
    'Adam Lis milczał. Centrum Ostrzegania rozesłało SMS-y o treści: „Dziś silny wiatr”. Wójt Jan Bryl zamieścił wpis: „Szkoły działają”.',
    ['Centrum Ostrzegania', 'Jan Bryl'],
  ],
  [
    'a forecaster is no governor',
    'Synoptyk Edgar Lis ostrzegł, że będzie wiało. Starosta gwelski zaapelował, by zostać w domu.',
    ['Edgar Lis', 'starosta gwelski'],
  ],
  [
    'a premier is not the head of a union',
    'Premier Ewa Bryl milczała. „Pilot też człowiek” – oznajmiła szefowa związku pilotów.',
    ['szefowa związku pilotów'],
  ],
  ['a leader is a president', 'Prezydent Jan Bryl przyjechał. „Most stoi” – oznajmił przywódca kraju.', ['Jan Bryl']],
  // who came in by an office alone
  [
    'an office told before its bearer is named',
    'Zapytano o to rzeczniczkę Instytutu Rzek i Jezior Karwenii. Anna Lipiec zaznaczyła, że lód jest cienki. – Proszę uważać – dodała rzeczniczka IRJ.',
    ['Anna Lipiec', 'Anna Lipiec'],
  ],
  [
    'but not of somebody who has an office',
    'Zapytano o to rzeczniczkę portu. Posłanka Anna Lipiec zaznaczyła, że lód jest cienki. – Proszę uważać – dodała rzeczniczka portu.',
    ['Anna Lipiec', 'rzeczniczka portu'],
  ],
  [
    'nor where two may be meant',
    'Zapytano o to rzeczniczkę portu. Anna Lipiec zaznaczyła, że lód jest cienki. Ewa Bryl milczała. – Proszę uważać – dodała rzeczniczka portu.',
    ['Anna Lipiec', 'rzeczniczka portu'],
  ],
  [
    'the only one named, however long ago',
    `Anna Lipiec prowadzi kanał o kotach. ${'Koty lubią ryby i ciepło. '.repeat(20)} – Kot też człowiek – wyjaśniła ekspertka.`,
    ['Anna Lipiec'],
  ],
  [
    'an expert of the bank that somebody works for',
    'Adam Bryl, ekspert w dziedzinie mostów, twierdzi, że most stoi. Jan Lis, szef działu analiz w Banku Lubin, wyjaśnił, że most jest drogi. – Nikt go nie ubezpieczy – dodał ekspert Banku Lubin.',
    ['Adam Bryl', 'Jan Lis', 'Jan Lis'],
  ],
  [
    'where somebody is from, who is named in marks of speech alone',
    '„Bryl wygrała, a za nią była Ewa Lis” – analizuje Sportex. „Bryl jest lepsza” – zauważa dziennikarz.',
    ['Sportex', 'dziennikarz'],
  ],
  ['a nation', 'Szefowa banku Federica Moretti odeszła. Włoszka dodała, że jest dumna.', ['Federica Moretti']],
  ['a nation of nobody named', 'W porcie stał statek. Włoszka dodała, że jest dumna.', ['Włoszka']],
  // what they are called
  ['a verb that interpreters share', '– Sklepy tracą – tłumaczy Ewelina Wrzos, dyrektor agencji.', ['Ewelina Wrzos']],
  ['whose daughter she is', 'Córka Wolfganga Putena wyjechała. „To prawda” – powiedział Puten.', ['Wolfgang Puten']],
  ['who she is, in apposition', 'Córka Sabina Lis wyjechała. „To prawda” – powiedziała Lis.', ['Sabina Lis']],
  [
    'a surname that ends as foreign women’s do',
    'Prezes Jan Bryl pochwalił Nastię Rodonovą. Rodonova odeszła, podkreślając, że nic nie wiedziała.',
    ['Nastia Rodonova'],
  ],
  [
    'a given name alone, of one',
    'Kazik Wrzos jest muzykiem. „Leżę w szpitalu” – zakończył swój wpis Kazik.',
    ['Kazik Wrzos'],
  ],
  ['but not of two', 'Kazik Wrzos i Kazik Bryl są muzykami. „Leżę w szpitalu” – zakończył swój wpis Kazik.', ['Kazik']],
  [
    'a foreign given name that the dictionary has for a call',
    'Odejście Wrzosa wstrząsnęło modą. Dario Vitali, który go zastąpił, też odchodzi. 42-latek podkreślał, że lubi barwy.',
    ['Dario Vitali'],
  ],
  [
    'a caption with its source',
    'Anna Moretti odeszła z portu.\n\nAnna Moretti Źródło: Kurier\n\nWłoszka dodała, że jest dumna.',
    ['Anna Moretti'],
  ],
  [
    'a site by a foreign name',
    'Serwis Business Lubin Insider podaje, że most stoi.',
    ['serwis Business Lubin Insider'],
  ],
  [
    'a ministry of several things',
    'W odpowiedzi Ministerstwa Rybołówstwa, Żeglugi i Gospodarki Wodnej podkreślono, że most stoi.',
    ['Ministerstwo Rybołówstwa, Żeglugi i Gospodarki Wodnej'],
  ],
  [
    'an address in a bracket',
    'Według informacji o programie „Czysta Wieś”, udostępnionych przez Biuro Wsi (biuro.example), most stoi.',
    ['Biuro Wsi'],
  ],
  // whose clause it is
  [
    'a staff whose statement it is',
    'Prezydent Jan Wrzos wygrał. Sztab burmistrza Adama Lisa wydał komunikat, w którym informuje, że złoży wniosek.',
    ['sztab burmistrza Adama Lisa'],
  ],
  [
    'several, from an institute',
    'Wnioski wyciągnęli badacze z miejskiego The Mardis Poll, którzy zauważyli, że połowa woli czytać.',
    ['badacze z miejskiego The Mardis Poll'],
  ],
  ['nobody who holds a land tells', 'Most stoi – jak podano na ziemiach zajętych przez Karweńczyków.', [null]],
  // what a sentence by itself tells
  ['an adverb before a foreign name', '„Most stoi” – powiedział wczoraj Prusiner.', ['Prusiner']],
  ['a name that the dictionary takes for another case', '„Most stoi” – odpaliła Buba.', ['Buba']],
  ['an initial and a surname', 'W. Wrzosowski: – Jeżeli powstanie spółka, zapłaci dyrektor.', ['W. Wrzosowski']],
  ['an initial, a surname and a party', 'S. Wrzos (PZL): Zadzwoniła do mnie babcia.', ['S. Wrzos']],
  ['a letter in a talk', 'M: Nie umiem tego wytłumaczyć, byłam niespokojna.', ['M']],
  ['a share of all', '„Most stoi” – uważa 57 proc. społeczeństwa.', ['57 proc. społeczeństwa']],
  ['a woman’s office undeclined', '„Most stoi” – poinformowała redaktor naczelna pisma.', ['redaktor naczelna pisma']],
  [
    'not what a participle is about',
    'Prezydent ocenił drogi, podkreślając spadek kosztów, i oznajmił, że most stoi.',
    ['prezydent'],
  ],
  ['an office behind its object', 'Stan dróg burmistrz ocenił jako dobry i oznajmił, że most stoi.', ['burmistrz']],
  ['who spoke, not to whom', '„Most stoi” – powiedział strażak Janowi Wrzosowi.', ['strażak']],
  ['a reader from a place', '„Most stoi” – napisał czytelnik z Podlesia Małego.', ['czytelnik z Podlesia Małego']],
  [
    'an office in a district cut short',
    'Radę daje rzeczniczka portu w woj. lubińskim Anna Moretti. Rzeczniczka dodaje, że warto.',
    ['Anna Moretti'],
  ],
  [
    'an initial of a country before a name',
    'Szef MSZ W. Brytanii Boris Moretti milczy. Mówił źle o kanclerzu Filipie Brylu. „Most stoi” – dodał minister.',
    ['Boris Moretti'],
  ],
  [
    'a court by its town',
    '„Most stoi” – mówi rzecznik Sądu Okręgowego w Lubinowie.',
    ['rzecznik Sądu Okręgowego w Lubinowie'],
  ],
  ['but not where an office was spoken to', '„Most stoi” – mówi burmistrz w Lubinowie.', ['burmistrz']],
  [
    'a body by its town',
    'Prokuratura Rejonowa w Lubinowie podała, że most stoi.',
    ['Prokuratura Rejonowa w Lubinowie'],
  ],
  [
    'in another case',
    'Zdaniem rzecznika Sądu Okręgowego w Lubinowie most stoi.',
    ['rzecznik Sądu Okręgowego w Lubinowie'],
  ],
  [
    'who knows about what',
    '„Most stoi” – mówi specjalista od oprogramowania banków.',
    ['specjalista od oprogramowania banków'],
  ],
  ['who would be what', 'Kandydat na burmistrza zapowiedział, że zburzy most.', ['kandydat na burmistrza']],
  ['whose friends they are, by letters', '„Most stoi” – zapewnili koledzy z PZL.', ['koledzy z PZL']],
  // one body by its name and by its letters
  [
    'letters in a bracket',
    'Urząd Rzek Granicznych (URG) podał, że most stoi. URG przypomniał, że pada.',
    ['Urząd Rzek Granicznych', 'Urząd Rzek Granicznych'],
  ],
  [
    'letters in a bracket, in passing',
    'Jak podał Urząd Rzek Granicznych (URG), most stoi. URG przypomniał, że pada.',
    ['Urząd Rzek Granicznych', 'Urząd Rzek Granicznych'],
  ],
  [
    'letters that a name begins with',
    '„Most stoi” – wyjaśnił Lubiński Park Narodowy. „Nie skaczmy” – zaapelował LPN.',
    ['Lubiński Park Narodowy', 'Lubiński Park Narodowy'],
  ],
  [
    'letters first, and then the name',
    '„Nie skaczmy” – zaapelował LPN. „Most stoi” – wyjaśnił Lubiński Park Narodowy.',
    ['Lubiński Park Narodowy', 'Lubiński Park Narodowy'],
  ],
  [
    'letters of another body',
    '„Most stoi” – wyjaśnił Lubiński Park Narodowy. „Nie skaczmy” – zaapelował LKN.',
    ['Lubiński Park Narodowy', 'LKN'],
  ],
  // who of several
  ['the first of two who say it', 'Jan Lis i Ewa Mak powiedzieli, że most stoi.', ['Jan Lis']],
  ['the first of two, behind the words', '„Most stoi” – powiedzieli Jan Lis i Ewa Mak.', ['Jan Lis']],
  ['but not of two who did something else', 'Jan Lis i Ewa Mak milczeli. Powiedzieli, że most stoi.', [null]],
  [
    'whom a paper cites',
    'Jan Lis przypomniał, że most stoi. „To mało” – cytuje lubińskiego burmistrza dziennik.',
    ['Jan Lis', 'Jan Lis'],
  ],
  ['who cites nobody', '„To mało” – cytuje agencja Zatpress.', ['agencja Zatpress']],
  [
    'a president of another land',
    'Donald Wrzos powiedział, że most stoi. Amerykański prezydent mówił o rzece. Dodał, że pada. Prezydent Jan Bryl milczał.',
    ['Donald Wrzos', 'Donald Wrzos'],
  ],
  ['a company by its noun and its name', 'Koncern Barnex ogłosił, że się przeprowadza.', ['koncern Barnex']],
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
  [
    'an adjective that the dictionary lacks is no surname in another case',
    'Rzecznik Zatylskiego Związku Pilotów dodał, że to za mało. Działacz Lidorskiej Partii Ludowej uważa, że dosyć.',
    ['rzecznik Zatylskiego Związku Pilotów', 'działacz Lidorskiej Partii Ludowej'],
  ],
  ['whom the police warn', '– Woda wzbiera – ostrzega policja mieszkańców Zatyla.', ['policja']],
  [
    'a minister of several things, in capitals',
    'Minister Rodziny, Pracy i Polityki Społecznej powiedziała, że pada. Minister Rolnictwa i Ewa Bryl powiedzieli, że nie.',
    ['minister Rodziny, Pracy i Polityki Społecznej', 'minister Rolnictwa'],
  ],
  [
    'so many of those asked, roughly',
    'Zdaniem prawie połowy polskich rybaków ceny spadną.',
    ['prawie połowa polskich rybaków'],
  ],
  ['a share of a people', 'Według 60 proc. Polaków ceny spadną.', ['60 proc. Polaków']],
  ['a share at a sentence’s beginning', 'Aż 70 proc. Polaków uważa, że ceny spadną.', ['aż 70 proc. Polaków']],
  [
    'a share behind what looks like a preposition',
    'Ponad 60 proc. badanych twierdzi, że ceny spadną.',
    ['ponad 60 proc. badanych'],
  ],
  ['one of so many', 'Co trzeci badany uważa, że ceny spadną.', ['co trzeci badany']],
  ['one body of so many', 'Zdaniem co piątej firmy ceny spadną.', ['co piąta firma']],
  ['a fraction', 'Zdaniem jednej trzeciej badanych ceny spadną.', ['jedna trzecia badanych']],
  ['so many out of so many', '8 na 10 badanych twierdzi, że ceny spadną.', ['8 na 10 badanych']],
  ['all of them', 'Zdaniem niemal wszystkich radnych ceny spadną.', ['radni']],
  ['a report by its title', 'Według „River Defense Report 2025” wały są za niskie.', ['River Defense Report 2025']],
  [
    'an expert by his employer, whose office has a word that no dictionary has',
    'Adam Lis, ekspert, milczał. Jan Bryl, szef sekcji cyberzagrożeń w Banku Morskim, przyjechał. – Ataków jest więcej – wyjaśnił ekspert Banku Morskiego.',
    ['Jan Bryl'],
  ],
  [
    'a company of several words',
    'Kłopoty ma grupa Ozorax Polder Rover. Ozorax Polder Rover zmniejszy produkcję. Firma ogłosiła, że zwolni tysiąc osób.',
    ['Ozorax Polder Rover'],
  ],
  [
    'a company, and no port that was named behind it',
    'Bryzair ma strajk. Wczoraj, gdy padał deszcz i nikt nie wiedział, co będzie dalej, odwołano więcej niż połowę wszystkich lotów, a z portu lotniczego Halmen lecą dwa samoloty. Później linie ogłosiły, że zwrócą pieniądze.',
    ['Bryzair'],
  ],
  [
    'somebody by the company he keeps',
    '„Zwolnienia będą w maju” – podała osoba związana z grupą.',
    ['osoba związana z grupą'],
  ],
  [
    'whom an article without its beginning names later',
    'Zaznaczył przy tym, że czasu jest mało. Negocjator Jan Bryl podkreślił, że umowa jest blisko.',
    ['Jan Bryl', 'Jan Bryl'],
  ],
  [
    'nobody later whose sex is another',
    'Zaznaczył przy tym, że czasu jest mało. Ewa Bryl podkreśliła, że umowa jest blisko.',
    [null, 'Ewa Bryl'],
  ],
  ['nobody, for a rumour', 'W piątek pojawiły się informacje, że most stanie w maju.', [null]],
  ['letters that nobody declines', 'Według ZUS średnio rolnicy zyskują na tym dużo.', ['ZUS']],
  ['no share of others', 'Według policji 74 proc. kierowców jeździ za szybko.', ['policja']],
  [
    'somebody by her role in any clause, rather than letters',
    'Według ZUS rolnicy zyskują. Jest też petycja, której autorka domaga się zmian. Jej zdaniem zasady są krzywdzące.',
    ['ZUS', 'autorka'],
  ],
  [
    'several who sign by what they are',
    '„Sądzimy, że ceny spadną” – analitycy Banku Portowego.\n\nRada milczy.',
    ['analitycy Banku Portowego'],
  ],
  ['who told somebody', 'Wójt został poinformowany przez policję, że most jest zamknięty.', ['policja']],
  ['papers of a kind', 'Radni mogą liczyć na tabloidy, które wzywają każdego, aby zgłaszał oszustów.', ['tabloidy']],
  [
    'the only one who speaks, for a heading in marks',
    '"Nie oddamy mostu"\n\nEwa Bryl powiedziała w Lubinowie, że pada.',
    ['Ewa Bryl', 'Ewa Bryl'],
  ],
  [
    'nobody for it, where two do',
    '"Nie oddamy mostu"\n\nEwa Bryl powiedziała w Lubinowie, że pada. Jan Lis zaprzeczył, że pada.',
    [null, 'Ewa Bryl', 'Jan Lis'],
  ],
  [
    'whose sums they are, and not behind them',
    'Jan Lis przytoczył wyliczenia Izby Portu, według których ceny spadną. „To źle” – powiedział.',
    ['Izba Portu', 'Jan Lis'],
  ],
  ['people by a relative', 'Są też eksperci, według których ceny spadną.', ['eksperci']],
  ['no plan', 'Jest plan, według którego most stanie w maju.', []],
  [
    'who added it, and nobody of whom he spoke',
    'Jan Lis powiedział, że KPR rośnie. „Umowa, którą musimy zawrzeć, będzie dla Karwenii i KPR drogą do zgody” – dodał, zastrzegając, że musi trwać.',
    ['Jan Lis', 'Jan Lis', 'Jan Lis'],
  ],
  ['who doubts aloud', 'Burmistrz wyraził wątpliwość, czy most jest potrzebny.', ['burmistrz']],
  ['a body whose place may be a verb', 'W środę rada osiedla zażądała, by most otwarto.', ['rada osiedla']],
  [
    'who spoke, and not by whom it is known',
    'Anna Lipiec mówiła, że droga jest pusta. – Nie wierzę w to, co widzę – miała powiedzieć według agencji AFP.',
    ['Anna Lipiec', 'Anna Lipiec'],
  ],
])('%s', (_, text, expected) => {
  expect(speakersOf(text)).toEqual(expected)
})

test('a third person’s report in speech without marks is a quote of its own, within it', () => {
  const { quotes, speakers } = parseArticle('– Burmistrz twierdzi, że most stoi – wspomina Anna Lipiec.', {
    name: 'case',
  })
  const [outer, inner] = quotes
  expect(speakers.find(({ id }) => id === inner?.speaker)?.name).toBe('burmistrz')
  expect(inner?.within).toBe(outer?.id)
})

test.each([
  ['in marks', '„Burmistrz twierdzi, że most stoi” – wspomina Anna Lipiec.'],
  ['of the speaker’s own', '– Mówię, że most stoi – wspomina Anna Lipiec.'],
  ['in a relative clause', '„Kurier” dodał, że rada – której plan nazwał „wstydem” – odchodzi.'],
])('but not %s', (_, text) => {
  expect(parseArticle(text, { name: 'case' }).quotes).toHaveLength(1)
})

test('an article is read the same whatever was read before it', () => {
  const text = 'Wielu rybaków uważa, że ryb jest mniej. Burmistrz Ewa Bryl powiedziała, że to źle. Dodała, że pomoże.'
  const alone = speakersOf(text)
  for (const other of ['Zarząd powiedział, że A. Dodał, że B.', 'KPR podała, że A. Dodała, że B.']) speakersOf(other)
  expect(speakersOf(text)).toEqual(alone)
})

test('two who may bear the role are doubt, and shown so', () => {
  const text =
    'Prezydent Karwenii Jan Mech spotkał się z prezydentem Lubinowa Adamem Wrzosem. Prezydent powiedział, że most jest gotowy.'
  const [quote] = parseArticle(text, { name: 'case' }).quotes
  expect(quote?.speaker).not.toBeNull()
  expect(quote?.confidence).toBeLessThan(0.65)
})

test('a report in an aside belongs to the one that it interrupts', () => {
  const text =
    'Rzecznik portu przekazał, że kapitan – jego załoga twierdzi, że spał – został przesłuchany. Pogoda była dobra.'
  const { quotes, text: canonical } = parseArticle(text, { name: 'case' })
  const [outer, inner] = quotes
  expect(quotes.map(({ spans }) => spans.map(({ start, end }) => canonical.slice(start, end)))).toEqual([
    ['kapitan – jego załoga twierdzi, że spał – został przesłuchany'],
    ['spał'],
  ])
  expect(inner?.within).toBe(outer?.id)
  expect(outer?.within).toBeUndefined()
})
