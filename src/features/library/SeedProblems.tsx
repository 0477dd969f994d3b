import type { SeedProblem } from '../../core/model/library.ts'
import { useMessages } from '../../messages/Language.tsx'
import { problemWords } from '../../messages/problem-words.ts'
import { Notice } from '../../ui/Notice.tsx'

/** In development: the seeds that could not be read, each with where and what to do. A build has none. */
export function SeedProblems({ problems }: { problems: readonly SeedProblem[] }) {
  const words = problemWords(useMessages())
  if (problems.length === 0) return null
  return (
    <Notice title={words.title(problems.length)} urgent>
      <p>{words.note}</p>
      <ul lang="en">
        {problems.map(({ file, line, column, message, remedy }) => (
          <li key={`${file}:${line}:${column}:${message}`}>
            <code>{column === undefined ? `${file}:${line}` : `${file}:${line}:${column}`}</code> {message} {remedy}
          </li>
        ))}
      </ul>
    </Notice>
  )
}
