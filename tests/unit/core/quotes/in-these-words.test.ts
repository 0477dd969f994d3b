import { testQuotes } from './expect-quotes.ts'

testQuotes('an attribution by how it was done, whatever its verb', [
  [
    'behind a dash',
    '– Nie mam nic do ukrycia. Wszystko jest jawne – tymi słowami Jan Bryl odniósł się do zarzutów.',
    [['direct', 'Nie mam nic do ukrycia. Wszystko jest jawne']],
  ],
  ['behind marks', '„Most stoi” – w ten sposób radna Anna Lis skwitowała plotki.', [['direct', 'Most stoi']]],
  [
    'with the verb before who speaks',
    '– Most stanie – takimi słowami przywitał rybaków burmistrz Jan Bryl.',
    [['direct', 'Most stanie']],
  ],
  ['with what it was', '„Most stoi” – z takim przekazem wystąpił wójt Jan Bryl.', [['direct', 'Most stoi']]],
  ['with a request', '– Pomóżcie – z taką prośbą zwrócił się do radnych Jan Bryl.', [['direct', 'Pomóżcie']]],
  ['but not under a slogan', '„Ratujmy fokę” – pod takim hasłem odbył się festyn.', []],
  ['but not without speech', 'Most stoi – w ten sposób rybacy docierają do portu.', []],
  ['nor of what something is called', '„Jaskółka” – w ten sposób nazywają tu prom.', []],
  ['nor where a dash opens what else is done', 'Prom pływa co godzinę – tymi łodziami Bryl wozi sól.', []],
])

testQuotes('a label behind whose sentence the paragraph goes on to report', [
  [
    'with a dash',
    'Ekspert: ceny wzrosną. – Mleko podrożeje – przewiduje Adam Sowa. – Masło też – dodaje analityk.',
    [
      ['direct', 'ceny wzrosną'],
      ['direct', 'Mleko podrożeje'],
      ['direct', 'Masło też'],
    ],
  ],
  [
    'unlike a turn of several, who tells of others’ words',
    'Anna Lis: Kto zapłaci?\n\nJan Bryl: Gmina. – Nie zabraknie – mówi skarbniczka. Wierzę jej.\n\nAnna Lis: A prom?\n\nJan Bryl: Zostanie.',
    [
      ['direct', 'Gmina. – Nie zabraknie – mówi skarbniczka. Wierzę jej'],
      ['direct', 'Zostanie'],
    ],
  ],
  [
    'or a turn with a dash in a sentence',
    'Jan Bryl: Most stanie. Port – ten stary – zostanie. Rada milczy.',
    [['direct', 'Most stanie. Port – ten stary – zostanie. Rada milczy']],
  ],
])
