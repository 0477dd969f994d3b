import { COUNTED_FROM } from '../../lexicon/calendar/prepositions.ts'
import { MEASURES } from '../../lexicon/counted.ts'
import { JOINING } from '../../lexicon/function-words.ts'
import { NAMING_NOUNS } from '../../lexicon/headline-words.ts'
import { isGivenName } from '../../lexicon/morphology/human-names.ts'
import { CASES, type Reading, SINGULAR } from '../../lexicon/morphology/readings.ts'
import { TITLE_ABBREVIATIONS } from '../../lexicon/name-words.ts'
import { isCapitalised, readingsAt, type Token } from '../tokens.ts'
import { countFinite, isFiniteVerb, isNominal, isNominative, mayBeSubject } from './clause-shape.ts'
import { isAdjective, meet } from './noun-agreement.ts'
import { isHuman } from './opener.ts'

/** `burmistrz Kowalska`, `poseł Nowak`: whom an office or a title before a name is told of, both in the nominative. */
export function isBearerOfOffice(tokens: readonly Token[], word: number): boolean {
  const office = tokens[word - 1]
  if (office?.kind !== 'word' || isCapitalised(office)) return false
  return (
    readingsAt(office).some((reading) => isHuman(reading) && reading.number === SINGULAR) && isSurname(tokens, word)
  )
}

/** `Rzecznik prasowy Lasy i Sady powiedział`: somebody's office and nothing else, which goes on with a name. */
export function isOfficeAlone(tokens: readonly Token[], from: number, at: number): boolean {
  const words = tokens.slice(from, at)
  const isOffice = (token: Token): boolean =>
    readingsAt(token).some((one) => isHuman(one) && isNominative(one) && one.number === SINGULAR)
  return words.some(isOffice) && words.every((token) => isOffice(token) || readingsAt(token).some(isAdjective))
}

/**
 * `Rzecznik dowództwa Południe płk Taras Woda`: an office of what the opener is called, since its bearer follows that.
 */
export function isOfficeOfNamed(tokens: readonly Token[], from: number, at: number, word: number): boolean {
  const bearer = tokens[word + 1]
  const isTitled = TITLE_ABBREVIATIONS.has(bearer?.form.lower ?? '') || isGivenName(bearer?.text ?? '')
  if (!isTitled || at < from + 2 || !isOfficeAlone(tokens, from, from + 1)) return false
  return tokens
    .slice(from + 1, at)
    .every(
      (token) => !isCapitalised(token) && readingsAt(token).some((noun) => isNominal(noun) && noun.cases & CASES.gen),
    )
}

/**
 * `Rok po ślubie Wrona wyznał`, `Dwa dni przed finałem Bryl wypadł`: when it was, before the name of whom it tells; what stands in
 * capitals and is no name opens a sentence.
 */
export function isWhenOfNamed(tokens: readonly Token[], from: number, at: number, word: number): boolean {
  const measure =
    readingsAt(tokens[from]).some(({ pos }) => pos === 'num') || tokens[from]?.kind === 'number' ? from + 1 : from
  const isMeasured = readingsAt(tokens[measure]).some(({ lemma }) => MEASURES.has(lemma))
  if (!isMeasured || !COUNTED_FROM.has(tokens[measure + 1]?.text ?? '') || countFinite(tokens, from, at) > 0)
    return false
  const readings = readingsAt(tokens[word])
  return readings.length === 0 || readings.some(({ lemma }) => lemma !== lemma.toLowerCase())
}

/** A name to the dictionary, or an adjective whose noun does not follow: `Zatylska powiedziała`. */
function isSurname(tokens: readonly Token[], word: number): boolean {
  const token = tokens[word]
  const isOne = (reading: Reading): boolean => isNominative(reading) && reading.number === SINGULAR
  if (readingsAt(token).some((reading) => isOne(reading) && reading.lemma !== reading.lemma.toLowerCase())) return true
  const inLower = token?.form.readingsInLower ?? []
  return isFiniteVerb(tokens[word + 1]) && inLower.some((reading) => isOne(reading) && isAdjective(reading))
}

/**
 * `mieszkańcy osiedla Wczoraj twierdzą`: the verb behind the opener has its subject before it, and none right behind.
 */
export function hasSubjectBefore(tokens: readonly Token[], from: number, at: number, word: number): boolean {
  const verbs = readingsAt(tokens[word + 1]).filter(isOfSomebody)
  if (!isFiniteVerb(tokens[word + 1]) || verbs.length === 0) return false
  if (countFinite(tokens, from, at) > 0 || mayBeSubject(tokens[word + 2])) return false
  return tokens
    .slice(from, at)
    .some((token) => readingsAt(token).some((noun) => mayAct(noun) && agreesWithOne(noun, verbs)))
}

const isOfSomebody = ({ verb }: Reading): boolean => verb === 'past' || verb === 'present' || verb === 'future'

/** People, and what a body that bears a name is called: `klub`, `firma`. */
const mayAct = (noun: Reading): boolean => isHuman(noun) || (isNominative(noun) && NAMING_NOUNS.has(noun.lemma))

const agreesWithOne = (noun: Reading, verbs: readonly Reading[]): boolean =>
  verbs.some((verb) => meet(verb.number, noun.number) && meet(verb.genders, noun.genders))

/** Words between a subject and its verb. */
const REACH = 4

/**
 * `Śledztwo w Kanie Prokuratura Lubinowa podała`: the verb behind is of the noun that opens, and not of the one before.
 */
export function isOfNoneBefore(tokens: readonly Token[], from: number, at: number, word: number): boolean {
  if (countFinite(tokens, from, at) > 0) return false
  const before = readingsAt(tokens[from]).filter((noun) => isSubject(noun) && !MEASURES.has(noun.lemma))
  const nouns = (tokens[word]?.form.readingsInLower ?? []).filter(isSubject)
  if (before.length === 0 || nouns.length === 0) return false
  for (let i = word + 1; i <= word + REACH && tokens[i]?.kind === 'word'; i++) {
    const verbs = readingsAt(tokens[i]).filter(({ verb }) => verb === 'past')
    if (isFiniteVerb(tokens[i]) && verbs.length > 0)
      return nouns.some((noun) => agreesWithOne(noun, verbs)) && !before.some((noun) => agreesWithOne(noun, verbs))
  }
  return false
}

/** `rund Grand Prix odbyły się`: the verb behind is of another number than the noun that would open its clause. */
export function isOfAnotherSubject(tokens: readonly Token[], word: number): boolean {
  const nouns = (tokens[word]?.form.readingsInLower ?? []).filter((noun) => noun.pos === 'subst' && isNominative(noun))
  if (nouns.length === 0) return false
  for (let i = word + 1; i <= word + REACH && tokens[i]?.kind === 'word'; i++) {
    const readings = readingsAt(tokens[i])
    if (readings.some(({ pos }) => pos === 'conj')) return false
    if (!isFiniteVerb(tokens[i])) continue
    const verbs = readings.filter(isOfSomebody)
    return verbs.length > 0 && !verbs.some((verb) => nouns.some((noun) => meet(verb.number, noun.number)))
  }
  return false
}

/** `Radni zabrali głos Adam Wrzos`: whoever acted in the clause before a name, the one who bears it did not. */
export function othersActed(tokens: readonly Token[], from: number, to: number, word: number): boolean {
  const bearers = readingsAt(tokens[word]).filter(isHuman)
  if (bearers.length === 0 || isJoined(tokens, word)) return false
  for (let i = from; i < to; i++) {
    const verbs = readingsAt(tokens[i]).filter(({ verb }) => verb === 'past')
    if (!isFiniteVerb(tokens[i]) || verbs.length === 0) continue
    const subject = readingsAt(tokens[from]).some((noun) => isSubject(noun) && agreesWithOne(noun, verbs))
    return subject && i > from && !bearers.some((bearer) => agreesWithOne(bearer, verbs))
  }
  return false
}

const isSubject = (reading: Reading): boolean => reading.pos === 'subst' && isNominative(reading)

/** `Adam Wrzos i Olga Bryl`: of several the verb is in the plural. */
function isJoined(tokens: readonly Token[], word: number): boolean {
  let end = word
  while (end < word + REACH && isCapitalised(tokens[end])) end++
  return JOINING.has(tokens[end]?.text ?? '')
}
