/** The signs that are set for a dash, for a character class of a regular expression: the hyphen is itself in front. */
export const DASHES = '-‒–—―−'

/** One of them, or two hyphens that stand for one: a part of a regular expression. */
export const DASH = `(?:--|[${DASHES}])`

const IS_DASH = new RegExp(`^${DASH}$`)

export const isDash = (word: string): boolean => IS_DASH.test(word)
