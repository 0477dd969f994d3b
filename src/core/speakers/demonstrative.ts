import { finiteAt } from '../grammar/cues.ts'
import type { NounPhrase } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { agree } from '../grammar/subject.ts'
import { UNKNOWN_DATIVE, UNKNOWN_INSTRUMENTAL } from '../lexicon/case-endings.ts'
import { DEMONSTRATIVE_LEMMA, SAME_LEMMA, SETS_OFF, SUBJECT_PRONOUNS } from '../lexicon/function-words.ts'
import { CASES, type Case, SINGULAR } from '../lexicon/morphology/readings.ts'
import { ASKING_VERBS } from '../lexicon/reporting-verbs.ts'
import { TO_WHICH } from '../lexicon/set-phrases.ts'
import type { Agreement } from '../model/proposal.ts'
import { type Passage, rangeSpan, type TokenRange } from '../text/passage.ts'
import { isWrittenAt, readingsAt, type Token } from '../text/tokens.ts'
import type { Found, Hearing } from './hearing.ts'
import { resolveMention } from './resolve-mention.ts'

/** How far before its verb the pronoun may stand, in tokens: `ten z kolei odparł`. */
const LEAD = 4
/** How far back it may point, in tokens. */
const REACH = 48
/** A name or a role under another's verb is in one of these. */
const OBLIQUE: readonly Case[] = ['gen', 'dat', 'acc', 'inst', 'loc']

/** `Wrona rozmawiał z dyrektorem. Ten odparł, że`: it points to whom the words before it named last, not to their subject. */
export function findDemonstrative(hearing: Hearing, start: number, verb: number, agreement: Agreement): Found | null {
  const { register } = hearing
  const { passage } = register
  const at = pronounBefore(passage.tokens, start, verb, agreement) ?? answerTo(passage, verb)
  if (at === null) return null
  const before = reachOf(passage, at)
  const mention = register.people
    .between(before.from, before.to)
    .findLast(({ person }) => agree(agreement, { number: SINGULAR, genders: person.genders }))
  const role = lastRole(
    passage.tokens,
    { ...before, from: Math.max(before.from, (mention?.last ?? -1) + 1) },
    agreement,
  )
  const source = rangeSpan(passage, { from: at, to: at + 1 })
  if (role) {
    const found = resolveMention(hearing, role.phrase, { case: role.case, agreement })
    return found && { ...found, source, rule: 'pronoun', confidence: found.confidence * 0.85 }
  }
  if (!mention) return null
  return { voice: register.personVoice(mention.person), source, rule: 'pronoun', confidence: 0.8 }
}

/**
 * `Sąd wysłuchał Jana Wrony. To on powiedział, że`: who is set off from all others is whom the words before named last, by
 * name rather than by a role, and no body.
 */
export function findSetOff(hearing: Hearing, start: number, verb: number, agreement: Agreement): Found | null {
  const { register } = hearing
  const { tokens } = register.passage
  const at = [verb - 1, verb - 2].find((i) => i > start && isSetOff(tokens, i, agreement))
  if (at === undefined) return null
  const before = reachOf(register.passage, at - 1)
  const shown = SUBJECT_PRONOUNS.get(tokens[at]?.form.lower ?? '') ?? agreement
  const source = rangeSpan(register.passage, { from: at, to: at + 1 })
  const mention = register.people
    .between(before.from, before.to)
    .findLast(({ person }) => agree(shown, { number: SINGULAR, genders: person.genders }))
  if (mention) return { voice: register.personVoice(mention.person), source, rule: 'pronoun', confidence: 0.7 }
  const role = lastRole(tokens, before, shown)
  const found =
    role?.phrase.kind === 'person' ? resolveMention(hearing, role.phrase, { case: role.case, agreement: shown }) : null
  return found && { ...found, source, rule: 'pronoun', confidence: found.confidence * 0.8 }
}

const isSetOff = (tokens: readonly Token[], at: number, agreement: Agreement): boolean => {
  const pronoun = SUBJECT_PRONOUNS.get(tokens[at]?.form.lower ?? '')
  // `choć bronili Zięby, to on uznał`: behind another clause it only takes up the main one
  const opens = tokens[at - 2]?.sentence !== tokens[at]?.sentence
  return pronoun !== undefined && opens && tokens[at - 1]?.form.lower === SETS_OFF && agree(agreement, pronoun)
}

/** The lone `ten` of a clause that starts at `start`, or null; `ten minister` and `ten sam minister` are a noun's. */
function pronounBefore(tokens: readonly Token[], start: number, verb: number, agreement: Agreement): number | null {
  for (let i = Math.max(start, verb - LEAD); i < verb; i++) {
    const own = readingsAt(tokens[i]).filter(({ lemma, cases }) => lemma === DEMONSTRATIVE_LEMMA && cases & CASES.nom)
    if (!own.some((reading) => agree(agreement, reading))) continue
    const noun = readingsAt(tokens[i + 1]).some(({ lemma }) => lemma === SAME_LEMMA) ? i + 2 : i + 1
    return readNounPhrase(tokens, noun, verb, 'nom', false) ? null : i
  }
  return null
}

/** `Radni zapytali wójta o most, na co odparł`: who was asked answers, and the words before the comma name him. */
function answerTo({ tokens, sentenceTokens }: Passage, verb: number): number | null {
  const at = verb - TO_WHICH.length
  if (tokens[at - 1]?.kind !== 'comma' || !isWrittenAt(tokens, at, TO_WHICH)) return null
  const from = Math.max(sentenceTokens[tokens[verb]?.sentence ?? 0]?.from ?? at, at - REACH)
  for (let i = at - 1; i >= from; i--) {
    const asks = finiteAt(tokens, i)
    if (asks) return ASKING_VERBS.has(asks.lemma) ? at : null
  }
  return null
}

/** The words of its sentence and of the one before, unless that is of another paragraph. */
function reachOf({ tokens, sentenceTokens, blockTokens }: Passage, at: number): TokenRange {
  const token = tokens[at]
  const before = sentenceTokens[(token?.sentence ?? 0) - 1]?.from ?? 0
  return { from: Math.max(before, at - REACH, blockTokens[token?.block ?? 0]?.from ?? 0), to: at }
}

/** The last one there who is called by a role, or the last body. */
function lastRole(
  tokens: readonly Token[],
  { from, to }: TokenRange,
  agreement: Agreement,
): { phrase: NounPhrase; case: Case } | null {
  for (let i = to - 1; i >= from; i--) {
    const role = roleAt(tokens, i, to, agreement)
    if (!role) continue
    // `z sekretarzem Lisem`: what he is stands before his name
    const whole = role.phrase.name?.first === i && i > from ? roleAt(tokens, i - 1, to, agreement) : null
    return whole?.phrase.last === role.phrase.last ? whole : role
  }
  return null
}

function roleAt(
  tokens: readonly Token[],
  at: number,
  to: number,
  agreement: Agreement,
): { phrase: NounPhrase; case: Case } | null {
  for (const wanted of casesOf(tokens[at])) {
    const phrase = readNounPhrase(tokens, at, to, wanted, false)
    if (
      phrase &&
      phrase.kind !== 'thing' &&
      phrase.first === phrase.head &&
      agree(agreement, phrase.agreement) &&
      !isLemma(tokens[at])
    )
      return { phrase, case: wanted }
  }
  return null
}

/** Of a name that the dictionary lacks the case that its ending shows: `Brezonem`, `Kashariemu`. */
function casesOf(token: Token | undefined): readonly Case[] {
  if (readingsAt(token).length > 0) return OBLIQUE
  const { text = '' } = token ?? {}
  return UNKNOWN_INSTRUMENTAL.test(text) ? ['inst'] : UNKNOWN_DATIVE.test(text) ? ['dat'] : OBLIQUE
}

/** `dyrektor`, which as a woman's office stands in any case: most likely a subject. */
const isLemma = (token: Token | undefined): boolean =>
  readingsAt(token).some(
    ({ lemma, cases, number }) => lemma === token?.form.lower && cases & CASES.nom && number & SINGULAR,
  )
