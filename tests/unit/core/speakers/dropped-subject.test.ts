import { expect, test } from 'vitest'
import { lastSpeaker, testSpeakers } from './expect-speakers.ts'

testSpeakers('who goes on, where the verb has no subject', [
  [
    'a surname that is a noun as well',
    'Rada oddaliła skargę Zbigniewa Kwietnia.\n\nKwiecień zapowiedział odwołanie. „Nie ustąpię” – napisał.',
    ['Zbigniew Kwiecień'],
  ],
  ['so much is nobody', 'Trener Jan Bryl płakał. „Ulga” – tyle był w stanie powiedzieć.', ['Jan Bryl']],
  [
    'an office, and not whom the paper calls by his given name',
    '– Sad usycha – mówi pan Stanisław.\n\nStarosta wyszedł do ludzi. Powiedział, że im współczuje.',
    ['Stanisław', 'starosta'],
  ],
  [
    'an author whom a relative clause tells of, rather than letters heard before',
    'Według ZUS most stoi.\n\nWpłynęła skarga, której autorka chce zmian. Jej zdaniem most jest stary. Dodaje, że runie.',
    ['ZUS', 'autorka', 'autorka'],
  ],
  [
    'an author, rather than who spoke in another paragraph',
    'Radna Anna Lis uważa, że most stoi.\n\nWpłynęła skarga, której autorka chce zmian. Jej zdaniem most jest stary.',
    ['Anna Lis', 'autorka'],
  ],
  [
    'but who has just spoken',
    'Radna Anna Lis uważa, że most stoi. Wpłynęła skarga, której autorka chce zmian. Jej zdaniem skarga jest słuszna.',
    ['Anna Lis', 'Anna Lis'],
  ],
  [
    'a verb in capitals behind a mark is none',
    'Anna Lipiec śpiewa. „Most stoi” – mówi. Dodała, że most jest nowy.',
    ['Anna Lipiec', 'Anna Lipiec'],
  ],
  [
    'no pronoun that stands for nobody',
    'O ślubie Anny media piszą od dawna. Ona sama to potwierdziła. Wyznała, że to koniec.',
    [null],
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
    'a second verb of the same subject',
    '– Czekam – przyznaje Ewa Lisowska, radna gminy Nowa Wydma i wyjaśnia: – Obrażano mnie.',
    ['Ewa Lisowska', 'Ewa Lisowska'],
  ],
  [
    'whom the sentence before a dash tells of',
    'Radna Ewa Lisowska nie kryje radości. – Wreszcie! Most stoi.\n\n– Nie mam nic przeciw – zwrócił się do niej Adam Mech.',
    ['Ewa Lisowska', 'Adam Mech'],
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
    'over all that somebody says',
    'Katarzyna Morek wygrała.\n\nNa mecie 25-latka była wyczerpana. Nie kryła wzruszenia. Wyczyn do niej nie docierał.\n\n– Mam medal. Nie wiem, kiedy to do mnie dotrze – mówiła po biegu.',
    ['Katarzyna Morek'],
  ],
  [
    'what is added by whoever said the rest, and not by what that is about',
    'Adam Wrzos powiedział, że most stoi, dodając, że jest stary.',
    ['Adam Wrzos', 'Adam Wrzos'],
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
  ['a body as a subject that is dropped', 'Rząd przyjął ustawę. Zapowiedział też, że podatki spadną.', ['rząd']],
  [
    'a body is not whom a woman’s verb goes on with',
    'Rząd przyjął ustawę. Zapowiedziała też, że podatki spadną.',
    [null],
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
    'the clause in front may have a condition of its own',
    'Gmina zapowiedziała, że zażąda zwrotu, jeśli most nie powstanie, i uprzedziła, że budowa potrwa.',
    ['gmina', 'gmina'],
  ],
  ['what somebody is like is nobody', 'Ostrożniejszy jest lekarz Iwo Bryl. Jego zdaniem most runie.', ['Iwo Bryl']],
  [
    'a pronoun that shows a man',
    'Zdaniem lekarki Sabiny Lutni oddział upadnie. Głos zabrał też biskup gwelski. Według jego słów most runie.',
    ['Sabina Lutnia', 'biskup gwelski'],
  ],
  [
    'who added it, and nobody of whom he spoke',
    'Jan Lis powiedział, że KPR rośnie. „Umowa, którą musimy zawrzeć, będzie dla Karwenii i KPR drogą do zgody” – dodał, zastrzegając, że musi trwać.',
    ['Jan Lis', 'Jan Lis', 'Jan Lis'],
  ],
  [
    'who spoke, and not by whom it is known',
    'Anna Lipiec mówiła, że droga jest pusta. – Nie wierzę w to, co widzę – miała powiedzieć według agencji AFP.',
    ['Anna Lipiec', 'Anna Lipiec'],
  ],
])

testSpeakers('a dropped subject is the only one whom the sentence before names, in whatever case', [
  ['an object', 'Policja zatrzymała Jana Nowaka. Powiedział, że jest niewinny.', ['Jan Nowak']],
  [
    'by a foreign name that shows its case',
    'Policja zatrzymała Shahida Kashariego. Powiedział, że jest niewinny.',
    ['Shahid Kashari'],
  ],
  ['with what he is', 'Policja zatrzymała posła Jana Nowaka. Powiedział, że jest niewinny.', ['Jan Nowak']],
  ['not whom a street is named after', 'Przy ulicy Adama Nowaka ujęto kierowcę. Powiedział, że zasnął.', [null]],
  ['nor a monument', 'Mężczyznę ujęto koło pomnika Jana Nowaka. Tłumaczył, że zasnął.', [null]],
  [
    'nor whom a plaque is for',
    'Wczoraj odsłonięto tablicę poświęconą Janowi Nowakowi. Zapewnił, że to zaszczyt.',
    [null],
  ],
  ['nor who was killed', 'Kierowcę oskarżono o zabójstwo Jana Nowaka. Powiedział, że jest niewinny.', [null]],
  ['not where the subject agrees', 'Policja zatrzymała Jana Nowaka. Poinformowała, że go wypuści.', ['policja']],
  ['nor where two are named', 'Policja zatrzymała Jana Nowaka i Adama Lisa. Powiedział, że to skandal.', [null]],
  ['nor where he is whose son it is', 'Policja zatrzymała syna Jana Nowaka. Powiedział, że to skandal.', [null]],
  ['nor in another paragraph', 'Policja zatrzymała Jana Nowaka.\n\nPowiedział, że to skandal.', [null]],
])

testSpeakers('who goes on behind what was said, whose verb may be a noun by its form', [
  ['behind a conjunction', 'Jan Bryl powiedział, że statek płynie, i dodał, że ruszy.', ['Jan Bryl', 'Jan Bryl']],
  ['without a comma', 'Wójt Jan Bryl mówi, że prom stoi i zaznacza, że ruszy.', ['Jan Bryl', 'Jan Bryl']],
  ['in contrast', 'Jan Bryl przyznał, że szpital działa, ale zastrzegł, że ledwo.', ['Jan Bryl', 'Jan Bryl']],
  [
    'but somebody else who is named there',
    'Jan Bryl powiedział, że statek płynie, natomiast Anna Lis dodała, że ruszy.',
    ['Jan Bryl', 'Anna Lis'],
  ],
])

testSpeakers('who says what stands behind a semicolon', [
  ['another', 'Jan Kos mówił, że prom stoi; Adam Lis odpowiadał, że ruszy.', ['Jan Kos', 'Adam Lis']],
  ['with a party', 'Jan Kos (PLP) pytał, dlaczego prom stoi; Adam Lis (RZ) mówił, że ruszy.', ['Jan Kos', 'Adam Lis']],
  ['nobody else, where no clause follows', 'Jan Kos mówił, że prom stoi; rada wie o tym od dawna.', ['Jan Kos']],
])

test.each([
  ['Szpital w Zatylu odpiera zarzuty. W oświadczeniu podkreśla, że leki są.', 'szpital w Zatylu'],
  ['Klub Zorza nie zgadza się z zarzutami. Zapewnia, że leki są.', 'Klub Zorza'],
  ['Uczelnia odpowiada na zarzuty. Twierdzi, że leki są.', 'uczelnia'],
  // what it does besides may be what somebody heard before tells of, and who adds has spoken before
  ['Szpital dostał dotację. Podkreśla, że leki są.', 'Anna Lis'],
  ['Szpital w Zatylu odpiera zarzuty. Dodaje, że leki są.', 'Anna Lis'],
  ['Szpital w Zatylu odpiera zarzuty. Podkreśla też, że leki są.', 'Anna Lis'],
  ['Szpital w Zatylu odpiera zarzuty. Podkreśliła, że leków brak.', 'Anna Lis'],
  ['Szpital odpowiada na jej zarzuty. Zapewnia, że leki są.', 'szpital'],
  ['Szpital komentuje jej słowa. Twierdzi, że leki są.', 'szpital'],
  ['Urząd odmówił dotacji. Twierdzi, że pieniędzy brak.', 'urząd'],
  // whom it accuses, asks or judges is who answers
  ['Prokuratura zarzuca jej kradzież. Twierdzi, że jest niewinna.', 'Anna Lis'],
  ['Prokuratura zarzuca posłance kradzież. Twierdzi, że jest niewinna.', 'Anna Lis'],
  ['Prokuratura oskarża ją o kradzież. Zaprzecza, że wzięła kasę.', 'Anna Lis'],
  ['Opozycja żąda jej dymisji. Podkreśla, że nie odejdzie.', 'Anna Lis'],
  ['Komisja pyta ją o kasę. Odpowiada, że jej nie wzięła.', 'Anna Lis'],
  ['Prokuratura przedstawiła jej zarzuty. Zapewnia, że jest niewinna.', 'Anna Lis'],
  ['Prokuratura postawiła jej zarzuty. Zapewnia, że jest niewinna.', 'Anna Lis'],
  ['Związek ostrzega ją przed karą. Uważa, że to krzywda.', 'Anna Lis'],
  ['Gmina odmówiła jej dotacji. Twierdzi, że to zemsta.', 'Anna Lis'],
  ['Opozycja mówi o skandalu. Odpowiada, że to bzdury.', 'Anna Lis'],
  // but who warns, demands or accuses tells why, unless what follows defends her
  ['Policja apeluje o ostrożność. Przypomina, że lód jest cienki.', 'policja'],
  ['Straż pożarna przestrzega przed czadem. Przypomina, że czad zabija.', 'straż pożarna'],
  ['Fundacja prosi o wsparcie. Podkreśla, że pieniędzy brakuje.', 'fundacja'],
  ['Komisja Europejska wzywa Polskę do zmian. Twierdzi, że prawo jest łamane.', 'Komisja Europejska'],
  ['Partia żąda dymisji ministra. Uważa, że zawiódł.', 'partia'],
  ['Partia broni jej. Uważa, że działała słusznie.', 'partia'],
  ['Opozycja zarzuca jej kłamstwo. Twierdzi, że prom tonie.', 'opozycja'],
  ['Opozycja zarzuca jej kłamstwo. Twierdzi, że jest winna.', 'opozycja'],
  ['Prokuratura zarzuca Annie Lis kradzież. Twierdzi, że nie wzięła pieniędzy.', 'Anna Lis'],
])('a body with which a paragraph opens and that answers goes on: %s', (text, speaker) => {
  expect(lastSpeaker(`– Czekałam godzinę – mówi Anna Lis.\n\n${text}`)).toBe(speaker)
})

testSpeakers('one of several with whom a paragraph opens', [
  [
    'goes on in it',
    'Anna Lis przyszła. – Boję się – mówiła.\n\nJedna z mieszkanek śpi na parterze. – Nie było mnie w domu – opowiadała.',
    ['Anna Lis', 'jedna z mieszkanek'],
  ],
])

test.each([
  ['Pani Zofia mieszka w Karwi. Wyszła za mąż. – Poznałam go na zabawie – wspomina.', 'Zofia'],
  ['Ewa Lis śpiewa od lat. Rok temu wyszła za mąż za Jana Bryla. – Jest mi dobrze – wyznała.', 'Ewa Lis'],
  ['Ewa Lis śpiewa od lat. Po wyjściu za mąż zamilkła. Wyznała, że jest jej dobrze.', 'Ewa Lis'],
  ['Ewa Lis śpiewa od lat. Słuchał jej mąż. – Jest mi dobrze – wyznał.', 'mąż'],
])('whom a woman marries is not who goes on: %s', (text, speaker) => {
  expect(lastSpeaker(text)).toBe(speaker)
})

test.each([
  ['Smutna po porażce Polek była rozgrywająca Ewa Karcz. – Nie tak miało to wyglądać. Przed nami praca.', 'Ewa Karcz'],
  ['O meczu Polek z Iskrą opowiedziała Ewa Karcz. – Nie tak miało to wyglądać. Przed nami praca.', 'Ewa Karcz'],
  ['Trener Jan Bryl wygrał.\n\nSzkoleniowiec nie krył radości. – Wreszcie się udało. Czekaliśmy na to.', 'Jan Bryl'],
  ['Trener Jan Bryl wygrał.\n\nPrezes nie krył złości. – To skandal. Nie zapłacimy.', null],
  ['Wójt Jan Bryl otworzył most. Wójt dostał list. – Prosimy o pomoc! Czekamy na pana.', null],
  ['Wójt Jan Bryl otworzył most. Wójt nie odbiera telefonu. – Dzwonię od rana. Nie ma go.', null],
  ['Wójt Jan Bryl otworzył most.\n\nKierowca nie krył złości. – To skandal. Nie zapłacimy.', null],
])('speech behind a dash is of whom the sentence before tells, by name or by what he is: %s', (text, speaker) => {
  expect(lastSpeaker(`Mecz w Karwi\n\nW hali było głośno.\n\n${text}`)).toBe(speaker)
})

testSpeakers('several who go on behind a body that was just heard are the body', [
  ['who add', 'Koncern Fala przyznał, że cieknie. „Przepraszamy” – dodali.', ['koncern Fala', 'koncern Fala']],
  [
    'who stress as well',
    'Spółka Fala przyznała, że cieknie. „Przepraszamy” – zaznaczyli też.',
    ['spółka Fala', 'spółka Fala'],
  ],
  ['but who have written', 'Koncern Fala przyznał, że cieknie. „To skandal” – napisali.', ['koncern Fala', null]],
  ['others', 'Koncern Fala przyznał, że cieknie. Klienci są źli. „Odchodzimy” – dodają.', ['koncern Fala', 'klienci']],
  ['nor somebody of it', 'Jan Bryl z koncernu Fala przyznał, że cieknie. „Przepraszamy” – dodali.', ['Jan Bryl', null]],
])
