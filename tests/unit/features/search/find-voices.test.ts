import { describe, expect, test } from 'vitest'
import type { SpeakerRecord } from '../../../../src/build/describe-speakers.ts'
import { createSearchIndex } from '../../../../src/build/search/create-search-index.ts'
import { SEARCH_PATH } from '../../../../src/core/model/data-paths.ts'
import type { SearchIndex } from '../../../../src/core/model/search.ts'
import { parseQuery } from '../../../../src/core/search/parse-query.ts'
import { findVoices } from '../../../../src/features/search/find-voices.ts'

const FIRST = ['Bar', 'Dom', 'Gor', 'Kal', 'Kop', 'Las', 'Mar', 'Ol', 'Pa', 'Rud', 'Sos', 'Tar', 'Wil', 'Zaw', 'Żur']
const THEN = [
  'an',
  'bar',
  'cew',
  'dal',
  'goc',
  'jar',
  'kow',
  'lin',
  'mir',
  'nic',
  'pod',
  'rek',
  'sim',
  'tup',
  'war',
  'zyd',
]
const NAMES = FIRST.flatMap((first) => THEN.map((then) => first + then))

const records = NAMES.map(
  (name, i): SpeakerRecord => ({
    id: `v-${i}`,
    name,
    kind: 'person',
    roles: [],
    aliases: [],
    articles: [],
    quotes: [],
  }),
)
const files = createSearchIndex([], records)
const read = <T>(path: string) => JSON.parse(files.read(path) ?? '') as T
const index = read<SearchIndex>(SEARCH_PATH)
const find = async (typed: string, loaded: string[] = []) => {
  const load = async <T>(name: string): Promise<T> => {
    loaded.push(name)
    return read<T>(index.folder + name)
  }
  return (await findVoices({ index, load }, parseQuery(typed).words)).map(({ name }) => name).sort()
}

describe('voices, whose names stand in several pieces', () => {
  test('are found by any beginning of three letters, wherever the pieces are cut', async () => {
    expect(index.names.length).toBeGreaterThan(2)
    for (const beginning of new Set(NAMES.map((name) => name.slice(0, 3)))) {
      const meant = NAMES.filter((name) => name.startsWith(beginning)).sort()
      expect(await find(beginning)).toEqual(meant)
    }
  })

  test('cost no more than three pieces, and one where the name is whole', async () => {
    const loaded: string[] = []
    await find('kal', loaded)
    expect(new Set(loaded).size).toBeLessThanOrEqual(3)
    const whole: string[] = []
    expect(await find('Kalkow ', whole)).toEqual(['Kalkow'])
    expect(new Set(whole).size).toBe(1)
  })
})
