import type { Yearly } from './expression.ts'
import type { PublishedDate } from './published-date.ts'
import type { Tense } from './tense.ts'

/** What a relative expression may lean on. */
export interface Context {
  published: PublishedDate | null
  /** Of the verb; null leans neither way. */
  tense: Tense | null
  /** The tense need not be the date's own, so that a date near the publication is of its year all the same. */
  isTenseLoose: boolean
  /** The date before it in the text, when it is close and certain. */
  anchor: string | null
  /** Whether the text itself gave the anchor, and did not count it from the publication. */
  isAnchorAbsolute: boolean
  /** Of a list that goes on in order the date before it. */
  notBefore: string | null
  /** The year that the text gave this month, or the date before it in the sentence. */
  yearInText: (expression: Yearly) => number | null
}
