import { DIRECT_VERBS, WISH_VERBS } from '../../lexicon/reporting-verbs.ts'
import { CLAUSE_CUES } from './governor.ts'

/** Any verb of saying, wishing or asking, behind which another report begins. */
export const SAYING: ReadonlySet<string> = new Set([...CLAUSE_CUES, ...DIRECT_VERBS, ...WISH_VERBS])
