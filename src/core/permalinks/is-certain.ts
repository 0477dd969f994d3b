import { ALL_AROUND, HALF_AROUND, MOST_AROUND } from './link-surroundings.ts'
import type { LinkMatch } from './match-link.ts'
import { isCalledByOffice } from './read-quotes.ts'

/** In bits by the words alone, see `LinkMatch`: enough where they stood, and enough elsewhere. */
const FEW_BITS = 5
const CERTAIN_BITS = 9
/** By so many alone, where nothing else stands beside them. */
const LIKE_BITS = 14
/** A part of a quote is known by so many. */
const PART_BITS = 19
/** So many say it wherever the quote stands. */
const MANY_BITS = 30
/** With all else that speaks for it. */
const CERTAIN_TOTAL = 20

/** Of what a link tells of the words, all but for what chance leaves out of signs: of both sides, of the shorter one. */
const ALL_OF_BOTH = 0.99
const ALL_OF_ONE = 0.95
const BUT_FOR_A_SLIP = 0.93
const NEARLY_ALL = 0.9
const MOST_OF_BOTH = 0.8
const MOST_OF_ONE = 0.6
const HALF_OF_BOTH = 0.5
/** Of the readable words that a link begins with. */
const BEGINS_SO = 0.9

/** Of the longer of the two the shorter one. */
const AS_LONG = 0.8
const NEARLY_AS_LONG = 0.7
const HALF_AS_LONG = 0.5
const QUARTER_AS_LONG = 0.25
/** The least with so few bits by the words: a few words in a longer quote are as likely an echo of them. */
const LEAST_BALANCE = [
  { below: 12, balance: 0.65 },
  { below: 17, balance: 0.4 },
]
/** The least of what stands elsewhere. */
const LEAST_ELSEWHERE = 0.45

/** In signs: a twin has more other words than one. */
const MANY_SIGNS = 12
/** In signs: by nobody who is known to have said them, no more are enough. */
const TOO_FEW_BY_NOBODY = 3

/** Whether a match that has no rival is the quote of its link: the fewer words tell so, the more their place has to. */
export function isCertain(match: LinkMatch): boolean {
  const { total, words, cover, likeness, balance, opening, speaker, context, whole } = match
  // like words by another are another's
  if (speaker === 'other') {
    if (likeness >= ALL_OF_BOTH) return context >= HALF_AROUND && words >= CERTAIN_BITS
    return isSlipOfMany(match) && context > MOST_AROUND
  }
  if (speaker === 'doubtful' && likeness < BUT_FOR_A_SLIP && !isPartOfHeard(match) && !isOfficeInPlace(match))
    return false
  if (isPerhapsPart(match)) return false
  if (likeness >= ALL_OF_BOTH && words >= LIKE_BITS) return true
  if (whole && cover >= ALL_OF_ONE) return isCertainOfWhole(match)
  if (LEAST_BALANCE.some((least) => words < least.below && balance < least.balance)) return false
  if (total >= CERTAIN_TOTAL && words >= CERTAIN_BITS)
    return cover >= MOST_OF_ONE || (opening >= BEGINS_SO && likeness >= HALF_OF_BOTH && context > MOST_AROUND)
  // all of a short one, by the same speaker
  if (speaker !== 'same' || cover < ALL_OF_ONE) return false
  return context > MOST_AROUND ? words >= FEW_BITS : balance >= NEARLY_AS_LONG && words >= CERTAIN_BITS
}

const isSlipOfMany = ({ likeness, comparison: { shared } }: LinkMatch): boolean =>
  likeness >= BUT_FOR_A_SLIP && shared >= MANY_SIGNS

/**
 * One that is much longer or shorter, and stands elsewhere, tells of the quote as a heading or a lead does; so does one
 * that has but a few of its words, by nobody who is known to have said them.
 */
function isPerhapsPart({
  balance,
  context,
  words,
  speaker,
  whole,
  likeness,
  comparison: { shared },
}: LinkMatch): boolean {
  if (balance < LEAST_ELSEWHERE && context < ALL_AROUND && words < MANY_BITS) return true
  return speaker !== 'same' && !whole && shared <= TOO_FEW_BY_NOBODY && likeness < NEARLY_ALL
}

/** All words of a short one are here, and hardly any others; or others too, where it stood: elsewhere these echo it. */
function isCertainOfWhole({ balance, words, speaker, context, comparison: { shared } }: LinkMatch): boolean {
  if (balance >= AS_LONG) return words >= (context > MOST_AROUND ? FEW_BITS : CERTAIN_BITS)
  if (words >= PART_BITS && context > (balance >= HALF_AS_LONG ? MOST_AROUND : ALL_AROUND)) return true
  if (context > ALL_AROUND)
    return (
      speaker === 'same' &&
      (balance >= HALF_AS_LONG || (balance >= QUARTER_AS_LONG && shared >= 3)) &&
      words >= FEW_BITS
    )
  return context > MOST_AROUND && balance >= NEARLY_AS_LONG && words >= CERTAIN_BITS
}

/** Who had a name is called by an office, where the words stood. */
const isOfficeInPlace = ({ likeness, context, quote }: LinkMatch): boolean =>
  likeness >= MOST_OF_BOTH && context > ALL_AROUND && isCalledByOffice(quote)

/**
 * What nobody was heard to say, or what an office says now, is part of what somebody says, where it stood. That it was
 * an office's all along, an echo of another's words, shows where neither its beginning nor all of it is there.
 */
const isPartOfHeard = ({ unheard, cover, context, words, opening, comparison }: LinkMatch): boolean =>
  cover >= ALL_OF_ONE &&
  context > ALL_AROUND &&
  words >= PART_BITS &&
  (unheard || opening >= BEGINS_SO || comparison.coverA >= ALL_OF_ONE)
