/**
 * What a paper's page adds to an article, matched against a whole block. Each opens a line in the wild; a sentence of
 * the article may hold the same words (`Zobacz, co się stało`), so a colon or the whole formula is asked for.
 */
export const BOILERPLATE_LINES: readonly RegExp[] = [
  /^(?:czytaj|zobacz|przeczytaj|sprawdź|posłuchaj|obejrzyj|polecamy|więcej)(?: (?:też|także|również|więcej|koniecznie|o tym|na ten temat))?:/iu,
  /^(?:czytaj|zobacz|przeczytaj) (?:też|także|również)(?!\p{L})[^.]*$/iu,
  /^twoja przeglądarka nie (?:wspiera|obsługuje)/iu,
  /^widziałeś coś ważnego\?/iu,
  /^masz (?:newsa|zdjęcie|film|temat|informację|pomysł)[^?.]{0,40}\? ?(?:wyślij|prześlij|napisz|daj znać)/iu,
  /^(?:napisz|pisz) do nas/iu,
  /^(?:skorzystaj z naszej wrzutni|poniżej dalsza część artykułu|dalsza część (?:artykułu|tekstu) (?:poniżej|pod)|reklama$|advertisement$|rozwiń$|kopiuj link$|twitter$)/iu,
  // `Udostępnij artykuł przez: Facebook X Messenger Wyślij Link`
  /^udostępnij(?: (?:artykuł|wpis))?(?: (?:przez|na|w))?:?(?:\s+(?:udostępnij(?: artykuł)?(?: przez)?:?|facebook|x|twitter|messenger|whatsapp|linkedin|e-?mail|wyślij|(?:kopiuj )?link))*$/iu,
  /^(?:zapisz się (?:do|na)|dołącz do|subskrybuj|zasubskrybuj|kup prenumeratę|wykup subskrypcję|posłuchaj artykułu|masz subskrypcję)/iu,
  /^(?:śledź|obserwuj|polub) nas(?!\p{L})/iu,
  /^źródło: ?[^.]{0,60}(?:\.\p{Ll}{2,3})?$/iu,
  // with the title that it had there, behind the one dash
  /^źródło: (?:(?! [-–—] )[^.]){1,40} [-–—] (?:(?! [-–—] ).){1,120}$/iu,
]

/** A line that heads links to other articles, or what readers wrote, below an article: nothing behind it is of it. */
export const LINKS_LABEL =
  /^(?:wybrane dla ciebie|polecane(?: artykuły| dla ciebie| treści)?|polecamy|(?:czytaj|zobacz|przeczytaj) (?:też|także|również|więcej)|(?:podobne|powiązane) (?:artykuły|tematy|materiały|wiadomości|treści)|(?:to )?może cię (?:też |także |również )?zainteresować|warto przeczytać|(?:najnowsze|najpopularniejsze|najczęściej czytane|ostatnio dodane)(?: artykuły| wiadomości)?|więcej (?:na ten temat|z (?:tej )?kategorii)|komentarze(?: \(\d+\))?):?$/iu

/**
 * A block that is nothing but who wrote it and for whom: `osg / polsatnews.pl / PAP`, `ak/wka / portal.pl`, `(PAP)`.
 * Initials are short; the last is a house.
 */
export const BYLINE =
  /^\(?(?:(?:\p{Ll}{2,5}\.?(?:, ?\p{Ll}{2,5})?|\p{Lu}\p{L}+ \p{Lu}\p{L}+|\p{Lu}{2,5}) ?\/ ?){0,3}(?:\/ ?)?(?:\p{Lu}{2,5}|[\p{L}\d-]+\.\p{Ll}{2,3})(?: ?\/ ?(?:\p{Lu}{2,5}|[\p{L}\d-]+\.\p{Ll}{2,3})){0,3}\)?\.?$|^\([\p{Lu}/ ]{2,20}\)$/u

/** Whole formulas of a page, wherever they stand inside a paragraph once its blocks were run together. */
export const GLUED_FORMULAS: readonly RegExp[] = [
  /Widziałeś coś ważnego\? Przyślij zdjęcie, film lub napisz, co się stało\./gu,
  /Skorzystaj z naszej [Ww]rzutni\.?/gu,
  /Poniżej dalsza część (?:artykułu|tekstu)\.?/gu,
  /Dalsza część (?:artykułu|tekstu) (?:znajduje się )?(?:poniżej|pod (?:wideo|filmem|materiałem(?: wideo)?|galerią|zdjęciem|reklamą))\.?/giu,
  /Dalszy ciąg (?:artykułu|tekstu|materiału) (?:poniżej|pod (?:wideo|filmem|galerią|zdjęciem|reklamą))\.?/gu,
  // in front of what it interrupts
  /(?<=^|[.!?…”"»] )REKLAMA(?= \p{Lu})/gu,
  /Twoja przeglądarka nie (?:wspiera|obsługuje) odtwarzacza wideo(?:\.{3}|…)?/gu,
  /Posłuchaj artykułu(?= Wykup)/gu,
  /Wykup subskrypcję \p{L}+\d*\+?, aby posłuchać artykułu\./gu,
  /Masz subskrypcję\? Zaloguj się\.(?: Dowiedz się więcej)?/gu,
  /Udostępnij(?: Facebook| X| Twitter| Messenger| WhatsApp| E-mail){0,6} Kopiuj link/gu,
  /OGLĄDAJ: TVN24(?: HD| BiS| GO)?/gu,
  /Po więcej (?:aktualnych )?informacji zapraszamy (?:do|na)(?: stronę| portal)? [\p{L}\d]{1,30}\.pl/gu,
  /(?:Przeczytaj )?i słuchaj tego oraz wielu innych artykułów w pb\.pl/gu,
  /Masz newsa, zdjęcie lub filmik\? Prześlij nam przez(?: [\p{L}\d]{1,30}(?:\.[\p{L}\d]{1,30}){1,3})?/gu,
  // what hides the rest of a post; the post ends with its date
  /(?<= \d{4}) Rozwiń(?= |$)/gu,
  // where a post of that network was
  /(?<=[.!?…”"»] )twitter(?= \p{Lu})/gu,
  /(?<=[.!?…”"»] )(?:Sprawdź najnowsze wyniki|Artykuł jest aktualizowany)\./gu,
  // another article's first words, cut short, at the head of a paragraph
  /^.{1,160}(?:\.{3}|…) (?:zobacz|czytaj) więcej(?= \p{Lu}|$)/gu,
  // a link whose title was set apart, before somebody's turn
  /(?<=[.!?…”"»] )Więcej na [\p{L}'’ ]{1,30}:(?= [-–—] \p{Lu})/gu,
  /(?<=^|[.!?…”"»] )Ładowanie(?:\.{3}|…)(?= \p{Lu}|$)/gu,
]
/** A word of each formula, tail and label here: nearly all paragraphs have none, and are asked no more than this. */
export const MAY_HOLD =
  /Widziałeś|Skorzystaj|[Dd][Aa][Ll][Ss][Zz]|REKLAMA|przeglądarka|Posłuchaj|Wykup|subskrypcję|Udostępnij|OGLĄDAJ|zapraszamy|słuchaj tego|Prześlij|Rozwiń|twitter|Sprawdź|aktualizowany|Rozpowszechnianie|rzeczyta|ZOBACZ|[Zz]obacz|[Cc]zytaj|Więcej na|Ładowanie|CZYTAJ|PRZECZYTA|Obejrzyj|OBEJRZYJ|SPRAWDŹ|olecamy|POLECAMY/

/** The player that a page sets under the picture above an article: what stands before it is the picture's caption. */
export const PLAYER = /Posłuchaj artykułu(?= Wykup)/u
/** From here on to the block's end. */
export const GLUED_TAILS: readonly RegExp[] = [
  /(?:^Źródło: .{1,200} |Źródło: [^.]{1,200} )?Rozpowszechnianie niniejszego artykułu możliwe jest tylko/u,
  /(?:REKLAMA )?Więcej na temat [^.:]{1,60}: .{1,300}Ładowanie(?:\.{3}|…)$/u,
  /(?:Cały artykuł przeczytasz|Przeczytaj cały artykuł) w$/u,
]

/** Labels of a link to another article, whose title follows. */
export const LINK_LABEL =
  /(?:(?:ZOBACZ|CZYTAJ|PRZECZYTAJ|SPRAWDŹ|OBEJRZYJ)(?: (?:TAKŻE|TEŻ|RÓWNIEŻ|WIĘCEJ))?|(?:Czytaj|Zobacz|Przeczytaj|Sprawdź|Obejrzyj) (?:też|także|również|więcej)|POLECAMY|Polecamy|Warto przeczytać|WARTO PRZECZYTAĆ):/gu

/**
 * Who wrote it, behind the last sentence: `(PAP)`, `(nm)`, `ak/PAP.`, `Z Lubinowa Jan Nowak (PAP)`. Initials have to stand
 * in brackets, at a slash, or be at most four letters and a stop.
 */
export const SIGN_OFF =
  /(?<=[.!?…][”"»)]?) (?:\((?:\p{L}{1,4}|PAP)(?:, ?[\d.]{1,10})?\)|\p{Ll}{2,4}\.|\p{Ll}{2,5}\.?(?: ?\/ ?(?:PAP|[\p{L}\d]{2,20}\.pl|\p{Ll}{2,5}|Źródło:)?){1,4}\.?|Ze? \p{Lu}\p{Ll}{2,20} \p{Lu}\p{Ll}{1,20} \p{Lu}[\p{L}-]{1,30}(?: \(PAP\))?|Na podst\. PAP\.?|\(?PAP\)?)$/u
