import { testSpeakers } from './expect-speakers.ts'

testSpeakers('a body by its noun alone', [
  [
    'a body that the text has named',
    'Sprawę bada Komisja Portowa, a jej raport czyta Izba Lekarska. Komisja przypomniała, że ryb brakuje. Izba dodała, że leków też.',
    ['Komisja Portowa', 'Izba Lekarska'],
  ],
  [
    'and in another case',
    'Skarga trafiła do Komisji Portowej. Komisja przypomniała, że ryb brakuje.',
    ['Komisja Portowa'],
  ],
  [
    'and nobody whose name stands beside its noun',
    'Sprawę bada Komisja Portowa. Rzecznik Komisji Jan Wrona wyszedł. Komisja przypomniała, że ryb brakuje.',
    ['Komisja Portowa'],
  ],
  ['no body of another kind', 'Sprawę bada Komisja Portowa. Rada przypomniała, że ryb brakuje.', ['rada']],
  ['that station', 'O sprawie poinformowała Telewizja Fala. Według ustaleń tej stacji most runął.', ['Telewizja Fala']],
])

testSpeakers('a company by its noun or its name', [
  [
    'a company that lower-case letters show to be none',
    'Brexit szkodzi firmom\n\n– Produkcja spadnie – podała Anna Bryl. Skutki brexitu są duże. Firma ogłosiła, że zwolni ludzi.',
    ['Anna Bryl', 'firma'],
  ],
  ['a noun that is a name elsewhere', 'W sądzie stanęła firma Meta. Meta oznajmiła, że zapłaci.', ['Meta']],
  ['a noun that is one everywhere', 'Meta jest blisko. Kolarze minęli metę. Bank oznajmił, że zapłaci.', ['bank']],
  [
    'a company of two words, and no place',
    'Bryza Air odwołała loty z Gorzewa i Mierzwina. Firma twierdzi, że to wina pogody.',
    ['Bryza Air'],
  ],
  ['a company by its noun and its name', 'Koncern Barnex ogłosił, że się przeprowadza.', ['koncern Barnex']],
  [
    'a company of several words',
    'Kłopoty ma grupa Ozorax Polder Rover. Ozorax Polder Rover zmniejszy produkcję. Firma ogłosiła, że zwolni tysiąc osób.',
    ['Ozorax Polder Rover'],
  ],
  [
    'a company, and no port that was named behind it',
    'Bryzair ma strajk. Wczoraj, gdy padał deszcz i nikt nie wiedział, co będzie dalej, odwołano więcej niż połowę wszystkich lotów, a z portu lotniczego Halmen lecą dwa samoloty. Później linie ogłosiły, że zwrócą pieniądze.',
    ['Bryzair'],
  ],
])
