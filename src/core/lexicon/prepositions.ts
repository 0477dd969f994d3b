/** `z`, `ze`: with whom, or from where. */
export const WITH_OR_FROM: ReadonlySet<string> = new Set(['z', 'ze'])
/** From whom or from where, whatever is given or taken. */
export const GIVEN_BY: ReadonlySet<string> = new Set([...WITH_OR_FROM, 'od'])
/** `z Orłowa`, `spod Orłowa`, `do Orłowa`: before where somebody is from or goes. */
export const FROM_OR_TO: ReadonlySet<string> = new Set([...WITH_OR_FROM, 'spod', 'do', 'od'])
/** `w`, `we`: inside what. */
export const INSIDE: ReadonlySet<string> = new Set(['w', 'we'])
/** Where something is; `na` is onto what as well. */
export const WHERE: ReadonlySet<string> = new Set([...INSIDE, 'na'])
/** Before a place, of where something is, comes from or goes to. */
export const BEFORE_PLACES: ReadonlySet<string> = new Set([...WHERE, ...WITH_OR_FROM, 'do', 'pod', 'koło', 'nad'])
/** Below what. */
export const UNDER = 'pod'
export const LOCATIVE_PREPOSITION = 'w'
/** The same before a cluster: `we Wrocławiu`. */
export const LONG_LOCATIVE = 'we'
export const ABOUT = 'o'
/** Above, and in `badania nad rybami` on what. */
export const ABOVE = 'nad'
/** Behind `na`: for whom a body is. */
export const BEHALF = 'rzecz'
/** `po`. */
export const BEHIND = 'po'
/** To whom, and in `do spraw` for what. */
export const TOWARDS = 'do'
/** Onto which day, in whose place, at which time: `przełożono na środę`, `kandydat na wójta`. */
export const ONTO = 'na'
/** `jako wójt`: a preposition by the dictionary, and what stands behind it is what somebody is. */
export const IN_ROLE = 'jako'
/** A party by its letters, though `po` is a preposition: `poseł PO`. */
export const PARTY_LIKE_PREPOSITION = 'PO'
/** Before a vowel and most consonants; `ze` stands before the others. */
export const FROM_PREPOSITION = 'z'
/** What stands behind `z` and never behind `ze`: `ze Brexit` lacks its dot. */
export const TAKES_SHORT_FORM = /^[aąeęioóuybfghjklnr]/iu
/** Before the occasion on which an office's bearer spoke, in a heading: `Premier po naradzie: A`. */
export const SAID_THEN: ReadonlySet<string> = new Set(['po', 'przed', 'w', 'na', 'podczas'])
