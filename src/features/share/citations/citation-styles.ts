import type { CitationStyle } from './format-citation.ts'

/** Named as those who need them know them, in any language. */
export const CITATION_STYLES: readonly (readonly [CitationStyle, string])[] = [
  ['iso690', 'ISO 690'],
  ['chicago', 'Chicago'],
  ['bibtex', 'BibTeX'],
]
