import { ORDERS } from '../lexicon/abbreviations.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'

/** `o. Jan Bryl OFM`: the letters of an order right behind a word in capitals. */
export const isOrderAt = (tokens: readonly Token[], at: number): boolean =>
  ORDERS.has(tokens[at]?.text ?? '') &&
  isCapitalised(tokens[at - 1]) &&
  tokens[at]?.sentence === tokens[at - 1]?.sentence

/** Where a name that ends at `last` does with the order that its bearer is of. */
export const withOrder = (tokens: readonly Token[], last: number): number =>
  isOrderAt(tokens, last + 1) ? last + 1 : last
