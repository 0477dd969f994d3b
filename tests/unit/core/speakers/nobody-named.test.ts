import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'

const speakersOf = (text: string): (string | null)[] => {
  const { quotes, speakers } = parseArticle(text, { name: 'case' })
  const names = new Map(speakers.map(({ id, name }) => [id, name]))
  return quotes.map(({ speaker }) => (speaker === null ? null : (names.get(speaker) ?? null)))
}

test.each([
  [
    'a family is no woman heard before',
    '– Kazała mi śpiewać – opowiada wokalistka Nina Lis.\n\nRodzina prosi, by nie składać kondolencji.',
    ['Nina Lis', 'rodzina'],
  ],
  [
    'a trade right before a name is its bearer’s, so that another’s office is not his',
    'Jak mówi przewoźnik Stefan Lis, jest drogo.\n\nWojewoda ostrzega, że blokada jest nielegalna.',
    ['Stefan Lis', 'wojewoda'],
  ],
  [
    'a player is no trainer whom the text names later',
    '– Trafiłem w słupek – opowiadał napastnik Iskry.\n\nTrener gości Jan Bryl dodał, że wygra.',
    ['napastnik Iskry', 'Jan Bryl'],
  ],
  [
    'a book is not who wrote in it, nor is what she began to do',
    'Anna Bryl urodziła się w Wólce. Śpiewać zaczęła w klubie. „Miałam jedną sukienkę” – wspominała w autobiografii „Szept”.',
    ['Anna Bryl'],
  ],
])('%s', (_, text, speakers) => {
  expect(speakersOf(text)).toEqual(speakers)
})
