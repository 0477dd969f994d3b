import { testQuotes } from './expect-quotes.ts'

testQuotes('an abbreviation’s full stop', [
  ['is its own before a comma', 'Umowa trwa do 2031 r., informuje Lubex.', [['direct', 'Umowa trwa do 2031 r.']]],
  ['and before a dash', '– Ceny spadły o 5 proc. – mówi Anna Bryl.', [['direct', 'Ceny spadły o 5 proc.']]],
  ['so is a cut name’s', '– Znam Jana K. – mówi Anna Bryl.', [['direct', 'Znam Jana K.']]],
  ['the sentence’s is not', 'Anna Bryl dodała, że umowa trwa do 2031 r.', [['reported', 'umowa trwa do 2031 r']]],
  ['nor is one behind a sum', '– Most kosztował 3 mln zł. – mówi Anna Bryl.', [['direct', 'Most kosztował 3 mln zł']]],
])

testQuotes('what a page sets beside it', [
  ['a credit in capitals', 'Firma twierdzi, że zysk spadł Foto: PAP', [['reported', 'zysk spadł']]],
  ['a photographer', 'Firma twierdzi, że zysk spadł fot. Anna Lipiec/PAP', [['reported', 'zysk spadł']]],
  [
    'a link’s title and day',
    'Kurs spadnie 23.06 | Gdyby port stanął, byłoby źle - mówił Adam Wrzos.',
    [['direct', 'Gdyby port stanął, byłoby źle']],
  ],
])

testQuotes('points of a list', [
  [
    'words in marks are all that is said in theirs',
    'Lipiec wygrał w 24 gminach; „Okradają nas” – grzmi Adam Wrzos.',
    [['direct', 'Okradają nas']],
  ],
  [
    'somebody else’s opens behind a semicolon',
    'Wynik jest znany; Anna Bryl mówi, że złoży wniosek; Jan Lipiec milczy.',
    [['reported', 'złoży wniosek']],
  ],
  [
    'not where all of them are said',
    'Wynik jest znany; Anna Bryl mówi, że złoży wniosek; że pójdzie do sądu; wygra.',
    [['reported', 'złoży wniosek; że pójdzie do sądu; wygra']],
  ],
  [
    'nor where no point stands before it',
    'Anna Bryl mówi, że złoży wniosek; sąd rozpatrzy go jutro.',
    [['reported', 'złoży wniosek; sąd rozpatrzy go jutro']],
  ],
])

testQuotes('what others think of it', [
  ['they reject it', '„Kurier” pyta, czy most runie, co Wrzos odrzuca.', [['reported', 'czy most runie']]],
  ['they deny it', 'Bryl pytał, czy port upadnie, czemu Wrzos zaprzeczył.', [['reported', 'czy port upadnie']]],
  [
    'but what nobody knows is asked',
    'Bryl powiedział, że nie wie, czemu Wrzos zaprzeczył.',
    [['reported', 'nie wie, czemu Wrzos zaprzeczył']],
  ],
])

testQuotes('a clause that depends on another', [
  [
    'what he used to say',
    'Jan Bryl zapewnił, że odejdzie, choć wcześniej temu zaprzeczał.',
    [['reported', 'odejdzie']],
  ],
  [
    'what he said a week ago',
    'Jan Bryl zapewnił, że odejdzie, mimo że tydzień temu mówił co innego.',
    [['reported', 'odejdzie']],
  ],
  [
    'what another used to say is of it',
    'Jan Bryl zapewnił, że odejdzie, choć rada wczoraj twierdziła co innego.',
    [['reported', 'odejdzie, choć rada wczoraj twierdziła co innego']],
  ],
  [
    'goes on in a list',
    'Strajki, które zdaniem Wrzosa odbiły się na płacach, premiach i zyskach, trwają.',
    [['reported', 'odbiły się na płacach, premiach i zyskach']],
  ],
  [
    'and under its cue',
    'Radny, który mówi, że most powstanie z cegieł, belek i żwiru, odchodzi.',
    [['reported', 'most powstanie z cegieł, belek i żwiru']],
  ],
  [
    'goes on with a participle about its last noun',
    'Radny, który wezwał, aby „strzec mostu” w Lidorii, stanowiącej „wartość”, milczy.',
    [['mixed', '„strzec mostu” w Lidorii, stanowiącej „wartość”']],
  ],
  [
    'ends before a participle about the main clause’s subject',
    'Radny, który mówi, że most stoi w gminie, zatrzymany wczoraj, milczy.',
    [['reported', 'most stoi w gminie']],
  ],
])

testQuotes('the same subject goes on', [
  [
    'behind a phrase of its own',
    'Radne powiedziały, że Adam Wrzos powinien odejść, a w odpowiedzi usłyszały śmiech.',
    [['reported', 'Adam Wrzos powinien odejść']],
  ],
  [
    'unless a verb of what is said agrees',
    'Bryl powiedział, że Jan Wrzos zjechał z mostu, a w rowie usłyszał śmiech.',
    [['reported', 'Jan Wrzos zjechał z mostu, a w rowie usłyszał śmiech']],
  ],
])

testQuotes('who says so once more, between dashes', [
  [
    'with a verb alone',
    'Anna Wrzos powiedziała, że most, który - dodała - jest stary, runie.',
    [['reported', 'most, który', 'jest stary, runie']],
  ],
  ['with „jak”', 'Anna Wrzos powiedziała, że most - jak dodała - runie.', [['reported', 'most', 'runie']]],
  [
    'another speaks from there',
    'Jan Bryl powiedział, że most jest drogi, ale – jak ocenia Anna Wrzos – ludzie go lubią.',
    [
      ['reported', 'most jest drogi'],
      ['reported', 'ludzie go lubią'],
    ],
  ],
  [
    'whom a speaker cites within his clause',
    'Jan Bryl powiedział, że most – jak ocenia Anna Wrzos – jest drogi.',
    [['reported', 'most – jak ocenia Anna Wrzos – jest drogi']],
  ],
  [
    'he adds more',
    'Jan Bryl zapewnił, że most stanie, a potem - dodał, że stanie też port.',
    [
      ['reported', 'most stanie'],
      ['reported', 'stanie też port'],
    ],
  ],
  ['no aside', 'Jan Bryl powiedział, że most - choć stary - stoi.', [['reported', 'most - choć stary - stoi']]],
])

testQuotes('letters of growth close an article as words do', [
  ['year on year', 'Jak podał GUS, ceny wzrosły o 4,9 proc. rdr.', [['reported', 'ceny wzrosły o 4,9 proc. rdr']]],
  ['month on month', 'Jak podał GUS, ceny spadły o 0,2 proc. mdm.', [['reported', 'ceny spadły o 0,2 proc. mdm']]],
  ["but an author's initials do not", 'Jak podał GUS, ceny wzrosły. awi.', [['reported', 'ceny wzrosły']]],
])

testQuotes('a decade’s stop ends no clause that has no verb yet', [
  [
    'behind its conjunction',
    'Krytyk przypomina, że w latach 80. Wrzos odmówił nagrody.',
    [['reported', 'w latach 80. Wrzos odmówił nagrody']],
  ],
  [
    'of two',
    'Krytyk mówi, że w latach 70. i 80. Polska była inna.',
    [['reported', 'w latach 70. i 80. Polska była inna']],
  ],
  [
    'but one that has is over',
    'Krytyk mówi, że Wrzos zmarł w latach 80. Anna Lis milczy.',
    [['reported', 'Wrzos zmarł w latach 80']],
  ],
])

testQuotes('a report ends where the paper tells that others contradict', [
  ['what they say', 'Wójt zapewnia, że most stoi, ale mieszkańcy mówią co innego.', [['reported', 'most stoi']]],
  ['what they think', 'Prezes twierdzi, że klub gra, lecz kibice mają inne zdanie.', [['reported', 'klub gra']]],
  [
    'not with an opinion of his own',
    'Wójt przyznał, że lubi radnych, ale w sprawie mostu ma inne zdanie.',
    [['reported', 'lubi radnych, ale w sprawie mostu ma inne zdanie']],
  ],
  [
    'nor with what others held in his own story',
    'Lis przyznał, że chciał odejść z klubu, ale prezes był innego zdania.',
    [['reported', 'chciał odejść z klubu, ale prezes był innego zdania']],
  ],
  [
    'nor with what others do',
    'Wójt zapewnia, że most stoi, ale mieszkańcy jeżdżą objazdem.',
    [['reported', 'most stoi, ale mieszkańcy jeżdżą objazdem']],
  ],
])

testQuotes('what a paper hears from nobody', [['is nobody’s', 'W mieście słyszymy, że most runie.', []]])

testQuotes('a report ends where its source would not talk', [
  [
    'of something',
    'Trener przyznał, że zespół zawiódł, ale o ustawieniu nie chciał rozmawiać.',
    [['reported', 'zespół zawiódł']],
  ],
  ['or tell it', 'Wójt powiedział, że odejdzie, ale nie chciał zdradzić powodów.', [['reported', 'odejdzie']]],
  [
    'not where another would not',
    'Policja podała, że kierowca siedzi, ale nie chciał rozmawiać z policjantami.',
    [['reported', 'kierowca siedzi, ale nie chciał rozmawiać z policjantami']],
  ],
])

testQuotes('a question ends where it stays open', [
  [
    'by who does not answer',
    'Radny Jan Bryl zapytał, kiedy list wpłynął, ale przewodniczący nie odpowiedział.',
    [['reported', 'kiedy list wpłynął']],
  ],
  [
    'or gives no answer',
    'Radny Jan Bryl zapytał kiedy list wpłynął, lecz wójt nie udzielił mu odpowiedzi.',
    [['reported', 'kiedy list wpłynął']],
  ],
  [
    'not with whom it asks about',
    'Radny Jan Bryl zapytał, dlaczego wójt pisał, ale nie odpowiedział na list.',
    [['reported', 'dlaczego wójt pisał, ale nie odpowiedział na list']],
  ],
  [
    'nor in what is told',
    'Radny Jan Bryl powiedział, że pisał trzy razy, ale wójt nie odpowiedział.',
    [['reported', 'pisał trzy razy, ale wójt nie odpowiedział']],
  ],
])

testQuotes('a clause is not another verb’s across who speaks of himself', [
  [
    'in speech',
    '– Pan komentuje ceny, ja się nimi zajmuję i wiemy doskonale, że nie spadną – mówiła Ewa Bryl.',
    [['direct', 'Pan komentuje ceny, ja się nimi zajmuję i wiemy doskonale, że nie spadną']],
  ],
  ['but across the pronoun', 'Wójt powiedział nam, że most stoi.', [['reported', 'most stoi']]],
])

testQuotes('a clause is the verb’s across when whoever writes did something', [
  ['called', 'Wójt powiedział, gdy zadzwoniłem, że most stoi.', [['reported', 'most stoi']]],
  [
    'asked',
    'Jan Lis odpowiedział, kiedy zapytałam go o most, że wszystko idzie zgodnie z planem.',
    [['reported', 'wszystko idzie zgodnie z planem']],
  ],
  ['left', 'Wójt powiedział mi przez telefon, zanim wyszedłem, że most stoi.', [['reported', 'most stoi']]],
])

testQuotes('a clause is the verb’s across what whoever writes remembers or has understood', [
  ['remembers', 'Prezes obiecał, jak pamiętam, że zapłaci.', [['reported', 'zapłaci']]],
  ['as far as', 'Prezes obiecał, o ile dobrze pamiętam, że zapłaci.', [['reported', 'zapłaci']]],
  ['why', 'Jan Bryl powiedział, bo pytałem go o to, że pomoże.', [['reported', 'pomoże']]],
  ['but not across what he knows', 'Jan Bryl mówi, ponieważ wiem, że kłamie.', []],
  ['when', 'Minister powiedział, kiedy zapytaliśmy o most, że pieniądze są.', [['reported', 'pieniądze są']]],
])
