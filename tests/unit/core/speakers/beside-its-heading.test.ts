import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'
import { testSpeakers } from './expect-speakers.ts'

const BODY = 'W piątek w Lubinowie mówił minister Michał Lisiecki. – Sytuacja jest trudna – powiedział.'

testSpeakers('who says a heading by another sentence of it', [
  ['its subject', `Lisiecki krytykuje radę. „To jest wstyd”\n\n${BODY}`, ['Michał Lisiecki', 'Michał Lisiecki']],
  ['its subject behind', `"To jest wstyd". Lisiecki uderza w radę\n\n${BODY}`, ['Michał Lisiecki', 'Michał Lisiecki']],
  ['whose reaction', `"To jest wstyd". Ostra reakcja Lisieckiego\n\n${BODY}`, ['Michał Lisiecki', 'Michał Lisiecki']],
  ['of whom it only tells', `"To jest wstyd". Rada nie chce Lisieckiego\n\n${BODY}`, [null, 'Michał Lisiecki']],
  [
    'none of two',
    `Lisiecki i Wrzos krytykują radę. „To jest wstyd”\n\n${BODY} – Tak – dodała posłanka Ewa Wrzos.`,
    [null, 'Michał Lisiecki', 'Ewa Wrzos'],
  ],
])

testSpeakers('who says what a heading has behind its colon', [
  ['asked', `Lisiecki pytany o dymisję: Mamy spokój\n\n${BODY}`, ['Michał Lisiecki', 'Michał Lisiecki']],
  [
    'asked, with his office',
    `Minister Lisiecki, pytany o dymisję: trwają prace\n\n${BODY}`,
    ['Michał Lisiecki', 'Michał Lisiecki'],
  ],
  ['to a paper', `Lisiecki dla „Kuriera”: Mamy spokój\n\n${BODY}`, ['Michał Lisiecki', 'Michał Lisiecki']],
  ['somewhere', `Lisiecki w Karwi: Mamy spokój\n\n${BODY}`, ['Michał Lisiecki', 'Michał Lisiecki']],
  [
    'after a meeting',
    `Lisiecki po naradzie: trwają prace nad ustawą\n\n${BODY}`,
    ['Michał Lisiecki', 'Michał Lisiecki'],
  ],
  ['no mothers', `Lisiecki w Karwi: Mamy protestują\n\n${BODY}`, ['Michał Lisiecki']],
  ['nobody, of what was asked', `Lisiecki pytany o dymisję: spór o most\n\n${BODY}`, ['Michał Lisiecki']],
])

test('whom only a heading names, for words of another, is no speaker of the article', () => {
  const text =
    'Trener Iskry po klęsce: Nie mam zamiaru przepraszać\n\nIskra znowu przegrała.\n\n– Nie mam zamiaru przepraszać za grę – powiedział Goran Vidić, szkoleniowiec gości.'
  const { speakers, quotes } = parseArticle(text, { name: 'x.txt' })
  expect(quotes).toHaveLength(2)
  expect(speakers.map(({ name }) => name)).toEqual(['Goran Vidić'])
})
