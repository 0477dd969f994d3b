import { longest, type Verdict } from './bars.ts'
import type { Measurement } from './measure-contestant.ts'

const COLUMNS = [
  'entries',
  'page',
  'first picture ms',
  'answering ms',
  'longest task ms',
  'filter ms',
  'slowest filter ms',
  'memory MB',
  'after filters MB',
  'DOM nodes',
  'to open kB',
  'of it content kB',
  '',
]

/** Markdown, so that it can be kept as it is. */
export const TABLE_HEAD = `| ${COLUMNS.join(' | ')} |\n|${COLUMNS.map((_, i) => (i === 1 || i === 12 ? ' --- |' : ' ---: |')).join('')}`

export function tableRow(size: number, name: string, { figures, failure }: Measurement): string {
  const { firstPicture, answering, openingTask, filterTask, filter, slowestFilter, nodes } = figures
  const cells = [
    write(size),
    name,
    ...[firstPicture, answering, longest(openingTask, filterTask), filter, slowestFilter].map((ms) => write(ms)),
    ...[figures.openingMemory, figures.filterMemory].map((bytes) => write(bytes, 1e6, 1)),
    write(nodes),
    ...[figures.transferred, figures.content].map((bytes) => write(bytes, 1e3, 1)),
    failure ?? '',
  ]
  return `| ${cells.join(' | ')} |`
}

function write(value: number | undefined, unit = 1, digits = 0): string {
  if (value === undefined) return '–'
  return (value / unit).toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits })
}

export function describeVerdicts(verdicts: readonly Verdict[]): string {
  return verdicts.map(({ holds, words }) => `${holds ? '✓' : '✗'} ${words}`).join('\n')
}
