import type { Contestant } from './contestants.ts'
import type { Case } from './make-case.ts'
import { type Answer, add, count, type Fault, newTally, type Tally } from './tally.ts'

export interface Judged {
  kinds: Map<string, Tally>
  all: Tally
  faults: { fault: NonNullable<Fault>; revision: Case; answer: Answer }[]
}

export function judge(cases: readonly Case[], contestant: Contestant): Judged {
  const kinds = new Map<string, Tally>()
  const faults: Judged['faults'] = []
  for (const revision of cases) {
    const tally = kinds.get(revision.kind) ?? newTally()
    kinds.set(revision.kind, tally)
    const answer = contestant(revision)
    const fault = count(tally, revision, answer)
    if (fault) faults.push({ fault, revision, answer })
  }
  return { kinds, all: [...kinds.values()].reduce(add, newTally()), faults }
}
