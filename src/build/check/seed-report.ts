import type { Article } from '../../core/model/article.ts'
import type { SeedProblem } from '../../core/model/library.ts'
import { CHECKS, type CheckName } from './checks.ts'
import { type FilePlace, placeInFile } from './place-in-file.ts'

export interface Finding extends FilePlace {
  /** `problem` is what keeps a seed from being published. */
  check: CheckName | 'problem'
  severity: 'error' | 'warning'
  message: string
  remedy: string
}

export interface SeedReport {
  file: string
  /** Null where the seed holds none that can be read. */
  recognised: Recognised | null
  /** In the order of the file. */
  findings: Finding[]
}

/** What an article was read as, in numbers. */
export interface Recognised {
  slug: string
  title: string
  titleFrom: Article['titleFrom']
  published: string | null
  paragraphs: number
  headings: number
  quotes: number
  /** Entries of the timeline. */
  dates: number
  /** The most quoted first. */
  speakers: { id: string; name: string; quotes: number }[]
}

/**
 * What was recognised in a seed and what deserves a look.
 *
 * @param source the file's text
 * @param problems what keeps it from being published
 */
export function reportSeed(
  file: string,
  article: Article | null,
  source: string,
  problems: readonly SeedProblem[],
): SeedReport {
  const errors = problems.map(
    ({ line, column = 1, message, remedy }): Finding => ({
      check: 'problem',
      severity: 'error',
      line,
      column,
      message,
      remedy,
    }),
  )
  if (!article) return { file, recognised: null, findings: errors }
  const place = placeInFile(article, source)
  const warnings = (Object.keys(CHECKS) as CheckName[]).flatMap((check) =>
    CHECKS[check](article).map(
      ({ span, message, remedy }): Finding => ({ check, severity: 'warning', ...place(span), message, remedy }),
    ),
  )
  const findings = [...errors, ...warnings].sort((a, b) => a.line - b.line || a.column - b.column)
  return { file, recognised: recognise(article), findings }
}

function recognise({ slug, title, titleFrom, published, blocks, quotes, timeline, speakers }: Article): Recognised {
  const counted = speakers.map(({ id, name }) => ({
    id,
    name,
    quotes: quotes.filter(({ speaker }) => speaker === id).length,
  }))
  const headings = blocks.filter(({ kind }) => kind === 'heading').length
  return {
    slug,
    title,
    titleFrom,
    published,
    paragraphs: blocks.length - headings,
    headings,
    quotes: quotes.length,
    dates: timeline.length,
    speakers: counted.sort((a, b) => b.quotes - a.quotes),
  }
}
