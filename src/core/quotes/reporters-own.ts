import { type CueVerb, cueAt } from '../grammar/cues.ts'
import { DIRECT_VERBS, HEARD_BY_US, READING_VERBS, SAID_BY_US } from '../lexicon/reporting-verbs.ts'
import { NO_AGREEMENT } from '../model/proposal.ts'
import { readingsAt, type Token } from '../text/tokens.ts'

/** Tokens that a reporter's own attribution has at most: `dzwonię do posła Bryla`. */
const LONGEST = 8

/** `– A – usłyszeliśmy w urzędzie`: the verb of a reporter who was told so, in the first person; by whom, it does not say. */
export function heardAt(tokens: readonly Token[], at: number): CueVerb | null {
  const heard = firstPersonAt(tokens, at, HEARD_BY_US)
  return heard === null ? null : { at, lemma: heard, form: 'impersonal', agreement: NO_AGREEMENT }
}

/**
 * `– Dlaczego? – dopytujemy.`: what starts at `from`, behind a dash, tells what a reporter said. Where who says all of it
 * comes last, it is theirs: `– To jest – powtarzam – skandal – mówi X`.
 */
export function isReporters(tokens: readonly Token[], from: number, end: number): boolean {
  // `– A – czytamy w komunikacie`: that one reads says who wrote it
  if (firstPersonAt(tokens, from, READING_VERBS) !== null || heardAt(tokens, from)) return false
  if (firstPersonAt(tokens, from, DIRECT_VERBS) === null && firstPersonAt(tokens, from, SAID_BY_US) === null)
    return false
  for (let i = from + 1; i < end; i++) {
    const { kind = 'stop' } = tokens[i] ?? {}
    if (kind === 'stop') return true
    if (kind === 'dash') return !hasLaterCue(tokens, i + 1, end)
    if (kind !== 'word' || i - from > LONGEST) return false
  }
  return true
}

function hasLaterCue(tokens: readonly Token[], from: number, end: number): boolean {
  for (let i = from; i < end; i++) if (tokens[i - 1]?.kind === 'dash' && cueAt(tokens, i, DIRECT_VERBS)) return true
  return false
}

function firstPersonAt(tokens: readonly Token[], at: number, verbs: ReadonlySet<string>): string | null {
  const readings = readingsAt(tokens[at])
  const said = readings.find(
    ({ lemma, person, verb }) => verb !== 'imperative' && verb !== 'conditional' && person === 1 && verbs.has(lemma),
  )
  return said && readings.every(({ verb }) => verb !== null) ? said.lemma : null
}
