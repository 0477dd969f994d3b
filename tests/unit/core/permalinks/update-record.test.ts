import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createPermalink } from '../../../../src/core/permalinks/create-permalink.ts'
import { formatRecord } from '../../../../src/core/permalinks/format-record.ts'
import { keepIds } from '../../../../src/core/permalinks/keep-ids.ts'
import { parseRecord } from '../../../../src/core/permalinks/parse-record.ts'
import { resolvePermalink } from '../../../../src/core/permalinks/resolve-permalink.ts'
import { updateRecord } from '../../../../src/core/permalinks/update-record.ts'
import { articleOf, idAt } from './article-of.ts'

const BRIDGE = 'Most nad Nidą otworzymy dopiero wtedy, gdy inżynierowie skończą próby'
const EDITED = 'Most nad Nidą otworzymy dopiero, kiedy inżynierowie skończą próby obciążenia'
const FERRY = 'Prom popłynie jutro, choćby padało żabami'

test('keeps the words, the speaker and what stands around', () => {
  const article = articleOf(FERRY, { words: BRIDGE, by: 'Jagna Wilk' })
  expect(updateRecord(null, article).quotes[idAt(article, 1)]).toEqual({
    revisions: [
      {
        published: null,
        words: BRIDGE,
        speaker: { id: 'Jagna Wilk', name: 'Jagna Wilk' },
        before: FERRY,
        after: '– powiedziano wtedy, a mówił to Jagna Wilk',
      },
    ],
  })
})

test('adds the new words to the quote that was edited, and forgets none that went', () => {
  const [before, after] = [articleOf(FERRY, BRIDGE), articleOf(EDITED)]
  const record = updateRecord(updateRecord(null, before), after)
  expect(Object.keys(record.quotes).sort()).toEqual([idAt(before, 0), idAt(before, 1)].sort())
  const entry = record.quotes[idAt(before, 1)]
  expect(entry?.revisions.map(({ words, aliases }) => [words, aliases])).toEqual([
    [BRIDGE, undefined],
    [EDITED, [idAt(after, 0)]],
  ])
})

test('a quote that another took in leads there from then on, as long as its words are there', () => {
  const before = articleOf(
    { words: BRIDGE, by: 'Jagna Wilk' },
    { words: FERRY, by: 'Jagna Wilk' },
    { words: 'Nikt nas o to nie pytał', by: 'Iwo Lis' },
  )
  const joined = articleOf(
    { words: `${BRIDGE}. ${FERRY}`, by: 'Jagna Wilk' },
    { words: 'Nikt nas o to nie pytał', by: 'Iwo Lis' },
  )
  const first = updateRecord(null, before)
  const kept = keepIds(joined, first)
  const record = parseRecord(formatRecord(updateRecord(first, kept))).record
  const lead = (article: typeof kept, at: number) =>
    resolvePermalink(createPermalink(before, idAt(before, at)), article, record)
  expect([0, 1].map((at) => lead(kept, at).quote)).toEqual([idAt(kept, 0), idAt(kept, 0)])
  expect(lead(articleOf({ words: 'Nikt nas o to nie pytał', by: 'Iwo Lis' }), 1).status).toBe('gone')
})

test('an edited quote keeps its first id, and both ids lead to it', () => {
  const [before, after] = [articleOf(FERRY, BRIDGE), articleOf(EDITED, FERRY)]
  const record = updateRecord(updateRecord(null, before), after)
  const kept = keepIds(after, record)
  expect(kept.quotes.map(({ id }) => id)).toEqual([idAt(before, 1), idAt(before, 0)])
  for (const article of [after, kept]) {
    const target = article.quotes[0]?.id
    expect(resolvePermalink(createPermalink(before, idAt(before, 1)), article, record)).toMatchObject({
      quote: target,
      status: 'edited',
      was: { words: BRIDGE },
    })
    expect(resolvePermalink(createPermalink(after, idAt(after, 0)), article, record)).toMatchObject({
      quote: target,
      status: 'same',
    })
  }
  expect(resolvePermalink(createPermalink(kept, idAt(before, 1)), kept)).toMatchObject({ status: 'edited' })
})

test('of a quote that is gone, its words and its speaker', () => {
  const before = articleOf(FERRY, { words: BRIDGE, by: 'Jagna Wilk' })
  const record = updateRecord(null, before)
  expect(resolvePermalink(createPermalink(before, idAt(before, 1)), articleOf(FERRY), record)).toMatchObject({
    quote: null,
    status: 'gone',
    candidates: [],
    was: { words: BRIDGE, speaker: { name: 'Jagna Wilk' } },
  })
})

const contents = fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 6 })

test('two quotes of no words, with nothing around them, are known again', () => {
  const now = articleOf('', '')
  const record = updateRecord(updateRecord(null, articleOf('', 'Most stoi')), now)
  expect(updateRecord(record, now)).toEqual(record)
})

test('any articles: the same one twice changes nothing, no id is forgotten, the file reads back', () => {
  fc.assert(
    fc.property(contents, contents, (before, after) => {
      const [old, now] = [articleOf(...before), articleOf(...after)]
      const first = updateRecord(null, old)
      const second = updateRecord(first, now)
      expect(updateRecord(first, old)).toEqual(first)
      expect(updateRecord(second, now)).toEqual(second)
      expect(updateRecord(second, keepIds(now, second))).toEqual(second)
      for (const id of Object.keys(first.quotes)) expect(Object.keys(second.quotes)).toContain(id)
      expect(parseRecord(formatRecord(second))).toEqual({ record: second, problem: null })
      const ids = keepIds(now, second).quotes.map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      for (const id of ids) expect(Object.keys(second.quotes)).toContain(id)
    }),
  )
})
