import { RELATIVE_LEMMA } from '../lexicon/function-words.ts'
import { readingsOf, SINGULAR } from '../lexicon/morphology/readings.ts'
import { DEPUTIES, GENERIC_PERSONS, mainNoun, NATIONALS } from '../lexicon/roles.ts'
import { INDEFINITE, LEADER_NOUNS, ORGANIZATION_ANAPHORS, PASSERS_BY } from '../lexicon/source-nouns.ts'
import { POSSESSIVES } from '../lexicon/speech-nouns.ts'
import { isParticiple, isPreposition, type NounPhrase } from '../text/nominal.ts'
import type { Passage } from '../text/passage.ts'
import { agree } from '../text/subject.ts'
import { isCapitalised, readingsAt } from '../text/tokens.ts'
import { findAnnounced } from './announced.ts'
import { findBody } from './bodies.ts'
import { latestBefore, type Person } from './people.ts'
import type { Register, Voice } from './register.ts'
import { gendersOf, type Resolution, type Wanted } from './resolution.ts'
import { addRole, headOf, isPublicOffice, matchRoles, mayBeBoth, type Role, roleOf } from './roles.ts'

/** `Francuz`: whoever was named last and may be one. */
export function resolveNational(
  register: Register,
  phrase: NounPhrase,
  wanted: Wanted,
  recent: readonly Voice[],
): Resolution | null {
  const { tokens } = register.passage
  if (phrase.first !== phrase.last || !isCapitalised(tokens[phrase.head])) return null
  const national = readingsAt(tokens[phrase.head]).find(
    ({ lemma, number }) => NATIONALS.has(lemma) && number & SINGULAR,
  )
  if (!national) return null
  const role: Role = { text: national.lemma, head: national.lemma, rest: [] }
  return resolveBare(register, role, phrase, wanted.agreement.genders || national.genders, recent)
}

/** `szef NATO` once somebody was called so; a bare `minister` the one who spoke last and may be one. */
export function resolveRole(
  register: Register,
  phrase: NounPhrase,
  wanted: Wanted,
  recent: readonly Voice[],
): Resolution | null {
  const { passage } = register
  const { tokens } = passage
  // `12 proc. wyborców` are not the `13 proc. wyborców`
  if (tokens[phrase.first]?.kind === 'number') return null
  const role = roleOf(tokens, phrase.head, phrase.last, phrase.head)
  for (let i = phrase.first; i < phrase.head; i++) {
    const readings = readingsAt(tokens[i])
    if (readings.some(({ lemma }) => INDEFINITE.has(lemma))) return null
    const [adjective] = readings.filter(({ pos }) => pos === 'adj')
    if (adjective) role.rest.push(adjective.lemma)
  }
  if (INDEFINITE.has(role.head)) return null
  const bare = !hasComplement(passage, phrase) && !isDefined(passage, phrase)
  if (ORGANIZATION_ANAPHORS.has(role.head) && bare) {
    const body = findBody(register, role.head, phrase.first, recent)
    if (body) return { voice: body, by: 'role', confidence: 0.75 }
  }
  if (phrase.kind === 'organization') return sameBody(role, bare, recent)
  if (phrase.kind !== 'person') return null
  // `głowa państwa` is a woman by grammar alone
  const genders = headOf(role) === role.head ? gendersOf(phrase, wanted) : 15
  const holder = phrase.agreement.number & SINGULAR ? findHolder(register, role, phrase.first, genders) : null
  if (holder) return holder
  const isOne = (phrase.agreement.number & SINGULAR) !== 0
  const same = recent.find(
    ({ person, roles, agreement }) =>
      !person &&
      (agreement.number & phrase.agreement.number) !== 0 &&
      // `ekonomiści` are not the `eksperci` heard before; one economist may be the expert
      roles.some((held) => (isOne || held.head === role.head) && matchRoles(held, role) > 0),
  )
  if (same) return { voice: same, by: 'role', confidence: 0.85 }
  if ((phrase.agreement.number & SINGULAR) === 0) return null
  // `jej sąsiadka`, `jego zastępca`: somebody else than whom the pronoun stands for
  const possessed = POSSESSIVES.has(tokens[phrase.first - 1]?.form.lower ?? '')
  if (bare && possessed) return null
  const announced = findAnnounced(register, role, phrase.first, genders, recent)
  if (announced) {
    register.people.giveRole(announced, role)
    return { voice: register.personVoice(announced), by: 'role', confidence: 0.75 }
  }
  return bare
    ? resolveBare(register, role, phrase, genders, recent)
    : resolveUnintroduced(register, role, phrase.first, genders, recent)
}

/** How far back, in tokens, somebody without a role may have been named whom a role with a complement means. */
const FRESH = 120

/**
 * `Wrona napisał… Do wpisu sekretarz stanu Lidorii dołączył`: an office that nobody bears, for the only one named just
 * before whom the article gives none. Spokesmen and advisers are somebody else's, unless it names nobody else.
 */
function resolveUnintroduced(
  register: Register,
  role: Role,
  at: number,
  genders: number,
  recent: readonly Voice[],
): Resolution | null {
  const person = recent[0] ? recent[0].person : onlyOneBefore(register, at)
  // `May dodała… Szefowa rządu podkreśliła`: nobody's company has a premier
  if (recent[0] && !person && isPublicOffice(role)) return loneVoice(role, genders, recent)
  if (!LEADER_NOUNS.has(role.head) || !person || person.roles.length > 0 || (person.genders & genders) === 0)
    return null
  if (DEPUTIES.has(mainNoun(role.head)) && (recent.length === 0 || register.people.all.length > 1)) return null
  if (!register.people.before(at, FRESH, () => true).includes(person)) return null
  register.people.giveRole(person, role)
  return { voice: register.personVoice(person), by: 'role', confidence: 0.75 }
}

/** Where nobody has been heard yet, whom the heading names, if it is one. */
function onlyOneBefore({ people }: Register, at: number): Person | null {
  const [person, ...others] = people.before(at, FRESH, () => true)
  return person && others.length === 0 ? person : null
}

/** How far back, in tokens, a bare `związkowiec` may mean somebody named. */
const SALIENT = 90

/** A bare noun for one person: whoever fits it and was named or heard last, unless it is one that brings people in. */
function resolveBare(
  register: Register,
  role: Role,
  phrase: NounPhrase,
  genders: number,
  recent: readonly Voice[],
): Resolution | null {
  const generic = GENERIC_PERSONS.has(role.head) || /^\p{Lu}/u.test(role.head)
  if (readingsOf(role.head).some(({ pos }) => pos === 'num')) return null
  if (!generic && PASSERS_BY.has(role.head)) return null
  const named = namedBefore(register, phrase.first)
  const object = objectOf(register, phrase)
  const fits = (person: Person): boolean =>
    person !== object &&
    (person.genders & genders) !== 0 &&
    (generic || person.roles.every((held) => mayBeBoth(held, role)))
  if (!generic && !recent.some(({ person }) => person) && named.length === 0)
    return onlyName(role, genders, recent) ?? onlyPerson(register, role, phrase.first, genders, recent)
  // `emerytowana konstruktorka`: an adjective may tell him from others, but not where there is nobody else
  if (!generic && !isPlain(register, phrase) && named.filter(fits).length !== 1) return null
  const voice = recent[0]
  const heard = voice?.kind === 'person' && voice.person === null ? voice : null
  if (heard && generic && agree({ number: SINGULAR, genders }, heard.agreement))
    return { voice: heard, by: 'echo', confidence: 0.6 }
  const person =
    preferSubject(register, phrase.first, named.filter(fits)) ??
    recent.find(({ person }) => person && fits(person))?.person
  if (!person) return null
  return { voice: register.personVoice(person), by: 'echo', confidence: named.filter(fits).length > 1 ? 0.55 : 0.7 }
}

/** `Barnius powiedział… Unijny negocjator dodał`: a name that the dictionary lacks, where only he has been heard. */
function onlyName(role: Role, genders: number, recent: readonly Voice[]): Resolution | null {
  // a company's chairman or spokesman is not the company
  if (LEADER_NOUNS.has(role.head) || DEPUTIES.has(mainNoun(role.head))) return null
  const [voice] = recent
  return voice && readingsOf(voice.name).length === 0 ? loneVoice(role, genders, recent) : null
}

/** `ekspertka`, where nobody has been heard and the article has named one person so far, however long ago. */
function onlyPerson(
  register: Register,
  role: Role,
  at: number,
  genders: number,
  recent: readonly Voice[],
): Resolution | null {
  const { people, passage, isSpoken } = register
  const [person, ...others] = people.all.slice(0, 2)
  const first = person?.mentions[0]?.first ?? at
  if (!person || others.length > 0 || first >= at || recent.length > 0 || isSpoken(passage.tokens[first]?.start ?? 0))
    return null
  if ((person.genders & genders) === 0 || !person.roles.every((held) => mayBeBoth(held, role))) return null
  return { voice: register.personVoice(person), by: 'echo', confidence: 0.6 }
}

/** The only one heard, by a name of one word, if the role may be theirs. */
function loneVoice(role: Role, genders: number, [voice, ...others]: readonly Voice[]): Resolution | null {
  if (!voice || others.length > 0 || voice.roles.length > 0 || !/^\p{Lu}\p{Ll}+$/u.test(voice.name)) return null
  if ((voice.agreement.genders & genders) === 0) return null
  addRole(voice.roles, role)
  return { voice, by: 'echo', confidence: 0.55 }
}

/** `Wrona przyjechał z Brylem. Burmistrz powiedział`: of two named in one sentence whoever stands in the nominative. */
function preferSubject({ people, passage }: Register, at: number, [last, other]: readonly Person[]): Person | null {
  if (!last || !other) return last ?? null
  const { tokens } = passage
  const mentions = people.between(Math.max(0, at - SALIENT), at)
  const [late, early] = [last, other].map((person) => mentions.findLast((mention) => mention.person === person))
  if (!late || !early || tokens[late.first]?.sentence !== tokens[early.first]?.sentence) return last
  const isSubject = ({ person, first, last: end }: typeof late): boolean =>
    tokens[end]?.text === person.surname && !isPreposition(tokens[first - 1])
  return !isSubject(late) && isSubject(early) ? other : last
}

/** How far behind a noun the object of its verb may be named, in tokens. */
const OBJECT_REACH = 4

/** `sąsiadka nazwała Bibi`: whom the noun's own clause has it happen to is not whom it means. */
function objectOf({ people, passage: { tokens } }: Register, { last }: NounPhrase): Person | null {
  const [object] = people.between(last + 2, last + 1 + OBJECT_REACH)
  if (!object) return null
  for (let i = last + 1; i < object.first; i++)
    if (tokens[i]?.kind !== 'word' || tokens[i]?.sentence !== tokens[last]?.sentence) return null
  return object.person
}

/** Those named shortly before, the last first; who stands in a heading has not been brought in yet, nor whom others speak of. */
const namedBefore = ({ people, passage: { tokens, blocks }, isSpoken }: Register, at: number): Person[] =>
  people.before(at, SALIENT, (mention) => {
    const token = tokens[mention]
    return token !== undefined && blocks[token.block]?.kind !== 'heading' && !isSpoken(token.start)
  })

/** `ekspert zajmujący się koroną`, `strażak, który`: what follows says which one, so he is new. */
function isDefined({ tokens }: Passage, { last }: NounPhrase): boolean {
  if (isParticiple(readingsAt(tokens[last + 1]))) return true
  return (
    tokens[last + 1]?.kind === 'comma' && readingsAt(tokens[last + 2]).some(({ lemma }) => lemma === RELATIVE_LEMMA)
  )
}

/** No adjective but an age: `33-letni pomocnik`. */
function isPlain({ passage: { tokens } }: Register, { first, head }: NounPhrase): boolean {
  for (let i = first; i < head; i++) if (!/^\p{N}+-/u.test(tokens[i]?.text ?? '')) return false
  return true
}

/** Whoever bears a role that this one may stand for: the closest noun first, of several the one mentioned last. */
function findHolder(register: Register, role: Role, at: number, genders: number): Resolution | null {
  const { people, passage } = register
  const start = passage.tokens[at]?.start ?? 0
  const holders = people.withRole(role).flatMap((person) => {
    const first = person.mentions[0]
    // somebody named much later is not whom the role means here
    if (first && (passage.tokens[first.first]?.start ?? 0) > start + 400) return []
    if ((person.genders & genders) === 0) return []
    // `amerykański prezydent` is none whom the article calls a president later, and says no more
    const isLater = first !== undefined && first.first > at
    const fitting = isLater && isForeign(role) ? person.roles.filter(({ rest }) => rest.length > 0) : person.roles
    const match = Math.max(0, ...fitting.map((held) => matchRoles(held, role)))
    return match > 0 ? [{ person, match }] : []
  })
  const employed = holders.some(({ match }) => match === 3) ? findEmployed(people.all, role, at, genders) : null
  if (employed) return { voice: register.personVoice(employed), by: 'role', confidence: 0.8 }
  if (holders.length === 0) return null
  const best = Math.max(...holders.map(({ match }) => match))
  const closest = holders.filter(({ match }) => match === best).map(({ person }) => person)
  const holder = latestBefore(closest, at)
  if (!holder) return null
  const confidence = closest.length > 1 ? 0.6 : best === 1 ? 0.8 : 0.95
  return { voice: register.personVoice(holder), by: 'role', confidence }
}

/** Of another land than the paper's. */
const isForeign = ({ rest }: Role): boolean =>
  rest.some((word) => word !== 'polski' && word.endsWith('ski') && readingsOf(word).some(({ pos }) => pos === 'adj'))

/** Persons among whom somebody's employer is looked for. */
const MOST_EMPLOYED = 200

/** `ekspert Banku Zatylskiego` beside an expert of nothing in particular: the only one whose office names that bank. */
function findEmployed(all: readonly Person[], role: Role, at: number, genders: number): Person | null {
  const body = role.rest.filter((word) => /^\p{Lu}/u.test(word))
  if (body.length === 0 || !EXPERTS.has(role.head)) return null
  const works = ({ roles }: Person): boolean => roles.some(({ rest }) => body.every((word) => rest.includes(word)))
  const [person, ...others] = all
    .slice(0, MOST_EMPLOYED)
    .filter((one) => (one.mentions[0]?.first ?? at) < at && (one.genders & genders) !== 0 && works(one))
  return person && others.length === 0 ? person : null
}

/** What anybody may be who works somewhere. */
const EXPERTS: ReadonlySet<string> = new Set(['ekspert', 'ekspertka', 'specjalista', 'specjalistka', 'menedżer'])

/** `prokuratura` for the `Prokuratura Okręgowa` that has spoken. */
function sameBody(role: Role, bare: boolean, recent: readonly Voice[]): Resolution | null {
  if (!bare) return null
  const voice = recent.find(
    ({ kind, roles, name }) =>
      kind === 'organization' &&
      (roles.some(({ head }) => head === role.head) ||
        readingsOf(name.split(' ')[0] ?? '').some(({ lemma }) => lemma.toLowerCase() === role.head)),
  )
  return voice ? { voice, by: 'role', confidence: 0.85 } : null
}

function hasComplement({ tokens }: Passage, { head, last }: NounPhrase): boolean {
  for (let i = head + 1; i <= last; i++) {
    if (isCapitalised(tokens[i]) || readingsAt(tokens[i]).some(({ pos }) => pos === 'subst')) return true
  }
  return false
}
