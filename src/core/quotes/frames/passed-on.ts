import { auxiliaryAt, cueAt } from '../../grammar/cues.ts'
import { COMPLEMENTIZERS } from '../../lexicon/function-words.ts'
import { CLAUSE_VERBS } from '../../lexicon/reporting-verbs.ts'
import type { TokenRange } from '../../text/passage.ts'
import type { Token } from '../../text/tokens.ts'

/** Tokens from an auxiliary to its infinitive, and from the verb to what it gives. */
const REACH = 5

/**
 * `minister – jak podaje „Kurier” – powiedział, że A`, `dozorca, według „Kuriera”, miał odpowiedzieć: „A”`: a frame
 * between a subject and what it said only tells who passes that on.
 */
export function passesOn(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  if (tokens[from - 1]?.kind !== tokens[to]?.kind || !PARENTHETIC.has(tokens[to]?.kind ?? 'stop')) return false
  const verb = cueBehind(tokens, to + 1)
  if (verb === null) return false
  for (let i = verb + 1; i <= verb + REACH; i++) {
    const kind = tokens[i]?.kind
    if (kind === 'colon') return GIVEN.has(tokens[i + 1]?.kind ?? 'stop')
    if (kind === 'comma') return COMPLEMENTIZERS.has(tokens[i + 1]?.text ?? '')
    if (kind !== 'word') return false
  }
  return false
}

const PARENTHETIC: ReadonlySet<Token['kind']> = new Set(['comma', 'dash'])
/** What words given behind a colon open with. */
const GIVEN: ReadonlySet<Token['kind']> = new Set(['mark', 'dash'])

/** The verb of saying right at `from`, or the infinitive whose auxiliary stands there. */
function cueBehind(tokens: readonly Token[], from: number): number | null {
  const first = tokens[from]
  if (cueAt(tokens, from, CLAUSE_VERBS)) return from
  if (!first || !auxiliaryAt(first)) return null
  for (let i = from + 1; i <= from + REACH && tokens[i]?.kind === 'word'; i++)
    if (cueAt(tokens, i, CLAUSE_VERBS)) return i
  return null
}
