import type { Article, Quote } from '../core/model/article.ts'
import type { Library, SpeakerRecord } from '../core/model/library.ts'

/** What a page is about. */
export type PageSubject =
  | { kind: 'library'; library: Library }
  | { kind: 'article'; article: Article }
  | { kind: 'quote'; article: Article; quote: Quote }
  | { kind: 'speakers' }
  | { kind: 'speaker'; speaker: SpeakerRecord }
  | { kind: 'timeline' }
  | { kind: 'search' }
  | { kind: 'about' }
  /** Of what is on the reader's device alone. */
  | { kind: 'kept' }
  | { kind: 'open' }
  | { kind: 'withdrawn' }
  | { kind: 'not-found' }

/** Pages that stand for nothing that others could find. */
const NOWHERE: ReadonlySet<PageSubject['kind']> = new Set(['not-found', 'withdrawn', 'kept', 'open'])
export const isToldOf = ({ kind }: PageSubject): boolean => !NOWHERE.has(kind)

/** A page as it is told of elsewhere: in its head, to search engines, in a feed. */
export interface PageCard {
  subject: PageSubject
  /** Below the base: `/a/slug`. */
  path: string
  title: string
  description: string
  /** Path of its picture below the base, `cards/slug.png`; null where it has none. */
  image: string | null
}

export const articlePath = (slug: string): string => `/a/${slug}`
export const quotePath = (slug: string, id: string): string => `/a/${slug}/q/${id}`
export const speakerPath = (id: string): string => `/who/${id}`
