import type { SeedReport } from '../seed-report.ts'

/**
 * Workflow commands that annotate a pull request at the lines in question, one a line, escaped as the runner reads them
 * (actions/toolkit, `packages/core/src/command.ts`).
 */
export const writeGithub = (reports: readonly SeedReport[]): string =>
  reports
    .flatMap(({ file, findings }) =>
      findings.map(({ severity, line, column, check, message, remedy }) => {
        const place = { file, line: String(line), col: String(column), title: check }
        const properties = Object.entries(place).map(([name, value]) => `${name}=${escapeProperty(value)}`)
        return `::${severity} ${properties.join(',')}::${escapeData(`${message} ${remedy}`)}`
      }),
    )
    .join('\n')

const escapeData = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
