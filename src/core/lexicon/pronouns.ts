import { ANY_GENDER, ANY_MASCULINE, GENDERS, PLURAL, SINGULAR } from './morphology/readings.ts'

/** `Most to duma`, `Gdyby …, to …`: it stands for a verb, or opens the main clause. As a pronoun, what was told. */
export const PREDICATIVE = 'to'
/** What somebody calls so: `jak to ujął wójt`. */
export const CALLED_IT = 'to'
/** `tak`: how it was said, and no more. */
export const THUS = 'tak'
/** `Niech żyje chleb`: a toast or a slogan, and nothing that anybody tells. */
export const MAY_IT = 'niech'
/** `taki wpis`: of such words as follow. */
export const SUCH_LEMMA = 'taki'
/** Of which kind: it asks, and is relative too. */
export const WHAT_KIND_LEMMA = 'jaki'
export const NOBODY = 'nikt'
/** `sam wójt`, himself; a lemma, of `sama` as well. */
export const SELF_LEMMA = 'sam'
/** Before a name, himself or herself; both are somebody's name as well: `Sam Altmore`. */
export const SELF_OR_NAME: ReadonlySet<string> = new Set(['Sam', 'Sama'])
/** `jeden z nich`. */
export const OF_THEM = 'nich'
/** What a text is taken up by behind a preposition. */
export const OBLIQUE_PRONOUNS: ReadonlySet<string> = new Set(['nim', 'niej', 'nich'])
/** Before a comma they stand for the clause behind it: `to, jak mówił`. */
export const POINTING_AT_CLAUSES: ReadonlySet<string> = new Set(['to', 'tego', 'temu', 'tym'])
/** `apeluje o to, by`: they stand for the clause that follows. */
export const POINTING: ReadonlySet<string> = new Set(['to', 'tym'])
/** `A, co podkreśla X`: it opens what is told of a whole clause. Behind a verb it asks: `nie wie, co przyzna X`. */
export const WHAT = 'co'
/** Before it, with `to` and `ten`, what it tells of: `wszystko, co przyznał X`. */
export const ALL_LEMMAS: ReadonlySet<string> = new Set('wszystko wszystek coś nic cokolwiek taki tyle'.split(' '))
/** A number that counts nobody where it stands alone: `tyle powiedział`. */
export const SO_MUCH = 'tyle'
/** Possessives that stand for the source: `jego zdaniem`. */
export const POSSESSIVES: ReadonlyMap<string, { number: number; genders: number }> = new Map([
  ['jego', { number: SINGULAR, genders: ANY_MASCULINE }],
  ['jej', { number: SINGULAR, genders: GENDERS.feminine }],
  ['ich', { number: PLURAL, genders: ANY_GENDER }],
])
/**
 * Who is spoken to or answered, by gender: `odpowiedział mu`; beside other verbs `mu` and `jej` tell who has or lacks
 * something.
 */
export const TOLD_PRONOUNS: ReadonlyMap<string, number> = new Map([
  ['mu', GENDERS.human],
  ['jemu', GENDERS.human],
  ['jej', GENDERS.feminine],
])
/** Of those, the one that is somebody's as well: `jej dyrektorka`. */
export const POSSESSIVE_TOO = 'jej'
/** Whom somebody asks, in the accusative; beside other verbs a thing as often: `odwiedził go`, of a hospital. */
export const ASKED_PRONOUNS: ReadonlyMap<string, number> = new Map([
  ['go', GENDERS.human],
  ['ją', GENDERS.feminine],
])
/** Whom a sentence tells of without a name, in any case: `zarzuca mu kradzież`, `żąda jej dymisji`. */
export const STANDING_FOR_SOMEBODY: ReadonlyMap<string, number> = new Map([
  ...['go', 'jego', 'niego', 'mu', 'jemu', 'niemu', 'nim'].map((form) => [form, ANY_MASCULINE] as const),
  ...['ją', 'jej', 'nią', 'niej'].map((form) => [form, GENDERS.feminine] as const),
])
/** The pronouns that stand for a source behind `według`. */
export const SOURCE_PRONOUNS: ReadonlyMap<string, { number: number; genders: number }> = new Map([
  ['niego', { number: SINGULAR, genders: ANY_MASCULINE }],
  ['niej', { number: SINGULAR, genders: GENDERS.feminine }],
  ['nich', { number: PLURAL, genders: ANY_GENDER }],
])
/** Whom a paper cites, by a pronoun behind the verb: `cytuje go „Kurier”`, `cytuje jej słowa`. */
export const CITED_PRONOUNS: ReadonlyMap<string, { number: number; genders: number }> = new Map([
  ...POSSESSIVES,
  ['go', { number: SINGULAR, genders: ANY_MASCULINE }],
  ['ją', { number: SINGULAR, genders: GENDERS.feminine }],
])
/** Whose the paper's own land or town is, as a lemma: `nasza tenisistka`. */
export const OURS = 'nasz'
