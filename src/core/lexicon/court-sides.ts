/** Who stands where before a court: nobody is on two sides of it. */
const SIDES = [
  'oskarżony oskarżona podejrzany podejrzana obwiniony obwiniona skazany skazana podsądny podsądna',
  'prokurator prokuratorka oskarżyciel oskarżycielka',
  'obrońca obrończyni adwokat adwokatka mecenas mecenaska',
  'sędzia sędzina',
  'pokrzywdzony pokrzywdzona poszkodowany poszkodowana',
]

/** By a role's noun the number of its side. */
export const COURT_SIDES: ReadonlyMap<string, number> = new Map(
  SIDES.flatMap((nouns, side) => nouns.split(' ').map((noun): [string, number] => [noun, side])),
)
