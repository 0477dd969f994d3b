import { testSpeakers } from './expect-speakers.ts'

testSpeakers('a given name before what leads to a surname is none of the words before it', [
  [
    'behind a body’s noun',
    'Szef resortu Jan van Dalen zapowiedział zmiany. – Czekamy – powiedział van Dalen.',
    ['Jan van Dalen'],
  ],
  [
    'in another case',
    'Rada spotkała się z szefową komisji Ursulą von der Molen. Von der Molen dodała, że pada.',
    ['Ursula von der Molen'],
  ],
  ['with one particle', 'Trener klubu Louis de Morn wrócił. – Czekamy – powiedział de Morn.', ['Louis de Morn']],
  ['behind a land', 'Kanclerz Niemiec Jan van Dalen powiedział, że pada.', ['Jan van Dalen']],
  ['or a town', 'Wójt gminy Zatyle Ewa Lis powiedziała, że pada.', ['Ewa Lis']],
])

testSpeakers('a surname with its particles', [
  [
    'whose opinion it is',
    'Ursula von der Molen była w Lubinowie. Zdaniem von der Molen most jest stary.',
    ['Ursula von der Molen'],
  ],
  ['according to whom', 'Jan van Dalen był w Lubinowie. Według van Dalena most jest stary.', ['Jan van Dalen']],
  ['behind a title', 'Jan van Dalen był w Lubinowie. W ocenie prof. van Dalena most jest stary.', ['Jan van Dalen']],
  ['where the particle is a verb it leads to none', 'Zdaniem wójta da nam to szansę.', ['wójt']],
])

testSpeakers('what is in the genitive behind an office is no given name before what leads to a surname', [
  ['of a town', '– Most stoi – mówi rzecznik Gdyni da Silva.', ['rzecznik Gdyni']],
  ['of a club', '– Most stoi – mówi trener Iskry van Dalen.', ['trener Iskry']],
  ['of a man', 'Szef Adama van Dalena powiedział, że most stoi.', ['szef Adama']],
])

testSpeakers('a given name in the genitive that a woman may have in the nominative', [
  ['of a man who did it', 'Szef Jana van Dalena powiedział, że most stoi.', ['szef Jana']],
])

testSpeakers('a woman’s given name in the genitive, which is that of several in the nominative', [
  ['whose spokeswoman it is', 'Rzeczniczka Ewy van Dalen powiedziała, że most stoi.', ['rzeczniczka Ewy']],
  ['whose trainer it is', 'Trenerka Ewy van der Dalen powiedziała, że most stoi.', ['trenerka Ewy']],
])

testSpeakers('a particle with which a sentence opens', [
  ['of two, the first of which is small', 'Von der Molen powiedziała, że most stoi.', ['von der Molen']],
  [
    'of one, which is small elsewhere',
    'Van Lind powiedział, że most stoi. – Wiem – dodał van Lind.',
    ['van Lind', 'van Lind'],
  ],
  ['of one that nothing shows to be small', 'Van Gaal powiedział, że most stoi.', ['Van Gaal']],
  [
    'of whom the text has told',
    'Ursula von der Molen była w Lubinowie. Von der Molen powiedziała, że most stoi.',
    ['Ursula von der Molen'],
  ],
])
