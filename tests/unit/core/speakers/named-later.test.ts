import { testSpeakers } from './expect-speakers.ts'

testSpeakers('an office whose bearer is named later', [
  [
    'a spokeswoman whose name came first, for saying something',
    'Jak przekazała Ewa Lisowska, most stoi. Wrócił Jan Wroniecki.\n\n– Most stoi – podała rzeczniczka Urzędu Morskiego.',
    ['Ewa Lisowska', 'Ewa Lisowska'],
  ],
  [
    'a role whose holder is named only later',
    'Rzeczniczka szpitala zapewniła, że leków wystarczy. Anna Wrzos dodała, że oddział działa.',
    ['Anna Wrzos', 'Anna Wrzos'],
  ],
  [
    'a role told with a name is not that of whom another brings in',
    '„To puste płótna” – pisał recenzent „Iskry”. – Dzwonił o szóstej – wspomina rzeźbiarz Jan Wrzos.',
    ['recenzent „Iskry”', 'Jan Wrzos'],
  ],
  [
    'nor is one told with a body’s name',
    'Przedstawiciel Biura Portowego ocenił, że most padnie. Naczelnik straży wodnej Jan Wrzos dodał, że stoi.',
    ['przedstawiciel Biura Portowego', 'Jan Wrzos'],
  ],
  [
    'a rank goes with any role',
    'Szef Straży Portowej ocenił, że most padnie. Inspektor Jan Wrzos dodał, że stoi.',
    ['Jan Wrzos', 'Jan Wrzos'],
  ],
  [
    'whom the press calls by a letter holds no office',
    'Lekarz rodzinny mówił, że to stres. Marek K. dodał, że bolało. Szef tłumaczył, że klienci się skarżą.',
    ['lekarz rodzinny', 'Marek K.', 'szef'],
  ],
  [
    'a role is not that of whom its bearer answers later',
    'Szef portu zaznaczył, że most stoi. Odpowiedział politykowi Lewicy Janowi Brylowi, który wcześniej oświadczył, że runie.',
    ['szef portu', 'Jan Bryl'],
  ],
  [
    'an office that the article gives him only later',
    'Informację podał szef wydziału oświaty, dodając, że zna trudności. Jan Bryl powtarzał, że nie pozwoli. Adam Wrzos (szef wydziału oświaty) poinformował, że ma plan.',
    ['Adam Wrzos', 'Jan Bryl', 'Adam Wrzos'],
  ],
  [
    'a spokeswoman, where nobody else is named',
    'Agnieszka Wrona zaznaczyła, że spadnie śnieg. – Będzie mróz – mówiła rzeczniczka instytutu pogody.',
    ['Agnieszka Wrona', 'Agnieszka Wrona'],
  ],
  [
    'an expert of the lead, named in the body',
    'Ekspert zajmujący się mostami przekonuje, że ten stoi krzywo. Rada nie potwierdziła.\n\nRobert Wrona, znany komentator, uważa, że rzeka jest krzywa.',
    ['Robert Wrona', 'Robert Wrona'],
  ],
  [
    'an office told before its bearer is named',
    'Zapytano o to rzeczniczkę Instytutu Rzek i Jezior Karwenii. Anna Lipiec zaznaczyła, że lód jest cienki. – Proszę uważać – dodała rzeczniczka IRJ.',
    ['Anna Lipiec', 'Anna Lipiec'],
  ],
  [
    'but not of somebody who has an office',
    'Zapytano o to rzeczniczkę portu. Posłanka Anna Lipiec zaznaczyła, że lód jest cienki. – Proszę uważać – dodała rzeczniczka portu.',
    ['Anna Lipiec', 'rzeczniczka portu'],
  ],
  [
    'nor where two may be meant',
    'Zapytano o to rzeczniczkę portu. Anna Lipiec zaznaczyła, że lód jest cienki. Ewa Bryl milczała. – Proszę uważać – dodała rzeczniczka portu.',
    ['Anna Lipiec', 'rzeczniczka portu'],
  ],
  [
    'whom an article without its beginning names later',
    'Zaznaczył przy tym, że czasu jest mało. Negocjator Jan Bryl podkreślił, że umowa jest blisko.',
    ['Jan Bryl', 'Jan Bryl'],
  ],
  [
    'nobody later whose sex is another',
    'Zaznaczył przy tym, że czasu jest mało. Ewa Bryl podkreśliła, że umowa jest blisko.',
    [null, 'Ewa Bryl'],
  ],
])

testSpeakers('who is from a union is brought in as another', [
  [
    'than an owner',
    'Właściciel tartaku zapewnia, że zapłaci. – Nie wierzymy – wzdycha Lucjan Pach z „Solidarności”.',
    ['właściciel tartaku', 'Lucjan Pach'],
  ],
  [
    'but not who is from nowhere',
    'Rzeczniczka szpitala zapewnia, że zapłaci. – Mamy pieniądze – dodaje Ewa Pach.',
    ['Ewa Pach', 'Ewa Pach'],
  ],
])
