import { COORDINATORS } from '../../lexicon/function-words.ts'
import { contentRange, type Passage, type TokenRange } from '../../text/passage.ts'

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

/** What stands in each pair of marks of the list that ends with the pair at `open`, in text order. */
export function listUpTo(passage: Passage, open: number, sentence: number): TokenRange[] {
  const contents: TokenRange[] = []
  for (let at = firstOfList(passage, open, sentence); at <= open; at++) {
    const close = passage.partners.get(at) ?? -1
    const content = close > at ? contentRange(passage, at + 1, close) : null
    if (content) contents.push(content)
    if (close > at) at = close
  }
  return contents
}
