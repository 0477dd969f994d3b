import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'

const said = (text: string): (string | null)[] => {
  const { quotes, speakers } = parseArticle(text, { name: 'case' })
  return quotes.map(({ speaker }) => speakers.find(({ id }) => id === speaker)?.name ?? null)
}

const DELAY = 'Lekarze czekają na wyniki badań. Przychodnia przyjmuje chorych tylko w piątki i w soboty. '.repeat(6)

test.each([
  [
    `Dyrektor: chorzy są bezpieczni\n\n${DELAY}\n\nDyrektor Mariusz Bryl zaprzecza, że wiedział o skargach.`,
    ['Mariusz Bryl', 'Mariusz Bryl'],
  ],
  // of two the heading tells nothing
  [
    `Dyrektor: chorzy są bezpieczni\n\n${DELAY}\n\nDyrektor Mariusz Bryl milczy. Dyrektor Adam Wrzos dodał, że wiedział o skargach.`,
    ['dyrektor', 'Adam Wrzos'],
  ],
])('an office in a heading is the only one’s who has it, however late: %s', (text, names) => {
  expect(said(text)).toEqual(names)
})

test.each([
  [
    'Przyrodnicy apelują: stop wycince w Puszczy Orłowskiej\n\nWycinka trwa.\n\nWójt Adam Bryl mówił, że obejmie dziesięć obszarów; wśród nich będą lasy w Puszczy Orłowskiej.',
    ['przyrodnicy', 'Adam Bryl'],
  ],
])('several people’s words are not one man’s: %s', (text, names) => {
  expect(said(text)).toEqual(names)
})
