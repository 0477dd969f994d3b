/** What a file for people says of a quote in the language of the articles. The app gives its own words, in the reader's. */
export const EXPORT_WORDS = {
  opening: '„',
  closing: '”',
  /** Of words that the article tells in its own: so that nobody takes them for a verbatim quote. */
  reported: 'omówienie',
  mixed: 'omówienie z cytatem',
  unnamed: 'autor słów nienazwany',
} as const
