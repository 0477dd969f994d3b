import { behindComplements } from '../../grammar/apposed-name.ts'
import { isPreposition } from '../../grammar/nominal.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { type Case, SINGULAR } from '../../lexicon/morphology/readings.ts'
import type { Token } from '../../text/tokens.ts'

/**
 * `jak informuje Anna Lis, rzeczniczka KPP w Zatylu, A`: the comma behind what somebody named right before the comma at
 * `from` is, with where and of what; null where that is no role alone.
 */
export function apposedRoleEnd(tokens: readonly Token[], from: number, end: number, wanted: Case): number | null {
  const role = readNounPhrase(tokens, from + 1, end, wanted, false)
  if (role?.kind !== 'person' || role.name?.first === role.first || !(role.agreement.number & SINGULAR)) return null
  // with its own name it is the subject of what follows: `jak informuje Anna Lis, wójt Zatyla Jan Bryl z żoną, A`
  if (!isPreposition(tokens[role.last + 1]) || (role.name && role.name.last > role.name.first)) return null
  const comma = behindComplements(tokens, role.last + 1, end)
  return comma < end && tokens[comma]?.kind === 'comma' ? comma : null
}
