/** As surnames end in the nominative that no dictionary has all of: `Trzmielewski`, `Wrzoszczecka`; `Eska` is a radio. */
export const SURNAME = /\p{Ll}(?:sk|ck|dzk)[ia]$/u

/** As women's end that are declined like adjectives, in any case: `Trzmielewska`, `Trzmielewską`, `Trzmielewskiej`. */
export const WOMANS_SURNAME = /(?:sk|ck|dzk)(?:a|ą|iej)$/u

/** One that a woman bears in another form: `Trzmielewski`, `Cichy`. */
export const MANS_SURNAME = /(?:[sc]k|dzk)i$|y$/u

/** As English words end that companies have in their names, and nobody in Poland: `Intercity`. */
export const ENGLISH_WORD = /(?:ity|tion|ing|ess|ment|ics|ance|line|way)$/u
