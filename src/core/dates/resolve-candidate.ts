import { DATE_PREPOSITIONS } from '../lexicon/calendar/prepositions.ts'
import { ANNOUNCED, REMAINS } from '../lexicon/calendar/states.ts'
import type { Context } from './context.ts'
import { type DateToken, lowerAt } from './date-tokens.ts'
import { approximate, interval } from './edtf.ts'
import type { Candidate, Resolved } from './expression.ts'
import type { PublishedDate } from './published-date.ts'
import { resolveExpression, simple } from './resolve-expression.ts'
import { clauseAround, clauseTenseAt, hasWord, relativeTenseBehind, type Tense, tenseAt } from './tense.ts'
import type { YearsInText } from './years-in-text.ts'

/** The date before in the text, from which the next may be counted. */
interface Anchor {
  date: string | null
  isAbsolute: boolean
  block: number
}

/** Resolves the dates of a text one after another, for each may lean on the one before. */
export class Resolver {
  private anchor: Anchor | null = null
  /** Which way the last weekday of a block looked: the next may have no verb of its own. */
  private lastLean: { tense: Tense; block: number } | null = null
  private readonly published: PublishedDate | null
  private readonly years: YearsInText

  constructor(published: PublishedDate | null, years: YearsInText) {
    this.published = published
    this.years = years
  }

  resolve(candidate: Candidate, tokens: readonly DateToken[], block: number, isSaying: boolean): Resolved | null {
    const anchor = this.anchor && block - this.anchor.block <= 1 ? this.anchor : null
    const context: Context = {
      published: this.published,
      tense: this.lean(candidate, tokens, block, isSaying),
      anchor: anchor?.date ?? null,
      isAnchorAbsolute: anchor?.isAbsolute ?? false,
      yearInText: (expression) => this.years.of(expression, this.published, candidate.attributive),
    }
    const resolved = resolveWithin(candidate, context)
    // what has gone on since a year is told of now, and so are the months behind it
    if (candidate.bound !== 'since') this.years.note(candidate.expression, resolved)
    const { rule } = resolved ?? {}
    this.anchor = {
      date: resolved?.date ?? null,
      isAbsolute: resolved !== null && (rule === undefined || TEXT_RULES.has(rule)),
      block,
    }
    return resolved
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

function isOfWeek({ expression }: Candidate): boolean {
  const { type } = expression.type === 'range' ? expression.from : expression
  return type === 'weekday' || type === 'weekend'
}

/** Which way an expression looks from the publication: by its verb, by its preposition. */
function leanOf(candidate: Candidate, tokens: readonly DateToken[]): Tense | null {
  // `na 15 maja` was planned by a past verb; `do 15 maja` may be told of the past
  if (candidate.ahead && candidate.bound === null) return 'future'
  if (candidate.ahead && hasWord(tokens, clauseAround(tokens, candidate), REMAINS)) return 'future'
  if (isOfWeek(candidate) && isAnnounced(candidate, tokens)) return 'future'
  const tense = (candidate.attributive ? relativeTenseBehind(tokens, candidate) : null) ?? tenseAt(tokens, candidate)
  // `trwa od soboty`, `trwa od sobotniej burzy`: what goes on began before
  const preposition = candidate.attributive ? DATE_PREPOSITIONS.get(lowerAt(tokens, candidate.from - 1)) : null
  if ((candidate.bound ?? preposition) === 'since' && tense === 'present') return 'past'
  if (candidate.ahead) return tense === 'past' ? 'past' : 'future'
  return isOfWeek(candidate) && tense === 'present' ? 'future' : tense
}

/** `Początek w sobotę o 20`, without a verb: what begins has not begun. */
function isAnnounced(candidate: Candidate, tokens: readonly DateToken[]): boolean {
  return hasWord(tokens, clauseAround(tokens, candidate), ANNOUNCED) && clauseTenseAt(tokens, candidate) === null
}

/** The expression, with the side that its preposition leaves open. */
function resolveWithin(candidate: Candidate, context: Context): Resolved | null {
  const resolved = resolveExpression(candidate.expression, context)
  if (!resolved) return null
  const about = candidate.approximate ? approximate : (date: string) => date
  if (candidate.bound === 'since') {
    return { ...resolved, date: interval(about(simple(resolved.date, 'earliest')), null) }
  }
  if (candidate.bound === 'until') return { ...resolved, date: interval(null, about(simple(resolved.date, 'latest'))) }
  return { ...resolved, date: about(resolved.date) }
}
