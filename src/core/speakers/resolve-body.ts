import { BODY_HYPERNYMS } from '../lexicon/body-nouns.ts'
import { readingsOf } from '../lexicon/morphology/readings.ts'
import { isCalledInFull, takesUp } from './body-by-kind.ts'
import { findNamedBody } from './named-body.ts'
import type { Register, Voice } from './register.ts'
import type { Resolution } from './resolution.ts'
import type { Role } from './roles.ts'

/** A body's bare noun: one that has spoken, one that the text names, or the one of another noun that has just spoken. */
export function resolveBody(register: Register, role: Role, at: number, recent: readonly Voice[]): Resolution | null {
  const called = sameBody(role, recent) ?? findNamedBody(register, new Set([role.head]), at)
  const [last] = recent
  if (called) return called
  if (last && takesUp(role.head, last)) return { voice: last, by: 'role', confidence: 0.75 }
  // `Zapytaliśmy Ministerstwo Przemysłu. Resort odpisał, że`
  const kinds = BODY_HYPERNYMS.get(role.head)
  const named = kinds ? findNamedBody(register, kinds, at, JUST_NAMED) : null
  return named && { ...named, confidence: named.confidence + NEARNESS }
}

/** How far back, in tokens, a body may have been named that another noun takes up before it has spoken. */
const JUST_NAMED = 40
/** By how much it is surer than one that was named long before. */
const NEARNESS = 0.07

/** The body that has spoken under a name that says all of what the role does. */
export function bodyInFull(role: Role, recent: readonly Voice[]): Resolution | null {
  const voice = recent.find((heard) => isCalledInFull(role, heard))
  return voice ? { voice, by: 'role', confidence: 0.85 } : null
}

/** `prokuratura` for the `Prokuratura Okręgowa` that has spoken. */
function sameBody(role: Role, recent: readonly Voice[]): Resolution | null {
  const voice = recent.find(
    ({ kind, roles, name }) =>
      kind === 'organization' &&
      (roles.some(({ head }) => head === role.head) ||
        readingsOf(name.split(' ')[0] ?? '').some(({ lemma }) => lemma.toLowerCase() === role.head)),
  )
  return voice ? { voice, by: 'role', confidence: 0.85 } : null
}
