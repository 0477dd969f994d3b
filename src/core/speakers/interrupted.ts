import { finiteAt } from '../grammar/cues.ts'
import { agree, findNominatives } from '../grammar/subject.ts'
import { COMPLEMENTIZERS, COORDINATORS, OBJECT_PRONOUNS, WHEN } from '../lexicon/function-words.ts'
import { ANSWERING_VERBS, ASKING_VERBS } from '../lexicon/reporting-verbs.ts'
import { INTERRUPTING_VERBS, SEEING_OR_SAYING_VERBS } from '../lexicon/told-by-author.ts'
import type { Agreement } from '../model/proposal.ts'
import type { TokenRange } from '../text/passage.ts'
import type { Token } from '../text/tokens.ts'
import { personAsked } from './asked.ts'
import type { Hearing } from './hearing.ts'
import type { Voice } from './register.ts'

/** Tokens from a sentence's first word to the verb of its dependent clause. */
const INTERRUPTED_WITHIN = 8
/** Quotes back to which whoever answers may have spoken. */
const MEMORY = 40

/** Where a sentence begins, and the verb in it whose subject is dropped, as tokens, with what that verb shows of it. */
interface Answer {
  from: number
  cue: number
  block: number
  agreement: Agreement
}

/**
 * `Gdy Lis zapytał go, czy wróci, odparł`: who answers whoever speaks in the dependent clause that a sentence opens with,
 * be it whom that asks, `zapytał lekarza`, or who spoke before in this paragraph or the last; null where nobody does.
 */
export function answererOf({ register, heard, recent }: Hearing, asker: Voice, answer: Answer): Voice | null {
  const { tokens } = register.passage
  const { from, cue, block, agreement } = answer
  const clause = whenClause(tokens, from, cue)
  if (!clause) return null
  const within = Math.min(clause.to, from + INTERRUPTED_WITHIN)
  const at = tokens.slice(from, within).findIndex((_, i) => finiteAt(tokens, from + i))
  const verb = at < 0 ? null : finiteAt(tokens, from + at)
  if (!verb || verb.verb === 'impersonal') return null
  const isAsking = ASKING_VERBS.has(verb.lemma)
  if (!isAsking && !(INTERRUPTING_VERBS.has(verb.lemma) && isSaid(tokens, verb.lemma, clause, cue))) return null
  const asked = isAsking ? personAsked(register, { from: from + at + 1, to: clause.to }, recent) : null
  if (asked && asked !== asker) return agree(agreement, asked.agreement) ? asked : null
  const before = heard
    .slice(-MEMORY)
    .findLast((one) => one.voice !== asker && one.block >= block - 1 && agree(agreement, one.voice.agreement))
  return before?.voice ?? null
}

/**
 * Whether what may be seen or done as well is said here: `zwrócił mu uwagę`, to somebody, or `zauważył, że pada,
 * odparł`, to which another answers; `zauważył dziurę`, `przerwał mecz` nobody says.
 */
function isSaid(tokens: readonly Token[], lemma: string, clause: TokenRange, cue: number): boolean {
  if (!SEEING_OR_SAYING_VERBS.has(lemma)) return true
  if (tokens.slice(clause.from, clause.to).some(({ text }) => OBJECT_PRONOUNS.has(text))) return true
  const isClause = COMPLEMENTIZERS.has(tokens[clause.to + 1]?.text ?? '')
  return isClause && ANSWERING_VERBS.has(finiteAt(tokens, cue)?.lemma ?? '')
}

/** Of `Kiedy zapytaliśmy wójta, czy odejdzie, odparł` what tells when; null where a sentence opens otherwise. */
export function whenClause(tokens: readonly Token[], from: number, to: number): TokenRange | null {
  if (!WHEN.has(tokens[from]?.form.lower ?? '')) return null
  const comma = tokens.slice(from, to).findIndex(({ kind }) => kind === 'comma')
  return comma < 0 ? null : { from, to: from + comma }
}

/** `Kiedy pytano wójta, Ewa Kos milczała, a potem odparła`: the verb at `cue` goes on with whom its clause tells of. */
export function goesOnWithAnother(tokens: readonly Token[], from: number, cue: number, agreement: Agreement): boolean {
  const isJoined = tokens.slice(Math.max(from, cue - 3), cue).some(({ text }) => COORDINATORS.has(text))
  return isJoined && findNominatives(tokens, from, cue, agreement, false).some(({ kind }) => kind === 'person')
}
