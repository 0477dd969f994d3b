import type { NounPhrase } from '../text/nominal.ts'
import { rangeSpan } from '../text/passage.ts'
import { nominativePhrase } from './nominative.ts'
import type { Register, Voice } from './register.ts'
import type { Resolution, Wanted } from './resolution.ts'
import { resolvePerson } from './resolve-person.ts'
import { resolveNational, resolveRole } from './resolve-role.ts'

/** The voice that a noun phrase means; `recent` are the voices heard last, latest first. */
export function resolvePhrase(
  register: Register,
  phrase: NounPhrase,
  wanted: Wanted,
  recent: readonly Voice[],
): Resolution {
  const span = rangeSpan(register.passage, { from: phrase.first, to: phrase.last + 1 })
  const found =
    resolvePerson(register, phrase, wanted) ??
    (phrase.name ? resolveNational(register, phrase, wanted, recent) : resolveRole(register, phrase, wanted, recent))
  if (found) return { ...found, voice: register.seen(found.voice, span) }
  const named = phrase.name !== null
  const voice = register.namedVoice(nominativePhrase(register.passage, register.titles, phrase, wanted.case), phrase)
  return { voice: register.seen(voice, span), by: named ? 'name' : 'role', confidence: named ? 0.93 : 0.87 }
}
