import { expect, test } from 'vitest'
import { parseArticle } from '../../../../../src/core/pipeline.ts'

test.each([
  'John Hale z Lubinowa powiedział, że ryb jest mniej.',
  "Anna Bryl z King's College w Londynie dodała, że to za mało.",
])('neither a given name nor what waits for its noun is a heading: %s', (sentence) => {
  const { blocks } = parseArticle(`Uczelnia\n\nEwa Lis oceniła, że to dobry wynik. ${sentence}`, { name: 'case' })
  expect(blocks.map(({ kind }) => kind)).toEqual(['heading', 'lead'])
})
