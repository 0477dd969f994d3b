import { testSpeakers } from './expect-speakers.ts'

testSpeakers('whose words they are', [
  [
    'from whom the reporters heard it',
    'Jak usłyszeliśmy od rzeczniczki portu Ewy Lipiec, most stoi. Jak dowiedzieliśmy się w porcie, most jest stary.',
    ['Ewa Lipiec'],
  ],
  [
    'whose words they are',
    'Burmistrz przywołał słowa Ewy Lisowskiej: „Nie damy się, bo jesteśmy mądrzy”.',
    ['Ewa Lisowska'],
  ],
  [
    'who introduces a paragraph in marks',
    'Jan Wroniecki wstał. Napisał na portalu:\n\n„Nigdy nikogo nie okłamałem”.\n\nRada milczy.',
    ['Jan Wroniecki'],
  ],
  [
    'who introduces a paragraph with a dash',
    'Jan Wroniecki wstał. Burmistrz odpowiedział na to tak:\n\n– Ja się nie boję.\n\nRada milczy.',
    ['Jan Wroniecki'],
  ],
  ['whose text it stands in', '„Most jest za wąski” – czytamy w komunikacie Zarządu Portu.', ['Zarząd Portu']],
  [
    'whose words they are, behind a colon',
    'Rzecznik oddziału Adam Wrzos skomentował wizytę słowami: „Lepiej, aby rada pracowała”.',
    ['Adam Wrzos'],
  ],
  ['the name of a thing is its author', '„Będą mnie kroić” – zakończył swój wpis Kazik.', ['Kazik']],
  [
    'who introduces speech before a colon',
    'Jan Lis milczał. Podobnego zdania jest dyrektor banku Adam Wrona: – Wzrost jest bardzo trudny.',
    ['Adam Wrona'],
  ],
  [
    'who cites, and says so behind the marks',
    'Sędzia Samuel Nasir, który przewodniczył rozprawie, zacytował kodeks: "Tolerancja jest zasadą" - napisał. Dodał też, że prawo potępia ucisk.',
    ['Samuel Nasir', 'Samuel Nasir'],
  ],
  [
    'assurances from somebody’s side',
    'Podkreślono wagę zapewnień ze strony rządu, że prawa rybaków nie będą ograniczane.',
    ['rząd'],
  ],
  [
    'who handed out what was announced',
    'Według zapowiedzi przekazanej mediom przez Urząd Morski premier będzie przekonywać rybaków.',
    ['Urząd Morski'],
  ],
  [
    'whom something was heard from',
    'Jan Bryl pytał o hotel. Jego żona usłyszała od obsługi, że trzeba czekać.',
    ['obsługa'],
  ],
  [
    'whoever made a text public',
    'Adam Lis milczał. Centrum Ostrzegania rozesłało SMS-y o treści: „Dziś silny wiatr”. Wójt Jan Bryl zamieścił wpis: „Szkoły działają”.',
    ['Centrum Ostrzegania', 'Jan Bryl'],
  ],
  [
    'a staff whose statement it is',
    'Prezydent Jan Wrzos wygrał. Sztab burmistrza Adama Lisa wydał komunikat, w którym informuje, że złoży wniosek.',
    ['sztab burmistrza Adama Lisa'],
  ],
  ['who told somebody', 'Wójt został poinformowany przez policję, że most jest zamknięty.', ['policja']],
])

testSpeakers('where one may read that it is so', [
  ['on a page', 'Na stronie Urzędu Wodnego czytamy, że rzeka w Zatylu opada.', ['Urząd Wodny']],
  ['in a report', 'W raporcie Instytutu Rzek można przeczytać, że rzeka w Zatylu opada.', ['Instytut Rzek']],
  ['in one with an adjective', 'W najnowszym raporcie Instytutu Rzek czytamy, że rzeka opada.', ['Instytut Rzek']],
  ['not in the sky', 'W gwiazdach nad portem czytamy, że rzeka w Zatylu opada.', []],
  ['nor who reads at home', 'Wieczorami na ławce czytamy, że rzeka w Zatylu opada.', []],
])

testSpeakers('whose page it is', [
  ['a blog', '„Most jest za wąski” – czytamy na blogu Ingi Malec.', ['Inga Malec']],
  ['hers', 'Malarka Inga Malec wyjechała. „Most był za wąski” – czytamy na jej profilu.', ['Inga Malec']],
  ['its own', 'Szkoła podała, że most stoi. „Jest za wąski” – czytamy na jej stronie.', ['szkoła', 'szkoła']],
  ['a platform', '„Most jest za wąski” – czytamy na Facebooku teatru.', ['teatr']],
  ['whatever its ending', '„Most jest za wąski” – czytamy na fanpage’u parafii.', ['parafia']],
  ['social media', '„Most jest za wąski” – czytamy w mediach społecznościowych klubu.', ['klub']],
  ['not comments on it', '„Most jest za wąski” – czytamy w komentarzach na Facebooku klubu.', [null]],
  ['nor what stands below', '„Most jest za wąski” – czytamy pod postem na Facebooku klubu.', [null]],
  ['nor what it tells of', '„Most jest za wąski” – czytamy na stronie książki.', [null]],
])
