/**
 * What a paper's page adds to an article, matched against a whole block. Each opens a line in the wild; a sentence of
 * the article may hold the same words (`Zobacz, co się stało`), so a colon or the whole formula is asked for.
 */
export const BOILERPLATE_LINES: readonly RegExp[] = [
  /^(?:czytaj|zobacz|przeczytaj|sprawdź|posłuchaj|obejrzyj|polecamy|więcej)(?: (?:też|także|również|więcej|koniecznie|o tym|na ten temat))?:/iu,
  /^(?:czytaj|zobacz|przeczytaj) (?:też|także|również)(?!\p{L})[^.]*$/iu,
  /^twoja przeglądarka nie (?:wspiera|obsługuje)/iu,
  /^widziałeś coś ważnego\?/iu,
  /^(?:skorzystaj z naszej wrzutni|poniżej dalsza część artykułu|dalsza część (?:artykułu|tekstu) (?:poniżej|pod)|reklama$|advertisement$|rozwiń$|udostępnij$|kopiuj link$)/iu,
  /^(?:zapisz się (?:do|na)|dołącz do|subskrybuj|zasubskrybuj|kup prenumeratę|wykup subskrypcję|posłuchaj artykułu|masz subskrypcję)/iu,
  /^(?:śledź|obserwuj|polub) nas(?!\p{L})/iu,
  /^źródło: ?[^.]{1,60}$/iu,
]

/** A block that is nothing but who wrote it and for whom: `osg / polsatnews.pl / PAP`, `(PAP)`. */
export const BYLINE =
  /^\(?(?:\p{L}{2,5}|\p{Lu}\p{L}+ \p{Lu}\p{L}+)?(?: ?\/ ?(?:\p{Lu}{2,5}|[\p{L}\d]+\.\p{Ll}{2,3})){1,4}\)?\.?$|^\([\p{Lu}/ ]{2,20}\)$/u

/** Boilerplate that stands inside a paragraph once a page's blocks were run together: from here on, to the block's end. */
export const BOILERPLATE_TAILS: readonly RegExp[] = [
  / Widziałeś coś ważnego\? Przyślij zdjęcie, film lub napisz, co się stało\./u,
  / Poniżej dalsza część artykułu\.$/u,
  / Skorzystaj z naszej Wrzutni/u,
]

/** Picture agencies and the words that announce a credit. */
export const CREDIT_WORDS: ReadonlySet<string> = new Set([
  'PAP',
  'EPA',
  'AFP',
  'AP',
  'REUTERS',
  'Reuters',
  'EAST NEWS',
  'East News',
  'Getty Images',
  'GETTY IMAGES',
  'Shutterstock',
  'ShutterStock',
  'SHUTTERSTOCK',
  'NurPhoto',
  'Forum',
  'FORUM',
  'POOL',
  'Agencja Gazeta',
  'Agencja Wyborcza.pl',
  'TASS',
  'Xinhua',
  'Pixabay',
  'Unsplash',
  'Wikimedia Commons',
  'Bloomberg',
  'ANSA',
  'DPA',
  'dpa',
  'TVN24',
  'Polsat News',
])

/** `fot. Jan Kowalski`, `źródło: ShutterStock`. */
export const CREDIT_LABEL = /(?:^|[\s(./])(?:fot|foto|zdjęcie|źródło|grafika|autor zdjęcia)(?:\.|:|\.:) ?/iu
/** `WIDEO: …` names a film, as a caption does a picture. */
export const MEDIA_LABEL = /^(?:wideo|video|zdjęcie|galeria|mapa|infografika|na zdjęciu):? /iu
