import { MEDIA_ANAPHORS } from '../../lexicon/body-nouns.ts'
import { BROADCASTER } from '../../lexicon/kinds-of-bodies.ts'
import { CASES } from '../../lexicon/morphology/readings.ts'
import { LEADER_NOUNS } from '../../lexicon/person-nouns.ts'
import { DATA_LEMMA } from '../../lexicon/report-nouns.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'

/** Whether it is a form of one of these nouns, which are in lower case. */
export const isOf = (token: Token | undefined, nouns: ReadonlySet<string>): boolean =>
  readingsAt(token).some(({ lemma, pos }) => pos === 'subst' && nouns.has(lemma.toLowerCase()))

/** `urząd (urzad.example)`: where it is to be found, and no part of what it is called. */
export const isAddress = (token: Token | undefined): boolean => /[\p{L}\p{N}]\.\p{Ll}{2}/u.test(token?.text ?? '')

/** `burmistrz`, `przewodniczącego`, which the dictionary has as a participle as well. */
export const isOffice = (token: Token | undefined): boolean =>
  token !== undefined &&
  (LEADER_NOUNS.has(token.form.lower) ||
    readingsAt(token).some(({ pos, lemma }) => pos === 'subst' && LEADER_NOUNS.has(lemma)))

/** A noun, though by form a participle or an adjective. */
export const isData = ({ lemma }: { lemma: string }): boolean => lemma === DATA_LEMMA

/** Behind the dash or the mark that opens it as well. */
export function opensSentence(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]
  if (before?.sentence !== tokens[i]?.sentence) return true
  const opener = before?.kind === 'dash' || before?.kind === 'mark'
  return opener && tokens[i - 2]?.sentence !== before.sentence
}

/** `TVP3 Lubinów`, `TOK FM`, `TV Fala`: the letters of a station, which a word in capitals goes on. */
export const isBroadcaster = (token: Token | undefined): boolean => BROADCASTER.test(token?.text ?? '')

/** `agencję`, `portalowi`: a noun for a medium in the case of whom somebody told. */
export function isToldMedium(token: Token | undefined): boolean {
  const nouns = readingsAt(token).filter(({ pos, lemma }) => pos === 'subst' && MEDIA_ANAPHORS.has(lemma))
  return nouns.some(({ cases }) => cases & (CASES.acc | CASES.dat)) && nouns.every(({ cases }) => !(cases & CASES.nom))
}
