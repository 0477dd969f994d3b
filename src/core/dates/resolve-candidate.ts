import { DATE_PREPOSITIONS, SINCE } from '../lexicon/calendar/prepositions.ts'
import {
  ALREADY,
  ANNOUNCED,
  APPROACHING,
  BEGINS,
  COMPARED,
  DONE,
  HELD,
  INTENDS,
  MIGHT,
  MORE_THAN,
  OF_TIME,
  OPEN_TO_ALL,
  PROLONGED,
  PROMISED,
  REFLEXIVE,
  REMAINS,
  RESULTS,
  STARTS,
} from '../lexicon/calendar/states.ts'
import type { TokenRange } from '../text/passage.ts'
import { isAside, isListedBehind } from './beside-others.ts'
import type { Context } from './context.ts'
import { type DateToken, lowerAt, wordAt } from './date-tokens.ts'
import { approximate, interval } from './edtf.ts'
import type { Candidate, Resolved } from './expression.ts'
import { isOfBirth, isOfLaw } from './is-of-law.ts'
import { isBehindParticiple } from './participle.ts'
import type { PublishedDate } from './published-date.ts'
import { isSet, resolveExpression, simple } from './resolve-expression.ts'
import { planBeside } from './set-ahead.ts'
import {
  clauseAround,
  clauseTenseAt,
  governingTenseAt,
  hasWord,
  relativeTenseBehind,
  type Tense,
  tenseAt,
} from './tense.ts'
import type { YearsInText } from './years-in-text.ts'

/** The date before in the text, from which the next may be counted. */
interface Anchor {
  date: string | null
  isAbsolute: boolean
  block: number
  /** The sentence that it stands in. */
  sentence: readonly DateToken[]
}

/** Resolves the dates of a text one after another, for each may lean on the one before. */
export class Resolver {
  private anchor: Anchor | null = null
  private lastDay: Anchor | null = null
  private lastEnd: Anchor | null = null
  private last: {
    candidate: Candidate
    resolved: Resolved | null
    tense: Tense | null
    sentence: readonly DateToken[]
  } | null = null
  /** Which way the last weekday of a block looked: the next may have no verb of its own. */
  private lastLean: { tense: Tense; block: number } | null = null
  private readonly published: PublishedDate | null
  private readonly years: YearsInText

  constructor(published: PublishedDate | null, years: YearsInText) {
    this.published = published
    this.years = years
  }

  resolve(candidate: Candidate, tokens: readonly DateToken[], block: number, isSaying: boolean): Resolved | null {
    const anchor = this.anchorOf(candidate, block)
    const tense = this.lean(candidate, tokens, block, isSaying)
    const context: Context = {
      published: this.published,
      tense,
      isTenseLoose: isTenseLoose(candidate, tokens, tense),
      anchor: anchor?.date ?? null,
      isAnchorAbsolute: anchor?.isAbsolute ?? false,
      yearInText: (expression) => this.years.of(expression, this.published, candidate.attributive, tense),
      notBefore: this.listedBehind(candidate, tokens),
    }
    const resolved = resolveWithin(
      inNextYear(inLastYear(candidate, tokens, this.published), tokens, this.published),
      context,
    )
    // what has gone on since a year is told of now, and so are the months behind it; laws and births are told of at any time
    const isApart = candidate.bound === 'since' || isOfLaw(candidate, tokens) || isOfBirth(candidate, tokens)
    if (!isApart) this.years.note(candidate.expression, resolved)
    this.last = { candidate, resolved, tense, sentence: tokens }
    this.anchorAt(candidate, tokens, block, resolved)
    return resolved
  }

  /** Dates behind this one may be counted from it. */
  private anchorAt(candidate: Candidate, tokens: readonly DateToken[], block: number, resolved: Resolved | null): void {
    const { rule } = resolved ?? {}
    // `o 50 mniej niż w 2019 r.`: the story stays where it is
    if (this.anchor?.block === block && isComparedWith(candidate, tokens)) return
    const date = resolved?.date ?? null
    const isAbsolute = resolved !== null && (rule === undefined || TEXT_RULES.has(rule))
    const anchor = { date, isAbsolute, block, sentence: tokens }
    const isTold = (before: Anchor | null): boolean => before?.sentence === tokens && isAside(tokens, candidate)
    if (!isTold(this.anchor)) this.anchor = anchor
    if (/^\d{4}-\d{2}-\d{2}$/.test(date ?? '') && !isTold(this.lastDay)) this.lastDay = anchor
    const end = /^\.\.\/(\d{4}-\d{2}-\d{2})$/.exec(date ?? '')?.[1]
    if (end) this.lastEnd = { ...anchor, date: end }
  }

  /** The day or the month from which a list goes on in order, where `candidate` is one of it, and none of the past. */
  private listedBehind(candidate: Candidate, tokens: readonly DateToken[]): string | null {
    const { last } = this
    if (last?.sentence !== tokens || last.tense === 'past' || last.resolved?.rule !== 'nearest-year') return null
    return isListedBehind(tokens, last.candidate, candidate) ? last.resolved.date : null
  }

  /** The date before, if it is near; for `tego dnia` the last that is a day, for `do tego dnia` the last end. */
  private anchorOf({ expression, bound }: Candidate, block: number): Anchor | null {
    const isSameDay = expression.type === 'offset' && expression.unit === 'day' && expression.amount === 0
    // `do 28 marca … do tego dnia`
    const end = isSameDay && bound === 'until' ? this.lastEnd : null
    return [end, isSameDay ? this.lastDay : null, this.anchor].find((date) => date && block - date.block <= 1) ?? null
  }

  private lean(candidate: Candidate, tokens: readonly DateToken[], block: number, isSaying: boolean): Tense | null {
    const tense = isSaying ? 'past' : leanOf(candidate, tokens)
    if (!isOfWeek(candidate)) return tense
    // a sequence goes one way: `W piątek będzie 10 stopni. W sobotę – 7.`
    const lean = tense ?? (this.lastLean?.block === block ? this.lastLean.tense : null)
    this.lastLean = lean && { tense: lean, block }
    return lean
  }
}

const TEXT_RULES: ReadonlySet<Resolved['rule']> = new Set(['year-in-text', 'offset-in-text', 'period-in-text'])

/** `niż w 2019 roku`, `w stosunku do maja`: what something is measured by. */
function isComparedWith({ from }: Candidate, tokens: readonly DateToken[]): boolean {
  const before = lowerAt(tokens, from - 1)
  return COMPARED.has(before) || MORE_THAN.has(before)
}

function isOfWeek({ expression }: Candidate): boolean {
  const { type } = expression.type === 'range' ? expression.from : expression
  return type === 'weekday' || type === 'weekend'
}

/** Which way an expression looks from the publication: by its verb, by its preposition. */
function leanOf(candidate: Candidate, tokens: readonly DateToken[]): Tense | null {
  // `na 15 maja` was planned by a past verb; `do 15 maja` may be told of the past
  if (candidate.ahead && candidate.bound === null) return 'future'
  if (candidate.ahead && hasWord(tokens, clauseAround(tokens, candidate), REMAINS)) return 'future'
  if (isApproaching(tokens, candidate.from)) return 'future'
  if (lowerAt(tokens, candidate.from) === OF_TIME && RESULTS.has(lowerAt(tokens, candidate.from - 1))) return 'past'
  if (isOfWeek(candidate) && isAnnounced(candidate, tokens)) return 'future'
  const plan = candidate.attributive ? null : planBeside(tokens, candidate)
  if (plan) return plan === 'ahead' || isOfWeek(candidate) ? 'future' : null
  if (isOfWeek(candidate) && hasWord(tokens, clauseAround(tokens, candidate), MIGHT)) return 'future'
  const tense = candidate.attributive ? attributiveTense(candidate, tokens) : tenseAt(tokens, candidate)
  if (tense !== null && !candidate.attributive && !candidate.ahead && isBehindParticiple(candidate, tokens))
    return 'past'
  // `trwa od soboty`, `trwa od sobotniej burzy`: what goes on began before
  const preposition = lowerAt(tokens, candidate.attributive ? candidate.from - 1 : candidate.from)
  const bound = candidate.attributive ? DATE_PREPOSITIONS.get(preposition) : candidate.bound
  // `wnioski można składać od środy`: what is open to all may have begun or not, and is told of near its day
  if (bound === 'since' && tense === 'present' && isOpened(candidate, tokens)) return 'present'
  if (bound === 'since' && tense === 'present' && isIntended(candidate, tokens)) return 'future'
  // `rusza od 1 lipca`, and `od środy`
  if (bound === 'since' && tense === 'present' && hasWord(tokens, clauseAround(tokens, candidate), STARTS))
    return isOfWeek(candidate) ? 'future' : null
  if (bound === 'since' && tense === 'present' && (SINCE.has(preposition) || isOfWeek(candidate))) return 'past'
  if (candidate.ahead) return tense === 'past' && !isSetAhead(candidate, tokens) ? 'past' : 'future'
  return isOfWeek(candidate) && tense === 'present' ? 'future' : tense
}

/** `zbliżający się Dzień Dziecka`. */
function isApproaching(tokens: readonly DateToken[], from: number): boolean {
  const at = lowerAt(tokens, from - 1) === REFLEXIVE ? from - 2 : from - 1
  return APPROACHING.test(lowerAt(tokens, at))
}

/** `można`, and nothing that tells that one could before. */
function isOpened(candidate: Candidate, tokens: readonly DateToken[]): boolean {
  const clause = clauseAround(tokens, candidate)
  return hasWord(tokens, clause, OPEN_TO_ALL) && !hasWord(tokens, clause, ALREADY)
}

/** `chce od września zamknąć szkołę`; since a day that opens the clause somebody may have wanted it. */
const isIntended = (candidate: Candidate, tokens: readonly DateToken[]): boolean =>
  hasWord(tokens, { from: clauseAround(tokens, candidate).from, to: candidate.from }, INTENDS)

/** `obiecał do października`, `odroczył do 12 września`: a past verb of what is to come. */
function isSetAhead(candidate: Candidate, tokens: readonly DateToken[]): boolean {
  const clause = clauseAround(tokens, candidate)
  if (hasWord(tokens, clause, PROMISED)) return true
  return tokens
    .slice(clause.from, candidate.from)
    .some(({ form }) => PROLONGED.some((stem) => form.lower.startsWith(stem)))
}

/**
 * Whether the tense that a date leans on need not be its own: it looks ahead by its preposition alone (`plany na maj`), or
 * from a past verb that its clause hangs on (`nic nie wskazywało, że 24 maja wyjadą`).
 */
function isTenseLoose(candidate: Candidate, tokens: readonly DateToken[], tense: Tense | null): boolean {
  if (planBeside(tokens, candidate)) return true
  if (!candidate.ahead) return tense === 'future' && governingTenseAt(tokens, candidate) === 'past'
  return candidate.bound === null || clauseTenseAt(tokens, candidate) !== 'future'
}

/**
 * `środowy wyrok`, `sobotnia decyzja zwiększa niepokój`: what is spoken of as known; `po piątkowych obradach, na
 * których przemówi`.
 */
function attributiveTense(candidate: Candidate, tokens: readonly DateToken[]): Tense | null {
  const behind = relativeTenseBehind(tokens, candidate)
  if (behind === 'future' || behind === 'past') return behind
  const own = clauseTenseAt(tokens, candidate)
  if (own !== 'future' && DONE.has(wordAt(tokens, candidate.to))) return 'past'
  return own ?? behind ?? tenseAt(tokens, candidate)
}

/** `Początek w sobotę o 20`, `W niedzielę wybory`, without a verb: what begins has not begun. */
function isAnnounced(candidate: Candidate, tokens: readonly DateToken[]): boolean {
  const clause = clauseAround(tokens, candidate)
  if (clauseTenseAt(tokens, candidate) !== null) return false
  return hasWord(tokens, clause, ANNOUNCED) || isHeld(candidate, tokens, clause)
}

/** Words from a date to what is held then: `W sobotę wielki festyn`. */
const HELD_WITHIN = 2

/** What is held, or begins on that day, opens the clause of the date, or stands behind a date that does. */
function isHeld({ from, to, bound }: Candidate, tokens: readonly DateToken[], clause: TokenRange): boolean {
  const words = bound === 'since' ? BEGINS : HELD
  if (words.has(lowerAt(tokens, clause.from))) return true
  return from === clause.from && hasWord(tokens, { from: to, to: to + HELD_WITHIN }, words)
}

/** The last month in which nobody writes of this year's end as of something past. */
const LATE = 9

/** `pod koniec roku przegrała`, written in spring: the end of the year before. */
function inLastYear(candidate: Candidate, tokens: readonly DateToken[], published: PublishedDate | null): Candidate {
  const { expression, bound } = candidate
  const isEndOfYear = expression.type === 'period' && expression.unit === 'year' && expression.part === 'end'
  if (!isEndOfYear || bound !== null || (published?.month ?? LATE + 1) > LATE) return candidate
  return clauseTenseAt(tokens, candidate) === 'past'
    ? { ...candidate, expression: { ...expression, shift: -1 } }
    : candidate
}

/** The first month in which nobody announces this year's start. */
const AUTUMN = 10

/** `od początku roku wzrosną ceny`, written in autumn: the start of the year behind. */
function inNextYear(candidate: Candidate, tokens: readonly DateToken[], published: PublishedDate | null): Candidate {
  const { expression } = candidate
  const isStartOfYear = expression.type === 'period' && expression.unit === 'year' && expression.part === 'start'
  if (!isStartOfYear || (published?.month ?? 0) < AUTUMN) return candidate
  return clauseTenseAt(tokens, candidate) === 'future'
    ? { ...candidate, expression: { ...expression, shift: 1 } }
    : candidate
}

/** The expression, with the side that its preposition leaves open. */
function resolveWithin(candidate: Candidate, context: Context): Resolved | null {
  const resolved = resolveExpression(candidate.expression, context)
  if (!resolved) return null
  // `od środy`, where nobody knows which: the side of the month that it is in
  if (candidate.bound && isSet(resolved.date) && context.published) resolved.date = context.published.edtf
  const about = candidate.approximate ? approximate : (date: string) => date
  if (candidate.bound === 'since') {
    return { ...resolved, date: interval(about(simple(resolved.date, 'earliest')), null) }
  }
  if (candidate.bound === 'until') return { ...resolved, date: interval(null, about(simple(resolved.date, 'latest'))) }
  return { ...resolved, date: about(resolved.date) }
}
