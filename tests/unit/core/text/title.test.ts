import { expect, test } from 'vitest'
import { parseArticle } from '../../../../src/core/pipeline.ts'

test.each([
  ['„Nie oddamy mostu”', 'Nie oddamy mostu'],
  ['"Nie oddamy mostu"', 'Nie oddamy mostu'],
  ['„Nie oddamy mostu', 'Nie oddamy mostu'],
  ['"Nie oddamy „Kolejarza””', 'Nie oddamy „Kolejarza”'],
  ['"Nie oddamy mostu". Mieszkańcy Zalesia piszą do wójta', '"Nie oddamy mostu". Mieszkańcy Zalesia piszą do wójta'],
  ['„Kurier Zalewu”: most zamknięty', '„Kurier Zalewu”: most zamknięty'],
  ['„Kolejarz” wygrał z „Orłem”', '„Kolejarz” wygrał z „Orłem”'],
  ['Most zostaje: „Nie oddamy go”', 'Most zostaje: „Nie oddamy go”'],
])('the heading %s is the title %s', (heading, title) => {
  const article = parseArticle(`${heading}\n\nW Zalesiu trwa spór o most nad rzeką.\n`, { name: 'most' })
  expect(article).toMatchObject({ title, titleFrom: 'heading' })
})
