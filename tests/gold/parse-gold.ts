import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Article } from '../../src/core/model/article.ts'
import { parseArticle } from '../../src/core/pipeline.ts'

const here = fileURLToPath(new URL('.', import.meta.url))

/** The gold articles: one folder each, of our own writing, about invented places and people. */
export const goldNames = (): string[] =>
  readdirSync(here, { withFileTypes: true })
    .flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
    .sort()

export const expectedPath = (name: string): string => `${here}${name}/expected.json`

export const readSource = (name: string): string => readFileSync(`${here}${name}/source.txt`, 'utf8')

export const parseGold = (name: string): Article => parseArticle(readSource(name), { name })
