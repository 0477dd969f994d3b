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
  const settled = [...owners.values()]
  return { seeds: settled, problems: [...problems, ...settled.flatMap((seed) => describeTaken(seed, owners))] }
}

/** Former slugs that are another article's own: the address can lead to one of them. */
function describeTaken(
  { article, aliasPlaces }: ReadableSeed,
  owners: ReadonlyMap<string, ReadableSeed>,
): SeedProblem[] {
  return [...(aliasPlaces ?? [])].flatMap(([alias, place]) => {
    const owner = owners.get(alias)
    if (!owner || alias === article.slug) return []
    const remedy = `Delete ${alias} from the aliases, or give ${owner.file} another slug.`
    return [{ ...place, message: `/a/${alias} is the address of ${owner.file}.`, remedy }]
  })
}

function describeClash({ file, slugPlace, article }: ReadableSeed, owner: ReadableSeed): SeedProblem {
  const message = `${file} and ${owner.file} both have the address /a/${article.slug}.`
  const line = `a line \`slug: ${article.slug}-2\``
  const remedy =
    slugPlace.file === file
      ? `Give one of them another: ${line} in the front matter (between two lines ---) of ${file}.`
      : `Give one of them another: ${line} in ${slugPlace.file}.`
  return { ...slugPlace, message, remedy }
}
