import type { Figures, Measurement } from './measure-contestant.ts'

/** One size: ours beside the others. */
export interface Contest {
  size: number
  own: Measurement
  rivals: ReadonlyMap<string, Measurement>
}

export interface Verdict {
  holds: boolean
  /** `100 entries, first picture: 4.2 times as far as vis-timeline`. */
  words: string
}

const TASK = 'longest task'

/** Less is better in each. */
const MEASURES = {
  'first picture': ({ firstPicture }) => firstPicture,
  'answering to a press': ({ answering }) => answering,
  [TASK]: ({ openingTask, filterTask }) => longest(openingTask, filterTask),
  'filter change': ({ filter }) => filter,
  'memory, opened': ({ openingMemory }) => openingMemory,
  'memory, filtered': ({ filterMemory }) => filterMemory,
} satisfies Record<string, (figures: Partial<Figures>) => number | undefined>

/** Where a task shorter than 50 ms is none, as `longtask` has it. */
const SHORTEST_TASK = 50

export function longest(opening: number | undefined, filtering: number | undefined): number | undefined {
  if (opening === undefined || filtering === undefined) return undefined
  return Math.max(SHORTEST_TASK, opening, filtering)
}

const FILTER_WITHIN = 100
const TASK_WITHIN = 200
const LARGE = 100_000
/** Bytes: the document and all data that opening it takes, compressed. */
const CONTENT_WITHIN = 30_000

/**
 * Ahead of everybody in each measure, by medians; and within the bars that are not relative, by the quietest opening:
 * what else the machine does can only add to it.
 */
export function judge({ size, own, rivals }: Contest): Verdict[] {
  const verdicts = [...rivals].flatMap(([name, rival]) =>
    Object.entries(MEASURES).map(([measure, read]): Verdict => {
      const { holds, words } = compare(read(own.figures), read(rival.figures), name)
      const isNoTask = measure === TASK && read(rival.figures) === SHORTEST_TASK
      return { holds: holds || isNoTask, words: `${size} entries, ${measure}: ${words}` }
    }),
  )
  const { content, filter, openingTask, filterTask } = own.least
  verdicts.push(within(`${size} entries, document and data in bytes`, content, CONTENT_WITHIN))
  if (size >= LARGE) {
    verdicts.push(within(`${size} entries, filter change in ms`, filter, FILTER_WITHIN))
    verdicts.push(within(`${size} entries, longest task in ms`, longest(openingTask, filterTask), TASK_WITHIN))
  }
  return verdicts
}

/** Who did not finish is behind whoever did. */
function compare(ours: number | undefined, theirs: number | undefined, name: string): Verdict {
  if (ours === undefined) return { holds: false, words: 'did not finish' }
  if (theirs === undefined) return { holds: true, words: `${name} did not finish` }
  return {
    holds: ours < theirs,
    words: `${name} takes ${(theirs / ours).toFixed(1)} times as much`,
  }
}

function within(what: string, value: number | undefined, limit: number): Verdict {
  if (value === undefined) return { holds: false, words: `${what}: did not finish` }
  return { holds: value <= limit, words: `${what}: ${Math.round(value)} of ${limit}` }
}
