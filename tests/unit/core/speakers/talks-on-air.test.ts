import { testSpeakers } from './expect-speakers.ts'

testSpeakers('a politician is whoever has just been heard', [
  [
    'rather than of whom a question was',
    'Na pytanie o rolę szefa urzędu Marka Bryla odpowiedział pytaniem. Rzecznik PLP był też pytany o ceny. – To problem – potwierdził. Dopytywany o cła, polityk odpowiedział, że „pada”.',
    ['rzecznik PLP', 'rzecznik PLP'],
  ],
  [
    'whom his own words name',
    '„Nie ma sporu” – komentował Radosław Lis. Jak przekonywał, premier Mateusz Bryl mówi to samo. Nie będzie zgody – mówił polityk Partii Portowej.',
    ['Radosław Lis', 'Radosław Lis', 'Radosław Lis'],
  ],
  [
    'not where another is the subject',
    '„Nie ma sporu” – komentował Radosław Lis. Milczał premier Mateusz Bryl. – Nie będzie zgody – mówił polityk.',
    ['Radosław Lis', 'Mateusz Bryl'],
  ],
  [
    'nor where another was asked',
    '„Nie ma sporu” – komentował Radosław Lis. Zapytaliśmy senatora Mateusza Bryla. – Nie będzie zgody – mówił polityk.',
    ['Radosław Lis', 'Mateusz Bryl'],
  ],
  [
    'nor where another answers',
    '„Jest źle” – komentował Radosław Lis. Jego zdaniem trzeba odwołać ministra Marka Bryla. – Nie boję się – odpowiada polityk.',
    ['Radosław Lis', 'Radosław Lis', 'Marek Bryl'],
  ],
])

testSpeakers('who was on the air', [
  [
    'the guest of a programme',
    'W programie „Fala” szef urzędu Tomasz Bryl był pytany o szczegóły. – Pada – mówił Bryl. Gość programu podkreślił, że leje.',
    ['Tomasz Bryl', 'Tomasz Bryl'],
  ],
  ['of a radio', '– Pada – mówi Tomasz Bryl. Gość Radia ZET dodał, że leje.', ['Tomasz Bryl', 'Tomasz Bryl']],
  ['of one in letters', '– Pada – mówi Tomasz Bryl. Gość RMF FM dodał, że leje.', ['Tomasz Bryl', 'Tomasz Bryl']],
  [
    'not who rang up, where the text tells of other guests',
    'Gośćmi programu byli Jan Bryl i Ewa Lis. Poseł Adam Kos powiedział, że leje. – Nieprawda – odparł gość programu.',
    ['Adam Kos', 'gość programu'],
  ],
  [
    'no guest of a hotel',
    '– Pada – mówi dyrektor Tomasz Bryl. – Leje – mówi gość hotelu.',
    ['Tomasz Bryl', 'gość hotelu'],
  ],
  ['where an office spoke', '„Pada” – powiedział w RMF FM minister rybołówstwa.', ['minister rybołówstwa']],
  ['in which a town stands', '„Pada” – powiedział w Radiu Zet wójt gminy Karwia.', ['wójt gminy Karwia']],
  ['before the verb', 'W RMF FM minister rybołówstwa powiedział, że pada.', ['minister rybołówstwa']],
  [
    'not who asks',
    '– Pada – mówi rzecznik rządu. Dopytywany przez Jana Bryla o cła, minister odpowiada: – Leje.',
    ['rzecznik rządu', 'minister'],
  ],
  [
    'nor whose name an act bears',
    '– Pada – mówi rzecznik rządu. Pytany o ustawę „lex Lis”, minister odpowiada: – Leje. Donald Lis milczał.',
    ['rzecznik rządu', 'minister'],
  ],
  [
    'nor where he wrote',
    'Jan Lis, doradca ministra, podał, że pada. „Leje” – przekazał na swoim Facebooku.',
    ['Jan Lis', 'Jan Lis'],
  ],
])

testSpeakers('of what somebody is asked about a clause tells more', [
  ['by letters', 'Pytany o Departament Portów LIB, który wyraża obawy, Jan Lis odparł, że pada.', ['Jan Lis']],
  [
    'behind what it is of',
    'Pytany o rzecznika praw ryb, który mówi, że most jest zły, Jan Lis odparł, że to opinia.',
    ['rzecznik praw ryb', 'Jan Lis'],
  ],
])

testSpeakers('where a name begins or a role stands', [
  [
    'behind a surname in the genitive',
    'Doradca prezydenta Wołodymyra Zełowskiego Mychaiło Podolak wspominał wojnę. – Pada – mówił Podolak.',
    ['Mychaiło Podolak'],
  ],
  [
    'behind the adverb that opens its clause',
    'Tymczasem obecny prezes PKN Fala, Jan Bryl jest innego zdania. Według prezesa PKN Fala most stoi.',
    ['Jan Bryl'],
  ],
  [
    'of a land, for a lone name',
    '– Pada – zadeklarował Putin. – Leje – zaznaczył rosyjski prezydent.',
    ['Putin', 'Putin'],
  ],
])
