import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { createLiveLibrary, type LibraryNews, type LiveLibrary } from '../../../src/build/live-library.ts'
import type { Publication, Site } from '../../../src/build/publish-library.ts'
import { parseArticle } from '../../../src/core/pipeline.ts'

const SITE: Site = { base: '/', assetsDir: 'assets', naming: 'query', cards: { quotes: 'none' } }

let root: string
let library: LiveLibrary
/** What was told, in order: how many articles there were, and are. */
let told: string[]
const parse = vi.fn(parseArticle)

const path = (name: string): string => join(root, 'seeds', `${name}.txt`)
const write = (name: string, words: string): Promise<void> =>
  writeFile(path(name), `---\ntitle: ${name}\n---\n${words}\n`)
const save = async (name: string, words: string): Promise<void> => {
  await write(name, words)
  library.follow(path(name))
}
/** A busy machine takes its time. */
const soon = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 10_000 })
const titles = async (): Promise<string[]> => {
  const { articles } = await library.publication()
  return articles.map(({ article }) => article.title).sort()
}
const count = ({ articles }: Publication): number => articles.length
const news: LibraryNews = {
  opened: (first) => void told.push(`opened with ${count(first)}`),
  edited: (old, next) => void told.push(`edited from ${count(old)} to ${count(next)}`),
  failed: () => void told.push('failed'),
  keptRecords: () => undefined,
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'cytelnia-live-'))
  await mkdir(join(root, 'seeds'))
  told = []
  parse.mockClear()
  library = createLiveLibrary({ root, directory: join(root, 'seeds') }, SITE, parse, news)
})
afterEach(async () => {
  library.close()
  await rm(root, { recursive: true })
})

test('nothing is read before somebody asks', async () => {
  await save('most', 'Burmistrz otworzył most.')
  expect(parse).not.toHaveBeenCalled()
  expect(await titles()).toEqual(['most'])
  expect(told).toEqual(['opened with 1'])
})

test('an edit in several steps is read once, when it has settled', async () => {
  await library.publication()
  await write('most', 'Burmistrz otworzył most.')
  await write('park', 'Rada odłożyła wycinkę.')
  for (const name of ['most', 'most', 'park']) library.follow(path(name))
  await soon(() => expect(told).toEqual(['opened with 0', 'edited from 0 to 2']))
  expect(await titles()).toEqual(['most', 'park'])
  expect(parse).toHaveBeenCalledTimes(2)
})

test('files that are none of the library are not followed', async () => {
  await library.publication()
  library.follow(join(root, 'notes.txt'))
  library.follow(join(root, 'seeds', 'picture.png'))
  await save('most', 'Burmistrz otworzył most.')
  await soon(() => expect(told).toContain('edited from 0 to 1'))
  expect(told).toHaveLength(2)
})

test('what was published stays where the directory cannot be read, and follows once it can', async () => {
  await save('most', 'Burmistrz otworzył most.')
  await library.publication()
  await rename(join(root, 'seeds'), join(root, 'elsewhere'))
  await writeFile(join(root, 'seeds'), 'a file of that name')
  library.follow(path('most'))
  await soon(() => expect(told).toContain('failed'))
  expect(await titles()).toEqual(['most'])
  await rm(join(root, 'seeds'))
  await rename(join(root, 'elsewhere'), join(root, 'seeds'))
  await save('park', 'Rada odłożyła wycinkę.')
  await soon(() => expect(told).toContain('edited from 1 to 2'))
})

test('tells which file an article comes from', async () => {
  await save('most', 'Burmistrz otworzył most.')
  expect(await library.fileOf('most')).toBe('seeds/most.txt')
  expect(await library.fileOf('park')).toBeNull()
})
