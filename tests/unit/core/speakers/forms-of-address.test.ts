import { testSpeakers } from './expect-speakers.ts'

testSpeakers('whom one speaks of as a lord or a lady bears the office behind that', [
  ['a man', 'Jan Bryl jest wójtem. Pan wójt zapewnił, że most stanie.', ['Jan Bryl']],
  [
    'a woman whose office has no form of its own',
    'Jak podała prokurator Anna Lis, sąd czeka. Śledztwo trwa, ale jak zapewniła pani prokurator, akt jest gotowy.',
    ['Anna Lis', 'Anna Lis'],
  ],
  ['in another case', 'Burmistrz Adam Lis otworzył most. Zdaniem pana burmistrza most jest nowy.', ['Adam Lis']],
  ['somebody whom nothing else names stays so', 'Pani sąsiadka twierdzi, że most runął.', ['pani sąsiadka']],
  [
    'not the one of another office',
    'Wójt Jan Bryl otworzył most. Pani prokurator twierdzi, że most runął.',
    ['pani prokurator'],
  ],
  ['nor who has a name', 'Wójt Jan Bryl milczał. Pan Wrzos twierdzi, że most runął.', ['Wrzos']],
])

testSpeakers('whom viewers know by a station is not the station', [
  ['a star', 'Anna Bryl wróciła. Gwiazda TVP stwierdziła, że to plotka.', ['gwiazda TVP']],
  ['who presents', 'Prezenterka TVN stwierdziła, że to plotka.', ['prezenterka TVN']],
  ['a station that says it itself', 'Gwiazda milczy. TVP podała, że to plotka.', ['TVP']],
  ['nor does who tells one belong to it', '– To plotka – powiedziała sąsiadka TVP.', ['sąsiadka']],
])

testSpeakers('a passer-by is whom the paragraph calls pan', [
  [
    'by a given name',
    'Napisała do nas pani Urszula z osiedla. „Mam dość” – pisze Czytelniczka. I dodaje, że zgłaszała sprawę.',
    ['Urszula', 'Urszula'],
  ],
  ['not whoever buys from her', 'Pani Urszula piecze chleb od lat. Klientka mówi, że jest świetny.', ['klientka']],
  ['not by another gender', 'Pan Jan zbiera grzyby. – Grzybów nie ma – mówi mieszkanka.', ['mieszkanka']],
  ['nor in another paragraph', 'Pan Jan zbiera grzyby.\n\n– Grzybów nie ma – mówi turysta.', ['turysta']],
  ['nor another one', 'Pan Jan zbiera grzyby. Inny mieszkaniec mówi, że grzybów nie ma.', ['inny mieszkaniec']],
])

testSpeakers('whom the police deal with is no officer', [
  [
    'by his age',
    'Sierżant Adam Wrzos zatrzymał auto. 41-latek usłyszał zarzut. Powiedział śledczym, że pił piwo.',
    ['41-latek'],
  ],
  [
    'nor a suspect',
    'Sierżant Adam Wrzos zatrzymał auto. Podejrzany usłyszał zarzut. Powiedział śledczym, że pił piwo.',
    ['podejrzany'],
  ],
  [
    'but who is no officer may be one',
    'Adam Wrzos zatrzymał auto. 41-latek usłyszał brawa. Powiedział nam, że lubi jeździć.',
    ['Adam Wrzos'],
  ],
])

testSpeakers('who is named later is not every office named before', [
  [
    'where another office is nearer',
    'Rzecznik ratusza odpowiada, że pismo jest gotowe. O komentarz poprosiliśmy też burmistrza. „Nie komentuję” – uciął Artur Nowina.',
    ['rzecznik ratusza', 'Artur Nowina'],
  ],
  [
    'where a clause tells who it is',
    'Jak poinformował dyżurny synoptyk, wiało mocno. – To kpina – oburza się Jan Banach, który uprawia jabłonie.',
    ['dyżurny synoptyk', 'Jan Banach'],
  ],
  [
    'where somebody is from',
    'Rzeczniczka szpitala zapewniła, że oddział działa. – Czekałam – skarży się Ewa Lis z Karwi.',
    ['rzeczniczka szpitala', 'Ewa Lis'],
  ],
  [
    'nor a patient',
    'Rzeczniczka szpitala zapewniła, że oddział działa. – Czekałam – skarży się Ewa Lis, pacjentka oddziału.',
    ['rzeczniczka szpitala', 'Ewa Lis'],
  ],
  [
    'but who leads something there',
    'Rzeczniczka szpitala zapewniła, że leków jest dość. – Mamy zapas – dodała Ewa Lis, która kieruje biurem prasowym.',
    ['Ewa Lis', 'Ewa Lis'],
  ],
  [
    'or is from a body',
    'Rzeczniczka urzędu zapewniła, że pieniędzy jest dość. – Mamy zapas – dodała Ewa Lis z Urzędu Miasta.',
    ['Ewa Lis', 'Ewa Lis'],
  ],
  [
    'whatever a man asked in between',
    'Rzeczniczka szpitala zapewniła, że leków jest dość. Burmistrz pytał o nie w maju. – Mamy zapas – dodała Ewa Lis.',
    ['Ewa Lis', 'Ewa Lis'],
  ],
  [
    'and at whose house it was',
    'Rzecznik policji przekazał, że kierowca uciekł. Zatrzymano go pod domem sołtysa. – Był pijany – dodał Jan Banach.',
    ['Jan Banach', 'Jan Banach'],
  ],
  [
    'but the one, where nothing tells otherwise',
    'Rzeczniczka szpitala zapewniła, że oddział działa. – Czekamy na remont – wyjaśnia Ewa Lis.',
    ['Ewa Lis', 'Ewa Lis'],
  ],
])

testSpeakers('an office of something is not whom the paper calls pan', [
  [
    'a minister',
    '– Kto odda mi czas? – pyta pan Robert z Lipnik.\n\nMinister rolnictwa stwierdził, że „drzwi są otwarte”.',
    ['Robert', 'minister rolnictwa'],
  ],
  [
    'nor a chairman',
    '– Kto odda mi czas? – pyta pan Robert.\n\nPrezes spółki stwierdził, że drzwi są otwarte.',
    ['Robert', 'prezes spółki'],
  ],
])

testSpeakers('behind pan and pani a given name is who it is', [
  ['a man, in another case', 'Zdaniem pana Marka most runie. W opinii pana Józefa nie runie.', ['Marek', 'Józef']],
  ['a woman', 'Według pani Barbary most runie. Zdaniem pani Iwony nie runie.', ['Barbara', 'Iwona']],
  ['by a surname', 'Zdaniem pana Kowalskiego most runie.', ['Kowalski']],
  ['though a man may be called so in another case', '– Most runie – mówi sąsiadka rodziny, pani Iwona.', ['Iwona']],
  ['behind what somebody is', '– Most runie – powiedziała jedna z mieszkanek, pani Zofia.', ['Zofia']],
  ['not before her own verb', '– Most runie – powiedziała sąsiadka, pani Zofia milczała.', ['sąsiadka']],
  [
    'nor is a man a woman',
    '– Szlabany były otwarte – mówi pan Stanisław. Kobieta twierdzi, że były zamknięte.',
    ['Stanisław', 'kobieta'],
  ],
  [
    'but a man is',
    '– Szlabany były otwarte – mówi pan Stanisław. Mężczyzna twierdzi, że ich nie zamknięto.',
    ['Stanisław', 'Stanisław'],
  ],
  ['somebody in full', 'Według pana Marka Nowaka most runie.', ['Marek Nowak']],
  ['where somebody is from stays', '– Nie – mówi pani Michalina z ulicy Długiej.', ['pani Michalina z ulicy Długiej']],
])

testSpeakers('an office to somebody’s face in capitals', [
  [
    'is nobody’s name',
    'Gdy Donald Kos zamieścił wpis, wybuchł spór. Premier napisał: „Czas wstać z kolan”.\n\nKarol Lis odparł: „Wolne żarty, Panie Premierze”.',
    ['Donald Kos', 'Karol Lis'],
  ],
  [
    'nor of whom an office means next',
    '– Zrobiliśmy to, Panie Prezydencie – powiedziała Ewa Lis. Prezydent Adam Wrona podziękował. Prezydent dodał, że wróci.',
    ['Ewa Lis', 'Adam Wrona'],
  ],
  ['while a name stays one', 'Panie Ewa Lis i Anna Kos czekały. – Dobrze – powiedziała Anna Kos.', ['Anna Kos']],
])
