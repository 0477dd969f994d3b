/** As men's names and most foreign ones end in the nominative; nobody declines a woman's surname that ends so. */
export const ENDS_IN_CONSONANT = /[^aeiouyąęó]$/u

/** The same of small letters alone, so that neither a digit nor a sign is one. */
export const ENDS_IN_SMALL_CONSONANT = /[^\P{Ll}aeiouyąęó]$/u

/** As unknown names end in most other cases; a `Wrona` ends so in the nominative as well. */
export const ENDS_AS_OTHER_CASES = /[auyi]$/u

/** Adjectives of places, by their lemmas: `lubinowski`, `czeski`, `zawadzki`; `bliski` and its like end so, too. */
export const PLACE_ADJECTIVE = /(?:[sc]|dz)ki$/u

/** As unknown adjectives end where a sentence opens with them: `Bryłowa rodzina`. */
export const UNKNOWN_ADJECTIVE = /(?:ow|n|t|sk|ck)[yae]$|(?:ow|n|sc|cc)i$/u

/** An unknown name behind an office in another case, before a surname that shows it: `premiera Zatylu`. */
export const TOWN_IN_OTHER_CASE = /\p{L}{3}[^aeiouyąęó]u$/u

/** `Bystra Wapowa`: an adjective as places are called. */
export const TOWN_ADJECTIVE = /\p{Ll}owa$/u

/** A body's name that the dictionary lacks, in the genitive: `Morlinu`. */
export const BODY_IN_GENITIVE = /^\p{Lu}\p{Ll}{2,}[^\P{Ll}aeiouyąęó]u$/u

/** `Aldinii`, of an `Aldinia`. */
export const FEMININE_IN_GENITIVE = /^\p{Lu}\p{Ll}+[^\P{Ll}aeiouyąęó]ii$/u

/** Nothing that a woman's nominative is, and what a genitive or an accusative may be. */
export const ENDS_AS_WOMANS = /[aą]$/u

/** Of a noun in the dative, and of nothing else. */
export const ENDS_IN_DATIVE = /owi$/u
/** The same of an unknown name, which may be declined like an adjective: `Kashariemu`. */
export const UNKNOWN_DATIVE = /^\p{Lu}\p{L}+(?:owi|emu)$/u

/** An adjective of a higher degree, in any case: `najwyższego`; and its nominative. */
export const GRADED = /sz\p{L}{1,3}$/u
export const GRADED_NOMINATIVE = /szy$/u

/** An unknown adjective of a place in the genitive, and its stem. */
export const PLACE_IN_GENITIVE = /^(.*[sc]k)i(?:ej|ego)$/u
export const ENDS_AS_PLACE_IN_GENITIVE = /[sc]kie(?:j|go)$/u
/** As names end in other cases, and no man's in the nominative. */
export const DECLINED_ENDING = /(?:em|ym|im|om|ów|ach|ych|ich|ej)$/u
/** A body's name that the dictionary lacks, behind who is in it: `Sbornej`, `Resovii`; no name's nominative ends so. */
export const GENITIVE_OF_WHOSE = /^\p{Lu}\p{L}{2,}(?:[cnrtw]ej|kiej|ii)$/u
/** A club's name that the dictionary lacks, before its town: `Benfiki`, `Slavii`, `Ajaxu`. */
export const CLUB_IN_GENITIVE = /\p{L}{3}(?:[kg]i|ii|[^\P{Ll}aeiouyąęó]u)$/u
/** How an unknown name ends that goes on what stands in the instrumental: `z prezydentem Emmanuelem Brezonem`. */
export const UNKNOWN_INSTRUMENTAL = /^\p{Lu}\p{L}+em$/u
/** `Lidorskiej Partii`, `Sojuszu Bryłowego`, `rodzina Ulmów`, `w Zatylu i Konarzach`: what only other cases end in. */
export const OBLIQUE_ENDING =
  /[sc]ki(?:ej|ego|emu)$|\p{Ll}{2}(?:ow|n)e(?:go|mu)$|ów$|\p{Ll}{4}(?<![bl])ach$|['’](?:a|owi|em|ego|emu)$/u
/** Endings of nominative forms; those that the dictionary confirms are right, so the list may be generous. */
export const NOMINATIVE_ENDINGS = [
  '',
  'a',
  'o',
  'e',
  'y',
  'i',
  'owie',
  'ie',
  'cy',
  'dzy',
  'rzy',
  'ści',
  'li',
  'ni',
  'si',
  'zi',
  'edzi',
  'ej',
  'stwo',
  'wi',
  'mi',
  'pi',
  'bi',
  'ci',
  'le',
  'ce',
  'rze',
]
/** Of a foreign name that an apostrophe parts from its ending: `Claude'a`, `Joe'ego`. */
export const ENDS_BEHIND_APOSTROPHE = /['’](?:a|u|owi|em|iem|ie|ego|emu|im|m)$/u
/** Endings that a company's name takes: `Mety`, `Bryzaira`. */
export const COMPANY_ENDING = /(?<=..)['’]?(?:owi|em|ze|ie|[aąeęioyu])$/u
/** Of those, what only a name that ends in a consonant takes: `Lubexowi`, `Lubexem`, `Lubexu`; not `Subaru`. */
export const ADDED_ENDING = /(?<=\p{L}{2}[bcdfglłmnpstwxz])(?:owi|em|u)$|(?<=\p{L}{2}[kg])iem$/u
/** `w rozmowie z „Lanternem”`: of a title that the dictionary lacks. */
export const PAPER_INSTRUMENTAL = /(?<=\p{L}{3})em$/u
/** As names of places end behind `w`: `Miroszewie`, `Wydmach`; people are called so in the dative. */
export const LOCATIVE_ENDING = /(?:ie|u|ach|ej|ym|im)$/u
/** What no nominative ends in, of names that the dictionary lacks. */
export const NO_NOMINATIVE = /(?:owi|em|ą|ę|ego|emu)$/u

/** Of names that the dictionary lacks, what is declined like an adjective, and no nominative: `Kashariego`; not `Diego`. */
export const DECLINED_AS_ADJECTIVE = /\p{L}{4}(?:ego|emu)$/u

/** What hardly any name ends in in the nominative; `-ski`, `-cki`, `-dzki` and `-ni` are its own. */
export const HARDLY_NOMINATIVE = /(?:[aeouyąę]|(?<![sc]k|[sdc]z|n)i|[iye]m|ach|om|ami)$/u
/** What is written with an accent where no vowel follows, and with `i` where one does: `Kuź`, `Kuzia`. */
export const SOFT_CONSONANTS: ReadonlyMap<string, string> = new Map([
  ['ź', 'z'],
  ['ś', 's'],
  ['ć', 'c'],
  ['ń', 'n'],
])
/** `Marek`, `Marka`; `Domaniec`, `Domańca`: a vowel that other cases lose, and what they end in without it. */
export const MOBILE_VOWEL = /^e[kc]$/
export const WITHOUT_MOBILE_VOWEL = /^[kc](?:a|owi|iem|em|u)$/

/** `więzień`, `więźnia`: the same wherever it stands in a folded word. */
export const FLEETING_VOWEL = /i?e/g

/**
 * As folded stems end in some cases, and what stands for it and for what other cases have there: `Pradze`, `Praga`;
 * `Sikorze`, `Sikora`; `Polsce`, `Polska`. The longest first.
 */
export const ALTERNATING_ENDS: readonly (readonly [end: string, plain: string])[] = [
  ['szcz', 'st'],
  ['sc', 'st'],
  ['dz', 'd'],
  ['rz', 'r'],
  ['cz', 'k'],
  ['ch', 's'],
  ['sz', 's'],
  ['st', 'st'],
  ['g', 'd'],
  ['c', 'k'],
  ['t', 'k'],
]

/** Behind a soft consonant: `Kuzia`, `Kuziowi`. */
export const SOFT_ENDING = /^i(?:a|owi|em|u)?$/u
/** As women are called in the nominative, and men in the genitive: `Wrona`, `Johnsona`. */
export const ENDS_IN_A = /a$/u

/** What a noun for a woman adds to a man's: `ekspertka`. */
export const WOMANS_SUFFIX = 'ka'

/** `szefowa`, a woman's office that is declined like an adjective, as its genitive tells; an `umowa` ends so, too. */
export const WOMANS_OFFICE = 'owa'
export const WOMANS_GENITIVE = 'ej'

/** Of an adjective's stem in the nominative: a woman's, of the neuter, a man's. */
export const ADJECTIVE_NOMINATIVE = { woman: 'a', neuter: 'ie', man: 'i' } as const
export const ENDS_AS_WOMANS_GENITIVE = /ej$/u
/** As a man's surname ends in the genitive, `Wrzosa`, and no woman's that is declined like an adjective. */
export const MANS_GENITIVE = /(?<!(?:[sc]|dz)k)(?<=[^aeiouyąęó])a$/u

/** `Polak`, of whom several are `Polacy`. */
export const ENDS_IN_K = /k$/u
export const SOFTENED_K = 'cy'
/** A man's name that the dictionary lacks, in no other case: `Mychaiło`, `Wiktor`. */
export const UNKNOWN_NOMINATIVE = /(?:o|(?<!ó)[^\P{Ll}aeiouyąęóm]|[^oyieu]m)$/u
