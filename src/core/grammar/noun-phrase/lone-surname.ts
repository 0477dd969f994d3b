import { GENDERS, SINGULAR } from '../../lexicon/morphology/readings.ts'
import { POLAND, POLISH } from '../../lexicon/places.ts'
import { SURNAME, SURNAME_IN_GENITIVE } from '../../lexicon/surname-endings.ts'
import type { Agreement } from '../../model/proposal.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import { startsNominal } from '../nominal.ts'
import { opensSentence } from './kinds-of-tokens.ts'

/**
 * `Wrzoski uważa`, `powiedziała Wrzoska`, `Wrzoski: nie odejdę`: an adjective's form in capitals that ends as surnames do and
 * goes with no noun, beside the verb or the colon of whoever is called so. Returns what it agrees with, or null.
 */
export function readLoneSurname(tokens: readonly Token[], at: number): Agreement | null {
  const { text = '' } = tokens[at] ?? {}
  if (!SURNAME.test(text) || !isCapitalised(tokens[at]) || isAcronym(tokens[at]) || isLand(tokens[at])) return null
  const opens = opensSentence(tokens, at)
  if (!opens && isInName(tokens, at)) return null
  const agreement = { number: SINGULAR, genders: text.endsWith('a') ? GENDERS.feminine : GENDERS.human }
  const isLabel = opens && tokens[at + 1]?.kind === 'colon'
  const isBefore = isVerbOf(tokens[at + 1], tokens[at], agreement)
  const isBehind = isVerbOf(tokens[at - 1], tokens[at], agreement) && !startsNominal(tokens[at + 1], 'nom')
  return isLabel || isBefore || isBehind ? agreement : null
}

/** `zdaniem Wrzoskiej`, `według Wrzoskiego`: the same in the genitive, before nothing that it might go with. */
export function isLoneSurnameInGenitive(tokens: readonly Token[], at: number): boolean {
  if (!SURNAME_IN_GENITIVE.test(tokens[at]?.text ?? '') || !isCapitalised(tokens[at]) || isLand(tokens[at]))
    return false
  return !opensSentence(tokens, at) && !isInName(tokens, at) && !startsNominal(tokens[at + 1], 'gen')
}

/** `Rada Miejska`: behind a word that is in capitals, and not for opening its sentence. */
const isInName = (tokens: readonly Token[], at: number): boolean =>
  isCapitalised(tokens[at - 1]) && !opensSentence(tokens, at - 1)

/** `Polska`, `Polski`, of the land and its language. */
const isLand = (token: Token | undefined): boolean =>
  readingsAt(token).some(({ lemma }) => lemma.toLowerCase() === POLISH || lemma === POLAND)

/** Whether a finite verb of one who is of that gender, in the same sentence. */
function isVerbOf(verb: Token | undefined, name: Token | undefined, { genders }: Agreement): boolean {
  const finite = verb?.sentence === name?.sentence ? verb?.form.finite : null
  if (!finite || (finite.number & SINGULAR) === 0) return false
  return finite.verb !== 'past' || (finite.genders & genders) !== 0
}
