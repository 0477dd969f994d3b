import { type CueVerb, finiteAt } from '../../grammar/cues.ts'
import type { NounPhrase } from '../../grammar/nominal.ts'
import { isOffice } from '../../grammar/noun-phrase/kinds-of-tokens.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { agree, findNominatives } from '../../grammar/subject.ts'
import { COPULA, RELATIVE_LEMMA, SUBJECT_PRONOUNS } from '../../lexicon/function-words.ts'
import { WITH_OR_FROM } from '../../lexicon/prepositions.ts'
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
  if (isAnyone || isBare(tokens, role) || isListed(tokens, role.last + 1, end)) return null
  if (isSubjectOf(tokens, { from, to }, role, speaker)) return null
  return endOfRole(tokens, role.last + 1, Math.min(end, dash + REACH))
}

/** `– Kierowca zginął – mówi Jan Lis – pasażer w szpitalu`: who nobody says of what he is, or from where. */
const isBare = (tokens: readonly Token[], { first, last }: NounPhrase): boolean =>
  first === last && !WITH_OR_FROM.has(tokens[last + 1]?.text ?? '') && !isRelativeBehind(tokens, last + 1)

/** `– Wszyscy pomogli – mówi Jan Lis – wójt gminy, sołtys, radni`: more than one besides. */
function isListed(tokens: readonly Token[], from: number, end: number): boolean {
  const behind = tokens.slice(from, end)
  if (isRelativeBehind(tokens, from)) return false
  return behind.filter(({ kind }) => kind === 'comma').length > 1 && behind.every(({ kind }) => kind !== 'dash')
}

/**
 * `– Pomógł nam jeden człowiek – mówi Jan Lis – wójt Karwi`, `– Zawiódł – mówi Ewa Lis – burmistrz miasta`: who did
 * what is said, where a noun or a pronoun before the attribution means the same one, or a past verb there has no
 * subject; be it by name, where the speaker is of the other sex: `– Zagra Jan Kos – mówi Ewa Lis – aktor z Karwi`.
 */
function isSubjectOf(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  role: NounPhrase,
  { agreement: speaker }: NounPhrase,
): boolean {
  const start = Math.max(from, to - REACH)
  let verb: number | null = null
  for (let i = to - 1; i >= start && verb === null; i--) if (finiteAt(tokens, i)) verb = i
  const finite = verb === null ? null : finiteAt(tokens, verb)
  if (verb === null || finite === null) return false
  if (isPronounOf(tokens[to - 1], role)) return true
  const subjects = findNominatives(tokens, start, to, finite, false)
  const last = subjects.findLast(({ first }) => first > verb)
  if (last?.last === to - 1 && last.kind === 'person' && last.name)
    return agree(role.agreement, last.agreement) && !agree(role.agreement, speaker)
  // `– Przyjechał wójt – mówi Jan Lis – kierownik budowy`: one who holds another office
  if (last?.last === to - 1 && last.kind === 'person' && !isOffice(tokens[last.head]))
    return agree(role.agreement, last.agreement) && agree(role.agreement, finite)
  return finite.verb === 'past' && subjects.length === 0 && agree(role.agreement, finite)
}

const isPronounOf = (token: Token | undefined, { agreement }: NounPhrase): boolean => {
  const pronoun = SUBJECT_PRONOUNS.get(token?.text ?? '')
  return pronoun !== undefined && agree(agreement, pronoun)
}

const isRelativeBehind = (tokens: readonly Token[], comma: number): boolean =>
  tokens[comma]?.kind === 'comma' && readingsAt(tokens[comma + 1]).some(({ lemma }) => lemma === RELATIVE_LEMMA)

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
