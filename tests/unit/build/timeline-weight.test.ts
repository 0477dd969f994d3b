import { brotliCompressSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { describeTimeline, type TimelineItem } from '../../../src/build/describe-timeline.ts'
import { publishTimeline } from '../../../src/build/publish-timeline.ts'
import { TIMELINE_VOICES } from '../../../src/build/publish-voices.ts'
import type { LibraryTimeline, TimelinePiece } from '../../../src/core/model/library.ts'
import { loadLibraryView } from '../../../src/features/timeline/load-library-view.ts'
import { randomNumbers } from '../../bench/texts.ts'
import { writeManyArticles } from './many-articles.ts'
import { publishArticles } from './timeline-fixture.ts'

describe('of 100,000 entries and 5,000 speakers', () => {
  const shapes = [
    ['over a thousand years', { from: 1000, to: 2000, recent: 1 }],
    ['over two hundred years, as many as it opens with', { from: 1826, to: 2025, recent: 1 }],
    ['of the press: two thirds of them from the last two years', { from: 1950, to: 2025, recent: 9 }],
    ['all of one day', { from: 2022, to: 2022, recent: Number.POSITIVE_INFINITY }],
  ] as const
  const weigh = (value: object | undefined) => brotliCompressSync(JSON.stringify(value)).length
  // what a content's hash adds to an address, without the time that it takes
  const random = randomNumbers(1)
  const versioned = (stem: string) =>
    `/project/assets/${stem}-${Math.floor(random() * 2 ** 40)
      .toString(16)
      .padStart(10, '0')}.json`

  /** The index, and what the screen fetches to be drawn. */
  const weighOpening = async (index: LibraryTimeline, assets: ReadonlyMap<string, object>) => {
    const opened = new Map<string, TimelinePiece>()
    await loadLibraryView(index, [index], new URLSearchParams(), null, {
      known: (address) => opened.get(address),
      fetch: async (address) => {
        const piece = assets.get(address) as TimelinePiece
        opened.set(address, piece)
        return piece
      },
    })
    return weigh(index) + [...opened.values()].reduce((sum, piece) => sum + weigh(piece), 0)
  }

  test('nor does that of nine years, each of which fills a piece', async () => {
    const shape = { articles: 105, entries: 10, speakers: 500, from: 2014, to: 2022, recent: 1 }
    const { index, assets } = publishArticles(writeManyArticles(shape), versioned)
    expect(index.periods).toHaveLength(9)
    expect(await weighOpening(index, assets)).toBeLessThan(30_000)
  })

  test.each(shapes)(
    '%s, opening takes no more than 30 kB, a first piece included',
    { timeout: 30_000 },
    async (_name, shape) => {
      const { index, assets } = publishArticles(
        writeManyArticles({ articles: 10_000, entries: 10, speakers: 5000, ...shape }),
        versioned,
      )
      expect(index.entries).toBe(100_000)
      expect(index.speakers).toHaveLength(TIMELINE_VOICES)
      const opening = weigh(index)
      expect(opening).toBeLessThan(6000)
      // to compress them all takes longer than all else; what weighs most is among the longest
      const parts = index.directory.map(({ asset }) => assets.get(asset))
      const longest = parts.toSorted((a, b) => JSON.stringify(b).length - JSON.stringify(a).length).slice(0, 10)
      expect(Math.max(...longest.map(weigh))).toBeLessThan(6000)
      expect(await weighOpening(index, assets)).toBeLessThan(30_000)
      for (const row of [index.periods[0], index.periods.at(-1)]) {
        const way = []
        for (let next = row; next; ) {
          const piece = assets.get(next.asset) as TimelinePiece
          way.push(weigh(piece))
          next = 'periods' in piece ? piece.periods.at(-1) : undefined
        }
        // the entries themselves come last
        expect(way.at(-1)).toBeLessThan(12_000)
        expect(opening + way.reduce((sum, size) => sum + size)).toBeLessThan(30_000)
      }
    },
  )

  // what is quadratic would take sixteen times as long; memory alone makes it five
  test('four times as many entries take no more than ten times as long', { retry: 2, timeout: 20_000 }, () => {
    const prepare = (articles: number): TimelineItem[] => {
      const written = writeManyArticles({ articles, entries: 10, speakers: 1000, from: 1950, to: 2025, recent: 9 })
      return describeTimeline(
        written,
        written.flatMap(({ speakers }) => speakers),
      )
    }
    const measure = (items: TimelineItem[]) => {
      const began = performance.now()
      publishTimeline(items, (stem) => stem)
      return performance.now() - began
    }
    const [few, many] = [prepare(500), prepare(2000)]
    const rounds = Array.from({ length: 5 }, () => [measure(few), measure(many)] as const)
    const best = (which: 0 | 1) => Math.min(...rounds.map((round) => round[which]))
    expect(best(1) / best(0)).toBeLessThan(10)
  })
})
