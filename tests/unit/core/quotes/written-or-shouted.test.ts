import { testQuotes } from './expect-quotes.ts'

testQuotes('a colon before what is written without marks', [
  ['to somebody', 'Związki piszą do rządu: umowa jest zła.', [['direct', 'umowa jest zła']]],
  ['that takes no finite verb', 'Związki piszą do rządu: dość wyzysku.', [['direct', 'dość wyzysku']]],
  [
    'in a statement',
    'Związki wydały oświadczenie: strajk zacznie się jutro.',
    [['direct', 'strajk zacznie się jutro']],
  ],
  ['but a list is only listed', 'Wójt dodał do planu: most, drogę i kładkę.', []],
  ['so is what a letter holds', 'Związki wysłały list: trzy strony i podpisy.', []],
])

testQuotes('shouts', [
  ['behind no colon', 'Tłum wznosił okrzyki „Precz z radą”.', [['direct', 'Precz z radą']]],
  ['under a participle', 'Tłum szedł do portu, wznosząc okrzyk: „Precz z radą”.', [['direct', 'Precz z radą']]],
  ['are no titles', 'W filmie „Okrzyk” gra Anna Bryl.', []],
])

testQuotes('what people bear', [
  ['on a placard', 'Rybacy trzymali transparent z napisem „Oddajcie nam port”.', [['direct', 'Oddajcie nam port']]],
  [
    'one of several',
    'Rybacy mieli plakaty z hasłami: „Precz z radą” i „Oddajcie nam port”.',
    [
      ['direct', 'Precz z radą'],
      ['direct', 'Oddajcie nam port'],
    ],
  ],
  ['is none where nobody does', 'W porcie wisi tablica z napisem „Zakaz wstępu do portu”.', []],
  [
    'written on it',
    'Przed szkołą uczniowie trzymali napisy na kartonach: „Boisko dla wszystkich. Nie dla garaży” oraz „Chcemy grać”.',
    [
      ['direct', 'Boisko dla wszystkich. Nie dla garaży'],
      ['direct', 'Chcemy grać'],
    ],
  ],
  [
    'or without saying that it is',
    'Rybacy mieli transparenty „Port jest nasz” oraz „Nie oddamy morza”.',
    [
      ['direct', 'Port jest nasz'],
      ['direct', 'Nie oddamy morza'],
    ],
  ],
  [
    'to be read there',
    'Na transparentach rybaków można było przeczytać: „Oddajcie port” i „Morze jest nasze”.',
    [
      ['direct', 'Oddajcie port'],
      ['direct', 'Morze jest nasze'],
    ],
  ],
  [
    'told afterwards',
    '„Wolne lekcje”, „Oddajcie boisko” – to dwa z napisów malowanych nocą przez uczniów.',
    [['direct', 'Wolne lekcje', 'Oddajcie boisko']],
  ],
  ['or on a banner', 'Rybacy nieśli baner „Oddajcie nam port”.', [['direct', 'Oddajcie nam port']]],
  [
    'and on a board that says so',
    'Rybacy nieśli tablicę z napisem „Oddajcie nam port”.',
    [['direct', 'Oddajcie nam port']],
  ],
  ['but not what a board says', 'Robotnicy nieśli tablicę „Uwaga, wykopy” na drugą stronę ulicy.', []],
  ['whoever picks it up', 'Strażnicy podnieśli tablicę „Zakaz wjazdu”, którą przewrócił wiatr.', []],
  ['nor a box', 'Robotnicy nieśli karton „Uwaga, szkło” do piwnicy.', []],
  ['but not what something is called', 'Rada wywiesiła plakaty „Dni Zatyla”. „Zawsze razem” – to hasło kampanii.', []],
  ['or a film', 'Na plakatach filmu „Morze i my” widać port.', []],
])

testQuotes('some of many comments', [
  [
    'of whom',
    '„Piękny most”, „Wreszcie coś dobrego” – to tylko niektóre z komentarzy internautów.',
    [['direct', 'Piękny most', 'Wreszcie coś dobrego']],
  ],
  [
    'of nobody who is named',
    '„Piękny most”, „Jestem zachwycona” – to tylko niektóre komentarze.',
    [['direct', 'Piękny most', 'Jestem zachwycona']],
  ],
  [
    'of many',
    '„Zdrowia, mistrzu”, „Wracaj do nas” – to tylko kilka z wielu wpisów.',
    [['direct', 'Zdrowia, mistrzu', 'Wracaj do nas']],
  ],
  ['titles', '„Most” i „Rzeka” – to tylko niektóre z tytułów.', []],
  ['clubs', '„Iskra”, „Fala” – to dwa kluby z Karwi.', []],
])
