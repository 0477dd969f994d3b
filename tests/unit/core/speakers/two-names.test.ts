import { testQuotes } from '../quotes/expect-quotes.ts'
import { testSpeakers } from './expect-speakers.ts'

testSpeakers('two that a dash parts in an attribution do not speak', [
  ['of a match', '– Jestem szczęśliwy – powiedział po meczu Zatyl – Lubinów Jan Bryl.', ['Jan Bryl']],
  ['with its score', '– Jestem szczęśliwy – powiedział po meczu Zatyl – Lubinów (0:1) trener Jan Bryl.', ['Jan Bryl']],
  [
    'with hyphens for dashes',
    '- Pociąg stoi - mówi kierownik składu relacji Zatyl - Lubinów Jan Bryl. - Czekamy.',
    ['Jan Bryl'],
  ],
  ['where nobody else does either', '– Pociąg stoi – mówi kierownik relacji Zatyl – Lubinów.', [null]],
  ['a score alone', '– Brawo – powiedział po wygranym 3:1 meczu trener Jan Bryl.', ['Jan Bryl']],
])

testQuotes('a dash between two names ends no attribution', [
  ['at its end', '– Brawo – powiedział Jan Bryl po meczu Zatyl – Lubinów.', [['direct', 'Brawo']]],
  [
    'but one behind a name that is played with none',
    '– Brawo – powiedział Jan Bryl – Zatyl gra dobrze.',
    [['direct', 'Brawo', 'Zatyl gra dobrze']],
  ],
  [
    'nor does a name behind a dash that goes on in small letters',
    '– Brawo – powiedział po meczu Jan Bryl – ale mecz był słaby.',
    [['direct', 'Brawo', 'ale mecz był słaby']],
  ],
  [
    'a colon that is no score does',
    '– Brawo – powiedział Jan Bryl: mecz był dobry.',
    [
      ['direct', 'Brawo'],
      ['direct', 'mecz był dobry'],
    ],
  ],
])

testSpeakers('a surname known from places alone is a surname', [
  [
    'of a woman',
    '– Kierowca żyje – mówiła Monika Cruz z portu. Jak dodała Cruz, zlecono badania.',
    ['Monika Cruz', 'Monika Cruz'],
  ],
  ['of a man', 'Ted Cruz twierdzi, że most stoi.', ['Ted Cruz']],
  [
    'beside what he is',
    'Lider rybaków Marek Sopot mówi, że most stoi. – Jest stary – dodał Sopot.',
    ['Marek Sopot', 'Marek Sopot'],
  ],
  ['and a town a town', 'W Santa Cruz wójt Jan Bryl twierdzi, że most stoi.', ['Jan Bryl']],
])

testSpeakers('a town before a name', [
  [
    'whose locative looks as its genitive does',
    '– Tak – mówi rzeczniczka szpitala w Wolicy Kamila Wrona.',
    ['Kamila Wrona'],
  ],
  [
    'what somebody’s diaries hold',
    'W Dziennikach Jana Wrzosa jest wszystko. Wrzos mówił, że pisał nocą.',
    ['Jan Wrzos'],
  ],
  ['and a garden', 'W Ogrodach Adama Wrzosa jest cicho. Wrzos mówił, że kocha róże.', ['Adam Wrzos']],
  ['a village of several', '– Tak – mówi szefowa prokuratury w Lipnikach Aleksandra Lis.', ['Aleksandra Lis']],
  ['behind its noun', '– Tak – mówi wójt gminy Lipniki Renata Sowa.', ['Renata Sowa']],
  ['a feminine behind its noun', '– Tak – mówi wójt gminy Karwia Daniela Lis.', ['Daniela Lis']],
  ['and no given name', '– Tak – mówi prezydent miasta Anna Maria Wrona.', ['Anna Maria Wrona']],
  [
    'whose a teacher is',
    '– Tak – mówi kolega z teatru w Wolicy Aleksandra Nowaka.',
    ['kolega z teatru w Wolicy Aleksandra Nowaka'],
  ],
  ['of a genitive behind it', 'Zdaniem rzeczniczki szpitala w Wolicy Kamili Wrony jest źle.', ['Kamila Wrona']],
])

testSpeakers('words that a sentence opens with are whose they are', [
  ['and what they did', 'Słowa radnej Ewy Bryl: „Prom jest nasz” oburzyły kapitana Jana Lisa.', ['Ewa Bryl']],
  ['but not what is written below them', 'Pod wpisem Ewy Bryl: „Prom jest nasz” napisał Jan Lis.', ['Jan Lis']],
])

testSpeakers('kin, and behind a comma the given name', [
  ['of a daughter', '– Prom odpłynął – mówi jego córka, Zosia.', ['Zosia']],
  ['with more about him', '– Prom odpłynął – mówi ich syn, Adam, który czekał na brzegu.', ['Adam']],
  ['of another clause', '– Prom odpłynął – zawołał ojciec, Zosia nie słuchała.', ['ojciec']],
  ['in another case', '– Prom odpłynął – mówi brat, Adama już nie było.', ['brat']],
])

testSpeakers('behind whose office it is, a woman’s full name is hers', [
  ['a spokeswoman', '„Tak” – powiedziała rzeczniczka wojewody Aleksandra Kowalska.', ['Aleksandra Kowalska']],
  ['by a surname that no man has so', '„Tak” – powiedziała zastępczyni wójta Gabriela Nowak.', ['Gabriela Nowak']],
  ['before her verb', 'Rzeczniczka prezydenta Paulina Żak powiedziała, że most stoi.', ['Paulina Żak']],
  [
    'of a hospital’s noun that is a man’s as well',
    '„Tak” – napisała dyrektorka lecznicy Sabina Wilk.',
    ['Sabina Wilk'],
  ],
  ['not a man’s', '„Tak” – powiedziała żona prezydenta Aleksandra Wilka.', ['żona prezydenta Aleksandra Wilka']],
  ['nor by an adjective', '„Tak” – powiedziała żona prezydenta Jana Leśnego.', ['żona prezydenta Jana Leśnego']],
])
