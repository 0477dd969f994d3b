import { testQuotes } from './expect-quotes.ts'

testQuotes('behind the speaker’s name and a dash', [
  [
    'who it is is no part of what is said',
    '- Otwieramy nowy port - mówi dr Marek Kos - prezes zarządu spółki. - Remont skończył się w maju.',
    [['direct', 'Otwieramy nowy port', 'Remont skończył się w maju']],
  ],
  [
    'with a clause about it',
    '– Port stoi – mówi Ewa Bryl – dyrektorka placówki, która działa od maja. – Remont trwa.',
    [['direct', 'Port stoi', 'Remont trwa']],
  ],
  [
    'of a woman in an office without a feminine',
    '– Czekamy na decyzję – mówi Ewa Bryl – prezes spółki.',
    [['direct', 'Czekamy na decyzję']],
  ],
  [
    'with the rest behind another dash',
    '– Zostaniemy w porcie – dodaje Ewa Bryl – lekarka i szefowa przychodni – do rana.',
    [['direct', 'Zostaniemy w porcie', 'do rana']],
  ],
  [
    'but what goes on with its verb is said',
    '– Trzeba poczekać – mówi Ewa Bryl – burmistrz przyjdzie jutro.',
    [['direct', 'Trzeba poczekać', 'burmistrz przyjdzie jutro']],
  ],
  [
    'so is what lacked its verb',
    '– Nasz wzór – mówi Jan Bryl – burmistrz Lubinowa.',
    [['direct', 'Nasz wzór', 'burmistrz Lubinowa']],
  ],
  [
    'or what its verb is about',
    '– Naszym wzorem jest – mówi Ewa Bryl – prezes spółki.',
    [['direct', 'Naszym wzorem jest', 'prezes spółki']],
  ],
  [
    'and another of the family',
    '– Przyjechał do nas – mówi Ewa Bryl – syn sąsiada.',
    [['direct', 'Przyjechał do nas', 'syn sąsiada']],
  ],
  [
    'or a main clause behind the office',
    '– Kiedy przyjdzie – mówi Jan Bryl – burmistrz Lubinowa, wszystko się zmieni.',
    [['direct', 'Kiedy przyjdzie', 'burmistrz Lubinowa, wszystko się zmieni']],
  ],
])
