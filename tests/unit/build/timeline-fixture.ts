import { describeTimeline, type TimelineSpeaker } from '../../../src/build/describe-timeline.ts'
import type { Publish } from '../../../src/build/publish.ts'
import { publishTimeline } from '../../../src/build/publish-timeline.ts'
import type { Article, TimelineEntry, TimelineKind } from '../../../src/core/model/article.ts'
import { beginningOfEntry, precisionOf, UNITS } from '../../../src/core/model/calendar-period.ts'
import type { LibraryTimeline, TimelinePeriod, TimelinePiece } from '../../../src/core/model/library.ts'
import { writeArticle } from './article-fixture.ts'

/** What a test says of an entry: the day on which it begins, or null; by default it happened, and nobody said so. */
export interface Told {
  day: string | null
  /** EDTF; by default the day. */
  date?: string
  kind?: TimelineKind
  by?: TimelineSpeaker[]
  label?: string
}

/** An article with these entries, each of which dates one quote of each of its speakers. */
export function writeTimeline(slug: string, told: readonly Told[], title = `O ${slug}`): Article {
  const bare = writeArticle(slug, [])
  const voices = new Map(told.flatMap(({ by = [] }) => by.map((speaker) => [speaker.id, speaker])))
  const quoteOf = (speaker: string) => `q-${speaker}`
  return {
    ...bare,
    title,
    published: '2022-01',
    speakers: [...voices.values()].map((speaker) => ({ ...speaker, roles: [], aliases: [], mentions: [] })),
    quotes: [...voices.keys()].map((speaker) => ({
      id: quoteOf(speaker),
      kind: 'direct',
      spans: [],
      verbatim: [],
      speaker,
      cue: null,
      source: null,
      confidence: 1,
      evidence: [],
    })),
    timeline: told.map(({ day, date = day, kind = 'happened', by = [], label = `wtedy ${slug}` }, index) => ({
      id: `t${index}`,
      kind,
      date,
      earliest: day,
      latest: day,
      span: { start: 0, end: 5 },
      label,
      quotes: by.map(({ id }) => quoteOf(id)),
    })),
  }
}

export interface PublishedTimeline {
  index: LibraryTimeline
  /** Address → what stands there. */
  assets: Map<string, object>
}

/** Publishes the timeline of articles, in each of which the speakers' names are those of the library. */
export function publishArticles(
  articles: readonly Article[],
  nameAsset: Publish = (stem) => `/${stem}`,
): PublishedTimeline {
  const speakers = new Map(articles.flatMap((article) => article.speakers.map((speaker) => [speaker.id, speaker])))
  const assets = new Map<string, object>()
  const index = publishTimeline(describeTimeline(articles, [...speakers.values()]), (stem, value) => {
    const address = nameAsset(stem, value)
    if (assets.has(address)) throw new Error(`${address} is published twice`)
    assets.set(address, value)
    return address
  })
  return { index, assets }
}

/** An entry as a reader comes upon it, and the rows of periods that led there. */
export interface Met {
  slug: string
  entry: TimelineEntry
  speakers: string[]
  path: TimelinePeriod[]
}

/** What stands at a period's address, without the entries of neighbours that share it. */
export function* walkPeriod(
  assets: ReadonlyMap<string, object>,
  row: TimelinePeriod,
  path: TimelinePeriod[] = [],
): Generator<Met> {
  const piece = assets.get(row.asset) as TimelinePiece
  const below = [...path, row]
  if ('periods' in piece) {
    for (const finer of piece.periods) yield* walkPeriod(assets, finer, below)
    return
  }
  for (const { article, entry, speakers } of piece.entries) {
    if (!liesIn(entry, row)) continue
    yield { slug: piece.articles[article]?.slug ?? '', entry, speakers: speakers.map(({ id }) => id), path: below }
  }
}

/** Everything that can be reached from a timeline. */
export function* walkTimeline({ index, assets }: PublishedTimeline): Generator<Met> {
  for (const row of index.periods) yield* walkPeriod(assets, row)
  if (index.undated) yield* walkPeriod(assets, { period: '', counts: [0, 0, 0], asset: index.undated.asset })
}

function liesIn(entry: TimelineEntry, { period, whole }: TimelinePeriod): boolean {
  const day = beginningOfEntry(entry)
  if (period === '' || day === null) return period === '' && day === null
  const length = period.replace(/X+$/, '').length
  return day.startsWith(period.slice(0, length)) && (whole === undefined || isNoFiner(entry, length))
}

/** By how many characters of a day tell the period: `19XX`, `199X`, `1990`, `1990-05`. */
function isNoFiner(entry: TimelineEntry, length: number): boolean {
  return UNITS.indexOf(precisionOf(entry)) <= [2, 3, 4, 7, 10].indexOf(length)
}
