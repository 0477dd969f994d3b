import type { Draft } from './draft.ts'
import type { Entry } from './locate.ts'
import { type DraftVoice, lastOf } from './voices.ts'

/** A quote whose words an editor has set, and where that is said. */
export interface Placed {
  draft: Draft
  entry: Entry
}

/**
 * Gives the quotes whose words an editor has set their place among the others: within the one that holds it; one that
 * it holds stays within it, unless it is the same speaker's; one that it crosses gives way.
 *
 * @returns all that are left, in text order
 * @throws ParseError where two of the editor's own cross
 */
export function placeQuotes(drafts: readonly Draft[], placed: readonly Placed[]): Draft[] {
  const own = new Set(placed.map(({ draft }) => draft))
  const left = new Set(drafts)
  for (const { draft, entry } of placed) {
    draft.outer = null
    for (const other of [...left]) {
      if (other === draft) continue
      const relation = relate(draft, other)
      if (relation === 'apart' || relation === 'inside') continue
      if (relation === 'crosses' && own.has(other)) {
        const message = 'These words cross another quote that is given here.'
        entry.placed.fail(entry.path, message, 'Let one of the two end where the other begins.')
      }
      const isOther = relation === 'around' && (own.has(other) || isSomebodyElse(other.voice, draft.voice))
      if (!isOther) left.delete(other)
    }
  }
  const rest = [...left].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))
  for (const draft of rest) {
    const lost = draft.outer !== null && !left.has(draft.outer)
    if (!own.has(draft) && !lost && !placed.some((one) => relate(draft, one.draft) === 'inside')) continue
    draft.outer = smallestAround(draft, rest)
  }
  return rest
}

const isSomebodyElse = (a: DraftVoice | null, b: DraftVoice | null): boolean =>
  a !== null && (b === null || lastOf(a) !== lastOf(b))

function smallestAround(draft: Draft, drafts: readonly Draft[]): Draft | null {
  const around = drafts.filter((other) => other !== draft && relate(draft, other) === 'inside')
  return around.reduce<Draft | null>((best, other) => (best && lengthOf(best) <= lengthOf(other) ? best : other), null)
}

/** How the one stands to the other; of two that are alike the first is around the second. */
function relate(draft: Draft, other: Draft): 'apart' | 'inside' | 'around' | 'crosses' {
  if (endOf(draft) <= startOf(other) || endOf(other) <= startOf(draft)) return 'apart'
  if (startOf(draft) <= startOf(other) && endOf(other) <= endOf(draft)) return 'around'
  return startOf(other) <= startOf(draft) && endOf(draft) <= endOf(other) ? 'inside' : 'crosses'
}

const startOf = ({ spans }: Draft): number => spans[0]?.start ?? 0
const endOf = ({ spans }: Draft): number => spans.at(-1)?.end ?? 0
const lengthOf = (draft: Draft): number => endOf(draft) - startOf(draft)
