import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { describeRecords } from '../../../../src/build/links/describe-records.ts'
import { describeWithdrawn } from '../../../../src/build/links/describe-withdrawn.ts'
import { belongsToLibrary, createLibraryReader } from '../../../../src/build/read-library.ts'
import { createPermalink } from '../../../../src/core/permalinks/create-permalink.ts'
import { formatRecord } from '../../../../src/core/permalinks/format-record.ts'
import { parseRecord } from '../../../../src/core/permalinks/parse-record.ts'
import { resolvePermalink } from '../../../../src/core/permalinks/resolve-permalink.ts'
import { parseArticle } from '../../../../src/core/pipeline.ts'

let root: string
let directory: string
const path = (name: string) => join(directory, name)
const write = (name: string, text: string) => writeFile(path(name), text)
const read = (name: string) => readFile(path(name), 'utf8')
const recordOf = async (name: string) => {
  const { record } = parseRecord(await read(name))
  if (record === null) throw new Error(`${name} is no record`)
  return record
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'cytelnia-links-'))
  directory = join(root, 'seeds')
  await mkdir(directory)
})
afterEach(() => rm(root, { recursive: true }))

const article = (words: string, title = 'Most w Zalesiu') =>
  `---\ntitle: ${title}\ndate: 2024-05-17\n---\nBurmistrz Anna Nowak otworzyła most.\n\n– ${words} – powiedziała Nowak.\n`
const FIRST = 'Most będzie służył wszystkim mieszkańcom przez długie lata'
const MENDED = 'Most będzie służył wszystkim mieszkańcom gminy przez długie lata'
const open = () => createLibraryReader({ root, directory }, parseArticle)

/** Reads the directory as a build does. */
async function build() {
  const reader = open()
  const library = await reader.read()
  return { ...library, kept: await reader.keepRecords() }
}
async function quoteOf(words: string) {
  const { articles } = await build()
  const quote = articles[0]?.quotes.find(({ spans }) => articles[0]?.text.slice(spans[0]?.start).startsWith(words))
  if (quote === undefined) throw new Error(`not found: ${words}`)
  return quote
}

describe('the record beside a seed', () => {
  it('is written with every quote, and left alone when nothing has changed', async () => {
    await write('most.txt', article(FIRST))
    const first = await build()
    expect(first.kept).toEqual({ written: ['seeds/most.links.json'], behind: [], orphans: [] })
    const text = await read('most.links.json')
    expect(Object.keys((await recordOf('most.links.json')).quotes)).toEqual(
      first.articles[0]?.quotes.map(({ id }) => id).sort(),
    )
    expect((await build()).kept.written).toEqual([])
    expect(await read('most.links.json')).toBe(text)
    expect(await readdir(directory)).toEqual(['most.links.json', 'most.txt'])
  })

  it('keeps the id of a quote through an edit', async () => {
    await write('most.txt', article(FIRST))
    const { id } = await quoteOf('Most będzie')
    await write('most.txt', article(MENDED))
    expect((await quoteOf('Most będzie')).id).toBe(id)
    const { articles, records } = await build()
    const [now] = articles
    if (now === undefined) throw new Error('no article')
    const resolved = resolvePermalink(createPermalink(now, id), now, records.get(now.slug))
    expect(resolved).toMatchObject({ quote: id, status: 'edited', was: { words: FIRST } })
  })

  it('does not take the drafts of one session for publications', async () => {
    await write('most.txt', article(FIRST))
    await build()
    const reader = open()
    await reader.read()
    for (const draft of [
      'Zupełnie co innego niż wczoraj i przedwczoraj',
      'Jeszcze coś innego, czego nie będzie w druku',
      FIRST,
    ]) {
      await write('most.txt', article(draft))
      await reader.read(new Set([path('most.txt'), path('most.links.json')]))
      await reader.keepRecords()
    }
    expect(await read('most.links.json')).not.toContain('Zupełnie')
    expect(await read('most.links.json')).toContain(FIRST)
  })

  it('takes over what a colleague has committed in the meantime', async () => {
    await write('most.txt', article(FIRST))
    await build()
    const reader = open()
    await reader.read()
    const theirs = await recordOf('most.links.json')
    const [entry] = Object.values(theirs.quotes)
    const old = { ...theirs, quotes: { ...theirs.quotes, 'dawne-slowa-00000': entry } }
    await write('most.links.json', JSON.stringify(old))
    const { records } = await reader.read(new Set([path('most.links.json')]))
    expect(Object.keys(records.get('most-w-zalesiu')?.quotes ?? {})).toContain('dawne-slowa-00000')
  })

  it('says that it is behind where it cannot be written, and the articles are read all the same', async () => {
    await write('most.txt', article(FIRST))
    // stands where the new record would be written first
    await mkdir(path(`most.links.json.${process.pid}.tmp`))
    const { articles, kept } = await build()
    expect(articles).toHaveLength(1)
    expect(kept.behind).toMatchObject([{ file: 'seeds/most.links.json' }])
    const [message] = describeRecords(kept)
    expect(message).toContain('seeds/most.links.json cannot be written here')
    expect(message).toContain('npm run build')
  })

  it.each([
    ['a merge', '{\n<<<<<<< HEAD\n"version": 1\n=======\n', 2],
    ['a cut file', '{"version": 1,', 1],
  ])(
    'with %s in it is a problem with its line, is not written over, and takes nothing else down',
    async (_, text, line) => {
      await write('most.txt', article(FIRST))
      await write('park.txt', article('Park zostaje otwarty do późnej nocy', 'Park w Zalesiu'))
      await write('most.links.json', text)
      const { articles, problems, kept } = await build()
      expect(articles.map(({ slug }) => slug)).toEqual(['most-w-zalesiu', 'park-w-zalesiu'])
      expect(problems).toMatchObject([{ file: 'seeds/most.links.json', line }])
      expect(problems[0]?.remedy).toMatch(/\w/)
      expect(kept.written).toEqual(['seeds/park.links.json'])
      expect(await read('most.links.json')).toBe(text)
    },
  )

  it('remembers the addresses that its article had', async () => {
    await write('most.txt', article(FIRST))
    const { id } = await quoteOf('Most będzie')
    await write('most.txt', article(FIRST, 'Nowy most w Zalesiu'))
    const { articles, records } = await build()
    expect(articles.map(({ slug, quotes }) => [slug, quotes.some((quote) => quote.id === id)])).toEqual([
      ['nowy-most-w-zalesiu', true],
    ])
    expect(records.get('nowy-most-w-zalesiu')?.slugs).toEqual(['most-w-zalesiu', 'nowy-most-w-zalesiu'])
  })

  it('goes with its seed when that is renamed, even if nobody moves it', async () => {
    await write('most.txt', article(FIRST))
    const { id } = await quoteOf('Most będzie')
    await rename(path('most.txt'), path('nowy.txt'))
    await write('nowy.txt', article(MENDED))
    expect((await quoteOf('Most będzie')).id).toBe(id)
    expect(await readdir(directory)).toEqual(['nowy.links.json', 'nowy.txt'])
  })

  it('of a seed that is gone is left, and named', async () => {
    await write('most.txt', article(FIRST))
    await build()
    await rm(path('most.txt'))
    const { kept } = await build()
    expect(describeRecords(kept)).toEqual([expect.stringMatching(/most\.links\.json belongs to no seed/)])
    expect(await readdir(directory)).toEqual(['most.links.json'])
  })

  it('of a seed that is gone says what the article was, at each address that it had', async () => {
    await write('most.txt', article(FIRST))
    const { id } = await quoteOf('Most będzie')
    await write('most.txt', article(MENDED, 'Nowy most w Zalesiu'))
    await build()
    await rm(path('most.txt'))
    const { withdrawn, problems } = await build()
    expect(problems).toEqual([])
    const [one, ...others] = describeWithdrawn(withdrawn, new Set())
    expect(others).toEqual([])
    expect(one?.slugs).toEqual(['most-w-zalesiu', 'nowy-most-w-zalesiu'])
    expect(one?.article).toMatchObject({
      withdrawn: 'nowy-most-w-zalesiu',
      title: 'Nowy most w Zalesiu',
      published: '2024-05-17',
    })
    expect(one?.article.quotes).toContainEqual(
      expect.objectContaining({ id, words: MENDED, speaker: { id: 'anna-nowak', name: 'Anna Nowak' } }),
    )
    // an address that another article has taken over leads to that
    expect(describeWithdrawn(withdrawn, new Set(['nowy-most-w-zalesiu']))[0]?.article.withdrawn).toBe('most-w-zalesiu')
    expect(describeWithdrawn(withdrawn, new Set(one?.slugs))).toEqual([])
  })

  it('of a seed that cannot be read says nothing of a withdrawal', async () => {
    await write('most.txt', article(FIRST))
    await build()
    await write('most.txt', article(FIRST).replace('2024-05-17', '2024-05-37'))
    const { withdrawn, problems, kept } = await build()
    expect(problems).toHaveLength(1)
    expect([withdrawn, kept.orphans]).toEqual([[], []])
  })

  it('of before titles were kept still says what it knows', async () => {
    await write('most.txt', article(FIRST))
    await build()
    const { article: _, ...old } = await recordOf('most.links.json')
    await write('most.links.json', formatRecord(old))
    await rm(path('most.txt'))
    const { withdrawn } = await build()
    expect(describeWithdrawn(withdrawn, new Set())[0]?.article).toMatchObject({
      withdrawn: 'most-w-zalesiu',
      title: null,
      published: '2024-05-17',
    })
  })

  it('of a seed that is gone is a problem where it cannot be read, and comes back with its seed', async () => {
    await write('most.txt', article(FIRST))
    await build()
    const text = await read('most.links.json')
    await write('most.links.json', text.slice(0, 100))
    await rm(path('most.txt'))
    expect((await build()).problems).toMatchObject([{ file: 'seeds/most.links.json' }])
    await write('most.links.json', text)
    const reader = open()
    expect((await reader.read()).withdrawn).toHaveLength(1)
    await write('most.txt', article(FIRST))
    const again = await reader.read(new Set([path('most.txt')]))
    expect([again.articles.length, again.withdrawn]).toEqual([1, []])
  })
})

it('belongsToLibrary knows seeds and their records', () => {
  const cases: [path: string, is: boolean][] = [
    ['/p/seeds/a.txt', true],
    ['/p/seeds/a.links.json', true],
    ['/p/seeds/.a.links.json', false],
    ['/p/seeds/a.links.json.123.tmp', false],
    ['/p/seeds/dir/a.links.json', false],
    ['/p/a.links.json', false],
  ]
  for (const [name, is] of cases) expect([name, belongsToLibrary('/p/seeds', name)]).toEqual([name, is])
})
