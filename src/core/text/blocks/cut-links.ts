import { LINKS_LABEL } from '../../lexicon/boilerplate.ts'

/** Characters that the title of a link may have; what is longer is a paragraph. */
const LONGEST_TITLE = 200

/**
 * The text without the links to other articles that a page has below its own, which came along when it was copied: what their
 * titles quote was said in no sentence of this one. Where prose follows on them, all of it stays.
 *
 * @param canonical lines apart by a line feed
 */
export function cutLinks(canonical: string): string {
  const lines = canonical.split('\n')
  let at = lines.length
  for (let i = lines.length - 1; i > 0; i--) {
    const line = lines[i]?.trim() ?? ''
    if (LINKS_LABEL.test(line)) at = i
    else if (!isTitle(line)) break
  }
  return lines.slice(0, at).join('\n')
}

/** A line that ends as no sentence does, but for one that calls or asks; or an empty one. */
const isTitle = (line: string): boolean => line.length <= LONGEST_TITLE && !/[.:;,]["”»)]?$/u.test(line)
