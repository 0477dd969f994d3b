import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const read = (path: string) =>
  readFileSync(new URL(`../../../${path}`, import.meta.url), 'utf8').replaceAll(/\s+/g, ' ')

/** What README says of the 26 articles: of quotes found, of marks that are quotes, of right speakers. */
function figuresOfReadme(): string[] {
  const readme = read('README.md')
  const [, precision = '', recall = ''] = /the words, half of them at least \| ([\d.]+) \| ([\d.]+)/.exec(readme) ?? []
  const [, speakers = ''] = /the right speaker is named for ([\d.]+) %/.exec(readme) ?? []
  return [recall, precision, speakers]
}

test('the page of how all this works gives the figures that README gives', () => {
  const figures = figuresOfReadme()
  const given = (path: string) => [...read(path).matchAll(/(\d+[.,]\d) %/g)].map(([, figure]) => figure)
  expect(figures.every((figure) => /^\d+\.\d$/.test(figure))).toBe(true)
  expect(given('src/app/routes/AboutEnglish.tsx')).toEqual(figures)
  expect(given('src/app/routes/AboutPolish.tsx')).toEqual(figures.map((figure) => figure.replace('.', ',')))
})
