import { type CueVerb, finiteAt } from '../../grammar/cues.ts'
import { isLight } from '../../grammar/light-words.ts'
import {
  inCase,
  isPreposition,
  isSpeakerNoun,
  NOUN_POS,
  type NounPhrase,
  readQuotedName,
} from '../../grammar/nominal.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { agree } from '../../grammar/subject.ts'
import { COPULA, RELATIVE_LEMMA } from '../../lexicon/function-words.ts'
import { isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import { adjunctEnd } from '../clauses/subject-behind.ts'

/** `Jak zaznaczył Bryl rolnicy protestują`: behind the subject where, with no comma before it, another verb follows. */
export function lostComma(tokens: readonly Token[], cue: CueVerb, end: number): number | null {
  const verb = nextVerb(tokens, cue.at + 1, end)
  if (verb === null) return null
  let opens = cue.at + 1
  while (opens < verb && isAdverb(tokens[opens])) opens++
  const subject = readNounPhrase(tokens, opens, verb, 'nom', true)
  if (!subject || subject.kind === 'thing' || !agree(cue.agreement, subject.agreement)) return null
  const behind = takenIn(tokens, subject, verb) ?? subject.last + 1
  // `powołując się na dane`: of the source still, to where nothing shows
  const isAside = readingsAt(tokens[behind]).some(({ verb: form }) => form === 'participle')
  return isAside ? null : behind
}

/** `Jak podaje dalej rada most stoi`: when or how it is said. */
const isAdverb = (token: Token | undefined): boolean =>
  isLight(token) && readingsAt(token).every(({ pos, verb }) => pos !== 'subst' && verb === null)

/** The next word that is a verb and no noun, in the same clause; a name in marks may stand before it. */
function nextVerb(tokens: readonly Token[], from: number, end: number): number | null {
  const paper = readQuotedName(tokens, from, end)
  for (let i = paper ? paper.last + 1 : from; i < end; i++) {
    if (isOnlyVerb(tokens, i)) return i
    const isOfRelative = readingsAt(tokens[i]).some(({ lemma }) => lemma === RELATIVE_LEMMA)
    if (tokens[i]?.kind !== 'word' || isOfRelative) return null
  }
  return null
}

/** Of `spadły` the dictionary has an adjective as well; of `była`, what `była radna` is before her own noun. */
const isOnlyVerb = (tokens: readonly Token[], at: number): boolean => {
  const finite = finiteAt(tokens, at)
  if (finite?.lemma === COPULA)
    return readingsAt(tokens[at]).every(({ verb }) => verb !== null) || !isSomebody(tokens[at + 1])
  return finite !== null && readingsAt(tokens[at]).every(({ verb, pos }) => verb !== null || pos === 'adj')
}

/** `wójt`, `radna`, `Anna`; not `pijany` nor `zły`, which are adjectives as well, nor `to`. */
function isSomebody(token: Token | undefined): boolean {
  const nouns = inCase(readingsAt(token), 'nom', NOUN_POS)
  return isCapitalised(token) || (nouns.length > 0 && isSpeakerNoun(nouns) === 'person')
}

/**
 * `dziennik ceny w Lubinowie`: where the verb's own subject starts, which reads as a part of the source; null where
 * none does.
 */
function takenIn(tokens: readonly Token[], { head, name, last }: NounPhrase, verb: number): number | null {
  const number = finiteAt(tokens, verb)?.number ?? 0
  for (let at = Math.max(head, name?.last ?? head) + 1; last === verb - 1 && at < verb; at++) {
    if (isPreposition(tokens[at])) return null
    const phrase = readNounPhrase(tokens, at, verb, 'nom', false)
    if (phrase && phrase.agreement.number & number && adjunctEnd(tokens, phrase.last + 1, verb) === verb) return at
  }
  return null
}
