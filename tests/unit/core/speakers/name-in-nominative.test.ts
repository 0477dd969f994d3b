import { testSpeakers } from './expect-speakers.ts'

testSpeakers('a name met in another case is told in the nominative', [
  ['a name met in the genitive alone', 'Zdaniem premier Ewy Lisowskiej ceny spadną.', ['Ewa Lisowska']],
  [
    'a given name that might be a woman’s, told by its surname',
    'Według dyrektora biura prasowego Adriana Wronieckiego most stanie w maju.',
    ['Adrian Wroniecki'],
  ],
  [
    'a name that another of its forms looks like the nominative of',
    'Zuzana Kralova przyjechała rano. Zdaniem Zuzany Kralovej będzie trudno.',
    ['Zuzana Kralova'],
  ],
  ['a given name that nobody declines', 'Zdaniem prezydenta Joe Branda most jest stary.', ['Joe Brand']],
  ['a surname that is an adjective by its form', 'Według Dmitrija Pieskowa most stoi.', ['Dmitrij Pieskow']],
  ['a lone name in the genitive', '– Wiem – powiedział Kuź. Zdaniem Kuzia będzie gorzej.', ['Kuź', 'Kuź']],
  ['a man in the instrumental', 'Rozmawiałem z Markiem Bylickim. Bylicki przyznał, że most stoi.', ['Marek Bylicki']],
  ['a given name that a foreign one looks like', 'Zdaniem pani Mai Bryl most stoi.', ['Maja Bryl']],
  ['the same, alone', 'Zdaniem pani Mai most stoi.', ['Maja']],
  ['a woman’s surname that nobody declines', 'Zdaniem Anny Gołąb most stoi.', ['Anna Gołąb']],
  [
    'a woman’s surname that the dictionary lacks',
    'Według Ludwiki Przepióry w marcu most runie.',
    ['Ludwika Przepióra'],
  ],
  [
    'a surname that ends as foreign women’s do',
    'Prezes Jan Bryl pochwalił Nastię Rodonovą. Rodonova odeszła, podkreślając, że nic nie wiedziała.',
    ['Nastia Rodonova'],
  ],
  [
    'a foreign given name that the dictionary has for a call',
    'Odejście Wrzosa wstrząsnęło modą. Dario Vitali, który go zastąpił, też odchodzi. 42-latek podkreślał, że lubi barwy.',
    ['Dario Vitali'],
  ],
])

testSpeakers('a man’s surname that ends as an adjective’s instrumental', [
  ['is a noun', 'Rada widziała się z radnym Janem Sową. Sowa dodał, że most stoi.', ['Jan Sowa']],
  ['unlike a woman’s', 'Rada widziała się z radną Anną Lipską. Lipska dodała, że most stoi.', ['Anna Lipska']],
])

testSpeakers('a single name is what stands in the case that governs it', [
  ['a woman, though several may be called so', 'Zdaniem Karoliny most jest stary.', ['Karolina']],
  ['a man, though a woman may be called so', 'Według Romana most jest stary.', ['Roman']],
  ['a Marek rather than a Mark', 'Zdaniem Marka most jest stary.', ['Marek']],
  ['a land, though somebody may be called so', 'Zdaniem Polski most jest stary.', ['Polska']],
  ['a land of several', 'Według Czech most jest stary.', ['Czechy']],
  ['but a woman whose surname nobody declines', 'Zdaniem Świątek most jest stary.', ['Świątek']],
  ['several people', 'Według Słowaków most jest stary.', ['Słowacy']],
  ['and not where they come from', 'Zdaniem Niemców most jest stary.', ['Niemcy']],
  ['what the dictionary lacks, by its ending', 'Zdaniem Aldinii most jest stary.', ['Aldinia']],
  ['a short one, too', 'Zdaniem Orneku most jest stary.', ['Ornek']],
])

testSpeakers('a noun in capitals in mid-sentence is a name', [
  ['behind the word that opens the sentence', 'Według Biedronki most jest stary.', ['Biedronka']],
  ['as a subject', 'Wczoraj Iskra podała, że most jest stary.', ['Iskra']],
  ['but no office', 'Zdaniem Burmistrza most jest stary.', ['burmistrz']],
  ['nor an institution', 'Według Zarządu most jest stary.', ['zarząd']],
])

testSpeakers('a surname behind an office in the genitive, which the dictionary lacks', [
  ['of a man', 'Zdaniem trenera Zełowskiego most jest stary.', ['trener Zełowski']],
  ['of a woman', 'Zdaniem posłanki Zełowskiej most jest stary.', ['posłanka Zełowska']],
  ['of a player', 'Zdaniem napastnika Zełowskiego most jest stary.', ['napastnik Zełowski']],
  ['but not his for whom somebody speaks', 'Zdaniem doradcy Zełowskiego most jest stary.', ['doradca Zełowskiego']],
  ['nor his brother’s', 'Zdaniem brata Zełowskiego most jest stary.', ['brat Zełowskiego']],
  ['and no club’s', 'Według rzecznika Zełowskiego Klubu most jest stary.', ['rzecznik Zełowskiego Klubu']],
])
