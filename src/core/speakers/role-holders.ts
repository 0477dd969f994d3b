import { isLand } from '../lexicon/land-adjectives.ts'
import { readingsOf } from '../lexicon/morphology/readings.ts'
import { EXPERTS } from '../lexicon/offices.ts'
import { LAND_ENDING, POLISH } from '../lexicon/places.ts'
import { GENERIC_PERSONS } from '../lexicon/roles.ts'
import { isOfOtherEra, type Tenure } from './era.ts'
import { matchRoles, mayBeBoth } from './match-roles.ts'
import { latestBefore, type Person } from './person.ts'
import { preferSubject } from './prefer-subject.ts'
import type { Register, Voice } from './register.ts'
import type { Resolution } from './resolution.ts'
import type { Role } from './roles.ts'

/**
 * Whoever bears a role that this one may stand for: the closest noun first, of several the one mentioned last.
 *
 * @param beside.possessor whose the role is, who does not bear it: `obrońca Adama Lisa`
 * @param beside.tenure whether it is told to be borne still, or no more
 * @param beside.recent who has been heard, the last first
 */
export function findHolder(
  register: Register,
  role: Role,
  at: number,
  genders: number,
  {
    possessor,
    tenure = null,
    recent = [],
  }: { possessor?: Person; tenure?: Tenure | null; recent?: readonly Voice[] } = {},
): Resolution | null {
  const { people, passage } = register
  const start = passage.tokens[at]?.start ?? 0
  // `Dyrektor: A`: a heading means the only one, wherever the text comes to name him
  const isHeading = passage.blocks[passage.tokens[at]?.block ?? 0]?.kind === 'heading'
  const known = isHeading ? meantInHeading(register, role, at) : people.withRole(role)
  const reach = isHeading && known.length === 1 ? Number.POSITIVE_INFINITY : NAMED_SOON
  const isBare = role.rest.length === 0 && GENERIC_PERSONS.has(role.head)
  const holders = known.flatMap((person) => {
    const first = person.mentions[0]
    // somebody named much later is not whom the role means here
    if (first && (passage.tokens[first.first]?.start ?? 0) > start + reach) return []
    if (person === possessor || (person.genders & genders) === 0) return []
    if (isOfOtherEra(passage.tokens, person, tenure) || isOfOtherBody(person, role)) return []
    // `amerykański prezydent` is none whom the article calls a president later, and says no more
    const isLater = first !== undefined && first.first > at
    const fitting = isLater && isForeign(role) ? person.roles.filter(({ rest }) => rest.length > 0) : person.roles
    const match = Math.max(0, ...fitting.map((held) => matchRoles(held, role)))
    if (match === WIDER && isLater && isBare && isOnesBefore(register, role, at, genders)) return []
    return match > 0 ? [{ person, match }] : []
  })
  const isAnothers = known.some(({ roles }) => roles.some(({ head }) => head === role.head))
  const employed = isAnothers ? findEmployed(people.all, role, at, genders) : null
  if (employed) return { voice: register.personVoice(employed), by: 'role', confidence: 0.8 }
  if (holders.length === 0) return null
  const best = Math.max(...holders.map(({ match }) => match))
  if (best === WIDER && isHeardLast(role, recent)) return null
  const closest = closestOf(
    holders.filter(({ match }) => match === best).map(({ person }) => person),
    role,
    best,
  )
  const last = latestBefore(closest, at)
  const other = latestBefore(
    closest.filter((person) => person !== last),
    at,
  )
  const holder = preferSubject(
    register,
    at,
    REACH,
    [last, other, ...closest].flatMap((person) => person ?? []),
    recent,
  )
  if (!holder) return null
  const confidence = closest.length > 1 ? 0.6 : best === 1 ? 0.8 : 0.95
  return { voice: register.personVoice(holder), by: 'role', confidence }
}

/**
 * `prezydent USA`, beside a bare `prezydent`; `minister rozwoju`, beside one `rozwoju wsi`: whose office is told to be just that.
 * A wider noun tells of no office: `przywódca Ukrainy` may be a bare `prezydent`, and no `szef ukraińskiego sztabu`.
 */
function closestOf(holders: Person[], role: Role, match: number): Person[] {
  if (role.rest.length === 0 || match === WIDER) return holders
  const isToldOf = ({ roles }: Person): boolean =>
    roles.some((held) => held.rest.length > 0 && matchRoles(held, role) === match)
  const isSame = ({ roles }: Person): boolean =>
    roles.some(({ rest }) => rest.length === role.rest.length && rest.every((word) => role.rest.includes(word)))
  const told = holders.filter(isToldOf)
  const same = told.filter(isSame)
  return [same, told, holders].find(({ length }) => length > 0) ?? holders
}

/** `Poseł Zgody o Janie Lisie: A`: not whom the heading names behind it, but the only one whom the text calls the very same. */
function meantInHeading({ people, passage: { tokens, sentenceTokens } }: Register, role: Role, at: number): Person[] {
  const named = people.between(at, sentenceTokens[tokens[at]?.sentence ?? 0]?.to ?? at).map(({ person }) => person)
  const known = people.withRole(role).filter((person) => !named.includes(person))
  const isSame = (held: Role): boolean =>
    held.head === role.head && role.rest.length > 0 && role.rest.every((word) => held.rest.includes(word))
  const same = known.filter(({ roles }) => roles.some(isSame))
  return same.length === 1 ? same : known
}

/** `szef KPRM`, whom the text calls a `minister` as well: no `szef MSZ`, for each is said by its letters to be of something else. */
function isOfOtherBody({ roles }: Person, said: Role): boolean {
  const letters = lettersOf(said)
  const ofBodies = letters ? roles.filter((held) => held.head === said.head && lettersOf(held) !== null) : []
  return ofBodies.length > 0 && ofBodies.every((held) => matchRoles(held, said) === 0)
}

/** A body by its letters, right behind the noun: `MSZ`. */
const lettersOf = ({ rest }: Role): string | null => rest.find((word) => /^\p{Lu}{2,}$/u.test(word)) ?? null

/** `dowódca sił lądowych`, without a name, who goes on as the `dowódca`, rather than a general. */
const isHeardLast = ({ head }: Role, [last]: readonly Voice[]): boolean =>
  last?.kind === 'person' && !last.person && last.roles.some((held) => held.head === head)

/** What a wider noun counts for: `polityk`, of a `poseł`. */
const WIDER = 1

/** `Bryl zaprzeczał. Polityk zmienił zdanie. Poseł Jan Lis milczy`: whoever has just been named, and may be one. */
const isOnesBefore = ({ people }: Register, role: Role, at: number, genders: number): boolean =>
  people
    .before(at, REACH, () => true)
    .some((person) => (person.genders & genders) !== 0 && person.roles.every((held) => mayBeBoth(held, role)))

/** How far behind a role, in characters, its holder may be named. */
const NAMED_SOON = 400

/** How far back, in tokens, two holders may have been named in one sentence. */
const REACH = 90

/** Of another land than the paper's: `amerykański prezydent`, `prezydent Rosji`. */
const isForeign = ({ rest }: Role): boolean =>
  rest.some(
    (word) =>
      (word !== POLISH && word.endsWith(LAND_ENDING) && readingsOf(word).some(({ pos }) => pos === 'adj')) ||
      (isLand(word) && !/^(?:Polsk|RP$)/u.test(word)),
  )

/** Persons among whom somebody's employer is looked for. */
const MOST_EMPLOYED = 200

/** `ekspert Banku Zatylskiego` beside an expert of something else: the only one whose office names that bank. */
function findEmployed(all: readonly Person[], role: Role, at: number, genders: number): Person | null {
  const body = role.rest.filter((word) => /^\p{Lu}/u.test(word))
  if (body.length === 0 || !EXPERTS.has(role.head)) return null
  const works = ({ roles }: Person): boolean => roles.some(({ rest }) => body.every((word) => rest.includes(word)))
  const [person, ...others] = all
    .slice(0, MOST_EMPLOYED)
    .filter((one) => (one.mentions[0]?.first ?? at) < at && (one.genders & genders) !== 0 && works(one))
  return person && others.length === 0 ? person : null
}
