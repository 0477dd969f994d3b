import { MEDIA_ANAPHORS, RADIOS } from '../../lexicon/body-nouns.ts'
import { CASES, EVERY_CASE, GENDERS } from '../../lexicon/morphology/readings.ts'
import { BROADCASTERS_LETTERS, isCompanyWord } from '../../lexicon/name-words.ts'
import { isMediumsName, NEWS_MEDIA } from '../../lexicon/roles.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import { inCase, NOUN_POS, type NounPhrase } from '../nominal.ts'
import { isOf } from './kinds-of-tokens.ts'

/** `agencji Reuters Trump kłamie`: behind what a medium is called; not `stacji Polsat News`, `radia RMF FM`. */
export const isBehindMedium = (tokens: readonly Token[], { kind, head }: NounPhrase, at: number): boolean =>
  kind !== 'person' &&
  at === head + 2 &&
  isMediumsName(tokens[at - 1]?.text ?? '') &&
  !isAcronym(tokens[at]) &&
  !isCompanyWord(tokens[at]?.text ?? '')

/**
 * `według Radia Gdańsk most runął`: a medium's noun in capitals is no name by itself, unless its adjective made it one
 * (`Polskiego Radia`), so that a nominative behind it goes on with the name; not a man's, whom a `Gazeta` tells of.
 */
export function namesMedium(tokens: readonly Token[], { first, head }: NounPhrase, at: number): boolean {
  if (at !== head + 1 || head !== first || !isCapitalised(tokens[head]) || !isOf(tokens[head], MEDIA_ANAPHORS))
    return false
  if (isAcronym(tokens[at]) || isCapitalised(tokens[at + 1])) return false
  const names = inCase(readingsAt(tokens[at]), 'nom', NOUN_POS)
  return names.length > 0 && names.every(({ cases, genders }) => !(cases & CASES.gen) && !(genders & GENDERS.human))
}

/** `Radia Zet Wrzos kłamie`, `dyrektor Radia Zet`: a radio in capitals goes on with a noun without an ending. */
export const namesRadio = (tokens: readonly Token[], at: number): boolean =>
  isCapitalised(tokens[at - 1]) &&
  isOf(tokens[at - 1], RADIOS) &&
  readingsAt(tokens[at]).some(
    ({ pos, lemma, cases }) => pos === 'subst' && /^\p{Ll}/u.test(lemma) && cases === EVERY_CASE,
  )

/** `Radio 90 podało`: a number is what a radio in capitals is called, before its verb or a sign. */
export function isRadiosNumber(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.kind !== 'number' || !isCapitalised(tokens[at - 1]) || !isOf(tokens[at - 1], RADIOS)) return false
  const next = tokens[at + 1]
  return next?.kind !== 'word' || next.form.finite !== null
}

/** `w PAP`, `w RMF FM`, `w Radiu Zet`: whether a medium's name ends at `last` behind the preposition that governs it. */
export function endsMedium(tokens: readonly Token[], preposition: number, last: number): boolean {
  const [before, name] = [tokens[last - 1], tokens[last]]
  if (NEWS_MEDIA.has(name?.text ?? '')) return true
  if (last - 1 <= preposition || !isCapitalised(name)) return false
  if (BROADCASTERS_LETTERS.has(name?.text ?? '')) return NEWS_MEDIA.has(before?.text ?? '')
  return isCapitalised(before) && isOf(before, RADIOS)
}
