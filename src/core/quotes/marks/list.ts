import { COORDINATORS } from '../../lexicon/function-words.ts'
import type { Passage } from '../../text/passage.ts'

/** Where a list of words in marks opens: `mówiła o „wstydzie”, „żalu” i „złości”`; `open` itself where no marks precede. */
export function firstOfList({ tokens, partners }: Passage, open: number, sentence: number): number {
  let first = open
  for (;;) {
    const joins = tokens[first - 1]?.kind === 'comma' || COORDINATORS.has(tokens[first - 1]?.text ?? '')
    const before = joins ? (partners.get(first - 2) ?? first) : first
    if (before < sentence || before >= first - 2) return first
    first = before
  }
}
