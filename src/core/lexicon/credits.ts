/** Picture agencies, as credits write them. */
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
/**
 * In the middle of a paragraph only in capitals: a sentence may hold the rest in brackets. What has to stand before it
 * is asked behind it: a pattern that begins with a lookbehind is tried at each character of a text.
 */
export const GLUED_CREDIT_LABEL =
  /(?:Źródło|Foto|Fot|FOT|Zdjęcie)(?<=(?:^|[\s”"»)])(?:Źródło|Foto|Fot|FOT|Zdjęcie)):? ?(?:[.:] ?)(?=\p{Lu})/gu
/** Words of a credit that are no names. */
export const CREDIT_SMALL_PRINT =
  /^(?:All rights reserved|Inc\.|Ltd\.|News|Network|Press|Photo|Images|Agency|Media|via|©)(?!\p{L})/u
/** `WIDEO: …` names a film, as a caption does a picture. */
export const MEDIA_LABEL = /^(?:wideo|video|zdjęcie|galeria|mapa|infografika): |^na zdjęciu:? /iu
/** The same in the middle of a paragraph. */
export const GLUED_MEDIA_LABEL =
  /(?:(?:WIDEO|VIDEO|Wideo|Video)(?<=[.!?…”"»] .{5})|(?:GALERIA|Galeria)(?<=[.!?…”"»] .{7})): (?=[\p{Lu}„"\p{N}])/gu
