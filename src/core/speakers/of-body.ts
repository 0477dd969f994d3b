import type { NounPhrase } from '../grammar/nominal.ts'
import { closing } from '../grammar/nominal.ts'
import { MEMBERS } from '../lexicon/members.ts'
import { WITH_OR_FROM } from '../lexicon/prepositions.ts'
import { isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { mayHold } from './person.ts'
import type { Register } from './register.ts'
import type { Resolution } from './resolution.ts'
import type { Role } from './roles.ts'

/** How far back, in tokens, the text may have told where somebody is from. */
const REACH = 400
/** Tokens of a bracket between a name and where its bearer is from: `(41 l.)`. */
const LONGEST_BRACKET = 8

/**
 * `Jan Bryl (41 l.) z PLP… odpowiadał poseł PLP`, `Ewa Lis (Polska 2050)… posłanka Polski 2050`: of those who are named by
 * where they are from, the one from there, the last named of several.
 */
export function findByBody(register: Register, role: Role, phrase: NounPhrase, genders: number): Resolution | null {
  const { people, passage } = register
  const { tokens } = passage
  const body = tokens[phrase.head + 1]
  if (!MEMBERS.has(role.head) || phrase.last === phrase.head || !isCapitalised(body)) return null
  const [person, ...others] = people
    .before(phrase.first, REACH, () => true)
    .filter(
      (one) =>
        (one.genders & genders) !== 0 &&
        mayHold(one, role) &&
        one.mentions.some(({ first, last }) => first < phrase.first && isFrom(tokens, last + 1, body)),
    )
  if (!person) return null
  return { voice: register.personVoice(person), by: 'role', confidence: others.length > 0 ? 0.55 : 0.75 }
}

/** Whether what stands behind a name, from a token on, tells that its bearer is from there. */
function isFrom(tokens: readonly Token[], at: number, body: Token | undefined): boolean {
  if (tokens[at]?.kind !== 'open') return WITH_OR_FROM.has(tokens[at]?.text ?? '') && isSame(tokens[at + 1], body)
  if (isSame(tokens[at + 1], body)) return true
  const close = closing(tokens, at, at + LONGEST_BRACKET)
  return close > at && WITH_OR_FROM.has(tokens[close + 1]?.text ?? '') && isSame(tokens[close + 2], body)
}

/** The same word, or another form of it: `z Konfederacji`, `(Konfederacja)`. */
function isSame(one: Token | undefined, other: Token | undefined): boolean {
  if (!isCapitalised(one) || !other) return false
  if (one?.text === other.text) return true
  const lemmas = new Set(readingsAt(other).map(({ lemma }) => lemma))
  return readingsAt(one).some(({ lemma }) => lemmas.has(lemma))
}
