import { cueAt } from '../grammar/cues.ts'
import type { NounPhrase } from '../grammar/nominal.ts'
import { GUEST, ON_AIR } from '../lexicon/interviews.ts'
import { LEADER_NOUNS } from '../lexicon/person-nouns.ts'
import { DIRECT_VERBS } from '../lexicon/reporting-verbs.ts'
import { DEPUTIES, GENERIC_PERSONS, mainNoun } from '../lexicon/roles.ts'
import { isToldOfOther } from './head-of-body.ts'
import { findStar } from './known-from.ts'
import { isPublicOffice } from './match-roles.ts'
import { findByAge } from './of-age.ts'
import { mayHold, type Person } from './person.ts'
import { FRESH, type Register, type Voice } from './register.ts'
import type { Resolution } from './resolution.ts'
import { isAddressed, loneVoice } from './resolve-bare-role.ts'
import { heldRole } from './role-in-nominative.ts'
import type { Role } from './roles.ts'

/**
 * `Wrona napisał… Do wpisu sekretarz stanu Lidorii dołączył`: an office that nobody bears, for the only one named just
 * before whom the article gives none. Spokesmen and advisers are somebody else's, unless it names nobody else, or names
 * him for saying something.
 */
export function resolveUnintroduced(
  register: Register,
  role: Role,
  phrase: NounPhrase,
  genders: number,
  recent: readonly Voice[],
  person: Person | null,
): Resolution | null {
  const { first: at, head } = phrase
  const known = findStar(register, role, phrase, genders, recent)
  if (known) return known
  const aged = findByAge(register, role, at, genders)
  if (aged) return { voice: register.personVoice(aged), by: 'echo', confidence: 0.65 }
  if (isOnAir(role)) return guestHeard(register, role, at, genders, recent[0])
  if (GENERIC_PERSONS.has(role.head)) return sameSomebody(register, role, at, genders, recent[0])
  // `May dodała… Szefowa rządu podkreśliła`: nobody's company has a premier
  if (recent[0] && !person && isPublicOffice(role)) return loneVoice(register, role, genders, recent)
  if (!LEADER_NOUNS.has(role.head) || !person || person.roles.length > 0 || (person.genders & genders) === 0)
    return null
  if (!mayHold(person, role) || isAddressed(register, person)) return null
  const others = recent.length === 0 || register.people.all.length > 1
  if (DEPUTIES.has(mainNoun(role.head)) && others && !isBroughtInBySaying(register, person)) return null
  if (!register.people.before(at, FRESH, () => true).includes(person)) return null
  register.people.giveRole(person, heldRole(register.passage.tokens, role, head))
  return { voice: register.personVoice(person), by: 'role', confidence: 0.75 }
}

/** `Jak przekazała Ewa Lipiec`: who is named first for saying something tells it for somebody. */
function isBroughtInBySaying({ passage: { tokens } }: Register, { mentions }: Person): boolean {
  const at = (mentions[0]?.first ?? 0) - 1
  return (mentions[0]?.last ?? at) > at + 1 && cueAt(tokens, at, DIRECT_VERBS) !== null
}

/** `gość programu`, `gość Radia ZET`. */
const isOnAir = ({ head, rest }: Role): boolean => head === GUEST && rest.some((word) => ON_AIR.has(word))

/** Who has been heard last, by name, unless the text tells of another guest: `Gośćmi programu byli`. */
function guestHeard(
  register: Register,
  role: Role,
  at: number,
  genders: number,
  voice: Voice | undefined,
): Resolution | null {
  const person = voice?.person
  if (!person || (person.genders & genders) === 0 || isToldOfOther(register, role, at, person)) return null
  return { voice: register.personVoice(person), by: 'echo', confidence: 0.65 }
}

/** `polityk lewicy`, in the paragraph in which Wrona has just been heard: a politician of a kind, not of a party by name. */
function sameSomebody(
  register: Register,
  role: Role,
  at: number,
  genders: number,
  voice: Voice | undefined,
): Resolution | null {
  const { people, passage } = register
  const person = voice?.person
  if (!person || (person.genders & genders) === 0 || role.rest.some((word) => /^\p{Lu}/u.test(word))) return null
  const isHere = people.before(at, FRESH, (mention) => passage.tokens[mention]?.block === passage.tokens[at]?.block)[0]
  return isHere === person ? { voice: register.personVoice(person), by: 'echo', confidence: 0.6 } : null
}
