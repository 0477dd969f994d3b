import { testQuotes } from './expect-quotes.ts'

const BODY = 'Adam Wrzos był w Lubinowie.'

testQuotes('speech behind a colon without marks', [
  [
    'an age behind a given name',
    `${BODY}\n\nBożena, 61 lat, emerytka: Ławek. Chodzę o lasce.`,
    [['direct', 'Ławek. Chodzę o lasce']],
  ],
  [
    'what one is, before a word alone',
    'Jan Bryl, rybak: Okoni! Wszystkie odpłynęły.',
    [['direct', 'Okoni! Wszystkie odpłynęły']],
  ],
  ['what one is, before no sentence', 'Jan Bryl, rybak: Okonie i leszcze', []],
  ['behind the hour', '11.15 Radny Jan Bryl: Gdzie są pieniądze na prom?', [['direct', 'Gdzie są pieniądze na prom?']]],
  ['an hour and no name', '11.15 Nowa przystań: Stanie tu prom.', []],
  [
    'that says what something is',
    'Eksperci przestrzegają: to nie cła, ale handel będzie wyzwaniem.',
    [['direct', 'to nie cła, ale handel będzie wyzwaniem']],
  ],
])

testQuotes('speech behind a colon inside a paragraph', [
  [
    'with its attribution behind',
    `${BODY} Lipiec podkreśliła też znaczenie portu: – To realny projekt – zaznaczyła.`,
    [['direct', 'To realny projekt']],
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
