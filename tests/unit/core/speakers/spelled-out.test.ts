import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'

const speakerOf = (text: string): string | undefined => {
  const { quotes, speakers } = parseArticle(text, { name: 'case' })
  return speakers.find(({ id }) => id === quotes.at(-1)?.speaker)?.name
}

test.each([
  [
    'a body that has not spoken',
    'Krajowy Zarząd Dróg (KZD) liczy mosty. Według KZD stoi ich sto.',
    'Krajowy Zarząd Dróg',
  ],
  [
    'in another case',
    'Wniosek trafił do Krajowego Zarządu Dróg (KZD). KZD odpowiada, że most stoi.',
    'Krajowy Zarząd Dróg',
  ],
  [
    'of a noun that is nobody’s office',
    'Miejska Orkiestra Dęta (MOD) nie zagra. MOD podała, że nikt nie pytał.',
    'Miejska Orkiestra Dęta',
  ],
  ['letters that are others', 'Światowy Związek Portów (WPU) liczy statki. WPU podał, że jest ich sto.', 'WPU'],
  ['spelled out nowhere', 'W porcie liczono statki. WPU podał, że jest ich sto.', 'WPU'],
  ['where somebody works', 'Jan Wrona (KZD) liczy mosty. KZD podał, że jest ich sto.', 'KZD'],
])('letters are called as the article spells them out: %s', (_, text, name) => {
  expect(speakerOf(text)).toBe(name)
})
