import { isPreposition, isSpeakerNoun } from '../grammar/nominal.ts'
import {
  isManInGenitive,
  isOwnersName,
  isWomanInGenitive,
  mayBeMansGenitive,
} from '../grammar/noun-phrase/name-in-genitive.ts'
import { ENDS_BEHIND_APOSTROPHE, ENDS_IN_A, ENDS_IN_CONSONANT, MANS_GENITIVE } from '../lexicon/case-endings.ts'
import { CALENDAR_NOUNS, COORDINATORS } from '../lexicon/function-words.ts'
import { humanReadings } from '../lexicon/morphology/human-names.ts'
import { CASES, GENDERS, PLURAL, SINGULAR } from '../lexicon/morphology/readings.ts'
import {
  EASTERN_SURNAME,
  NAME_PARTICLES,
  PLACE_NOUNS,
  ROLE_LINK_ABBREVIATIONS,
  STOPLESS_TITLES,
  TITLE_ABBREVIATIONS,
} from '../lexicon/name-words.ts'
import { LEADER_NOUNS } from '../lexicon/person-nouns.ts'
import { DECLINED_PLATFORM } from '../lexicon/platforms.ts'
import { INSIDE } from '../lexicon/prepositions.ts'
import { KIN } from '../lexicon/roles.ts'
import { OWNED_WORDS } from '../lexicon/speech-nouns.ts'
import { isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { isWomansNominative } from './names.ts'

/** How far before a name the word that governs it may stand, in tokens. */
const REACH = 8

/**
 * The cases that the words before a name leave it, as a bit set; 0 where they say nothing. `zdaniem Ewy Lis`,
 * `dyrektora biura prasowego Adriana Wrony` and `z Adamem Lisem` show theirs; behind a verb it may be any.
 */
export function casesBefore(tokens: readonly Token[], name: number): number {
  if (isPlainlyNominative(tokens[name]) || isWomanInFull(tokens, name) || isForeignInFull(tokens, name))
    return CASES.nom
  if (isManInGenitive(tokens, name)) return CASES.gen | CASES.acc
  if (isWomanInGenitive(tokens, name)) return CASES.gen
  let nouns = 0
  for (let i = name - 1; i >= Math.max(0, name - REACH); i--) {
    const token = tokens[i]
    if (!token || token.sentence !== tokens[name]?.sentence) break
    if (token.kind === 'stop' && isAbbreviation(tokens[i - 1])) continue
    if (token.kind === 'close' || token.kind === 'mark') return 0
    if (token.kind !== 'word') return 0
    if (isAbbreviation(token) && (tokens[i + 1]?.text === '.' || STOPLESS_TITLES.has(token.form.lower))) continue
    if (isPreposition(token)) {
      const governed = readingsAt(token).reduce((sum, r) => (r.pos === 'prep' ? sum | r.cases : sum), 0)
      return nouns > 0 ? governed | CASES.gen : governed
    }
    const readings = readingsAt(token)
    if (isPlace(tokens, i) || isTime(token)) return 0
    if (readings.length === 0 && !LEADER_NOUNS.has(token.form.lower)) {
      if (!isCapitalised(token)) return 0
      nouns++
      continue
    }
    // `minister kultury i sportu`
    if (nouns > 0 && COORDINATORS.has(token.text)) continue
    if (readings.every(({ verb, pos }) => verb !== null || pos === 'conj' || pos === 'comp')) return 0
    // `tłumaczy Ewelina Lis`: a verb, though it may be of several interpreters
    if (token.form.finite && readings.every(({ verb, number }) => verb !== null || number === PLURAL)) return 0
    // `Białego Domu`: an adjective, though `biały` may be a man
    if (isCapitalised(token) && nouns > 0 && readings.some(({ pos }) => pos === 'adj')) continue
    if (LEADER_NOUNS.has(token.form.lower)) {
      // `polityk` is a man, though it may be the genitive of `polityki`
      const own = readings.filter(({ lemma }) => LEADER_NOUNS.has(lemma))
      return (own.length > 0 ? own : readings).reduce((sum, { cases }) => sum | cases, 0) || CASES.nom
    }
    const substantives = readings.filter(({ pos }) => pos === 'subst')
    if (substantives.length === 0) {
      // `oskarżonego Roberta J.`
      const shown = readings.reduce((sum, r) => (r.pos === 'ppas' ? sum | r.cases : sum), 0)
      if (i === name - 1 && shown !== 0 && !(shown & CASES.nom)) return shown
      if (readings.some(({ pos }) => pos === 'adj' || pos === 'ppas' || pos === 'pact')) continue
      return 0
    }
    if (isSpeakerNoun(substantives.filter(({ lemma }) => !/^\p{Lu}/u.test(lemma))) === 'person') {
      // `komisarz ds. pracy rybaków Marianne Lis`: several people hold no name that shows no case
      if (substantives.every(({ cases, number }) => number === PLURAL && !(cases & CASES.nom))) {
        nouns++
        continue
      }
      if (isOwnersName(tokens, i, name)) return CASES.gen
      const isKin = substantives.some(({ lemma }) => KIN.has(lemma))
      return substantives.reduce((sum, { cases }) => sum | cases, isKin ? CASES.gen : 0)
    }
    // `miasta Zawiercie Ewa Lis`, `gminy Lipniki Kamila Wrona`: what a town is called governs nobody
    const isTown = substantives.every(({ lemma }) => /^\p{Lu}/u.test(lemma)) || isCalledSo(tokens, i)
    if (isCapitalised(token) && isTown) {
      nouns++
      continue
    }
    // `słowa Jany Lis`: somebody's, though `słowa` may be a genitive itself
    if (i === name - 1 && substantives.some(({ lemma }) => OWNED_WORDS.has(lemma))) return CASES.gen
    // `rząd Ewy Lis`: a noun that is no person's, and no genitive itself, holds its name in the genitive
    if (substantives.every(({ cases }) => (cases & CASES.gen) === 0)) return CASES.gen
    nouns++
  }
  return 0
}

/** `rzeczniczka wójta Paulina Wilk`: by her surname no Paulin, whose genitive were `Paulina Wilka`. */
export const isWomanInFull = (tokens: readonly Token[], name: number): boolean =>
  isCapitalised(tokens[name + 1]) &&
  tokens[name]?.sentence === tokens[name + 1]?.sentence &&
  mayBeMansGenitive(tokens[name]) &&
  isWomansNominative([tokens[name]?.text ?? '', tokens[name + 1]?.text ?? ''])

/**
 * `doradca prezydenta Mykyta Wilk`: a given name that the dictionary lacks ends as a man's genitive does, and the surname
 * behind it as his nominative; of `Emmanuela Macrona` both are genitives.
 */
export function isForeignInFull(tokens: readonly Token[], name: number): boolean {
  const given = tokens[name]
  if (!given || readingsAt(given).length > 0 || !ENDS_IN_A.test(given.text) || !/^\p{Lu}\p{Ll}/u.test(given.text))
    return false
  // `syn zabitego Kosmara Bryl`: what agrees with the name shows its case
  const isAgreed = readingsAt(tokens[name - 1]).some(({ pos, cases }) => pos === 'ppas' && !(cases & CASES.nom))
  if (isAgreed) return false
  let last = name + 1
  while (NAME_PARTICLES.has(tokens[last]?.text ?? '')) last++
  const surname = tokens[last]
  if (!surname || surname.sentence !== given.sentence || !/^\p{Lu}\p{Ll}/u.test(surname.text)) return false
  return ENDS_IN_CONSONANT.test(surname.text) || EASTERN_SURNAME.test(surname.text)
}

/** `w Bratysławie Zuzana Kral`, `w Wolicy Kamila Wrona`: a place, to which no name belongs. */
function isPlace(tokens: readonly Token[], i: number): boolean {
  if (!isCapitalised(tokens[i]) || !isPreposition(tokens[i - 1])) return false
  // behind `w` a town's locative is none of its genitive, though it looks so
  const isMan = humanReadings(tokens[i]?.text ?? '').some(({ genders }) => genders & GENDERS.human)
  const isInside = INSIDE.has(tokens[i - 1]?.form.lower ?? '') && !isMan
  const nouns = readingsAt(tokens[i]).filter(({ pos }) => pos === 'subst')
  // `w Lipnikach`: a noun of several, which an institution has for its name less often than a village
  if (
    isInside &&
    !isMansBehind(tokens, i + 1) &&
    nouns.length > 0 &&
    nouns.every(({ cases, number }) => number === PLURAL && cases & CASES.loc)
  )
    return true
  return nouns.every(
    ({ lemma, cases }) => /^\p{Lu}/u.test(lemma) && (!(cases & CASES.gen) || (isInside && (cases & CASES.loc) !== 0)),
  )
}

/** `W Dziennikach Jana Wrzosa`: somebody's, by a given name and a surname that are no nominatives. */
function isMansBehind(tokens: readonly Token[], name: number): boolean {
  const [given, surname] = [tokens[name], tokens[name + 1]]
  if (isOblique(given)) return true
  if (!mayBeMansGenitive(given) || !isCapitalised(surname)) return false
  return MANS_GENITIVE.test(surname?.text ?? '') && readingsAt(surname).every(({ cases }) => !(cases & CASES.nom))
}

/** `gminy Lipniki`: a place by its name, in the nominative behind its noun. */
const isCalledSo = (tokens: readonly Token[], i: number): boolean =>
  readingsAt(tokens[i - 1]).some(({ pos, lemma }) => pos === 'subst' && PLACE_NOUNS.has(lemma)) &&
  readingsAt(tokens[i]).some(({ pos, cases }) => pos === 'subst' && cases & CASES.nom)

/** `W środę Ali Kos dodał`, `w tym roku Jana Lis`: when it was governs nobody. */
const isTime = (token: Token): boolean =>
  !isCapitalised(token) && readingsAt(token).some(({ lemma }) => CALENDAR_NOUNS.has(lemma))

const isAbbreviation = (token: Token | undefined): boolean =>
  TITLE_ABBREVIATIONS.has(token?.form.lower ?? '') || ROLE_LINK_ABBREVIATIONS.has(token?.form.lower ?? '')

/** Whether a name's first word stands in no nominative: `Jana`, `Jeana-Claude'a`, `Twittera`. */
export const isOblique = (token: Token | undefined): boolean => {
  const { text = '' } = token ?? {}
  if (ENDS_BEHIND_APOSTROPHE.test(text) || DECLINED_PLATFORM.test(text)) return true
  const readings = humanReadings(token?.text ?? '').filter(({ number }) => number & SINGULAR)
  return readings.length > 0 && readings.every(({ cases }) => (cases & CASES.nom) === 0)
}

/** Whether a name's first word is a nominative by its own form, and nothing else. */
export const isPlainlyNominative = (token: Token | undefined): boolean => {
  const readings = humanReadings(token?.text ?? '').filter(({ number }) => number & SINGULAR)
  return (
    readings.length > 0 &&
    readings.every(({ cases }) => (cases & CASES.gen) === 0) &&
    readings.some(({ cases }) => cases & CASES.nom)
  )
}

/** `Ashiq`: a name that the dictionary lacks and that ends as men's nominatives do. */
export const isForeignMan = (token: Token | undefined): boolean =>
  token !== undefined && readingsAt(token).length === 0 && ENDS_IN_CONSONANT.test(token.text)
