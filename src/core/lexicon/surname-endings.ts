import { CASES, GENDERS } from './morphology/readings.ts'

/** As surnames end in the nominative that no dictionary has all of: `Trzmielewski`, `Wrzoszczecka`; `Eska` is a radio. */
export const SURNAME = /\p{Ll}(?:sk|ck|dzk)[ia]$/u

/** As women's end that are declined like adjectives, in any case: `Trzmielewska`, `Trzmielewską`, `Trzmielewskiej`. */
export const WOMANS_SURNAME = /(?:sk|ck|dzk)(?:a|ą|iej)$/u

/** One that a woman bears in another form: `Trzmielewski`, `Cichy`. */
export const MANS_SURNAME = /(?:[sc]k|dzk)i$|y$/u

/** One that no woman bears, in the nominative: `Trzmielewski`. */
export const MANS_ADJECTIVAL = /(?:[sc]k|dzk)i$/u

/** As English words end that companies have in their names, and nobody in Poland: `Intercity`. */
export const ENGLISH_WORD = /(?:ity|tion|ing|ess|ment|ics|ance|line|way)$/u
/** In the genitive: `Kolskiego`, `Kolskiej`; an adjective of a place ends so, too. */
export const SURNAME_IN_GENITIVE = /\p{Ll}(?:sk|ck|dzk)(?:iego|iej)$/u
/** A man's in another case: `Trzmielewskiego`, `Trzmielewskim`. */
export const MANS_SURNAME_OBLIQUE = /(?:sk|ck|dzk)(?:iego|iemu|im)$/u
/** No woman's is declined so: `Inzaghiego`, `Modriciem`. */
export const MANS_DECLINED = /(?:ego|emu|owi|em|[iy]m)$/u
/** A man's of the south in another case, `Modricia`, and how his nominative ends. */
export const SOUTHERN_OBLIQUE = /(?<=\p{L}{2}i)ci(?:a|em|owi)$/u
export const SOUTHERN_NOMINATIVE = 'ć'
/** What another case may add to a surname: `Bryla` of `Bryl`. */
export const ENDS_AS_SURNAME_VOWEL = /[aoiy]$/u

/** A foreign one behind a rank, in the nominative: `biskup Nardelli`. */
export const FOREIGN_SURNAME_IN_I = /[^aeiouyi]i$/u
/** `Pawła`, `Michała`: a man's given name, though by the dictionary a woman may be called so. */
export const SOFTENED_MANS_GENITIVE = /ła$/u

/** `Hiroshiego`: of a foreign given name the ending alone tells. */
export const FOREIGN_GIVEN_IN_GENITIVE = /^\p{Lu}\p{Ll}{2,}[^\P{Ll}aeiouyąęó]iego$/u

/** A woman's in the nominative; `Eska`, `Baska` may be the genitive of an `Esek`. */
export const WOMANS_SURNAME_NOMINATIVE = /(?:[^aeiouyąęó]sk|[eiou]ck|dzk)a$/u
/** A man's behind his given name, though the dictionary may have it as an adjective of something else: `Pieskowa`. */
export const MANS_SURNAME_IN_GENITIVE = /\p{L}{3}a$/u

/** A woman's that may be a genitive by its ending, and one that may be another case. */
export const WOMANS_SURNAME_IN_GENITIVE = /[^aeuąęó]$/u
export const WOMANS_SURNAME_IN_CASE = /[^aeiuyąęó]$/u

/** Nobody declines one that ends so: `Lipsky`, `Rossini`. */
export const UNDECLINED_SURNAME = /[yeiou]$/u

/** A country behind its initial, and nobody: `W. Brytania`. */
export const COUNTRY_BEHIND_INITIAL = /^\p{Lu}.*(?:ia|cja)$/u

/** A letter or two that are one sound, `Sz.`; `Kim Dzong Su` ends with a syllable. */
export const INITIAL = /^\p{Lu}[^\P{L}aeiouyąęó]?$/u

/** An adjective of several, or of a thing: `Wody Polskie`. */
export const ENDS_AS_SEVERAL = /e$/u

/** Adjectival surnames: they show case and gender, and their nominative is sure. */
export const ADJECTIVAL_SURNAMES = [
  { ending: /(?<=sk|ck|dzk)iego$/u, nominative: 'i', cases: CASES.gen | CASES.acc, genders: GENDERS.human },
  { ending: /(?<=sk|ck|dzk)iemu$/u, nominative: 'i', cases: CASES.dat, genders: GENDERS.human },
  { ending: /(?<=sk|ck|dzk)im$/u, nominative: 'i', cases: CASES.inst | CASES.loc, genders: GENDERS.human },
  {
    ending: /(?:(?<=sk|ck|dzk)i|(?<=ow|ov|ew|ev))ej$/u,
    nominative: 'a',
    cases: CASES.gen | CASES.dat | CASES.loc,
    genders: GENDERS.feminine,
  },
  {
    ending: /(?<=sk|ck|dzk|ow|ov|ew|ev)ą$/u,
    nominative: 'a',
    cases: CASES.acc | CASES.inst,
    genders: GENDERS.feminine,
  },
  // `Kashariego`: a foreign name in -i; not `Diego`
  { ending: /(?<=\p{L}{3})iego$/u, nominative: 'i', cases: CASES.gen | CASES.acc, genders: GENDERS.human },
  { ending: /(?<=\p{L}{3})iemu$/u, nominative: 'i', cases: CASES.dat, genders: GENDERS.human },
] as const

/** A foreign one in -e, by consonants that no Polish adjective has before its ending: `Ruttego`, `Nietzschego`. */
export const FOREIGN_IN_E_OBLIQUE = /(?<=\p{L}(?:tt|ll|ff|pp|sch|th))e(?:go|mu)$/u
