import { testSpeakers } from './expect-speakers.ts'

testSpeakers('who asks for the press is not who answers', [
  [
    'a journalist who asks',
    '– Nie odejdę – mówił Jan Mazur. – Dlaczego? – dopytywał dziennikarz. – Bo nie – odparł Mazur.',
    ['Jan Mazur', 'dziennikarz', 'Jan Mazur'],
  ],
  [
    'whoever leads the talk',
    '– Nie odejdę – mówił w Radiu Fala Jan Mazur. Prowadzący przypomniał, że poseł obiecał co innego.',
    ['Jan Mazur', 'prowadzący'],
  ],
  [
    'but a journalist by name',
    '– Dlaczego? – pytała Anna Kolbe, dziennikarka Radia Fala. – Bo nie – odparł Jan Mazur. – A most? – dopytywała dziennikarka.',
    ['Anna Kolbe', 'Jan Mazur', 'Anna Kolbe'],
  ],
  [
    'and one who tells of herself',
    'Anna Kolbe pokazała zdjęcie. „Kocham ten port” – napisała dziennikarka.',
    ['Anna Kolbe'],
  ],
])

testSpeakers('who leads or asks by name is who leads or asks by trade', [
  ['who leads lessons', 'Zajęcia prowadzi Anna Mazur. – Dzieci lubią taniec – mówi prowadząca.', ['Anna Mazur']],
  ['who led a concert', 'Koncert prowadził Jan Mazur. – To był dobry wieczór – powiedział prowadzący.', ['Jan Mazur']],
  ['who leads a programme', 'Program prowadzi od lat Jan Mazur. – Dlaczego? – zapytał prowadzący.', ['Jan Mazur']],
  ['not an inquiry', 'Śledztwo prowadzi prokurator Jan Mazur. – Dlaczego? – dopytywał dziennikarz.', ['dziennikarz']],
  [
    'who is of a paper',
    'Jan Mazur z „Kuriera” był u wójta. – Dlaczego most nie stoi? – dopytywał dziennikarz.',
    ['Jan Mazur'],
  ],
  ['who has asked', 'Jan Mazur zapytał wójta o most. – Dlaczego nie stoi? – dopytywał dziennikarz.', ['Jan Mazur']],
  ['who keeps a house', 'Anna Mazur otworzyła pensjonat. – Goście wracają – mówi gospodyni.', ['Anna Mazur']],
  [
    'but not who keeps a programme',
    '– Nie odejdę – mówiła Anna Mazur. – A most? – wtrąciła gospodyni programu.',
    ['Anna Mazur', 'gospodyni programu'],
  ],
  [
    'nor who asks for one',
    '– Nie odejdę – mówiła Anna Mazur. – A most? – dopytywała gospodyni.',
    ['Anna Mazur', 'gospodyni'],
  ],
])

testSpeakers('the first of two who are named by no more than a surname', [
  ['before their verb', 'Posłowie Wrona i Kos twierdzą, że most runie.', ['Wrona']],
  ['behind it', '– Most runie – mówią posłowie Wrona i Kos.', ['Wrona']],
  ['of one alone', 'Poseł Wrona i jego żona byli na moście. Kos twierdzi, że most runie.', ['Kos']],
])

testSpeakers('from whom a paper hears', [
  ['now', 'Od urzędników słyszymy, że most runie.', ['urzędnicy']],
  ['then', 'Od urzędników usłyszeliśmy, że most runie.', ['urzędnicy']],
  ['and since when', 'Od lat słyszymy, że most runie.', []],
  ['on a day', 'Od rana słyszymy, że most runie.', []],
  ['as a child', 'Od dziecka słyszymy, że most runie.', []],
])

testSpeakers('with whom a line says that the talk was', [
  [
    'above it, with a dash',
    'Scena żyje\n\n– Z Ewą Lis, aktorką, rozmawia Jan Wrona\n\n– Czy lubi pani teatr?\n\n– Tak, bardzo.\n\n– A kino?\n\n– Rzadziej, bo nie mam czasu.',
    ['Ewa Lis', 'Ewa Lis'],
  ],
  [
    'by two who asked',
    'Scena żyje\n\nZ Ewą Lis rozmawiają Jan Wrona i Anna Kos\n\nCzy lubi pani teatr?\n\n– Tak.\n\nA kino?\n\n– Rzadziej.',
    ['Ewa Lis', 'Ewa Lis'],
  ],
  [
    'not who asked, where no name tells with whom',
    'Scena żyje\n\nZ wójtem Karwi rozmawia Jan Wrona\n\nKto zapłaci?\n\n– Gmina.\n\nA kiedy?\n\n– W maju.',
    [null, null],
  ],
  [
    'below it',
    'Scena żyje\n\n– Czy lubi pani teatr?\n\n– Tak, bardzo.\n\n– A kino?\n\n– Rzadziej, bo nie mam czasu.\n\nZ Ewą Lis rozmawiał Jan Wrona',
    ['Ewa Lis', 'Ewa Lis'],
  ],
  [
    'below it, with her trade, where another is named in the lead',
    'Scena żyje\n\nNowy spektakl wystawił Adam Kos.\n\n– Czy lubi pani teatr?\n\n– Tak, bardzo.\n\n– A kino?\n\n– Rzadziej, bo nie mam czasu.\n\n– Z aktorką Ewą Lis rozmawiała Anna Bryl.',
    ['Ewa Lis', 'Ewa Lis'],
  ],
  [
    'not a sentence of the text',
    'Scena żyje\n\n– Z Ewą Lis rozmawiał Jan Wrona, ale nic z tego nie wyszło – mówi Adam Kos.',
    ['Adam Kos'],
  ],
])

testSpeakers('behind what a reporter asked', [
  ['another answers', '– Kto pomaga? – zapytał jeden z reporterów. – Zespół.', ['jeden z reporterów', null]],
  [
    'who has spoken before',
    '– Pada – powiedział wójt. – Kto pomaga? – zapytała dziennikarka. – Zespół.',
    ['wójt', 'dziennikarka', 'wójt'],
  ],
  [
    'or in the paragraph before',
    '– Pada – powiedział wójt.\n\n– Kto pomaga? – zapytała dziennikarka. – Zespół.',
    ['wójt', 'dziennikarka', 'wójt'],
  ],
  ['unless he asks on', '– Kto pomaga? – zapytał reporter. – I po co?', ['reporter']],
  ['or somebody else asked', '– Kto pomaga? – zapytał wójt. – Zespół czeka.', ['wójt']],
  ['or he has asked nothing', '– To źle – powiedział reporter. – Zespół czeka.', ['reporter']],
])
