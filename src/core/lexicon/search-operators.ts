/** What narrows a search when it is typed before a colon, in both languages of the interface. */
export const SEARCH_OPERATORS: Readonly<Record<string, 'who' | 'kind'>> = {
  who: 'who',
  kto: 'who',
  kind: 'kind',
  jak: 'kind',
}

/** How the kinds of a quote are called behind `kind:`, folded. */
export const KIND_WORDS = {
  direct: ['direct', 'verbatim', 'doslownie', 'doslowne', 'cytat'],
  mixed: ['mixed', 'mieszane', 'mieszana'],
  reported: ['reported', 'paraphrase', 'omowienie', 'parafraza'],
} as const
