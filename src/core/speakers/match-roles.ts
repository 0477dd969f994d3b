import { NOUNS_OF_MINISTRIES, ORGANIZATION_ANAPHORS, ORGANIZATION_NOUNS } from '../lexicon/body-nouns.ts'
import { COURT_SIDES } from '../lexicon/court-sides.ts'
import { isLand, LAND_ADJECTIVES, LANDS_OF_TWO_WORDS, landOf } from '../lexicon/land-adjectives.ts'
import { readingsOf } from '../lexicon/morphology/readings.ts'
import { GROUPS } from '../lexicon/name-words.ts'
import {
  ANY_LAND,
  AUTHORITIES,
  AUTHORS,
  COMMANDER,
  HEADS_OF_MINISTRIES,
  LED_LANDS,
  LOCAL_OFFICES,
  PARTIES_TO_OFFICES,
  PRESS_OFFICER,
  PUBLIC_OFFICES,
  REPRESENTATIVE,
  SPOKESMAN,
} from '../lexicon/offices.ts'
import { HEADS_OF_TRADES, MINISTRY_LETTERS, PERIPHRASES } from '../lexicon/periphrases.ts'
import { BODIES_OF_A_TRADE, LEAD_THEIR_OWN, LEADER_NOUNS, WORKERS } from '../lexicon/person-nouns.ts'
import { GENERIC_PERSONS, mainNoun, OMBUDSMEN, standsFor } from '../lexicon/roles.ts'
import type { Role } from './roles.ts'
import { areOfTwoRanks, isWiderOf, shareComplement } from './same-complement.ts'

/** A role as far as it can be compared: `szef rządu` is a `premier`, `szef MSZ` a `minister` of what is `zagraniczny`. */
function meaningOf(role: Role): Meaning {
  const known = meanings.get(role)
  if (known) return known
  const meaning = interpret(role)
  meanings.set(role, meaning)
  return meaning
}

interface Meaning {
  head: string
  rest: readonly string[]
  /** `szef Platformy Zatylskiej`, by what is called so: not whichever platform it is about. */
  named: boolean
  /** `gospodarz Białego Domu`: said of one office only, so that each of its words has to be the other's. */
  exact: boolean
}

/** A role said is compared with many that are held. */
const meanings = new WeakMap<Role, Meaning>()

function interpret({ head, rest: said, text }: Role): Meaning {
  const named = / \p{Lu}/u.test(text)
  const rest = withLands(said)
  const periphrasis = periphrasisOf({ head, rest })
  if (periphrasis) {
    const { means, complement, beside = [], of } = periphrasis
    const left = rest.filter((word) => word !== complement && (landOf(word) !== null || !beside.includes(word)))
    return { head: means, rest: [...left, ...(of ?? [])], named, exact: of !== undefined }
  }
  const spelled = rest.flatMap((word) => MINISTRY_LETTERS.get(word) ?? word)
  const office = HEADS_OF_MINISTRIES.get(mainNoun(head))
  if (office !== undefined && rest.some((word) => MINISTRY_LETTERS.has(word) || NOUNS_OF_MINISTRIES.has(word)))
    return { head: office, rest: spelled.filter((word) => !NOUNS_OF_MINISTRIES.has(word)), named, exact: false }
  return { head, rest: spelled, named, exact: false }
}

/** `Stany Zjednoczone`, `Wielka Brytania`, each by one word. */
function withLands(rest: readonly string[]): readonly string[] {
  return rest.flatMap((word, i) => {
    const [own, before] = [LANDS_OF_TWO_WORDS.get(`${word} ${rest[i + 1]}`), `${rest[i - 1]} ${word}`]
    return own ?? (LANDS_OF_TWO_WORDS.has(before) ? [] : word)
  })
}

const periphrasisOf = ({ head, rest }: Pick<Meaning, 'head' | 'rest'>): (typeof PERIPHRASES)[number] | undefined =>
  PERIPHRASES.find(
    ({ head: known, complement, beside }) =>
      mainNoun(head) === known &&
      rest.slice(0, 2).includes(complement) &&
      (beside === undefined || rest.some((word) => beside.includes(word))),
  )

/** `szef prokuratury`, who is no `prokurator` that may be one of his, but a `prokurator okręgowy`. */
function isAboveHolder(said: Role, held: Role): boolean {
  const periphrasis = periphrasisOf(said)
  const heads = periphrasis && HEADS_OF_TRADES.get(periphrasis.means)
  if (!heads || periphrasisOf(held) || mainNoun(held.head) !== periphrasis.means) return false
  // `prokurator prokuratury okręgowej` is one of many
  return held.rest.includes(periphrasis.complement) || !held.rest.some((word) => heads.has(word))
}

/** The noun by which a role is kept and looked up. */
const keyOf = (role: Role): string => mainNoun(meaningOf(role).head)
/** The same of each of several that one bears. */
export const keysOf = (role: Role): string[] => [keyOf(role), ...(role.joined ? keysOf(role.joined) : [])]
export const headOf = (role: Role): string => meaningOf(role).head

/** How well the role said may stand for the one held: 3 the same, 2 a synonym, 1 a wider noun, 0 not at all. */
export function matchRoles(held: Role, said: Role): 0 | 1 | 2 | 3 {
  const match = matchOne(held, said)
  const other = held.joined ? matchRoles(held.joined, said) : 0
  return other > match ? other : match
}

function matchOne(held: Role, said: Role): 0 | 1 | 2 | 3 {
  const [a, b] = [meaningOf(said), meaningOf(held)]
  if (isOmbudsman(a) !== isOmbudsman(b) || isAboveHolder(said, held)) return 0
  const nouns = mainNoun(a.head) === SPOKESMAN && isPressOfficer(b) ? 2 : standsFor(a.head, b.head)
  // a wider noun with a complement of its own is somebody else: `przedstawiciel związku` beside a `rzecznik`,
  // `szefowa związku` beside a premier
  const ofBody =
    PUBLIC_OFFICES.has(b.head) && a.rest.some((word) => ORGANIZATION_NOUNS.has(word) && !LED_LANDS.has(word))
  const elsewhere = a.head === REPRESENTATIVE || a.head === COMMANDER || ofBody
  if (nouns === 1 && elsewhere && a.rest.length > 0 && b.rest.length === 0) return 0
  return nouns > 0 && (compatible(b.rest, a) || isCutShort(said, held)) ? nouns : 0
}

const isPressOfficer = ({ head, rest }: Meaning): boolean =>
  head === PRESS_OFFICER.head && rest.includes(PRESS_OFFICER.complement)

/** `rzecznik finansowy`, who speaks for nobody. */
const isOmbudsman = ({ head, rest }: Meaning): boolean =>
  mainNoun(head) === SPOKESMAN && rest.some((word) => OMBUDSMEN.has(word))

/** `szefowa MPT`: the letters of `minister przemysłu i technologii`, or of what somebody is the head of. */
function isCutShort(said: Role, held: Role): boolean {
  const behind = held.rest.slice(0, held.rest.length - (held.before ?? 0))
  const initials = behind.filter((word) => word.length > 1).map((word) => word.charAt(0).toUpperCase())
  if (initials.length < 2) return false
  const body = initials.join('')
  return said.rest.some((word) => {
    const letters = /^\p{Lu}[\p{L}]*\p{Lu}$/u.test(word) ? word.replace(/\P{Lu}/gu, '') : ''
    if (letters === body || letters === held.head.charAt(0).toUpperCase() + body) return true
    // `przewodniczący BoE`: as many letters of a language that calls the `Bank Anglii` otherwise
    return said.head === held.head && letters.length === body.length && letters.charAt(0) === body.charAt(0)
  })
}

export const isPublicOffice = (role: Role): boolean => PUBLIC_OFFICES.has(headOf(role))

export const isLocalOffice = (role: Role): boolean => LOCAL_OFFICES.has(headOf(role))

/** Two offices that neither stands for the other are two people; an office and a trade may be one. */
export function mayBeBoth(held: Role, said: Role): boolean {
  if (held.joined && mayBeBoth(held.joined, said)) return true
  const [b, a] = [headOf(held), headOf(said)]
  const [known, own] = [meaningOf(held).rest, meaningOf(said).rest]
  if (areOfTwoLands(known, own) || (a === b && areOfTwoRanks(known, own))) return false
  if (isOmbudsman(meaningOf(said)) && !isOmbudsman(meaningOf(held))) return false
  // the accused is no prosecutor
  const [one, other] = [COURT_SIDES.get(a), COURT_SIDES.get(b)]
  if (one !== undefined && other !== undefined && one !== other) return false
  // no mayor is the `inwestor` with whom he deals
  if (AUTHORITIES.has(b) && PARTIES_TO_OFFICES.has(a)) return false
  if (AUTHORS.has(a) || AUTHORS.has(b)) return true
  // whoever leads something is no `lakiernik z 30-letnim stażem`, but of a union's head
  if (WORKERS.has(a) && LEADER_NOUNS.has(b) && !leadsHisOwn(held)) return false
  // a forecaster is no governor
  if (PUBLIC_OFFICES.has(a) && !GENERIC_PERSONS.has(b)) return standsFor(a, b) > 0 || standsFor(b, a) > 0
  return !LEADER_NOUNS.has(a) || !LEADER_NOUNS.has(b) || standsFor(a, b) > 0 || standsFor(b, a) > 0
}

const leadsHisOwn = ({ head, rest }: Role): boolean =>
  LEAD_THEIR_OWN.has(head) || rest.some((word) => BODIES_OF_A_TRADE.has(word))

/** Two roles with one head: neither may say what the other denies (`rzecznik policji`, `rzecznik rządu`). */
function compatible(held: readonly string[], { rest: said, named, exact }: Meaning): boolean {
  // `premier kraju`: of whichever land it is about, as a bare `premier` is
  if ([held, said].some((rest) => rest.every((word) => ANY_LAND.has(word)))) return true
  if (areOfTwoLands(held, said) || areOfTwoRanks(held, said)) return false
  if (exact || said.some(isLand)) {
    if (areOfOneLand(held, said)) return true
    if (exact) return false
  }
  // `obrońca kobiety` beside `adwokat oskarżonej`: no more than that it is somebody's
  if (said.every((word) => GENERIC_PERSONS.has(word))) return true
  // `szef irlandzkiego przewoźnika`: of whichever company it is about
  if (!named && said.some(isAnyBody) && said.every(saysNoName)) return true
  // `dyrektor szpitala … szef placówki`
  if (!named && said.every((word) => isWiderOf(word, held) || saysNoName(word))) return true
  return (
    shareComplement(held, said) ||
    (said.length === 1 &&
      !/^\p{Lu}/u.test(said[0] ?? '') &&
      held.length <= 2 &&
      readingsOf(said[0] ?? '').some(({ pos }) => pos === 'adj'))
  )
}

/** `amerykański prezydent` and a `prezydent Rosji`, or a `rosyjski`; of a `prezydent` nothing is known. */
function areOfTwoLands(held: readonly string[], said: readonly string[]): boolean {
  const own = said.find((word) => LAND_ADJECTIVES.has(word))
  const names = LAND_ADJECTIVES.get(own ?? '')
  if (own === undefined || !names || held.includes(own)) return false
  if (held.some((word) => LAND_ADJECTIVES.has(word))) return true
  const lands = held.filter((word) => isLand(word))
  return lands.length > 0 && !lands.some((word) => names.some((name) => word.startsWith(name)))
}

/** `premier Czech`, who is the `czeski premier`: nothing is told of either but the land, or what both are. */
const areOfOneLand = (held: readonly string[], said: readonly string[]): boolean =>
  said.every((word) => {
    const land = landOf(word)
    return held.includes(word) || (land !== null && held.some((known) => landOf(known) === land))
  })

/** `szef firmy`, `lider ruchu`. */
const isAnyBody = (word: string): boolean => ORGANIZATION_ANAPHORS.has(word) || GROUPS.has(word)

const saysNoName = (word: string): boolean =>
  isAnyBody(word) || (!/^\p{Lu}/u.test(word) && readingsOf(word).some(({ pos }) => pos === 'adj'))
