import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { encode } from 'fast-png'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createCardCache } from '../../../../src/build/cards/card-cache.ts'
import { drawingVersion } from '../../../../src/build/cards/drawing-version.ts'
import { quoteCard } from './card-fixture.ts'

const PNG = encode({ width: 2, height: 2, data: new Uint8Array([1, 2, 3, 4]), channels: 1 })
const DAY_MS = 86_400_000
let directory: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'cytelnia-cards-'))
})
afterEach(() => rm(directory, { recursive: true }))

const files = async () => {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
}

describe('the cache of cards', () => {
  it('names a card by what it says and by how it is drawn', () => {
    const { keyOf } = createCardCache(directory, '1')
    expect(keyOf(quoteCard('Most stoi'))).toBe(keyOf(quoteCard('Most stoi')))
    const keys = [
      keyOf(quoteCard('Most stoi')),
      keyOf(quoteCard('Most stał')),
      keyOf(quoteCard('Most stoi', { roles: '' })),
      keyOf(quoteCard('Most stoi', { published: null })),
      createCardCache(directory, '2').keyOf(quoteCard('Most stoi')),
    ]
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('gives back what was put in, to a later build too', async () => {
    const first = createCardCache(directory, '1')
    const key = first.keyOf(quoteCard('Most stoi'))
    expect(await first.read(key)).toBeNull()
    await first.write(key, PNG)
    expect(new Uint8Array((await createCardCache(directory, '1').read(key)) ?? [])).toEqual(PNG)
  })

  it.each<[string, (png: Buffer) => Uint8Array]>([
    ['empty', () => new Uint8Array()],
    ['cut short', (png) => png.subarray(0, png.length - 5)],
    ['changed in one bit', (png) => png.with(45, (png[45] ?? 0) ^ 1)],
    ['no picture', () => Buffer.from('most')],
    ['longer than it says', (png) => Buffer.concat([png, Buffer.from('most')])],
  ])('takes no file that is %s', async (_, spoil) => {
    const cache = createCardCache(directory, '1')
    const key = cache.keyOf(quoteCard('Most stoi'))
    await cache.write(key, PNG)
    const [file = ''] = await files()
    await writeFile(file, spoil(await readFile(file)))
    expect(await cache.read(key)).toBeNull()
    await cache.write(key, PNG)
    expect(await cache.read(key)).not.toBeNull()
  })

  it('drops a card that no build has asked for in a month, and keeps the others', async () => {
    const age = async (days: number) => {
      const then = (Date.now() - days * DAY_MS) / 1000
      for (const file of await files()) await utimes(file, then, then)
    }
    const before = createCardCache(directory, '1')
    const [used, unused] = [before.keyOf(quoteCard('Most stoi')), before.keyOf(quoteCard('Most stał'))]
    await before.write(used, PNG)
    await before.write(unused, PNG)

    await age(20)
    await createCardCache(directory, '1').prune()
    expect(await files()).toHaveLength(2)

    await age(40)
    const now = createCardCache(directory, '1')
    await now.read(used)
    await now.prune()
    expect(await files()).toHaveLength(1)
    // and what was asked for is young again
    await createCardCache(directory, '1').prune()
    expect(await now.read(used)).not.toBeNull()
  })

  it('has nothing to drop before anything was drawn', async () => {
    await expect(createCardCache(join(directory, 'none'), '1').prune()).resolves.toBeUndefined()
  })
})

describe('the version of the drawing', () => {
  it('is the same each time it is asked for', () => {
    expect(drawingVersion()).toMatch(/^[0-9a-f]{64}$/)
    expect(drawingVersion()).toBe(drawingVersion())
  })
})
