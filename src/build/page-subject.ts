import type { Article, Quote } from '../core/model/article.ts'
import type { FormerVoice } from '../core/model/former-voice.ts'
import type { LibraryPage } from '../core/model/library.ts'
import type { Library } from './describe-library.ts'
import type { SpeakerRecord } from './describe-speakers.ts'

/** What a page is about. */
export type PageSubject =
  | { kind: 'library'; library: Library }
  /** Articles before the newest. */
  | { kind: 'library-page'; page: LibraryPage }
  | { kind: 'article'; article: Article }
  | { kind: 'quote'; article: Article; quote: Quote }
  | { kind: 'speakers' }
  | { kind: 'speaker'; speaker: SpeakerRecord }
  /** What somebody said later than what their first page has. */
  | { kind: 'speaker-page'; speaker: SpeakerRecord }
  | { kind: 'timeline' }
  | { kind: 'search' }
  | { kind: 'about' }
  /** Of what is on the reader's device alone. */
  | { kind: 'kept' }
  | { kind: 'open' }
  | { kind: 'withdrawn' }
  | { kind: 'former-voice'; voice: FormerVoice }
  | { kind: 'not-found' }

/** Pages that stand for nothing that others could find. */
const NOWHERE: ReadonlySet<PageSubject['kind']> = new Set(['not-found', 'withdrawn', 'former-voice', 'kept', 'open'])
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
