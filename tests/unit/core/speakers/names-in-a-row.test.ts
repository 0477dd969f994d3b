import { testSpeakers } from './expect-speakers.ts'

testSpeakers('where one name ends and the next begins', [
  [
    'whom she asked, before her',
    '– Czy pan odchodzi? – zapytała pod koniec rozmowy Jarosława Grzebienia Katarzyna Kolbe-Wrzos.',
    ['Katarzyna Kolbe-Wrzos'],
  ],
  ['whom he answered', '– Nie – odpowiedział Annie Wrzos Jan Bryl.', ['Jan Bryl']],
  ['a genitive, and a nominative', 'Zdaniem Anny Wrzos Jan Bryl ma rację.', ['Anna Wrzos']],
  ['one name of three', '– Nie – odpowiedziała Maria Anna Bryl-Wrzos.', ['Maria Anna Bryl-Wrzos']],
  ['a land behind a land', 'Po rozmowach z Francją Belgia podała, że port stoi.', ['Belgia']],
  ['a land behind a name', 'Po rozmowie z Ewą Niemcy podały, że port stoi.', ['Niemcy']],
  ['a surname that the language has', 'Według Marcina Brosza zabrakło szczęścia.', ['Marcin Brosz']],
  [
    'the same before his verb',
    'Brak rezerwowych zdaniem trenera Marcina Brosza przesądził o porażce.',
    ['Marcin Brosz'],
  ],
  ['a woman with her verb', 'Zdaniem trenera Polaka Iskra wygrała turniej.', ['Polak']],
  [
    'no heading in front of his surname',
    'W Lubinowie grano długo.\n\nBrak sił i ludzi – to zdaniem trenera Marcina Brosza przesądziło o słabej połowie.\n\nTrener Jan Bryl przyznał, że to prawda.',
    ['Marcin Brosz', 'Jan Bryl'],
  ],
  [
    'a club by its town',
    '– Mamy tyle samo punktów – ocenił po meczu z Iskrą Białystok trener Waldemar Forn.',
    ['Waldemar Forn'],
  ],
  ['a town alone', 'Po rozmowach z Iskrą Warszawa podała, że port stoi.', ['Warszawa']],
  [
    'several of two places',
    'Mieszkańcy Karwi i Siemiaszki napisali: „To mniej zieleni”.',
    ['mieszkańcy Karwi i Siemiaszki'],
  ],
])
