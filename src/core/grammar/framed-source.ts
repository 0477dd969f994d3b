import { MANS_GENITIVE } from '../lexicon/case-endings.ts'
import { JOINING, NEGATION } from '../lexicon/function-words.ts'
import { humanReadings } from '../lexicon/morphology/human-names.ts'
import { CASES, GENDERS, SINGULAR } from '../lexicon/morphology/readings.ts'
import { TITLE_ABBREVIATIONS } from '../lexicon/name-words.ts'
import { GENITIVE_FRAMES } from '../lexicon/set-phrases.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { isDeclined, isNominativeOnly } from './declined-names.ts'
import { isOffice } from './noun-phrase/kinds-of-tokens.ts'
import { isBehindFullName } from './subject-behind-name.ts'

/**
 * Words of an office between a frame and the name of who holds it: `zdaniem byłego prezydenta Stanów
 * Zjednoczonych`.
 */
const REACH = 7

/**
 * Whether `zdaniem`, `według` or the like governs the name at `first`, whose words go up to `at`: right behind it,
 * behind the office of who bears the name, `zdaniem ministra | Jana`, or where one of its words is in no
 * nominative, `zdaniem premiera | Węgier Viktora`. Of `według planu minister Anna Lis przyjedzie` she is none of
 * whose plan it is.
 */
export function isFramed(tokens: readonly Token[], first: number, at: number): boolean {
  let holdsOffice = false
  let mayBeGenitive = true
  for (let i = first - 1; i >= Math.max(0, first - REACH); i--) {
    const token = tokens[i]
    if (!token || token.sentence !== tokens[first]?.sentence) return false
    if (GENITIVE_FRAMES.has(token.form.lower))
      return (
        i === first - 1 ||
        (holdsOffice && mayBeGenitive && !isNominativeOnly(tokens[first]?.text ?? '')) ||
        tokens.slice(first, at).some(isInNoNominative)
      )
    const isTitle = token.text === '.' || TITLE_ABBREVIATIONS.has(token.form.lower)
    if ((token.kind !== 'word' && !isTitle) || token.form.finite) return false
    holdsOffice ||= isTitle || (!isCapitalised(token) && isOffice(token))
    mayBeGenitive &&= isTitle || isAcronym(token) || readingsAt(token).some(({ cases }) => cases & CASES.gen)
  }
  return false
}

function isInNoNominative(token: Token): boolean {
  if (readingsAt(token).length === 0) return MANS_GENITIVE.test(token.text)
  const given = humanReadings(token.text).filter(({ number }) => number & SINGULAR)
  return given.some(({ cases }) => cases & CASES.gen) && !given.some(({ cases }) => cases & CASES.nom)
}

/**
 * Whether a name in the genitive that starts at `first` ends before the word at `at`, since that is none of its
 * own: the `Legia` of `Wrony Legia grała`, the `Polsce` of `Wrony Polsce grozi`, and whoever stands behind a full
 * name. A woman's surname may be a man's noun, which nobody declines.
 */
export function endsFramedName(tokens: readonly Token[], first: number, at: number): boolean {
  const token = tokens[at]
  if (at <= first || !isCapitalised(token)) return false
  if (isBehindFullName(tokens, first, at)) return true
  if (isAcronym(token)) return false
  const readings = readingsAt(token).filter(({ pos }) => pos === 'subst' || pos === 'adj')
  // `trenera Marcina Brosza`: by its form a noun of the language, unless the verb is hers
  const isProper = readings.some(({ lemma }) => /^\p{Lu}/u.test(lemma))
  const isJoined = JOINING.has(tokens[at + 1]?.text ?? '') && isCapitalised(tokens[at + 2])
  if (!isProper && !isJoined && !isOfTwo(tokens, at) && !isHers(tokens, at + 1)) return false
  if (readings.length === 0 || readings.some(({ cases, number }) => cases & CASES.gen && number & SINGULAR))
    return false
  const before = tokens[at - 1]?.text ?? ''
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
