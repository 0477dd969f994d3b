import { testQuotes } from './expect-quotes.ts'

const BODY = 'Adam Wrzos był w Lubinowie.'

testQuotes('complementizers', [
  ['a comma left out', 'Wrzos powiedział wczoraj w radiu że nie wróci.', [['reported', 'nie wróci']]],
  ['no comma left out of another conjunction', 'Wrzos powiedział to dlatego że nie wróci.', []],
  ['jakoby', 'Lipiec zaprzeczyła, jakoby most był stary.', [['reported', 'most był stary']]],
  ['że without its comma', 'Wrzos mówi że most stoi.', [['reported', 'most stoi']]],
  ['mimo że is none', 'Most stoi mimo że pada deszcz.', []],
])

testQuotes('what is made public', [
  ['a note', 'Internauci umieścili adnotację, że mapa jest darmowa.', [['reported', 'mapa jest darmowa']]],
  ['a statement', 'Jan Bryl wydał oświadczenie, że rezygnuje.', [['reported', 'rezygnuje']]],
  ['a post, with where', 'Anna Iskra zamieściła wpis na portalu, że odchodzi.', [['reported', 'odchodzi']]],
  ['but no clause about it', 'Anna Iskra wysłała list, który wywołał burzę.', []],
  ['what follows from somebody’s words', 'Ze słów Jana Bryla wynika, że most stoi.', [['reported', 'most stoi']]],
  [
    'words that somebody passed on',
    'Z informacji przekazanych przez posłankę Ewę Lis wynikało, że most stoi.',
    [['reported', 'most stoi']],
  ],
  ['nobody’s words', 'Z dostępnych informacji wynika, że most stoi.', []],
  ['findings', 'Z badań instytutu wynika, że most stoi.', []],
  ['nor what follows from it', 'Anna Iskra zamieściła wpis, z którego wynikało, że jest chora.', []],
])

testQuotes('auxiliaries', [
  ['hearsay', 'Lipiec miała wtedy także podkreślić, że most stoi.', [['reported', 'most stoi']]],
  ['a beginning', 'Wrzos zaczął tłumaczyć, że most stoi.', [['reported', 'most stoi']]],
  ['what is yet to come', 'Lipiec ma ogłosić, że most stoi.', []],
  ['a denied one', 'Lipiec nie miała powiedzieć, że most stoi.', []],
  ['an infinitive of purpose', 'Wrzos zwołał radę, by zapewnić, że most stoi.', []],
])

testQuotes('wishes', [
  ['what for is no wish', 'Rada apeluje o zamknięcie mostu, by uchronić ludzi.', []],
  ['what is pointed to is one', 'Rada apeluje o to, by zamknąć most.', [['reported', 'zamknąć most']]],
  ['a warning', 'Wrzos ostrzegł kierowców, aby "nie wjeżdżali na most".', [['mixed', 'nie wjeżdżali na most']]],
  ['right behind a verb of saying', 'Wrzos dodał, by kierowcy zwolnili.', [['reported', 'kierowcy zwolnili']]],
  ['a purpose further off', 'Wrzos powiedział o moście radnym z miasta, by ich uspokoić.', []],
])

testQuotes('whom a clause is not of', [
  ['of a fact', 'Rada odpowiada za most, pomimo faktu, że stoi on w gminie.', []],
  ['of forecasts', 'Adam Wrzos wrócił. O ile prognozy wskazują, że wygra, to nic nie jest jasne.', []],
  ['what a fact suggests', 'Most drży, co sugeruje, że jest stary.', []],
  ['what studies show, behind a conjunction', 'Ale badania wskazują, że most jest stary.', []],
  [
    'what studies in a journal prove',
    'Badania opublikowane w piśmie naukowym „Rzeka” dowiodły, że ryb jest mniej.',
    [],
  ],
  ['how', 'Wrzos zaprzeczył w taki sposób, że nikt nie uwierzył.', []],
  ['to what degree', 'Wrzos zaprzeczał do tego stopnia, że wyszedł.', []],
  ['a reason', 'Wrzos przeprosił radnych za to, że most jest stary.', []],
  ['belief', 'Wrzos wierzy, że most wytrzyma.', []],
])

testQuotes('no subject at all', [
  ['nobody', 'Nikt nie ma wątpliwości, że most stoi.', []],
  ['what somebody learned', 'Anna Lipka przekonała się, że most stoi.', []],
  ['what looks so', 'Zapowiadało się, że most stanie. Zapowiada się, że zostanie.', []],
  ['what rules say', 'Według naszych wytycznych poprawiono most.', []],
  ['a reflexive that nobody does', 'Uważa się, że most jest stary.', [['reported', 'most jest stary']]],
  ['a true reflexive', 'Wrzos skarży się, że most jest stary.', [['reported', 'most jest stary']]],
])

testQuotes('a clause before its cue', [
  ['what is told of', 'O tym, że most jest zamknięty, poinformował Jan Bryl.', [['reported', 'most jest zamknięty']]],
  ['what is confirmed', 'To, że most runął, potwierdza też policja.', [['reported', 'most runął']]],
  [
    'with a clause in it',
    'O tym, że most, który runął, był stary, mówił Bryl.',
    [['reported', 'most, który runął, był stary']],
  ],
  [
    'behind its noun, which a light verb carries',
    'Deklarację, że most stanie, wójt Jan Bryl złożył w czwartek.',
    [['reported', 'most stanie']],
  ],
  ['behind its noun', 'Informację, że most stanie, podał Jan Bryl.', [['reported', 'most stanie']]],
  ['behind a noun that another verb has', 'Informację, że most stanie, odebrał z ulgą Jan Bryl.', []],
  ['what is asked', 'O to, czy most stanie, zapytał radny Jan Bryl.', [['reported', 'czy most stanie']]],
  [
    'what was drawn attention to',
    'Na to, że most stoi krzywo, zwrócił uwagę Jan Bryl.',
    [['reported', 'most stoi krzywo']],
  ],
  ['with nothing that points to it', 'Że most stoi krzywo, mówi też Anna Wrzos.', [['reported', 'most stoi krzywo']]],
  ['what itself confirms', 'To, że most runął, potwierdza nasze obawy.', []],
  ['what nobody reports', 'To, że most runął, cieszy radnych.', []],
])

testQuotes('a clause far behind its cue', [
  [
    'with a relative clause between',
    'Jan Bryl powiedział radnym, którzy czekali pod ratuszem, że most runął.',
    [['reported', 'most runął']],
  ],
  ['which is no clause of its own', 'Jan Bryl widział radnych, którzy czekali pod ratuszem, że most runął.', []],
])

testQuotes('what is read', [
  ['in a text', 'W komunikacie szpitala czytamy, że most runął.', [['reported', 'most runął']]],
  ['in a part of one', 'W dalszej części listu czytamy, że most runął.', [['reported', 'most runął']]],
  ['in a passage', 'We fragmencie wpisu czytamy, że most runął.', [['reported', 'most runął']]],
  ['in a part of something else', 'W dalszej części miasta czytamy, że most runął.', []],
  ['nowhere', 'Gdy czytamy, że most runął, nie dziwi nas to.', []],
])

testQuotes('a report in speech', [
  [
    'by those whom a relative clause tells of',
    'Most stoi krzywo\n\n– Nie rozumiem radnych, którzy twierdzą, że most runie – mówi Jan Bryl.',
    [
      ['direct', 'Nie rozumiem radnych, którzy twierdzą, że most runie'],
      ['reported', 'most runie'],
    ],
  ],
  [
    'but by nobody',
    'Most stoi krzywo\n\n– Nie rozumiem rady. Twierdzą, że most runie – mówi Jan Bryl.',
    [['direct', 'Nie rozumiem rady. Twierdzą, że most runie']],
  ],
  [
    'nor by what a pronoun stands for',
    'Most stoi krzywo\n\n– Są pomiary i one dowodzą, że runie. Ale są też inne – mówi Jan Bryl.',
    [['direct', 'Są pomiary i one dowodzą, że runie. Ale są też inne']],
  ],
])

testQuotes('verbs of saying', [
  ['a literary one', 'Jan Bryl rzekł, że most runie.', [['reported', 'most runie']]],
  ['one of saying in passing', 'Jan Bryl rzucił, że most runie.', [['reported', 'most runie']]],
  ['a light one with its noun', 'Jan Bryl użył argumentu, że most runie.', [['reported', 'most runie']]],
  ['the same without it', 'Jan Bryl użył mostu, że aż dudniło.', []],
])

testQuotes('a sentence that goes on with the conjunction alone', [
  [
    'behind its cue',
    'Wójt straszył, że most runie. Że gmina upadnie, bo odejdzie port.',
    [['reported', 'most runie', 'gmina upadnie, bo odejdzie port']],
  ],
  [
    'with a cue of its own',
    'Wójt mówił, że most stoi. Że drży, mówił już radny Jan Bryl.',
    [
      ['reported', 'most stoi'],
      ['reported', 'drży'],
    ],
  ],
  ['behind an end of the clause', 'Wójt mówił, że most stoi, i wyszedł. Że też mu wolno.', [['reported', 'most stoi']]],
])

testQuotes('nouns and light verbs', [
  ['an alarm', 'Lekarze biją na alarm, że szpital nie przetrwa.', [['reported', 'szpital nie przetrwa']]],
  [
    'a surname that nobody declines',
    'Rada podważa deklaracje posłanki Anny Wrzos, że ceny spadną.',
    [['reported', 'ceny spadną']],
  ],
])

testQuotes('a relative of a noun', [
  [
    'is not what was asked',
    'Pytany o doniesienia „Kuriera Lubinowskiego”, według których most stoi krzywo, Wrzos odmówił odpowiedzi.',
    [['reported', 'most stoi krzywo']],
  ],
])

testQuotes('what was agreed', [
  ['is nothing that was said', `${BODY} Zgodnie z ustaleniami most stanie w maju.`, []],
  [
    'unless it was found out by somebody',
    `${BODY} Zgodnie z ustaleniami „Kuriera Lubinowskiego” most stanie w maju.`,
    [['reported', 'most stanie w maju']],
  ],
])

testQuotes('what was decided', [
  [
    'is said where it is given in words',
    'Sędzia zdecydowała, że zwraca akta, bo „brakuje w nich podpisu wójta”.',
    [['mixed', 'zwraca akta, bo „brakuje w nich podpisu wójta”']],
  ],
  ['by many', 'Radni postanowili, że „most zostanie otwarty”.', [['mixed', 'most zostanie otwarty']]],
  ['and not where nothing is', 'Sędzia zdecydowała, że zwraca akta.', []],
  ['nor in a name in marks', 'Radni postanowili, że kupią prom „Wrzos”.', []],
])

testQuotes('who is said not to have said it', [
  ['says nothing', 'To nie wójt Jan Bryl powiedział, że most runie.', []],
  ['nor by a pronoun', 'Jan Bryl milczał. To nie on stwierdził, że most runie.', []],
  ['unlike one who does', 'To on stwierdził, że most runie.', [['reported', 'most runie']]],
  ['or does it again', 'To nie pierwszy raz Jan Bryl powiedział, że most runie.', [['reported', 'most runie']]],
  ['or is not the only one', 'To nie tylko wójt powiedział, że most runie.', [['reported', 'most runie']]],
])

testQuotes('what kind of thing tells more of a noun', [
  ['its verb has no noun', 'Biskup Jan Kosma zwracał uwagę na przemiany, jakie dokonują się w człowieku.', []],
  ['the same in a port', 'Wójt Jan Bryl zwrócił uwagę na problemy, jakie pojawiły się w porcie.', []],
  [
    'but asks of the noun behind its verb',
    'Wójt Jan Bryl zapytał radnych, jakie będą koszty mostu.',
    [['reported', 'jakie będą koszty mostu']],
  ],
  ['or of nothing', 'Wójt Jan Bryl pytał o koszty, jakie będą.', [['reported', 'jakie będą']]],
  ['or of those asked', 'Wójt Jan Bryl pytał firmy, jakie złożą oferty.', [['reported', 'jakie złożą oferty']]],
])
