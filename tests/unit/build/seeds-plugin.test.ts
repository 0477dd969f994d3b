import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inspect } from 'node:util'
import { build, createBuilder, type InlineConfig } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { seeds } from '../../../src/build/seeds-plugin.ts'
import type { Article } from '../../../src/core/model/article.ts'
import type { LibraryIndex, LibraryPage } from '../../../src/core/model/library.ts'

let root: string
const seed = (name: string, contents: string | Uint8Array) => writeFile(join(root, 'seeds', name), contents)
const read = (path: string) => readFile(join(root, 'dist', path), 'utf8')

const config = (rest: InlineConfig = {}): InlineConfig => ({
  root,
  configFile: false,
  logLevel: 'silent',
  plugins: [seeds()],
  ...rest,
})

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'cytelnia-build-'))
  await mkdir(join(root, 'seeds'))
  await writeFile(join(root, 'index.html'), '<script type="module" src="/main.ts"></script>')
  await writeFile(
    join(root, 'main.ts'),
    `import { libraryUrl, whenUrl } from 'virtual:library'\nfetch(libraryUrl)\nfetch(whenUrl)\n`,
  )
})
afterEach(() => rm(root, { recursive: true }))

describe('a build', () => {
  it('publishes the library at addresses that the page knows, and nothing of it in the bundle', async () => {
    await seed('a.txt', ' date 2021-06 W Zalesiu otwarto nowy most nad Strugą.\n\nBurmistrz przeciął wstęgę.\n')
    await seed('b.txt', '---\ntitle: Park zostaje\ndate: 2021-05-02\nslug: park\n---\nRada Zalesia odłożyła wycinkę.\n')
    await build(config({ base: '/gazeta/' }))

    const scripts = (await readdir(join(root, 'dist/assets'))).filter((name) => name.endsWith('.js'))
    const bundle = (await Promise.all(scripts.map((name) => read(`assets/${name}`)))).join('')
    const page = await read('index.html')
    const address = /<meta name="cytelnia:library" content="\/gazeta\/(assets\/library-[0-9a-f]{10}\.json)">/.exec(page)
    expect(page).toMatch(/<meta name="cytelnia:when" content="\/gazeta\/assets\/when-[0-9a-f]{10}\.json">/)
    expect(bundle).not.toMatch(/park|Zalesi|[0-9a-f]{10}\.json/)

    const index = JSON.parse(await read(address?.[1] ?? '')) as LibraryIndex
    expect(index).toMatchObject({ articles: 2, years: [['2021', 2]], problems: [] })
    const newest = JSON.parse(await read('data/library/1.json')) as LibraryPage
    expect(newest.articles.map(({ published }) => published)).toEqual(['2021-06', '2021-05-02'])
    const park = JSON.parse(await read('data/a/park.json')) as Article
    expect(park).toMatchObject({
      version: 1,
      slug: 'park',
      title: 'Park zostaje',
      text: 'Rada Zalesia odłożyła wycinkę.',
    })
  })

  it('publishes an empty library', async () => {
    await build(config())
    expect((await readdir(join(root, 'dist/assets'))).filter((name) => name.endsWith('.json'))).toHaveLength(2)
  })

  it('stops at broken seeds, and names them all', async () => {
    await seed('a.txt', 'W Zalesiu otwarto most.\n')
    await seed('b.txt', 'W Zalesiu otwarto most.\n')
    await seed('c.txt', Uint8Array.of(0x57, 0x0a, 0x6f, 0xb9))
    await seed('d.txt', '')
    await seed('e.txt', '---\ndate: 2021-02-30\n---\nRada obradowała.\n')
    await seed('f.txt', '---\ntitel: Most\n---\nRada obradowała.\n')
    await seed('g.txt', Uint8Array.of(0x25, 0x50, 0x44, 0x46))
    const failure = await build(config()).catch((error: Error) => error.message)
    expect(failure).toContain('6 seeds cannot be published')
    for (const place of ['b.txt:1:', 'c.txt:2:2:', 'd.txt:1:', 'e.txt:2:7:', 'f.txt:2:1:', 'g.txt:1:']) {
      expect(failure).toContain(`seeds/${place}`)
    }
    await expect(readdir(join(root, 'dist'))).rejects.toThrow('ENOENT')
  })

  it('prints the problems and no stack when the command fails', async () => {
    await seed('a.txt', '')
    const builder = await createBuilder(config(), null)
    const failure = await builder.buildApp().catch((error: unknown) => inspect(error))
    expect(failure).toMatch(/^One seed cannot be published:\n\nseeds\/a\.txt:1: .+\n {2}.+$/)
  })

  it('stops where there is no directory', async () => {
    await expect(build(config({ plugins: [seeds({ directory: 'artykuly' })] }))).rejects.toThrow(
      /no directory .*artykuly/,
    )
  })

  it('stops at a base that deep addresses cannot use', async () => {
    await expect(build(config({ base: './' }))).rejects.toThrow(/base/)
  })
})
