import { Form } from './forms.ts'

/**
 * A power of two, some times the forms of a daily paper. It bounds the memory that a text of nothing but new words
 * takes.
 */
const SLOTS = 1 << 17
/** Neighbours looked at before a form gives way: words made to share one slot must not cost more than others. */
const PROBES = 8
/** Longer ones are no words and will not come again. */
const LONGEST_HELD = 48

const table: (Form | undefined)[] = new Array(SLOTS)

/**
 * The one form of the characters in `text[start, end)`. A hash table of its own, for a `Map` would have each token cut
 * out of the text before it could be looked up, and that costs more than all that is asked of most tokens.
 */
export function formAt(text: string, start: number, end: number): Form {
  if (end - start > LONGEST_HELD) return new Form(text.slice(start, end))
  let hash = 0
  for (let i = start; i < end; i++) hash = (Math.imul(hash, 31) + text.charCodeAt(i)) | 0
  const home = (hash ^ (hash >>> 15)) & (SLOTS - 1)
  for (let probe = 0; probe < PROBES; probe++) {
    const slot = (home + probe) & (SLOTS - 1)
    const form = table[slot]
    if (form === undefined) return hold(slot, text.slice(start, end))
    if (isAt(form.text, text, start, end)) return form
  }
  return hold(home, text.slice(start, end))
}

export const formOf = (word: string): Form => formAt(word, 0, word.length)

function hold(slot: number, word: string): Form {
  const form = new Form(word)
  table[slot] = form
  return form
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false
  return true
}
