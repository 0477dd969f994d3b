import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { SeedProblem } from '../../core/model/library.ts'
import { createRecordStore } from '../links/record-store.ts'
import type { Parse } from '../parse-seed.ts'
import { createSeedStore, type SeedPlace } from '../seed-store.ts'
import { settleSlugs } from '../settle-slugs.ts'
import { reportSeed, type SeedReport } from './seed-report.ts'

/**
 * A report on each seed of a directory, by file name, with all that a build would refuse. Writes nothing.
 *
 * @param wanted whether a file is asked for, a seed or what stands beside one; all are read, for one may clash with
 *   another
 */
export async function checkLibrary(
  place: SeedPlace,
  parse: Parse,
  wanted: (file: string) => boolean,
): Promise<SeedReport[]> {
  const seeds = await createSeedStore(place, parse).refresh()
  const settled = settleSlugs(seeds)
  const { problems } = await createRecordStore(place).link(settled.seeds)
  const byFile = new Map<string, SeedProblem[]>()
  for (const problem of [...settled.problems, ...problems])
    byFile.set(problem.file, [...(byFile.get(problem.file) ?? []), problem])

  const reports: SeedReport[] = []
  for (const { file, article } of seeds) {
    const own = byFile.get(file) ?? []
    byFile.delete(file)
    // what is wrong with a seed may stand in another file, which has a report of its own
    if (!wanted(file) || (!article && own.length === 0)) continue
    const source = article ? await readFile(resolve(place.root, file), 'utf8').catch(() => '') : ''
    reports.push(reportSeed(file, article ?? null, source, own))
  }
  // what is wrong with a file that is no seed: a record, corrections
  for (const [file, own] of byFile) if (wanted(file)) reports.push(reportSeed(file, null, '', own))
  return reports
}
