import type { Paint } from '../../terminal/paint.ts'
import { fitText, textWidth, wrapText } from '../../terminal/text-width.ts'
import type { Finding, SeedReport } from '../seed-report.ts'

export const NARROWEST = 60
const COLUMNS = [
  { head: 'date', width: 10, side: 'left' },
  { head: 'quotes', width: 6, side: 'right' },
  { head: 'voices', width: 6, side: 'right' },
  { head: 'dates', width: 5, side: 'right' },
  { head: 'look', width: 5, side: 'right' },
] as const
const GAP = '  '
const MOST_SPEAKERS = 4

/**
 * For people: a table with a row for each seed, then for each that deserves a look what was recognised and where to
 * look.
 *
 * @param columns of the terminal
 */
export function writeTable(reports: readonly SeedReport[], columns: number, paint: Paint): string {
  const rest = COLUMNS.reduce((sum, { width }) => sum + width + GAP.length, 0)
  const name = Math.min(columns - rest, Math.max(4, ...reports.map(({ file }) => textWidth(nameOf(file)))))
  const row = (file: string, cells: readonly string[]) =>
    [fitText(file, name), ...COLUMNS.map(({ width, side }, i) => fitText(cells[i] ?? '', width, side))].join(GAP)
  const table = [
    paint.dim(
      row(
        'seed',
        COLUMNS.map(({ head }) => head),
      ),
    ),
    ...reports.map((report) => colour(report, paint)(row(nameOf(report.file), cellsOf(report)))),
  ]
  const details = reports
    .filter(({ findings }) => findings.length > 0)
    .map((report) => describe(report, columns, paint))
  return [table.join('\n'), ...details].join('\n\n')
}

/** In the table the name is enough; below it stands the whole path, as terminals link it. */
const nameOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.txt$/, '')

function cellsOf({ recognised, findings }: SeedReport): string[] {
  const look = findings.some(isError) ? 'error' : findings.length === 0 ? '–' : String(findings.length)
  if (!recognised) return ['', '', '', '', look]
  const { published, quotes, speakers, dates } = recognised
  return [published ?? '–', String(quotes), String(speakers.length), String(dates), look]
}

function describe({ file, recognised, findings }: SeedReport, columns: number, paint: Paint): string {
  const lines = [paint.bold(file)]
  if (recognised) {
    const { title, speakers } = recognised
    const voices = speakers.slice(0, MOST_SPEAKERS).map(({ name, quotes }) => `${name} ${quotes}`)
    const more = speakers.length - voices.length
    const said = [title, ...(voices.length > 0 ? [voices.join(', ') + (more > 0 ? `, and ${more} more` : '')] : [])]
    lines.push(...said.flatMap((text) => wrapText(text, columns - 2)).map((line) => `  ${paint.dim(line)}`))
  }
  const place = Math.max(...findings.map(({ line, column }) => `${line}:${column}`.length))
  const check = Math.max(...findings.map((finding) => finding.check.length))
  const indent = 2 + place + GAP.length + check + GAP.length
  for (const finding of findings) {
    const head = `  ${fitText(`${finding.line}:${finding.column}`, place, 'right')}${GAP}`
    const label = (isError(finding) ? paint.red : paint.yellow)(finding.check.padEnd(check))
    const [first, ...others] = wrapText(finding.message, columns - indent)
    lines.push(`${head}${label}${GAP}${first}`, ...others.map((line) => ' '.repeat(indent) + line))
    lines.push(...wrapText(finding.remedy, columns - indent).map((line) => ' '.repeat(indent) + paint.dim(line)))
  }
  return lines.join('\n')
}

function colour({ findings }: SeedReport, paint: Paint): (text: string) => string {
  if (findings.some(isError)) return paint.red
  return findings.length === 0 ? (text) => text : paint.yellow
}

const isError = ({ severity }: Finding): boolean => severity === 'error'
