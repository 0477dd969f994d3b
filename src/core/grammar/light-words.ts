import { readingsAt, type Token } from '../text/tokens.ts'

/** `już`, `wczoraj`, `nie`: an adverb or a particle, which stands between any two words of a clause. */
export const isLight = (token: Token | undefined): boolean =>
  readingsAt(token).some(({ pos }) => pos === 'adv' || pos === 'qub')
