import { testSpeakers } from './expect-speakers.ts'

testSpeakers('a surname behind a role of the other sex is another’s', [
  [
    'by the verb',
    'Burmistrz Anna Lipiec otworzyła halę. – Hala jest duża – powiedział radny Lipiec. – I nowa – dodał Lipiec.',
    ['Lipiec', 'Lipiec'],
  ],
  [
    'by the verb behind',
    'Burmistrz Anna Lipiec otworzyła halę. Radny Lipiec stwierdził, że hala jest duża. – Zapraszam – mówi Anna Lipiec.',
    ['Lipiec', 'Anna Lipiec'],
  ],
  ['by a woman’s noun', 'Burmistrz Jan Lipiec wyszedł. – Hala jest duża – mówi radna Lipiec.', ['Lipiec']],
  [
    'a trainer, where she holds an office',
    'Burmistrz Anna Lipiec otworzyła halę. – Zagramy tu w maju – mówi trener Lipiec.',
    ['Lipiec'],
  ],
  ['her own, where she plays', 'Tenisistka Anna Lipiec wygrała. – To jej rok – mówi trener Lipiec.', ['trener Lipiec']],
  [
    'her counsel, by his verb',
    'Anna Lipiec siedzi w areszcie. – Jest niewinna – powiedział adwokat Lipiec.',
    ['adwokat Lipiec'],
  ],
  ['the other one of two', 'Anna Lipiec i Jan Lipiec wyszli. – Pada – powiedział trener Lipiec.', ['Jan Lipiec']],
  [
    'not an office that has no woman’s form',
    'Burmistrz Anna Lipiec otworzyła halę. – Hala jest duża – mówi burmistrz Lipiec.',
    ['Anna Lipiec'],
  ],
  [
    'nor by a verb that shows no sex',
    'Burmistrz Anna Lipiec otworzyła halę. – Hala jest duża – mówi poseł Lipiec.',
    ['Anna Lipiec'],
  ],
  [
    'nor an office that she holds, by whatever verb',
    'Kanclerz Anna Lipiec przyjechała. Kanclerz Lipiec podkreślił, że nie ma czasu.',
    ['Anna Lipiec'],
  ],
  [
    'nor where the verb shows that the given name is hers',
    'Alex Lipiec wydała płytę. – Gram dalej – powiedziała piosenkarka Lipiec.',
    ['Alex Lipiec'],
  ],
  [
    'nor where the verb shows that the trainer is a woman',
    'Anna Lipiec prowadzi siatkarki Karwi. – Wygrałyśmy – powiedziała trener Lipiec.',
    ['Anna Lipiec'],
  ],
  ['nor a star, who may be a man', 'Jan Lipiec wrócił. – Tęskniłem – mówi gwiazda Lipiec.', ['Jan Lipiec']],
  ['nor her own trade', 'Trener Anna Lipiec wygrała. – To mój rok – mówi trener Lipiec.', ['Anna Lipiec']],
  [
    'nor where the given name may be either’s',
    'Wójt Sasza Lipiec wyszedł. – Pada – powiedziała wójt Lipiec.',
    ['Sasza Lipiec'],
  ],
])

testSpeakers('whose kin somebody is, in whatever case', [
  ['with', 'Policja rozmawiała z synem Jana Wrony, który powiedział, że ojciec wyszedł rano.', ['syn Jana Wrony']],
  [
    'by a surname that shows nothing',
    'Policja rozmawiała z bratem Adama Kosa, który powiedział, że dom stoi.',
    ['brat Adama Kosa'],
  ],
  ['a man’s own trade', 'Rozmawialiśmy z trenerem Janem Wroną. – Wygramy – powiedział trener.', ['Jan Wrona']],
  ['a foreign given name', 'Rozmawialiśmy z ministrem Ali Wroną. – Wygramy – powiedział minister.', ['Ali Wrona']],
])

testSpeakers('how a lady or a lord was is no part of what they are called', [
  ['bitter', '– Nie wrócę tam – mówi rozgoryczona pani Beata.', ['Beata']],
  ['ours', '– Nie wrócę tam – mówi nasza pani Beata.', ['Beata']],
  ['of nobody by name it is', '– Nie wrócę tam – mówi nowa pani burmistrz.', ['nowa pani burmistrz']],
])
