import { NEVER_LAST_ABBREVIATIONS } from '../../lexicon/abbreviations.ts'

/** What nothing but the middle of a sentence goes on with. */
const GOES_ON = /^[,;:.)\]](?:\s|$)/u
const BREAKS_OFF = /\p{Ll}$/u
/** Behind a word of its sentence; behind a stop it may be somebody's initials. */
const ABBREVIATION = /[\p{L}\p{N}] (\p{Ll}{2,5}(?:\.\p{Ll}{2})?)\.$/u
const STARTS_WITH_WORD = /^[\p{L}\p{N}„"]/u
/** Shorter ones are titles and lines of a table. */
const SHORTEST = 60

/**
 * Joins what a page broke in the middle of a sentence, at a link mostly: `gmina jest jedną nogą poza nią⏎⏎, a Wrzosów nie`, `na
 * zlecenie ministra ds.⏎⏎rybołówstwa`. The title goes on in nothing.
 */
export function joinBroken(paragraphs: readonly string[]): string[] {
  const joined: string[] = []
  paragraphs.forEach((paragraph, i) => {
    const previous = joined.at(-1)
    if (previous === undefined || i < 2 || previous.length < SHORTEST) joined.push(paragraph)
    else if (BREAKS_OFF.test(previous) && GOES_ON.test(paragraph)) joined.push(joined.pop() + paragraph)
    else if (needsMore(previous) && STARTS_WITH_WORD.test(paragraph)) joined.push(`${joined.pop()} ${paragraph}`)
    else joined.push(paragraph)
  })
  return joined
}

const needsMore = (paragraph: string): boolean =>
  NEVER_LAST_ABBREVIATIONS.has(ABBREVIATION.exec(paragraph.slice(-20))?.[1] ?? '')
