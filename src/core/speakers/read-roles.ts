import { isWomans } from '../grammar/womens-nouns.ts'
import { GENDERS, readingsOf } from '../lexicon/morphology/readings.ts'
import { COMPANIONS, DEPUTIES, KIN, mainNoun } from '../lexicon/roles.ts'
import type { Passage } from '../text/passage.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { isPlainlyNominative } from './name-context.ts'
import { gendersAround, isOfOtherSex } from './namesake.ts'
import type { Mention, Person } from './person.ts'
import type { Role } from './roles.ts'
import { readRolesApart } from './roles-apart.ts'
import { type PlacedRole, rolesBefore } from './roles-before.ts'
import { rolesBehind } from './roles-behind.ts'
import { roleByDeed } from './roles-by-deed.ts'
import { readPredicated } from './roles-predicated.ts'
import { titleBefore } from './title-roles.ts'

/**
 * What an article calls a person beside their name: `szef NATO Jens Stoltenberg`; `Andrij Jermak, szef gabinetu prezydenta
 * Ukrainy`. Whom a feminine role names becomes a woman.
 *
 * @param isFullName whether a mention is of somebody's full name, whose the role is then
 */
export function* readRoles(
  passage: Passage,
  person: Person,
  isFullName: (mention: Mention) => boolean,
): Generator<Role, void> {
  const { tokens } = passage
  for (const { first, last } of person.mentions) {
    const isNominative = person.name.startsWith(tokens[first]?.text ?? '')
    const found = rolesBefore(tokens, first, isNominative, isInOtherForm(tokens, person, { first, last }))
    const isOwner = first === last && isBeforeAnother(tokens, last)
    const isOwn = (placed: PlacedRole): boolean =>
      !isAnothers(placed.role, person, first === last) &&
      !(first === last && isOfOtherSex(tokens, placed, gendersAround(tokens, placed.at, last), person))
    const before = isOwner ? [] : found.filter(isOwn)
    const roles = [
      ...before.map(({ role }) => role),
      ...readRolesApart(passage, { first, last }, before.at(-1) ?? null),
    ]
    yield* roles
    const title = titleBefore(tokens, first)
    if (title) yield title
    const predicated = isNominative ? readPredicated(passage, { first, last }) : null
    if (predicated) yield predicated
    const deed = roleByDeed(tokens, { first, last }, person)
    if (deed) yield deed
    if (roles[0] && isWomans(roles[0].head)) person.genders = GENDERS.feminine
    yield* rolesBehind(passage, person, { first, last }, isFullName)
  }
}

/** `Kosmowa`, where the article has `Borys Kosmow`: a name in another case, though the dictionary lacks it. */
function isInOtherForm(tokens: readonly Token[], { name, certainty }: Person, { first, last }: Mention): boolean {
  const own = new Set(name.split(' '))
  return certainty > 1 && tokens.slice(first, last + 1).some(({ kind, text }) => kind === 'word' && !own.has(text))
}

/** `doradczyni Nowickiej, Ewa Lipiec`: a surname in another case, before the name of whoever bears the role. */
const isBeforeAnother = (tokens: readonly Token[], at: number): boolean =>
  !isPlainlyNominative(tokens[at]) &&
  tokens[at + 1]?.kind === 'comma' &&
  isPlainlyNominative(tokens[at + 2]) &&
  isCapitalised(tokens[at + 3])

/** `córka Lipiec`, `prawnik Lipiec`, `trener Lipiec`: who belongs to her and has no name here; and no woman is a husband. */
function isAnothers({ head }: Role, { genders }: Person, isSurname: boolean): boolean {
  const isWoman = genders === GENDERS.feminine
  if (!KIN.has(head))
    return isSurname && isWoman && !isWomans(head) && (DEPUTIES.has(mainNoun(head)) || COMPANIONS.has(mainNoun(head)))
  const own = readingsOf(head).reduce((sum, reading) => (reading.lemma === head ? sum | reading.genders : sum), 0)
  return isSurname || (genders & own) === 0
}
