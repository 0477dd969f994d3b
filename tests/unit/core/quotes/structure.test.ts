import { testQuotes } from './expect-quotes.ts'

const BODY = 'Adam Wrzos był w Lubinowie.'

testQuotes('an attribution in the next paragraph', [
  [
    'of the whole paragraph',
    `${BODY}\n\nMost stoi. Droga też.\n\n- ocenił Wrzos. Lipiec dodała, że jest sucho.`,
    [
      ['direct', 'Most stoi. Droga też'],
      ['reported', 'jest sucho'],
    ],
  ],
  [
    'of what follows the last report',
    `Wrzos powiedział, że pada. Most stoi.\n\n- dodano.`,
    [
      ['reported', 'pada'],
      ['direct', 'Most stoi'],
    ],
  ],
  ['a turn of dialogue is none', `${BODY}\n\n- Widzi pan most?\n\n${BODY}`, []],
])

testQuotes('headings', [
  ['a surname before the first person', `Wrzosewicz: Nie oddamy mostu\n\n${BODY}`, [['direct', 'Nie oddamy mostu']]],
  ['a topic', `Lubinów: Nowy most i droga\n\n${BODY}`, []],
  ["what goes on, of a body's", `Sesja Rady Osiedla: spór o most\n\n${BODY}`, []],
  ['but a body', `Rada Osiedla: spór trwa\n\n${BODY}`, [['direct', 'spór trwa']]],
  ['a union, where it happened', `UE: Zgoda na nowy most\n\n${BODY}`, []],
  [
    'what somebody says of something',
    `Wrzos o wecie wójta: Jestem wściekły\n\n${BODY}`,
    [['direct', 'Jestem wściekły']],
  ],
  ['a verb that reports', `Radni ostrzegają: Most jest stary\n\n${BODY}`, [['direct', 'Most jest stary']]],
  [
    'run into a paragraph',
    `${BODY} "Nie oddamy mostu" Gmina milczy. – Nie oddamy tego mostu – powiedziała Anna Lipiec.`,
    [
      ['direct', 'Nie oddamy mostu'],
      ['direct', 'Nie oddamy tego mostu'],
    ],
  ],
  ['run into a paragraph, with nothing to repeat it', `${BODY} "Nie oddamy mostu" Gmina milczy.`, []],
])

testQuotes('emphasis', [
  ['ends no quote', `**Rada twierdzi, że most jest stary.**\n\n${BODY}`, [['reported', 'most jest stary']]],
  ['inside stays', `Rada twierdzi, że most **jest** stary.`, [['reported', 'most **jest** stary']]],
])

testQuotes('a stop that was lost', [
  [
    'before words that only a sentence opens with',
    `Wrzos ostrzegł, że zbraknie drewna na tamtych rynkach Jak dodał, most stanie w maju.`,
    [
      ['reported', 'zbraknie drewna na tamtych rynkach'],
      ['reported', 'most stanie w maju'],
    ],
  ],
])

testQuotes('how it went afterwards', [
  ['is no promise', `Wrzos zapowiedział, że otworzy most, jednak do tego nie doszło.`, [['reported', 'otworzy most']]],
  [
    'is none of the words for which he was blamed',
    `Wrzos powiedział, że most powinien zniknąć, za co spadła na niego krytyka.`,
    [['reported', 'most powinien zniknąć']],
  ],
  [
    'unless it had gone so when he told it',
    `Wrzos powiedział, że rozebrał most, za co spadła na niego krytyka.`,
    [['reported', 'rozebrał most, za co spadła na niego krytyka']],
  ],
  [
    'or is promised as well',
    `Wrzos zapowiedział, że otworzy most, ale nie zamknie drogi.`,
    [['reported', 'otworzy most, ale nie zamknie drogi']],
  ],
])

testQuotes('a share behind a source', [
  [
    'is what the source tells',
    'Według raportu „Drogi zimą – 2024” 74 proc. kierowców jeździ za szybko.',
    [['reported', '74 proc. kierowców jeździ za szybko']],
  ],
])

testQuotes('a list below its cue', [
  [
    'of wishes',
    'Rada zażądała w środę, by:\n\n• spółka wydała wyniki badań;\n• prezes przyszedł „bez prawnika”.\n\nSpółka milczy.',
    [
      ['reported', 'spółka wydała wyniki badań'],
      ['mixed', 'prezes przyszedł „bez prawnika”'],
    ],
  ],
  [
    'behind dashes',
    'Wrzos zapowiedział, że:\n- podatki spadną od stycznia,\n- drogi będą lepsze.\n\nNa tym koniec.',
    [
      ['reported', 'podatki spadną od stycznia'],
      ['reported', 'drogi będą lepsze'],
    ],
  ],
  [
    'in marks',
    'W liście do rady czytamy:\n\n• „Nie chcemy przeprosin, chcemy wody”\n• bez marki\n\nNa tym koniec.',
    [['direct', 'Nie chcemy przeprosin, chcemy wody']],
  ],
  ['of things', 'Wrzos ma w domu:\n\n• dwa krzesła dębowe;\n• stół bez nóg.\n\nNa tym koniec.', []],
])

testQuotes('speech behind a colon without marks', [
  [
    'that says what something is',
    'Eksperci przestrzegają: to nie cła, ale handel będzie wyzwaniem.',
    [['direct', 'to nie cła, ale handel będzie wyzwaniem']],
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

testQuotes('turns that nobody is given', [
  ['a question that tells of others', '– Most i kładka – Czy rada rozważa remont, czy Bryl rozważa sprzedaż?', []],
  ['one alone', '– Droga od mostu do rynku.', []],
  [
    'several',
    '– Widzi pan most?\n\n– Nie widzę.',
    [
      ['direct', 'Widzi pan most?'],
      ['direct', 'Nie widzę'],
    ],
  ],
])

testQuotes('headings that name who speaks', [
  [
    'before what is offered',
    'Jan Bryl: Most nie powstanie [ROZMOWA]\n\nJan Bryl powiedział, że most stoi.',
    [
      ['direct', 'Most nie powstanie'],
      ['reported', 'most stoi'],
    ],
  ],
  [
    'but a colon in marks parts nothing',
    '"Most jest jak lis: nikt go nie złapie"\n\nRada przyjęła plan mostu w Lubinowie.',
    [['direct', 'Most jest jak lis: nikt go nie złapie']],
  ],
  [
    'the second of two labels',
    'Związek: Wrzos: To decydujący krok w rozmowach\n\nAdam Wrzos powiedział, że most stoi.',
    [
      ['direct', 'To decydujący krok w rozmowach'],
      ['reported', 'most stoi'],
    ],
  ],
  [
    'two, each with a sentence',
    'Wrzos: jesteśmy gotowi na zimę. Bryl: to za mało\n\nAdam Wrzos milczy. Radny Jan Bryl powiedział, że most stoi.',
    [
      ['direct', 'jesteśmy gotowi na zimę'],
      ['direct', 'to za mało'],
      ['reported', 'most stoi'],
    ],
  ],
  [
    'one with a dash before marks',
    'Rozmowa: Kasia Lipka – „Nie oddamy mostu nikomu”\n\nKasia Lipka powiedziała, że most stoi.',
    [
      ['direct', 'Nie oddamy mostu nikomu'],
      ['reported', 'most stoi'],
    ],
  ],
  [
    'but no author of a title',
    'Kasia Lipka – „Zima nad wielką rzeką”\n\nKasia Lipka powiedziała, że most stoi.',
    [['reported', 'most stoi']],
  ],
  [
    'a name that speaks in the body',
    'Barnius: rząd nie wyjawił, co będzie\n\nBarnius powiedział, że most stoi.',
    [
      ['direct', 'rząd nie wyjawił, co będzie'],
      ['reported', 'most stoi'],
    ],
  ],
  [
    'a given name that is a noun as well',
    `Daniel Zatylski: mam mieszane uczucia\n\n${BODY}`,
    [['direct', 'mam mieszane uczucia']],
  ],
  ['a name that says nothing is a topic', 'Barnius: rząd nie wyjawił, co będzie\n\nFirma Barnius milczy.', []],
  [
    'a country with its adjective is a place',
    'Korea Północna: 69 procent mieszkańców nie chce zmian\n\nW Korei Północnej policzono głosy.',
    [],
  ],
  [
    'one that has run into a paragraph is its one sentence',
    'Anna Bryl ogłosiła raport. Bryl: Nie zablokujemy umowy. Mieszkańcy są spokojni.',
    [['direct', 'Nie zablokujemy umowy']],
  ],
  [
    'one that a paragraph begins with',
    'Bryl: Popieramy plan. Spór dotyczy pieniędzy. „Jest wiele gmin, które milczą” – mówiła Anna Bryl w radiu. Rada zbierze się w maju.',
    [
      ['direct', 'Popieramy plan'],
      ['direct', 'Jest wiele gmin, które milczą'],
    ],
  ],
  ['and of what', `Wrzosewicz o wecie burmistrza: Jestem wściekła\n\n${BODY}`, [['direct', 'Jestem wściekła']]],
  ['where it happened is not who', `Niemcy: Strajk w porcie i na kolei\n\n${BODY}`, []],
])

testQuotes('speech behind a colon inside a paragraph', [
  [
    'with its attribution behind',
    `${BODY} Lipiec podkreśliła też znaczenie portu: – To realny projekt – zaznaczyła.`,
    [['direct', 'To realny projekt']],
  ],
])

testQuotes('what whoever speaks did next', [
  [
    'where he is named before the lead',
    'Most obejrzał Jan Bryl. Dodał: - Mamy plan. Bryl zapowiedział też budowę portu.',
    [['direct', 'Mamy plan']],
  ],
  [
    'is told behind a colon',
    'Głos zabrał wójt Jan Bryl: – Rocznie wydajemy dużo. Następnie wójt pokazał mapę i przedstawił plan.',
    [['direct', 'Rocznie wydajemy dużo']],
  ],
  [
    'and what he went on to say',
    'Głos zabrał wójt Jan Bryl: – Rocznie wydajemy dużo. Potem wójt dodał, że brakuje pieniędzy.',
    [
      ['direct', 'Rocznie wydajemy dużo'],
      ['reported', 'brakuje pieniędzy'],
    ],
  ],
  [
    'is told by his name behind a verb of saying',
    'Wójt Jan Bryl powiedział: – Rocznie wydajemy dużo. Bryl pokazał mapę.',
    [['direct', 'Rocznie wydajemy dużo']],
  ],
  [
    'is told behind an attribution',
    '– Rocznie wydajemy dużo – mówił wójt Jan Bryl. – Drogi są drogie. Następnie wójt pokazał mapę.',
    [['direct', 'Rocznie wydajemy dużo', 'Drogi są drogie']],
  ],
  [
    'but he may tell of another of his kind',
    'Głos zabrał wójt Jan Bryl: – Byłem u sąsiadów. Wójt Zatyla pokazał mapę. Nowy wójt wyszedł.',
    [['direct', 'Byłem u sąsiadów. Wójt Zatyla pokazał mapę. Nowy wójt wyszedł']],
  ],
])

testQuotes('speech that no sign opens', [
  [
    'is not its last words alone, if they have no verb',
    'Zima była długa.\n\nWrona podpisuje ustawę. To tak, jakby lekarz podał lek bez badań. Skrajna nieodpowiedzialność – powiedział profesor Marcin Lipski.',
    [['direct', 'Wrona podpisuje ustawę. To tak, jakby lekarz podał lek bez badań. Skrajna nieodpowiedzialność']],
  ],
  [
    'is its last sentence, if that has one',
    'Zima była długa.\n\nFirma zwalnia ludzi. Powód to kryzys – informuje Kurier.',
    [['direct', 'Powód to kryzys']],
  ],
])

testQuotes('speech that a comma ends', [
  [
    'before a verb and its subject',
    '- To klasyczny przykład, powiedziała Lipiec. - Wolność jest ważna, dodała.',
    [
      ['direct', 'To klasyczny przykład'],
      ['direct', 'Wolność jest ważna'],
    ],
  ],
])

testQuotes('speech without marks that a comma and its verb end', [
  [
    'before a subject that a participle opens',
    'Jednak, uważa Agata Bryl, opublikowany sondaż jest ważny.',
    [['direct', 'opublikowany sondaż jest ważny']],
  ],
  [
    'with a fragment in marks',
    'Port stoi, a rada „będzie rozpatrywała wniosek”, uważa szef portu Jan Bryl.',
    [['mixed', 'Port stoi, a rada „będzie rozpatrywała wniosek”']],
  ],
  [
    'at the end of a sentence',
    'Twardy brexit mógłby uziemić samoloty na trzy tygodnie, stwierdził dyrektor Jan Wrona, cytowany przez agencję.',
    [['direct', 'Twardy brexit mógłby uziemić samoloty na trzy tygodnie']],
  ],
  [
    'in its middle',
    'Jednak, uważa Gostecka, nowy sondaż stawia w innym świetle apel gminy.',
    [['direct', 'nowy sondaż stawia w innym świetle apel gminy']],
  ],
  [
    'with where its speaker is of',
    'Badania trwały. W każdej próbce był plastik, informują naukowcy z Uniwersytetu w Zatylu.',
    [['direct', 'W każdej próbce był plastik']],
  ],
  ['a clause that depends on another', 'Gdy most runął, powiedział minister Jan Wrona.', []],
  ['with a day before its speaker', 'Most stoi, powiedziała w piątek radna Ewa Lis.', [['direct', 'Most stoi']]],
  ['with an adverb', 'Most stoi, powiedział wczoraj radny Jan Bryl.', [['direct', 'Most stoi']]],
  ['with hearers', 'Most stoi, powiedział dziennikarzom radny Jan Bryl.', [['direct', 'Most stoi']]],
  ['with a hearer in letters', 'Most stoi, powiedział ZBN radny Jan Bryl.', [['direct', 'Most stoi']]],
  ['with a paper', 'Most stoi, powiedział „Głosowi Lubinowa” radny Jan Bryl.', [['direct', 'Most stoi']]],
  ['with who its speaker is', 'Most stoi, powiedziała prezes spółki, Ewa Lis.', [['direct', 'Most stoi']]],
  ['of the clause of a noun', 'Ocenę Anieli Lis, że most stoi, przytaczały w piątek wszystkie gazety.', []],
  [
    'a report of others behind a dateline',
    'Zatyle, 13.12.2019 (ZB) - Spółka Węglowa przewiduje, że wyda 2 mld zł w IV kw. 2020 r., poinformował wiceprezes Jan Wrona.',
    [['direct', 'Spółka Węglowa przewiduje, że wyda 2 mld zł w IV kw. 2020 r.']],
  ],
  [
    'before a clause of its own',
    'Rano minister, Jan Wrona, zapewniał Lipiec, że most stoi.',
    [['reported', 'most stoi']],
  ],
])

testQuotes('paragraphs with a dash each', [
  ['what a list holds', `Mieszkańcy żądają:\n\n- ujawnienia umów,\n\n- nowego mostu.\n\n${BODY}`, []],
  ['what a list of dates ends with', `Rejs:\n\n- 2 maja – wyjście,\n\n- 7 maja – powrót.\n\n${BODY}`, []],
  [
    'what a letter says',
    `Załoga napisała:\n\n– Most zostanie zamknięty.\n\n– Droga zostanie otwarta.\n\n${BODY}`,
    [
      ['direct', 'Most zostanie zamknięty'],
      ['direct', 'Droga zostanie otwarta'],
    ],
  ],
  ['an event that happens to us', `Wybory w Lubinowie: Wrzos czy Lipiec? Znamy wyniki\n\n${BODY}`, []],
  ['in a talk, by a given name', 'Anka: Nie wiem, co robić. Most stoi.', [['direct', 'Nie wiem, co robić. Most stoi']]],
  [
    'what is set between dashes behind a colon',
    'Wrzosek powiedział: – Statek – a ściślej prom – pochodził z Lubinowa.',
    [['direct', 'Statek – a ściślej prom – pochodził z Lubinowa']],
  ],
  [
    'what a colon opens, though dashes come before it',
    'O swym poparciu – mimo sporu – zapewnili go koledzy: „Jesteśmy z tobą”.',
    [['direct', 'Jesteśmy z tobą']],
  ],
])

testQuotes('paragraphs behind a colon', [
  [
    'behind a verb of saying',
    'Most stoi krzywo\n\nJan Bryl skomentował to krótko:\n\nNie oddamy mostu.\n\nBędziemy protestować.\n\nRada zbierze się w piątek.',
    [
      ['direct', 'Nie oddamy mostu'],
      ['direct', 'Będziemy protestować'],
    ],
  ],
  [
    'behind those who are named with what they are',
    'Iskra wygrała mecz\n\nMecz trwał dwie godziny.\n\nJan Wrzos, przyjmujący:\n\nGraliśmy dobrze.\n\nAdam Bryl, trener Iskry:\n\nZagraliśmy bardzo słabo.',
    [
      ['direct', 'Graliśmy dobrze'],
      ['direct', 'Zagraliśmy bardzo słabo'],
    ],
  ],
  [
    'a question behind a verb that asks',
    'Most stoi krzywo\n\nRadny Jan Bryl zapytał:\n\nKto za to zapłaci?\n\nOdpowiedzi nie było.',
    [['direct', 'Kto za to zapłaci?']],
  ],
  ['not what speaks of nobody', 'Most stoi krzywo\n\nJan Bryl powiedział to krótko:\n\nRada zbierze się w piątek.', []],
  ['nor what is listed', 'Most stoi krzywo\n\nJan Bryl wymienia:\n\nNasze drogi i nasze mosty.', []],
  ['nor where nobody speaks', 'Most stoi krzywo\n\nTak wygląda most w Lubinowie:\n\nNie oddamy go nikomu.', []],
])
