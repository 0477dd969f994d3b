import { ADJECTIVE_POS, isPredicative, isPreposition } from '../../grammar/nominal.ts'
import {
  AS_EVER,
  AS_FAR_AS,
  AS_WORD,
  COMPLEMENTIZERS,
  FRONTED_SUBORDINATORS,
  REASON_CONJUNCTIONS,
  RELATIVE_LEMMA,
  WHEN,
} from '../../lexicon/function-words.ts'
import { CASES, type Reading } from '../../lexicon/morphology/readings.ts'
import { PREDICATIVE, WHAT } from '../../lexicon/pronouns.ts'
import { ASKING_VERBS, CLAUSE_VERBS, KNOWING_VERBS, NEGATED_VERBS } from '../../lexicon/reporting-verbs.ts'
import { WRITTEN_BY_US } from '../../lexicon/told-by-author.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'

/** Tokens that what is told in passing may have. */
const LONGEST = 32

/**
 * `powiedział, kiedy zapytaliśmy o most, że A`, `powiedział, jak zwykle, że A`, `mówi, o czym pisaliśmy, że A`: the words
 * from `at` to their comma are whoever writes', and not what somebody says. What is still to be is asked: `kiedy
 * zaczniemy`.
 */
export function isInPassing(tokens: readonly Token[], at: number): boolean {
  const comma = tokens.slice(at, at + LONGEST).findIndex(({ kind }) => kind !== 'word') + at
  if (tokens[comma]?.kind !== 'comma' || !COMPLEMENTIZERS.has(tokens[comma + 1]?.text ?? '')) return false
  const words = tokens.slice(at, comma)
  const has = (fits: (reading: Reading, isLast: boolean) => boolean): boolean =>
    words.some(
      (token, i) => isOfWriter(token) && readingsAt(token).every((reading) => fits(reading, i === words.length - 1)),
    )
  const opener = tokens[at]?.text ?? ''
  // `kiedy zauważyliśmy, że`
  if (WHEN.has(opener))
    return has(({ lemma, verb }, isLast) => (verb === 'past' ? !isLast || !isClausal(lemma) : ASKING_VERBS.has(lemma)))
  const isKnown = has(() => true) || words.some(isPredicative)
  if (opener === AS_WORD) return isKnown || isAsEver(words)
  if (words[1]?.text === AS_FAR_AS) return isKnown
  // `co ciekawe`, `co ważne dla pacjentów`
  if (isWhat(words[0]) && readingsAt(words[1]).some(isJudgement) && !words.some(mayBeVerb)) return true
  return opensRelative(tokens, at) && has(({ lemma }) => WRITTEN_BY_US.has(lemma))
}

/** `jak zwykle`, `jak co roku`, `jak to on`; `jak trudne to zadanie`, `jak dobrze` are what somebody says. */
function isAsEver(words: readonly Token[]): boolean {
  const readings = words.slice(1).flatMap((token) => (token.text === PREDICATIVE ? [] : readingsAt(token)))
  if (readings.some(({ verb }) => verb !== null)) return false
  return AS_EVER.has(words[1]?.text ?? '') || readings.every(({ pos }) => pos !== 'adv' && !ADJECTIVE_POS.has(pos))
}

/**
 * The comma that opens the dependent clause of the verb at `verb`, which whoever writes did: `, kiedy zapytałam`, `, jak
 * pamiętam`, `, o ile wiem`, `, o czym pisaliśmy`, `, bo go o to pytałem`; null where it stands in none, or knows or
 * believes what is behind it: `, bo wiem, że`.
 */
export function dependentOpener(tokens: readonly Token[], verb: number, comma: number, start: number): number | null {
  let i = verb - 1
  while (i > start && tokens[i]?.kind === 'word') i--
  if (tokens[i]?.kind !== 'comma') return null
  const opener = tokens[i + 1]?.text ?? ''
  if (opener === AS_WORD || tokens[i + 2]?.text === AS_FAR_AS || opensRelative(tokens, i + 1)) return i
  if (REASON_CONJUNCTIONS.has(opener)) return verb < comma - 1 || readingsAt(tokens[verb]).every(isDone) ? i : null
  return FRONTED_SUBORDINATORS.has(opener) ? i : null
}

/** In the first person, by every reading. */
export function isOfWriter(token: Token | undefined): boolean {
  const readings = readingsAt(token)
  return readings.length > 0 && readings.every(({ verb, person }) => verb !== null && person === 1)
}

const isWhat = (token: Token | undefined): boolean => readingsAt(token).some(({ lemma }) => lemma === WHAT)

const mayBeVerb = (token: Token): boolean => readingsAt(token).some(({ verb }) => verb !== null)

const isJudgement = ({ pos, cases }: Reading): boolean => ADJECTIVE_POS.has(pos) && (cases & CASES.nom) !== 0

/** `który`, `o czym`, `co`. */
function opensRelative(tokens: readonly Token[], at: number): boolean {
  const pronoun = isPreposition(tokens[at]) ? at + 1 : at
  return readingsAt(tokens[pronoun]).some(({ lemma }) => lemma === RELATIVE_LEMMA || lemma === WHAT)
}

/** `spytałem`, `nalegałem`, but not `wiedziałem`, `uważałem`. */
const isDone = ({ verb, lemma }: Reading): boolean => verb === 'past' && !isClausal(lemma)

const isClausal = (lemma: string): boolean =>
  !ASKING_VERBS.has(lemma) && (CLAUSE_VERBS.has(lemma) || NEGATED_VERBS.has(lemma) || KNOWING_VERBS.has(lemma))
