import type { NounPhrase } from '../grammar/nominal.ts'
import { isOf } from '../grammar/noun-phrase/kinds-of-tokens.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { isRegnal } from '../grammar/regnal.ts'
import { agree } from '../grammar/subject.ts'
import { ORGANIZATION_NOUNS } from '../lexicon/body-nouns.ts'
import { CASE_TELLERS, DEALT_WITH } from '../lexicon/court-sides.ts'
import { BY_PREPOSITION } from '../lexicon/function-words.ts'
import { LAND_ADJECTIVES } from '../lexicon/land-adjectives.ts'
import { humanReadings, isGivenName } from '../lexicon/morphology/human-names.ts'
import { CASES, GENDERS, readingsOf, SINGULAR } from '../lexicon/morphology/readings.ts'
import { isCompanyWord, LONE_NAME } from '../lexicon/name-words.ts'
import { BESIDES_OFFICE, CROWNED, HEADS_OF_LANDS } from '../lexicon/offices.ts'
import { INDEFINITE, LEADER_NOUNS, OFFICIALS, PASSERS_BY } from '../lexicon/person-nouns.ts'
import { WITH_OR_FROM } from '../lexicon/prepositions.ts'
import { ASKING_VERBS } from '../lexicon/reporting-verbs.ts'
import { DEPUTIES, FORMS_OF_ADDRESS, GENERIC_PERSONS, mainNoun, SEXES, standsFor } from '../lexicon/roles.ts'
import { SURNAME } from '../lexicon/surname-endings.ts'
import { isAcronym, readingsAt, type Token } from '../text/tokens.ts'
import { addRole } from './add-role.ts'
import { findCrowned } from './crowned.ts'
import { isPredicatedBefore, subjectBefore } from './lone-subject.ts'
import { isLocalOffice, isPublicOffice, mayBeBoth } from './match-roles.ts'
import { mayHold, type Person } from './person.ts'
import { preferSubject } from './prefer-subject.ts'
import type { Register, Voice } from './register.ts'
import type { Resolution } from './resolution.ts'
import type { Role } from './roles.ts'
import { mayAnswerFor } from './who-answers-for.ts'

/** How far back, in tokens, a bare `związkowiec` may mean somebody named. */
const SALIENT = 90

/** A bare noun for one person: whoever fits it and was named or heard last, unless it is one that brings people in. */
export function resolveBare(
  register: Register,
  role: Role,
  phrase: NounPhrase,
  genders: number,
  recent: readonly Voice[],
  isOther: (person: Person) => boolean = () => false,
): Resolution | null {
  // `Franciszek napisał… podkreślił papież`: popes and kings go by what they are called alone
  const [last] = recent
  if (CROWNED.has(role.head) && last && !last.person && isGivenName(last.name))
    return { voice: last, by: 'echo', confidence: 0.7 }
  const crowned = CROWNED.has(role.head) ? findCrowned(register, role.head) : null
  if (crowned) return { voice: register.personVoice(crowned), by: 'role', confidence: 0.8 }
  const generic = GENERIC_PERSONS.has(role.head) || /^\p{Lu}/u.test(role.head)
  if (readingsOf(role.head).some(({ pos }) => pos === 'num')) return null
  if (!generic && PASSERS_BY.has(role.head)) return null
  const named = namedBefore(register, phrase.first)
  const object = objectOf(register, phrase)
  const isOfGender = (person: Person): boolean => (person.genders & genders) !== 0
  const fits = (person: Person): boolean =>
    person !== object &&
    !isOther(person) &&
    isOfGender(person) &&
    !isOtherThan(role, person) &&
    !(CROWNED.has(role.head) && !isNumbered(register, person)) &&
    mayHold(person, role) &&
    mayAnswerFor(register, role, person, recent) &&
    !(isPublicOffice(role) && isOfBody(register, person)) &&
    !(
      isOfOtherLand(role) &&
      person.roles.length > 0 &&
      person.roles.every((held) => standsFor(role.head, held.head) < 2)
    ) &&
    !(LEADER_NOUNS.has(role.head) && isAddressed(register, person)) &&
    !(isMansOffice(role, genders) && isUnknownWoman(person) && register.people.all.length > 1) &&
    (generic || person.roles.every((held) => mayBeBoth(held, role)) || isToldToBe(register, person, role, phrase.first))
  if (!generic && !recent.some(({ person }) => person) && named.length === 0)
    return onlyName(register, role, genders, recent) ?? onlyPerson(register, role, phrase.first, genders, recent)
  // `emerytowana konstruktorka`: an adjective may tell him from others, but not where there is nobody else
  const plain = isPlain(register, phrase)
  if (!generic && !plain && named.filter(fits).length !== 1) return null
  const voice = recent[0]
  const heard = voice?.kind === 'person' && voice.person === null ? voice : null
  // `dodaje następna… uważa mężczyzna`: one of several unnamed is followed by another, unless one man is named
  if (SEXES.has(role.head) && heard && isOneOfSeveral(heard, genders) && named.filter(fits).length !== 1) return null
  const isSomebody = heard !== null && !isOtherThan(role, heard)
  if (isSomebody && generic && agree({ number: SINGULAR, genders }, heard.agreement))
    return { voice: heard, by: 'echo', confidence: 0.6 }
  // `zauważa Morek… przyznaje trener`: a surname that nobody introduced, heard behind all who were named
  if (
    heard &&
    plain &&
    // a `przewodnicząca składu` is called by what she is, and is no `oskarżona`
    /^\p{Lu}/u.test(heard.name) &&
    lastMention(heard) > lastNamed(register, named.filter(isOfGender), phrase.first) &&
    agree({ number: SINGULAR, genders }, heard.agreement)
  )
    return { voice: heard, by: 'echo', confidence: 0.55 }
  const person =
    preferSubject(register, phrase.first, SALIENT, named.filter(fits)) ??
    recent.find(({ person }) => person && fits(person))?.person
  if (!person) return null
  const meant = meantBefore(register, role, person, phrase.first, generic)
  const one = meant && fits(meant) ? meant : person
  register.calledSo.set(role.head, one)
  return { voice: register.personVoice(one), by: 'echo', confidence: named.filter(fits).length > 1 ? 0.55 : 0.7 }
}

/**
 * `Reżyserka mówiła… Zdaniem recenzentki Anny Lis film jest za długi. Reżyserka odparła`: whom the noun has meant before, where
 * whoever was named last has a trade of their own, or was named for something else: `Zagrała Ewę Bryl. Reżyserka dodała`.
 */
function meantBefore(
  { calledSo, people, passage }: Register,
  { head }: Role,
  { roles, mentions, genders }: Person,
  at: number,
  generic: boolean,
): Person | undefined {
  const meant = calledSo.get(head)
  const isOther = roles.length > 0 && roles.every((held) => standsFor(head, held.head) === 0)
  if (isOther || generic || !meant) return isOther ? meant : undefined
  const last = mentions.findLast(({ first }) => first < at)
  const isNear = people.before(at, SALIENT, () => true).includes(meant)
  const forms = humanReadings(passage.tokens[last?.first ?? -1]?.text ?? '').filter((own) => own.genders & genders)
  return isNear && forms.length > 0 && forms.every(({ cases }) => !(cases & CASES.nom)) ? meant : undefined
}

/** What the sentence before says that he is, or what whoever it tells of may be besides an office. */
const isToldToBe = (register: Register, person: Person, { head }: Role, at: number): boolean =>
  (BESIDES_OFFICE.has(head) || isPredicatedBefore(register, at, head)) && subjectBefore(register, at) === person

/** `Jan Bryl z Banku Portowego`, whom the article gives no office: what he is from tells that he has none of the land's. */
const isOfBody = ({ passage: { tokens } }: Register, { roles, mentions }: Person): boolean =>
  roles.length === 0 &&
  mentions.some(({ last }) => {
    if (!WITH_OR_FROM.has(tokens[last + 1]?.text ?? '')) return false
    const from = readNounPhrase(tokens, last + 2, last + 2 + BODY_REACH, 'gen', false)
    if (from?.kind !== 'organization' || isAcronym(tokens[from.head])) return false
    return isOf(tokens[from.head], ORGANIZATION_NOUNS) || isCompanyWord(tokens[from.last]?.text ?? '')
  })

/** Tokens that what somebody is from may have. */
const BODY_REACH = 6

/** `niemiecki kanclerz`: of a land by an adjective, and nobody whom the article has in another office. */
const isOfOtherLand = ({ head, rest }: Role): boolean =>
  HEADS_OF_LANDS.has(mainNoun(head)) && rest.some((word) => LAND_ADJECTIVES.has(word))

/** `pan Stanisław`, whom the paper calls by his given name alone, leads nothing. */
export const isAddressed = ({ passage: { tokens } }: Register, { name, mentions }: Person): boolean =>
  !name.includes(' ') && mentions.some(({ first }) => FORMS_OF_ADDRESS.has(tokens[first - 1]?.form.lower ?? ''))

/** `Wojewoda zapewnia`: an office that is a man's by grammar, and a verb that shows no gender. */
const isMansOffice = (role: Role, genders: number): boolean => isLocalOffice(role) && (genders & GENDERS.human) !== 0

/** A woman of whom the article tells no office. */
const isUnknownWoman = ({ roles, genders }: Person): boolean => roles.length === 0 && (genders & GENDERS.human) === 0

/** `Jan Paweł II`: a pope or king; whoever else has a surname is none. */
const isNumbered = ({ passage: { tokens } }: Register, { mentions }: Person): boolean =>
  mentions.some(({ last }) => isRegnal(tokens[last + 1]))

/** A `mężczyzna` is no official, an `oskarżony` none of those who tell of his case; a mayor may be accused. */
const isOtherThan = ({ head: said }: Role, { roles }: { roles: readonly Role[] }): boolean =>
  roles.some(
    ({ head }) =>
      (SEXES.has(said) && OFFICIALS.has(head)) ||
      (DEALT_WITH.has(said) && CASE_TELLERS.has(head)) ||
      (CASE_TELLERS.has(said) && DEALT_WITH.has(head)),
  )

/** `inna kobieta`, `następna`: of the other sex, so that she is not the one who goes on. */
const isOneOfSeveral = ({ name, agreement }: Voice, genders: number): boolean =>
  !agree({ number: SINGULAR, genders }, agreement) &&
  readingsOf(name.split(' ')[0] ?? '').some(({ lemma }) => INDEFINITE.has(lemma))

const lastMention = ({ mentions }: Voice): number => mentions.at(-1)?.start ?? -1

/** Where any of them was named last before the token `at`, but for what others say of them. */
function lastNamed({ passage: { tokens }, isQuoted }: Register, named: readonly Person[], at: number): number {
  const starts = named.flatMap(({ mentions }) =>
    mentions.flatMap(({ first }) => (first < at ? (tokens[first]?.start ?? []) : [])),
  )
  return Math.max(-1, ...starts.filter((start) => !isQuoted(start)))
}

/** `Barnius powiedział… Unijny negocjator dodał`: a name that the dictionary lacks, where only he has been heard. */
function onlyName(register: Register, role: Role, genders: number, recent: readonly Voice[]): Resolution | null {
  const [voice] = recent
  if (!voice) return null
  // no company is called `Lipski`
  if (voice.name.split('-').some((part) => SURNAME.test(part))) return loneVoice(register, role, genders, recent)
  // `rosyjski prezydent`: no company's
  if (isPublicOffice(role) && role.rest.some((word) => LAND_ADJECTIVES.has(word)))
    return loneVoice(register, role, genders, recent)
  // a company's chairman or spokesman is not the company
  if (LEADER_NOUNS.has(role.head) || DEPUTIES.has(mainNoun(role.head))) return null
  // `Wrona`, whom the dictionary has as a surname alone
  const isSurname = readingsOf(voice.name).every(({ lemma, pos }) => pos === 'subst' && /^\p{Lu}/u.test(lemma))
  return isSurname ? loneVoice(register, role, genders, recent) : null
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
  if (!mayAnswerFor(register, role, person, recent)) return null
  return { voice: register.personVoice(person), by: 'echo', confidence: 0.6 }
}

/** The only one heard, by a name of one word, if the role may be theirs. */
export function loneVoice(
  register: Register,
  role: Role,
  genders: number,
  [voice, ...others]: readonly Voice[],
): Resolution | null {
  if (!voice || others.length > 0 || voice.roles.length > 0 || !LONE_NAME.test(voice.name)) return null
  if ((voice.agreement.genders & genders) === 0) return null
  addRole(voice.roles, role)
  return { voice: register.makePerson(voice), by: 'echo', confidence: 0.55 }
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
    return (
      token !== undefined &&
      blocks[token.block]?.kind !== 'heading' &&
      !isSpoken(token.start) &&
      !asks(tokens, mention) &&
      !isInTitle(tokens, mention)
    )
  })

/** `ustawa „lex Lis”`: what something is called that bears his name. */
const isInTitle = (tokens: readonly Token[], name: number): boolean =>
  tokens[name + 1]?.kind === 'mark' && [1, 2].some((back) => tokens[name - back]?.kind === 'mark')

/** Tokens of what somebody is called between `przez` and his name. */
const ASKER_REACH = 5

/** `dopytywany przez redaktora Jana Lisa`: who asks does not answer. */
function asks(tokens: readonly Token[], name: number): boolean {
  for (let i = name - 1; i > name - ASKER_REACH && tokens[i]?.kind === 'word'; i--)
    if (tokens[i]?.form.lower === BY_PREPOSITION)
      return readingsAt(tokens[i - 1]).some(({ pos, lemma }) => pos === 'ppas' && ASKING_VERBS.has(lemma))
  return false
}

/** No adjective but an age: `33-letni pomocnik`. */
function isPlain({ passage: { tokens } }: Register, { first, head }: NounPhrase): boolean {
  for (let i = first; i < head; i++) if (!/^\p{N}+-/u.test(tokens[i]?.text ?? '')) return false
  return true
}
