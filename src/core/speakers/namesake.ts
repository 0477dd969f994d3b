import type { NounPhrase } from '../grammar/nominal.ts'
import { isWomans } from '../grammar/womens-nouns.ts'
import { humanReadings } from '../lexicon/morphology/human-names.ts'
import { CASES, GENDERS, SINGULAR } from '../lexicon/morphology/readings.ts'
import { COMPANIONS, DEPUTIES, mainNoun } from '../lexicon/roles.ts'
import type { Agreement } from '../model/proposal.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import { isPublicOffice, matchRoles } from './match-roles.ts'
import type { Person } from './person.ts'
import { givenOf } from './person-names.ts'
import { verbAround, verbBehindName } from './role-start.ts'
import { type Role, roleOf } from './roles.ts'

/** Mentions of somebody that are looked at for a verb. */
const MOST_MENTIONS = 8

/**
 * `Radna Lipiec`, `powiedział radny Lipiec`: whether the noun before a surname, or its verb, shows that whoever is
 * called so is of the other sex than the one whom the article has named. A trainer of a woman's surname is another
 * where she holds an office.
 */
export function isNamesake(
  tokens: readonly Token[],
  { head }: NounPhrase,
  name: number,
  { agreement }: { agreement: Agreement },
  person: Person,
): boolean {
  const role = roleOf(tokens, head, name - 1, head)
  if (isCompanion(tokens, role, agreement, person)) return !isDeputy(role) && person.roles.some(isPublicOffice)
  return isOfOtherSex(tokens, { role, noun: head }, agreement.genders, person)
}

/** `trener Lipiec`, where Anna Lipiec plays: called after her, as her spokesman is. */
export const isCompanionOf = (
  tokens: readonly Token[],
  { head }: NounPhrase,
  name: number,
  { agreement }: { agreement: Agreement },
  person: Person,
): boolean => isCompanion(tokens, roleOf(tokens, head, name - 1, head), agreement, person)

/**
 * Who is a man by his trade, before the surname of a woman who has another, and not where `powiedziała trener Lipiec`;
 * or by his verb: `powiedział adwokat Lipiec`, where Anna Lipiec is accused.
 */
function isCompanion(tokens: readonly Token[], role: Role, { genders }: Agreement, person: Person): boolean {
  const isHers = (genders & GENDERS.feminine) !== 0
  const mayBe = COMPANIONS.has(mainNoun(role.head))
    ? genders !== GENDERS.feminine
    : isDeputy(role) && !isHers && genders > 0
  return mayBe && isWoman(tokens, person) && !person.roles.some((held) => matchRoles(held, role) > 0)
}

const isDeputy = ({ head }: Role): boolean => DEPUTIES.has(mainNoun(head))

/**
 * The same by sex alone: `radna Lipiec` is no Jan, and of a man's verb no Anna is the subject. A spokesman or counsel
 * before her surname is somebody else's, by whatever verb. Who holds the very office is meant, however he is called.
 *
 * @param shown the genders that the verb shows, 0 for none
 */
export function isOfOtherSex(
  tokens: readonly Token[],
  { role, noun }: { role: Role; noun: number },
  shown: number,
  person: Person,
): boolean {
  if (person.roles.some(({ head }) => head === role.head)) return false
  if (isWomans(role.head) || isWomansAdjective(tokens[noun])) return isMan(tokens, person)
  if (isDeputy(role) || !shown) return false
  return isWoman(tokens, person)
    ? (shown & GENDERS.feminine) === 0
    : isMan(tokens, person) && shown === GENDERS.feminine
}

/** `radna`, `przewodnicząca`: declined as an adjective is. */
const isWomansAdjective = (noun: Token | undefined): boolean => {
  const readings = readingsAt(noun).filter(({ number, cases }) => number & SINGULAR && cases & CASES.nom)
  return (
    readings.some(({ pos }) => ADJECTIVAL.has(pos)) && readings.every(({ genders }) => genders === GENDERS.feminine)
  )
}
const ADJECTIVAL: ReadonlySet<string> = new Set(['adj', 'pact', 'ppas'])

/** What the verb of a role at `at` and the surname behind it shows, if it is in the past: 0 where it is not. */
export function gendersAround(tokens: readonly Token[], at: number, name: number): number {
  const verb = verbAround(tokens, at, name)
  return verb?.verb === 'past' && verb.number & SINGULAR ? verb.genders : 0
}

const isWoman = (tokens: readonly Token[], person: Person): boolean =>
  sexByGivenName(tokens, person) === GENDERS.feminine
const isMan = (tokens: readonly Token[], person: Person): boolean => sexByGivenName(tokens, person) === GENDERS.human

/** By a given name that the dictionary has as a man's or as a woman's, and nothing else; 0 where none tells. */
function sexByGivenName(tokens: readonly Token[], person: Person): number {
  const { name, genders } = person
  const given = givenOf(name)
  if (given === name) return 0
  const shown = humanReadings(given)
    .filter(({ cases, number }) => cases & CASES.nom && number & SINGULAR)
    .reduce((sum, reading) => sum | reading.genders, 0)
  return shown === genders && !isBelied(tokens, person) ? shown : 0
}

/** Of `Alex Bryl wydała płytę` the verb: a given name that the dictionary has as the other sex's shows none. */
const isBelied = (tokens: readonly Token[], { name, genders, mentions }: Person): boolean =>
  mentions.slice(0, MOST_MENTIONS).some(({ first, last }) => {
    const isNominative = first < last && name.startsWith(tokens[first]?.text ?? name)
    const verb = isNominative ? verbBehindName(tokens, last) : null
    return verb?.verb === 'past' && (verb.number & SINGULAR) !== 0 && (verb.genders & genders) === 0
  })
