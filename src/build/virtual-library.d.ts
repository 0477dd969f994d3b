/** Where the published JSON begins. Three strings, however many articles there are. */
declare module 'virtual:library' {
  /** Address of the `Library`. */
  export const libraryUrl: string
  /** Address of the `LibraryTimeline`. */
  export const whenUrl: string
  /** Which quotes have a card; `some` where only the files themselves tell. */
  export const cards: 'all' | 'direct' | 'none' | 'some'
}
