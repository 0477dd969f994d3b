import type { NounPhrase } from '../grammar/nominal.ts'
import { SINGULAR } from '../lexicon/morphology/readings.ts'
import { NATIONALS } from '../lexicon/roles.ts'
import { isCapitalised, readingsAt } from '../text/tokens.ts'
import { isVoiceOfOtherEra, tenureOf } from './era.ts'
import { loneSubjectBefore } from './lone-subject.ts'
import type { Register, Voice } from './register.ts'
import type { Resolution, Wanted } from './resolution.ts'
import { resolveBare } from './resolve-bare-role.ts'
import { findBearer } from './role-bearer.ts'
import { type Role, roleOf } from './roles.ts'

/** `Francuz`: whoever was named last and may be one. Of `Hiszpanie piszą`, a locative of his by form, the verb tells several. */
export function resolveNational(
  register: Register,
  phrase: NounPhrase,
  wanted: Wanted,
  recent: readonly Voice[],
): Resolution | null {
  const { tokens } = register.passage
  if (phrase.first !== phrase.last || !isCapitalised(tokens[phrase.head])) return null
  if (!((wanted.agreement.number || SINGULAR) & SINGULAR)) return null
  const national = readingsAt(tokens[phrase.head]).find(
    ({ lemma, number }) => NATIONALS.has(lemma) && number & SINGULAR,
  )
  if (!national) return null
  const foreigner = loneSubjectBefore(register, phrase.first)
  if (foreigner) return { voice: foreigner, by: 'echo', confidence: 0.6 }
  const role: Role = { text: national.lemma, head: national.lemma, rest: [] }
  return resolveBare(register, role, phrase, wanted.agreement.genders || national.genders, recent)
}

/** Who bears a role; whoever has left it is not whom the text has bear it still (`obecny wójt`), nor the other way round. */
export function resolveRole(
  register: Register,
  phrase: NounPhrase,
  wanted: Wanted,
  recent: readonly Voice[],
): Resolution | null {
  const { tokens } = register.passage
  const role = roleOf(tokens, phrase.head, phrase.last, phrase.head)
  const tenure = tenureOf(tokens, phrase, role.head)
  const found = findBearer(register, phrase, role, tenure, wanted, recent)
  return found && isVoiceOfOtherEra(tokens, found.voice, tenure) ? null : found
}
