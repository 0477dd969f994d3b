import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { ANY_GENDER, GENDERS } from '../lexicon/morphology/readings.ts'
import { TITLE_ROLES } from '../lexicon/name-words.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { addRole } from './add-role.ts'
import { matchRoles } from './match-roles.ts'
import { isPlainlyNominative } from './name-context.ts'
import type { Mention } from './person.ts'
import type { Register, Voice } from './register.ts'
import { type Role, roleOf } from './roles.ts'

/** How far back, in tokens, somebody may have been named by an office and a surname alone. */
const REACH = 250

/**
 * `Burmistrz Wrona otworzył most. – To dobry dzień – mówił burmistrz`: whom the text before brings in by this office and a
 * surname, and who has not been heard yet, or by that surname alone.
 */
export function findByOffice(
  register: Register,
  role: Role,
  at: number,
  genders: number,
  recent: readonly Voice[],
): Voice | null {
  const { people, passage, isSpoken } = register
  const { tokens } = passage
  for (let i = at - 1; i >= Math.max(0, at - REACH); i--) {
    const named = readOffice(tokens, i, role)
    if (!named || isSpoken(tokens[i]?.start ?? 0) || people.within(named.name.first, named.name.first)) continue
    const name = tokens[named.name.first]?.text ?? ''
    const heard = recent.find((voice) => voice.person === null && voice.name === name)
    if (heard) {
      addRole(heard.roles, named.role)
      return register.makePerson(heard)
    }
    const own = gendersOf(tokens[named.name.first]) & genders
    if (own === 0) continue
    const known = people.find([name], { genders: own, at: i })
    // `trener Bryl`, of whom it has been told since that he is a `trener Fali`: no `trener Iskry`
    const isOfOther =
      known?.roles.some(({ head }) => head === role.head) && !known.roles.some((r) => matchRoles(r, role))
    if (isOfOther) continue
    const person = known ?? people.introduce(name, own, named.name)
    people.giveRole(person, named.role)
    return register.personVoice(person)
  }
  return null
}

/** `burmistrz Wrona`, `bp Wrona`: an office that the role may stand for, and a surname in the nominative behind it. */
function readOffice(tokens: readonly Token[], i: number, role: Role): { role: Role; name: Mention } | null {
  const title = TITLE_ROLES.get(tokens[i]?.form.lower ?? '')
  if (title !== undefined) {
    const first = tokens[i + 1]?.text === '.' ? i + 2 : i + 1
    const held: Role = { text: title, head: title, rest: [] }
    return isLoneSurname(tokens, first) && matchRoles(held, role) > 0
      ? { role: held, name: { first, last: first } }
      : null
  }
  if (!readingsAt(tokens[i]).some(({ pos, lemma }) => pos === 'subst' && lemma === role.head)) return null
  const phrase = readNounPhrase(tokens, i, tokens.length, 'nom', false)
  if (phrase?.head !== i || phrase.kind !== 'person' || phrase.name?.first !== phrase.name?.last) return null
  const first = phrase.name?.first ?? -1
  if (first <= i || !isLoneSurname(tokens, first)) return null
  const held = roleOf(tokens, i, first - 1, i)
  return matchRoles(held, role) > 0 ? { role: held, name: { first, last: first } } : null
}

const isLoneSurname = (tokens: readonly Token[], at: number): boolean =>
  isCapitalised(tokens[at]) &&
  !isAcronym(tokens[at]) &&
  !isCapitalised(tokens[at + 1]) &&
  isPlainlyNominative(tokens[at])

/** Of whoever bears a surname; one that the dictionary lacks may be anybody's. */
function gendersOf(token: Token | undefined): number {
  const own = readingsAt(token).reduce((sum, { lemma, genders }) => (/^\p{Lu}/u.test(lemma) ? sum | genders : sum), 0)
  return own === 0 || own & GENDERS.human ? ANY_GENDER : own
}
