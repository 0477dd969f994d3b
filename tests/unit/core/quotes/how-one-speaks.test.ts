import { testSpeakers } from '../speakers/expect-speakers.ts'
import { testQuotes } from './expect-quotes.ts'

testQuotes('how somebody speaks is none of what he says', [
  ['where he is heard', 'Na filmie słychać, jak wójt mówi, że prom pływa.', [['reported', 'prom pływa']]],
  ['where nobody remembers', 'Nikt nie pamięta, jak wójt powiedział, że prom pływa.', [['reported', 'prom pływa']]],
  ['where it is pointed at', 'To, jak mówił o radnych wójt, oburzyło sąsiadów.', []],
])

testSpeakers('a clause with jak has its own subject', [
  ['a surname', 'Pamiętam, jak Wrzos mówił: „Nie wrócimy tam”.', ['Wrzos']],
  ['an office', 'Pamiętamy, jak wójt obiecywał: „Prom wróci w maju”.', ['wójt']],
  ['who is heard', 'Na filmie widać, jak strażnik mówi do kobiety: „Proszę się odsunąć”.', ['strażnik']],
  ['and one like whom somebody speaks is no speaker', 'Radny Lis, jak wójt, mówił: „Prom stoi”.', ['Lis']],
])
