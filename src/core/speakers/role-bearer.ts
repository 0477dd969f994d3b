import { isParticiple, isPreposition, type NounPhrase } from '../grammar/nominal.ts'
import { isWomans } from '../grammar/womens-nouns.ts'
import { CALLED_IN_PLURAL, ORGANIZATION_ANAPHORS } from '../lexicon/body-nouns.ts'
import { RELATIVE_LEMMA } from '../lexicon/function-words.ts'
import { ANY_GENDER, CASES, SINGULAR } from '../lexicon/morphology/readings.ts'
import { DOCTOR, RANKED, SCHOLARS } from '../lexicon/offices.ts'
import { COLLECTIVES, INDEFINITE, INFORMANTS, OF_SPEAKER, PASSERS_BY, RANKINGS } from '../lexicon/person-nouns.ts'
import { POSSESSIVES } from '../lexicon/pronouns.ts'
import { KIN, SEXES, SIDES } from '../lexicon/roles.ts'
import type { Passage } from '../text/passage.ts'
import { isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { findAnnounced } from './announced.ts'
import { findBody } from './bodies.ts'
import { takesUp } from './body-by-kind.ts'
import { findBroughtIn } from './brought-in.ts'
import { isVoiceOfOtherEra, type Tenure } from './era.ts'
import { findHeadOfBody } from './head-of-body.ts'
import { findStar } from './known-from.ts'
import { addressedBefore, givenNameBefore, toldOfBefore } from './lone-subject.ts'
import { headOf, isPublicOffice, matchRoles } from './match-roles.ts'
import { findByOffice } from './named-by-office.ts'
import { newReplier } from './new-replier.ts'
import { findNewlyHeard } from './newly-heard.ts'
import { findByBody } from './of-body.ts'
import type { Person } from './person.ts'
import { politicianHeard } from './politician-heard.ts'
import { FRESH, type Register, type Voice } from './register.ts'
import { gendersOf, type Resolution, type Wanted } from './resolution.ts'
import { resolveBare } from './resolve-bare-role.ts'
import { bodyInFull, resolveBody } from './resolve-body.ts'
import { findHolder } from './role-holders.ts'
import { heldRole } from './role-in-nominative.ts'
import type { Role } from './roles.ts'
import { toldApart } from './told-apart.ts'
import { resolveUnintroduced } from './unintroduced.ts'

/** A role whose bearer is looked for, and what its words tell of them. */
interface Borne {
  register: Register
  phrase: NounPhrase
  role: Role
  tenure: Tenure | null
  wanted: Wanted
  recent: readonly Voice[]
  /** Nothing but the role is told of whoever bears it. */
  bare: boolean
  /** One person, by the number of the noun and of the verb: `biskupi mówili` are several, though an adjective of one looks so. */
  isOne: boolean
  /** Of whoever may bear it. */
  genders: number
  /** `jego rzecznik` */
  isTheirs: boolean
}

/** `szef NATO` once somebody was called so; a bare `minister` the one who spoke last and may be one. */
export function findBearer(
  register: Register,
  phrase: NounPhrase,
  role: Role,
  tenure: Tenure | null,
  wanted: Wanted,
  recent: readonly Voice[],
): Resolution | null {
  const { passage } = register
  if (isOneOfMany(passage, phrase, role)) return null
  const bare = !hasComplement(passage, phrase) && !isDefined(passage, phrase)
  const body = bare ? bodyTakenUp(register, phrase, role, recent) : null
  if (body) return { voice: body, by: 'role', confidence: 0.8 }
  if (phrase.kind === 'organization')
    return bare ? resolveBody(register, role, phrase.first, recent) : bodyInFull(role, recent)
  if (phrase.kind !== 'person' || COLLECTIVES.has(role.head)) return sameGroup(role, recent)
  const isOne = (phrase.agreement.number & (wanted.agreement.number || SINGULAR) & SINGULAR) !== 0
  // `głowa państwa` is a woman by grammar alone
  const genders = headOf(role) === role.head || isWomans(role.head) ? gendersOf(phrase, wanted) : ANY_GENDER
  const isTheirs = isPossessed(passage.tokens[phrase.first - 1]) || holdsPossessive(passage, phrase)
  const borne = { register, phrase, role, tenure, wanted, recent, bare, isOne, genders, isTheirs }
  return (
    (isOne ? (whoIsCalled(borne) ?? whoIsNewlyHeard(borne) ?? scholarHeard(borne) ?? whoHolds(borne)) : null) ??
    sameVoice(borne) ??
    (isOne ? whoMayBear(borne) : null)
  )
}

/** Nobody who was met: `13 proc. wyborców`, `wysokiej rangi urzędnik`, `młodszy z braci`. Adjectives are left to the role. */
function isOneOfMany({ tokens }: Passage, phrase: NounPhrase, role: Role): boolean {
  if (tokens[phrase.first]?.kind === 'number') return true
  if (RANKINGS.has(tokens[phrase.first - 1]?.form.lower ?? '')) return true
  for (let i = phrase.first; i < phrase.head; i++) {
    const readings = readingsAt(tokens[i])
    if (readings.some(({ lemma }) => INDEFINITE.has(lemma))) return true
    if (KIN.has(role.head) && readings.some(({ lemma }) => OF_SPEAKER.has(lemma))) return true
    const [adjective] = readings.filter(({ pos }) => pos === 'adj')
    if (adjective) role.rest.push(adjective.lemma)
  }
  if (INDEFINITE.has(role.head) || RANKED.has(tokens[phrase.head]?.form.lower ?? '')) return true
  return isInformant(tokens, role, phrase)
}

/** `Koleje Zatylskie podały, że… Przewoźnik dodał` */
function bodyTakenUp(register: Register, phrase: NounPhrase, role: Role, recent: readonly Voice[]): Voice | null {
  // `giganci ostrzegają` are several, and the `linie` of an airline one
  const isSeveral = (phrase.agreement.number & SINGULAR) === 0 && !CALLED_IN_PLURAL.has(role.head)
  if (!ORGANIZATION_ANAPHORS.has(role.head) || isSeveral) return null
  const [last] = recent
  if (last && takesUp(role.head, last)) return last
  return findBody(register, role.head, phrase.first, recent, role.rest)
}

/** `mężczyzna`, `kobieta` where the text has told a name of one, `czytelnik` where it calls somebody `pan`. */
function whoIsCalled({ register, phrase, role, wanted, bare, genders }: Borne): Resolution | null {
  if (!bare) return null
  const passerBy = PASSERS_BY.has(role.head) ? gendersOf(phrase, wanted) : 0
  const addressed = passerBy ? addressedBefore(register, role.head, phrase.first, passerBy) : null
  const voice = SEXES.has(role.head) ? givenNameBefore(register, phrase.first, genders) : addressed
  return voice ? { voice, by: 'echo', confidence: 0.65 } : null
}

function whoIsNewlyHeard(borne: Borne): Resolution | null {
  const { register, phrase, role, genders, isTheirs } = borne
  const newly = isTheirs ? null : findNewlyHeard(register, role, phrase, genders)
  return newly && bears(borne, newly)
}

/** Who is found to bear the role has it from then on. */
function bears({ register, phrase, role }: Borne, person: Person): Resolution {
  register.people.giveRole(person, heldRole(register.passage.tokens, role, phrase.head))
  return { voice: register.personVoice(person), by: 'role', confidence: 0.75 }
}

/** `Dr Ewa Lis wskazuje, że A. – B – mówi badaczka`: the doctor heard last, rather than a professor heard before. */
function scholarHeard({ register, phrase, role, recent, bare, genders }: Borne): Resolution | null {
  const person = recent[0]?.person
  if (!bare || !person || !SCHOLARS.has(role.head) || !(person.genders & genders)) return null
  const isNear = person.mentions.some(({ first }) => first < phrase.first && first > phrase.first - FRESH)
  const isDoctor = person.roles.some(({ head }) => head === DOCTOR)
  return isNear && isDoctor ? { voice: register.personVoice(person), by: 'role', confidence: 0.6 } : null
}

/** Whoever the article has in the role, unless its words point to another. */
function whoHolds({ register, phrase, role, tenure, recent, genders }: Borne): Resolution | null {
  const holder = findHolder(register, role, phrase.first, genders, { tenure, recent })
  if (!holder) return null
  const { person } = holder.voice
  const heard = person ? politicianHeard(register, role, phrase.first, genders, recent, person) : null
  if (heard) return heard
  // `Smutny był Adam Wrzos. Trener gości`: of two sides the other one, whom the text has just told of
  const isOfSide = SIDES.has(register.passage.tokens[phrase.head + 1]?.form.lower ?? '')
  const isPlainHolder = holder.voice.roles.every(({ rest }) => rest.length === 0)
  const rival = isOfSide && isPlainHolder ? toldOfBefore(register, phrase.first, genders) : null
  if (rival) return { voice: register.personVoice(rival), by: 'role', confidence: 0.6 }
  const isLater = (holder.voice.person?.mentions[0]?.first ?? -1) > phrase.first
  // `mówił trener gości`: whoever is called a trainer later is of either side
  if (isOfSide && isPlainHolder && isLater) return null
  // `napisała gwiazda „Zatoki”`: who has been named already, rather than a singer whom the text has yet to bring in
  const star = isLater ? findStar(register, role, phrase, genders, recent) : null
  return star ?? learnMore(register, role, phrase, holder)
}

/** Somebody without a name, or several, who were called so before. */
function sameVoice({ register, phrase, role, tenure, recent, isOne, isTheirs, genders }: Borne): Resolution | null {
  const { passage } = register
  const isFull = hasComplement(passage, phrase)
  const voice = recent.find(
    (other) =>
      !other.person &&
      !isVoiceOfOtherEra(passage.tokens, other, tenure) &&
      (other.agreement.number & phrase.agreement.number) !== 0 &&
      // `stwierdził premier… powiedziała była premier`
      (!isOne || other.agreement.genders === 0 || (other.agreement.genders & genders) !== 0) &&
      other.roles.some(
        (held) =>
          (isOne || isSameGroup(held, role, isFull)) &&
          // `jego rzecznik` is no `rzecznik Kremla`
          !(isTheirs && held.rest.length > 0) &&
          matchRoles(held, role) > 0,
      ),
  )
  return voice ? { voice, by: 'role', confidence: 0.85 } : null
}

/** Somebody of whom the article does not tell that they bear the role: by their body, as announced, or as the only one. */
function whoMayBear(borne: Borne): Resolution | null {
  const { register, phrase, role, wanted, recent, bare, genders } = borne
  const head = borne.isTheirs ? null : findHeadOfBody(register, role, phrase, genders, borne.tenure)
  if (head) return { voice: register.personVoice(head), by: 'role', confidence: 0.75 }
  const member = findByBody(register, role, phrase, genders)
  if (member) return member
  const official = findByOffice(register, role, phrase.first, genders, recent)
  if (official) return { voice: official, by: 'role', confidence: 0.8 }
  const broughtIn = bare && !isPublicOffice(role) ? findBroughtIn(register, role, phrase.first) : null
  if (broughtIn) return broughtIn
  // `jej sąsiadka`, `list, którego autor`: somebody else than whom the pronoun stands for
  const { passage } = register
  if ((bare && isPossessed(passage.tokens[phrase.first - 1])) || holdsPossessive(passage, phrase)) return null
  const isOther = toldApart(register, phrase, wanted, recent)
  const announced = findAnnounced(register, role, phrase.first, genders, recent)
  if (announced && !isOther(announced)) return bears(borne, announced)
  if (bare) return resolveBare(register, role, phrase, genders, recent, isOther)
  const unmet =
    newReplier(register, phrase.first, recent) ?? (recent[0] ? recent[0].person : onlyOneBefore(register, phrase.first))
  return unmet && isOther(unmet) ? null : resolveUnintroduced(register, role, phrase, genders, recent, unmet)
}

/** How sure it must be who bears a role, for it to tell more of them. */
const LEARNT = 0.8

/** `trener Iskry`, of whom no more has been told than that he is a trainer: no `trener Fali` from now on. */
function learnMore({ people, passage }: Register, role: Role, { head }: NounPhrase, holder: Resolution): Resolution {
  const person = holder.confidence >= LEARNT && / \p{Lu}/u.test(role.text) ? holder.voice.person : null
  const isBare = person?.roles.some((held) => held.head === role.head && held.rest.length === 0)
  if (person && isBare) people.giveRole(person, heldRole(passage.tokens, role, head))
  return holder
}

/** `rozmówca z rządu`, `informator, proszący o anonimowość`: somebody whom the paper does not name. */
const isInformant = (tokens: Passage['tokens'], { head }: Role, { head: noun }: NounPhrase): boolean =>
  INFORMANTS.has(head) && (isPreposition(tokens[noun + 1]) || tokens[noun + 1]?.kind === 'comma')

/** `ekonomiści` are not the `eksperci` heard before, nor are the `eksperci Lubexu`, of whom more is told. */
const isSameGroup = (held: Role, said: Role, isFull: boolean): boolean =>
  held.head === said.head && (held.rest.length > 0 || !isFull)

/** `rodzina`, in the singular: several people, and nobody named. */
function sameGroup({ head }: Role, recent: readonly Voice[]): Resolution | null {
  const voice =
    COLLECTIVES.has(head) && recent.find(({ person, roles }) => !person && roles.some((r) => r.head === head))
  return voice ? { voice, by: 'role', confidence: 0.85 } : null
}

/** Where nobody has been heard yet, whom the heading names, if it is one. */
function onlyOneBefore({ people }: Register, at: number): Person | null {
  const [person, ...others] = people.before(at, FRESH, () => true)
  return person && others.length === 0 ? person : null
}

/** Whether a noun is told to be somebody's or of something by the pronoun before it. */
const isPossessed = (before: Token | undefined): boolean =>
  POSSESSIVES.has(before?.form.lower ?? '') ||
  readingsAt(before).some(({ lemma, cases }) => lemma === RELATIVE_LEMMA && cases & CASES.gen)

/** `szef jego sztabu`. */
const holdsPossessive = ({ tokens }: Passage, { head, last }: NounPhrase): boolean =>
  tokens.slice(head + 1, last + 1).some(({ form }) => POSSESSIVES.has(form.lower))

/** `ekspert zajmujący się koroną`, `strażak, który`: what follows says which one, so he is new. */
function isDefined({ tokens }: Passage, { last }: NounPhrase): boolean {
  if (isParticiple(readingsAt(tokens[last + 1]))) return true
  return (
    tokens[last + 1]?.kind === 'comma' && readingsAt(tokens[last + 2]).some(({ lemma }) => lemma === RELATIVE_LEMMA)
  )
}

function hasComplement({ tokens }: Passage, { head, last }: NounPhrase): boolean {
  for (let i = head + 1; i <= last; i++) {
    // `siostra zamordowanego`: a participle says whose, as a noun does
    const readings = readingsAt(tokens[i])
    if (isCapitalised(tokens[i]) || readings.some(({ pos }) => pos === 'subst' || pos === 'ppas')) return true
  }
  return false
}
