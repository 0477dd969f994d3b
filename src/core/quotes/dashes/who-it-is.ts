import { type CueVerb, finiteAt } from '../../grammar/cues.ts'
import { isOffice } from '../../grammar/noun-phrase/kinds-of-tokens.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { agree, findNominatives } from '../../grammar/subject.ts'
import { COPULA, RELATIVE_LEMMA } from '../../lexicon/function-words.ts'
import { GENERIC_PERSONS, KIN } from '../../lexicon/roles.ts'
import type { TokenRange } from '../../text/passage.ts'
import { isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'

/** Tokens before an attribution and behind it in which a verb is looked for. */
const REACH = 80

/** What somebody said, as token indices, and who that was. */
interface Told extends TokenRange {
  verb: CueVerb
  /** The dash behind who said it. */
  dash: number
  /** Where the sentence ends. */
  end: number
}

/**
 * `– Most stoi – mówi Ewa Lis – wójt Karwi. – B`: where what stands behind the dash ends, if it tells nothing but who the
 * named speaker is; null where it does not. What has no verb of its own before the attribution goes on behind it:
 * `– Nasz wzór – mówi Jan Lis – burmistrz Karwi`.
 */
export function endOfWhoItIs(tokens: readonly Token[], { from, to, verb, dash, end }: Told): number | null {
  if (tokens[dash]?.kind !== 'dash' || isCapitalised(tokens[dash + 1])) return null
  // `– Naszym wzorem jest – mówi Jan Lis – burmistrz Karwi`
  if (!hasVerb(tokens, Math.max(from, to - REACH), to) || finiteAt(tokens, to - 1)?.lemma === COPULA) return null
  const speaker = findNominatives(tokens, verb.at + 1, dash, verb.agreement, false).at(-1)
  const isFullName = speaker?.name && speaker.name.last > speaker.name.first && speaker.last === dash - 1
  if (speaker?.kind !== 'person' || !isFullName) return null
  const role = readNounPhrase(tokens, dash + 1, end, 'nom', true)
  if (role?.kind !== 'person' || role.first !== dash + 1) return null
  // a woman may be a `prezes` too
  if (!agree(role.agreement, speaker.agreement) && !isOffice(tokens[role.head])) return null
  // `– Pomógł mi – mówi Ewa Lis – sąsiad`
  const isAnyone = readingsAt(tokens[role.head]).some(({ lemma }) => GENERIC_PERSONS.has(lemma) || KIN.has(lemma))
  return isAnyone ? null : endOfRole(tokens, role.last + 1, Math.min(end, dash + REACH))
}

/** Behind what else is told of a role: `dyrektor szkoły w Karwi, która powstała w maju`; null where somebody does something. */
function endOfRole(tokens: readonly Token[], from: number, end: number): number | null {
  for (let i = from; i < end; i++) {
    if (tokens[i]?.kind === 'dash') return i
    if (isVerb(tokens, i)) return null
    if (tokens[i]?.kind !== 'comma') continue
    const isRelative = readingsAt(tokens[i + 1]).some(({ lemma }) => lemma === RELATIVE_LEMMA)
    return isRelative || !hasVerb(tokens, i, end) ? end : null
  }
  return end
}

function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (isVerb(tokens, i)) return true
  return false
}

/** Of any person: `pada`, `czekamy`. */
const isVerb = (tokens: readonly Token[], at: number): boolean =>
  finiteAt(tokens, at) !== null ||
  readingsAt(tokens[at]).some(({ verb, person }) => verb !== null && (person === 1 || person === 2))
