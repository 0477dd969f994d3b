import type { Token } from '../text/tokens.ts'

/** A Roman numeral of two digits or more, which tells kings and popes of one name apart. */
export const isRegnal = (token: Token | undefined): boolean =>
  /^(?:X{0,2}(?:I{2,3}|IV|IX|VI{1,3}|XI{1,3}|XI[VX]|XVI{0,3}))$/u.test(token?.text ?? '')
