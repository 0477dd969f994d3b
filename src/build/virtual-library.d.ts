/** Where the published JSON begins. In a build the page says it, and no script changes with what is published. */
declare module 'virtual:library' {
  /** Address of the `LibraryIndex`. */
  export const libraryUrl: string
  /** Address of the `LibraryTimeline`. */
  export const whenUrl: string
  /** Which quotes have a card; `some` where only the files themselves tell. */
  export const cards: 'all' | 'direct' | 'none' | 'some'
}
