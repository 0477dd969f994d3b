import { STOPLESS_TITLES, TITLE_ABBREVIATIONS } from '../../lexicon/name-words.ts'
import type { Token } from '../../text/tokens.ts'

/** Behind titles that are cut short: `prof. dr hab. Ewa Lis`. */
export function skipTitles(tokens: readonly Token[], from: number, end: number): number {
  let i = from
  while (i + 1 < end && TITLE_ABBREVIATIONS.has(tokens[i]?.text.toLowerCase() ?? '')) {
    if (tokens[i + 1]?.text === '.') i += 2
    else if (STOPLESS_TITLES.has(tokens[i]?.text.toLowerCase() ?? '')) i += 1
    else break
  }
  return i
}
