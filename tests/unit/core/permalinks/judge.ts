import { createPermalink } from '../../../../src/core/permalinks/create-permalink.ts'
import { resolvePermalink } from '../../../../src/core/permalinks/resolve-permalink.ts'
import { updateRecord } from '../../../../src/core/permalinks/update-record.ts'
import { AFTER, articleOf, BEFORE, by, idAt } from './article-of.ts'

/**
 * What becomes of an edited quote in its place, by the record and by the link alone.
 *
 * @param elsewhere what somebody else says in both articles
 */
export function judge(from: string, to: string, elsewhere?: string): [recorded: string, alone: string] {
  const rest = elsewhere === undefined ? [AFTER] : [AFTER, by('Olga Sum', elsewhere)]
  const [old, now] = [from, to].map((words) => articleOf(BEFORE, by('Jagna Wilk', words), ...rest))
  if (!old || !now) throw new RangeError('Two articles are made.')
  const path = createPermalink(old, idAt(old, 1))
  return [resolvePermalink(path, now, updateRecord(null, old)).status, resolvePermalink(path, now).status]
}
