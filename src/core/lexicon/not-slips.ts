/**
 * Words that are one slip away from one that denies or counts, `zadań` from `żadna`, `worek` from `wtorek`, and are
 * meant as they stand; without diacritics.
 */
export const NOT_SLIPS: ReadonlySet<string> = new Set(
  `czarta czarty czerwic czerwice czwartke dwoja dziewic dziewice kwietna kwietnim licem licowi lipowi macowi milin
  miliny mraca patek piatke piatowi pitek plowa plowe plowie plowy powojnie sodzie srodze styczna styczne szosy
  szoty trecie trema troja worek workiem workowi worku wrzenia wrzeniem wrzeniu wtokiem wtokowi wtoku wtorowi wtoru
  zabranie zadan zadym zadymi zdana zdane zdanego zdanej zdanemu zdani zdanych zdanym zdanymi`.split(/\s+/),
)
