import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createDesk } from '../../../../src/build/desk/desk.ts'
import { serveDesk } from '../../../../src/build/desk/serve-desk.ts'
import { parseArticle } from '../../../../src/core/pipeline.ts'

const SEED = `---
title: Kładka w Zalesiu
date: 2024-05-17
slug: kladka
---
„Kładka jest potrzebna od zaraz” – powiedziała burmistrz Ewa Sowa.

Radny Piotr Wilk zapewnił, że pieniądze są.

„Kładka jest potrzebna od zaraz” – powtórzyła w piątek.
`
/** The same words stand elsewhere, too. */
const QUOTE = { words: ['Kładka jest potrzebna od zaraz'], before: '„' }

let directory: string
let server: Server
let address: string

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'cytelnia-desk-'))
  await writeFile(join(directory, 'kladka.txt'), SEED)
  const desk = createDesk({ root: directory, directory }, parseArticle, async (slug) =>
    slug === 'kladka' ? 'kladka.txt' : null,
  )
  server = createServer((request, response) => void serveDesk(desk, request, response))
  await new Promise<void>((resolve) => server.listen(0, resolve))
  address = `http://localhost:${(server.address() as AddressInfo).port}/`
})
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve))
  await rm(directory, { recursive: true })
})

const beside = () => readFile(join(directory, 'kladka.yaml'), 'utf8')
const look = async () => (await (await fetch(`${address}?slug=kladka`)).json()) as { file: string; hash: string }
const post = (body: unknown, headers: Record<string, string> = {}) =>
  fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
const correct = async (change: unknown, hash?: string) =>
  post({ slug: 'kladka', hash: hash ?? (await look()).hash, change })

describe('a correction', () => {
  test('is written beside the seed, which stays as it is, and nothing else is', async () => {
    const answer = await correct({ do: 'set', key: 'title', to: 'Kładka jeszcze nie' })
    expect(await answer.json()).toMatchObject({ file: 'kladka.yaml', before: null })
    expect(await beside()).toBe('title: Kładka jeszcze nie\n')
    expect(await readFile(join(directory, 'kladka.txt'), 'utf8')).toBe(SEED)
    expect(await readdir(directory)).toEqual(['kladka.txt', 'kladka.yaml'])
  })

  test('names words that stand in two places by what is before them', async () => {
    const { before } = { before: 'zapewnił, że pieniądze są. „' }
    const answer = await correct({ do: 'not-quote', words: QUOTE.words, before })
    expect(answer.status).toBe(200)
    expect(await beside()).toContain('after:')
    const article = parseArticle(SEED, { name: 'kladka', corrections: await beside() })
    const quoted = article.quotes.map(({ spans: [span] }) => span?.start ?? -1)
    expect(quoted).toContain(article.text.indexOf('Kładka jest'))
    expect(quoted).not.toContain(article.text.lastIndexOf('Kładka jest'))
  })

  test('is taken back: the file holds again what it held before, or goes', async () => {
    const { hash } = (await (await correct({ do: 'set', key: 'title', to: 'Inny' })).json()) as { hash: string }
    const undone = await post({ slug: 'kladka', hash, restore: null })
    expect(await undone.json()).toMatchObject({ before: 'title: Inny\n' })
    expect(await readdir(directory)).toEqual(['kladka.txt'])
  })

  test('that fits nothing is refused with its place, and writes nothing', async () => {
    const answer = await correct({ do: 'quote', words: ['nikt tego nie napisał'], speaker: { name: 'Piotr Wilk' } })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toMatch(/^kladka\.yaml:\d+:\d+: /)
    expect(await readdir(directory)).toEqual(['kladka.txt'])
  })

  test('of a file that somebody else has changed is refused, and theirs stays', async () => {
    const { hash } = await look()
    await writeFile(join(directory, 'kladka.yaml'), '# redakcja\ntitle: Od kogoś innego\n')
    const answer = await correct({ do: 'set', key: 'date', to: '2024-05-18' }, hash)
    expect(answer.status).toBe(409)
    expect(await beside()).toBe('# redakcja\ntitle: Od kogoś innego\n')
    expect((await correct({ do: 'set', key: 'date', to: '2024-05-18' })).status).toBe(200)
    expect(await beside()).toBe('# redakcja\ntitle: Od kogoś innego\ndate: 2024-05-18\n')
  })

  test('of two at once the later is refused', async () => {
    const { hash } = await look()
    const statuses = await Promise.all([
      correct({ do: 'set', key: 'title', to: 'Pierwszy' }, hash),
      correct({ do: 'set', key: 'title', to: 'Drugi' }, hash),
    ])
    expect(statuses.map(({ status }) => status).sort()).toEqual([200, 409])
  })
})

describe('nobody writes', () => {
  const CHANGE = { slug: 'kladka', hash: 'none', change: { do: 'set', key: 'title', to: 'Podrzucony' } }

  test.each<[string, Record<string, string>, number]>([
    ['from another site', { origin: 'https://example.org' }, 403],
    ['from a frame without an origin', { origin: 'null' }, 403],
    ['with a form', { 'content-type': 'text/plain' }, 415],
  ])('%s', async (_, headers, status) => {
    expect((await post(CHANGE, headers)).status).toBe(status)
    expect(await readdir(directory)).toEqual(['kladka.txt'])
  })

  test.each<[string, unknown, number]>([
    ['to a seed that is not there', { ...CHANGE, slug: '../kladka' }, 404],
    ['what is no change', { ...CHANGE, change: { do: 'format', disk: 'c' } }, 400],
    ['what is no JSON', '{', 400],
  ])('%s', async (_, body, status) => {
    expect((await post(body)).status).toBe(status)
    expect(await readdir(directory)).toEqual(['kladka.txt'])
  })
})
