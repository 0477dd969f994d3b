import { testSpeakers } from './expect-speakers.ts'

testSpeakers('an office with all that goes with it', [
  ['what a firm is called is nobody', 'Prezes firmy Kwant zapowiedział, że będzie drożej.', ['prezes firmy Kwant']],
  [
    'what a body is for',
    'Nowy prezes Fundacji na rzecz Ryb przyznaje, że most stoi. Dyrektor Instytutu Badań nad Rybami dodał, że jest stary.',
    ['nowy prezes Fundacji na rzecz Ryb', 'dyrektor Instytutu Badań nad Rybami'],
  ],
  [
    'a player of a club is not called as its sponsor is',
    '– Gramy dalej – zakończył napastnik Fogo Unii.',
    ['napastnik Fogo Unii'],
  ],
  [
    'of a place that is a verb as well',
    '– Już dość – mówi mieszkaniec osiedla im. Chrobrego.',
    ['mieszkaniec osiedla im. Chrobrego'],
  ],
  ['people who open a sentence', 'Deputowani Partii Pracy twierdzą, że most stoi.', ['deputowani Partii Pracy']],
  ['an office that opens a sentence', 'Szef Rady Portu powiedział, że most stoi.', ['szef Rady Portu']],
  [
    'a union, though its words are surnames as well',
    'Zdaniem szefa Związku Rybaków ceny spadną. Zdaniem szefa Rady Wiślanej most jest stary.',
    ['szef Związku Rybaków', 'szef Rady Wiślanej'],
  ],
  [
    'one of whom an adverb tells more',
    'Jeden z wysoko postawionych urzędników powiedział, że most stanie.',
    ['jeden z wysoko postawionych urzędników'],
  ],
  ['a woman’s office undeclined', '„Most stoi” – poinformowała redaktor naczelna pisma.', ['redaktor naczelna pisma']],
  ['a reader from a place', '„Most stoi” – napisał czytelnik z Podlesia Małego.', ['czytelnik z Podlesia Małego']],
  [
    'a court by its town',
    '„Most stoi” – mówi rzecznik Sądu Okręgowego w Lubinowie.',
    ['rzecznik Sądu Okręgowego w Lubinowie'],
  ],
  ['but not where an office was spoken to', '„Most stoi” – mówi burmistrz w Lubinowie.', ['burmistrz']],
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
  [
    'an adjective that the dictionary lacks is no surname in another case',
    'Rzecznik Zatylskiego Związku Pilotów dodał, że to za mało. Działacz Lidorskiej Partii Ludowej uważa, że dosyć.',
    ['rzecznik Zatylskiego Związku Pilotów', 'działacz Lidorskiej Partii Ludowej'],
  ],
  [
    'somebody by the company he keeps',
    '„Zwolnienia będą w maju” – podała osoba związana z grupą.',
    ['osoba związana z grupą'],
  ],
])

testSpeakers('whom somebody has lost tells who it is', [
  ['a widow', '– To mało – powiedziała wdowa po górniku.', ['wdowa po górniku']],
  ['of one of several', '– To mało – powiedziała wdowa po jednym z górników.', ['wdowa po jednym z górników']],
  ['not when she said so', '– To mało – powiedziała wdowa po rozprawie.', ['wdowa']],
  ['nor does a neighbour', '– To mało – powiedziała sąsiadka po pogrzebie.', ['sąsiadka']],
])

testSpeakers('whom somebody has lost is told in full', [
  ['with an adjective', 'Wdowa po byłym prezydencie powiedziała, że nie wróci.', ['wdowa po byłym prezydencie']],
  ['with another', '– To mało – powiedziała wdowa po znanym aktorze.', ['wdowa po znanym aktorze']],
  ['by his name', '– To mało – powiedziała wdowa po Janie Kosie.', ['wdowa po Janie Kosie']],
  ['not when she said so', '– To mało – powiedziała wdowa po pierwszej rozprawie.', ['wdowa']],
])
