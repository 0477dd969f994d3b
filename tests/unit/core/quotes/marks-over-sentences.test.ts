import { testQuotes } from './expect-quotes.ts'

testQuotes('speech over several paragraphs', [
  [
    'each opens anew and the last one closes',
    'Lipiec odpisała: „Pismo wpłynęło w marcu.\n\n„Odczyty "nie wykraczały poza normę".\n\n„Dziś wiemy więcej”.\n\nRada milczała.',
    [
      ['direct', 'Pismo wpłynęło w marcu'],
      ['direct', 'Odczyty "nie wykraczały poza normę"'],
      ['direct', 'Dziś wiemy więcej'],
    ],
  ],
  [
    'a mark that is lost, and a comma for its dash',
    '"U mnie most runął w czerwcu, droga też, mówi Anna Lipiec, która tu mieszka.',
    [['direct', 'U mnie most runął w czerwcu, droga też']],
  ],
])

testQuotes('several sentences in one pair of marks', [
  [
    'under a cue',
    'Lipiec dodała, że „most stoi krzywo. Rada o tym wie”. Radni wyszli.',
    [['mixed', 'most stoi krzywo. Rada o tym wie']],
  ],
  [
    'opened within the clause',
    'Lipiec dodała, że most „stoi krzywo. Rada o tym wie”. Radni wyszli.',
    [['mixed', 'most „stoi krzywo. Rada o tym wie”']],
  ],
  [
    'in a frame, over an initial that ends no sentence',
    'Jak zaznaczono, „takie wskazanie w sprawie Adama W. Urząd Morski wydał w maju. Jest jedyne”.',
    [['mixed', 'takie wskazanie w sprawie Adama W. Urząd Morski wydał w maju. Jest jedyne']],
  ],
  [
    'behind a colon they are a quote of their own',
    'Lipiec mówi, że rada wie. Jak czytamy: „Most stoi krzywo. Rada o tym wie”.',
    [
      ['reported', 'rada wie'],
      ['direct', 'Most stoi krzywo. Rada o tym wie'],
    ],
  ],
])

testQuotes('marks open over paragraphs', [
  [
    'introduced before a colon',
    'Most stoi krzywo\n\nW liście Jan Bryl napisał:\n\n„Most runął w nocy.\n\nDroga jest zamknięta.\n\nProsimy o cierpliwość”.',
    [
      ['direct', 'Most runął w nocy'],
      ['direct', 'Droga jest zamknięta'],
      ['direct', 'Prosimy o cierpliwość'],
    ],
  ],
  [
    'attributed behind the last',
    'Most stoi krzywo\n\n„Most runął w nocy.\n\nDroga jest zamknięta” – napisał Jan Bryl.\n\nRada zbierze się w piątek.',
    [
      ['direct', 'Most runął w nocy'],
      ['direct', 'Droga jest zamknięta'],
    ],
  ],
  [
    'no further than their own where nothing closes them',
    'Most stoi krzywo\n\nW liście Jan Bryl napisał:\n\n„Most runął w nocy.\n\nRada zbierze się w piątek.',
    [['direct', 'Most runął w nocy']],
  ],
  [
    'nor where their own paragraph says who speaks',
    'Most stoi krzywo\n\n„Most runął w nocy, mówi Jan Bryl.\n\nTo skandal!” – denerwuje się Anna Wrzos.',
    [
      ['direct', 'Most runął w nocy'],
      ['direct', 'To skandal!'],
    ],
  ],
  [
    "nor over another's turn",
    'Most stoi krzywo\n\nJan Bryl napisał:\n\n„Most runął w nocy.\n\n– Droga jest zamknięta – dodał Jan Wrzos.\n\nTak stoi w liście”.',
    [
      ['direct', 'Most runął w nocy'],
      ['direct', 'Droga jest zamknięta'],
    ],
  ],
])

testQuotes('marks within marks of another style', [
  [
    'point inwards, over several sentences',
    '„To »dobra zmiana«. Tak mówili” – dodał Jan Bryl.',
    [['direct', 'To »dobra zmiana«. Tak mówili']],
  ],
  ['or outwards', '„To «dobra zmiana». Tak mówili” – dodał Jan Bryl.', [['direct', 'To «dobra zmiana». Tak mówili']]],
])

testQuotes('a name behind the words, and no verb', [
  [
    'behind a dash',
    '„Ciężko coś powiedzieć. Dziękuję.” – Jan Wrona, kapitan Iskry.\n\nMecz trwał długo.',
    [['direct', 'Ciężko coś powiedzieć. Dziękuję']],
  ],
  ['in brackets', '„Gramy dalej” (trener Jan Wrona).\n\nMecz trwał długo.', [['direct', 'Gramy dalej']]],
  [
    'several by what they are',
    'Oto komentarze:\n\n„Sądzimy, że ceny spadną” – analitycy Banku Portowego.\n\nRada milczy.',
    [['direct', 'Sądzimy, że ceny spadną']],
  ],
  [
    'behind the name of a firm that nobody declines, and a dash typed twice',
    '„Przyjmujemy, że ceny spadną” - - ekonomista Lumen Bank Zatyle Jan Wrona.\n\nRada milczy.',
    [['direct', 'Przyjmujemy, że ceny spadną']],
  ],
  ['what is named in marks is none', '„Rzeka bez mostu” (Jan Wrona).\n\nPowieść ma trzysta stron.', []],
])
