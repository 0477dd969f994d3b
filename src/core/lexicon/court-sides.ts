const ACCUSED = 'oskarżony oskarżona podejrzany podejrzana obwiniony obwiniona skazany skazana podsądny podsądna'
const VICTIMS = 'pokrzywdzony pokrzywdzona poszkodowany poszkodowana'
/** Who stands where before a court: nobody is on two sides of it. */
const SIDES = [
  ACCUSED,
  'prokurator prokuratorka oskarżyciel oskarżycielka',
  'obrońca obrończyni adwokat adwokatka mecenas mecenaska',
  'sędzia sędzina',
  VICTIMS,
]

/** By a role's noun the number of its side. */
export const COURT_SIDES: ReadonlyMap<string, number> = new Map(
  SIDES.flatMap((nouns, side) => nouns.split(' ').map((noun): [string, number] => [noun, side])),
)
/** A plaintiff as well, of whom the press seldom tells what he is like: `Powód jest prosty: „A”`. */
export const REASON = 'powód'
/** Who works in a court: nobody whom the press calls by a letter, `Jan K.`, unless it tells so of him. */
export const COURT_OFFICERS: ReadonlySet<string> = new Set(
  'prokurator prokuratorka oskarżyciel oskarżycielka obrońca obrończyni adwokat adwokatka mecenas sędzia biegły biegła'.split(
    ' ',
  ),
)
/** Whom the police and courts deal with: nobody who tells of the case, such as the `sierżant` named before. */
export const DEALT_WITH: ReadonlySet<string> = new Set([
  ...ACCUSED.split(' '),
  ...VICTIMS.split(' '),
  ...'zatrzymany zatrzymana latek latka nastolatek nastolatka sprawca sprawczyni'.split(' '),
])
/** Who tells of a case by rank or office; a policeman or a mayor may be accused or hurt himself. */
export const CASE_TELLERS: ReadonlySet<string> = new Set(
  'sierżant aspirant komisarz podkomisarz nadkomisarz inspektor podinspektor brygadier prokurator sędzia rzecznik rzeczniczka'.split(
    ' ',
  ),
)
/** Who stands by somebody that something happened to, whom a participle names: `matka zamordowanego`. */
export const BESIDE_VICTIMS: ReadonlySet<string> = new Set(
  `córka syn żona mąż matka mama ojciec tata siostra brat wdowa wdowiec babcia dziadek ciotka wujek kuzyn kuzynka rodzina rodzic
bliski krewny krewna znajomy znajoma przyjaciel przyjaciółka kolega koleżanka partner partnerka narzeczony narzeczona sąsiad
sąsiadka pełnomocnik pełnomocniczka obrońca obrończyni adwokat adwokatka`.split(/\s+/),
)
/** What police, courts and worse did to somebody, as participles by their verbs. */
export const BEFALLEN: ReadonlySet<string> = new Set(
  `zatrzymać aresztować oskarżyć oskarżony skazać podejrzany zabić zamordować zastrzelić ranić pobić porwać uprowadzić`.split(
    ' ',
  ),
)
