import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { libraryQuery } from '../articles/queries.ts'
import type { SeedProblem } from '../core/model/library.ts'
import { SeedProblems } from '../features/library/SeedProblems.tsx'

/**
 * In development: what is wrong with the seeds, in place of an article that one of them was. A build has none of it.
 *
 * @param error why the screen could not be had; with each new one the seeds are asked for anew
 */
export function BrokenSeeds({ error }: { error: unknown }) {
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
  return <SeedProblems problems={problems} />
}
