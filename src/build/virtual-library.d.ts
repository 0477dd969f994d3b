/** Where the published JSON begins. Two strings, however many articles there are. */
declare module 'virtual:library' {
  /** Address of the `Library`. */
  export const libraryUrl: string
  /** Address of the `LibraryTimeline`. */
  export const whenUrl: string
}
