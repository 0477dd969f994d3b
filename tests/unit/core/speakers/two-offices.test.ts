import { testSpeakers } from './expect-speakers.ts'

testSpeakers('two offices of one', [
  [
    'either means who bears them',
    'Wicepremier i szef MON Jan Lis przyleciał z posłem Adamem Kosem. – A – powiedział wicepremier. – B – dodał minister obrony narodowej.',
    ['Jan Lis', 'Jan Lis'],
  ],
  [
    'where the first tells of what it is',
    'Minister sprawiedliwości i prokurator generalny Jan Lis przyjechał. – A – powiedział minister sprawiedliwości. – B – dodał prokurator generalny.',
    ['Jan Lis', 'Jan Lis'],
  ],
  [
    'behind a verb of saying as well',
    '– A – powiedział minister sprawiedliwości i prokurator generalny Jan Lis. – B – dodał minister.',
    ['Jan Lis', 'Jan Lis'],
  ],
  [
    'behind the name, too',
    'Jan Lis, minister sprawiedliwości i prokurator generalny, spotkał Adama Kosa. – A – powiedział prokurator generalny.',
    ['Jan Lis'],
  ],
  [
    'a verb of several tells two people',
    'Minister zdrowia i premier Jan Lis milczeli. – A – powiedział minister zdrowia.',
    ['minister zdrowia'],
  ],
  [
    'and one before them may tell of the nearer alone',
    'Przyjechał minister zdrowia i premier Jan Lis. – A – powiedział minister zdrowia.',
    ['minister zdrowia'],
  ],
  [
    'another who has a name bears his own',
    'Na mecz przyszli Jan Lis, wójt Karwi i prezes Iskry Adam Kos. – A – powiedział prezes Iskry. – B – dodał wójt Karwi.',
    ['Adam Kos', 'Jan Lis'],
  ],
])
