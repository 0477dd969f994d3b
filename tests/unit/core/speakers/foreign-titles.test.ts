import { testSpeakers } from './expect-speakers.ts'

testSpeakers('a foreign title without marks is whom or where somebody told', [
  ['before a role', '– Most stoi – powiedział w rozmowie z The Harbour szef portu.', ['szef portu']],
  ['of several words', '– Most stoi – powiedział w wywiadzie dla The New Harbour Times szef portu.', ['szef portu']],
  [
    'behind its noun, before a name',
    'W rozmowie z tygodnikiem Der Hafen Adam Wrzos dodał, że most stoi.',
    ['Adam Wrzos'],
  ],
  ['before a surname and its verb', 'W The Harbour May powiedziała, że most stoi.', ['May']],
  ['in the dative', '– Most stoi – powiedział dziennikowi The Harbour rzecznik portu.', ['rzecznik portu']],
  ['with nobody else', 'Adam Wrzos wrócił. W wywiadzie dla Die Flut powiedział, że most stoi.', ['Adam Wrzos']],
  ['whose words are its own', 'Jak pisze The Harbour Times, most stoi.', ['The Harbour Times']],
  ['in an opinion', 'Według The Harbour Adam Wrzos odejdzie.', ['The Harbour']],
  ['and nobody’s name', 'Marine Le Brun powiedziała, że most stoi.', ['Marine Le Brun']],
  ['nor a town', 'W La Paz szef portu powiedział, że most stoi.', ['szef portu']],
])

testSpeakers('where somebody posts or flies is no part of his name', [
  ['on a platform', '„Most stoi” – napisał na platformie Truth Social Adam Wrzos.', ['Adam Wrzos']],
  ['without its noun', 'Na Truth Social prezydent Lidorii napisał, że most stoi.', ['prezydent Lidorii']],
  ['on board', '– Most stoi – powiedział na pokładzie Air Force One prezydent Lidorii.', ['prezydent Lidorii']],
  ['on a channel', 'W Fox Business Adam Wrzos powiedział, że most stoi.', ['Adam Wrzos']],
  ['told to an agency', '– Most stoi – powiedział w rozmowie z agencją Interfax szef portu.', ['szef portu']],
  ['unless the platform says so', 'Truth Social podało, że serwis nie działa.', ['Truth Social']],
])
