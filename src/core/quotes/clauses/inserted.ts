import { type CueVerb, cueAt, finiteAt } from '../../grammar/cues.ts'
import { agree, findNominatives } from '../../grammar/subject.ts'
import { AS_WORD, COMPLEMENTIZERS, COORDINATORS } from '../../lexicon/function-words.ts'
import { AS_SAID_VERBS } from '../../lexicon/reporting-verbs.ts'
import type { Passage, TokenRange } from '../../text/passage.ts'
import type { Token } from '../../text/tokens.ts'
import { attributionAt } from '../attribution.ts'
import { SAYING } from './saying.ts'

/** Tokens that a clause with `jak` between dashes may have, and words before its verb. */
const LONGEST = 14
const LEAD_IN = 4

/**
 * `…, że most, który – dodała – jest stary, runie`, `…, że most – jak dodał – runie`: at a dash inside of what is said, who
 * says it once more, with both dashes; null where none does. Behind it the same clause goes on.
 */
export function insertedAt(passage: Passage, dash: number, end: number): TokenRange | null {
  const { tokens } = passage
  if (tokens[dash]?.kind !== 'dash') return null
  const attribution = attributionAt(passage, dash + 1, end, false)
  if (isToldInPassing(passage, dash, end)) return null
  const close = attribution?.to ?? (hasSubject(tokens, dash, end) ? null : asSaidEnd(tokens, dash, end))
  if (close === null || close === undefined) return null
  return tokens[close]?.kind === 'dash' && close + 1 < end && tokens[close + 1]?.kind === 'word'
    ? { from: dash, to: close + 1 }
    : null
}

/** `ofiar – podawano 112 – jest więcej`: between dashes an impersonal verb with its own object, which attributes nothing. */
export function isToldInPassing(passage: Passage, dash: number, end: number): boolean {
  const attribution = attributionAt(passage, dash + 1, end, false)
  if (attribution?.verb.form !== 'impersonal' || attribution.to === attribution.verb.at + 1) return false
  return passage.tokens[attribution.to]?.kind === 'dash' && passage.tokens[attribution.to + 1]?.kind === 'word'
}

/** The parts of what is said between `from` and `to`, without what is inserted. */
export function withoutInserted(passage: Passage, from: number, to: number): TokenRange[] {
  const parts: TokenRange[] = []
  let start = from
  for (let i = from; i < to; i++) {
    const close = passage.partners.get(i) ?? -1
    if (close > i && close < to) i = close
    const inserted = insertedAt(passage, i, to)
    if (!inserted) continue
    parts.push({ from: start, to: inserted.from })
    start = inserted.to
    i = inserted.to - 1
  }
  return [...parts, { from: start, to }]
}

/** `…, że most stoi, ale – jak ocenia Anna Lis – ludzie go lubią`: behind the conjunction it is another who says so. */
export const isOthersFromHere = (tokens: readonly Token[], dash: number, end: number): boolean =>
  COORDINATORS.has(tokens[dash - 1]?.text ?? '') &&
  tokens[dash - 2]?.kind === 'comma' &&
  asSaidEnd(tokens, dash, end) !== null &&
  hasSubject(tokens, dash, end)

/** `…, że most stoi, a potem – dodał, że runie`: right behind a dash another verb of the cue's kind takes over. */
export function addsBehindDash(tokens: readonly Token[], dash: number, main: CueVerb): boolean {
  const cue = tokens[dash]?.kind === 'dash' ? cueAt(tokens, dash + 1, SAYING) : null
  if (!cue || cue.form !== main.form || !agree(cue.agreement, main.agreement)) return false
  return tokens[dash + 2]?.kind === 'comma' && COMPLEMENTIZERS.has(tokens[dash + 3]?.text ?? '')
}

/** Words of a clause that was begun before a dash: `a potem –`, `ale –`. */
const BEGUN = 4

/** Where what stands before the dash `dash` ends: before a coordinator whose clause has no verb yet, with its comma. */
export function endBeforeDash(tokens: readonly Token[], dash: number): number {
  for (let i = dash - 1; i > dash - 1 - BEGUN; i--) {
    if (tokens[i]?.kind === 'comma') return COORDINATORS.has(tokens[i + 1]?.text ?? '') ? i : dash
    if (tokens[i]?.kind !== 'word' || finiteAt(tokens, i)) return dash
  }
  return dash
}

/** The dash that closes `– jak dodał –`, which opens at `dash`; null where there is no such clause. */
function asSaidEnd(tokens: readonly Token[], dash: number, end: number): number | null {
  const verb = asSaidVerb(tokens, dash)
  if (!verb) return null
  let close = verb.at + 1
  while (close < Math.min(end, dash + LONGEST) && tokens[close]?.kind !== 'dash') close++
  return tokens[close]?.kind === 'dash' ? close : null
}

function asSaidVerb(tokens: readonly Token[], dash: number): CueVerb | null {
  if (tokens[dash]?.kind !== 'dash' || tokens[dash + 1]?.form.lower !== AS_WORD) return null
  for (let i = dash + 2; i < dash + 2 + LEAD_IN; i++) {
    const verb = cueAt(tokens, i, AS_SAID_VERBS)
    if (verb) return verb.form === 'past' || verb.form === 'present' ? verb : null
  }
  return null
}

/** `– jak ocenia Anna Lis –`: the clause names who says so. */
function hasSubject(tokens: readonly Token[], dash: number, end: number): boolean {
  const verb = asSaidVerb(tokens, dash)
  const close = asSaidEnd(tokens, dash, end)
  if (!verb || close === null) return false
  return findNominatives(tokens, dash + 2, close, verb.agreement, true).some(({ kind }) => kind !== 'thing')
}
