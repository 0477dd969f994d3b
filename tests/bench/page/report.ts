import type { Visits } from './measure-visit.ts'
import type { Watched } from './watch-visit.ts'

/** Medians of several openings, by measure. */
type Medians = Record<Measure, number>
type Measure = 'text' | 'largest' | 'repeated' | 'shift' | 'longestTask' | 'blocking' | 'scriptBytes' | 'scriptLead'

/** Text and largest paint, in times of the limit. */
const PAINT_WITHIN = 1.15
const REPEATED_WITHIN = 1
const TASK_WITHIN = 100
const BLOCKING_WITHIN = 50
const SCRIPT_WITHIN = 95_000
/** Less than a pixel's worth: none. */
const SHIFT_WITHIN = 0.0005
/** With a larger library, in times of what it is with one article. */
const GROWTH_WITHIN = 1.05

export interface Verdict {
  holds: boolean
  words: string
}

const READ: Record<Measure, (visits: Visits) => number> = {
  text: ({ first }) => first.text,
  largest: ({ first }) => first.largest,
  repeated: ({ repeated }) => repeated.largest,
  shift: ({ first, repeated }) => Math.max(first.shift, repeated.shift),
  longestTask: ({ first }) => first.longestTask,
  blocking: ({ first }) => first.blocking,
  scriptBytes: ({ first }) => first.scriptBytes,
  scriptLead: ({ first }) => scriptLead(first),
}

/** How long after the text the first byte of a script came, in milliseconds; infinite where there was none. */
function scriptLead({ firstScript, text }: Watched): number {
  return firstScript === null ? Number.POSITIVE_INFINITY : firstScript - text
}

export function summarize(rounds: readonly Visits[]): Medians {
  return Object.fromEntries(
    Object.entries(READ).map(([measure, read]) => [measure, medianOf(rounds.map(read))]),
  ) as Medians
}

/** Of an even number of values the upper one of the two in the middle. */
function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN
}

export const TABLE_HEAD =
  '| page | text ms | largest paint ms | repeated ms | shift | longest task ms | blocking ms | script kB | script after text ms |\n' +
  '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |'

export function tableRow(name: string, medians: Medians): string {
  const { text, largest, repeated, shift, longestTask, blocking, scriptBytes, scriptLead: lead } = medians
  const cells = [
    ...[text, largest, repeated].map(Math.round),
    shift.toFixed(4),
    ...[longestTask, blocking].map(Math.round),
    (scriptBytes / 1000).toFixed(1),
    Number.isFinite(lead) ? Math.round(lead) : '–',
  ]
  return `| ${[name, ...cells].join(' | ')} |`
}

/** Every bar on one page beside its limit. */
export function judge(page: string, own: Medians, limit: Medians): Verdict[] {
  return [
    within(`${page}: text, in times of the limit`, own.text / limit.text, PAINT_WITHIN),
    within(`${page}: largest paint, in times of the limit`, own.largest / limit.largest, PAINT_WITHIN),
    within(`${page}: a repeated visit, in times of the limit's first`, own.repeated / limit.largest, REPEATED_WITHIN),
    within(`${page}: layout shift`, own.shift, SHIFT_WITHIN),
    within(`${page}: longest task after the first paint, ms`, own.longestTask, TASK_WITHIN),
    within(`${page}: blocking time, ms`, own.blocking, BLOCKING_WITHIN),
    within(`${page}: script, bytes`, own.scriptBytes, SCRIPT_WITHIN),
    {
      holds: own.scriptLead > 0,
      words: `${page}: the first script comes ${Math.round(own.scriptLead)} ms after the text`,
    },
  ]
}

/** The same page in a library of one article and in a larger one. */
export function judgeGrowth(name: string, small: Medians, large: Medians): Verdict[] {
  return [
    within(`${name}: text`, large.text / small.text, GROWTH_WITHIN),
    within(`${name}: script`, large.scriptBytes / small.scriptBytes, GROWTH_WITHIN),
  ]
}

function within(what: string, value: number, limit: number): Verdict {
  return { holds: value <= limit, words: `${what}: ${Number(value.toPrecision(3))} of ${limit}` }
}

export function describeVerdicts(verdicts: readonly Verdict[]): string {
  return verdicts.map(({ holds, words }) => `${holds ? '✓' : '✗'} ${words}`).join('\n')
}
