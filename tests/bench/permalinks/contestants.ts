import { createPermalink } from '../../../src/core/permalinks/create-permalink.ts'
import { keepIds } from '../../../src/core/permalinks/keep-ids.ts'
import { resolvePermalink } from '../../../src/core/permalinks/resolve-permalink.ts'
import { updateRecord } from '../../../src/core/permalinks/update-record.ts'
import type { Case } from './make-case.ts'
import type { Answer } from './tally.ts'

/** Answers for the later revision; ids are those of its quotes as the parser gives them. */
export type Contestant = (revision: Case) => Answer

export const linkAlone: Contestant = ({ before, after, quote }) =>
  resolvePermalink(createPermalink(before.article, quote.id), after.article)

/** The record was last written before the edit: a build that can't write back. */
export const recordBehind: Contestant = ({ before, after, quote }) =>
  resolvePermalink(createPermalink(before.article, quote.id), after.article, updateRecord(null, before.article))

/** The record has followed the edit, and quotes keep the ids it gives them, as the build does it. */
export const recordKept: Contestant = ({ before, after, quote }) => {
  const record = updateRecord(null, before.article)
  const article = keepIds(after.article, record)
  const answer = resolvePermalink(createPermalink(before.article, quote.id), article, updateRecord(record, article))
  const at = article.quotes.findIndex(({ id }) => id === answer.quote)
  return { ...answer, quote: after.article.quotes[at]?.id ?? null }
}
