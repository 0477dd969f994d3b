import { finiteAt } from '../grammar/cues.ts'
import { isSpeakerNoun } from '../grammar/nominal.ts'
import { PLACE_ADJECTIVE } from '../lexicon/case-endings.ts'
import { ALSO, COORDINATORS, JOINING } from '../lexicon/function-words.ts'
import { CASES, type Reading, SINGULAR } from '../lexicon/morphology/readings.ts'
import { GENERALS_RANKS } from '../lexicon/name-words.ts'
import { GENERAL, RANKED } from '../lexicon/offices.ts'
import { LEADER_NOUNS } from '../lexicon/person-nouns.ts'
import { CLAUSE_VERBS } from '../lexicon/reporting-verbs.ts'
import { COUNTED_OFFICES, FORMER, isOfOffice, QUALITIES, ROLE_ADJECTIVES } from '../lexicon/roles.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { agree } from './role-in-nominative.ts'

/** Adjectives that a role has before its noun. */
const MOST_ADJECTIVES = 5

/**
 * Where a role begins whose noun is at `noun`: `były lubinowski szef`, `unijny komisarz`, `młodszy kapitan`, `generał
 * brygadier`. Of `nowy wójt` and `znany aktor` it is the noun: what they are like is no part of it.
 *
 * @param cases those in which the role may stand, as a bit set
 */
export function beginningOfRole(tokens: readonly Token[], noun: number, cases: number): number {
  const before = tokens[noun - 1]?.form.lower ?? ''
  const isGeneral = before === GENERAL && GENERALS_RANKS.has(tokens[noun]?.form.lower ?? '')
  if (isGeneral || RANKED.has(before)) return noun - 1
  let first = noun
  for (let i = noun - 1; i > noun - MOST_ADJECTIVES && isAdjective(tokens[i]); i--) {
    if (isFormer(tokens[i])) return i
    if (i === first - 1 && tellsWhich(tokens, i, noun, cases)) first = i
  }
  return first
}

/** `były`, `byłej`. */
const isFormer = (token: Token | undefined): boolean =>
  readingsAt(token).some(({ pos, lemma }) => pos === 'adj' && FORMER.has(lemma))

/** `czeski minister`, `główny ekonomista`; of `rzecznik prasowy kapitan Jan Lis` the adjective is the spokesman's. */
function tellsWhich(tokens: readonly Token[], at: number, noun: number, cases: number): boolean {
  if (isPersonsNoun(tokens[at - 1])) return false
  const nouns = readingsAt(tokens[noun]).filter(({ pos }) => pos === 'subst')
  return readingsAt(tokens[at]).some(
    (reading) =>
      reading.pos === 'adj' &&
      (reading.cases & cases) !== 0 &&
      nouns.some((known) => (isOfRole(reading.lemma) || counts(reading, known)) && agree(known, reading)),
  )
}

/** `pierwsza dama`. */
const counts = (adjective: Reading, { lemma }: Reading): boolean =>
  COUNTED_OFFICES.get(adjective.lemma)?.has(lemma) ?? false

/** By its place or land, or by what offices are told apart by. */
const isOfRole = (lemma: string): boolean => isOfPlace(lemma) || ROLE_ADJECTIVES.has(lemma) || isOfOffice(lemma)

/** `lubinowski`, `czeski`; not `bliski` and its like. */
const isOfPlace = (lemma: string): boolean => PLACE_ADJECTIVE.test(lemma) && !QUALITIES.has(lemma)

/**
 * Where two roles begin that `i` makes one, of which the second begins at `second`: `założyciel i lider partii Jan Lis`. Two
 * people have a verb of several (`przyszli prezes i trener Jan Lis`). `second` where there are not two, or where they stand
 * apart: `prawnik i były poseł`.
 */
export function beginningOfJoined(tokens: readonly Token[], second: number, name: number): number {
  if (!JOINING.has(tokens[second - 1]?.text ?? '') || isAdjective(tokens[second])) return second
  const noun = officeBefore(tokens, second - 1)
  if (noun === null) return second
  const first = beginningOfRole(tokens, noun, CASES.nom)
  const verb = verbAround(tokens, first, name)
  const isOne = noun === second - 2 && verb === null
  // `przyjechał wójt gminy i starosta Jan Lis`: of an office that tells of what it is, may be two, whom one verb precedes
  const shows = noun === second - 2 || verbBehindName(tokens, name) !== null || isSaid(verb)
  return isOne || (verb && verb.number & SINGULAR && shows) ? first : second
}

/** Words that tell what an office is of: `minister edukacji i nauki`. */
const MOST_OF_OFFICE = 4

/** The noun of whoever ends right before a token: `prezes`, `minister sprawiedliwości`. */
function officeBefore(tokens: readonly Token[], end: number): number | null {
  for (let i = end - 1; i > end - 2 - MOST_OF_OFFICE && tokens[i]?.kind === 'word'; i--) {
    if (isPersonsNoun(tokens[i])) return i === end - 1 || isLeader(tokens[i]) ? i : null
    if (!isInGenitive(tokens[i])) return null
  }
  return null
}

/** `powiedział minister sprawiedliwości i prokurator generalny Jan Lis`. */
const isSaid = (verb: Reading | null): boolean => verb !== null && CLAUSE_VERBS.has(verb.lemma)

const isLeader = (token: Token | undefined): boolean => readingsAt(token).some(({ lemma }) => LEADER_NOUNS.has(lemma))

/** A noun, an adjective or letters that an office may be of. */
function isInGenitive(token: Token | undefined): boolean {
  const readings = readingsAt(token)
  return isAcronym(token) || readings.some(({ pos, cases }) => (pos === 'subst' || pos === 'adj') && cases & CASES.gen)
}

/** Words between a verb and its subject: `powiedziała w środę radna`. */
const VERB_REACH = 5

/** `powiedziała radna`: the verb before a role, in its clause. */
export function verbBefore(tokens: readonly Token[], role: number): Reading | null {
  for (let i = role - 1; i > role - VERB_REACH && tokens[i]?.kind === 'word'; i--) {
    const verb = tokens[i]?.sentence === tokens[role]?.sentence ? finiteAt(tokens, i) : null
    if (verb) return verb
  }
  return null
}

/** The verb before a role, or the one right behind the name at the end of which it stands. */
export const verbAround = (tokens: readonly Token[], role: number, name: number): Reading | null =>
  verbBefore(tokens, role) ?? verbBehindName(tokens, name)

/** `Jan Lis powiedział`. */
export function verbBehindName(tokens: readonly Token[], name: number): Reading | null {
  let last = name
  while (isCapitalised(tokens[last + 1]) && tokens[last + 1]?.sentence === tokens[name]?.sentence) last++
  return finiteAt(tokens, last + 1)
}

/** Where a role ends before another: `prawnik i były lubinowski poseł` is a `prawnik`. */
export function endOfOther(tokens: readonly Token[], nearest: number): number {
  let end = nearest
  while (end > nearest - MOST_ADJECTIVES && isAdjective(tokens[end - 1])) end--
  const isApart = end < nearest || isFormer(tokens[nearest])
  return isApart && COORDINATORS.has(tokens[end - 1]?.text ?? '') ? end - 1 : nearest
}

/** `też` is one by the dictionary. */
const isAdjective = (token: Token | undefined): boolean =>
  token?.form.lower !== ALSO && readingsAt(token).some(({ pos }) => pos === 'adj')

/** In the nominative, by a noun that is no adjective. */
export function isPersonsNoun(token: Token | undefined): boolean {
  const readings = readingsAt(token)
  const nouns = readings.filter(({ pos, cases }) => pos === 'subst' && cases & CASES.nom)
  return nouns.length > 0 && readings.every(({ pos }) => pos !== 'adj') && isSpeakerNoun(nouns) === 'person'
}
