import { CASES } from '../../lexicon/morphology/readings.ts'
import { NAMED_NOUNS } from '../../lexicon/name-words.ts'
import { ARTICLES } from '../../lexicon/works.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'
import type { NounPhrase } from '../nominal.ts'

/** Of a noun that a name stands behind. */
const MOST_ADJECTIVES = 4

/** `powiedział portalowi Kurierek`, `w piśmie naukowym „Kurier”`: a name behind a noun in another case, which is called so. */
export function isCalledSo(tokens: readonly Token[], { first, name }: NounPhrase): boolean {
  const isQuoted = tokens[first]?.kind === 'mark'
  if (name?.first !== (isQuoted ? first + 1 : first)) return false
  let noun = first - 1
  if (isQuoted) while (noun > first - MOST_ADJECTIVES && isAdjective(tokens[noun])) noun--
  if (tokens[noun]?.sentence !== tokens[first]?.sentence) return false
  const nouns = readingsAt(tokens[noun]).filter(
    ({ pos, lemma }) => pos === 'subst' && (NAMED_NOUNS.has(lemma) || (isQuoted && ARTICLES.has(lemma))),
  )
  return nouns.length > 0 && nouns.every(({ cases }) => (cases & CASES.nom) === 0)
}

const isAdjective = (token: Token | undefined): boolean => {
  const readings = readingsAt(token)
  return readings.length > 0 && readings.every(({ pos }) => pos === 'adj')
}
