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

test.each([
  [
    'Radnych w Zalesiu będzie mniej po wyborach w 2019 r. Most zostaje.',
    'Radnych w Zalesiu będzie mniej po wyborach w 2019 r.',
  ],
  ['Radnych w Zalesiu będzie mniej po wyborach. Most zostaje.', 'Radnych w Zalesiu będzie mniej po wyborach'],
])('the lead „%s” has the title „%s”', (lead, title) => {
  expect(parseArticle(`${lead}\n`, { name: 'most' })).toMatchObject({ title, titleFrom: 'lead' })
})
