import { COMMUNITIES, ORGANIZATION_NOUNS, SEATED } from '../../lexicon/body-nouns.ts'
import { ONE_LEMMA, SOME } from '../../lexicon/counted.ts'
import { IN_TURN, ORIGIN_PREPOSITION, REASON_NOUNS } from '../../lexicon/function-words.ts'
import { CASES } from '../../lexicon/morphology/readings.ts'
import { PLACE_NOUNS } from '../../lexicon/name-words.ts'
import { AFFAIRS, ANYBODY_NOUNS, RANKED } from '../../lexicon/offices.ts'
import { CANDIDATES, FIELDS, SEATED_PERSONS, SPECIALISTS } from '../../lexicon/person-nouns.ts'
import {
  ABOVE,
  BEHALF,
  BEHIND,
  FROM_PREPOSITION,
  LOCATIVE_PREPOSITION,
  LONG_LOCATIVE,
  ONTO,
  TOWARDS,
  WHERE,
  WITH_OR_FROM,
} from '../../lexicon/prepositions.ts'
import { OF_THEM } from '../../lexicon/pronouns.ts'
import { BEREAVED, NEWS_MEDIA } from '../../lexicon/roles.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import { skipComplement } from '../complement.ts'
import { ADJECTIVE_POS, inCase, isAdverbOf, isPreposition, isSpeakerNoun, NOUN_POS } from '../nominal.ts'
import { type Growth, passes, type Step, takes } from './growth.ts'
import { isAddress, isOf } from './kinds-of-tokens.ts'

/** `minister do spraw rodziny`, `poseł z Lubinowa`, and where the verb is near `burmistrz w Lubinowie`. */
export function readPreposition({ tokens, phrase, end, wanted, loose }: Growth, at: number): Step {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!isPreposition(token)) return null
  // `wdowa po górniku`; `po rozprawie` is when she said so
  const lost = token?.text === BEHIND && at === phrase.head + 1 && isOf(tokens[phrase.head], BEREAVED)
  const lostUntil = lost ? somebodyEnd(tokens, at, end) : null
  if (lostUntil !== null) return takes(lostUntil)
  // `jeden z nich`, `zdaniem większości z nich`
  if (
    at === phrase.head + 1 &&
    token?.text === FROM_PREPOSITION &&
    next?.text === OF_THEM &&
    (RANKED.has(tokens[phrase.head]?.form?.lower ?? '') ||
      readingsAt(tokens[phrase.head]).some(({ lemma }) => SOME.has(lemma)))
  )
    return takes(at + 1)
  const linked = token?.text === TOWARDS && next?.text === AFFAIRS
  // `rzecznik policji z kolei dodał`, `wójt z powodu powodzi ogłosił`
  const origin =
    next?.text !== IN_TURN &&
    !REASON_NOUNS.has(next?.text ?? '') &&
    WITH_OR_FROM.has(token?.text ?? '') &&
    (inCase(readingsAt(next), 'gen', NOMINAL_POS).length > 0 ||
      isAcronym(next) ||
      isAddress(next) ||
      isAdverbOf(tokens, at + 1, CASES.gen))
  // `według raportu służb wojewody na Warmii jest spokój`: where it is so
  const isClause = wanted === 'gen' && token?.text === ONTO
  const place =
    !isClause &&
    loose &&
    at + 1 < end &&
    PLACING.has(token?.text ?? '') &&
    next?.kind === 'word' &&
    phrase.kind !== 'thing'
  const attached = !phrase.name && isAttached(tokens, at, phrase.head)
  if (!linked && !(origin && (loose || !phrase.name)) && !place && !attached) return 'end'
  // `mówi prezes w RMF FM`
  if (NEWS_MEDIA.has(next?.text ?? '')) return 'end'
  // `w środę` dates the clause, it does not tell one ministry from another
  if (place && !attached && !isCapitalised(next)) return 'end'
  // `rzeczniczka Urzędu Morskiego w Zatylu na spotkaniu`: where she is of, not where she spoke
  const until = skipComplement(tokens, at, end, !WHERE.has(token?.text ?? ''))
  return until <= at ? 'end' : takes(until)
}

const NOMINAL_POS: ReadonlySet<string> = new Set([...NOUN_POS, ...ADJECTIVE_POS])
const PLACING: ReadonlySet<string> = new Set([...WHERE, ORIGIN_PREPOSITION])

/** Of `znająca kulisy śledztwa` the last token: what the participle governs, and what that is of. */
function objectEnd(tokens: readonly Token[], participle: number, end: number): number {
  let last = participle
  for (let i = participle + 1; i < Math.min(end, participle + LONGEST_OBJECT); i++) {
    const wanted = last === participle ? 'acc' : 'gen'
    if (isCapitalised(tokens[i]) || inCase(readingsAt(tokens[i]), wanted, NOMINAL_POS).length === 0) break
    last = i
  }
  return last
}

/** Tokens of what a participle governs, and itself. */
const LONGEST_OBJECT = 5

/** `osoba związana z klubem`, `osoba znająca kulisy śledztwa`, `źródło zbliżone do rządu`: who would be anybody without it. */
export function readBond({ tokens, phrase, end, wanted, last }: Growth, at: number): Step {
  if (at !== last + 1 || !isOf(tokens[phrase.head], ANYBODY_NOUNS)) return null
  if (!isPreposition(tokens[at + 1])) {
    const object = inCase(readingsAt(tokens[at]), wanted, ACTIVE_POS).length > 0 ? objectEnd(tokens, at, end) : at
    return object > at ? takes(object) : null
  }
  if (inCase(readingsAt(tokens[at]), wanted, BOUND_POS).length === 0) return null
  const until = skipComplement(tokens, at + 1, end)
  return until > at + 1 ? takes(until) : null
}

/** `prezes działającej w Zatylu firmy`: a participle with its complement, before the noun in the genitive that it tells of. */
export function readParticiple({ tokens, end }: Growth, at: number): Step {
  const participles = inCase(readingsAt(tokens[at]), 'gen', PARTICIPLE_POS)
  if (participles.length === 0 || !isPreposition(tokens[at + 1])) return null
  const until = skipComplement(tokens, at + 1, end)
  // what the preposition governs stands right behind it, and may seem to hold the noun
  for (let noun = at + COMPLEMENT; until > at + 1 && noun <= Math.min(until + 1, end - 1); noun++) {
    const goes = inCase(readingsAt(tokens[noun]), 'gen', NOUN_POS).some(({ number, genders }) =>
      participles.some((one) => (one.number & number) !== 0 && (one.genders & genders) !== 0),
    )
    if (goes) return passes(noun - 1)
  }
  return null
}

/** A participle, a preposition and what it governs. */
const COMPLEMENT = 3
const PARTICIPLE_POS: ReadonlySet<string> = new Set(['pact', 'ppas'])
const ACTIVE_POS: ReadonlySet<string> = new Set(['pact'])
const BOUND_POS: ReadonlySet<string> = new Set(['ppas', 'adj'])

/**
 * Whether a preposition tells more of the noun before it, wherever its verb stands: `rzecznik sądu w Lubinowie`, `specjalista
 * od mostów`, `kandydat na burmistrza`.
 */
function isAttached(tokens: readonly Token[], at: number, head: number): boolean {
  switch (tokens[at]?.text) {
    case LOCATIVE_PREPOSITION:
    case LONG_LOCATIVE: {
      // `w mieście Hertog`
      const place = isOf(tokens[at + 1], PLACE_NOUNS) ? at + 2 : at + 1
      const isSeated = isCapitalised(tokens[place]) && isOf(tokens[seatedNoun(tokens, at, head)], SEATED)
      return isSeated || isField(tokens, at + 1) || isSeatOf(tokens, at, head)
    }
    // `Instytut Badań nad Wojną`
    case ABOVE:
      return isCapitalised(tokens[at + 1]) && isInBodysName(tokens, head, at)
    case ORIGIN_PREPOSITION:
      return at === head + 1 && isOf(tokens[head], SPECIALISTS)
    // `prezes Fundacji na rzecz Ryb`
    case ONTO:
      return (
        (at === head + 1 && isOf(tokens[head], CANDIDATES)) ||
        (tokens[at + 1]?.text === BEHALF && isCapitalised(tokens[at + 2]) && isInBodysName(tokens, head, at))
      )
    case BEHIND:
      return at === head + 1 && isOf(tokens[head], BEREAVED) && isOneOf(tokens, at + 1)
    default:
      return false
  }
}

/** `po byłym prezydencie`, `po Janie Lisie`: the last token of whom a preposition governs, with all his names. */
function somebodyEnd(tokens: readonly Token[], preposition: number, end: number): number | null {
  let noun = preposition + 1
  const isHis = (at: number, pos: ReadonlySet<string>): boolean =>
    at < end && inCase(readingsAt(tokens[at]), 'loc', pos).length > 0
  // a surname may be an adjective by its form
  while (isHis(noun, ADJECTIVE_POS) && isHis(noun + 1, NOMINAL_POS)) noun++
  if (isSpeakerNoun(inCase(readingsAt(tokens[noun]), 'loc', NOUN_POS)) !== 'person') return null
  while (noun + 1 < end && tokens[noun + 1]?.kind === 'word' && isCapitalised(tokens[noun + 1])) noun++
  return noun
}

/** `po jednym z górników`. */
const isOneOf = (tokens: readonly Token[], at: number): boolean =>
  readingsAt(tokens[at]).some(({ lemma }) => lemma === ONE_LEMMA) && tokens[at + 1]?.text === FROM_PREPOSITION

/**
 * Of `Sądu Okręgowego`, of `policji powiatowej` and of the `Urząd Miasta i Gminy` the noun that a place at `at` may tell more
 * of.
 */
function seatedNoun(tokens: readonly Token[], at: number, head: number): number {
  let noun = at - 1
  const isNoun = (i: number): boolean => readingsAt(tokens[i]).some(({ pos }) => pos === 'subst')
  const isOfOffice = (i: number): boolean => isCapitalised(tokens[i]) && isOf(tokens[i], COMMUNITIES)
  while (noun > head && (!isNoun(noun) || isOfOffice(noun))) noun--
  return noun
}

/** `ekspert w dziedzinie mostów`: a field, and what it is of. */
const isField = (tokens: readonly Token[], at: number): boolean =>
  FIELDS.has(tokens[at]?.text ?? '') && inCase(readingsAt(tokens[at + 1]), 'gen', NOMINAL_POS).length > 0

/** `źródła w rządzie`, `sekretarz stanu w ministerstwie wody`: the body in which they are, right behind. */
function isSeatOf(tokens: readonly Token[], at: number, head: number): boolean {
  if (!isOf(tokens[head], SEATED_PERSONS) || at > head + 2) return false
  return isOf(tokens[at + 1], ORGANIZATION_NOUNS)
}

/** Behind a word in capitals, in what a body's noun begins: `dyrektor Instytutu Badań`. */
function isInBodysName(tokens: readonly Token[], head: number, at: number): boolean {
  if (!isCapitalised(tokens[at - 1])) return false
  for (let i = at - 1; i >= head; i--) if (isOf(tokens[i], ORGANIZATION_NOUNS)) return true
  return false
}
