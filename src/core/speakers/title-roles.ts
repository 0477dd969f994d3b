import { RANKS_ABOVE, RANKS_WITHIN, TITLE_ROLES } from '../lexicon/name-words.ts'
import { PRIEST } from '../lexicon/offices.ts'
import type { Token } from '../text/tokens.ts'
import { beginningOfTitles, type Role } from './roles.ts'

/**
 * What the titles cut short before a name say of its bearer. Of several (`gen. bryg.`, `prof. dr hab.`) it is the first,
 * which the others tell more of; a rank is whole with its grade: `st. bryg.`, `asp. szt.`.
 */
export function titleBefore(tokens: readonly Token[], name: number): Role | null {
  for (let i = beginningOfTitles(tokens, name); i < name; i++) {
    const head = TITLE_ROLES.get(tokens[i]?.form.lower ?? '')
    // `ks. bp Wrona`, `ks. prof. Wrona`: what tells more than that he is a priest
    if (head === undefined || (head === PRIEST && hasTitle(tokens, i + 1, name))) continue
    const above = RANKS_ABOVE.get(tokens[i - 2]?.form.lower ?? '')
    const within = RANKS_WITHIN.get(tokens[i + 2]?.form.lower ?? '')
    const text = [above, head, within].filter((word) => word !== undefined).join(' ')
    return { text, head, rest: [] }
  }
  return null
}

function hasTitle(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (TITLE_ROLES.has(tokens[i]?.form.lower ?? '')) return true
  return false
}
