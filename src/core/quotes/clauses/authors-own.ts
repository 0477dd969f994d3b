import { skipComplement } from '../../grammar/complement.ts'
import { type CueVerb, cueAt, finiteAt } from '../../grammar/cues.ts'
import { inCase, isPreposition, NOUN_POS } from '../../grammar/nominal.ts'
import { agree } from '../../grammar/subject.ts'
import {
  CLAUSE_OBJECTS,
  CONCESSIVES,
  EARLIER,
  NEGATION,
  RELATIVE_LEMMA,
  THAT_LEMMAS,
  TURNS,
} from '../../lexicon/function-words.ts'
import { CASES, GENDERS, type Reading, SINGULAR } from '../../lexicon/morphology/readings.ts'
import { PREDICATIVE } from '../../lexicon/pronouns.ts'
import { ANSWERING_VERBS, DENYING_VERBS, HEARD_BY_US, KNOWING_VERBS } from '../../lexicon/reporting-verbs.ts'
import { AFTER_WHICH, TO_WHICH, UPSHOT, WE_READ } from '../../lexicon/set-phrases.ts'
import { TAKING_VERBS } from '../../lexicon/told-by-author.ts'
import { isWrittenAt, readingsAt, type Token } from '../../text/tokens.ts'
import { CLAUSE_CUES } from './governor.ts'
import { passesWordsOn } from './passed-words.ts'
import { SAYING } from './saying.ts'
import { withholds } from './withheld.ts'

/**
 * `zganił go, że śpi – sen to zdrowie`: behind the sentence's last dash a clause with a subject of its own is the author's;
 * not where that dash closes what another one opened behind `from`: `, ale – na szczęście – most stoi`.
 */
export function isAfterthought(tokens: readonly Token[], dash: number, from: number, end: number): boolean {
  if (!isSpacedDash(tokens[dash])) return false
  if (passesWordsOn(tokens, dash + 1)) return true
  const subject = inCase(readingsAt(tokens[dash + 1]), 'nom', NOUN_POS).length > 0
  const predicate = tokens[dash + 2]?.text === PREDICATIVE || tokens[dash + 2]?.form.finite
  if (!subject || !predicate) return false
  for (let i = dash + 1; i < end; i++) if (tokens[i]?.kind === 'dash') return false
  return tokens.slice(from, dash).filter(isSpacedDash).length % 2 === 0
}

const isSpacedDash = (token: Token | undefined): boolean =>
  token?.kind === 'dash' && token.spaceBefore && token.spaceAfter

/** A comma before `at` ends what `main` reports: the author goes on. @param tenses of the verbs reported so far */
export const isAuthorsOwn = (
  tokens: readonly Token[],
  at: number,
  end: number,
  main: CueVerb,
  tenses: ReadonlySet<CueVerb['form']>,
): boolean =>
  isDenial(tokens, at, main) ||
  saidOtherwise(tokens, at, end, main) ||
  withholds(tokens, at, end, main) ||
  cameOtherwise(tokens, at, main, tenses) ||
  goesOnWithout(tokens, at, end, main)

/** `obiecał, że A, nie wyjaśnił jednak, kiedy`: what the same subject did not say. */
function isDenial(tokens: readonly Token[], at: number, main: CueVerb): boolean {
  if (tokens[at]?.text !== NEGATION || main.form !== 'past') return false
  return readingsAt(tokens[at + 1]).some(
    ({ lemma, verb, number, genders }) =>
      verb === 'past' && SAYING.has(lemma) && number & main.agreement.number && genders === main.agreement.genders,
  )
}

/** From a concession to its verb. */
const CONCESSION_REACH = 6

/** `…, że odejdzie, choć wcześniej zapewniał, że zostanie`: what the same subject used to say. */
function saidOtherwise(tokens: readonly Token[], at: number, end: number, main: CueVerb): boolean {
  if (!CONCESSIVES.has(tokens[at]?.text ?? '')) return false
  let isEarlier = false
  for (let i = at + 1; i < Math.min(end, at + CONCESSION_REACH) && tokens[i]?.kind === 'word'; i++) {
    const cue = cueAt(tokens, i, SAYING) ?? cueAt(tokens, i, DENYING_VERBS)
    if (cue) return isEarlier && cue.form === 'past' && agree(cue.agreement, main.agreement)
    const isAdverb = EARLIER.has(tokens[i]?.text ?? '')
    const isAgo = EARLIER.has(tokens[i + 1]?.text ?? '')
    // `choć rada wczoraj mówiła`: another
    if (finiteAt(tokens, i) || (!isAdverb && !isAgo && hasNominative(tokens, i, i + 1))) return false
    isEarlier ||= isAdverb
  }
  return false
}

/** `…, że poprosi o to, jednak nie doszło do tego`, `…, że trzeba zapłacić, za co go zganiono`: how it went afterwards. */
function cameOtherwise(
  tokens: readonly Token[],
  at: number,
  main: CueVerb,
  tenses: ReadonlySet<CueVerb['form']>,
): boolean {
  if (main.form !== 'past' || tenses.has('past')) return false
  const isUpshot = isWrittenAt(tokens, at, UPSHOT)
  const isPromise = tenses.size === 1 && tenses.has('future')
  if (!isUpshot && !(isPromise && TURNS.has(tokens[at]?.text ?? ''))) return false
  for (let i = at + 1; i < at + TURN_REACH && tokens[i]?.sentence === tokens[at]?.sentence; i++) {
    const finite = finiteAt(tokens, i)
    if (finite) return finite.verb === 'past' || finite.verb === 'impersonal'
  }
  return false
}

const TURN_REACH = 8

/**
 * `…, po czym wyszedł`, `…, na co wójt odparł`, `…, co port potwierdza w komunikacie`, `…, czemu port zaprzecza`: the
 * author's own again.
 */
function goesOnWithout(tokens: readonly Token[], at: number, end: number, main: CueVerb): boolean {
  if (isWrittenAt(tokens, at, AFTER_WHICH)) return !followsFromTold(tokens, at, end, main)
  if (isAnswered(tokens, at, end)) return true
  // `…, czytamy w „Kurierze”`
  if (tokens[at]?.text === WE_READ) return true
  if (!CLAUSE_OBJECTS.has(tokens[at]?.text ?? '')) return false
  // `…, że nie wie, co rząd potwierdza`
  if (readingsAt(tokens[at - 2]).some(({ lemma }) => KNOWING_VERBS.has(lemma))) return false
  // `…, że dziwi się temu, co powiedział wójt`
  if (isPointer(tokens[at - 2])) return false
  for (let i = at + 1; i < Math.min(end, at + 6); i++) {
    if (tokens[i]?.kind !== 'word') return false
    if (cueAt(tokens, i, CLAUSE_CUES) ?? cueAt(tokens, i, DENYING_VERBS)) return hasNominative(tokens, at + 1, end)
    if (finiteAt(tokens, i)) return false
  }
  return false
}

/** `tym`, `temu`: what the clause behind it tells; `to` may end a clause of its own. */
const isPointer = (token: Token | undefined): boolean =>
  token?.form.lower !== PREDICATIVE &&
  readingsAt(token).some(
    ({ lemma, number, genders }) => THAT_LEMMAS.has(lemma) && number & SINGULAR && genders & GENDERS.neuter,
  )

/** Tokens from `na co` to the verb. */
const ANSWER_REACH = 8

/** `na co wójt odparł`, `na co usłyszał`, `na co wójt: „A”`; not `…, że wie, na co odpowiada`. */
function isAnswered(tokens: readonly Token[], at: number, end: number): boolean {
  if (!isWrittenAt(tokens, at, TO_WHICH)) return false
  if (readingsAt(tokens[at - 2]).some(({ lemma }) => KNOWING_VERBS.has(lemma))) return false
  // `…, że dziwi się temu, co powiedział wójt`
  if (isPointer(tokens[at - 2])) return false
  for (let i = at + 2; i < Math.min(end, at + ANSWER_REACH); i++) {
    if (tokens[i]?.kind === 'colon') return hasNominative(tokens, at + 2, i) && isSaidBehind(tokens, i, end)
    if (tokens[i]?.kind !== 'word') return false
    const verb = finiteAt(tokens, i)
    if (verb) return ANSWERING_VERBS.has(verb.lemma) || HEARD_BY_US.has(verb.lemma) || TAKING_VERBS.has(verb.lemma)
  }
  return false
}

/** A turn, or marks with a sentence in them: of a word or two nothing would tell who says it. */
const isSaidBehind = (tokens: readonly Token[], colon: number, end: number): boolean =>
  tokens[colon + 1]?.kind === 'dash' || tokens.slice(colon + 1, end).some((_, i) => finiteAt(tokens, colon + 1 + i))

/** Tokens from `po czym` to its verb, with a participle's clause between. */
const AFTER_REACH = 12

/** `…, że kierowca potrącił psa, po czym odjechał`: its verb goes on with one that is reported, or tells what is to come. */
function followsFromTold(tokens: readonly Token[], at: number, end: number, main: CueVerb): boolean {
  const next = firstFinite(tokens, at, Math.min(end, at + AFTER_REACH))
  if (!next) return false
  if (main.form === 'past' && (next.verb === 'present' || next.verb === 'future')) return true
  let isRelative = false
  for (let i = main.at + 1; i < at; i++) {
    if (tokens[i]?.kind === 'comma') isRelative = opensRelative(tokens, i + 1)
    const told = isRelative ? null : finiteAt(tokens, i)
    if (told?.verb === next.verb && agree(told, next)) return true
  }
  return false
}

const opensRelative = (tokens: readonly Token[], at: number): boolean =>
  readingsAt(tokens[isPreposition(tokens[at]) ? at + 1 : at]).some(({ lemma }) => lemma === RELATIVE_LEMMA)

function firstFinite(tokens: readonly Token[], from: number, to: number): Reading | null {
  for (let i = from; i < to; i++) {
    const finite = finiteAt(tokens, i)
    if (finite) return finite
  }
  return null
}

/** A noun in the nominative that no preposition governs. */
export function hasNominative(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    // `a na pytanie o termin stwierdził`
    if (isPreposition(tokens[i])) i = Math.max(i, skipComplement(tokens, i, to))
    else if (readingsAt(tokens[i]).some(({ pos, cases }) => pos === 'subst' && cases & CASES.nom)) return true
  }
  return false
}
