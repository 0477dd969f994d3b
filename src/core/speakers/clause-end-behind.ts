import { finiteAt } from '../grammar/cues.ts'
import { fullNameEnd } from '../grammar/full-name.ts'
import { COMPLEMENTIZERS, RELATIVE_LEMMA, WHERE_WORD } from '../lexicon/function-words.ts'
import { readingsAt, type Token } from '../text/tokens.ts'

/** How far behind its verb a subject may stand, in tokens. */
const REACH = 80

/**
 * Where the clause behind a verb ends, as far as its subject goes: before `, że`, and a `, gdzie` or `, który` that no
 * comma closes. Behind one that is closed it goes on: `mówi w Łodzi, gdzie pracuje, Jan Bryl`, of `który` with a full name.
 */
export function clauseEndBehind(tokens: readonly Token[], verb: number, to: number): number {
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
    if (close === -1 || fullNameEnd(tokens, close + 1, end) <= close + 2) return i
    i = close
  }
  return end
}

/** The comma behind the first verb of the clause that opens at `from`; -1 where none closes it before `end`. */
function closingComma(tokens: readonly Token[], from: number, end: number): number {
  let verb = from
  while (verb < end && !finiteAt(tokens, verb)) verb++
  for (let i = verb + 1; i < end; i++) if (tokens[i]?.kind === 'comma') return i
  return -1
}
