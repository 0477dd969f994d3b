import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const FACES = 'src/styles/fonts'
const flatten = (text: string) => text.replaceAll(/\s+/g, ' ').trim()
const published = flatten(readFileSync('public/licences.txt', 'utf8'))

test.each(readdirSync(FACES).filter((file) => file.endsWith('.LICENSE.txt')))('a build brings %s', (file) => {
  const [owner = '', ...terms] = readFileSync(`${FACES}/${file}`, 'utf8').split('\n')
  // some name the owner once more, for the italics
  expect(published).toContain(flatten(/^.*?\)/.exec(owner)?.[0] ?? owner))
  expect(published).toContain(flatten(terms.join('\n')))
})
