import { testSpeakers } from './expect-speakers.ts'

testSpeakers('a clause tells its subject from whoever spoke last', [
  [
    'by a pronoun for its object',
    '– Basen jest za drogi – mówił Jan Bryl.\n\n– Proszę o spokój – odpowiedział mu przewodniczący rady.',
    ['Jan Bryl', 'przewodniczący rady'],
  ],
  [
    'in the sentence before what is said',
    '– Basen jest za drogi – mówił Jan Bryl.\n\nPrzewodniczący rady poprosił go o spokój. Przypomniał, że obrady są jawne.',
    ['Jan Bryl', 'przewodniczący rady'],
  ],
  [
    'by a woman’s pronoun',
    '– Basen jest za drogi – mówiła Ewa Bryl.\n\n– Ma pani rację – poparł ją prezes klubu.',
    ['Ewa Bryl', 'prezes klubu'],
  ],
  [
    'by the words to which it reacts',
    'Przeciw był Jan Bryl, który stwierdził, że basen jest za drogi.\n\nNa te słowa zareagował przewodniczący rady. Przypomniał, że obrady są jawne.',
    ['Jan Bryl', 'przewodniczący rady'],
  ],
  [
    'not by a pronoun of the other gender',
    'Jan Bryl spotkał się z mieszkankami. – Basen jest za drogi – powiedział jej prezes klubu.',
    ['Jan Bryl'],
  ],
  [
    'not by a pronoun for a thing',
    'Jan Bryl prowadzi szpital od roku. Dyrektor obejrzał go rano i ocenił, że budowa idzie dobrze.',
    ['Jan Bryl'],
  ],
  [
    'nor by one for a book',
    'Pisarka Ewa Bryl wydała powieść. Autorka czyta ją w szkołach i mówi, że dzieci słuchają.',
    ['Ewa Bryl'],
  ],
  [
    'nor by whose something is',
    'Ewa Bryl kieruje szkołą. W jej pokoju dyrektorka mówi, że dzieci przybywa.',
    ['Ewa Bryl'],
  ],
  [
    'nor by who lacks something',
    'Jan Bryl wygrał wybory. Nie zabrakło mu odwagi i wójt powiedział, że basen stanie.',
    ['Jan Bryl'],
  ],
  [
    'nor by what matters to somebody',
    'Ewa Bryl wygrała wybory. Zależy jej na spokoju i burmistrz zapewniła, że basen stanie.',
    ['Ewa Bryl'],
  ],
  [
    'by accusations that are his own',
    'Jan Bryl kieruje spółką. Jan Bryl oskarżył radę, że łamie prawo. Na te zarzuty przewodniczący odpowiada, że rada działa jawnie.',
    ['Jan Bryl', 'przewodniczący'],
  ],
  [
    'not by accusations that he has not made',
    'Jan Bryl kieruje spółką. Jan Bryl przyznał, że zna sprawę. Na te zarzuty prezes odpowiada, że firma płaci.',
    ['Jan Bryl', 'Jan Bryl'],
  ],
  ['nor by what is said', 'Jan Bryl otworzył basen. Prezes klubu powiedział, że goście mu gratulowali.', ['Jan Bryl']],
  [
    'nor by one’s own words',
    'Jan Bryl otworzył basen. Tymi słowami prezes klubu zapewnił, że most stoi.',
    ['Jan Bryl'],
  ],
])
