import { cueAt, finiteAt } from '../grammar/cues.ts'
import { COMPLEMENTIZERS } from '../lexicon/function-words.ts'
import { CLAUSE_VERBS } from '../lexicon/reporting-verbs.ts'
import { type Agreement, NO_AGREEMENT } from '../model/proposal.ts'
import type { Passage } from '../text/passage.ts'

/** What a finite verb shows of its subject. */
export function agreementAt({ tokens }: Passage, verb: number): Agreement {
  const finite = finiteAt(tokens, verb)
  return finite ? { number: finite.number, genders: finite.verb === 'past' ? finite.genders : 0 } : NO_AGREEMENT
}

/** A participle's subject is its main verb's: the finite verb before it, or the cue on which that verb's clause hangs. */
export function mainVerb({ tokens }: Passage, participle: number, from: number): number {
  for (let i = participle - 1; i >= from; i--) if (finiteAt(tokens, i)) return cueOfClause(tokens, i, from) ?? i
  return participle
}

/** Of `powiedział, że most stoi` the first verb, for the second; null where no cue opens the clause. */
function cueOfClause(tokens: Passage['tokens'], verb: number, from: number): number | null {
  let clause = verb
  while (clause > from && !(COMPLEMENTIZERS.has(tokens[clause]?.text ?? '') && tokens[clause - 1]?.kind === 'comma'))
    clause--
  for (let i = clause - 1; i >= from; i--) {
    if (cueAt(tokens, i, CLAUSE_VERBS)?.form === 'participle') continue
    if (finiteAt(tokens, i)) return cueAt(tokens, i, CLAUSE_VERBS) ? i : null
  }
  return null
}
