import { ORDINALS } from '../../lexicon/calendar/numbers.ts'
import {
  AHEAD_PREPOSITIONS,
  APPROXIMATELY,
  type Bound,
  DATE_NOUNS,
  DATE_PREPOSITIONS,
  DAY_PARTS,
  NIGHT,
  PARTS,
  WITHIN,
} from '../../lexicon/calendar/prepositions.ts'
import { STRETCH_PREPOSITIONS } from '../../lexicon/calendar/relative.ts'
import { SEASON_WORDS, YEARS_WORDS } from '../../lexicon/calendar/units.ts'
import { type DateToken, lowerAt, wordAt } from '../date-tokens.ts'
import type { Candidate } from '../expression.ts'

/** Widens each candidate by what belongs to it: `pod koniec`, `w dniu`, `w latach`, `około`, `od`, and `wieczorem` behind it. */
export function attachPreposition(candidates: readonly Candidate[], tokens: readonly DateToken[]): Candidate[] {
  let free = 0
  return candidates.map((candidate, i) => {
    const widened = widen(candidate, tokens, free, candidates[i + 1]?.from ?? tokens.length)
    free = widened.to
    return widened
  })
}

function widen(candidate: Candidate, tokens: readonly DateToken[], free: number, limit: number): Candidate {
  const { expression } = candidate
  const to = Math.min(limit, skipDayPart(candidate, tokens))
  // mimo 8 lat: what stands before a lasting state does not belong to it; `od ośmiu lat` brought its preposition along
  if (expression.type === 'lasting') return { ...candidate, to }
  if (expression.type === 'offset' && expression.from === 'publication') {
    const own = STRETCH_PREPOSITIONS.get(lowerAt(tokens, candidate.from))
    if (own) return { ...candidate, to, bound: own === 'since' ? 'since' : null }
  }
  if (candidate.attributive) return candidate
  let { from } = candidate
  let isPart = false
  let approximate = false
  const back = (accepts: (word: string) => boolean): boolean => {
    if (from <= free || !accepts(lowerAt(tokens, from - 1))) return false
    from -= 1
    return true
  }
  if (back((word) => WITHIN.has(word))) back((word) => DATE_PREPOSITIONS.has(word))
  back((word) => YEARS_WORDS.has(word) || DATE_NOUNS.has(word) || isSeasonOf(candidate, word))
  if (back((word) => PARTS.has(word))) {
    isPart = true
    back((word) => ORDINALS.has(word))
  }
  if (back((word) => APPROXIMATELY.has(word))) approximate = true
  else if (wordAt(tokens, from - 1) === '.' && from - 2 >= free && APPROXIMATELY.has(lowerAt(tokens, from - 2))) {
    from -= 2
    approximate = true
  }
  const preposition = lowerAt(tokens, from - 1)
  let bound: Bound = null
  let ahead = false
  if (back((word) => DATE_PREPOSITIONS.has(word))) {
    bound = DATE_PREPOSITIONS.get(preposition) ?? null
    ahead = AHEAD_PREPOSITIONS.has(preposition) && !(isPart && bound === null)
  }
  if (NIGHT.has(lowerAt(tokens, from - 1)) && from - 2 >= free && DATE_PREPOSITIONS.has(lowerAt(tokens, from - 2))) {
    from -= 2
  }
  return { ...candidate, from, to, approximate, ahead, bound: isClosed(candidate) ? null : bound }
}

/** `w sezonie 2014/15` */
function isSeasonOf({ expression }: Candidate, word: string): boolean {
  return (expression.type === 'years' || expression.type === 'year') && SEASON_WORDS.has(word)
}

/** Both of its ends are said already. */
function isClosed({ expression }: Candidate): boolean {
  return (
    expression.type === 'range' ||
    expression.type === 'run' ||
    (expression.type === 'day' && expression.lastDay !== undefined)
  )
}

function skipDayPart({ to, expression }: Candidate, tokens: readonly DateToken[]): number {
  const isOfDay =
    expression.type === 'weekday' ||
    expression.type === 'day' ||
    (expression.type === 'period' && expression.unit === 'day')
  if (!isOfDay) return to
  const part = DAY_PARTS.find((words) => words.every((word, i) => wordAt(tokens, to + i) === word))
  return part ? to + part.length : to
}
