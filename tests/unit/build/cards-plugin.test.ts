import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build, createLogger, createServer, type InlineConfig } from 'vite'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { CardChoice } from '../../../src/build/cards/card-choice.ts'
import { cards } from '../../../src/build/cards-plugin.ts'
import { seeds } from '../../../src/build/seeds-plugin.ts'

// a busy machine draws slowly, and is not wrong
vi.setConfig({ testTimeout: 90_000 })

const SEED = '---\ntitle: Most\nslug: most\ndate: 2024-05-17\n---\n„Most stoi” – powiedział wójt Jan Żuk.\n'

let root: string
let told: string[]
const config = (choice: CardChoice = { quotes: 'all' }, rest: InlineConfig = {}): InlineConfig => {
  const customLogger = createLogger('silent')
  customLogger.info = (message) => void told.push(message)
  return {
    root,
    configFile: false,
    logLevel: 'silent',
    customLogger,
    plugins: [seeds({ cards: choice }), cards({ cache: 'cache' })],
    ...rest,
  }
}
const cardsTold = () =>
  told.filter((message) => message.startsWith('cards:')).map((message) => message.replace(/ in .*/, ''))
const list = async (directory: string) => {
  const entries = await readdir(join(root, directory), { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
}
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)]

beforeEach(async () => {
  told = []
  root = await mkdtemp(join(tmpdir(), 'cytelnia-build-'))
  await mkdir(join(root, 'seeds'))
  await mkdir(join(root, 'src/app'), { recursive: true })
  await writeFile(join(root, 'package.json'), '{"type":"module"}')
  await writeFile(join(root, 'index.html'), '<p>Cytelnia</p>')
  await writeFile(join(root, 'seeds/most.txt'), SEED)
  // the part of the app's server entry that cards are described by
  const describing = resolve('src/app/describe-card.ts')
  await writeFile(
    join(root, 'src/app/entry-server.tsx'),
    `export { describeCard } from ${JSON.stringify(describing)}\n`,
  )
})
afterEach(() => rm(root, { recursive: true }))

describe('a build', () => {
  it('draws a card of the article and of each quote, and a second one draws nothing anew', async () => {
    await build(config())
    const drawn = await list('dist/cards')
    expect(drawn).toEqual([join(root, 'dist/cards/most.png'), expect.stringMatching(/cards.most.most-stoi-\w+\.png$/)])
    const pictures = await Promise.all(drawn.map((file) => readFile(file)))
    expect(pictures.map(sizeOf)).toEqual([
      [1200, 630],
      [1200, 630],
    ])

    await build(config())
    expect(cardsTold()).toEqual(['cards: 2, of which 2 drawn anew,', 'cards: 2, of which 0 drawn anew,'])
    expect(await Promise.all((await list('dist/cards')).map((file) => readFile(file)))).toEqual(pictures)
  })

  it('draws again what was edited, and what is broken in the cache', async () => {
    await build(config())
    await writeFile(join(root, 'seeds/most.txt'), SEED.replace('stoi', 'stał'))
    await build(config())
    for (const file of await list('cache')) await writeFile(file, 'most')
    await build(config())
    expect(cardsTold().slice(1)).toEqual(['cards: 2, of which 1 drawn anew,', 'cards: 2, of which 2 drawn anew,'])
    const [article] = await list('dist/cards')
    expect(sizeOf(await readFile(article ?? ''))).toEqual([1200, 630])
  })

  it('draws only what is chosen', async () => {
    await build(config({ quotes: 'none' }))
    expect(await list('dist/cards')).toEqual([join(root, 'dist/cards/most.png')])
  })

  it('draws nothing, and says nothing, where there are to be none', async () => {
    await build(config(false))
    expect([await list('dist/cards'), await list('cache'), cardsTold()]).toEqual([[], [], []])
  })
})

describe('the development server', () => {
  it('draws a card when it is asked for, and tells of one that is none', async () => {
    const server = await createServer(config({ quotes: 'all' }, { base: '/gazeta/', server: { port: 0 } }))
    try {
      await server.listen()
      const site = server.resolvedUrls?.local[0] ?? ''
      const card = await fetch(`${site}cards/most.png`)
      expect([card.status, card.headers.get('content-type')]).toEqual([200, 'image/png'])
      expect(sizeOf(Buffer.from(await card.arrayBuffer()))).toEqual([1200, 630])

      const none = await fetch(`${site}cards/park.png`)
      expect([none.status, await none.text()]).toEqual([404, expect.stringContaining('No card stands here')])
    } finally {
      await server.close()
    }
  })
})
