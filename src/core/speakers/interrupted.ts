import { finiteAt } from '../grammar/cues.ts'
import { agree, findNominatives } from '../grammar/subject.ts'
import { COORDINATORS, NEGATION, OBJECT_PRONOUNS, ONESELF, WHEN } from '../lexicon/function-words.ts'
import { CASES } from '../lexicon/morphology/readings.ts'
import { ANSWERING_VERBS, ASKING_VERBS } from '../lexicon/reporting-verbs.ts'
import { INTERRUPTING_VERBS, SEEING_OR_SAYING_VERBS, TELLING_BY_OBJECT } from '../lexicon/told-by-author.ts'
import type { Agreement } from '../model/proposal.ts'
import type { TokenRange } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
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
  if (goesOnHimself(tokens, clause.to, cue, agreement)) return null
  const isAsking = ASKING_VERBS.has(verb.lemma)
  // `zapytał sam siebie`
  if (tokens.slice(from + at, clause.to).some(({ text }) => ONESELF.has(text))) return null
  if (!isAsking && !(INTERRUPTING_VERBS.has(verb.lemma) && isSaid(tokens, verb.lemma, clause, cue))) return null
  // `zapytał lekarza Lis`, `gdy posła zapytał Lis`
  const asked = isAsking
    ? (personAsked(register, { from: from + at + 1, to: clause.to }, recent) ??
      (isObject(tokens[from + 1]) ? personAsked(register, { from: from + 1, to: from + at }, recent) : null))
    : null
  if (asked && asked !== asker) return agree(agreement, asked.agreement) ? asked : null
  const before = heard
    .slice(-MEMORY)
    .findLast((one) => one.voice !== asker && one.block >= block - 1 && agree(agreement, one.voice.agreement))
  return before?.voice ?? null
}

/** `posła`, `Ewę`, who did nothing himself. */
const isObject = (token: Token | undefined): boolean => {
  const readings = readingsAt(token)
  return readings.length > 0 && readings.every(({ cases }) => (cases & CASES.acc) !== 0 && !(cases & CASES.nom))
}

/**
 * Whether what may be seen or done as well is said here: `zwrócił mu uwagę`, to somebody, or `zauważył, że pada, odparł`,
 * which another answers; `zauważył dziurę`, `przerwał mecz`, `zauważył go`, `zwrócił mu dług` nobody says.
 */
function isSaid(tokens: readonly Token[], lemma: string, clause: TokenRange, cue: number): boolean {
  if (!SEEING_OR_SAYING_VERBS.has(lemma)) return true
  if (ANSWERING_VERBS.has(finiteAt(tokens, cue)?.lemma ?? '')) return true
  const words = tokens.slice(clause.from, clause.to)
  const isTold = TELLING_BY_OBJECT.get(lemma)
  return words.some(({ text }) => OBJECT_PRONOUNS.has(text)) && words.some(({ text }) => isTold?.has(text) ?? true)
}

/** `Gdy Lis zapytał, kto zapłaci, i nie usłyszał odpowiedzi, powiedział`: the asker himself goes on at `cue`. */
function goesOnHimself(tokens: readonly Token[], from: number, cue: number, agreement: Agreement): boolean {
  for (let i = from; i < cue - 1; i++) {
    if (tokens[i]?.kind !== 'comma' || !COORDINATORS.has(tokens[i + 1]?.text ?? '')) continue
    // `a potem nie`
    let at = i + 2
    while (at < i + 2 + MOST_ADVERBS && (tokens[at]?.text === NEGATION || isAdverb(tokens[at]))) at++
    const verb = at < cue ? finiteAt(tokens, at) : null
    if (verb?.verb === 'past' && agree(agreement, verb)) return true
  }
  return false
}

/** Words before the verb that tell when, or that he did not. */
const MOST_ADVERBS = 3
const isAdverb = (token: Token | undefined): boolean => readingsAt(token).some(({ pos }) => pos === 'adv')

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
