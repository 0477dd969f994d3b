import type { SeedProblem } from '../core/model/library.ts'

/** `seeds/a.txt:3:7: what is wrong`, and below it the remedy, as terminals and editors link it. */
export function formatProblem({ file, line, column, message, remedy }: SeedProblem): string {
  return `${file}:${line}${column === undefined ? '' : `:${column}`}: ${message}\n  ${remedy}`
}

/** All problems at once, under a heading that counts them. */
export function formatProblems(problems: readonly SeedProblem[]): string {
  const heading =
    problems.length === 1 ? 'One seed cannot be published:' : `${problems.length} seeds cannot be published:`
  return [heading, ...problems.map(formatProblem)].join('\n\n')
}
