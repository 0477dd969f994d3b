/** What denies the word behind it, and what many a word that denies begins with: `niemożliwe`. */
export const NOT = 'nie'

/** Words that turn a statement round, without diacritics. `nei` and `ine` are slips of the pen for `nie`. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  `nie nei ine bez beze ani nigdy nikt nikogo nikomu nikim nic niczego niczemu niczym nigdzie nijak
  zaden zadna zadne zadnego zadnej zadnemu zadnym zadnych zadnymi zadni brak brakuje zabraknie`.split(/\s+/),
)

/** Stand anywhere beside a `nie`, which tells what is denied: they deny the same elsewhere. Without diacritics. */
export const BESIDE_NOT: ReadonlySet<string> = new Set(
  `nigdy nikt nikogo nikomu nikim nic niczego niczemu niczym nigdzie nijak
  zaden zadna zadne zadnego zadnej zadnemu zadnym zadnych zadnymi zadni`.split(/\s+/),
)

/** Denies nothing more beside a `nie`: `nie ma żadnych obaw`. Without diacritics. */
export const NO_SUCH = /^zad(?:en|n)/

/** Begin with `nie` and deny nothing: `niemiecki`, `niedziela`, `niestety`, `niektóry`; without diacritics. */
export const NO_NEGATION =
  /^nie(?:m$|mi[ae]|mc|mow|mal$|mniej|dziel|dzwi|b[aou]|bie|ch$|cha[jc]|chze|kto|kied|stety|si[eo]|sli$|sly$|sc$|wol|nawi|zbed|ustan|jak|raz$|pokoj|pokoi|watpl|zwykl|zmier|ruchom)/

/** Cues that deny what they report, unless they are negated themselves: `zaprzeczył, że`, but `nie ukrywa, że`. */
export const DENYING_CUES: ReadonlySet<string> = new Set(
  'zaprzeczyć zaprzeczać zdementować dementować wykluczyć wykluczać odrzucić odrzucać ukrywać kryć'.split(' '),
)

/** Before `nie`, after what is so: `w Gdyni, a nie w Helu`. */
export const AND_NOT = 'a'

/** Behind what is not so: `nie w Helu, lecz w Gdyni`. */
export const BUT: ReadonlySet<string> = new Set(['lecz', 'ale', 'tylko'])

/** Between `nie` and what is denied: `nie jest jasna` says what `jest niejasna` does. Without diacritics. */
export const COPULAS: ReadonlySet<string> = new Set('jest sa byl byla bylo byli byly bedzie beda to'.split(' '))
