import { percent, shares } from './bars.ts'
import { extentOf } from './revision.ts'
import type { Tally } from './tally.ts'
import type { Judged } from './tally-cases.ts'

const figure = (value: number): string => (Number.isNaN(value) ? '–' : value.toFixed(1)).padStart(8)

function row(name: string, tally: Tally): string {
  const { right, wrong, saidSo, flagged, negationFlagged, falseAlarms } = shares(tally)
  const lost = percent(tally.lost, tally.links)
  return [
    name.padEnd(34),
    String(tally.links).padStart(6),
    ...[right, wrong, saidSo, flagged, negationFlagged, falseAlarms, lost].map(figure),
  ].join('')
}

/** A row for each kind of edit, in percent; `lost` are those that the parser itself no longer finds. */
export function printTable(title: string, { kinds, all }: Judged): void {
  printHead(title)
  for (const [name, tally] of kinds) console.log(row(name, tally))
  console.log(row('all', all))
}

/** A row for each matcher. */
export function printSummary(title: string, matchers: readonly (readonly [string, Judged])[]): void {
  printHead(title)
  for (const [name, { all }] of matchers) console.log(row(name, all))
}

function printHead(title: string): void {
  const heads = ['right', 'wrong', 'said so', 'flagged', 'negation', 'alarm', 'lost'].map((head) => head.padStart(8))
  console.log(`\n${title.padEnd(34)} links${heads.join('')}`)
}

export function printFaults({ faults }: Judged): void {
  for (const { fault, revision, answer } of faults) {
    const { kind, before, after, quote, truth } = revision
    const said = (id: string | null): string => {
      const found = after.article.quotes.find((other) => other.id === id)
      if (!found) return '–'
      const { start, end } = extentOf(found)
      return `${found.speaker}: ${after.article.text.slice(start, end)}`
    }
    const { start, end } = extentOf(quote)
    console.log(
      `\n${fault} (${kind}), ${answer.status}\n  was  ${quote.speaker}: ${before.article.text.slice(start, end)}\n  is   ${truth.is === 'living' ? truth.quotes.map(({ id }) => said(id)).join(' | ') : truth.is}\n  took ${said(answer.quote)}\n  ${quote.id}`,
    )
  }
}
