import { MEDIA_ANAPHORS } from '../../lexicon/body-nouns.ts'
import { CASES, type Reading } from '../../lexicon/morphology/readings.ts'
import { NAMED_NOUNS } from '../../lexicon/name-words.ts'
import { ARTICLES } from '../../lexicon/works.ts'
import { isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import { isPreposition, type NounPhrase } from '../nominal.ts'
import { isOf } from './kinds-of-tokens.ts'

/** Of a noun that a name stands behind. */
const MOST_ADJECTIVES = 4

/** `powiedział portalowi Kurierek`, `w piśmie naukowym „Kurier”`: a name behind a noun in another case, which is called so. */
export function isCalledSo(tokens: readonly Token[], { first, name }: NounPhrase): boolean {
  const isQuoted = tokens[first]?.kind === 'mark'
  const isNamed = name?.first === (isQuoted ? first + 1 : first)
  // `dla Radia Kontakt`: a noun of the language in capitals, behind a medium's, is its name;
  // `na antenie Wrzos` is somebody
  const isNoun = !isQuoted && name === null && isCapitalised(tokens[first]) && isOf(tokens[first - 1], MEDIA_ANAPHORS)
  if (!isNamed && !isNoun) return false
  // `na łamach „Harbour Post`: of what is read the closing mark may be cut off
  const isOpened = !isQuoted && tokens[first - 1]?.kind === 'mark'
  let noun = isOpened ? first - 2 : first - 1
  if (isQuoted || isOpened) while (noun > first - MOST_ADJECTIVES && isOnlyAdjective(tokens[noun])) noun--
  if (tokens[noun]?.sentence !== tokens[first]?.sentence) return false
  const nouns = readingsAt(tokens[noun]).filter(
    ({ pos, lemma }) => pos === 'subst' && (NAMED_NOUNS.has(lemma) || (isQuoted && ARTICLES.has(lemma))),
  )
  // `dla Radia Kontakt`: behind its preposition it is no nominative, though several look so
  const isGoverned = !isQuoted && isPreposition(tokens[noun - 1])
  const isOblique = ({ cases }: Reading): boolean => (isGoverned ? cases !== CASES.nom : (cases & CASES.nom) === 0)
  return nouns.length > 0 && nouns.every(isOblique)
}

const isOnlyAdjective = (token: Token | undefined): boolean => {
  const readings = readingsAt(token)
  return readings.length > 0 && readings.every(({ pos }) => pos === 'adj')
}
