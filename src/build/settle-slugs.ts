import type { SeedProblem } from '../core/model/library.ts'
import type { ReadableSeed, Seed } from './parse-seed.ts'

export interface Settled {
  seeds: ReadableSeed[]
  problems: SeedProblem[]
}

/**
 * Parts seeds into articles and problems, so that each slug belongs to one article: of two seeds with the same slug
 * the first in the given order keeps it, the other is a problem.
 */
export function settleSlugs(seeds: readonly Seed[]): Settled {
  const owners = new Map<string, ReadableSeed>()
  const problems: SeedProblem[] = []
  for (const seed of seeds) {
    if (!seed.article) {
      problems.push(seed.problem)
      continue
    }
    const owner = owners.get(seed.article.slug)
    if (owner) problems.push(describeClash(seed, owner))
    else owners.set(seed.article.slug, seed)
  }
  return { seeds: [...owners.values()], problems }
}

function describeClash({ file, slugLine, article }: ReadableSeed, owner: ReadableSeed): SeedProblem {
  return {
    file,
    line: slugLine,
    message: `${file} and ${owner.file} both have the address /a/${article.slug}.`,
    remedy: `Give one of them another: a line \`slug: ${article.slug}-2\` in the front matter (between two lines ---) of ${file}.`,
  }
}
