import { testSpeakers } from './expect-speakers.ts'

testSpeakers('the subject of the main clause speaks', [
  ['no pronoun behind a noun', 'Pielęgniarki go zatrzymały. Powiedziały, że most stoi.', ['pielęgniarki']],
  [
    'the antecedent of a relative pronoun',
    'List napisał inżynier Tomasz Bryl, który argumentował, że most jest za wąski.',
    ['Tomasz Bryl'],
  ],
  ['a participle is no name', 'Dyplomata znający sprawę powiedział, że most jest za wąski.', ['dyplomata']],
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
    'of two in one sentence the subject',
    'Do sprawy odniósł się sam Adam Wrzos, który pokazał nagranie z Janem Brylem. – O co chodzi? – zapytał burmistrz.',
    ['Adam Wrzos'],
  ],
  [
    'a subject with a participle before it',
    'Występujący jako świadek ojciec chłopca podkreślał, że droga jest długa.',
    ['ojciec chłopca'],
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
    'who passes on what a minister said is not who said it',
    'Minister zdrowia Michał Lis - jak relacjonował Reuters - powiedział na spotkaniu, że szpital stoi.',
    ['Michał Lis'],
  ],
  [
    'who is mentioned between dashes is not who speaks behind them',
    'Zespół śledczy Brama - gazety opisywanej jako podmiot obcy - przekazał, że most stoi.',
    ['zespół śledczy Brama'],
  ],
  ['behind a semicolon', 'Sąd oddalił wnioski; jak wyjaśniła sędzia Irena Bryl, dowody zniszczono.', ['Irena Bryl']],
  [
    'not what a participle is about',
    'Prezydent ocenił drogi, podkreślając spadek kosztów, i oznajmił, że most stoi.',
    ['prezydent'],
  ],
  ['an office behind its object', 'Stan dróg burmistrz ocenił jako dobry i oznajmił, że most stoi.', ['burmistrz']],
  ['who doubts aloud', 'Burmistrz wyraził wątpliwość, czy most jest potrzebny.', ['burmistrz']],
])

testSpeakers('what is called so is not who calls it so', [
  ['an object before its verb', 'Radny Adam Wrzos milczał. Plan nazwał „bzdurą”.', ['Adam Wrzos']],
  ['and a word between', 'Radny Adam Wrzos milczał. Pomysł określił mianem „nikczemnego”.', ['Adam Wrzos']],
  ['but for a pronoun’s subject', 'Radny Adam Wrzos milczał. Rząd nazwał go „tchórzem”.', ['rząd']],
  ['nor for a clause’s', 'Adam Wrzos wstał. Plan, który rząd nazwał „absurdem”, odrzucono.', ['rząd']],
  ['nor for somebody’s', 'Anna Wrzos wstała. Plan ten starosta nazwał „absurdem”.', ['starosta']],
])

testSpeakers('what introduces speech is nobody’s who is like something', [
  [
    'an adjective behind its copula',
    'Radna Olga Jodła czuwa. Jak mówi, to znak, że szkoła jest im potrzebna: – Trzeba ją ratować.',
    ['Olga Jodła', 'Olga Jodła'],
  ],
  [
    'past to whom it is so',
    'Wójt Adam Wrzos nie rezygnuje. Sprawa jest dla niego ważna: – Most będzie stał.',
    ['Adam Wrzos'],
  ],
  [
    'nor the subject of what he says',
    'Radna Olga Jodła czuwa. Jak mówi, szkoła stoi: – Trzeba ją ratować.',
    ['Olga Jodła', 'Olga Jodła'],
  ],
  ['but one who is called so', 'Na miejscu był poszkodowany: – Most będzie stał.', ['poszkodowany']],
  ['by name, too', 'Na miejscu był Wolny: – Most będzie stał.', ['Wolny']],
  ['or stands behind what he is like', 'Spokojna jest też Olga Jodła: – Most będzie stał.', ['Olga Jodła']],
  [
    'and whom the `jak` names',
    'Jak mówi wójt Adam Wrzos, szkoła stoi: – Trzeba ją ratować.',
    ['Adam Wrzos', 'Adam Wrzos'],
  ],
])
