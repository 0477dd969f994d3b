import { type Case, SINGULAR } from '../lexicon/morphology/readings.ts'
import type { Token } from '../text/tokens.ts'
import { skipComplement } from './complement.ts'
import { finiteAt } from './cues.ts'
import { isPreposition, type NounPhrase } from './nominal.ts'
import { skipTitles } from './noun-phrase/titles.ts'
import { readNounPhrase } from './noun-phrase.ts'

/** Words of a role that its phrase leaves out: `eksperta berlińskiego | think tanku Forum Wschód`. */
const REST_OF_ROLE = 5

/**
 * `autora raportu, dr. Jana Lisa z Politechniki Zatylskiej,`: the full name that a role without one waits for, in the
 * role's case and closed by a comma as well, and where that comma stands; null where none follows.
 */
export function apposedName(
  tokens: readonly Token[],
  role: NounPhrase,
  end: number,
  wanted: Case,
): { name: NounPhrase; comma: number } | null {
  const isRole = role.kind === 'person' && role.name?.first !== role.first && (role.agreement.number & SINGULAR) !== 0
  if (!isRole || (role.name && role.name.last > role.name.first)) return null
  let comma = role.last + 1
  while (comma <= role.last + REST_OF_ROLE && tokens[comma]?.kind === 'word' && !finiteAt(tokens, comma)) comma++
  if (tokens[comma]?.kind !== 'comma') return null
  const name = readNounPhrase(tokens, comma + 1, end, wanted, false)
  const first = skipTitles(tokens, comma + 1, end)
  if (name?.kind !== 'person' || name.name?.first !== first || name.name.last === first) return null
  const closed = behindComplements(tokens, name.last + 1, end)
  return closed < end && tokens[closed]?.kind === 'comma' ? { name, comma: closed } : null
}

/** Behind where somebody is from or what he is for: `z uniwersytetu w Zatylu`; `at` itself where nothing tells. */
export function behindComplements(tokens: readonly Token[], at: number, end: number): number {
  let behind = at
  while (behind < end && isPreposition(tokens[behind])) {
    const last = skipComplement(tokens, behind, end)
    if (last <= behind) return behind
    behind = last + 1
  }
  return behind
}
