import type { ViteDevServer } from 'vite'
import type { SeedProblem, SeedsChange } from '../core/model/library.ts'
import { compareLibraries } from './compare-libraries.ts'
import { describeRecords } from './links/describe-records.ts'
import type { LibraryNews } from './live-library.ts'
import { formatProblem } from './seed-problem.ts'

/** Tells the terminal what became of the seeds, and open pages through the custom event `cytelnia:seeds`. */
export function createSeedNews({ config: { logger }, environments }: ViteDevServer): LibraryNews {
  const info = (text: string): void => logger.info(`seeds: ${text}`, { timestamp: true })
  const told = new Set<string>()

  const tellProblems = (old: readonly SeedProblem[], now: readonly SeedProblem[]): void => {
    const known = new Set(old.map(formatProblem))
    for (const text of now.map(formatProblem)) if (!known.has(text)) logger.error(text, { timestamp: true })
    const broken = new Set(now.map(({ file }) => file))
    for (const { file } of old) if (!broken.has(file)) info(`mended ${file}`)
  }

  return {
    opened: ({ library }) => tellProblems([], library.problems),
    edited(old, next) {
      const { changed, removed, problemsChanged } = compareLibraries(old, next)
      if (changed.length + removed.length === 0 && !problemsChanged) return
      const { problems } = next.library
      tellProblems(old.library.problems, problems)
      if (changed.length > 0) info(`read ${changed.join(', ')}`)
      if (removed.length > 0) info(`gone ${removed.join(', ')}`)
      const payload: SeedsChange = { changed, removed, problems, libraryUrl: next.libraryUrl, whenUrl: next.whenUrl }
      environments.client.hot.send('cytelnia:seeds', payload)
    },
    failed: (error) => logger.error(`seeds: ${error.message}`, { timestamp: true, error }),
    keptRecords(records) {
      for (const message of describeRecords(records)) {
        if (!told.has(message)) logger.warn(message, { timestamp: true })
        told.add(message)
      }
    },
  }
}
