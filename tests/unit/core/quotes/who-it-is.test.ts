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

testQuotes('behind the speaker’s name and a dash goes on', [
  [
    'who did it',
    '– Pomógł nam jeden człowiek – mówi Jan Lis – wójt Karwi.',
    [['direct', 'Pomógł nam jeden człowiek', 'wójt Karwi']],
  ],
  [
    'who came, behind a pronoun',
    '– Uratowała mnie ona – mówi Jan Lis – lekarka z Karwi.',
    [['direct', 'Uratowała mnie ona', 'lekarka z Karwi']],
  ],
  [
    'who failed, behind a verb without a subject',
    '– Zawiódł – mówi Ewa Lis – burmistrz miasta.',
    [['direct', 'Zawiódł', 'burmistrz miasta']],
  ],
  [
    'a list',
    '– Wszyscy pomogli – mówi Jan Lis – wójt gminy, sołtys, radni.',
    [['direct', 'Wszyscy pomogli', 'wójt gminy, sołtys, radni']],
  ],
  [
    'another without a verb',
    '– Kierowca zginął – mówi Jan Lis – pasażer w szpitalu.',
    [['direct', 'Kierowca zginął', 'pasażer w szpitalu']],
  ],
  [
    'but not where his own is told',
    '– Most zbudował nasz wójt – mówi Ewa Lis – mieszkanka Karwi.',
    [['direct', 'Most zbudował nasz wójt']],
  ],
])

testQuotes('who did what is said is not one who holds another office', [
  ['a mayor', '– Przyjechał wójt – mówi Adam Wrona – kierownik budowy mostu.', [['direct', 'Przyjechał wójt']]],
])

testQuotes('who did what is said is so by name too', [
  [
    'where she who speaks is none',
    '– Na scenie wystąpi Jan Kos – mówi Ewa Lis – aktor z Karwi.',
    [['direct', 'Na scenie wystąpi Jan Kos', 'aktor z Karwi']],
  ],
  ['but not where he may be', '– Zadzwonił Adam Kos – mówi Jan Bryl – wójt Karwi.', [['direct', 'Zadzwonił Adam Kos']]],
])
