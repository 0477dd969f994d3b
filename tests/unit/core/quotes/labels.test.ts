import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { testQuotes } from './expect-quotes.ts'

const LEAD = 'Most w Lubinowie jest zamknięty od środy. Nie wiadomo, kiedy go otworzą.'

testQuotes('a label that tells who somebody is', [
  [
    'by a role, a party, an abbreviated title, a note',
    `${LEAD}\n\nPiotr Bryl, kapitan: Wiecie, że było trudno.\n\nAnna Wrzos z PLP: Nie można zmieniać prawa. Złóżcie zapytanie.\n\nLek. Jan Wroniecki*: Niestety to poważny problem.`,
    [
      ['direct', 'Wiecie, że było trudno'],
      ['direct', 'Nie można zmieniać prawa. Złóżcie zapytanie'],
      ['direct', 'Niestety to poważny problem'],
    ],
  ],
  [
    'with a surname of two, or an initial, in capitals',
    `${LEAD}\n\nMałgorzata Bryl–Wrzos: Dzień dobry państwu.\n\nJAN W. BRYL: Będzie gotowy w maju. Robotnicy kończą pracę.`,
    [
      ['direct', 'Dzień dobry państwu'],
      ['direct', 'Będzie gotowy w maju. Robotnicy kończą pracę'],
    ],
  ],
  ['before what is no sentence', `${LEAD}\n\nPiotr Bryl, kapitan: Złoty medal i puchar.`, []],
  ['of a paper, whose people ask', `${LEAD}\n\nAnna Wrzos, „Kurier”: Most stoi od roku. Czy to dobrze?`, []],
])

testQuotes('an order or a question behind a verb and its colon', [
  [
    'in small letters',
    `${LEAD}\n\nPolicjanci apelują: nie przekazujmy gotówki nieznajomym.\n\nJan Bryl pyta: czy to ostatni most?`,
    [
      ['direct', 'nie przekazujmy gotówki nieznajomym'],
      ['direct', 'czy to ostatni most?'],
    ],
  ],
])

const voicesOf = (text: string): [string | undefined, string | undefined][] => {
  const { quotes, speakers } = parseArticle(text, { name: 'case' })
  return quotes.map(({ speaker }) => {
    const voice = speakers.find(({ id }) => id === speaker)
    return [voice?.name, voice?.kind]
  })
}

test('a full name in capitals is a person’s', () => {
  expect(voicesOf(`${LEAD}\n\nJAN WRZOS: Będzie gotowy w maju.\n\nEWA M. BRYL: Nie wiem o tym.`)).toEqual([
    ['Jan Wrzos', 'person'],
    ['Ewa M. Bryl', 'person'],
  ])
})
