import type { QuoteKind, Speaker } from '../../core/model/article.ts'

/** Whoever says something: a name as the page gives it, or `nobody`; `made` where recognition does not know them. */
export interface ChosenSpeaker {
  name: string
  made?: Speaker['kind']
}

/** One thing that an editor corrects, as the development server takes it (`src/build/desk/change.ts`). */
export type Change =
  | { do: 'set'; key: 'title' | 'date'; to: string | null }
  | { do: 'heading'; words: string; is: boolean; before?: string }
  | { do: 'speaker'; who: string; name?: string | null; roles?: string[] | null; sameAs?: string }
  | { do: 'quote'; words: string[]; before?: string; speaker?: ChosenSpeaker; kind?: QuoteKind; bounds?: string[] }
  | { do: 'not-quote'; words: string[]; before?: string }
  | { do: 'missed-quote'; words: string[]; before?: string; speaker: ChosenSpeaker; kind?: QuoteKind }
