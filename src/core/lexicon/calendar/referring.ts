/** Verbs and nouns with `do` that only point to a time: `nawiązuje do lat 80.`, `w odniesieniu do 2020 roku`. */
export const REFERRING: ReadonlySet<string> = new Set(
  'nawiązywać nawiązać nawiązanie odnosić odnieść odniesienie cofać cofnąć'.split(' '),
)
/** Of them, those that need `się`: `licencję cofnięto do maja` ends then. */
export const REFERRING_ITSELF: ReadonlySet<string> = new Set(['cofać', 'cofnąć'])
/** The same before a decade alone: `wraca do lat 90.`, though somebody may be back by May. */
export const REFERRING_TO_YEARS: ReadonlySet<string> = new Set(
  'wracać wrócić powracać powrócić powrót sięgać sięgnąć odwoływać odwołać odwołanie tęsknić tęsknota sentyment podróż'.split(
    ' ',
  ),
)
