import { NEVER_LAST_ABBREVIATIONS } from '../../lexicon/abbreviations.ts'

/** What nothing but the middle of a sentence goes on with. */
const GOES_ON = /^[,;:.)\]](?:\s|$)/u
const BREAKS_OFF = /\p{Ll}$/u
/** Behind a word of its sentence; behind a stop it may be somebody's initials. */
const ABBREVIATION = /[\p{L}\p{N}] (\p{Ll}{2,5}(?:\.\p{Ll}{2})?)\.$/u
const STARTS_WITH_WORD = /^[\p{L}\p{N}„"]/u
/** Shorter ones are titles and lines of a table. */
const SHORTEST = 60
/** Characters of a paragraph's end that tell whether it breaks off. */
const LONGEST_END = 20

/**
 * Joins what a page broke in the middle of a sentence, at a link mostly: `gmina jest jedną nogą poza nią⏎⏎, a Wrzosów
 * nie`, `na zlecenie ministra ds.⏎⏎rybołówstwa`. The title goes on in nothing.
 */
export function joinBroken(paragraphs: readonly string[]): string[] {
  const joined: string[][] = []
  paragraphs.forEach((paragraph, i) => {
    const [last, previous = ''] = [joined.at(-1), paragraphs[i - 1]]
    const end = previous.slice(-LONGEST_END)
    if (!last || i < 2 || (last.length === 1 && previous.length < SHORTEST)) joined.push([paragraph])
    else if (BREAKS_OFF.test(end) && GOES_ON.test(paragraph)) last.push(paragraph)
    else if (needsMore(end) && STARTS_WITH_WORD.test(paragraph)) last.push(' ', paragraph)
    else joined.push([paragraph])
  })
  return joined.map((parts) => parts.join(''))
}

const needsMore = (end: string): boolean => NEVER_LAST_ABBREVIATIONS.has(ABBREVIATION.exec(end)?.[1] ?? '')
