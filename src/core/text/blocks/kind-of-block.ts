import { MEDIA_LABEL } from '../../lexicon/credits.ts'
import type { BlockKind } from '../../model/article.ts'
import { findCredit } from './find-credit.ts'
import { LIST_ITEM } from './split-lines.ts'

/** A heading is nothing but a short line: longer ones are paragraphs that lost their stop. */
const LONGEST_HEADING = 160
export const LONGEST_CAPTION = 400

/** What a block is by its own looks. */
export function kindOf(part: string): BlockKind {
  if (LIST_ITEM.test(part)) return 'listItem'
  if (part.length <= LONGEST_CAPTION && (MEDIA_LABEL.test(part) || findCredit(part) >= 0)) return 'caption'
  const short = part.length <= LONGEST_HEADING && !part.includes('\n')
  if (short && /^[\p{Lu}\p{N}„"“”«‚']/u.test(part) && !/[.…:;,]["”»]?$/.test(part)) return 'heading'
  return 'paragraph'
}
