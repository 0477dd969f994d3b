import { cueAt } from '../grammar/cues.ts'
import { isParticiple, isPreposition, type NounPhrase } from '../grammar/nominal.ts'
import { isWomans } from '../grammar/womens-nouns.ts'
import { CALLED_IN_PLURAL, ORGANIZATION_ANAPHORS } from '../lexicon/body-nouns.ts'
import { RELATIVE_LEMMA } from '../lexicon/function-words.ts'
import { ANY_GENDER, CASES, SINGULAR } from '../lexicon/morphology/readings.ts'
import { DOCTOR, RANKED, SCHOLARS } from '../lexicon/offices.ts'
import {
  COLLECTIVES,
  INDEFINITE,
  INFORMANTS,
  LEADER_NOUNS,
  OF_SPEAKER,
  PASSERS_BY,
  RANKINGS,
} from '../lexicon/person-nouns.ts'
import { POSSESSIVES } from '../lexicon/pronouns.ts'
import { DIRECT_VERBS } from '../lexicon/reporting-verbs.ts'
import { DEPUTIES, GENERIC_PERSONS, KIN, mainNoun, NATIONALS, SEXES, SIDES } from '../lexicon/roles.ts'
import type { Passage } from '../text/passage.ts'
import { isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { findAnnounced } from './announced.ts'
import { findBody } from './bodies.ts'
import { takesUp } from './body-by-kind.ts'
import { findBroughtIn } from './brought-in.ts'
import { isVoiceOfOtherEra, type Tenure, tenureOf } from './era.ts'
import { findStar } from './known-from.ts'
import { addressedBefore, givenNameBefore, loneSubjectBefore, toldOfBefore } from './lone-subject.ts'
import { headOf, isPublicOffice, matchRoles } from './match-roles.ts'
import { findByOffice } from './named-by-office.ts'
import { findNewlyHeard } from './newly-heard.ts'
import { findByAge } from './of-age.ts'
import { findByBody } from './of-body.ts'
import { mayHold, type Person } from './person.ts'
import { FRESH, type Register, type Voice } from './register.ts'
import { gendersOf, type Resolution, type Wanted } from './resolution.ts'
import { isAddressed, loneVoice, resolveBare } from './resolve-bare-role.ts'
import { bodyInFull, resolveBody } from './resolve-body.ts'
import { findHolder } from './role-holders.ts'
import { heldRole } from './role-in-nominative.ts'
import { type Role, roleOf } from './roles.ts'
import { toldApart } from './told-apart.ts'

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

/** `szef NATO` once somebody was called so; a bare `minister` the one who spoke last and may be one. */
function findBearer(
  register: Register,
  phrase: NounPhrase,
  role: Role,
  tenure: Tenure | null,
  wanted: Wanted,
  recent: readonly Voice[],
): Resolution | null {
  const { passage } = register
  const { tokens } = passage
  // `12 proc. wyborców` are not the `13 proc. wyborców`
  if (tokens[phrase.first]?.kind === 'number') return null
  // `wysokiej rangi urzędnik`
  if (RANKINGS.has(tokens[phrase.first - 1]?.form.lower ?? '')) return null
  for (let i = phrase.first; i < phrase.head; i++) {
    const readings = readingsAt(tokens[i])
    if (readings.some(({ lemma }) => INDEFINITE.has(lemma))) return null
    if (KIN.has(role.head) && readings.some(({ lemma }) => OF_SPEAKER.has(lemma))) return null
    const [adjective] = readings.filter(({ pos }) => pos === 'adj')
    if (adjective) role.rest.push(adjective.lemma)
  }
  // `mówi starszy z braci`, `młodszy`: one of several, told from the other
  const isOneOfSeveral = INDEFINITE.has(role.head) || RANKED.has(tokens[phrase.head]?.form.lower ?? '')
  if (isOneOfSeveral || isInformant(tokens, role, phrase)) return null
  const bare = !hasComplement(passage, phrase) && !isDefined(passage, phrase)
  // `giganci ostrzegają` are several, and the `linie` of an airline one
  const isSeveral = (phrase.agreement.number & SINGULAR) === 0 && !CALLED_IN_PLURAL.has(role.head)
  if (ORGANIZATION_ANAPHORS.has(role.head) && bare && !isSeveral) {
    // `Koleje Zatylskie podały, że… Przewoźnik dodał`
    const [last] = recent
    if (last && takesUp(role.head, last)) return { voice: last, by: 'role', confidence: 0.8 }
    const body = findBody(register, role.head, phrase.first, recent, role.rest)
    if (body) return { voice: body, by: 'role', confidence: 0.8 }
  }
  if (phrase.kind === 'organization')
    return bare ? resolveBody(register, role, phrase.first, recent) : bodyInFull(role, recent)
  if (phrase.kind !== 'person' || COLLECTIVES.has(role.head)) return sameGroup(role, recent)
  // `głowa państwa` is a woman by grammar alone
  const genders = headOf(role) === role.head || isWomans(role.head) ? gendersOf(phrase, wanted) : ANY_GENDER
  // `biskupi mówili` are several, though an adjective of one looks so
  const isOne = (phrase.agreement.number & (wanted.agreement.number || SINGULAR) & SINGULAR) !== 0
  const passerBy = bare && isOne && PASSERS_BY.has(role.head) ? gendersOf(phrase, wanted) : 0
  const addressed = passerBy ? addressedBefore(register, role.head, phrase.first, passerBy) : null
  const called = bare && isOne && SEXES.has(role.head) ? givenNameBefore(register, phrase.first, genders) : addressed
  if (called) return { voice: called, by: 'echo', confidence: 0.65 }
  const isTheirs = isPossessed(tokens[phrase.first - 1]) || holdsPossessive(passage, phrase)
  const newly = isOne && !isTheirs ? findNewlyHeard(register, role, phrase, genders) : null
  if (newly) {
    register.people.giveRole(newly, heldRole(tokens, role, phrase.head))
    return { voice: register.personVoice(newly), by: 'role', confidence: 0.75 }
  }
  const scholar = bare && isOne ? scholarHeard(role, phrase.first, genders, recent[0]) : null
  if (scholar) return { voice: register.personVoice(scholar), by: 'role', confidence: 0.6 }
  const holder = isOne ? findHolder(register, role, phrase.first, genders, { tenure }) : null
  // `Smutny był Adam Wrzos. Trener gości`: of two sides the other one, whom the text has just told of
  const isOfSide = SIDES.has(tokens[phrase.head + 1]?.form.lower ?? '')
  const isPlainHolder = holder?.voice.roles.every(({ rest }) => rest.length === 0) ?? false
  const rival = isOfSide && isPlainHolder ? toldOfBefore(register, phrase.first, genders) : null
  if (rival) return { voice: register.personVoice(rival), by: 'role', confidence: 0.6 }
  // `napisała gwiazda „Zatoki”`: who has been named already, rather than a singer whom the text has yet to bring in
  const isLater = (holder?.voice.person?.mentions[0]?.first ?? -1) > phrase.first
  const star = isLater ? findStar(register, role, phrase, genders, recent) : null
  if (holder) return star ?? learnMore(register, role, phrase, holder)
  const isFull = hasComplement(passage, phrase)
  const same = recent.find(
    (voice) =>
      !voice.person &&
      !isVoiceOfOtherEra(tokens, voice, tenure) &&
      (voice.agreement.number & phrase.agreement.number) !== 0 &&
      voice.roles.some(
        (held) =>
          (isOne || isSameGroup(held, role, isFull)) &&
          // `jego rzecznik` is no `rzecznik Kremla`
          !(isTheirs && held.rest.length > 0) &&
          matchRoles(held, role) > 0,
      ),
  )
  if (same) return { voice: same, by: 'role', confidence: 0.85 }
  if (!isOne) return null
  const member = findByBody(register, role, phrase, genders)
  if (member) return member
  const official = findByOffice(register, role, phrase.first, genders, recent)
  if (official) return { voice: official, by: 'role', confidence: 0.8 }
  const broughtIn = bare && !isPublicOffice(role) ? findBroughtIn(register, role, phrase.first) : null
  if (broughtIn) return broughtIn
  // `jej sąsiadka`, `list, którego autor`: somebody else than whom the pronoun stands for
  if ((bare && isPossessed(tokens[phrase.first - 1])) || holdsPossessive(passage, phrase)) return null
  const isOther = toldApart(register, phrase, wanted, recent)
  const announced = findAnnounced(register, role, phrase.first, genders, recent)
  if (announced && !isOther(announced)) {
    register.people.giveRole(announced, heldRole(tokens, role, phrase.head))
    return { voice: register.personVoice(announced), by: 'role', confidence: 0.75 }
  }
  if (bare) return resolveBare(register, role, phrase, genders, recent, isOther)
  const unmet = recent[0] ? recent[0].person : onlyOneBefore(register, phrase.first)
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

/** `Dr Ewa Lis wskazuje, że A. – B – mówi badaczka`: the doctor heard last, rather than a professor heard before. */
function scholarHeard(role: Role, at: number, genders: number, last: Voice | undefined): Person | null {
  const person = last?.person
  if (!person || !SCHOLARS.has(role.head) || !(person.genders & genders)) return null
  const isNear = person.mentions.some(({ first }) => first < at && first > at - FRESH)
  return isNear && person.roles.some(({ head }) => head === DOCTOR) ? person : null
}

/**
 * `Wrona napisał… Do wpisu sekretarz stanu Lidorii dołączył`: an office that nobody bears, for the only one named just
 * before whom the article gives none. Spokesmen and advisers are somebody else's, unless it names nobody else, or names
 * him for saying something.
 */
function resolveUnintroduced(
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
