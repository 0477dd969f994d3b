import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { compareLibraries } from '../../../src/build/compare-libraries.ts'
import { listPages, type Page } from '../../../src/build/list-pages.ts'
import { publishLibrary, type Site } from '../../../src/build/publish-library.ts'
import { belongsToLibrary, createLibraryReader } from '../../../src/build/read-library.ts'
import { parseArticle } from '../../../src/core/pipeline.ts'

let root: string
let directory: string
const path = (name: string) => join(directory, name)
const write = (name: string, text: string) => writeFile(path(name), text)
const open = () => createLibraryReader({ root, directory }, parseArticle)
const SITE: Site = { base: '/', assetsDir: 'assets', naming: 'query', cards: false }

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'cytelnia-corrections-'))
  directory = join(root, 'seeds')
  await mkdir(directory)
  await write('most.txt', seed('Most w Zalesiu', 'Most będzie służył wszystkim mieszkańcom'))
  await write('park.txt', seed('Park w Zalesiu', 'Park zostaje otwarty do późnej nocy'))
})
afterEach(() => rm(root, { recursive: true }))

const seed = (title: string, words: string) =>
  `---\ntitle: ${title}\ndate: 2024-05-17\n---\nBurmistrz Anna Nowak i radny Piotr Wilk obejrzeli budowę.\n\n– ${words} – powiedziała Nowak.\n`
const WILK =
  'quotes:\n  - words: Most będzie … mieszkańcom\n    speaker: Piotr Wilk\nspeakers:\n  Piotr Wilk: { new: person }\n'

/** Reads as a development server does, and publishes. */
async function publish(reader = open(), dirty?: ReadonlySet<string>) {
  const library = await reader.read(dirty)
  await reader.keepRecords()
  const { articles, problems, records, withdrawn } = library
  return { ...library, publication: publishLibrary(articles, problems, SITE, records, withdrawn) }
}
const speakerOf = ({ articles }: Awaited<ReturnType<typeof publish>>) =>
  articles.find(({ slug }) => slug.startsWith('most'))?.quotes[0]?.speaker

describe('corrections beside a seed', () => {
  it('are applied', async () => {
    await write('most.yaml', WILK)
    expect(speakerOf(await publish())).toBe('piotr-wilk')
  })

  it('are followed alone: when they come, change and go', async () => {
    const reader = open()
    const dirty = new Set([path('most.yaml')])
    const first = await publish(reader)
    await write('most.yaml', WILK)
    const second = await publish(reader, dirty)
    expect(speakerOf(second)).toBe('piotr-wilk')
    expect(compareLibraries(first.publication, second.publication).changed).toEqual(['most-w-zalesiu'])
    await write('most.yaml', `${WILK}title: Most dla wszystkich\nslug: most-w-zalesiu\n`)
    expect((await publish(reader, dirty)).articles.map(({ title }) => title)).toContain('Most dla wszystkich')
    await rm(path('most.yaml'))
    const last = await publish(reader, dirty)
    expect(speakerOf(last)).toBe('anna-nowak')
    expect(compareLibraries(first.publication, last.publication).changed).toEqual(['most-w-zalesiu'].slice(1))
  })

  it('leave a quote the id under which it was published, whoever says it now', async () => {
    const before = (await publish()).articles[0]?.quotes[0]?.id
    await write('most.yaml', WILK)
    const after = await publish()
    expect(after.articles[0]?.quotes[0]).toMatchObject({ id: before, speaker: 'piotr-wilk' })
  })

  it.each([
    ['a key that there is not', 'titel: Most\n', 'most.yaml', 1, /Did you mean “title”/],
    [
      'words that are gone',
      '# zmiana\nnot-quotes:\n  - Most był za drogi\n',
      'most.yaml',
      3,
      /nearest words there: “Most/,
    ],
    ['bytes that are no text', 'title: Most\u0000', 'most.yaml', 1, /UTF-8/],
  ])('with %s in them are a problem that takes no other article down', async (_, text, file, line, remedy) => {
    await write('most.yaml', text)
    const { articles, problems } = await publish()
    expect(articles.map(({ slug }) => slug)).toEqual(['park-w-zalesiu'])
    expect(problems).toEqual([
      expect.objectContaining({ file: `seeds/${file}`, line, remedy: expect.stringMatching(remedy) }),
    ])
  })

  it('that are empty correct nothing', async () => {
    await write('most.yaml', '\n')
    expect((await publish()).problems).toEqual([])
  })

  it.each([
    ['kladka.yaml', /no seeds\/kladka\.txt/],
    ['most.yml', /end in \.yaml/],
  ])('%s belong to no seed, which is said', async (name, message) => {
    await write(name, WILK)
    const { articles, problems } = await publish()
    expect(articles).toHaveLength(2)
    expect(problems).toEqual([
      expect.objectContaining({ file: `seeds/${name}`, message: expect.stringMatching(message) }),
    ])
  })

  it('give an article former addresses, each with its quotes', async () => {
    await write('most.yaml', 'aliases: [otwarcie, stary-most]\n')
    const { publication } = await publish()
    const pages = [...listPages(publication, '/')].flatMap(({ file, formerFiles = [] }: Page) => [file, ...formerFiles])
    expect(pages).toEqual(expect.arrayContaining(['a/otwarcie.html', 'a/stary-most.html', 'a/most-w-zalesiu.html']))
    expect(pages.filter((file) => file.startsWith('a/otwarcie/q/'))).toHaveLength(1)
    expect(JSON.parse(publication.files.get('data/a/otwarcie.json')?.() ?? 'null')).toEqual({
      version: 1,
      moved: 'most-w-zalesiu',
    })
    // and they stand in the record, so that they say what became of a withdrawn article
    expect(await readFile(path('most.links.json'), 'utf8')).toContain('stary-most')
  })

  it('win an address over an article that had it once', async () => {
    await write('park.txt', seed('Otwarcie', 'Park zostaje otwarty do późnej nocy'))
    await publish()
    await write('park.txt', seed('Park w Zalesiu', 'Park zostaje otwarty do późnej nocy'))
    await write('most.yaml', 'aliases: [otwarcie]\n')
    const { publication } = await publish()
    const owner = publication.articles.find(({ formerly }) => formerly.includes('otwarcie'))
    expect(owner?.article.slug).toBe('most-w-zalesiu')
  })

  it('cannot take the address of an article that is there', async () => {
    await write('most.yaml', 'title: Most\naliases:\n  - dawny-most\n  - park-w-zalesiu\n')
    const { articles, problems } = await publish()
    expect(articles).toHaveLength(2)
    expect(problems).toEqual([
      expect.objectContaining({ file: 'seeds/most.yaml', line: 4, message: expect.stringContaining('seeds/park.txt') }),
    ])
  })

  it('that give two articles one slug are named where they do', async () => {
    await write('park.yaml', 'title: Park\nslug: most-w-zalesiu\n')
    const { problems } = await publish()
    expect(problems).toEqual([
      expect.objectContaining({
        file: 'seeds/park.yaml',
        line: 2,
        remedy: expect.stringContaining('in seeds/park.yaml'),
      }),
    ])
  })
})

describe('speakers.yaml', () => {
  const PEOPLE = 'anna-nowak-z-zalesia:\n  name: Anna Nowak\n  wikidata: Q5\n'

  it('gives one id in every article and in the list of speakers, and follows its edits', async () => {
    const reader = open()
    await publish(reader)
    await write('speakers.yaml', PEOPLE)
    const { articles, publication, problems } = await publish(reader, new Set([path('speakers.yaml')]))
    expect(problems).toEqual([])
    expect(articles.map(({ quotes }) => quotes[0]?.speaker)).toEqual(['anna-nowak-z-zalesia', 'anna-nowak-z-zalesia'])
    expect(publication.speakers).toMatchObject([{ id: 'anna-nowak-z-zalesia', wikidata: 'Q5', articles: [{}, {}] }])
    await rm(path('speakers.yaml'))
    expect(speakerOf(await publish(reader, new Set([path('speakers.yaml')])))).toBe('anna-nowak')
  })

  it('that breaks is a problem, and the articles keep whom it named last', async () => {
    await write('speakers.yaml', PEOPLE)
    const reader = open()
    await publish(reader)
    await write('speakers.yaml', `${PEOPLE}  wikipedia: x\n`)
    const next = await publish(reader, new Set([path('speakers.yaml')]))
    expect(next.problems).toMatchObject([{ file: 'seeds/speakers.yaml', line: 4, column: 3 }])
    expect(speakerOf(next)).toBe('anna-nowak-z-zalesia')
  })
})

it('belongsToLibrary knows what an edit of which is followed', () => {
  const cases = [
    ['a.yaml', true],
    ['a.yml', true],
    ['speakers.yaml', true],
    ['a.links.json', true],
    ['.a.yaml', false],
    ['a.json', false],
    ['b/a.yaml', false],
  ] as const
  for (const [name, belongs] of cases)
    expect([name, belongsToLibrary('/p/seeds', `/p/seeds/${name}`)]).toEqual([name, belongs])
})
