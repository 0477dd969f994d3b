import { testSpeakers } from './expect-speakers.ts'

testSpeakers('given names that the dictionary lacks, behind an office', [
  ['of another’s office', '– To błąd – mówi doradca prezydenta Mykyta Wilk.', ['Mykyta Wilk']],
  ['before its verb', 'Doradca prezydenta Mykyta Wilczenko powiedział, że cła wzrosną.', ['Mykyta Wilczenko']],
  ['both in the genitive', 'Zdaniem szefa rady Mykyty Wilka cła wzrosną.', ['Mykyta Wilk']],
  [
    'whose adviser he is',
    '– To błąd – mówi doradca prezydenta Mykyty Wilczenki.',
    ['doradca prezydenta Mykyty Wilczenki'],
  ],
  [
    'of a man whose genitive shows in both',
    '– To błąd – mówi doradca prezydenta Kosmara Brygla.',
    ['doradca prezydenta Kosmara Brygla'],
  ],
  [
    'whose participle shows a genitive',
    'Syn zabitego Maldana Brygl powiedział, że wróci.',
    ['syn zabitego Maldana Brygl'],
  ],
  ['a woman whose name nobody declines', 'Zdaniem Emily Bolt cła wzrosną.', ['Emily Bolt']],
  ['a man who has an apostrophe', 'Zdaniem Jimmy’ego Wilka cła wzrosną.', ['Jimmy Wilk']],
])

testSpeakers('names with a particle', [
  ['behind a body’s noun', '– To błąd – mówi szef klubu Ruben van Dal.', ['Ruben van Dal']],
  [
    'of whose given name the dictionary makes a verb',
    'Minister Marga van der Velden oceniła, że cła wzrosną. – To błąd – dodała van der Velden.',
    ['Marga van der Velden', 'Marga van der Velden'],
  ],
  ['behind a party', '– To błąd – mówi szefowa partii Marga van der Velden.', ['Marga van der Velden']],
  ['in the genitive', 'Zdaniem szefowej partii Margi van der Velden cła wzrosną.', ['Marga van der Velden']],
  ['of a man', 'Zdaniem trenera klubu Ruuda van Dala mecz był słaby.', ['Ruud van Dal']],
  ['not a club’s', '– To błąd – mówi prezes klubu Rio de Sol.', ['prezes klubu Rio de Sol']],
])

testSpeakers('a surname that is what a woman would be called out to', [
  [
    'behind a given name that the dictionary lacks',
    'Jak podaje Gandolfo Romano, klub kupi bramkarza.',
    ['Gandolfo Romano'],
  ],
  ['in a frame', 'Według Gandolfo Romano klub kupi bramkarza.', ['Gandolfo Romano']],
])

testSpeakers('given names of women here and of men elsewhere', [
  [
    'a man behind his office',
    'Trener Nikola Zarić przyznał, że mecz był trudny. Dodał, że wierzy w zespół.',
    ['Nikola Zarić', 'Nikola Zarić'],
  ],
  [
    'a man whom a nation’s noun takes up',
    '– Piękny mecz – cieszył się Andrea Forti. – Gramy dalej – dodał Włoch.',
    ['Andrea Forti', 'Andrea Forti'],
  ],
  ['a man in the genitive', 'Zdaniem Andrei Fortiego mecz był trudny.', ['Andrea Forti']],
  ['a man whose surname alone is declined', 'Według Kelly Brandera fala była wysoka.', ['Kelly Brander']],
  [
    'a man of the south in the genitive',
    'Zdaniem Luki Zaricia mecz był trudny. Dodał, że wierzy.',
    ['Luka Zarić', 'Luka Zarić'],
  ],
  ['a man by his declined surname', 'Rozmawiał z Nikolą Zariciem. Trener dodał, że wierzy.', ['Nikola Zarić']],
  ['a woman by a surname of here', 'Nikola Wrona zginęła w maju. Policjant dodał, że padało.', ['policjant']],
  ['whatever her verb', 'Nikola Kos śpiewa w chórze. Dyrygent dodał, że wierzy.', ['dyrygent']],
  ['a girl without a surname', '– Boję się – mówi 12-letnia Nikola. – I ja – dodaje chłopiec.', ['Nikola', 'chłopiec']],
  ['a man without one by his office', '– Boję się – mówi trener Luka. Trener dodaje, że padało.', ['Luka', 'Luka']],
  ['a woman', 'Nikola Kos rozmawiała z Janem Lisem. Dodała, że most stanie.', ['Nikola Kos']],
  [
    'a woman whom a pronoun means',
    '– Dobrze – powiedziała Simone Wrona. Adam Lis dodał, że most stanie. Jej zdaniem to późno.',
    ['Simone Wrona', 'Adam Lis', 'Simone Wrona'],
  ],
])

testSpeakers('a foreign surname in -e', [
  ['by its consonants', 'Zdaniem Piotra Cattego most stoi.', ['Piotr Catte']],
  ['but none that Polish has', 'Zdaniem Piotra Batowego most stoi.', ['Piotr Batowy']],
])
