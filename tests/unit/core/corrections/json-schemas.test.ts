import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { writeJsonSchemas } from '../../../../src/core/corrections/json-schemas.ts'

interface Node {
  description?: string
  properties?: Record<string, Node>
  items?: Node
  anyOf?: Node[]
  additionalProperties?: Node | boolean
}

const schemas = writeJsonSchemas()

test.each([...schemas])('docs/schemas/%s is what is checked: `npm run schemas` writes it', (name, text) => {
  expect(readFileSync(`docs/schemas/${name}`, 'utf8')).toBe(text)
})

test.each([...schemas])('%s has words for every key, and knows every key', (_, text) => {
  const visit = (node: Node, path: string): void => {
    for (const [key, value] of Object.entries(node.properties ?? {})) {
      const words = [value.description, ...(value.anyOf ?? []).map(({ description }) => description)]
      expect(words.join(''), `${path}/${key}`).toMatch(/\w/)
      visit(value, `${path}/${key}`)
    }
    if (node.properties) expect(node.additionalProperties, path).toBe(false)
    else if (typeof node.additionalProperties === 'object') visit(node.additionalProperties, `${path}/*`)
    if (node.items) visit(node.items, `${path}[]`)
    for (const branch of node.anyOf ?? []) visit(branch, path)
  }
  visit(JSON.parse(text) as Node, '')
})

test('an editor lets dates and numbers stand without quotes, as the build does', () => {
  const { properties } = JSON.parse(schemas.get('corrections.json') ?? '')
  expect(properties.date.type).toEqual(['string', 'number'])
  expect(properties.title.type).toContain('number')
})
