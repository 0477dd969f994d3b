/** What makes a figure a share. */
export const PERCENT: ReadonlySet<string> = new Set(['proc', 'procent', '%'])

/** Of `co trzeci`, `jedna trzecia`. */
export const ORDINAL_LEMMAS: ReadonlySet<string> = new Set(
  'drugi trzeci czwarty piąty szósty siódmy ósmy dziewiąty dziesiąty setny'.split(' '),
)

/** What is counted and nobody: `kilka dni`, `pięć procent`. */
export const MEASURES: ReadonlySet<string> = new Set(
  'dzień tydzień miesiąc kwartał sezon rok lato dekada godzina minuta sekunda procent złoty euro dolar funt kilometr metr tona raz mila stopień punkt'.split(
    ' ',
  ),
)

/** From when to when something has grown, by its letters: `o 4,9 proc. rdr`, year on year. */
export const GROWTH_LETTERS: ReadonlySet<string> = new Set('rdr mdm kdk tdt ddd'.split(' '))
