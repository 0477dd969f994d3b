import { testSpeakers } from '../speakers/expect-speakers.ts'
import { testQuotes } from './expect-quotes.ts'

testQuotes('whose the frame is', [
  ['a pronoun', 'Według niego most jest gotowy.', [['reported', 'most jest gotowy']]],
  ['a possessive', 'W jej ocenie most jest gotowy.', [['reported', 'most jest gotowy']]],
  ["somebody's people", 'Według jej prawników most jest gotowy.', [['reported', 'most jest gotowy']]],
  ['a report', 'Według relacji Anny Lipiec most jest gotowy.', [['reported', 'most jest gotowy']]],
  ['a report of somebody known', 'Zgodnie z jego słowami most jest gotowy.', [['reported', 'most jest gotowy']]],
  ['a report of nobody in particular', 'Według szacunków most waży sto ton.', [['reported', 'most waży sto ton']]],
  ['forecasts of somebody', 'Według prognoz IPW nad morzem spadnie grad.', [['reported', 'nad morzem spadnie grad']]],
  ['a vision of somebody', 'Według wizji Jana Bryla most runie w maju.', [['reported', 'most runie w maju']]],
  ['a theory', 'Zgodnie z teorią Anny Lipiec most jest starszy.', [['reported', 'most jest starszy']]],
  ['a theory of nobody', 'Według teorii most jest starszy.', []],
  ['nor an old prophecy', 'Zgodnie z przepowiednią most runął w maju.', []],
  [
    'what was passed on to the paper',
    'Według informacji podanych nam przez szpital kierowca żyje.',
    [['reported', 'kierowca żyje']],
  ],
  ['a vision that is a plan', 'Zgodnie z wizją architekta Jana Bryla plac będzie zielony.', []],
  ['a translation', 'Zgodnie z tłumaczeniem Jana Bryla książę mówi tu o śnie.', []],
  ['the paper’s own', 'Według naszych informacji most stoi. Zgodnie z naszymi ustaleniami wójt odejdzie.', []],
  ['forecasts of nobody', 'Według prognoz nad morzem spadnie grad.', []],
  ['words that it follows from', 'Jak wynika ze słów burmistrza, most stoi.', [['reported', 'most stoi']]],
  ['studies tell facts', 'Jak wynika z badań, most stoi.', []],
])

testQuotes('where the source ends', [
  ['behind a second one', 'Zdaniem policji i prokuratury most stoi.', [['reported', 'most stoi']]],
  ['behind whose it is as well', 'Zdaniem rybaków, a także części radnych, most stoi.', [['reported', 'most stoi']]],
  ['behind somebody’s deputy', 'Zdaniem wójta, ale i jego zastępcy most stoi.', [['reported', 'most stoi']]],
  ['not behind more that is said', 'Zdaniem wójta most stoi, a także lśni.', [['reported', 'most stoi, a także lśni']]],
  ['not where more is told of the same', 'Zdaniem wójta, a także most stoi.', [['reported', 'a także most stoi']]],
  ['behind where people are from', 'Według strażaków z Lubinowa kierowca spał.', [['reported', 'kierowca spał']]],
  ['behind where the police is', 'Według policji z Lubinowa kierowca spał.', [['reported', 'kierowca spał']]],
  ['behind a body', 'Zdaniem ekspertów z ministerstwa most stoi.', [['reported', 'most stoi']]],
  ['not behind a cause', 'Zdaniem wójta z powodu mrozu most stoi.', [['reported', 'z powodu mrozu most stoi']]],
  ['behind a second company', 'Zdaniem prezesa Lubexu oraz Wrzexu ceny wzrosną.', [['reported', 'ceny wzrosną']]],
  ['not behind a subject', 'Zdaniem wójta i radni, i starosta kłamią.', [['reported', 'i radni, i starosta kłamią']]],
  [
    'before an office with its name',
    'Zdaniem opozycji burmistrz Jan Wrzos zabiegał o most.',
    [['reported', 'burmistrz Jan Wrzos zabiegał o most']],
  ],
  [
    'behind one of them by name',
    'Zdaniem wielu mieszkańców, w tym Jana Wrzosa, most jest stary.',
    [['reported', 'most jest stary']],
  ],
  [
    'and where from',
    'Według ekspertów, m.in. Jana Wrzosa z Instytutu Rzek, most jest stary.',
    [['reported', 'most jest stary']],
  ],
  ['before when it is', 'Zdaniem ministra, w tym roku, most runie.', [['reported', 'w tym roku, most runie']]],
  ['before one of a nation', 'Zdaniem ekspertów Polak wygra turniej.', [['reported', 'Polak wygra turniej']]],
  ['but who bears a name is one', 'Zdaniem trenera Polaka Iskra wygra turniej.', [['reported', 'Iskra wygra turniej']]],
  [
    'behind those it has been told among others',
    'Jak zaznaczył w rozmowie z mediami, w tym PAP, znany ekspert Adam Wrzos, most stoi.',
    [['reported', 'most stoi']],
  ],
  [
    'behind a clause about what its apposition names',
    'Jak zaznaczył Adam Wrzos, starosta gminy, która do końca czerwca przewodzi radzie, most stoi.',
    [['reported', 'most stoi']],
  ],
  ['before a name and its verb', 'Zdaniem ekspertów Adam Wrzos przegra.', [['reported', 'Adam Wrzos przegra']]],
  ['behind a name cut down to a letter', 'Zdaniem Jana K. most stoi.', [['reported', 'most stoi']]],
  [
    'behind a participle and what it governs',
    'Zdaniem prawników zajmujących się mostami są one drogie.',
    [['reported', 'są one drogie']],
  ],
  [
    'behind a relative clause',
    'Według służb, na które powołuje się gazeta, most jest stary.',
    [['reported', 'most jest stary']],
  ],
  [
    'behind where somebody is from',
    'Według Anny Lipiec z policji wodnej przy nabrzeżu stoi pięć łodzi.',
    [['reported', 'przy nabrzeżu stoi pięć łodzi']],
  ],
  [
    'behind a place of study, before a subject',
    'Zdaniem Anny Lipiec z Instytutu Energii ceny prądu spadną.',
    [['reported', 'ceny prądu spadną']],
  ],
  [
    'not behind where something is seen from',
    'Zdaniem Anny Lipiec z mostu nic nie widać.',
    [['reported', 'z mostu nic nie widać']],
  ],
  [
    'before a subject of what will be',
    'Zdaniem szefa Związku Rybaków ceny będą lepsze.',
    [['reported', 'ceny będą lepsze']],
  ],
  [
    'behind an apposition',
    'Zdaniem Adama Wrzosa, burmistrza miasta, most jest stary.',
    [['reported', 'most jest stary']],
  ],
  [
    'before a subject with its demonstrative',
    'Zdaniem przeciwników tych zmian kryterium to budzi sprzeciw.',
    [['reported', 'kryterium to budzi sprzeciw']],
  ],
])

testQuotes('what tells more of a source', [
  [
    'an apposition with a participle',
    'Zdaniem Anny Lipiec, ekspertki specjalizującej się w mostach, rzeka jest głęboka.',
    [['reported', 'rzeka jest głęboka']],
  ],
  [
    'a role, then who he will be',
    'Według Damiana Wrony, przewodniczącego komisji, która będzie pytać rybaków, most jest stary.',
    [['reported', 'most jest stary']],
  ],
  [
    'on whom it relies',
    'Jak podała agencja, powołując się na relację reportera, zakończyły się rozmowy.',
    [['reported', 'zakończyły się rozmowy']],
  ],
  [
    'a participle with its complement, before the content’s subject',
    'Zdaniem prawników zajmujących się lotami odszkodowania są obowiązkowe.',
    [['reported', 'odszkodowania są obowiązkowe']],
  ],
  [
    'a participle with an object, before it',
    'Zdaniem ekspertów badających wypadki droga jest zła.',
    [['reported', 'droga jest zła']],
  ],
  ['a name behind what was told', 'Według doniesień Jan Wilga jest ranny.', [['reported', 'Jan Wilga jest ranny']]],
  ['an office behind it', 'Według ostatnich doniesień premier jest ranny.', [['reported', 'premier jest ranny']]],
  ['behind a part of it', 'Według części doniesień Jan Wilga jest ranny.', [['reported', 'Jan Wilga jest ranny']]],
  ['behind the press', 'Według doniesień prasowych Jan Wilga śpi.', [['reported', 'Jan Wilga śpi']]],
  ['but a genitive is whose it is', 'Według słów Jana Wilgi most stoi.', [['reported', 'most stoi']]],
  ['among others', 'Według doniesień między innymi „Kuriera” most jest stary.', [['reported', 'most jest stary']]],
  [
    'in a year, before a figure',
    'Według urzędu w 2016 r. 6555 osób dostało paszport. Jan Lis milczy.',
    [['reported', 'w 2016 r. 6555 osób dostało paszport']],
  ],
  [
    'given out by somebody',
    'Według informacji o programie „Czysta Wieś”, udostępnionych przez Biuro Wsi (biuro.example), most stoi.',
    [['reported', 'most stoi']],
  ],
  [
    'marks, before a cue of their own',
    'Jak uznali strażacy, „każdy ma w sobie coś z dzikusa” i wyjaśnili, że ślady szkodzą.',
    [
      ['mixed', 'każdy ma w sobie coś z dzikusa'],
      ['reported', 'ślady szkodzą'],
    ],
  ],
  [
    'a condition before it',
    'Gdyby most runął, to – zdaniem Jana Lisa – wieś zostanie sama.',
    [['reported', 'Gdyby most runął, to', 'wieś zostanie sama']],
  ],
  [
    'a comma inside marks, in a clause that concedes',
    'Most stoi, choć - jak sądzi Jan Lis - „jest w objęciach rdzawej, zielonej wody”.',
    [['mixed', 'jest w objęciach rdzawej, zielonej wody']],
  ],
  [
    'by whom it is known what was said',
    'Anna Lipiec mówiła, że droga jest pusta. – Nie wierzę w to, co widzę – miała powiedzieć według agencji AFP.',
    [
      ['reported', 'droga jest pusta'],
      ['direct', 'Nie wierzę w to, co widzę'],
    ],
  ],
  [
    'behind an attribution of the sentence before',
    '– Most stoi – powiedział Jan Lis.\n\nWedług policji droga jest pusta.',
    [
      ['direct', 'Most stoi'],
      ['reported', 'droga jest pusta'],
    ],
  ],
  [
    'a year that marks open with',
    'Zdaniem Jana Lisa, „po 1989 r. Rada Lubinowa założyła, że most postoi”.',
    [['mixed', 'po 1989 r. Rada Lubinowa założyła, że most postoi']],
  ],
])

testQuotes('what tells more of who said so', [
  [
    'a participle that agrees',
    'Jak powiedział Jan Wrzos, cytowany przez „Kurier”, na moście doszło do kolizji.',
    [['reported', 'na moście doszło do kolizji']],
  ],
  [
    'but no participle of the subject behind it',
    'Jak powiedział Jan Wrzos, zatrzymany przez straż kierowca, znany w okolicy, był trzeźwy.',
    [['reported', 'zatrzymany przez straż kierowca, znany w okolicy, był trzeźwy']],
  ],
  [
    'a relative clause',
    'Jak powiedziała Ewa Iskra, która kieruje przychodnią, chory czuje się dobrze.',
    [['reported', 'chory czuje się dobrze']],
  ],
  [
    'a relative clause in the middle',
    'Ewa Bryl, jak wyznała Olga Iskra, z którą śpiewała w zespole „Fala”, wciąż występuje.',
    [['reported', 'Ewa Bryl', 'wciąż występuje']],
  ],
])

testQuotes('what is of the source of an opinion', [
  [
    'no participle in another case',
    'W opinii eksperta planowana podróż rozpocznie się w Lubinowie.',
    [['reported', 'planowana podróż rozpocznie się w Lubinowie']],
  ],
  [
    'a name that its role waits for',
    'Zdaniem byłego prezesa klubu, Jana Bryla, mecze są długie.',
    [['reported', 'mecze są długie']],
  ],
  [
    'no office whose bearer has a verb',
    'Według „Kuriera”, minister Adam Wrzos kupił dom.',
    [['reported', 'minister Adam Wrzos kupił dom']],
  ],
  [
    'nor with a land',
    'Według relacji „Kuriera”, prezydent Lidorii Paul Wrzos ostrzegł radę.',
    [['reported', 'prezydent Lidorii Paul Wrzos ostrzegł radę']],
  ],
])

testQuotes('a noun right behind a name in capitals', [
  [
    'opens the content, with what goes with it before its verb',
    'Według Ministerstwa Energii osłony dla gmin wygasną zimą.',
    [['reported', 'osłony dla gmin wygasną zimą']],
  ],
  [
    'is of the name where the verb does not agree',
    'Według Instytutu Badań wody w gminie ubywa.',
    [['reported', 'w gminie ubywa']],
  ],
])

testQuotes('a share behind a source', [
  [
    'is what the source tells',
    'Według raportu „Drogi zimą – 2024” 74 proc. kierowców jeździ za szybko.',
    [['reported', '74 proc. kierowców jeździ za szybko']],
  ],
])

testSpeakers('a frame whose comma is lost ends before an adjective', [
  ['of one, behind several', 'Jak mówią analitycy obecny jej poziom jest bliski szczytu.', ['analitycy']],
  ['not before their own', 'Jak mówią analitycy bankowi jej poziom jest bliski szczytu.', ['analitycy bankowi']],
])
