import type { NounPhrase } from '../../grammar/nominal.ts'
import { clauseStart, findNominatives } from '../../grammar/subject.ts'
import { COORDINATORS, MANY_THINGS } from '../../lexicon/function-words.ts'
import { SPEAKER_VERBS } from '../../lexicon/reporting-verbs.ts'
import { EVIDENCE_NOUNS, STUDY_NOUNS } from '../../lexicon/speech-nouns.ts'
import type { Proposal } from '../../model/proposal.ts'
import type { Passage } from '../../text/passage.ts'
import { tokenRange } from '../../text/token-range.ts'
import { isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import { isSurname } from '../names-in-article.ts'

/**
 * Drops what facts report: `badania wskazują, że`, `umowa przewiduje, że`, `tak mówią prognozy`. People and bodies may do
 * either.
 */
export function dropMuteSubjects(passage: Passage, proposals: readonly Proposal[]): Proposal[] {
  const { tokens } = passage
  return proposals.filter(({ cue, hint }) => {
    if (!cue || !hint.where) return true
    const where = tokenRange(passage, hint.where)
    if (hint.place === 'after') {
      const [subject] = findNominatives(tokens, where.from, where.to, hint.agreement, true)
      return !subject || !isCalled(passage, subject, STUDY_NOUNS)
    }
    if (hint.place !== 'before') return true
    const verb = tokenRange(passage, cue.span).from
    const start = clauseStart(tokens, verb, where.from)
    // `Ale badania`: the dictionary takes the conjunction for women's names
    const joined = COORDINATORS.has(tokens[start]?.text.toLowerCase() ?? '') ? 1 : 0
    const subjects = findNominatives(tokens, start + joined, verb, hint.agreement, true)
    if (!SPEAKER_VERBS.has(cue.lemma)) return !isEvery(subjects, (subject) => isCalled(passage, subject, STUDY_NOUNS))
    // `wiele wskazuje na to, że`: the paper's own conclusion
    if (MANY_THINGS.has(tokens[verb - 1]?.form.lower ?? '')) return false
    const isThing = ({ kind, head }: NounPhrase): boolean =>
      kind === 'thing' && !isSurname(tokens, nameAt(tokens, head))
    return !isEvery(subjects, (subject) => isThing(subject) || isCalled(passage, subject, EVIDENCE_NOUNS))
  })
}

/** `Topola wskazuje, że`: a noun that the article has behind a given name is whoever bears it; in small letters it is none. */
const nameAt = (tokens: readonly Token[], at: number): string =>
  isCapitalised(tokens[at]) ? (tokens[at]?.text ?? '') : ''

const isEvery = (subjects: readonly NounPhrase[], isMute: (subject: NounPhrase) => boolean): boolean =>
  subjects.length > 0 && subjects.every(isMute)

/** `sondaż mówi, że`, `dokumenty wskazują, że`: a noun of this list is the subject's head. */
const isCalled = ({ tokens }: Passage, { head, name }: NounPhrase, nouns: ReadonlySet<string>): boolean =>
  head !== name?.first && readingsAt(tokens[head]).some(({ lemma }) => nouns.has(lemma))
