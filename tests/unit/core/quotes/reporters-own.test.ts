import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { testQuotes } from './expect-quotes.ts'

const LEAD = 'Radny Jan Bryl przyszedł na sesję.'

testQuotes('what a reporter says himself', [
  ['he asks', `${LEAD}\n\n– Dlaczego? – dopytujemy.\n\n– Bo most stoi – mówi Bryl.`, [['direct', 'Bo most stoi']]],
  ['he rings somebody up', `${LEAD}\n\n– Czy możemy się umówić? – dzwonię do radnego.`, []],
  [
    'he tells in the first person what somebody else goes on with',
    `${LEAD}\n\n– Most stoi – mówię mu wtedy, że to widać, i że nie ma o czym gadać – wspomina Bryl.`,
    [['direct', 'Most stoi – mówię mu wtedy, że to widać, i że nie ma o czym gadać']],
  ],
])

testQuotes('what somebody says of what he says', [
  [
    'between dashes',
    `${LEAD}\n\n– To jest – powtarzam – skandal – mówi Bryl.`,
    [['direct', 'To jest – powtarzam – skandal']],
  ],
  [
    'what he would say',
    `${LEAD}\n\n– To cała ich filozofia – powiedziałbym, że zła – ocenia Bryl.`,
    [['direct', 'To cała ich filozofia – powiedziałbym, że zła']],
  ],
])

testQuotes('what a reporter is told', [
  [
    'the words end before it',
    `${LEAD}\n\n– Remont potrwa do maja – usłyszeliśmy w urzędzie.`,
    [['direct', 'Remont potrwa do maja']],
  ],
  ['what he reads', `${LEAD}\n\n– Most stoi – czytamy w komunikacie.`, [['direct', 'Most stoi']]],
  ['in the present', `${LEAD}\n\n– Most stoi – słyszymy.`, [['direct', 'Most stoi']]],
])

test('whoever told him stands behind „od”, before the verb too', () => {
  const { quotes, speakers } = parseArticle('Od przedstawicieli ratusza usłyszeliśmy, że most stoi.', { name: 'case' })
  expect(speakers.find(({ id }) => id === quotes[0]?.speaker)?.name).toBe('przedstawiciele ratusza')
})
