import { isOffice } from '../grammar/noun-phrase/kinds-of-tokens.ts'
import { JOINING, NEGATION } from '../lexicon/function-words.ts'
import { CASES, GENDERS, SINGULAR } from '../lexicon/morphology/readings.ts'
import { TITLE_ABBREVIATIONS } from '../lexicon/name-words.ts'
import { GENITIVE_FRAMES } from '../lexicon/set-phrases.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { isDeclined, isNominativeOnly } from './declined-names.ts'

/** Words of an office between a frame and the name of who holds it: `zdaniem byłej minister zdrowia Anny Lis`. */
const OFFICE_REACH = 5

/** Whether what governs a genitive stands before the name at `first`, or before his office: `zdaniem premiera Donalda`. */
export function isHoldersName(tokens: readonly Token[], first: number): boolean {
  let holdsOffice = false
  for (let i = first - 1; i >= Math.max(0, first - 1 - OFFICE_REACH); i--) {
    const token = tokens[i]
    // `według planu minister Anna Lis przyjedzie`: she is none of whose plan it is
    if (GENITIVE_FRAMES.has(token?.form.lower ?? ''))
      return i === first - 1 || (holdsOffice && !isNominativeOnly(tokens[first]?.text ?? ''))
    if (token?.text !== '.' && token?.kind !== 'word') return false
    if (token.text === '.' || TITLE_ABBREVIATIONS.has(token.form.lower)) {
      holdsOffice = true
      continue
    }
    if (!isAcronym(token) && !readingsAt(token).some(({ cases }) => cases & CASES.gen)) return false
    if (!isCapitalised(token) && isOffice(token)) holdsOffice = true
  }
  return false
}

/**
 * Whether a name in the genitive that ends in the word `before` cannot go on with the one at `at`: the `Legia` of `Wrony Legia
 * grała`, the `Polsce` of `Wrony Polsce grozi`. A woman's surname may be a man's noun, which nobody declines.
 */
export function isNoGenitive(tokens: readonly Token[], at: number, before: string): boolean {
  const token = tokens[at]
  if (!isCapitalised(token) || isAcronym(token)) return false
  const readings = readingsAt(token).filter(({ pos }) => pos === 'subst' || pos === 'adj')
  // `trenera Marcina Brosza`: by its form a noun of the language, unless the verb is hers
  const isProper = readings.some(({ lemma }) => /^\p{Lu}/u.test(lemma))
  const isJoined = JOINING.has(tokens[at + 1]?.text ?? '') && isCapitalised(tokens[at + 2])
  if (!isProper && !isJoined && !isOfTwo(tokens, at) && !isHers(tokens, at + 1)) return false
  if (readings.length === 0 || readings.some(({ cases, number }) => cases & CASES.gen && number & SINGULAR))
    return false
  return readings.every(({ cases, genders, number }) => {
    const isMans = genders & (GENDERS.human | GENDERS.masculine) && cases & CASES.nom && number & SINGULAR
    return !isMans || (isDeclined(before) && !(genders & GENDERS.human))
  })
}

/** `Legia nie zasłużyła`. */
function isHers(tokens: readonly Token[], from: number): boolean {
  const verb = tokens[tokens[from]?.text === NEGATION ? from + 1 : from]?.form.finite
  return verb?.verb === 'past' && verb.genders === GENDERS.feminine
}

/** `Unia Europejska`, `Wielka Brytania`. */
const isOfTwo = (tokens: readonly Token[], at: number): boolean =>
  isCapitalised(tokens[at + 1]) &&
  [at, at + 1].some((i) => readingsAt(tokens[i]).some(({ pos, cases }) => pos === 'adj' && cases & CASES.nom))
