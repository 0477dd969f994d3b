import { isPreposition, type NounPhrase } from '../grammar/nominal.ts'
import { mayBeMansGenitive } from '../grammar/noun-phrase/name-in-genitive.ts'
import { isRegnal } from '../grammar/regnal.ts'
import { ENDS_IN_CONSONANT } from '../lexicon/case-endings.ts'
import { isGivenName } from '../lexicon/morphology/human-names.ts'
import { CASES, GENDERS, SINGULAR } from '../lexicon/morphology/readings.ts'
import { TITLE_ROLES } from '../lexicon/name-words.ts'
import { WITH_OR_FROM } from '../lexicon/prepositions.ts'
import { DEPUTIES, FORMS_OF_ADDRESS, KIN, mainNoun, NATIONALS } from '../lexicon/roles.ts'
import { UNDECLINED_SURNAME } from '../lexicon/surname-endings.ts'
import type { Passage } from '../text/passage.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { introducedName } from './introduced-name.ts'
import { matchRoles } from './match-roles.ts'
import {
  casesBefore,
  isForeignInFull,
  isForeignMan,
  isOblique,
  isPlainlyNominative,
  isWomanInFull,
} from './name-context.ts'
import { sexOfBearer } from './name-of-both.ts'
import { isCompanionOf, isNamesake } from './namesake.ts'
import type { Circumstances } from './people.ts'
import { latestBefore, type Mention, type Person } from './person.ts'
import { isPossessor, isSomebodys } from './possessor.ts'
import type { Register } from './register.ts'
import { gendersOf, type Resolution, type Wanted } from './resolution.ts'
import { findHolder } from './role-holders.ts'
import { roleInNominative } from './role-in-nominative.ts'
import { beginningOfRole } from './role-start.ts'
import { beginningOfTitles, type Role, roleOf } from './roles.ts'
import { hasHolder } from './roles-before.ts'
import { titleBefore } from './title-roles.ts'

/** A person of the article, by the name in the phrase; one whom the phrase introduces (`prezes Wrzosek`) is made. */
export function resolvePerson(register: Register, phrase: NounPhrase, wanted: Wanted): Resolution | null {
  const { people, passage } = register
  const { tokens } = passage
  const known = { genders: gendersOf(phrase, wanted), at: phrase.first }
  if (phrase.kind === 'thing' && !phrase.name) return surnameAlone(register, phrase, known)
  const mention = people.within(phrase.first, phrase.last) ?? nameBehind(register, phrase, wanted)
  // `zwolennicy Jana Lisa`, `badacze z The Vox Poll`: several are not the one whose they are
  const several = (phrase.agreement.number & SINGULAR) === 0 && phrase.kind === 'person'
  if (mention && several && mention.first > phrase.head && isOf(tokens, phrase.head, mention.first)) return null
  if (mention && wanted.case === 'nom' && isPossessor(tokens, phrase, mention))
    return holderOf(register, phrase, known.genders, mention.person)
  // `żony Jana Wrony`, whose name is known to be no name of hers
  if (mention && !phrase.name && mention.first === phrase.head + 1 && isKin(tokens[phrase.head])) return null
  if (mention && isSpokesmanOf(tokens, phrase, mention.person, mention.first)) return null
  // `obrońcy Roberta J.`: whom the press calls by a letter is who is accused
  const isLetter = mention !== null && tokens[mention.last]?.text === '.'
  const opening = tokens[mention?.first ?? -1]
  const inNominative = mention?.person.name.startsWith(`${opening?.text} `) && !mayBeMansGenitive(opening)
  if (
    isLetter &&
    !inNominative &&
    phrase.kind === 'person' &&
    phrase.head < mention.first &&
    isSomebodys(tokens, phrase.head)
  )
    return null
  if (mention && !isGoverned(passage, mention.first, phrase, wanted)) {
    const surname = mention.first === mention.last ? people.find([tokens[mention.first]?.text ?? ''], known) : null
    const person = surname ?? mention.person
    const isBehindRole = phrase.kind === 'person' && phrase.head < mention.first && mention.first === mention.last
    if (isBehindRole && isNamesake(tokens, phrase, mention.first, wanted, person))
      return introduce(register, phrase, mention, wanted, person.surname)
    if (isBehindRole && isCompanionOf(tokens, phrase, mention.first, wanted, person)) return null
    const voice = register.personVoice(person)
    if (phrase.head < mention.first && phrase.kind === 'person') {
      const role = officeOf(tokens, phrase.head, endOfOffice(tokens, phrase.head, mention.first), wanted)
      // `premiera Lidorii Jan Lis`: a name is no role
      if (/^\p{Ll}/u.test(role.text) || NATIONALS.has(role.head)) people.giveRole(person, role)
    }
    return { voice, by: 'name', confidence: people.isSure(person, known) ? 0.98 : 0.7 }
  }
  if (mention || !phrase.name) return surnameAlone(register, phrase, known)
  const words = nameWords(passage, phrase)
  const person = letterBearer(register, words, known) ?? people.find(words, known)
  const bare = phrase.first === phrase.name.first
  if (person && (bare || phrase.kind === 'person'))
    return { voice: register.personVoice(person), by: 'name', confidence: people.isSure(person, known) ? 0.95 : 0.65 }
  // `pan Jan`, `ks. Jan` of the Jan Lis who has been named
  const spokenOf =
    bare ||
    FORMS_OF_ADDRESS.has(tokens[phrase.head]?.form.lower ?? '') ||
    beginningOfTitles(tokens, phrase.name.first) === phrase.first
  const called =
    spokenOf && words.length === 1 && !isFromPlace(tokens, phrase.name.last) && isGivenName(words[0] ?? '')
      ? people.byGivenName(words[0] ?? '')
      : null
  if (called && (called.genders & known.genders) !== 0)
    return { voice: register.personVoice(called), by: 'name', confidence: 0.8 }
  if (phrase.kind !== 'person' || bare || isAcronym(tokens[phrase.name.first])) return null
  // `lider związku Marek Sopot`: beside what he is, a given name makes a name of a place
  const isFull = words.length === 2 && wanted.case === 'nom' && isGivenName(words[0] ?? '')
  // `zdaniem papieża Leona XIV`: in another case as well, by one word and a numeral
  const isNumbered = words.length === 2 && wanted.case !== 'nom' && isRegnal(tokens[phrase.name.last])
  if (words.length > 1 && !isFull && !isNumbered) return null
  // `szef Lubexu` is at the head of a company, `burmistrz Wrzosek` is called so
  const name = isFull ? words.join(' ') : introducedName(tokens, phrase.head, words[0] ?? '', wanted)
  if (name === null) return null
  return introduce(register, phrase, phrase.name, wanted, isNumbered ? `${name} ${words[1]}` : name)
}

/** Somebody new, by a name of one word and what stands before it. */
function introduce(register: Register, phrase: NounPhrase, at: Mention, wanted: Wanted, name: string): Resolution {
  const { people, passage } = register
  const introduced = people.introduce(name, gendersOf(phrase, wanted), { first: at.first, last: at.last })
  introduced.genders = sexOfBearer(passage.tokens, introduced)
  for (const role of rolesInPhrase(passage.tokens, phrase, at.first, wanted)) people.giveRole(introduced, role)
  return { voice: register.personVoice(introduced), by: 'name', confidence: 0.9 }
}

/** `powiedział P.`: of the `Adrian P.` whom the article has named, the last who may be meant. */
function letterBearer(
  { people, passage }: Register,
  [letter = '', ...rest]: readonly string[],
  known: Circumstances,
): Person | null {
  if (rest.length > 0 || !/^\p{Lu}$/u.test(letter)) return null
  const called = people.all.filter(({ name }) => name.endsWith(` ${letter}.`))
  const isMeant = ({ genders }: Person): boolean => (genders & known.genders) !== 0
  const bearers = called.filter(isMeant)
  if (bearers.length > 0) return latestBefore(bearers, known.at)
  // `Policja zatrzymała Adriana P.`: the only one who is called so, whom a man's verb takes up again
  const [taken, ...others] = called
  if (!taken || others.length > 0 || !mayBeMan(taken, passage)) return null
  people.takeForMan(taken)
  return isMeant(taken) ? latestBefore([taken], known.at) : null
}

/** A woman by what looks like her name and was never met in the nominative, which may be a man's genitive. */
const mayBeMan = ({ certainty, mentions: [first] }: Person, { tokens }: Passage): boolean =>
  certainty < 2 && mayBeMansGenitive(tokens[first?.first ?? -1])

/** Where an office ends before the titles of a name: `zdaniem architekta profesora Jana Bryla`. */
function endOfOffice(tokens: Passage['tokens'], head: number, name: number): number {
  let last = beginningOfTitles(tokens, name) - 1
  while (last > head && readingsAt(tokens[last]).some(({ lemma }) => FULL_TITLES.has(lemma))) last--
  return last
}
const FULL_TITLES: ReadonlySet<string> = new Set(TITLE_ROLES.values())

/** `Marcin z Powiśla`: whom a place tells from others has no surname here, whatever other Marcin has one. */
const isFromPlace = (tokens: Passage['tokens'], name: number): boolean =>
  WITH_OR_FROM.has(tokens[name + 1]?.text ?? '') && isCapitalised(tokens[name + 2]) && !isAcronym(tokens[name + 2])

/** What stands in a phrase before its name: `rzecznik policji mł. asp. Wrzos` has an office and a rank. */
function rolesInPhrase(tokens: Passage['tokens'], { head }: NounPhrase, name: number, wanted: Wanted): Role[] {
  const title = titleBefore(tokens, name)
  const office = head < name ? [officeOf(tokens, head, beginningOfTitles(tokens, name) - 1, wanted)] : []
  return title ? [...office, title] : office
}

/** The office from `head` to `last`, with the adjectives before it that tell which one it is, in the nominative. */
function officeOf(tokens: Passage['tokens'], head: number, last: number, { case: stands }: Wanted): Role {
  const first = beginningOfRole(tokens, head, CASES[stands])
  const said = roleOf(tokens, first, last, head, CASES[stands])
  return stands === 'nom' ? said : roleInNominative(tokens, said, head, first)
}

/** `obrońca Adama Lisa`: whom the article has called so, if anybody; never Lis himself. */
function holderOf(
  register: Register,
  { head, last, first }: NounPhrase,
  genders: number,
  possessor: Person,
): Resolution | null {
  return findHolder(register, roleOf(register.passage.tokens, head, last, head), first, genders, { possessor })
}

/** `rzeczniczka May`, where May has an office of her own and a name that nobody declines: whom she speaks for. */
function isSpokesmanOf(tokens: Passage['tokens'], phrase: NounPhrase, person: Person, at: number): boolean {
  if (phrase.kind !== 'person' || at !== phrase.last || phrase.head >= at) return false
  const role = roleOf(tokens, phrase.head, at - 1, phrase.head)
  // the very words may have been taken for a role of hers
  const others = person.roles.filter(({ text }) => text !== role.text)
  if (!DEPUTIES.has(mainNoun(role.head)) || others.length === 0 || others.some((held) => matchRoles(held, role) > 0))
    return false
  const woman = (person.genders & GENDERS.human) === 0
  return UNDECLINED_SURNAME.test(person.surname) || (woman && ENDS_IN_CONSONANT.test(person.surname))
}

/** `inspektor sił powietrznych generał Ewa Lis`: a name right behind a role that the phrase did not reach. */
function nameBehind(
  { people, passage: { tokens } }: Register,
  phrase: NounPhrase,
  wanted: Wanted,
): ReturnType<Register['people']['within']> {
  if (phrase.kind !== 'person' || phrase.name) return null
  const [mention] = people.between(phrase.last + 1, phrase.last + 7)
  // `powiedział strażak Janowi Wrzosowi`
  if (wanted.case === 'nom' && isOblique(tokens[mention?.first ?? -1])) return null
  return mention && isComplement(tokens, phrase.last + 1, mention.first) ? mention : null
}

/** Whether all words of [from, to) are genitives, or there are none: `generał broni`. */
function isComplement(tokens: Passage['tokens'], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (
      isCapitalised(tokens[i]) ||
      !readingsAt(tokens[i]).some(({ pos, cases }) => pos === 'subst' && cases & CASES.gen)
    )
      return false
  }
  return true
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
  if (lone) return true
  const isOwn = isPlainlyNominative(tokens[name]) || isForeignMan(tokens[name]) || isForeignInFull(tokens, name)
  return !isOwn && !isWomanInFull(tokens, name)
}

const isKin = (token: Token | undefined): boolean => readingsAt(token).some(({ lemma }) => KIN.has(lemma))

/** Whether a name behind a noun says whose it is, or where from. */
function isOf(tokens: Passage['tokens'], head: number, name: number): boolean {
  for (let i = head + 1; i < name; i++) if (isPreposition(tokens[i])) return true
  return isOblique(tokens[name])
}

function nameWords({ tokens }: Passage, phrase: NounPhrase): string[] {
  const words: string[] = []
  for (let i = phrase.name?.first ?? 0; i <= (phrase.name?.last ?? -1); i++)
    if (tokens[i]?.kind === 'word') words.push(tokens[i]?.text ?? '')
  return words
}
