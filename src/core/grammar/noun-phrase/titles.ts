import { CASES } from '../../lexicon/morphology/readings.ts'
import { NAME_PARTICLES, PERSONS_PARTICLES, STOPLESS_TITLES, TITLE_ABBREVIATIONS } from '../../lexicon/name-words.ts'
import { FORMS_OF_ADDRESS } from '../../lexicon/roles.ts'
import { isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'

/** Behind titles that are cut short: `prof. dr hab. Ewa Lis`. */
export function skipTitles(tokens: readonly Token[], from: number, end: number): number {
  let i = from
  while (i + 1 < end && TITLE_ABBREVIATIONS.has(tokens[i]?.text.toLowerCase() ?? '')) {
    if (tokens[i + 1]?.text === '.') i += 2
    else if (STOPLESS_TITLES.has(tokens[i]?.text.toLowerCase() ?? '')) i += 1
    else break
  }
  return i
}

/**
 * Behind what leads to a surname: `von der` of `zdaniem von der Brandt`, and of `Von der Brandt mówi` where a sentence
 * opens; `da` before a capital is a verb as well.
 */
export function skipParticles(tokens: readonly Token[], from: number, end: number): number {
  const opens = tokens[from - 1]?.sentence !== tokens[from]?.sentence
  let i = opens && PERSONS_PARTICLES.has(tokens[from]?.form.lower ?? '') ? from + 1 : from
  while (i + 1 < end && NAME_PARTICLES.has(tokens[i]?.text ?? '') && !tokens[i]?.form.finite) i++
  return isCapitalised(tokens[i]) ? i : from
}

/** `Pani`, and to his face `Panie Premierze`: no part of anybody's name. */
export const isCourtesy = (token: Token): boolean =>
  FORMS_OF_ADDRESS.has(token.form.lower) ||
  readingsAt(token).some(({ lemma, cases }) => FORMS_OF_ADDRESS.has(lemma) && cases === CASES.voc)
