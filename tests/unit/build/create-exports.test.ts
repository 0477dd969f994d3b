import { describe, expect, it } from 'vitest'
import { exportType } from '../../../src/build/create-exports.ts'
import { exportPath } from '../../../src/build/library-path.ts'
import { publishLibrary, type Site } from '../../../src/build/publish-library.ts'
import { annotationCollection } from '../core/exports/annotation-model.ts'
import { writeArticle } from './article-fixture.ts'

const HALINA = { id: 'halina-wilk', name: 'Halina Wilk', roles: ['burmistrz Zalesia'] }
const RADA = { id: 'rada-zalesia', name: 'Rada Zalesia', kind: 'organization' } as const
const day = (date: string) => ({ date, earliest: date, latest: date })

const most = writeArticle('most', [
  { words: 'Most stanie', by: HALINA, on: day('2021-06-02') },
  { words: 'Nie wiemy', by: RADA },
  { words: 'Most stał', by: HALINA, on: day('2021-01-02') },
])
const park = writeArticle('park', [{ words: 'Park zostaje', by: HALINA, on: day('2021-05-02') }])

const SITE: Site = {
  base: '/gazeta/',
  assetsDir: 'assets',
  naming: 'hash',
  cards: false,
  siteUrl: 'https://zalesie.example.org',
}
const publish = (site: Partial<Site> = {}) => publishLibrary([most, park], [], { ...SITE, ...site }).exports

function rowsAt(path: string, exports = publish()): { words: string; permalink: string }[] {
  return (JSON.parse(exports.read(path) ?? 'null') as { quotes: { words: string; permalink: string }[] }).quotes
}
const wordsAt = (path: string) => rowsAt(path).map(({ words }) => words)

describe('what readers take with them', () => {
  it('is of each article and each speaker, in each format', () => {
    const paths = [...publish().paths()]
    const formats = ['json', 'csv', 'md', 'jsonld', 'bib']
    const stems = ['export/a/most', 'export/a/park', 'export/who/halina-wilk', 'export/who/rada-zalesia']
    const expected = stems.flatMap((stem) => formats.map((format) => `${stem}.${format}`))
    expect(paths.sort()).toEqual([...expected, 'export/a/most.txt', 'export/a/park.txt'].sort())
    for (const path of paths) expect(publish().read(path)).toBeTruthy()
  })

  it('of an article is its quotes in text order', () => {
    expect(wordsAt('export/a/most.json')).toEqual(['Most stanie', 'Nie wiemy', 'Most stał'])
  })

  it('of a speaker is all they said, in time', () => {
    expect(wordsAt('export/who/halina-wilk.json')).toEqual(['Most stał', 'Park zostaje', 'Most stanie'])
    expect(publish().read('export/who/halina-wilk.md')).toMatch(/^# Halina Wilk\n\n> „Most stał”\n/)
  })

  it('links to the site, as far as it is known', () => {
    const permalink = (site: Partial<Site>) => rowsAt('export/a/park.json', publish(site))[0]?.permalink
    expect(permalink({})).toBe('https://zalesie.example.org/gazeta/a/park/q/q1')
    expect(permalink({ base: '/' })).toBe('https://zalesie.example.org/a/park/q/q1')
    expect(permalink({ siteUrl: null })).toBe('/gazeta/a/park/q/q1')
  })

  it.each(['export/a/most.jsonld', 'export/who/halina-wilk.jsonld'])('annotates by the model: %s', (path) => {
    const collection = annotationCollection.parse(JSON.parse(publish().read(path) ?? ''))
    expect(collection.id).toBe(`https://zalesie.example.org/gazeta/${path}`)
    expect(collection.total).toBe(3)
  })

  it('has the text in which annotations count', () => {
    expect(publish().read('export/a/most.txt')).toBe(most.text)
  })

  it.each([
    'export/a/nikt.json',
    'export/who/most.json',
    'export/a/most.xml',
    'export/who/halina-wilk.txt',
    'a/most.json',
  ])('is nothing at %s', (path) => {
    expect(publish().read(path)).toBeNull()
  })

  it.each([
    ['/gazeta/export/a/most.csv', 'export/a/most.csv'],
    ['/gazeta/export/who/halina-wilk.bib?x=1', 'export/who/halina-wilk.bib'],
    ['/export/a/most.csv', null],
    ['/gazeta/export/a/b/most.csv', null],
    ['/gazeta/a/most', null],
  ])('is served at %s', (address, path) => {
    expect(exportPath(SITE, address)).toBe(path)
  })

  it.each([
    ['export/a/most.csv', /^text\/csv;charset=utf-8/],
    ['export/a/most.jsonld', /^application\/ld\+json;profile=/],
    ['export/a/most.txt', /^text\/plain;charset=utf-8$/],
  ])('is called by a server what it is: %s', (path, type) => {
    expect(exportType(path)).toMatch(type)
  })
})
