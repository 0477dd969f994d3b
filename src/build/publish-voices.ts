import type { LibraryTimeline, TimelineVoice, TimelineVoices } from '../core/model/library.ts'
import type { Publish } from './publish.ts'

/** How many voices a timeline is opened with: as many as a reader looks through; the others are a request away. */
export const TIMELINE_VOICES = 48

/** How many voices stand in a piece of the directory: some 5 kB compressed, so that finding one costs little. */
const DIRECTORY_VOICES = 200

/** What a timeline says of those whom its entries name; whoever does not fit into its opening is published apart. */
export function publishVoices(
  voices: readonly TimelineVoice[],
  publish: Publish,
): Pick<LibraryTimeline, 'speakers' | 'everybody' | 'directory'> {
  const speakers = voices.toSorted(compareVoices)
  if (speakers.length <= TIMELINE_VOICES) return { speakers, everybody: null, directory: [] }
  const publishList = (stem: string, list: TimelineVoice[]): string =>
    publish(stem, { version: 1, speakers: list } satisfies TimelineVoices)
  const directory = partById(speakers).map((part, index) => ({
    from: part[0]?.id ?? '',
    asset: publishList(`when/everybody/${index + 1}`, part),
  }))
  return { speakers: speakers.slice(0, TIMELINE_VOICES), everybody: publishList('when/everybody', speakers), directory }
}

function partById(voices: readonly TimelineVoice[]): TimelineVoice[][] {
  const sorted = voices.toSorted((a, b) => (a.id < b.id ? -1 : 1))
  return Array.from({ length: Math.ceil(sorted.length / DIRECTORY_VOICES) }, (_, index) =>
    sorted.slice(index * DIRECTORY_VOICES, (index + 1) * DIRECTORY_VOICES),
  )
}

/** The most often named first, then by name. */
function compareVoices(a: TimelineVoice, b: TimelineVoice): number {
  return b.entries - a.entries || a.name.localeCompare(b.name, 'pl') || (a.id < b.id ? -1 : 1)
}
