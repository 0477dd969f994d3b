/** Of the element in its article's page at which a quote begins: the address's fragment. */
export const quoteElementId = (quote: string): string => `q-${quote}`
/** Of the field on the page of the search in which one types. */
export const SEARCH_FIELD_ID = 'search-words'
