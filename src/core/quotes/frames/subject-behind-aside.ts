import type { CueVerb } from '../../grammar/cues.ts'
import type { NounPhrase } from '../../grammar/nominal.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { agree, findNominatives } from '../../grammar/subject.ts'
import { RELATIVE_LEMMA } from '../../lexicon/function-words.ts'
import { NO_AGREEMENT } from '../../model/proposal.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'

/**
 * `jak podkreśla, powołując się na dane, wójt Jan Lis, A`: behind a participle's clause whoever the verb has for its subject, by
 * a name and between commas, where the verb has none before it; not who A begins with, as `wójt Jan Lis, który`.
 *
 * @param opens the comma before the participle
 * @param closes the comma behind its clause
 */
export function subjectBehindAside(
  tokens: readonly Token[],
  verb: CueVerb,
  { opens, closes }: { opens: number; closes: number },
  end: number,
): NounPhrase | null {
  if (findNominatives(tokens, verb.at + 1, opens, NO_AGREEMENT, false).length > 0) return null
  const subject = readNounPhrase(tokens, closes + 1, end, 'nom', false)
  if (subject?.first !== closes + 1 || subject.kind !== 'person' || !subject.name) return null
  const { last } = subject
  const sign = tokens[last + 1]?.kind
  if ((sign !== 'comma' && sign !== 'stop') || !agree(verb.agreement, subject.agreement)) return null
  const next = readNounPhrase(tokens, last + 2, end, 'nom', false)
  const isRelative = readingsAt(tokens[last + 2]).some(({ lemma }) => lemma === RELATIVE_LEMMA)
  return isRelative || next?.kind === 'person' ? null : subject
}
