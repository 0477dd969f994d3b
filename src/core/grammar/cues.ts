import { NEGATION, REFLEXIVE } from '../lexicon/function-words.ts'
import { GENDERS, type Reading, SINGULAR, type VerbForm } from '../lexicon/morphology/readings.ts'
import {
  AFFIRMED_LIGHT_VERBS,
  AUXILIARY_VERBS,
  LIGHT_VERBS,
  NEGATED_VERBS,
  READING_VERBS,
  REFLEXIVE_VERBS,
  SILENT_WITH_REFLEXIVE,
} from '../lexicon/reporting-verbs.ts'
import { MAY_READ, SHARING } from '../lexicon/set-phrases.ts'
import { type Agreement, NO_AGREEMENT } from '../model/proposal.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import { isSurnameLikeVerb } from './name-extent.ts'
import { isNameLikeVerb } from './nominal.ts'

/** A verb that reports, as a token index. */
export interface CueVerb {
  at: number
  lemma: string
  form: VerbForm
  agreement: Agreement
}

/** Third-person and impersonal readings, those that make a clause of the article's own; `Anna Wlazły` makes none. */
export function finiteAt(tokens: readonly Token[], at: number): Reading | null {
  const finite = tokens[at]?.form.finite ?? null
  return finite && (isSurnameLikeVerb(tokens, at, 'nom') || isNameLikeVerb(tokens, at)) ? null : finite
}

function isNegated(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.form.lower
  return before === NEGATION || (before === REFLEXIVE && tokens[at - 2]?.form.lower === NEGATION)
}

/**
 * The reporting verb at `at`, if its lemma is one of `verbs`: third person, said (not denied, not yet to be said).
 * `nie ukrywa` counts for what it affirms.
 */
export function cueAt(tokens: readonly Token[], at: number, verbs: ReadonlySet<string>): CueVerb | null {
  const readings = tokens[at]?.form.reporting
  if (!readings) return null
  if (readings.length === 0) return auxiliaryCueAt(tokens, at, verbs)
  const negated = isNegated(tokens, at)
  for (const { lemma, verb, person, number, genders } of readings) {
    if (negated ? !NEGATED_VERBS.has(lemma) : !verbs.has(lemma)) continue
    // `przekonała się, że`, `zapowiada się, że`
    if (SILENT_WITH_REFLEXIVE.has(lemma) && isReflexive(tokens, at)) continue
    const agreement = verb === 'past' ? { number, genders } : { number: verb === 'present' ? number : 0, genders: 0 }
    const nobody =
      (READING_VERBS.has(lemma) && person !== 3) || isImpersonalReflexive(tokens, at, lemma, verb, agreement)
    return { at, lemma, form: nobody ? 'impersonal' : verb, agreement }
  }
  return null
}

const isReflexive = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.form.lower === REFLEXIVE || tokens[at - 1]?.form.lower === REFLEXIVE

/** `mówi się, że`, `się podkreśla`: a verb that is not reflexive of itself, in the singular that has no subject. */
function isImpersonalReflexive(
  tokens: readonly Token[],
  at: number,
  lemma: string,
  verb: VerbForm,
  { number, genders }: Agreement,
): boolean {
  if (!isReflexive(tokens, at)) return false
  if (REFLEXIVE_VERBS.has(lemma) || number !== SINGULAR) return false
  return verb === 'present' || (verb === 'past' && (genders & ~GENDERS.neuter) === 0)
}

/** Words from an auxiliary to its infinitive: `miał ponoć w rozmowie z prezydentem Piotrem Wroną mówić`. */
const AUXILIARY_REACH = 8

/** `miał` of `miał powiedzieć`, which is a noun by its form as well. */
export const auxiliaryAt = (token: Token): Reading | undefined =>
  token.form.reporting.find(({ lemma, verb }) => verb === 'past' && AUXILIARY_VERBS.has(lemma))

/** `miał powiedzieć, że`: the infinitive reports, its auxiliary shows of whom. */
function auxiliaryCueAt(tokens: readonly Token[], at: number, verbs: ReadonlySet<string>): CueVerb | null {
  const said = readingsAt(tokens[at]).find(({ verb, lemma }) => verb === 'infinitive' && verbs.has(lemma))
  if (!said) return null
  if (READING_VERBS.has(said.lemma) && MAY_READ.has(tokens[at - 1]?.form.lower ?? ''))
    return { at, lemma: said.lemma, form: 'impersonal', agreement: NO_AGREEMENT }
  const agreement = agreementOfAuxiliary(tokens, at)
  return agreement && { at, lemma: said.lemma, form: 'past', agreement }
}

/** Of whom the auxiliary before an infinitive shows that he does it; null where none stands there, or a negated one. */
function agreementOfAuxiliary(tokens: readonly Token[], infinitive: number): Agreement | null {
  for (let i = infinitive - 1; i >= infinitive - AUXILIARY_REACH; i--) {
    const token = tokens[i]
    if (token?.kind !== 'word' || token.sentence !== tokens[infinitive]?.sentence) return null
    const auxiliary = auxiliaryAt(token)
    if (!auxiliary) continue
    return isNegated(tokens, i) ? null : { number: auxiliary.number, genders: auxiliary.genders }
  }
  return null
}

/** `zwrócił uwagę`, `są zdania`: a light verb and, at most four tokens on, the noun that makes a cue of it. */
export function lightCueAt(tokens: readonly Token[], at: number, end: number): (CueVerb & { last: number }) | null {
  for (const { nouns, cue } of lightVerbsAt(tokens, at))
    for (let i = at + 1; i < Math.min(end, at + 6); i++)
      if (readingsAt(tokens[i]).some(({ lemma }) => nouns.has(lemma))) return { ...cue, last: i }
  return null
}

/** `deklarację, że A, premier złożył`: a light verb whose noun stands somewhere before it. */
export const carrierAt = (tokens: readonly Token[], at: number, noun: string): CueVerb | null =>
  lightVerbsAt(tokens, at).find(({ nouns, cue }) => nouns.has(noun) && cue.form !== 'participle')?.cue ?? null

/** The light verbs that the token may be, each with the nouns that make a cue of it. */
function lightVerbsAt(tokens: readonly Token[], at: number): { nouns: ReadonlySet<string>; cue: CueVerb }[] {
  const readings = tokens[at]?.form.reporting
  if (!readings || readings.length === 0) return lightInfinitivesAt(tokens, at)
  const negated = isNegated(tokens, at)
  return readings.flatMap(({ lemma, verb, person, number, genders }) => {
    const nouns = negated && !AFFIRMED_LIGHT_VERBS.has(lemma) ? undefined : LIGHT_VERBS.get(lemma)
    if (lemma === SHARING && !isReflexive(tokens, at)) return []
    if (!nouns || !(verb === 'present' || verb === 'past' || verb === 'participle') || (person !== 3 && person !== 0))
      return []
    const agreement = verb === 'past' ? { number, genders } : { number: verb === 'present' ? number : 0, genders: 0 }
    return [{ nouns, cue: { at, lemma, form: verb, agreement } }]
  })
}

/** `zaczęli bić na alarm`: the infinitive carries the noun, its auxiliary shows of whom. */
function lightInfinitivesAt(tokens: readonly Token[], at: number): { nouns: ReadonlySet<string>; cue: CueVerb }[] {
  return readingsAt(tokens[at]).flatMap(({ lemma, verb }) => {
    const nouns = verb === 'infinitive' ? LIGHT_VERBS.get(lemma) : undefined
    const agreement = nouns && agreementOfAuxiliary(tokens, at)
    return nouns && agreement ? [{ nouns, cue: { at, lemma, form: 'past' as const, agreement } }] : []
  })
}
