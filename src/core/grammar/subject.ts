import { MAYBE_LAST_ABBREVIATIONS } from '../lexicon/abbreviations.ts'
import { AGO, LATER } from '../lexicon/calendar/relative.ts'
import { MEASURES } from '../lexicon/counted.ts'
import { AS_WORD, COMPLEMENTIZERS, COORDINATORS, RELATIVE_LEMMA, SUBJECT_PRONOUNS } from '../lexicon/function-words.ts'
import { CASES } from '../lexicon/morphology/readings.ts'
import { TITLE_ABBREVIATIONS } from '../lexicon/name-words.ts'
import { DECLINED_PLATFORM } from '../lexicon/platforms.ts'
import { ABOUT } from '../lexicon/prepositions.ts'
import { AS_SAID_VERBS } from '../lexicon/reporting-verbs.ts'
import { HOW_MUCH, MARRYING } from '../lexicon/set-phrases.ts'
import type { Agreement } from '../model/proposal.ts'
import { isWrittenAt, readingsAt, type Token } from '../text/tokens.ts'
import { skipComplement } from './complement.ts'
import { auxiliaryAt, cueAt, finiteAt } from './cues.ts'
import { isPreposition, type NounPhrase } from './nominal.ts'
import { isCalledSo } from './noun-phrase/called-so.ts'
import { districtEnd } from './noun-phrase/districts.ts'
import { opensShare } from './noun-phrase/shares.ts'
import { readNounPhrase } from './noun-phrase.ts'

/** A verb and a noun agree when they share a number and, where the verb shows one, a gender. */
export function agree(verb: Agreement, noun: Agreement): boolean {
  return (
    (verb.number === 0 || (verb.number & noun.number) !== 0) &&
    (verb.genders === 0 || (verb.genders & noun.genders) !== 0)
  )
}

/** The noun phrases in the nominative between two tokens that agree with `verb`, in order; a pronoun counts as one. */
export function findNominatives(
  tokens: readonly Token[],
  from: number,
  to: number,
  verb: Agreement,
  loose: boolean,
): NounPhrase[] {
  const found: NounPhrase[] = []
  for (let i = from; i < to; i++) {
    const token = tokens[i]
    if (token?.kind !== 'word' && token?.kind !== 'mark' && token?.kind !== 'number') continue
    if (auxiliaryAt(token) || isCutShort(tokens, i)) continue
    const pronoun = SUBJECT_PRONOUNS.get(token.text.toLowerCase())
    if (pronoun) {
      if (agree(verb, pronoun))
        found.push({ first: i, last: i, head: i, name: null, agreement: pronoun, kind: 'person' })
      continue
    }
    // `o ile prognozy wskazują`: a conjunction
    if (token.text.toLowerCase() === ABOUT && tokens[i + 1]?.text === HOW_MUCH) {
      i++
      continue
    }
    if (isWrittenAt(tokens, i, MARRYING)) {
      i++
      continue
    }
    // `słyszeli, jak wójt mówił`: a conjunction as well, before a clause
    if (opensHow(tokens, i, to)) continue
    // `o. Jan Lis` is a friar
    if (isPreposition(token) && tokens[i + 1]?.text !== '.' && token.kind === 'word' && !opensShare(tokens, i, to)) {
      i = Math.max(i, skipComplement(tokens, i, to))
      continue
    }
    const phrase = readNounPhrase(tokens, i, to, 'nom', loose)
    // `w programie „Money. To się liczy” lider`: what is called so is nobody
    if (!phrase && token.kind === 'mark' && tokens[i - 1]?.kind === 'word') i = closingMark(tokens, i, to)
    if (!phrase) continue
    if (DECLINED_PLATFORM.test(token.text)) continue
    if (!isCalledSo(tokens, phrase) && !isTime(tokens, phrase) && agree(verb, phrase.agreement)) found.push(phrase)
    i = phrase.last
  }
  return found
}

/** `, jak Kaczyński mówił`: behind a comma, and before a subject with its verb right behind; no `silny jak dąb`. */
function opensHow(tokens: readonly Token[], at: number, to: number): boolean {
  if (tokens[at]?.form.lower !== AS_WORD || tokens[at - 1]?.kind !== 'comma') return false
  const subject = readNounPhrase(tokens, at + 1, to, 'nom', false)
  return subject !== null && (subject.last + 1 === to || finiteAt(tokens, subject.last + 1) !== null)
}

/** `Kilka lat temu wspominał`, `Dwa dni później przyznał`, `Raz powiedział`: when it was. */
const isTime = (tokens: readonly Token[], { first, last, name }: NounPhrase): boolean => {
  const behind = tokens[last + 1]?.form.lower ?? ''
  const isAgo = (first === last && !name) || AGO.has(behind) || LATER.has(behind)
  return isAgo && readingsAt(tokens[last]).some(({ lemma }) => MEASURES.has(lemma))
}

/** Tokens that a title in marks may have. */
const LONGEST_TITLE = 12

/** The next mark behind the one at `open`; `open` itself where none is near. */
function closingMark(tokens: readonly Token[], open: number, end: number): number {
  for (let i = open + 1; i < Math.min(end, open + LONGEST_TITLE); i++) if (tokens[i]?.kind === 'mark') return i
  return open
}

/** `do marszałka woj. zatylskiego`: cut short, it is none of the words that it looks like; a title is read with its name. */
const isCutShort = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.text === '.' &&
  tokens[at + 2]?.sentence === tokens[at]?.sentence &&
  MAYBE_LAST_ABBREVIATIONS.has(tokens[at]?.form.lower ?? '') &&
  !TITLE_ABBREVIATIONS.has(tokens[at]?.form.lower ?? '')

const LONGEST_CLAUSE = 120

/** Where the clause of the verb at `verb` starts: behind the last other verb, complementizer or coordinator before it. */
export function clauseStart(tokens: readonly Token[], verb: number, sentence: number): number {
  const from = Math.max(sentence, verb - LONGEST_CLAUSE)
  const relative = ownRelative(tokens, verb, from)
  if (relative >= 0) return relative
  // `że statek płynie, i dodał`: a verb that is a noun by its form as well
  let doubtful = -1
  for (let i = verb - 1; i >= from; i--) {
    const token = tokens[i]
    if (!token) break
    if (token.kind === 'semicolon' || token.kind === 'colon') return i + 1
    // `z Sądu Rejonowego Lublin – Zachód`
    if (token.kind === 'dash' && districtEnd(tokens, i - 1) > i) continue
    if (token.kind === 'dash' && token.spaceBefore && token.spaceAfter) {
      const opening = verb - i === 1 ? parenthesisStart(tokens, i, from) : -1
      if (opening >= 0) i = opening
      else if (verb - i > 1) return i + 1
      continue
    }
    if (token.kind !== 'word') continue
    if (COMPLEMENTIZERS.has(token.text)) return joinedBehind(tokens, doubtful, verb) ?? i + 1
    const finite = finiteAt(tokens, i)
    if (!finite) continue
    if (readingsAt(token).some(({ verb: form }) => form === null)) {
      doubtful = doubtful < 0 ? i : doubtful
      continue
    }
    // `branże zaczęły tłumaczyć`: the subject is its auxiliary's
    if (auxiliaryAt(token) && readingsAt(tokens[verb]).some(({ verb: form }) => form === 'infinitive')) continue
    // the verb of a relative clause about the subject: step over the clause
    const aside = relativeStart(tokens, i, from) ?? asSaidStart(tokens, i, from)
    if (aside !== null) {
      i = aside
      continue
    }
    return joinedBehind(tokens, i, verb) ?? i + 1
  }
  return from
}

/** Behind the comma or conjunction that first parts a verb from another before it; null where none does. */
function joinedBehind(tokens: readonly Token[], before: number, verb: number): number | null {
  for (let k = before + 1; before >= 0 && k < verb; k++) {
    const word = tokens[k]
    if (word?.kind === 'comma' || (word?.kind === 'word' && COORDINATORS.has(word.text))) return k + 1
  }
  return null
}

/** Tokens between `który` and its verb. */
const RELATIVE_REACH = 12

/** `słów Jana Wrony, burmistrza Wólki, który powiedział`: the pronoun in the nominative whose verb this is, or -1. */
function ownRelative(tokens: readonly Token[], verb: number, from: number): number {
  for (let i = verb - 1; i > Math.max(from, verb - RELATIVE_REACH); i--) {
    if (tokens[i]?.kind !== 'word' && tokens[i]?.kind !== 'number' && tokens[i]?.kind !== 'comma') return -1
    if (finiteAt(tokens, i)) return -1
    if (tokens[i - 1]?.kind !== 'comma') continue
    if (readingsAt(tokens[i]).some(({ lemma, cases }) => lemma === RELATIVE_LEMMA && cases & CASES.nom)) return i
  }
  return -1
}

/**
 * The dash before a parenthesis that closes at `close`, or -1: one without a verb (`Uchwała – przyjęta wczoraj – stwierdza`)
 * or one that says who passes it on (`Minister – jak podaje Kurier – stwierdza`).
 */
export function parenthesisStart(tokens: readonly Token[], close: number, from: number): number {
  let verbs = false
  for (let i = close - 1; i > from; i--) {
    if (finiteAt(tokens, i)) verbs = true
    if (tokens[i]?.kind === 'dash' && tokens[i]?.spaceAfter)
      return !verbs || tokens[i + 1]?.form.lower === AS_WORD ? i : -1
  }
  return -1
}

/** The comma before the `który` that governs the verb at `verb`, or null. */
function relativeStart(tokens: readonly Token[], verb: number, from: number): number | null {
  for (let i = verb - 1; i > Math.max(from, verb - 16); i--) {
    const token = tokens[i]
    if (readingsAt(token).some(({ lemma }) => lemma === RELATIVE_LEMMA)) {
      const comma = tokens[i - 1]?.kind === 'comma' ? i - 1 : i - 2
      return tokens[comma]?.kind === 'comma' ? comma : null
    }
  }
  return null
}

/** Words between `jak` and its verb: `jak nieoficjalnie podała`. */
const AS_SAID_REACH = 4

/**
 * The comma before the `jak` of who passes it on: `Dozorca, jak podała „Kronika”, miał odpowiedzieć`; or null. What a
 * verb before it governs is asked: `Policja ujawniła, jak Jan Lis uciekał, i dodała`.
 */
function asSaidStart(tokens: readonly Token[], verb: number, from: number): number | null {
  for (let i = verb - 1; i > Math.max(from, verb - AS_SAID_REACH) && tokens[i]?.kind === 'word'; i--) {
    if (tokens[i]?.form.lower !== AS_WORD) continue
    const isAside = tokens[i - 1]?.kind === 'comma' && !isGoverned(tokens, i - 1, from) && isClosedAside(tokens, verb)
    return isAside && cueAt(tokens, verb, AS_SAID_VERBS) ? i - 1 : null
  }
  return null
}

/** A verb stands before a comma with no other comma between. */
function isGoverned(tokens: readonly Token[], comma: number, from: number): boolean {
  for (let i = comma - 1; i >= from && tokens[i]?.kind !== 'comma'; i--) if (finiteAt(tokens, i)) return true
  return false
}

/** A comma closes the clause, and no coordinator joins anything to it. */
function isClosedAside(tokens: readonly Token[], verb: number): boolean {
  let comma = verb + 1
  while (tokens[comma]?.sentence === tokens[verb]?.sentence && tokens[comma]?.kind !== 'comma') comma++
  return tokens[comma]?.kind === 'comma' && !COORDINATORS.has(tokens[comma + 1]?.form.lower ?? '')
}
