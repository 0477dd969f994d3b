import { RELATIVE_LEMMA } from '../lexicon/function-words.ts'
import { CASES, readingsOf, SINGULAR } from '../lexicon/morphology/readings.ts'
import { GENERIC_PERSONS, NATIONALS, standsFor } from '../lexicon/roles.ts'
import { INDEFINITE, LEADER_NOUNS, ORGANIZATION_ANAPHORS, PASSERS_BY } from '../lexicon/source-nouns.ts'
import type { Agreement } from '../model/proposal.ts'
import { isParticiple, type NounPhrase } from '../text/nominal.ts'
import { type Passage, rangeSpan } from '../text/passage.ts'
import { agree } from '../text/subject.ts'
import { isAcronym, isCapitalised, readingsAt } from '../text/tokens.ts'
import { findBody } from './bodies.ts'
import { casesBefore, isPlainlyNominative } from './name-context.ts'
import { nominativePhrase } from './nominative.ts'
import { latestBefore, type Person } from './people.ts'
import type { Register, Voice } from './register.ts'
import { hasHolder, headOf, matchRoles, type Role, roleOf } from './roles.ts'

/** How a mention found its voice: by name, by a role that the article links with it, or by being the only one it can be. */
export interface Resolution {
  voice: Voice
  by: 'name' | 'role' | 'echo'
  confidence: number
}

/** The case in which the phrase names its speaker, and what the verb shows of him. */
export interface Wanted {
  case: 'nom' | 'gen' | 'acc'
  agreement: Agreement
}

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

/** `Francuz`: whoever was named last and may be one. */
function resolveNational(
  register: Register,
  phrase: NounPhrase,
  wanted: Wanted,
  recent: readonly Voice[],
): Resolution | null {
  const { tokens } = register.passage
  if (phrase.first !== phrase.last) return null
  const national = readingsAt(tokens[phrase.head]).find(
    ({ lemma, number }) => NATIONALS.has(lemma) && number & SINGULAR,
  )
  if (!national) return null
  const role: Role = { text: national.lemma, head: national.lemma, rest: [] }
  return resolveBare(register, role, phrase, wanted.agreement.genders || national.genders, recent)
}

/** A person of the article, by the name in the phrase; one whom the phrase introduces (`prezes Wrzosek`) is made. */
function resolvePerson(register: Register, phrase: NounPhrase, wanted: Wanted): Resolution | null {
  const { people, passage } = register
  const { tokens } = passage
  const known = { genders: gendersOf(phrase, wanted), at: phrase.first }
  if (phrase.kind === 'thing' && !phrase.name) return surnameAlone(register, phrase, known)
  const mention = people.within(phrase.first, phrase.last) ?? nameBehind(register, phrase)
  if (mention && !isGoverned(passage, mention.first, phrase, wanted)) {
    const surname = mention.first === mention.last ? people.find([tokens[mention.first]?.text ?? ''], known) : null
    const person = surname ?? mention.person
    const voice = register.personVoice(person)
    if (phrase.head < mention.first && phrase.kind === 'person') {
      const role = roleOf(tokens, phrase.head, mention.first - 1, phrase.head)
      // a role is kept in the nominative: of `rzeczniczki szpitala` that is its noun's lemma
      if (wanted.case !== 'nom') role.text = role.text.replace(/^[^\s]+/u, role.head)
      people.giveRole(person, role)
    }
    return { voice, by: 'name', confidence: people.isSure(person, known) ? 0.98 : 0.7 }
  }
  if (mention || !phrase.name) return surnameAlone(register, phrase, known)
  const words = nameWords(passage, phrase)
  const person = people.find(words, known)
  const bare = phrase.first === phrase.name.first
  if (person && (bare || phrase.kind === 'person'))
    return { voice: register.personVoice(person), by: 'name', confidence: people.isSure(person, known) ? 0.95 : 0.65 }
  if (phrase.kind !== 'person' || bare || words.length > 1 || isAcronym(tokens[phrase.name.first])) return null
  // `szef Lubexu` is at the head of a company, `burmistrz Wrzosek` is called so
  const name = words[0] ?? ''
  const role = roleOf(tokens, phrase.head, phrase.name.first - 1, phrase.head)
  if (wanted.case !== 'nom' || /[auyi]$/u.test(name)) return null
  const introduced = people.introduce(name, known.genders, phrase.name)
  people.giveRole(introduced, role)
  return { voice: register.personVoice(introduced), by: 'name', confidence: 0.9 }
}

/** `inspektor sił powietrznych generał Ewa Lis`: a name right behind a role that the phrase did not reach. */
function nameBehind({ people }: Register, phrase: NounPhrase): ReturnType<Register['people']['within']> {
  if (phrase.kind !== 'person' || phrase.name) return null
  const [mention] = people.between(phrase.last + 1, phrase.last + 6)
  return mention?.first === phrase.last + 1 ? mention : null
}

/** A surname that is a common noun too (`Wrzos`), at the start of a sentence. */
function surnameAlone(
  register: Register,
  phrase: NounPhrase,
  known: { genders: number; at: number },
): Resolution | null {
  const word = register.passage.tokens[phrase.head]
  if (phrase.name || phrase.first !== phrase.last || !word || !isCapitalised(word)) return null
  const person = register.people.find([word.text], known)
  return person?.surname === word.text ? { voice: register.personVoice(person), by: 'name', confidence: 0.9 } : null
}

/** Whether another noun of the phrase holds the name in a case of its own: `rzecznik premier Ewy Lis`. */
function isGoverned({ tokens }: Passage, name: number, phrase: NounPhrase, wanted: Wanted): boolean {
  if (name <= phrase.head) return false
  const cases = casesBefore(tokens, name)
  if (cases !== 0 && (cases & CASES[wanted.case]) === 0) return true
  if (wanted.case !== 'nom' || !hasHolder(tokens, phrase.head + 1, name)) return false
  // `rzecznik premier Lis`: a lone surname is the nearer one's
  const lone = name === phrase.last && hasHolder(tokens, name - 1, name)
  return lone || !isPlainlyNominative(tokens[name])
}

const gendersOf = (phrase: NounPhrase, { agreement }: Wanted): number =>
  agreement.genders || (phrase.name && phrase.first === phrase.name.first ? 15 : phrase.agreement.genders) || 15

/** `szef NATO` once somebody was called so; a bare `minister` the one who spoke last and may be one. */
function resolveRole(
  register: Register,
  phrase: NounPhrase,
  wanted: Wanted,
  recent: readonly Voice[],
): Resolution | null {
  const { passage } = register
  const { tokens } = passage
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
  const same = recent.find(
    ({ person, roles, agreement }) =>
      !person && (agreement.number & phrase.agreement.number) !== 0 && roles.some((held) => matchRoles(held, role) > 0),
  )
  if (same) return { voice: same, by: 'role', confidence: 0.85 }
  return bare && phrase.agreement.number & SINGULAR ? resolveBare(register, role, phrase, genders, recent) : null
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
  // an adjective tells him from others: `unijny dyplomata`
  if (readingsOf(role.head).some(({ pos }) => pos === 'num')) return null
  if (!generic && (PASSERS_BY.has(role.head) || !isPlain(register, phrase))) return null
  const named = namedBefore(register, phrase.first)
  const fits = ({ genders: own, roles }: Pick<Person, 'genders' | 'roles'>): boolean =>
    (own & genders) !== 0 && (generic || roles.every((held) => mayBeBoth(held, role)))
  const voice = recent[0]
  const heard = voice?.kind === 'person' && voice.person === null ? voice : null
  if (heard && generic && agree({ number: SINGULAR, genders }, heard.agreement))
    return { voice: heard, by: 'echo', confidence: 0.6 }
  const person = named.find(fits) ?? recent.find(({ person }) => person && fits(person))?.person
  if (!person) return null
  return { voice: register.personVoice(person), by: 'echo', confidence: named.filter(fits).length > 1 ? 0.55 : 0.7 }
}

/** Those named shortly before, the last first; who stands in a heading has not been brought in yet. */
const namedBefore = ({ people, passage }: Register, at: number): Person[] =>
  people.before(at, SALIENT, (mention) => passage.blocks[passage.tokens[mention]?.block ?? 0]?.kind !== 'heading')

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

/** Two offices that neither stands for the other are two people; an office and a trade may be one. */
function mayBeBoth(held: Role, said: Role): boolean {
  const [a, b] = [headOf(held), headOf(said)]
  return !LEADER_NOUNS.has(a) || !LEADER_NOUNS.has(b) || standsFor(a, b) > 0 || standsFor(b, a) > 0
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
    const match = Math.max(...person.roles.map((held) => matchRoles(held, role)))
    return match > 0 ? [{ person, match }] : []
  })
  if (holders.length === 0) return null
  const best = Math.max(...holders.map(({ match }) => match))
  const closest = holders.filter(({ match }) => match === best).map(({ person }) => person)
  const holder = latestBefore(closest, at)
  if (!holder) return null
  const confidence = closest.length > 1 ? 0.6 : best === 1 ? 0.8 : 0.95
  return { voice: register.personVoice(holder), by: 'role', confidence }
}

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

function nameWords({ tokens }: Passage, phrase: NounPhrase): string[] {
  const words: string[] = []
  for (let i = phrase.name?.first ?? 0; i <= (phrase.name?.last ?? -1); i++)
    if (tokens[i]?.kind === 'word') words.push(tokens[i]?.text ?? '')
  return words
}

function hasComplement({ tokens }: Passage, { head, last }: NounPhrase): boolean {
  for (let i = head + 1; i <= last; i++) {
    if (isCapitalised(tokens[i]) || readingsAt(tokens[i]).some(({ pos }) => pos === 'subst')) return true
  }
  return false
}
