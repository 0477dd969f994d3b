import { skipComplement } from '../grammar/complement.ts'
import { type CueVerb, carrierAt, cueAt, finiteAt, lightCueAt } from '../grammar/cues.ts'
import { isPreposition } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { NEGATION } from '../lexicon/function-words.ts'
import { HAVING, LEAVING_VERBS, PARRYING_VERBS } from '../lexicon/parrying.ts'
import { TOWARDS } from '../lexicon/prepositions.ts'
import { DIRECT_VERBS } from '../lexicon/reporting-verbs.ts'
import type { TokenRange } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'

/** Tokens that may stand between a verb and its colon where nothing but the colon shows that somebody speaks. */
const NEAR = 3
/** Tokens that name to whom something is written. */
const ADDRESSEE = 4

/**
 * The verb of saying right before a colon: `odpowiada krótko:`, with to whom (`piszą do rządu:`) or what it was (`wydały
 * oświadczenie:`); null where none is.
 */
export function cueBeforeColon(tokens: readonly Token[], { from, to: colon }: TokenRange): CueVerb | null {
  const end = addresseeStart(tokens, from, colon)
  const nearest = Math.max(from, end - NEAR)
  for (let i = end - 1; i >= nearest; i--) {
    const light = lightCueAt(tokens, i, end)
    if (light?.last === end - 1) return light
  }
  for (let i = end - 1; i >= nearest && tokens[i]?.kind === 'word'; i--) {
    const verb = cueAt(tokens, i, DIRECT_VERBS)
    if (verb) return verb
    if (!readingsAt(tokens[i]).some(({ pos }) => pos === 'adv' || pos === 'qub' || pos.startsWith('ppron'))) return null
  }
  return null
}

/** Tokens of a name with its office, right before a colon. */
const LONGEST_SUBJECT = 12
/** Tokens between a verb and its subject: `wtóruje mu Jan Lis`. */
const BETWEEN = 1

/**
 * `dodaje radny Jan Lis:`, `innego zdania jest Jan Lis:`: the verb of saying whose subject, somebody or some body, stands
 * between it and the colon; null where none is.
 */
export function cueBeforeSubject(tokens: readonly Token[], { from, to: colon }: TokenRange): CueVerb | null {
  for (let first = Math.max(from + 1, colon - LONGEST_SUBJECT); first < colon; first++) {
    const subject = readNounPhrase(tokens, first, colon, 'nom', true)
    if (subject === null || subject.kind === 'thing' || !endsLead(tokens, subject.last, colon)) continue
    for (let i = first - 1; i >= Math.max(from, first - 1 - BETWEEN); i--) {
      const verb = cueAt(tokens, i, DIRECT_VERBS) ?? (i > from ? opinionAt(tokens, i) : null)
      if (verb) return verb
      if (!readingsAt(tokens[i]).some(({ pos }) => pos === 'adv' || pos === 'qub' || pos.startsWith('ppron'))) break
    }
  }
  return null
}

/** `radny Jan Lis z klubu Brzeg:`: nothing but where one is from stands behind who speaks. */
const endsLead = (tokens: readonly Token[], last: number, colon: number): boolean =>
  last === colon - 1 || (isPreposition(tokens[last + 1]) && skipComplement(tokens, last + 1, colon) === colon - 1)

/** `podobnego zdania jest`: the noun stands right before its verb. */
function opinionAt(tokens: readonly Token[], at: number): CueVerb | null {
  const noun = readingsAt(tokens[at - 1]).find(({ pos }) => pos === 'subst')
  return noun ? carrierAt(tokens, at, noun.lemma) : null
}

/** Where `do rządu` starts that ends at the colon; the colon where nobody is written to. */
function addresseeStart(tokens: readonly Token[], from: number, colon: number): number {
  for (let i = colon - 2; i >= Math.max(from, colon - ADDRESSEE); i--)
    if (tokens[i]?.text === TOWARDS) return skipComplement(tokens, i, colon) === colon - 1 ? i : colon
  return colon
}

/**
 * `odpiera zarzuty: przetarg był tani`: before a colon a verb that does away with what others say, and its noun; null
 * where none is, and where the same subject goes on (`odparł zarzuty: nie wyszedł z sali`).
 */
export function parryBeforeColon(tokens: readonly Token[], { from, to: colon }: TokenRange): CueVerb | null {
  // `stawia sprawę jasno:`
  const noun = readingsAt(tokens[colon - 1]).some(({ pos }) => pos === 'adv') ? colon - 2 : colon - 1
  for (let i = noun - 1; i >= Math.max(from, noun - NEAR); i--) {
    const finite = finiteAt(tokens, i)
    if (!finite) {
      if (readingsAt(tokens[i]).some(({ pos }) => pos === 'adj' || pos === 'qub' || pos === 'adv')) continue
      return null
    }
    const known = tokens[i - 1]?.form.lower === NEGATION ? LEAVING_VERBS : PARRYING_VERBS
    const isOwn = readingsAt(tokens[noun]).some(({ lemma }) => known.get(finite.lemma)?.has(lemma))
    if (finite.lemma === HAVING && !isNamedBefore(tokens, from, i - 1)) return null
    const { verb, number, genders } = finite
    if (!isOwn || (verb !== 'present' && verb !== 'past') || goesOn(tokens, colon + 1)) return null
    return { at: i, lemma: finite.lemma, form: verb, agreement: { number, genders: verb === 'past' ? genders : 0 } }
  }
  return null
}

/** `Jan Bryl nie ma złudzeń:`, not `Nie ma złudzeń:`. */
function isNamedBefore(tokens: readonly Token[], from: number, at: number): boolean {
  const subject = readNounPhrase(tokens, from, at, 'nom', true)
  return subject !== null && subject.kind !== 'thing' && subject.last === at - 1
}

/** A verb opens the clause, which has no subject of its own. */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
  finiteAt(tokens, tokens[at]?.form?.lower === NEGATION ? at + 1 : at) !== null
