import { COMPLEMENTIZERS } from '../../lexicon/function-words.ts'
import { CASES } from '../../lexicon/morphology/readings.ts'
import { POINTERS } from '../../lexicon/set-phrases.ts'
import { REPORT_NOUNS, SPEECH_NOUNS } from '../../lexicon/speech-nouns.ts'
import { isPhraseAt, type Token } from '../../text/tokens.ts'
import { openingAt } from './opening.ts'

export interface Fronted {
  /** The conjunction or question word. */
  at: number
  /** `To` may be the subject as well: then the cue has to have another. */
  subject: boolean
  /** The noun that it hangs on, where a light verb makes a cue of that: `Deklarację, że A, złożył X`. */
  noun: string | null
}

/** The clause that a sentence begins with and that its cue governs from behind; null when there is none. */
export function frontedAt(tokens: readonly Token[], start: number): Fronted | null {
  if (COMPLEMENTIZERS.has(tokens[start]?.form.lower ?? '')) return { at: start, subject: true, noun: null }
  const pointer = POINTERS.find((words) => isPhraseAt(tokens, start, words))
  const noun = pointer ? null : saidAt(tokens[start])
  if (!pointer && !noun) return null
  const length = pointer?.length ?? 1
  const at = start + length + 1
  const opening = openingAt(tokens, at)
  if (tokens[at - 1]?.kind !== 'comma' || !(opening === 'that' || (pointer && opening === 'question'))) return null
  return { at, subject: length === 1, noun }
}

/** `Deklarację`, `Zapewnienie`: what is said, as an object. */
const saidAt = (token: Token | undefined): string | null =>
  (token?.form.readingsInLower ?? []).find(
    ({ lemma, pos, cases }) =>
      pos !== 'verb' && cases & CASES.acc && (SPEECH_NOUNS.has(lemma) || REPORT_NOUNS.has(lemma)),
  )?.lemma ?? null
