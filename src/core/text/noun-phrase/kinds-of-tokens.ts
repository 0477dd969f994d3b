import { readingsAt, type Token } from '../tokens.ts'

/** Whether it is a form of one of these nouns, which are in lower case. */
export const isOf = (token: Token | undefined, nouns: ReadonlySet<string>): boolean =>
  readingsAt(token).some(({ lemma, pos }) => pos === 'subst' && nouns.has(lemma.toLowerCase()))

/** `urząd (urzad.example)`: where it is to be found, and no part of what it is called. */
export const isAddress = (token: Token | undefined): boolean => /[\p{L}\p{N}]\.\p{Ll}{2}/u.test(token?.text ?? '')
