import { isPreposition, type NounPhrase } from '../grammar/nominal.ts'
import { findNominatives } from '../grammar/subject.ts'
import { JOINING } from '../lexicon/function-words.ts'
import { SINGULAR } from '../lexicon/morphology/readings.ts'
import { SUBJECT_JOINERS } from '../lexicon/set-phrases.ts'
import { rangeSpan, type TokenRange } from '../text/passage.ts'
import type { Token } from '../text/tokens.ts'
import type { Found } from './hearing.ts'
import type { Register } from './register.ts'

/** Of two who say it together, a quote has room for one: the first, and in doubt. */
export const JOINED = 0.5

/** `Jan Lis i Ewa Mak powiedzieli`: the first of persons in the nominative that are joined on one side of a verb. */
export function firstOfJoined(register: Register, { from, to }: TokenRange, verb: number): Found | null {
  const { people, passage } = register
  const { tokens } = passage
  for (const [start, end] of [
    [from, verb],
    [verb + 1, to],
  ] as const) {
    const named = people
      .between(start, end)
      .filter(({ first, last, person }) => !isPreposition(tokens[first - 1]) && tokens[last]?.text === person.surname)
    const [one, other] = named
    if (!one || !other) continue
    const between = tokens.slice(one.last + 1, other.first)
    if (!between.some(({ form }) => JOINING.has(form.lower)) || between.some(({ form }) => form.finite)) continue
    const source = rangeSpan(passage, { from: one.first, to: one.last + 1 })
    return { voice: register.personVoice(one.person), source, rule: 'subject', confidence: JOINED }
  }
  return null
}

/** `Lidoria i Zatyl uważają`, `zarówno Lidoria, jak i Zatyl uważają`: the first of two bodies right before a verb of several. */
export function firstOfJoinedBodies(tokens: readonly Token[], from: number, verb: number): NounPhrase | null {
  const start = Math.max(from, verb - PAIR_REACH)
  const [one, other] = findNominatives(tokens, start, verb, { number: SINGULAR, genders: 0 }, false).slice(-2)
  if (one?.kind !== 'organization' || other?.kind !== 'organization' || other.last !== verb - 1) return null
  const between = tokens.slice(one.last + 1, other.first).map(({ text }) => text)
  return JOINERS.has(between.join(' ')) ? one : null
}

/** Tokens that two bodies may take before their verb: from anywhere on, a long sentence would be read for each of its verbs. */
const PAIR_REACH = 24

const JOINERS: ReadonlySet<string> = new Set([...JOINING, ...SUBJECT_JOINERS])

/** `Posłowie Wrona i Kos twierdzą`: of names that nobody is known by, the one that is joined to the last. */
export function joinedBefore(
  tokens: readonly Token[],
  phrases: readonly NounPhrase[],
  { first, name }: NounPhrase,
): NounPhrase | null {
  if (name?.first !== first || !JOINING.has(tokens[first - 1]?.text ?? '')) return null
  return phrases.find((phrase) => phrase.name !== null && phrase.last === first - 2) ?? null
}
