import { isWomans } from '../grammar/womens-nouns.ts'
import { NAMES_OF_BOTH } from '../lexicon/given-names.ts'
import { humanReadings } from '../lexicon/morphology/human-names.ts'
import { CASES, GENDERS, readingsOf, SINGULAR } from '../lexicon/morphology/readings.ts'
import { MANS_DECLINED } from '../lexicon/surname-endings.ts'
import type { Token } from '../text/tokens.ts'
import type { Mention, Person } from './person.ts'
import { gendersOfForm, givenOf } from './person-names.ts'
import { verbBefore, verbBehindName } from './role-start.ts'
import { roleBefore } from './roles-before.ts'

/** Mentions of somebody that are looked at for a verb. */
const MOST_MENTIONS = 8
const EITHER = GENDERS.human | GENDERS.feminine

/**
 * Whose a name like `Nikola` is, as bits of `GENDERS`: by a verb, an office or a declined surname beside it; a woman's where
 * none tells and the surname is one of here (`Nikola Wrona`), and nobody's in particular before another (`Nikola Zarić`).
 * Of any other name the genders that it has.
 */
export function sexOfBearer(tokens: readonly Token[], person: Person): number {
  const { name, genders, mentions, surname } = person
  if ((genders & EITHER) !== EITHER || !NAMES_OF_BOTH.has(givenOf(name))) return genders
  for (const mention of mentions.slice(0, MOST_MENTIONS)) {
    const shown = shownAt(tokens, mention, person)
    if (shown) return shown
  }
  return surname === name || humanReadings(surname).length > 0 ? GENDERS.feminine : genders
}

/** What stands around one mention tells: 0 where nothing does. */
function shownAt(tokens: readonly Token[], { first, last }: Mention, { name, surname }: Person): number {
  const form = tokens[last]?.text ?? ''
  if (gendersOfForm(surname, form) === GENDERS.human || MANS_DECLINED.test(form)) return GENDERS.human
  if (!name.startsWith(tokens[first]?.text ?? name)) return 0
  for (const verb of [verbBehindName(tokens, last), verbBefore(tokens, first)])
    if (verb?.verb === 'past' && verb.number & SINGULAR && verb.genders & EITHER && (verb.genders & EITHER) !== EITHER)
      return verb.genders & EITHER
  const noun = roleBefore(tokens, first)?.role.head
  if (noun === undefined) return 0
  return isWomans(noun) ? GENDERS.feminine : mansNoun(noun)
}

/** `trener`: a man's noun, which a woman may bear too where nothing tells that she does. */
const mansNoun = (noun: string): number =>
  readingsOf(noun).some(({ pos, cases, genders }) => pos === 'subst' && cases & CASES.nom && genders & GENDERS.human)
    ? GENDERS.human
    : 0
