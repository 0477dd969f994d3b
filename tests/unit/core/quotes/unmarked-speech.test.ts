import { testQuotes } from './expect-quotes.ts'

testQuotes('speech without an opening sign begins', [
  [
    'behind who is told of before it, though its first sentence is in no person',
    'O akcji poinformował w czwartek szef związku Jan Wrzos. Rozmowy skończyły się niczym. Zarząd potraktował nas jak powietrze – oświadczył.',
    [['direct', 'Rozmowy skończyły się niczym. Zarząd potraktował nas jak powietrze']],
  ],
  [
    'behind the last sentence that tells of him',
    'Właścicielem huty jest Jan Bryl. Bryl odebrał telefon za czwartym razem. Proszę do mnie nie dzwonić. Wszystko jest w umowie – rzucił.',
    [['direct', 'Proszę do mnie nie dzwonić. Wszystko jest w umowie']],
  ],
  [
    'behind what it calls him, too',
    'Prezes Jan Wrzos wydał komunikat. Mężczyzna podpisał go rano. Nie mogę uwierzyć w ten protest – napisał.',
    [['direct', 'Nie mogę uwierzyć w ten protest']],
  ],
  [
    'with a verb that is a noun’s form as well',
    'Jan Wrzos przypomniał, że to oni złożyli wniosek. Mam go przed sobą. Różni się tytułem – ironizował.',
    [
      ['reported', 'to oni złożyli wniosek'],
      ['direct', 'Mam go przed sobą. Różni się tytułem'],
    ],
  ],
  [
    'with the sentence that a cry goes on with',
    'Jan Wrzos przyznał, że nie wiedział. Na tablicy pociąg był na zielono. Na zielono! – denerwuje się.',
    [
      ['reported', 'nie wiedział'],
      ['direct', 'Na tablicy pociąg był na zielono. Na zielono!'],
    ],
  ],
])

testQuotes('and reaches no further back than anything shows', [
  [
    'nobody is in person',
    'Most jest stary. Remont kosztuje 3 mln zł – mówi Jan Wrzos.',
    [['direct', 'Remont kosztuje 3 mln zł']],
  ],
  [
    'mothers are none',
    'Jan Wrzos przypomniał, że żłobek stoi. W gminie wielu mam nie pracuje. Miejsc jest dość – dodał.',
    [
      ['reported', 'żłobek stoi'],
      ['direct', 'Miejsc jest dość'],
    ],
  ],
  [
    'it tells of somebody else, in person',
    'Drogi są dziurawe. Prezydent tego nie widzi. Od lat prosimy o remont – mówi Jan Wrzos.',
    [['direct', 'Drogi są dziurawe. Prezydent tego nie widzi. Od lat prosimy o remont']],
  ],
])

testQuotes('it begins behind what the author tells without a subject', [
  [
    'of her who then says I',
    'Telefon odebrała po trzeciej. Bałam się, że to policja – wspomina Ewa Bryl.',
    [['direct', 'Bałam się, że to policja']],
  ],
  [
    'in two sentences',
    'Wieczorem wyszedł przed dom. Usiadł na ławce. Zobaczyłem łunę – opowiada Jan Wrona.',
    [['direct', 'Zobaczyłem łunę']],
  ],
  [
    'behind one that names her',
    'Ewa Bryl pracuje w porcie. Rano wzięła telefon. Bałam się, że to policja – wspomina.',
    [['direct', 'Bałam się, że to policja']],
  ],
  [
    'with a verb of excuses',
    'Danuta Bryl przyjeżdża raz w miesiącu. Powinnam częściej, ale mam troje wnuków – usprawiedliwia się.',
    [['direct', 'Powinnam częściej, ale mam troje wnuków']],
  ],
])

testQuotes('but not', [
  [
    'behind a subject',
    'Wał puścił po drugiej. Usłyszałam huk – opowiada Ewa Bryl.',
    [['direct', 'Wał puścił po drugiej. Usłyszałam huk']],
  ],
  [
    'behind what another did, as the gender shows',
    'Zadzwonił po trzeciej. Bałam się, że to policja – wspomina Ewa Bryl.',
    [['direct', 'Zadzwonił po trzeciej. Bałam się, że to policja']],
  ],
  [
    'where nobody shows a gender',
    'Telefon odebrała po trzeciej. Nie wiemy, kto dzwonił – mówi Ewa Bryl.',
    [['direct', 'Telefon odebrała po trzeciej. Nie wiemy, kto dzwonił']],
  ],
  [
    'where something was so',
    'Była bardzo mokra. Bałam się, że zamarznie – mówi Ewa Bryl.',
    [['direct', 'Była bardzo mokra. Bałam się, że zamarznie']],
  ],
])

testQuotes('speech whose opening mark is lost', [
  [
    'starts behind the sentence in which another closes',
    'Za atakiem stoi grupa Rekin” (Kieł”), znana w porcie. Awaria dźwigu to co innego, choć pisał o niej Kurier” - podało biuro portu.',
    [['direct', 'Awaria dźwigu to co innego, choć pisał o niej Kurier']],
  ],
  [
    'and at its paragraph’s beginning where none does',
    'Most stoi od lat. Nikt go nie zamknie” - powiedział wójt Adam Karcz.',
    [['direct', 'Most stoi od lat. Nikt go nie zamknie']],
  ],
  [
    'whatever stands in marks of its own before',
    'Most „Wrzos” stoi od lat. Nikt go nie zamknie” - powiedział wójt Adam Karcz.',
    [['direct', 'Most „Wrzos” stoi od lat. Nikt go nie zamknie']],
  ],
])

testQuotes('sentences in person before one whose comma tells who speaks', [
  [
    'are speech as well',
    'Usłyszałam huk. Pobiegłam do okna i zobaczyłam ogień, relacjonuje Ewa Lis.',
    [['direct', 'Usłyszałam huk. Pobiegłam do okna i zobaczyłam ogień']],
  ],
  [
    'not the author’s before them',
    'Most stoi od maja. Nie wiem, co się stało. Wyszłam z domu rano, mówi Ewa Lis.',
    [['direct', 'Nie wiem, co się stało. Wyszłam z domu rano']],
  ],
  [
    'nor what another has said',
    'Nie wiem, co się stało, mówi Jan Kos. Wyszłam z domu rano, dodaje Ewa Lis.',
    [
      ['direct', 'Nie wiem, co się stało'],
      ['direct', 'Wyszłam z domu rano'],
    ],
  ],
  [
    'nor where what is said is not in person',
    'Pamiętam tę zimę. Most runął w maju, powiedział Jan Lis.',
    [['direct', 'Most runął w maju']],
  ],
  [
    'nor the paper’s own question',
    'Zapytaliśmy o to wójta. Nie zapłacimy za most, odpowiada Jan Lis.',
    [['direct', 'Nie zapłacimy za most']],
  ],
])

testQuotes('who is addressed shows that somebody speaks', [
  [
    'with a capital in a sentence',
    'W porządku obrad jest sprawozdanie. Ten punkt, na który Pan radny się powołuje, wykreślono – mówiła Anna Lis.',
    [['direct', 'W porządku obrad jest sprawozdanie. Ten punkt, na który Pan radny się powołuje, wykreślono']],
  ],
  [
    'not before a name, of whom a paper tells',
    'Głos zabrała radna. Wniosek, który Pan Jan Bryl złożył, wykreślono – mówiła Anna Lis.',
    [['direct', 'Wniosek, który Pan Jan Bryl złożył, wykreślono']],
  ],
])

testQuotes('a capital alone addresses nobody', [
  [
    'in a title',
    'Film powstał w Karwi. Tytuł to Pan w meloniku. Było pięknie – mówi reżyser Jan Bryl.',
    [['direct', 'Było pięknie']],
  ],
  [
    'in a shop’s name',
    'Trwa spór. Sklep Pani domu jest zamknięty. Było pięknie – mówi Jan Bryl.',
    [['direct', 'Było pięknie']],
  ],
  [
    'at a wedding',
    'Sala była pełna. Gdy Pan młody wstał, zapadła cisza. Było pięknie – mówi świadek Jan Bryl.',
    [['direct', 'Było pięknie']],
  ],
  [
    'nor in what is told of a letter',
    'Mieszkańcy napisali list. Prosili, aby Pan wójt odpowiedział. Nie odpowiedział. Most stoi – powiedział Jan Bryl.',
    [
      ['reported', 'Pan wójt odpowiedział'],
      ['direct', 'Most stoi'],
    ],
  ],
])

testQuotes('who is addressed speaks no sooner than he is introduced', [
  [
    'behind who stood up',
    'Wójt Adam Wrzos wstał. Wniosek, na który Pan radny się powołuje, jest zły. Nie ma pieniędzy – mówił.',
    [['direct', 'Wniosek, na który Pan radny się powołuje, jest zły. Nie ma pieniędzy']],
  ],
])
