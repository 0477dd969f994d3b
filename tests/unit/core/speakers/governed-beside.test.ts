import { testSpeakers } from './expect-speakers.ts'

testSpeakers('whom a preposition of the same clause governs is not its subject', [
  ['by a role that the article gives nobody', 'W rozmowie z Janem Wroną prezes powiedział, że most stoi.', ['prezes']],
  ['behind the verb', '– Most stoi – powiedział po spotkaniu z Janem Wroną prezes.', ['prezes']],
  ['of a land', 'Tuż przed spotkaniem z Janem Wroną kanclerz Niemiec dodał, że most stoi.', ['kanclerz Niemiec']],
  [
    'but he may be in the next clause',
    'Policja rozmawiała z Janem Wroną, a mężczyzna dodał, że most stoi.',
    ['Jan Wrona'],
  ],
  ['or in the next sentence', 'Reporter rozmawiał z Janem Wroną. Wójt powiedział, że most stoi.', ['Jan Wrona']],
  ['and on his own page he writes himself', 'Na profilu Jana Wrony wójt napisał, że most stoi.', ['Jan Wrona']],
])

testSpeakers('letters behind somebody in another case', [
  [
    'of a reporter who was told',
    '– Nie żałuję – mówi pan Radosław Róg. Cena rosła. – Jest drożej – zaznacza w rozmowie z Łukaszem Fabem, reporterem TVK24.',
    ['Radosław Róg', 'Radosław Róg'],
  ],
  [
    'of whose head somebody met',
    '– Czekamy – mówi Ewa Lis. – Decyzja zapadnie – dodaje po spotkaniu z Janem Kosem, prezesem LZU.',
    ['Ewa Lis', 'Ewa Lis'],
  ],
  ['not who speaks behind it', '– Jest drożej – podaje wraz z Janem Kosem, prezesem LZU, GUS.', ['GUS']],
  ['not behind whom something was told', '– Jest drożej – przekazał dziennikarzom GUS.', ['GUS']],
])
