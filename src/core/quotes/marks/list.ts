import { COORDINATORS, RELATIVE_LEMMA } from '../../lexicon/function-words.ts'
import { CASES } from '../../lexicon/morphology/readings.ts'
import { contentRange, type Passage, type TokenRange } from '../../text/passage.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'

/**
 * Where a list of words in marks opens: `mówiła o „wstydzie”, „żalu” i „złości”`, `o „pakcie”, który „zniszczył kraj”`;
 * `open` itself where no marks precede.
 */
export function firstOfList({ tokens, partners }: Passage, open: number, sentence: number): number {
  let first = open
  for (;;) {
    const joins = tokens[first - 1]?.kind === 'comma' || COORDINATORS.has(tokens[first - 1]?.text ?? '')
    const joint = joins
      ? first - 1
      : isRelative(tokens[first - 1]) && tokens[first - 2]?.kind === 'comma'
        ? first - 2
        : first
    const before = joint < first ? (partners.get(joint - 1) ?? first) : first
    if (before < sentence || before >= joint - 1) return first
    first = before
  }
}

/** `który`, in the nominative: its clause is in the marks. */
const isRelative = (token: Token | undefined): boolean =>
  readingsAt(token).some(({ lemma, cases }) => lemma === RELATIVE_LEMMA && cases & CASES.nom)

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
