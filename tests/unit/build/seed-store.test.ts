import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Parse } from '../../../src/build/parse-seed.ts'
import { createSeedStore, isSeedPath } from '../../../src/build/seed-store.ts'
import { settleSlugs } from '../../../src/build/settle-slugs.ts'
import { ParseError } from '../../../src/core/model/parse-error.ts'
import { writeArticle } from './article-fixture.ts'

let root: string
let directory: string
const path = (name: string) => join(directory, name)

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'cytelnia-seeds-'))
  directory = join(root, 'seeds')
  await mkdir(directory)
})
afterEach(() => rm(root, { recursive: true }))

/** Takes the slug from a line `slug: …`, the file's name otherwise. */
const parse: Parse = (source, { name }) => {
  if (source.includes('źle')) {
    throw new ParseError('There is no such day as 2021-02-30.', { line: 2, column: 7, remedy: 'Correct the date.' })
  }
  if (source.includes('usterka')) throw new TypeError('not a function')
  return writeArticle(/^slug: (.*)$/m.exec(source)?.[1] ?? name, [], { text: source })
}

describe('a store', () => {
  it('reads the text files of its directory, by name, and nothing else', async () => {
    for (const name of ['b.txt', 'a.txt', 'ą.txt', '.a.txt.swp', '.ukryty.txt', 'a.txt~', 'a.md']) {
      await writeFile(path(name), `O ${name}`)
    }
    await mkdir(path('katalog.txt'))
    const seeds = await createSeedStore({ root, directory }, parse).refresh()
    expect(seeds.map(({ file, article }) => [file, article?.slug])).toEqual([
      ['seeds/a.txt', 'a'],
      ['seeds/b.txt', 'b'],
      ['seeds/ą.txt', 'ą'],
    ])
  })

  it('is empty where there is no directory', async () => {
    expect(await createSeedStore({ root, directory: join(root, 'nic') }, parse).refresh()).toEqual([])
  })

  it('parses again only what differs', async () => {
    await Promise.all(['a.txt', 'b.txt', 'c.txt'].map((name) => writeFile(path(name), name)))
    const spy = vi.fn(parse)
    const store = createSeedStore({ root, directory }, spy)
    const first = await store.refresh()
    spy.mockClear()

    await writeFile(path('a.txt'), 'inaczej')
    await writeFile(path('b.txt'), 'b.txt')
    await rm(path('c.txt'))
    await writeFile(path('d.txt'), 'd.txt')
    const second = await store.refresh(new Set(['a.txt', 'b.txt', 'c.txt'].map(path)))

    expect(spy.mock.calls.map(([source]) => source)).toEqual(['inaczej', 'd.txt'])
    expect(second.map(({ file }) => file)).toEqual(['seeds/a.txt', 'seeds/b.txt', 'seeds/d.txt'])
    expect(second[1]).toBe(first[1])
  })

  it('follows a renamed file', async () => {
    await writeFile(path('a.txt'), 'tekst')
    const store = createSeedStore({ root, directory }, parse)
    await store.refresh()
    await rename(path('a.txt'), path('b.txt'))
    expect((await store.refresh()).map(({ article }) => article?.slug)).toEqual(['b'])
  })

  it('makes a problem of each seed that is broken, and keeps the others', async () => {
    await writeFile(path('a.txt'), 'dobrze')
    await writeFile(path('b.txt'), 'źle')
    await writeFile(path('c.txt'), Uint8Array.of(0x61, 0x0a, 0xb9))
    await writeFile(path('d.txt'), 'usterka')
    await symlink(path('nic'), path('e.txt'))
    const { seeds, problems } = settleSlugs(await createSeedStore({ root, directory }, parse).refresh())
    expect(seeds.map(({ article }) => article.slug)).toEqual(['a'])
    expect(problems).toEqual([
      {
        file: 'seeds/b.txt',
        line: 2,
        column: 7,
        message: 'There is no such day as 2021-02-30.',
        remedy: 'Correct the date.',
      },
      expect.objectContaining({ file: 'seeds/c.txt', line: 2, column: 1 }),
      expect.objectContaining({ file: 'seeds/d.txt', line: 1, message: expect.stringContaining('not a function') }),
      expect.objectContaining({ file: 'seeds/e.txt', line: 1, message: expect.stringContaining('ENOENT') }),
    ])
  })

  it('names a file outside the project in full', async () => {
    await writeFile(path('a.txt'), 'tekst')
    const [seed] = await createSeedStore({ root: join(root, 'inny'), directory }, parse).refresh()
    expect(seed?.file).toBe(path('a.txt'))
  })
})

describe('two seeds with one slug', () => {
  it('leave the first in place and name both at the line of the second', async () => {
    await writeFile(path('a.txt'), 'tekst')
    await writeFile(path('b.txt'), '---\ntitle: Most\nslug: a\n---\ntekst')
    await writeFile(path('c.txt'), 'slug: a\n')
    const { seeds, problems } = settleSlugs(await createSeedStore({ root, directory }, parse).refresh())
    expect(seeds.map(({ article }) => article)).toMatchObject([{ slug: 'a', text: 'tekst' }])
    expect(problems).toMatchObject([
      { file: 'seeds/b.txt', line: 3, remedy: expect.stringContaining('slug: a-2') },
      { file: 'seeds/c.txt', line: 1 },
    ])
    for (const { file, message } of problems) {
      expect(message).toContain(file)
      expect(message).toContain('seeds/a.txt')
      expect(message).toContain('/a/a')
    }
  })
})

it('isSeedPath knows its own', () => {
  const cases: [path: string, is: boolean][] = [
    ['/p/seeds/a.txt', true],
    ['/p/seeds/a.yaml', false],
    ['/p/seeds/.a.txt', false],
    ['/p/seeds/dir/a.txt', false],
    ['/p/a.txt', false],
    ['/p/seeds2/a.txt', false],
  ]
  for (const [name, is] of cases) expect([name, isSeedPath('/p/seeds', name)]).toEqual([name, is])
})
