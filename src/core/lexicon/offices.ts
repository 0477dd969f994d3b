/** `komisarz ds. pracy`, `do spraw pracy`: behind it, what an office is for. */
export const FOR_AFFAIRS = 'ds'
export const AFFAIRS = 'spraw'
/** `rzecznik praw pacjenta`: whose rights they are is not who holds the office. */
export const RIGHT = 'prawo'
/** What stands in the names of many offices, as a lemma, and tells none from another: `minister spraw zagranicznych`. */
export const OF_MANY_OFFICES: ReadonlySet<string> = new Set([
  ...[FOR_AFFAIRS, RIGHT, 'sprawa', 'polityka', 'zarząd'],
  ...'i oraz a do w we na przy od przed z ze'.split(' '),
])
/** What the affairs of one ministry are, and of no other: `minister spraw zagranicznych`. */
export const CONCERNS: ReadonlySet<string> = new Set(['zagraniczny', 'wewnętrzny'])
export const GENERAL = 'generał'
export const SPOKESMAN = 'rzecznik'
/** Who is one as well: `oficer prasowy`. */
export const PRESS_OFFICER = { head: 'oficer', complement: 'prasowy' } as const
/** Anybody whom a body sends may be called so. */
export const REPRESENTATIVE = 'przedstawiciel'
/** So is anybody of a high rank, who has troops of his own. */
export const COMMANDER = 'dowódca'
/** What who heads a ministry, or is second in it, is called as well. */
export const HEADS_OF_MINISTRIES: ReadonlyMap<string, string> = new Map([
  ['szef', 'minister'],
  ['wiceszef', 'wiceminister'],
])
/** Anybody may have written something. */
export const AUTHORS: ReadonlySet<string> = new Set(['autor', 'autorka', 'pisarz', 'pisarka'])
/** Offices of which a paper tells at once that somebody holds them. */
export const PUBLIC_OFFICES: ReadonlySet<string> = new Set(
  'starosta wojewoda wójt burmistrz prezydent premier marszałek sołtys biskup'.split(' '),
)
/** Of those the ones whom no reader knows by name: whoever holds one is brought in with it. */
export const LOCAL_OFFICES: ReadonlySet<string> = new Set('starosta wojewoda wójt burmistrz sołtys biskup'.split(' '))
/** Offices that deal with who builds, owns and farms, and are none of these as a rule. */
export const AUTHORITIES: ReadonlySet<string> = new Set(
  'starosta wicestarosta wojewoda wójt wicewójt burmistrz wiceburmistrz prezydent biskup'.split(' '),
)
/** What they may be besides, where the text has just told of them: a mayor may farm. */
export const BESIDES_OFFICE: ReadonlySet<string> = new Set(
  'rolnik rolniczka właściciel właścicielka organizator organizatorka'.split(' '),
)
/** Who wants something of them, or works for them. */
export const PARTIES_TO_OFFICES: ReadonlySet<string> = new Set([
  ...BESIDES_OFFICE,
  ...'inwestor inwestorka wykonawca podwykonawca projektant projektantka najemca dzierżawca deweloper skarżący'.split(
    ' ',
  ),
  ...'wnioskodawca biegły ekolog'.split(' '),
])
/** Of a land, by no name. */
export const ANY_LAND: ReadonlySet<string> = new Set(['kraj', 'państwo'])
/** What a president or a premier is at the head of. */
export const LED_LANDS: ReadonlySet<string> = new Set([
  'rząd',
  'kraj',
  'państwo',
  'gabinet',
  'region',
  'miasto',
  'gmina',
])
/** By their trade, which a doctor may have. */
export const SCHOLARS: ReadonlySet<string> = new Set('badacz badaczka naukowiec naukowczyni uczony uczona'.split(' '))
/** A physician, or a degree: of the latter he is a scholar as well. */
export const DOCTOR = 'doktor'
/** Whom a text calls by one name: `papież Franciszek`. */
export const CROWNED: ReadonlySet<string> = new Set('papież król królowa cesarz książę księżna'.split(' '))
/** What a pope or king is who speaks no more: `zmarły papież Leon`, as lemmas. */
export const DEPARTED: ReadonlySet<string> = new Set(
  'zmarły nieżyjący poprzedni dawny były święty błogosławiony'.split(' '),
)
/** What anybody may be who works somewhere. */
export const EXPERTS: ReadonlySet<string> = new Set(['ekspert', 'ekspertka', 'specjalista', 'specjalistka', 'menedżer'])
/** `młodszy kapitan`, `starsza aspirant`: adjectives that are nouns as well, and part of a rank. */
export const RANKED: ReadonlySet<string> = new Set(['młodszy', 'młodsza', 'starszy', 'starsza'])
/** A title of its own, and what a bishop is as well. */
export const PRIEST = 'ksiądz'
/** What ministries and committees are for, in a list: `rodziny, pracy i polityki społecznej`. */
export const LISTED_DUTIES: ReadonlySet<string> = new Set(
  'minister ministra wiceminister ministerstwo resort komisja departament wydział instytut izba'.split(' '),
)
/** Somebody, and no more: what stands behind tells who. A `źródło` of a river is one as well. */
export const ANYBODY_NOUNS: ReadonlySet<string> = new Set(['osoba', 'źródło', 'człowiek'])

/** Before an office: somebody bears it now, or will. */
export const IN_OFFICE =
  /^(?:now(?:y|a|ego|ej|emu|ym|ą)|obecn(?:y|a|ego|ej|emu|ym|ą)|aktualn(?:y|a|ego|ej|emu|ym|ą)|urzędując(?:y|a|ego|ej|emu|ym|ą)|przyszł(?:y|a|ego|ej|emu|ym|ą))$/u
/** Before an office: somebody bears it no more, or not for long; `był` is a verb. */
export const NO_LONGER_IN_OFFICE =
  /^(?:był(?:y|a|ego|ej|emu|ym|ą)|ówczesn(?:y|a|ego|ej|emu|ym|ą)|poprzedni(?:a|ego|ej|emu|m|ą)?|(?:ustępując|odchodząc|dotychczasow)(?:y|a|ego|ej|emu|ym|ą))$/u
/** Offices of which each land has one. */
export const HEADS_OF_LANDS: ReadonlySet<string> = new Set(
  'premier prezydent kanclerz król królowa minister ambasador'.split(' '),
)
/** What they do who bear an office: `Ewa Lis, która kieruje biurem prasowym`. */
export const LEADING_VERBS: ReadonlySet<string> = new Set(
  'kierować szefować zarządzać dowodzić przewodniczyć reprezentować'.split(' '),
)
/** Whoever heads a body may be called so, whatever his office is. */
export const HEADS_OF_ANY_BODY: ReadonlySet<string> = new Set('szef lider przywódca'.split(' '))
/** What makes a head's office sound higher, and no other one, as lemmas: `sekretarz generalny`. */
export const HEADS_ADJECTIVES: ReadonlySet<string> = new Set('generalny naczelny'.split(' '))
