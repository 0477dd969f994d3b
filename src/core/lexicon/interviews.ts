/** A question to somebody in person, as interviews are held. */
export const ADDRESS =
  /(?<!\p{L})(?:pan|pana|panu|panem|pani|panią|panie|państwo|państwa|pański|pańska|pańskie|pańskiego|pańskiej|pańskim|tobie|ciebie)(?!\p{L})/u
/** The same in what asks nothing: not `pani Anna`, `pan minister`, of whom one speaks. */
export const ADDRESSED =
  /(?<!\p{L})(?:(?:[Mm]ówi|[Tt]wierdzi|[Uu]waża|[Jj]est|[Bb]ył|[Bb]yła|[Mm]a|[Mm]iał|[Mm]iała|\p{L}\p{Ll}+(?:ł|ła)) (?:[Pp]an|[Pp]ani)|pańsk\p{Ll}+)(?! \p{Lu})(?!\p{L})/u
/** The line under an interview's title. Not `rozmawia z`, which any sentence has. */
export const INTERVIEWED_BY =
  /(?<!\p{L})rozmawia(?:(?:ł|ła)? \p{Lu}|(?:ją|li|ły) \p{Lu}\p{Ll}+ \p{Lu}[\p{L}-]+ i \p{Lu})/u
/** The line below an interview's last answer, and the thanks above it: nothing there is an answer any more. */
export const INTERVIEW_ENDS =
  /^[-–—*_( ]*(?:Rozmawia(?:ł|ła|li|ły)?(?:: |:? \p{Lu})|(?:Rozmowę|Wywiad) przeprowadzi(?:ł|ła|li)|(?:Bardzo )?[Dd]ziękuj(?:ę|emy) za (?:rozmowę|wywiad))/u
/** A line that tells who was talked with, and by whom: `– Z Ewą Lis, aktorką, rozmawia Jan Wrona`. */
export const TALK_CREDIT =
  /^[-–—*_( ]*[Zz]e? (?:\p{L}+ ){0,6}\p{Lu}[^.:?!]*? rozmawia(?:ł|ła|ją|li|ły)?:? \p{Lu}[^.:?!]*[.)*_]*$/u
/** What portals set behind an interview's title: `Most stanie [WYWIAD]`. */
const TAGGED = /[[(|] ?WYWIAD(?!\p{L})/u
/** Before the first question: those, or `Rozmowa z Anną Wrzosek`. Not `w rozmowie z`, where anybody says anything. */
export const TALKED_WITH = new RegExp(
  `${INTERVIEWED_BY.source}|${TAGGED.source}|(?<!\\p{L})(?:Rozmowa|Wywiad|[Rr]ozmawiamy|(?:Poniżej|Oto) (?:rozmowa|wywiad)) ze? `,
  'u',
)
/** With whom one is held: `w rozmowie z wójtem Ewa Lis dodała`. */
export const TALKS: ReadonlySet<string> = new Set(['rozmowa', 'wywiad', 'spotkanie'])
/** What who asks and who answers do: `z Ewą Lis rozmawia Jan Wrona`. */
export const TALKING_VERB = 'rozmawiać'
/** What an interview begins with, before `z`. */
export const TALKING = /^(?:[Rr]ozmowa|[Ww]ywiad|[Rr]ozmawiamy|[Rr]ozmawialiśmy)$/u
/** Who asks for a paper. */
export const REPORTERS: ReadonlySet<string> = new Set(['dziennikarz', 'dziennikarka', 'reporter', 'reporterka'])
/** What they do to hear somebody; who meets `z krytyką`, or sends a notice to a court, does not. */
export const SEEKING_VERBS: ReadonlySet<string> = new Set(
  `pytać zapytać spytać dopytać prosić poprosić zagadnąć rozmawiać porozmawiać skontaktować kontaktować zwrócić
dzwonić zadzwonić dodzwonić zatelefonować dotrzeć`.split(/\s/),
)
/** What a reporter himself does next, with what he was told or has found: `Dotarł do ministra. Ustalił, że`. */
export const REPORTING_ON: ReadonlySet<string> = new Set(
  'napisać pisać podać ustalić dodać usłyszeć ujawnić opisać'.split(' '),
)
/** Of people, to hear them; of a paper, to read it. */
export const REACHING = 'dotrzeć'
/** What a paper that has reached somebody tells of it: `Udało nam się porozmawiać z burmistrzem`. */
export const MANAGING = 'udać'
/** What papers do with an interview: `W „Kurierze” ukazała się rozmowa z Janem Brylem`. */
export const PRINTING_VERBS: ReadonlySet<string> = new Set(
  'ukazać ukazywać znaleźć opublikować publikować wydrukować drukować zamieścić zamieszczać wyemitować'.split(' '),
)
/** Who leads a talk on the air, and puts its questions. */
export const HOSTS: ReadonlySet<string> = new Set(['prowadzący', 'prowadząca', 'moderator', 'moderatorka'])
/** What those do. */
export const LEADING_VERBS: ReadonlySet<string> = new Set(['prowadzić', 'poprowadzić', 'moderować'])
/** One of a programme, or of a house. */
export const HOSTESS = 'gospodyni'
/** Whose she is where she asks: `gospodyni programu`. */
export const BROADCASTS: ReadonlySet<string> = new Set(['program', 'audycja', 'podcast'])
/** Who asks for the press. */
export const INTERVIEWERS: ReadonlySet<string> = new Set([
  ...HOSTS,
  HOSTESS,
  ...'dziennikarz dziennikarka reporter reporterka redaktor redaktorka'.split(' '),
])
/** Who is heard there is whom the text has just named: `gość programu`, `gość Radia ZET`; as lemmas. */
export const GUEST = 'gość'
export const ON_AIR: ReadonlySet<string> = new Set(
  'program audycja studio radio telewizja stacja poranek podcast rozmowa RMF TVN TVN24 TVP TOK'.split(' '),
)
