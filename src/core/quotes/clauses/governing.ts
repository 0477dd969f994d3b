import type { CueVerb } from '../../grammar/cues.ts'
import { NO_AGREEMENT } from '../../model/proposal.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'
import type { Opening } from './opening.ts'

/** A verb or noun that a clause hangs on. */
export interface Governor {
  verb: CueVerb
  /** First token of the cue. */
  from: number
  noun: boolean
}

/** A clause whose governor is looked for, as token indices. */
export interface Governed {
  tokens: readonly Token[]
  opening: Opening
  /** The word that opens the clause, and the comma before it. */
  at: number
  comma: number
  /** Of the sentence. */
  start: number
}

/** What says a clause without a subject that says it: `padło pytanie, czy`, `usłyszała od obsługi, że`. */
export const impersonal = (at: number, lemma: string): Governor => ({
  verb: { at, lemma, form: 'impersonal', agreement: NO_AGREEMENT },
  from: at,
  noun: false,
})

/** Somebody's words, as a noun: `deklaracja posłanki, że`. */
export const asNoun = (at: number, lemma: string, from = at): Governor => ({
  verb: { at, lemma, form: 'present', agreement: NO_AGREEMENT },
  from,
  noun: true,
})

export const lemmaAt = (tokens: readonly Token[], at: number): string =>
  readingsAt(tokens[at])[0]?.lemma ?? tokens[at]?.text ?? ''
