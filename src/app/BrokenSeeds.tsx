import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect, useState } from 'react'
import { libraryQuery } from '../articles/queries.ts'
import type { SeedProblem } from '../core/model/library.ts'
import { SeedProblems } from '../features/library/SeedProblems.tsx'
import { useMessages } from '../messages/Language.tsx'
import { problemWords } from '../messages/problem-words.ts'
import { FailureHead } from './FailureHead.tsx'

/**
 * In development: what is wrong with the seeds, in place of an article that one of them was. A build has none of it.
 *
 * @param error why the screen could not be had; with each new one the seeds are asked for anew
 * @param isArticle an article is not where its address says
 * @param head what the screen is headed by, unless that is why
 */
export function BrokenSeeds({ error, isArticle, head }: { error: unknown; isArticle: boolean; head: ReactNode }) {
  const words = problemWords(useMessages())
  const client = useQueryClient()
  const [problems, setProblems] = useState<readonly SeedProblem[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: after an edit that leaves the seed broken, the error is a new one
  useEffect(() => {
    let isLeft = false
    client.fetchQuery(libraryQuery()).then(
      (library) => isLeft || setProblems(library.problems),
      () => isLeft || setProblems([]),
    )
    return () => {
      isLeft = true
    }
  }, [client, error])
  return (
    <>
      {isArticle && problems.length > 0 ? <FailureHead title={words.unread} note={words.unreadNote} /> : head}
      <SeedProblems problems={problems} />
    </>
  )
}
