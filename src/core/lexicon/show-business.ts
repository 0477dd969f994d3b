/**
 * Whom the press calls by what made them known, a title in marks as a rule: `gwiazda „Zatoki”`, `jurorka „Tańca”`.
 * A `bohater „Zatoki”` stands in it, and a `laureat` or a `finalista` is whoever won or got there.
 */
export const STARS: ReadonlySet<string> = new Set(
  `gwiazda gwiazdor celebryta celebrytka juror jurorka uczestnik uczestniczka prowadzący prowadząca odtwórca odtwórczyni`.split(
    ' ',
  ),
)
/** Of those, who needs no title to be one: `uczestniczka marszu` is whoever was there. */
export const STARS_ALONE: ReadonlySet<string> = new Set('odtwórca odtwórczyni'.split(' '))
/** Trades that a star may have as well; who directs, composes or writes makes others known. */
export const STARS_TRADES: ReadonlySet<string> = new Set(
  `aktor aktorka piosenkarz piosenkarka wokalista wokalistka artysta artystka muzyk raper raperka tancerz tancerka prezenter
prezenterka model modelka influencer influencerka youtuber youtuberka komik satyryk stand-uper
kucharz restauratorka`.split(/\s+/),
)

interface Maker {
  man: string
  woman: string
}

const DIRECTOR: Maker = { man: 'reżyser', woman: 'reżyserka' }
const AUTHOR: Maker = { man: 'autor', woman: 'autorka' }
const CONDUCTOR: Maker = { man: 'dyrygent', woman: 'dyrygentka' }
/** What whoever a noun's name in the genitive is of has made of it: `w reżyserii Jana Wrony`. */
export const WORK_OF: ReadonlyMap<string, Maker> = new Map([
  ['reżyseria', DIRECTOR],
  ['autorstwo', AUTHOR],
  ['batuta', CONDUCTOR],
])
/** What whoever does so is. */
export const MAKERS: ReadonlyMap<string, Maker> = new Map([
  ['reżyserować', DIRECTOR],
  ['wyreżyserować', DIRECTOR],
  ['dyrygować', CONDUCTOR],
])
