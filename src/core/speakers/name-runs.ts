import { isDeclined, isManDeclined, isNominativeOnly } from '../grammar/declined-names.ts'
import { endsFramedName, isFramed } from '../grammar/framed-source.ts'
import { isSubjectOfNext, leadsToSurname, nicknameEnd } from '../grammar/name-extent.ts'
import { isLandInCase, isOthersNominative, isSubjectInFrame } from '../grammar/next-in-nominative.ts'
import { opensNextName } from '../grammar/next-name.ts'
import { isPreposition } from '../grammar/nominal.ts'
import { districtEnd } from '../grammar/noun-phrase/districts.ts'
import { isOffice } from '../grammar/noun-phrase/kinds-of-tokens.ts'
import {
  isClubOfTown,
  isLandOfOffice,
  isPlaceOfHolder,
  isTownOfTwoWords,
} from '../grammar/noun-phrase/land-of-office.ts'
import { isCourtesy } from '../grammar/noun-phrase/titles.ts'
import { isOrderAt } from '../grammar/order.ts'
import { completesName, isBehindNameInCase } from '../grammar/subject-behind-name.ts'
import { isUnknownSubject } from '../grammar/unknown-subject.ts'
import { ORGANIZATION_NOUNS } from '../lexicon/body-nouns.ts'
import { GENITIVE_OF_WHOSE, LOCATIVE_ENDING } from '../lexicon/case-endings.ts'
import { FOREIGN_WOMEN, NAMES_IN_LETTERS, POLISH_WOMEN } from '../lexicon/given-names.ts'
import { BODIES_OF_TOWNS } from '../lexicon/kinds-of-bodies.ts'
import { isLandInNominative } from '../lexicon/land-adjectives.ts'
import { humanReadings, isGivenName } from '../lexicon/morphology/human-names.ts'
import { CASES, GENDERS, readingsOf, SINGULAR } from '../lexicon/morphology/readings.ts'
import {
  isCompanyWord,
  NAME_PARTICLES,
  NAMED_AFTER,
  NAMED_AFTER_LETTERS,
  NAMED_NOUNS,
  PERSONS_PARTICLES,
  PLACE_NOUNS,
  STOPLESS_TITLES,
  TITLE_ABBREVIATIONS,
} from '../lexicon/name-words.ts'
import { FROM_OR_TO, INSIDE } from '../lexicon/prepositions.ts'
import { SELF_OR_NAME } from '../lexicon/pronouns.ts'
import { NATIONALS } from '../lexicon/roles.ts'
import { SILENT_LABELS } from '../lexicon/speech-nouns.ts'
import { INITIAL } from '../lexicon/surname-endings.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { isMedium, isNoParticle, isUnknown, isWhose } from './is-personal.ts'
import { isSameName } from './names.ts'
import { isOfficeWord } from './office-word.ts'
import { isStreetAt } from './street.ts'

/** Particles aside. */
const LONGEST_NAME = 5
/** With what stands in capitals before a name: `prezes Związku Rybaków Ziem Górskich Jan Wrona`. */
const LONGEST_RUN = 9

/** A run of words that may be a name, as token indices, inclusive. */
export interface Run {
  first: number
  last: number
  words: string[]
}

/** Runs of capitalised words, initials and particles; a sentence's first word only where it is no common one. */
export function findRuns(tokens: readonly Token[]): Run[] {
  const runs: Run[] = []
  for (let i = 0; i < tokens.length; i++) {
    if (!startsName(tokens, i)) continue
    // `Teatr im. Adama Wrony`: whom something is named after
    if (isPatron(tokens, i) || isStreetAt(tokens, i)) {
      while (isCapitalised(tokens[i + 1]) && tokens[i + 1]?.sentence === tokens[i]?.sentence) i++
      continue
    }
    // `Przewodnicząca Rady Miasta Zatyle Ewa Lis`: none of a name's words
    if (isOfficeWord(tokens[i]?.text ?? '') && isCapitalised(tokens[i + 1])) continue
    const gathered = gather(tokens, i)
    const run = withoutWordsAfter(withoutWordsBefore(tokens, gathered))
    if (!isTitle(tokens, run.first, gathered.last) && !isTown(tokens, run)) runs.push(run)
    i = run.last
  }
  return cutByOthers(runs.map((run) => withoutHimself(run, tokens, runs)))
}

/** A run whose words are not yet all known to be the name's. */
interface Gathered extends Run {
  /** Where each word ends. */
  ends: number[]
}

/** From a token on, all that may go on with a name. */
function gather(tokens: readonly Token[], first: number): Gathered {
  const words: string[] = []
  const ends: number[] = []
  let last = first
  for (let k = first; k < tokens.length && words.filter(isNoParticle).length < LONGEST_RUN; k++) {
    const token = tokens[k]
    if (!token || token.block !== tokens[first]?.block || endsBefore(tokens, k, words, first)) break
    if (isCapitalised(token) && (!isAcronym(token) || token.text.length === 1)) {
      const initial = INITIAL.test(token.text) && tokens[k + 1]?.text === '.' && !tokens[k + 1]?.spaceBefore
      words.push(initial ? `${token.text}.` : token.text)
      ends.push(initial ? k + 1 : k)
      last = k
      if (!initial) continue
      k++
      // `Alan G.` keeps his stop; before a surname it belongs to the name anyway
      if (words.length > 1) last = k
      if (!isCapitalised(tokens[k + 1]) || tokens[k + 1]?.sentence !== token.sentence) break
    } else if (words.length > 0 && (leadsToSurname(tokens, k) || /^\p{Ll}{1,3}[-’']\p{Lu}/u.test(token.text))) {
      words.push(token.text)
      ends.push(k)
      if (token.text.length > 3) last = k
    } else if (words.length === 1 && nicknameEnd(tokens, k) > k) k = nicknameEnd(tokens, k) - 1
    else if (!(words.length > 0 && opensParticle(tokens, k))) break
  }
  return { first, last, words, ends }
}

/** Whether the words of a run are all of its name, and the token at `k` is somebody or something else. */
function endsBefore(tokens: readonly Token[], k: number, words: readonly string[], first: number): boolean {
  const token = tokens[k]
  if (!token || opensNextName(tokens, first, k)) return true
  // `po rozmowach z Francją Belgia podała`
  if (words.length > 0 && isLandInNominative(token.text)) return true
  const inFrame = words.length > 0 && isFramed(tokens, first, k)
  if (inFrame ? endsFramedName(tokens, first, k) : isBehindNameInCase(tokens, first, k)) return true
  if (inFrame ? isSubjectInFrame(tokens, first, k) : isOthersNominative(tokens, first, k)) return true
  if (words.length === 1 && inFrame && isSubjectOfNext(tokens, k)) return true
  // `zdaniem Wrony Jan Lis zwleka`: behind a man in the genitive one who stands in no other case than the nominative
  if (inFrame && !completesName(tokens, k) && isManDeclined(words.at(-1) ?? '') && isNominativeOnly(token.text))
    return true
  if (words.length > 1 && isUnknownSubject(tokens, k) && (inFrame || isDeclined(words.at(-1) ?? ''))) return true
  if (isMedium(token) || isOrderAt(tokens, k)) return true
  // `według Jana Lisa Senat zagłosuje`
  const named = words.length > 1 && words.some((word) => humanReadings(word).length > 0)
  // `środkowy Resovii Marcin Komenda`: behind a given name a surname
  const isSurname = words.findIndex(isGivenName) === words.length - 1
  if (named && !isSurname && ORGANIZATION_NOUNS.has(token.form.lower)) return true
  // `Ewa Lis Źródło: PAP`
  return words.length > 0 && tokens[k + 1]?.kind === 'colon' && SILENT_LABELS.has(token.form.lower)
}

function withoutWordsBefore(tokens: readonly Token[], { first: start, words, ...run }: Gathered): Gathered {
  const own = [...words]
  let first = start
  while (
    isForeignToName(own, tokens[first - 1]) ||
    isLandOfOffice(tokens, first) ||
    isPlaceOfHolder(tokens, first) ||
    (own.length > 1 && isPreposition(tokens[first - 1]) && isLandInCase(tokens[first])) ||
    (first > start && isOfPlace(own))
  ) {
    // an initial has its stop beside it
    first += own.shift()?.endsWith('.') && tokens[first + 1]?.text === '.' ? 2 : 1
  }
  // `prezes Bryzy Air Adam Lis`: what a company is called ends where his name begins
  const company = own.slice(0, -2).findLastIndex(isCompanyWord) + 1
  return { ...run, first: first + company, words: own.slice(company) }
}

function withoutWordsAfter({ first, last, words, ends }: Gathered): Run {
  const longest = endOfLongest(words)
  if (longest === words.length) return { first, last, words }
  return { first, last: ends[ends.length - words.length + longest - 1] ?? last, words: words.slice(0, longest) }
}

/** `„Die Woche”`: what fills its marks. */
const isTitle = (tokens: readonly Token[], first: number, last: number): boolean =>
  tokens[first - 1]?.kind === 'mark' && tokens[last + 1]?.kind === 'mark'

const isTown = (tokens: readonly Token[], { first, last, words }: Run): boolean =>
  words.length === 1
    ? isLandInCase(tokens[first]) && isCapitalised(tokens[last + 1])
    : words.length === 2 && (isTownOfTwoWords(tokens, first) || isClubOfTown(tokens, first))

/** How many of a run's words may be one name. */
function endOfLongest(words: readonly string[]): number {
  let count = 0
  const end = words.findIndex((word) => isNoParticle(word) && ++count > LONGEST_NAME)
  return end < 0 ? words.length : end
}

/**
 * Whether a run's first word belongs to the words before its name, which `before` ends: `Białego Domu Kayleigh McEnany`,
 * `kanclerz Niemiec Jan Wolf`, `partii Wiosna Jan Lis`.
 */
function isForeignToName(words: readonly string[], before: Token | undefined): boolean {
  const [word = '', second = ''] = words
  if (words.length > 1 && (isOfficeWord(word) || isPlace(words, before) || before?.text === AMPERSAND)) return true
  // `naczelnik OSP Wolica Jan Bryl`: the town behind a body's letters
  if (words.length > 2 && BODIES_OF_TOWNS.has(before?.text ?? '') && isGivenName(second) && !isSomebodysName(word))
    return true
  const called = humanReadings(word).some(({ cases, number }) => cases & CASES.nom && number & SINGULAR)
  // `szef resortu Jan van Dalen`: what leads to a surname stands behind a given name, and not behind `trener Iskry`
  const isGiven = !isWhose(before, word) && (isGivenName(word) || PERSONS_PARTICLES.has(second))
  if (words.length <= 2 || (isGiven && !isNoParticle(second))) return false
  // `wójt gminy Karwia Ewa Lis`: what the place is called, though somebody may be called so
  if (namesPlace(before) && isGivenName(second) && !isSomebodysName(word)) return true
  // `szef prokuratury Jan Eryk Wrona`: a given name is his
  if (NATIONALS.has(word) || (namesBody(before) && !(called && isGivenName(second)))) return true
  // `trener Sbornej Tuomas Wiik`: whose trainer he is
  const isHers = GENITIVE_OF_WHOSE.test(word) && isOffice(before)
  return !called && (readingsOf(word).length > 0 || isGivenName(second) || isHers)
}

/** A given name, or a word that may be a man's; any feminine in capitals is one's by the dictionary, a village too. */
const isSomebodysName = (word: string): boolean =>
  POLISH_WOMEN.has(word) ||
  FOREIGN_WOMEN.has(word) ||
  humanReadings(word).some(({ genders }) => genders & GENDERS.human)

const namesPlace = (before: Token | undefined): boolean =>
  readingsAt(before).some(({ pos, lemma }) => pos === 'subst' && PLACE_NOUNS.has(lemma))

/** Of `gminy Stary Bór Adam Wrzos`, behind its adjective: a common noun before a given name that is none. */
function isOfPlace([word = '', second = '', ...more]: readonly string[]): boolean {
  return (
    more.length > 0 &&
    readingsOf(word.toLowerCase()).length > 0 &&
    isGivenName(second) &&
    readingsOf(second.toLowerCase()).length === 0
  )
}

/** `radny z Orłowa Krzysztof Bryl`, `spod Orłowa`: a whole name in the nominative is nothing that the preposition governs. */
const isWholeName = ([given = '', surname = '']: readonly string[]): boolean =>
  isGivenName(given) && inNominative(given) && !isDeclined(surname)
const inNominative = (word: string): boolean =>
  humanReadings(word).some(({ cases, number }) => cases & CASES.nom && number & SINGULAR)

/** `w Miroszewie Ilmari Koski`: of names that the dictionary lacks, the first alone is what the preposition governs. */
function isPlace(words: readonly string[], before: Token | undefined): boolean {
  const [word = '', ...others] = words
  if (isPreposition(before) && FROM_OR_TO.has(before?.form?.lower ?? ''))
    return others.length > 1 && isWholeName(others)
  if (!isPreposition(before) || !INSIDE.has(before?.form?.lower ?? '')) return false
  return LOCATIVE_ENDING.test(word) && !LOCATIVE_ENDING.test(others.at(-1) ?? '') && humanReadings(word).length === 0
}

/** Of `analityczka Wrzos & Kvill Adela Bryl` the word behind it is the company's. */
const AMPERSAND = '&'

/** `Sam Wrona twierdzi`, where a `Jan Wrona` has been named: he himself. */
function withoutHimself(run: Run, tokens: readonly Token[], runs: readonly Run[]): Run {
  const [given = '', surname = '', ...more] = run.words
  const opens = tokens[run.first - 1]?.sentence !== tokens[run.first]?.sentence
  if (!opens || !SELF_OR_NAME.has(given) || surname === '' || more.length > 0) return run
  const isKnown = runs.some(
    ({ words }) => words.length > 1 && words[0] !== given && isSameName(words.at(-1) ?? '', surname),
  )
  return isKnown ? { first: run.first + 1, last: run.last, words: [surname] } : run
}

/** `szefa Labour Adama Lisa`, where `Adam Lis` stands by himself elsewhere: what comes before the given name is not his. */
function cutByOthers(runs: readonly Run[]): Run[] {
  const pairs = new Set(runs.filter(({ words }) => words.length === 2).map(({ words }) => stemOf(words)))
  return runs.map((run) => {
    const rest = run.words.slice(-2)
    const before = run.words.length - 2
    if (before < 1 || !isGivenName(rest[0]?.replace(/['’]\p{L}+$/u, '') ?? '') || !pairs.has(stemOf(rest))) return run
    return { first: run.first + before, last: run.last, words: rest }
  })
}

/** The same for a name's forms as a rule: `Adama Lisa` and `Adam Lis`. */
const stemOf = (words: readonly string[]): string => words.map((word) => word.slice(0, 3)).join(' ')

/** Behind `im.` or `imienia`. */
const isPatron = (tokens: readonly Token[], i: number): boolean =>
  tokens[i - 1]?.form.lower === NAMED_AFTER ||
  (tokens[i - 1]?.text === '.' && NAMED_AFTER_LETTERS.has(tokens[i - 2]?.form.lower ?? ''))

/** `partii`, `spółki`: the first word behind it is what it is called. */
const namesBody = (token: Token | undefined): boolean =>
  readingsAt(token).some(
    ({ pos, lemma, cases }) =>
      pos === 'subst' && cases & CASES.gen && (ORGANIZATION_NOUNS.has(lemma) || NAMED_NOUNS.has(lemma)),
  )

/** `Saif -ul Malook`: the hyphen of a particle that a space has come before. */
const opensParticle = (tokens: readonly Token[], i: number): boolean =>
  tokens[i]?.kind === 'dash' && tokens[i]?.spaceAfter === false && NAME_PARTICLES.has(tokens[i + 1]?.text ?? '')

function startsName(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]
  if (!token || !isCapitalised(token) || (isAcronym(token) && token.text.length > 1)) return false
  if (token.text.length === 1 && tokens[i + 1]?.text !== '.') return false
  // `Ks. Bp Jan Wrona`
  const titles = tokens[i + 1]?.text === '.' ? TITLE_ABBREVIATIONS : STOPLESS_TITLES
  if (token.text.length > 1 && titles.has(token.form.lower)) return false
  if (isMedium(token) || isCourtesy(token) || districtEnd(tokens, i) >= i) return false
  const opens =
    tokens[i - 1]?.sentence !== token.sentence || tokens[i - 1]?.kind === 'mark' || tokens[i - 1]?.kind === 'dash'
  return (
    !opens ||
    (humanReadings(token.text).length > 0 && !isAdverb(token)) ||
    isUnknown(token.text) ||
    NAMES_IN_LETTERS.has(token.text) ||
    (token.text.length === 1 && tokens[i + 1]?.text === '.')
  )
}

/** `Potem Xi dodał`: when it was, though the dictionary has it as some other case of a name. */
const isAdverb = (token: Token): boolean =>
  readingsAt(token).some(({ pos }) => pos === 'adv') &&
  humanReadings(token.text).every(({ cases }) => !(cases & CASES.nom))
