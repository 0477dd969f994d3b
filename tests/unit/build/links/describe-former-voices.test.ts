import { describe, expect, test } from 'vitest'
import { publishLibrary } from '../../../../src/build/publish-library.ts'
import type { Article } from '../../../../src/core/model/article.ts'
import type { FormerVoice } from '../../../../src/core/model/former-voice.ts'
import type { LinkRecord } from '../../../../src/core/model/link-record.ts'
import { keepIds } from '../../../../src/core/permalinks/keep-ids.ts'
import { updateRecord } from '../../../../src/core/permalinks/update-record.ts'
import { parseArticle } from '../../../../src/core/pipeline.ts'

const FERRY = 'Prom ruszy w sobotę o świcie i zabierze wszystkich chętnych z obu brzegów'
const TICKETS = 'Bilety dla uczniów będą w tym sezonie darmowe na każdym kursie'
const PIER = 'Stara przystań zostanie rozebrana jeszcze przed pierwszymi mrozami'

/** An article in which each of these words is said by whom its cue names. */
const write = (...said: [words: string, cue: string][]) =>
  `---\ntitle: Prom w Nidowie wraca\ndate: 2024-05-17\n---\nW Nidowie rozmawiano o przeprawie.\n\n${said
    .map(([words, cue]) => `„${words}” – ${cue}.`)
    .join('\n\n')}\n`

/** What is published after the last of these editions, each of which was published before. */
function publish(editions: readonly string[], others: readonly Article[] = []) {
  let record: LinkRecord | null = null
  let article: Article | null = null
  for (const text of editions) {
    const parsed = parseArticle(text, { name: 'prom' })
    record = updateRecord(record, parsed)
    article = keepIds(parsed, record)
  }
  if (article === null || record === null) throw new Error('no edition')
  const site = { base: '/', assetsDir: 'assets', naming: 'hash', cards: { quotes: 'none' } } as const
  return publishLibrary([article, ...others], [], site, new Map([[article.slug, record]]))
}
const tell = ({ name, now, left }: FormerVoice) => ({
  name,
  now: now.map((other) => [other.id, other.quotes]),
  left: left.map(({ words }) => words),
})

describe('somebody who speaks no more', () => {
  test('is told with the name under which the words are given now', () => {
    const { formerVoices, files } = publish([
      write([FERRY, 'powiedziała wójt Sowa'], [TICKETS, 'dodała Sowa']),
      write([FERRY, 'powiedziała wójt Alina Sowa'], [TICKETS, 'dodała Sowa']),
    ])
    expect(formerVoices.map(tell)).toEqual([{ name: 'Sowa', now: [['alina-sowa', 2]], left: [] }])
    expect(JSON.parse(files.get('data/who/sowa.json')?.() ?? '')).toEqual(formerVoices[0])
  })

  test('is told with each of those who have the words now, who has most of them first', () => {
    const { formerVoices } = publish([
      write([FERRY, 'powiedział Kos'], [TICKETS, 'powiedział Kos'], [PIER, 'powiedział Kos']),
      write([FERRY, 'powiedział Adam Bąk'], [TICKETS, 'powiedział Leon Żuk'], [PIER, 'powiedział Leon Żuk']),
    ])
    expect(formerVoices.map(tell)).toEqual([
      {
        name: 'Kos',
        now: [
          ['leon-zuk', 2],
          ['adam-bak', 1],
        ],
        left: [],
      },
    ])
  })

  test('keeps the way to words that are no more, and to those that are nobody’s now', () => {
    const { formerVoices } = publish([
      write([FERRY, 'powiedział Jan Kos'], [PIER, 'powiedział Jan Kos']),
      write([FERRY, 'taki napis zawisł na moście']),
    ])
    const [kos] = formerVoices
    expect(kos && tell(kos)).toEqual({ name: 'Jan Kos', now: [], left: [FERRY, PIER].sort() })
    expect(kos?.left.map(({ slug }) => slug)).toEqual(['prom-w-nidowie-wraca', 'prom-w-nidowie-wraca'])
  })

  test('is nobody who speaks in another article', () => {
    const other = parseArticle(`${write([TICKETS, 'powiedział Jan Kos'])}`.replace('Prom', 'Targ'), { name: 'targ' })
    const editions = [write([FERRY, 'powiedział Jan Kos']), write([FERRY, 'powiedział Adam Bąk'])]
    expect(publish(editions).formerVoices.map(tell)).toMatchObject([{ name: 'Jan Kos' }])
    expect(publish(editions, [other]).formerVoices).toEqual([])
  })

  test('is nobody where all was as it is', () => {
    const edition = write([FERRY, 'powiedział Jan Kos'])
    expect(publish([edition]).formerVoices).toEqual([])
    expect(publish([edition, edition]).formerVoices).toEqual([])
  })
})
