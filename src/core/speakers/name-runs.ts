import { isDeclined, isManDeclined, isNominativeOnly } from '../grammar/declined-names.ts'
import { endsFramedName, isFramed } from '../grammar/framed-source.ts'
import { isSubjectOfNext, leadsToSurname, nicknameEnd } from '../grammar/name-extent.ts'
import { isLandInCase, isOthersNominative, isSubjectInFrame } from '../grammar/next-in-nominative.ts'
import { opensNextName } from '../grammar/next-name.ts'
import { districtEnd } from '../grammar/noun-phrase/districts.ts'
import { isClubOfTown, isTownOfTwoWords } from '../grammar/noun-phrase/land-of-office.ts'
import { isCourtesy } from '../grammar/noun-phrase/titles.ts'
import { isOrderAt } from '../grammar/order.ts'
import { completesName, isBehindNameInCase } from '../grammar/subject-behind-name.ts'
import { isUnknownSubject } from '../grammar/unknown-subject.ts'
import { ORGANIZATION_NOUNS } from '../lexicon/body-nouns.ts'
import { NAMES_IN_LETTERS } from '../lexicon/given-names.ts'
import { isLandInNominative } from '../lexicon/land-adjectives.ts'
import { humanReadings, isGivenName } from '../lexicon/morphology/human-names.ts'
import { CASES } from '../lexicon/morphology/readings.ts'
import {
  NAME_PARTICLES,
  NAMED_AFTER,
  NAMED_AFTER_LETTERS,
  STOPLESS_TITLES,
  TITLE_ABBREVIATIONS,
} from '../lexicon/name-words.ts'
import { SELF_OR_NAME } from '../lexicon/pronouns.ts'
import { SILENT_LABELS } from '../lexicon/speech-nouns.ts'
import { INITIAL } from '../lexicon/surname-endings.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { isMedium, isNoParticle, isUnknown } from './is-personal.ts'
import { isSameName } from './names.ts'
import { isOfficeWord } from './office-word.ts'
import { isStreetAt } from './street.ts'
import { dropWordsBefore } from './words-before-name.ts'

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
    const run = withoutWordsAfter({ ...gathered, ...dropWordsBefore(tokens, gathered) })
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
