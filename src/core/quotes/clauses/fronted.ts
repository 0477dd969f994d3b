import { COMPLEMENTIZERS } from '../../lexicon/function-words.ts'
import type { Token } from '../../text/tokens.ts'
import { openingAt } from './opening.ts'

/** What stands for a clause that comes before its cue: `To, że A, mówi X`, `O tym, że A, poinformował X`. */
const POINTERS: readonly (readonly string[])[] = [['to'], ['o', 'tym'], ['o', 'to'], ['na', 'to']]

export interface Fronted {
  /** The conjunction or question word. */
  at: number
  /** `To` may be the subject as well: then the cue has to have another. */
  subject: boolean
}

/** The clause that a sentence begins with and that its cue governs from behind; null when there is none. */
export function frontedAt(tokens: readonly Token[], start: number): Fronted | null {
  const pointer = POINTERS.find((words) => words.every((word, i) => tokens[start + i]?.form.lower === word))
  if (!pointer) return COMPLEMENTIZERS.has(tokens[start]?.form.lower ?? '') ? { at: start, subject: true } : null
  const at = start + pointer.length + 1
  const opening = openingAt(tokens, at)
  if (tokens[at - 1]?.kind !== 'comma' || (opening !== 'that' && opening !== 'question')) return null
  return { at, subject: pointer.length === 1 }
}
