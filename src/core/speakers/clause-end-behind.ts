import { finiteAt } from '../grammar/cues.ts'
import { fullNameEnd } from '../grammar/full-name.ts'
import { findNominatives } from '../grammar/subject.ts'
import { AS_WORD, COMPLEMENTIZERS, JOINING, RELATIVE_LEMMA, WHERE_WORD } from '../lexicon/function-words.ts'
import { SINGULAR } from '../lexicon/morphology/readings.ts'
import { NO_AGREEMENT } from '../model/proposal.ts'
import type { TokenRange } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'

/** How far behind its verb a subject may stand, in tokens. */
const REACH = 80

/**
 * Where the clause behind a verb ends, as far as its subject goes: before `, że`, and a `, gdzie` or `, który` that no
 * comma closes. Behind one that is closed it goes on: `mówi w Łodzi, gdzie pracuje, Jan Bryl`, of `który` with a full name.
 */
export function clauseEndBehind(tokens: readonly Token[], verb: number, to: number): number {
  // `Jak mówi, szkoła stoi: – A`: the clause is over
  if (tokens[verb - 1]?.form.lower === AS_WORD && tokens[verb + 1]?.kind === 'comma') return Math.min(to, verb + 1)
  const end = Math.min(to, verb + REACH)
  for (let i = verb + 1; i < end; i++) {
    if (tokens[i]?.kind !== 'comma') continue
    if (COMPLEMENTIZERS.has(tokens[i + 1]?.text ?? '')) return i
    if (tokens[i + 1]?.text === WHERE_WORD) {
      const close = closingComma(tokens, i + 1, end)
      if (close === -1) return i
      i = close
      continue
    }
    const isRelative = [i + 1, i + 2].some(
      (k) => k < end && readingsAt(tokens[k]).some(({ lemma }) => lemma === RELATIVE_LEMMA),
    )
    if (!isRelative) continue
    const close = closingComma(tokens, i + 1, end)
    if (close === -1 || !isSubjectBehind(tokens, { from: i + 1, to: close }, end)) return i
    i = close
  }
  return end
}

/**
 * Behind a `, który` clause a full name with which the clause of the verb ends. Not who is in it: `którego wybrali Anna Lis,
 * Jan Bryl i Ewa Nowak`, `który zbudował inżynier, Adam Lis`; nor who does something: `który go skazał, Jan Bryl płakał`.
 */
function isSubjectBehind(tokens: readonly Token[], { from, to: close }: TokenRange, end: number): boolean {
  const name = fullNameEnd(tokens, close + 1, end)
  if (name <= close + 2 || JOINING.has(tokens[name]?.text ?? '') || finiteAt(tokens, name)) return false
  const own = findNominatives(tokens, from + 1, close, NO_AGREEMENT, false)
  // `które zorganizowali mieszkańcy, Jan Bryl`: of several he is none
  return !own.some(
    ({ kind, last, agreement }) => kind === 'person' && last === close - 1 && agreement.number & SINGULAR,
  )
}

/** The comma behind the first verb of the clause that opens at `from`; -1 where none closes it before `end`. */
function closingComma(tokens: readonly Token[], from: number, end: number): number {
  let verb = from
  while (verb < end && !finiteAt(tokens, verb)) verb++
  for (let i = verb + 1; i < end; i++) if (tokens[i]?.kind === 'comma') return i
  return -1
}
