import type { TimelineKind } from '../core/model/article.ts'
import { beginningOfEntry, type Unit } from '../core/model/calendar-period.ts'
import {
  type ArticleLink,
  type LibraryTimeline,
  PIECE_ENTRIES,
  type TimelinePeriod,
  type TimelinePiece,
  type TimelineVoice,
} from '../core/model/library.ts'
import type { TimelineItem, TimelineSpeaker } from './describe-timeline.ts'
import { choosePrecision, divideEvenly, dividePeriods, type Period, shareOut } from './divide-periods.ts'
import { fileStem } from './file-stem.ts'
import type { Publish } from './publish.ts'
import { publishVoices } from './publish-voices.ts'

/**
 * Publishes a library's timeline in pieces by period, and one more for everybody whom an entry names.
 *
 * @param items the earliest first, undated last
 * @returns what the library's timeline is opened with, which alone is not published yet
 */
export function publishTimeline(items: readonly TimelineItem[], publish: Publish): LibraryTimeline {
  const voices = gatherVoices(items).map((voice) => publishVoice(voice, publish))
  return { ...describeParts(items, 'when', publish), speaker: null, ...publishVoices(voices, publish) }
}

function publishVoice({ speaker, items }: Heard, publish: Publish): TimelineVoice {
  const stem = `when/who/${fileStem(speaker.id)}`
  const parts = describeParts(items, stem, publish)
  const timeline: LibraryTimeline = { ...parts, speaker: speaker.id, speakers: [], everybody: null, directory: [] }
  return { ...speaker, entries: items.length, asset: publish(stem, timeline) }
}

/** What every timeline is opened with, its pieces published below `stem`. */
function describeParts(
  items: readonly TimelineItem[],
  stem: string,
  publish: Publish,
): Pick<LibraryTimeline, 'version' | 'entries' | 'periods' | 'undated'> {
  const place: Publish = (name, value) => publish(`${stem}/${name}`, value)
  const firstUndated = items.findIndex(({ entry }) => beginningOfEntry(entry) === null)
  const dated = firstUndated < 0 ? items : items.slice(0, firstUndated)
  const undated = items.slice(dated.length)
  return {
    version: 1,
    entries: items.length,
    periods: publishPeriods(dividePeriods(dated, choosePrecision(dated)), place),
    undated: undated.length > 0 ? { entries: undated.length, asset: publishUndated(undated, place) } : null,
  }
}

function publishUndated(items: readonly TimelineItem[], publish: Publish): string {
  const piece: TimelinePiece =
    items.length > PIECE_ENTRIES
      ? { version: 1, periods: publishPeriods(divideEvenly(items, '', 'undated'), publish) }
      : holdEntries(items)
  return publish('undated', piece)
}

function publishPeriods(periods: readonly Period[], publish: Publish): TimelinePeriod[] {
  return shareOut(periods).flatMap((share) => {
    const asset = publishShare(share, publish)
    return share.map(({ period, whole, items }) => ({
      period,
      ...(whole && { whole }),
      counts: countKinds(items),
      asset,
    }))
  })
}

function publishShare(share: readonly Period[], publish: Publish): string {
  const [first, last] = [share[0], share.at(-1)]
  if (!first || !last) throw new Error('a piece holds no period')
  if (first.finer !== null && first.items.length > PIECE_ENTRIES) {
    return publish(first.name, divideFurther(first.items, first.finer, publish))
  }
  // ISO 8601 writes an interval so where a slash cannot stand
  const name = first === last ? first.name : `${first.name}--${last.name}`
  return publish(name, holdEntries(share.flatMap(({ items }) => items)))
}

function divideFurther(items: readonly TimelineItem[], finer: Unit, publish: Publish): TimelinePiece {
  return { version: 1, periods: publishPeriods(dividePeriods(items, finer), publish) }
}

function holdEntries(items: readonly TimelineItem[]): TimelinePiece {
  const articles: ArticleLink[] = []
  const places = new Map<string, number>()
  const entries = items.map(({ article, entry, speakers }) => {
    const place = places.get(article.slug) ?? articles.push(article) - 1
    places.set(article.slug, place)
    return { article: place, entry, speakers: speakers.map(({ id, name }) => ({ id, name })) }
  })
  return { version: 1, articles, entries }
}

function countKinds(items: readonly TimelineItem[]): TimelinePeriod['counts'] {
  const counts = { published: 0, said: 0, happened: 0 } satisfies Record<TimelineKind, number>
  for (const { entry } of items) counts[entry.kind] += 1
  return [counts.published, counts.said, counts.happened]
}

/** Somebody, and the entries that name them. */
interface Heard {
  speaker: TimelineSpeaker
  items: TimelineItem[]
}

function gatherVoices(items: readonly TimelineItem[]): Heard[] {
  const voices = new Map<string, Heard>()
  for (const item of items) {
    for (const speaker of item.speakers) {
      const voice = voices.get(speaker.id)
      if (voice) voice.items.push(item)
      else voices.set(speaker.id, { speaker, items: [item] })
    }
  }
  return [...voices.values()]
}
