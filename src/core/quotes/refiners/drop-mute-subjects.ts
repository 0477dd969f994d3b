import { COORDINATORS, MANY_THINGS } from '../../lexicon/function-words.ts'
import { SPEAKER_VERBS } from '../../lexicon/reporting-verbs.ts'
import type { Proposal } from '../../model/proposal.ts'
import type { Passage } from '../../text/passage.ts'
import { clauseStart, findNominatives } from '../../text/subject.ts'
import { tokenRange } from '../../text/token-range.ts'

/** Drops what facts report: `badania wskazują, że`, `umowa przewiduje, że`. People and bodies may do either. */
export function dropMuteSubjects(passage: Passage, proposals: readonly Proposal[]): Proposal[] {
  return proposals.filter(({ cue, hint }) => {
    if (!cue || !hint.where || hint.place !== 'before' || !SPEAKER_VERBS.has(cue.lemma)) return true
    const where = tokenRange(passage, hint.where)
    const verb = tokenRange(passage, cue.span).from
    const start = clauseStart(passage.tokens, verb, where.from)
    // `Ale badania`: the dictionary takes the conjunction for women's names
    const joined = COORDINATORS.has(passage.tokens[start]?.text.toLowerCase() ?? '') ? 1 : 0
    // `wiele wskazuje na to, że`: the paper's own conclusion
    if (MANY_THINGS.has(passage.tokens[verb - 1]?.form.lower ?? '')) return false
    const subjects = findNominatives(passage.tokens, start + joined, verb, hint.agreement, true)
    return subjects.length === 0 || subjects.some(({ kind }) => kind !== 'thing')
  })
}
