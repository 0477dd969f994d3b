import { describe, expect, it } from 'vitest'
import { compareLibraries } from '../../../src/build/compare-libraries.ts'
import { describeTimeline } from '../../../src/build/describe-timeline.ts'
import { libraryPath } from '../../../src/build/library-path.ts'
import { type Publication, publishLibrary, type Site } from '../../../src/build/publish-library.ts'
import type { Article } from '../../../src/core/model/article.ts'
import type { LibraryTimeline, SpeakerIndex } from '../../../src/core/model/library.ts'
import type { LinkRecord } from '../../../src/core/model/link-record.ts'
import { writeArticle } from './article-fixture.ts'

const BUILD: Site = { base: '/', assetsDir: 'assets', naming: 'hash', cards: { quotes: 'all' } }
const DEV: Site = { base: '/', assetsDir: 'assets', naming: 'query', cards: { quotes: 'all' } }

const HALINA = { id: 'halina-wilk', name: 'Halina Wilk', roles: ['burmistrz Zalesia'], aliases: ['Wilk'] }
const RADA = { id: 'rada-zalesia', name: 'Rada Zalesia', kind: 'organization' } as const
const MAY = { date: '2021-05', earliest: '2021-05-01', latest: '2021-05-31' }
const JUNE = { date: '2021-06-02', earliest: '2021-06-02', latest: '2021-06-02' }

const most = writeArticle(
  'most',
  [
    { words: 'Most stanie', by: HALINA, on: JUNE },
    { words: 'Nie wiemy', by: RADA },
  ],
  {
    published: '2021-06-03',
  },
)
const park = writeArticle('park', [{ words: 'Park zostaje', by: { ...HALINA, roles: ['radna'] }, on: MAY }], {
  published: '2021-05',
})
const bez = writeArticle('bez-daty', [{ words: 'Kiedyś', by: HALINA }])

/** The JSON that stands at an address, as a browser would get it. */
function fetchJson<T>({ files }: Publication, address: string): T {
  const body = files.get(decodeURI(address.replace(/\?.*/, '')).slice(1))
  if (!body) throw new Error(`nothing at ${address}`)
  return JSON.parse(body()) as T
}

describe('the library index', () => {
  const { library } = publishLibrary([park, bez, most], [], BUILD)

  it('lists articles newest first, undated last', () => {
    expect(library.articles.map(({ slug }) => slug)).toEqual(['most', 'park', 'bez-daty'])
  })
  it('describes an article', () => {
    expect(library.articles[0]).toEqual({
      slug: 'most',
      title: 'O most',
      titleFrom: 'given',
      published: '2021-06-03',
      lead: 'Rada Zalesia obradowała o most. „Most stanie” „Nie wiemy”',
      words: 9,
      quotes: 2,
      speakers: [
        { id: 'halina-wilk', name: 'Halina Wilk', kind: 'person', roles: ['burmistrz Zalesia'], quotes: 1 },
        { id: 'rada-zalesia', name: 'Rada Zalesia', kind: 'organization', roles: [], quotes: 1 },
      ],
    })
  })
  it('lists speakers, the most quoted first', () => {
    expect(library.speakers).toMatchObject([
      { id: 'halina-wilk', quotes: 3, articles: 3, roles: ['burmistrz Zalesia', 'radna'] },
      { id: 'rada-zalesia', quotes: 1, articles: 1 },
    ])
  })

  const leads: [name: string, text: string, lead: string][] = [
    ['short', 'Krótko.', 'Krótko.'],
    ['on two lines', 'Jeden\ndwa.', 'Jeden dwa.'],
    ['of 200 units', 'a'.repeat(200), 'a'.repeat(200)],
    ['long', `${'słowo '.repeat(33)}koniec`, `${'słowo '.repeat(33).trim()}…`],
    ['cut after a comma', `${'x'.repeat(190)}, ${'y'.repeat(20)}`, `${'x'.repeat(190)}…`],
    ['a single word', 'a'.repeat(300), `${'a'.repeat(199)}…`],
    ['a surrogate pair at the cut', `${'a'.repeat(198)}🙂🙂`, `${'a'.repeat(198)}…`],
  ]
  it.each(leads)('cuts a lead: %s', (_name, text, lead) => {
    const entry = publishLibrary([writeArticle('x', [], { text })], [], BUILD).library.articles[0]
    expect(entry?.lead).toBe(lead)
    expect(lead.length).toBeLessThanOrEqual(200)
  })
})

describe('the data', () => {
  it('of each article is the article as it is, at its slug', () => {
    const publication = publishLibrary([most, park], [], BUILD)
    expect(fetchJson(publication, '/data/a/most.json')).toEqual(most)
    expect(fetchJson(publication, '/data/a/park.json')).toEqual(park)
    expect(fetchJson(publication, '/data/links/park.json')).toEqual({ version: 1, links: {} })
    expect(fetchJson(publication, publication.libraryUrl)).toEqual(publication.cut.index)
    expect(fetchJson(publication, '/data/library/1.json')).toEqual({
      version: 1,
      articles: publication.library.articles,
    })
  })

  const recordOf = (...slugs: string[]): LinkRecord => ({ version: 1, slugs, quotes: {} })
  it('at a former slug says where the article is', () => {
    const records = new Map([['most', recordOf('kladka', 'most', 'mostek')]])
    const publication = publishLibrary([most, park], [], BUILD, records)
    for (const slug of ['kladka', 'mostek']) {
      expect(fetchJson(publication, `/data/a/${slug}.json`)).toEqual({ version: 1, moved: 'most' })
    }
    expect(fetchJson(publication, '/data/a/most.json')).toEqual(most)
  })
  it('at a former slug that another article has now is the other’s', () => {
    const records = new Map([['most', recordOf('most', 'park')]])
    const publication = publishLibrary([most, park], [], BUILD, records)
    expect(fetchJson(publication, '/data/a/park.json')).toEqual(park)
    expect(publication.articles[0]?.formerly).toEqual([])
  })
  it('at a former slug of two articles leads to the newer', () => {
    const records = new Map(['park', 'most'].map((slug) => [slug, recordOf('kladka', slug)]))
    const publication = publishLibrary([park, most], [], BUILD, records)
    expect(fetchJson(publication, '/data/a/kladka.json')).toEqual({ version: 1, moved: 'most' })
    expect(publication.articles.map(({ formerly }) => formerly)).toEqual([['kladka'], []])
  })

  it('hold all that one speaker said, the earliest first', () => {
    const publication = publishLibrary([most, bez, park], [], BUILD)
    expect(publication.speakers[0]?.articles.map(({ slug }) => slug)).toEqual(['most', 'park', 'bez-daty'])
    const index = fetchJson<SpeakerIndex>(publication, '/data/who/halina-wilk.json')
    expect(index).toMatchObject({ id: 'halina-wilk', aliases: ['Wilk'], articles: 3 })
    expect(index.quotes).toEqual([
      ['2021', 'dd'],
      [null, 'd'],
    ])
    expect(index.first).toEqual([
      {
        article: { slug: 'park', title: 'O park', published: '2021-05' },
        id: 'q1',
        kind: 'direct',
        words: 'Park zostaje',
        said: '2021-05',
      },
      {
        article: { slug: 'most', title: 'O most', published: '2021-06-03' },
        id: 'q1',
        kind: 'direct',
        words: 'Most stanie',
        said: '2021-06-02',
      },
      {
        article: { slug: 'bez-daty', title: 'O bez-daty', published: null },
        id: 'q1',
        kind: 'direct',
        words: 'Kiedyś',
        said: null,
      },
    ])
  })

  it('join the spans of a quote', () => {
    const [quote] = most.quotes
    const text = most.text
    const spans = ['Most', 'stanie'].map((word) => ({
      start: text.indexOf(word),
      end: text.indexOf(word) + word.length,
    }))
    const article = { ...most, quotes: quote ? [{ ...quote, spans }] : [] }
    const publication = publishLibrary([article], [], BUILD)
    const index = fetchJson<SpeakerIndex>(publication, '/data/who/halina-wilk.json')
    expect(index.first[0]?.words).toBe('Most … stanie')
  })

  it('hold the timeline of all articles, at the addresses that it gives', () => {
    const publication = publishLibrary([most, park, bez], [], BUILD)
    const timeline = fetchJson<LibraryTimeline>(publication, publication.whenUrl)
    const asset = expect.stringMatching(/^\/assets\/when\/2021-[0-9a-f]{10}\.json$/)
    expect(timeline).toMatchObject({ entries: 2, periods: [{ period: '2021', counts: [0, 2, 0], asset }] })
    expect(fetchJson(publication, timeline.periods[0]?.asset ?? '')).toMatchObject({
      entries: [{ entry: { date: '2021-05' } }, { entry: { date: '2021-06-02' } }],
    })
    const [halina] = timeline.speakers
    expect(halina).toMatchObject({ id: 'halina-wilk', name: 'Halina Wilk', kind: 'person', entries: 2 })
    expect(fetchJson(publication, halina?.asset ?? '')).toMatchObject({ speaker: 'halina-wilk', entries: 2 })
  })

  it('order entries by their first day, then their last, open ends last', () => {
    const on = (date: string | null, earliest: string | null, latest: string | null) => ({
      words: `w ${date}`,
      by: RADA,
      on: { date, earliest, latest },
    })
    const article = writeArticle('x', [
      on(null, null, null),
      on('2021', '2021-01-01', '2021-12-31'),
      on('2021-01-01', '2021-01-01', '2021-01-01'),
      on('2020-05/..', '2020-05-01', null),
      on('../2019', null, '2019-12-31'),
    ])
    const entries = describeTimeline([article], [])
    expect(entries.map(({ entry }) => entry.date)).toEqual(['../2019', '2020-05/..', '2021-01-01', '2021', null])
  })
})

describe('names', () => {
  const addresses = (articles: Article[]) => {
    const { libraryUrl, whenUrl } = publishLibrary(articles, [], BUILD)
    return [libraryUrl, whenUrl]
  }

  it('stay while the contents do', () => {
    expect(addresses([most, park])).toEqual(addresses([structuredClone(park), structuredClone(most)]))
  })
  it('change with the contents, and only there', () => {
    const [library, when] = addresses([most, park])
    const speakers = most.speakers.map((speaker) => ({ ...speaker, roles: ['sołtyska'] }))
    expect(addresses([{ ...most, speakers }, park])).toEqual([expect.not.stringMatching(library ?? ''), when])
  })
  it('carry the base path', () => {
    const publication = publishLibrary([most], [], { ...BUILD, base: '/gazeta/' })
    for (const address of [publication.libraryUrl, publication.whenUrl]) {
      expect(address).toMatch(/^\/gazeta\/assets\//)
    }
    expect([...publication.files.keys()].every((path) => /^(assets|data)\//.test(path))).toBe(true)
  })
  it('keep their file in development, and say the version behind it', () => {
    const publication = publishLibrary([most], [], DEV)
    expect(publication.libraryUrl).toBe('/assets/library.json')
    const [period] = fetchJson<LibraryTimeline>(publication, publication.whenUrl).periods
    expect(period?.asset).toMatch(/^\/assets\/when\/2021\.json\?v=[0-9a-f]{10}$/)
    expect(fetchJson(publication, period?.asset ?? '')).toMatchObject({ articles: [{ slug: 'most' }] })
  })
  it('are those that the development server answers', () => {
    for (const site of [DEV, { ...DEV, base: '/gazeta/' }, { ...DEV, assetsDir: 'files/data' }]) {
      const { files, libraryUrl, whenUrl } = publishLibrary([most, park, bez], [], site)
      const paths = [...files.keys()]
      expect(paths.map((path) => libraryPath(site, `${site.base}${encodeURI(path)}?v=0`))).toEqual(paths)
      expect(paths).toEqual(expect.arrayContaining([libraryUrl, whenUrl].map((address) => libraryPath(site, address))))
      expect(paths).toContain(libraryPath(site, `${site.base}data/a/park.json`))
    }
  })
  it.each([
    '/',
    '/assets/index.js',
    '/assets/library.json.map',
    '/assets/a/most.json',
    '/data/a/b/c.json',
    '/data/library.json',
    '/library.json',
    '/when',
    '/assets/when/who/a/b/c.json',
  ])('no other is: %s', (address) => expect(libraryPath(DEV, address)).toBeNull())
  it('of timelines are no paths, whatever the speakers’ ids', () => {
    const by = { id: '../Jan Łoś?', name: 'Jan Łoś' }
    const publication = publishLibrary([writeArticle('x', [{ words: 'Tak', by, on: MAY }])], [], BUILD)
    const [voice] = fetchJson<LibraryTimeline>(publication, publication.whenUrl).speakers
    expect(voice?.asset).toMatch(/^\/assets\/when\/who\/---Jan-%C5%81o%C5%9B--[0-9a-f]{10}\.json$/)
    expect(fetchJson<LibraryTimeline>(publication, voice?.asset ?? '').speaker).toBe(by.id)
  })
})

describe('compareLibraries', () => {
  const problem = { file: 'seeds/x.txt', line: 1, message: 'Empty.', remedy: 'Fill it.' }
  const of = (articles: Article[], problems = [problem].slice(1)) => publishLibrary(articles, problems, DEV)
  const edited = { ...most, title: 'O moście' }

  const cases: [name: string, before: Article[], after: Article[], changed: string[], removed: string[]][] = [
    ['nothing', [most, park], [park, most], [], []],
    ['an edit', [most, park], [edited, park], ['most'], []],
    ['one more', [most], [most, park], ['park'], []],
    ['one less', [most, park], [park], [], ['most']],
    ['another address', [most], [{ ...most, slug: 'przeprawa' }], ['przeprawa'], ['most']],
  ]
  it.each(cases)('%s', (_name, before, after, changed, removed) => {
    expect(compareLibraries(of(before), of(after))).toEqual({ changed, removed, problemsChanged: false })
  })
  it('a problem that comes and goes', () => {
    expect(compareLibraries(of([most]), of([most], [problem])).problemsChanged).toBe(true)
    expect(compareLibraries(of([most], [problem]), of([most], [problem])).problemsChanged).toBe(false)
  })
})
