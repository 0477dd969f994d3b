import { testSpeakers } from './expect-speakers.ts'

testSpeakers('whom one speaks of as a lord or a lady bears the office behind that', [
  ['a man', 'Jan Bryl jest wójtem. Pan wójt zapewnił, że most stanie.', ['Jan Bryl']],
  [
    'a woman whose office has no form of its own',
    'Jak podała prokurator Anna Lis, sąd czeka. Śledztwo trwa, ale jak zapewniła pani prokurator, akt jest gotowy.',
    ['Anna Lis', 'Anna Lis'],
  ],
  ['in another case', 'Burmistrz Adam Lis otworzył most. Zdaniem pana burmistrza most jest nowy.', ['Adam Lis']],
  ['somebody whom nothing else names stays so', 'Pani sąsiadka twierdzi, że most runął.', ['pani sąsiadka']],
  [
    'not the one of another office',
    'Wójt Jan Bryl otworzył most. Pani prokurator twierdzi, że most runął.',
    ['pani prokurator'],
  ],
  ['nor who has a name', 'Wójt Jan Bryl milczał. Pan Wrzos twierdzi, że most runął.', ['Wrzos']],
])

testSpeakers('whom viewers know by a station is not the station', [
  ['a star', 'Anna Bryl wróciła. Gwiazda TVP stwierdziła, że to plotka.', ['gwiazda TVP']],
  ['who presents', 'Prezenterka TVN stwierdziła, że to plotka.', ['prezenterka TVN']],
  ['a station that says it itself', 'Gwiazda milczy. TVP podała, że to plotka.', ['TVP']],
  ['nor does who tells one belong to it', '– To plotka – powiedziała sąsiadka TVP.', ['sąsiadka']],
])
