/**
 * Where the data of one article, speaker or page of them stands, below the base and without a slash before it. These
 * addresses are made of the slug, the id or the number alone: nobody needs a list of all to find one. What they answer
 * may change, and is asked for with revalidation.
 */

/** Of an `Article`; at a slug that it had before, of a `MovedArticle`. */
export const articleDataPath = (slug: string): string => `data/a/${slug}.json`

/** Of an article's `ArticleLinks`. */
export const linksDataPath = (slug: string): string => `data/links/${slug}.json`

/** Of an article's `ArticleNeighbours`. */
export const neighboursDataPath = (slug: string): string => `data/beside/${slug}.json`

/** Of a `SpeakerIndex`; of a `FormerVoice` for one who speaks no more. */
export const speakerDataPath = (id: string): string => `data/who/${id}.json`

/** Of a speaker's `SpokenPage`, from the second on. */
export const spokenDataPath = (id: string, page: number): string => `data/said/${id}/${page}.json`

/** Of a `LibraryPage`. */
export const libraryDataPath = (page: number): string => `data/library/${page}.json`

/** Of a speaker's `VoicePlaces`. */
export const placesDataPath = (id: string): string => `data/places/${id}.json`

/** Of a `VoicesPage`, from the second on. */
export const voicesDataPath = (page: number): string => `data/voices/${page}.json`

/** Of the `SearchIndex`, which says where the rest of the search index stands. */
export const SEARCH_PATH = 'data/search.json'
