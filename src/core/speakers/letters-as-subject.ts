import { finiteAt } from '../grammar/cues.ts'
import { ANY, isPreposition, type NounPhrase } from '../grammar/nominal.ts'
import { INSIDE } from '../lexicon/prepositions.ts'
import { BULLETIN_VERBS } from '../lexicon/reporting-verbs.ts'
import { PUBLISHED_TEXTS } from '../lexicon/speech-nouns.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'

/** Letters that a verb without any other subject has beside it: of a loose reading right before it, or else behind. */
export function lettersAt(tokens: readonly Token[], from: number, to: number, loose: boolean): number {
  if (!loose) return lettersBehindText(tokens, from)
  const isFree = to > from && isLetters(tokens[to - 1]) && !isGovernedName(tokens, to - 1)
  return isFree ? to - 1 : -1
}

export const namedByLetters = (at: number): NounPhrase => ({
  first: at,
  last: at,
  head: at,
  name: { first: at, last: at },
  agreement: ANY,
  kind: 'organization',
})

/** `w szacunku GUS podał`: letters right before a verb that has no other subject. */
const isLetters = (token: Token | undefined): boolean => isAcronym(token) && (token?.text.length ?? 0) > 1

/** `w rozmowie z RMF FM powiedział`: with nothing but capitals between a preposition and it. */
function isGovernedName(tokens: readonly Token[], at: number): boolean {
  let i = at - 1
  while (isCapitalised(tokens[i])) i--
  return isPreposition(tokens[i])
}

/** `poinformowała w komunikacie GDDKiA`: letters right behind the text in which bodies make something known. */
function lettersBehindText(tokens: readonly Token[], from: number): number {
  if (!BULLETIN_VERBS.has(finiteAt(tokens, from - 1)?.lemma ?? '')) return -1
  let at = from
  while (at < from + BEFORE_TEXT && !INSIDE.has(tokens[at]?.form.lower ?? '')) at++
  while (at < from + BEFORE_TEXT && !isLetters(tokens[at])) at++
  // `w komunikacie prasowym NIK`
  const noun = readingsAt(tokens[at - 1]).some(({ pos }) => pos === 'adj') ? tokens[at - 2] : tokens[at - 1]
  const isText = readingsAt(noun).some(({ pos, lemma }) => pos === 'subst' && PUBLISHED_TEXTS.has(lemma))
  return isText && isLetters(tokens[at]) && tokens[at]?.sentence === tokens[from]?.sentence ? at : -1
}

/** Tokens between a verb and the text's letters: `podała w środę w swoim komunikacie`. */
const BEFORE_TEXT = 6
