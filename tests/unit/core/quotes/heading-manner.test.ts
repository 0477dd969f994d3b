import { testQuotes } from './expect-quotes.ts'

const BODY = 'Długi spór o drogę ciągnie się od lat i nie widać jego końca.'

testQuotes('a heading’s label that tells how somebody spoke of something', [
  ['names who speaks', `Adam Bryl ostro o Lisie: To kłamca\n\nAdam Bryl milczał. ${BODY}`, [['direct', 'To kłamca']]],
  [
    'in two words',
    `Adam Bryl bardzo gorzko o rozstaniu z Iskrą: nikt do mnie nie zadzwonił\n\nAdam Bryl milczał. ${BODY}`,
    [['direct', 'nikt do mnie nie zadzwonił']],
  ],
  [
    'or when',
    `Minister znów o podatkach: nie będzie podwyżek\n\nMinister Adam Bryl powiedział, że podwyżek nie będzie. ${BODY}`,
    [
      ['direct', 'nie będzie podwyżek'],
      ['reported', 'podwyżek nie będzie'],
    ],
  ],
  ['but no topic', `Rozmowy szybko o wszystkim: co dalej\n\n${BODY}`, []],
])

testQuotes('a heading’s last sentence that tells who answers', [
  [
    'is the paper’s',
    `Adam Bryl: nie będzie mostu. Lis komentuje\n\nAdam Bryl powiedział, że nie będzie mostu. ${BODY}`,
    [
      ['direct', 'nie będzie mostu'],
      ['reported', 'nie będzie mostu'],
    ],
  ],
  [
    'by an office',
    `Bryl: to skandal. Rzecznik rządu odpowiada\n\n– To skandal – mówił Adam Bryl. ${BODY}`,
    [
      ['direct', 'to skandal'],
      ['direct', 'To skandal'],
    ],
  ],
  [
    'but what somebody is to blame for is said',
    `Adam Bryl: nie będzie mostu. Rząd odpowiada za chaos\n\nAdam Bryl powiedział, że nie będzie mostu. ${BODY}`,
    [
      ['direct', 'nie będzie mostu. Rząd odpowiada za chaos'],
      ['reported', 'nie będzie mostu'],
    ],
  ],
])

testQuotes('a heading’s label of how much there is of something', [
  ['names nobody', `Dużo o moście: fakty i mity\n\n${BODY}`, []],
])

testQuotes('of a heading’s single word who answers takes nothing away', [
  [
    'behind it',
    `Ewa Lis o porażce: Zawiodłyśmy. Trener tłumaczy\n\n${BODY}`,
    [['direct', 'Zawiodłyśmy. Trener tłumaczy']],
  ],
])
