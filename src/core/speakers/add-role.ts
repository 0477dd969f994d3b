import { JOINING } from '../lexicon/function-words.ts'
import { COLLECTIVES } from '../lexicon/person-nouns.ts'
import { FORMER, FORMS_OF_ADDRESS } from '../lexicon/roles.ts'
import type { Role } from './roles.ts'

/** Roles of one person: more than any article gives, so that a list of ten thousand is not compared pair by pair. */
const MOST_ROLES = 16

/** Adds a role that says more than those held, in place of one that says less. */
export function addRole(roles: Role[], role: Role): void {
  if (role.text === '' || FORMS_OF_ADDRESS.has(role.head) || COLLECTIVES.has(role.head)) return
  if (roles.some((held) => isSaidBy(held, role)) || isTwoInOne(roles, role)) return
  const shorter = roles.findIndex((held) => saysMore(role, held))
  if (shorter >= 0) roles[shorter] = role
  else if (roles.length < MOST_ROLES) roles.push(role)
}

/** Of `związek "Fala"` and `związek „Fala”` the same. */
const withoutMarks = (text: string): string => text.replace(/["„”“«»]/gu, '')

/** `szef` beside `szef NATO`, `kapitan` beside `młodszy kapitan`, `lidorski minister` beside `minister kultury`. */
const isSaidBy = (held: Role, { text, ...role }: Role): boolean =>
  withoutMarks(text) === withoutMarks(held.text) ||
  held.text.startsWith(`${text} `) ||
  held.text.endsWith(` ${text}`) ||
  tellsOnlyKind({ text, ...role }, held)

/** `radny sołtys`, where he is a `radny` and a `sołtys`. */
const isTwoInOne = (roles: readonly Role[], role: Role): boolean =>
  roles.some(
    ({ text }) => role.text.startsWith(`${text} `) && roles.some((other) => role.text.endsWith(` ${other.text}`)),
  )

/** `szef NATO` beside `szef`, `reżyser i pisarz` beside `pisarz`, `lidorski minister kultury` beside `minister kultury`. */
const saysMore = (role: Role, held: Role): boolean =>
  role.text.startsWith(`${held.text} `) ||
  [...JOINING].some((joiner) => role.text.endsWith(` ${joiner} ${held.text}`)) ||
  (numberBefore(role) > numberBefore(held) && role.text.endsWith(` ${held.text}`)) ||
  tellsOnlyKind(held, role)

/**
 * `lidorski minister` beside a `minister kultury`, `minister` beside either: one office, told less of; a former one is
 * another.
 */
const tellsOnlyKind = (one: Role, other: Role): boolean =>
  one.head === other.head &&
  (one.text === one.head
    ? other.rest.length > 0
    : numberBefore(one) > 0 && !hasComplement(one) && hasComplement(other)) &&
  !one.rest.some((word) => FORMER.has(word))

const numberBefore = ({ before = 0 }: Role): number => before
const hasComplement = (role: Role): boolean => role.rest.length > numberBefore(role)
