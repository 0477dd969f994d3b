import { finiteAt } from '../../grammar/cues.ts'
import { isPersonal, speaksInPerson } from '../../grammar/in-person.ts'
import { isPredicative } from '../../grammar/nominal.ts'
import { findNominatives } from '../../grammar/subject.ts'
import {
  COPULA,
  DOUBTFUL_QUESTION_WORDS,
  QUESTION_LEMMAS,
  QUESTION_WORDS,
  RELATIVE_LEMMA,
} from '../../lexicon/function-words.ts'
import { PLURAL, SINGULAR } from '../../lexicon/morphology/readings.ts'
import { ASKED_PRONOUNS, POSSESSIVES, PREDICATIVE, TOLD_PRONOUNS } from '../../lexicon/pronouns.ts'
import { LEAVING_VERBS } from '../../lexicon/told-by-author.ts'
import type { Passage, TokenRange } from '../../text/passage.ts'
import { readingsAt } from '../../text/tokens.ts'

/**
 * Whether what stands behind a heading's label can be somebody's claim: not `Burmistrz na sesji: spór o most`,
 * `Minister na sesji: co zobaczył`, nor, of him, `Wójt po naradzie: grozi mu dymisja`.
 */
export function isClaim(passage: Passage, content: TokenRange): boolean {
  const { tokens } = passage
  if (opensWithQuestion(passage, content)) return false
  const words = tokens.slice(content.from, content.to)
  if (words.some(({ form }) => isOfHim(form?.lower ?? ''))) return false
  return words.some((_, i) => finiteAt(tokens, content.from + i)) || speaksInPerson(passage, content)
}

const isOfHim = (word: string): boolean =>
  TOLD_PRONOUNS.has(word) || ASKED_PRONOUNS.has(word) || POSSESSIVES.get(word)?.number === SINGULAR

/** `kim jest nowy minister`, `jak wygrał`, which the paper asks; but `co mamy robić` in person may be anybody's. */
function opensWithQuestion(passage: Passage, content: TokenRange): boolean {
  const first = passage.tokens[content.from]
  const word = first?.form?.lower ?? ''
  if (QUESTION_WORDS.has(word)) return true
  const mayAsk =
    DOUBTFUL_QUESTION_WORDS.has(word) || readingsAt(first).some(({ lemma }) => QUESTION_LEMMAS.has(lemma.toLowerCase()))
  return mayAsk && !speaksInPerson(passage, content)
}

/** `Lipiec z RPP: wraca po kontuzji`, `mistrz, który zaczynał w lesie`: of whom the label names; `jest źle` is not. */
export function tellsOfHim(passage: Passage, content: TokenRange): boolean {
  const { tokens } = passage
  if (speaksInPerson(passage, content)) return false
  const verb = firstVerb(passage, content)
  if (verb === content.from) return finiteAt(tokens, verb)?.lemma !== COPULA
  return tokens
    .slice(content.from, verb)
    .some((token) => readingsAt(token).some(({ lemma }) => lemma === RELATIVE_LEMMA))
}

/** Whether its first verb is in the past, with nobody speaking in person and no marks around it. */
export const isOver = (passage: Passage, content: TokenRange): boolean =>
  passage.partners.get(content.from) !== content.to - 1 &&
  !speaksInPerson(passage, content) &&
  finiteAt(passage.tokens, firstVerb(passage, content))?.verb === 'past'

/**
 * `pytany o most: uciekł przed kamerą`, `Lipiec po meczu: padły mocne słowa`: it is over, and no subject stands before
 * the verb. `opozycja opuściła salę` is what was seen, `minister skłamał` a claim.
 */
export function tellsWhatHappened(passage: Passage, content: TokenRange): boolean {
  if (!isOver(passage, content)) return false
  const verb = firstVerb(passage, content)
  const lemma = finiteAt(passage.tokens, verb)?.lemma ?? ''
  return LEAVING_VERBS.has(lemma) || !hasSubjectBefore(passage, content.from, verb)
}

/**
 * Whether two whom a label names can say what stands behind it: in person, or a clause that is not about them, as
 * `rozwód stulecia`, `kim są` and `wzięli ślub` are.
 */
export function isClaimOfTwo(passage: Passage, content: TokenRange): boolean {
  if (isPersonal(passage, content)) return true
  const verb = firstVerb(passage, content)
  const finite = finiteAt(passage.tokens, verb)
  if (!finite) return holdsPredicate(passage, content) && !opensWithQuestion(passage, content)
  if (!isClaim(passage, content) || tellsOfHim(passage, content)) return false
  return !(finite.number & PLURAL) || hasSubjectBefore(passage, content.from, verb)
}

/** `trzeba bronić portu`; a noun as well, as `brak` and `czas`, opens a topic. */
const holdsPredicate = ({ tokens }: Passage, { from, to }: TokenRange): boolean =>
  tokens.slice(from, to).some((token) => isPredicative(token) && !readingsAt(token).some(({ pos }) => pos === 'subst'))

/** Where the first finite verb stands; the end where there is none. */
function firstVerb({ tokens }: Passage, { from, to }: TokenRange): number {
  let verb = from
  while (verb < to && !finiteAt(tokens, verb)) verb++
  return verb
}

/** `to była kompromitacja`, `minister skłamał`. */
function hasSubjectBefore({ tokens }: Passage, from: number, verb: number): boolean {
  const { number, genders } = finiteAt(tokens, verb) ?? { number: 0, genders: 0 }
  if (tokens.slice(from, verb).some(({ form }) => form?.lower === PREDICATIVE)) return true
  return findNominatives(tokens, from, verb, { number, genders }, true).length > 0
}
