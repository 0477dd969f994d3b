import { isSpeakerNoun } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { isGivenName } from '../lexicon/morphology/human-names.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import { matchRoles } from './match-roles.ts'
import type { Person } from './person.ts'
import type { Register, Voice } from './register.ts'
import { type Role, roleOf } from './roles.ts'

/** How far before a name the office of whoever bears it may have been told, in tokens: over a title and a lead. */
const REACH = 150
/** Persons that are looked through. */
const MOST_PERSONS = 64

/**
 * `Zapytano rzeczniczkę portu. Anna Lipiec odparła, że`: an office that was told without a name, for the only one named
 * since then, in another sentence, without an office. No paper brings in somebody without a word on who it is.
 */
export function findAnnounced(
  { people, passage, isSpoken }: Register,
  role: Role,
  at: number,
  genders: number,
  recent: readonly Voice[],
): Person | null {
  const { tokens } = passage
  // foreign words in capitals may be anybody's or nobody's
  const isPerson = (person: Person): boolean =>
    isGivenName(person.name.split(' ')[0] ?? '') || recent.some((voice) => voice.person === person)
  const isTold = ({ mentions: [first] }: Person): boolean =>
    first !== undefined && first.first < at && !isSpoken(tokens[first.first]?.start ?? 0)
  const [person, ...others] = people.all
    .slice(0, MOST_PERSONS)
    .filter((one) => one.roles.length === 0 && isTold(one) && isPerson(one))
  const name = person?.mentions[0]?.first
  if (!person || name === undefined || others.length > 0 || (person.genders & genders) === 0) return null
  for (let i = name - 1; i >= Math.max(0, name - REACH); i--)
    if (tokens[i]?.sentence !== tokens[name]?.sentence && isOffice(tokens, i, role) && !people.within(i, i + 1))
      return person
  return null
}

/** Whether the role stands at a token, in any case, of nobody named. */
function isOffice(tokens: readonly Token[], i: number, role: Role): boolean {
  const noun = readingsAt(tokens[i]).find(({ lemma, pos }) => pos === 'subst' && lemma === role.head)
  if (!noun || isSpeakerNoun([noun]) !== 'person') return false
  const phrase = CASES_OF_OFFICES.map((wanted) => readNounPhrase(tokens, i, tokens.length, wanted, false)).find(
    (read) => read?.head === i,
  )
  return phrase != null && phrase.name === null && matchRoles(roleOf(tokens, i, phrase.last, i), role) > 0
}

const CASES_OF_OFFICES = ['nom', 'acc', 'gen', 'dat', 'inst'] as const
