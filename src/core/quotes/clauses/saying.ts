import { DIRECT_VERBS, WISH_VERBS } from '../../lexicon/reporting-verbs.ts'
import { CLAUSE_CUES } from './governor.ts'

/** What takes over from a cue: any verb of saying, wishing or asking. */
export const SAYING: ReadonlySet<string> = new Set([...CLAUSE_CUES, ...DIRECT_VERBS, ...WISH_VERBS])
