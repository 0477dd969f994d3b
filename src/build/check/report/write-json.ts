import type { SeedReport } from '../seed-report.ts'

/** For machines: all reports as one JSON object. `line` and `column` count from 1, columns in UTF-16 code units. */
export const writeJson = (reports: readonly SeedReport[]): string =>
  JSON.stringify({ version: 1, seeds: reports }, null, 2)
