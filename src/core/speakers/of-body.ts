import { closing, type NounPhrase } from '../grammar/nominal.ts'
import { JOINING } from '../lexicon/function-words.ts'
import { MEMBERS } from '../lexicon/members.ts'
import { WITH_OR_FROM } from '../lexicon/prepositions.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { mayHold } from './person.ts'
import type { Register } from './register.ts'
import type { Resolution } from './resolution.ts'
import type { Role } from './roles.ts'

/** How far back, in tokens, the text may have told where somebody is from. */
const REACH = 400
/** Tokens of a bracket between a name and where its bearer is from: `(41 l.)`. */
const LONGEST_BRACKET = 8
/** Tokens of a name, and what joins it to the next. */
const LONGEST_NAME = 6

/**
 * `Jan Bryl (41 l.) z PLP… odpowiadał poseł PLP`, `Ewa Lis (Polska 2050)… posłanka Polski 2050`: of those who are named by
 * where they are from, the one from there, the last named of several. A town, `Jan Bryl z Karwi… radny Karwi`, has many.
 */
export function findByBody(register: Register, role: Role, phrase: NounPhrase, genders: number): Resolution | null {
  const { people, passage } = register
  const { tokens } = passage
  const body = tokens.slice(phrase.head + 1, phrase.last + 1)
  if (!MEMBERS.has(role.head) || !isCapitalised(body[0]) || isPlace(body)) return null
  const [person, ...others] = people
    .before(phrase.first, REACH, () => true)
    .filter(
      (one) =>
        (one.genders & genders) !== 0 &&
        mayHold(one, role) &&
        one.mentions.some(({ first, last }) => first < phrase.first && isFrom(tokens, last + 1, body)),
    )
  if (
    !person ||
    person.mentions.some(({ first, last }) => isFrom(tokens, last + 1, body) && isOneOfTwo(register, first, genders))
  )
    return null
  return { voice: register.personVoice(person), by: 'role', confidence: others.length > 0 ? 0.55 : 0.75 }
}

/** `Ewa Lis i Anna Kos z PLP`: either is from there; of a man and a woman the noun tells which. */
const isOneOfTwo = ({ people, passage: { tokens } }: Register, name: number, genders: number): boolean =>
  JOINING.has(tokens[name - 1]?.text ?? '') &&
  people.between(name - LONGEST_NAME, name).some(({ last, person }) => last === name - 2 && person.genders & genders)

/** Where anybody may live: one word of a name's only, and no letters; `Polska 2050` is none. */
function isPlace([name, ...more]: readonly Token[]): boolean {
  if (more.length > 0 || isAcronym(name)) return false
  const readings = readingsAt(name)
  const nouns = readings.filter(({ pos }) => pos === 'subst')
  return readings.length === 0 || (nouns.length > 0 && nouns.every(({ lemma }) => /^\p{Lu}/u.test(lemma)))
}

/** Whether what stands behind a name, from a token on, tells that its bearer is from there. */
function isFrom(tokens: readonly Token[], at: number, body: readonly Token[]): boolean {
  if (tokens[at]?.kind !== 'open') return WITH_OR_FROM.has(tokens[at]?.text ?? '') && isSame(tokens, at + 1, body)
  if (isSame(tokens, at + 1, body)) return true
  const close = closing(tokens, at, at + LONGEST_BRACKET)
  return close > at && WITH_OR_FROM.has(tokens[close + 1]?.text ?? '') && isSame(tokens, close + 2, body)
}

/** The same words, or other forms of them, and no more: `z Konfederacji`, `(Konfederacja)`. */
const isSame = (tokens: readonly Token[], at: number, body: readonly Token[]): boolean =>
  body.every((word, i) => isSameWord(tokens[at + i], word)) && !isCapitalised(tokens[at + body.length])

function isSameWord(one: Token | undefined, other: Token): boolean {
  if (one?.text === other.text) return true
  const lemmas = new Set(readingsAt(other).map(({ lemma }) => lemma))
  return isCapitalised(one) && readingsAt(one).some(({ lemma }) => lemmas.has(lemma))
}
