import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { buildLibrary } from '../bench/page/build-library.ts'

/** Long enough for two builds of the whole site on a busy machine. */
const BUILDS_WITHIN = 240_000
const MANY = 130
const SEED = `---
title: Grobla w Rybnie przecieka
date: 2023-04
slug: grobla
---
Grobla w Rybnie przecieka od wiosny.

– Zasypiemy ją do zimy – mówi Ewa Lisak.
`

let directory: string
let small: string
let large: string

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'cytelnia-growth-'))
  const seed = join(directory, 'grobla.txt')
  await writeFile(seed, SEED)
  small = await buildLibrary(seed, 1, directory)
  large = await buildLibrary(seed, MANY, directory)
}, BUILDS_WITHIN)
afterAll(() => rm(directory, { recursive: true, force: true }))

/** Names of the scripts and sheets of a built site: the hash of what is in them is part of it. */
async function listCode(site: string): Promise<string[]> {
  return (await readdir(join(site, 'assets'))).filter((file) => /\.(?:js|css)$/.test(file)).sort()
}

test('no script or sheet is another one, by a single byte, when articles are published: readers keep them', async () => {
  const code = await listCode(small)
  expect(code.length).toBeGreaterThan(5)
  expect(await listCode(large)).toEqual(code)
  const workers = await Promise.all([small, large].map((site) => readFile(join(site, 'sw.js'), 'utf8')))
  expect(workers[1]).toBe(workers[0])
})

test('nor does the page of an article, but for the way to the two beside it', async () => {
  const [alone = '', amongMany = ''] = await Promise.all(
    [small, large].map((site) => readFile(join(site, 'a/grobla.html'), 'utf8')),
  )
  const linked = new Set([...amongMany.matchAll(/href="\/a\/(kladka-\d+)"/g)].map(([, slug]) => slug))
  expect(linked.size).toBeGreaterThan(0)
  expect(linked.size).toBeLessThanOrEqual(2)
  expect(amongMany.length - alone.length).toBeLessThan(1200)
})

test('nor do lists, beyond a page: each article stands on one of them, the newest at the door', async () => {
  const older = (await readdir(join(large, 'page'))).map((file) => `page/${file}`)
  expect(older.sort()).toEqual(['page/1.html', 'page/2.html'])
  const lists = await Promise.all(['index.html', ...older].map((file) => readFile(join(large, file), 'utf8')))
  const listed = lists.map(
    (list) => new Set([...list.matchAll(/<h2[^>]*><a class="[^"]*" href="\/a\/([\w-]+)"/g)].map(([, slug]) => slug)),
  )
  expect(listed.map(({ size }) => size)).toEqual([50, 40, 40])
  expect(new Set(listed.flatMap((slugs) => [...slugs])).size).toBe(MANY)
})

test('each article of a large library is there, with a page and data of its own', async () => {
  const pages = (await readdir(join(large, 'a'))).filter((file) => file.endsWith('.html'))
  expect(pages).toHaveLength(MANY)
  expect(await readdir(join(large, 'data/a'))).toHaveLength(MANY)
})
