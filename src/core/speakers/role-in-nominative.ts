import { CASES, GENDERS, type Reading, SINGULAR } from '../lexicon/morphology/readings.ts'
import { isOfOffice } from '../lexicon/roles.ts'
import { isCapitalised, readingsAt, type Token } from '../text/tokens.ts'

/** Of a role its words, and its noun in the nominative. */
interface Named {
  text: string
  head: string
}

/**
 * A role that stands in another case: of `biskupa lubinowskiego` the `biskup lubinowski`.
 *
 * @param head where its noun is
 * @param first where it begins: at its noun, or at adjectives before it
 */
export function roleInNominative<R extends Named>(tokens: readonly Token[], role: R, head: number, first = head): R {
  const words = role.text.split(' ')
  const noun = head - first
  for (let i = 0; i < noun; i++) words[i] = agreeing(tokens, head, first + i, true) ?? words[i] ?? ''
  words[noun] = role.head
  for (let i = noun + 1; i < words.length; i++) {
    const adjective = agreeing(tokens, head, first + i, i === words.length - 1)
    if (adjective === null) break
    words[i] = adjective
  }
  return { ...role, text: words.join(' ') }
}

/** The same, where its noun shows that it stands in another: `zdaniem autora tekstu`. */
export function heldRole<R extends Named>(tokens: readonly Token[], role: R, head: number): R {
  const isNominative = readingsAt(tokens[head]).some(({ cases }) => cases === 0 || cases & CASES.nom)
  return isNominative ? role : roleInNominative(tokens, role, head)
}

/** The adjective at `at` in the nominative, where it agrees with the noun at `head` and with none behind itself. */
function agreeing(tokens: readonly Token[], head: number, at: number, isLast: boolean): string | null {
  if (tokens[at]?.kind !== 'word' || isCapitalised(tokens[at])) return null
  const nouns = readingsAt(tokens[head]).filter(isOblique)
  const adjective = readingsAt(tokens[at]).find(
    (reading) => reading.pos === 'adj' && nouns.some((noun) => agree(noun, reading)),
  )
  if (!adjective || (!isLast && isOfNext(tokens, at) && !isOfOffice(adjective.lemma))) return null
  const isMans = nouns.some((noun) => noun.genders & GENDERS.human && agree(noun, adjective))
  return isMans ? adjective.lemma : feminine(adjective.lemma)
}

/** A noun that stands in another case, or may: `byłej minister`, `radczyni prawnej`. */
const isOblique = ({ pos, cases, number }: Reading): boolean =>
  pos === 'subst' && (cases & ~CASES.nom) !== 0 && (number & SINGULAR) !== 0

/** Whether an adjective may go with a noun, by their cases, genders and numbers. */
export const agree = (noun: Reading, adjective: Reading): boolean =>
  (noun.cases & adjective.cases) !== 0 &&
  (noun.genders & adjective.genders) !== 0 &&
  (noun.number & adjective.number) !== 0

/** `szefa nowego urzędu`: an adjective of what follows. */
const isOfNext = (tokens: readonly Token[], at: number): boolean =>
  readingsAt(tokens[at + 1]).some(({ pos, cases }) => pos === 'subst' && cases & CASES.gen)

/** `prasowa` of `prasowy`, `lubinowska` of `lubinowski`, `średnia` of `średni`. */
const feminine = (lemma: string): string => lemma.replace(/y$|(?<=[kg])i$/u, 'a').replace(/i$/u, 'ia')
