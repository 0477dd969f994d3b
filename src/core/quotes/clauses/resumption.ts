import { type CueVerb, cueAt, finiteAt } from '../../grammar/cues.ts'
import { isLight } from '../../grammar/light-words.ts'
import { isPreposition } from '../../grammar/nominal.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { ADVERSATIVES, COMPLEMENTIZERS, COORDINATORS, RELATIVE_LEMMA, WHILE } from '../../lexicon/function-words.ts'
import { isGivenName } from '../../lexicon/morphology/human-names.ts'
import { ANY_GENDER } from '../../lexicon/morphology/readings.ts'
import { CALLING_VERBS } from '../../lexicon/reporting-verbs.ts'
import type { Passage, TokenRange } from '../../text/passage.ts'
import { isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import { hasNominative } from './authors-own.ts'
import { openingAt } from './opening.ts'
import { SAYING } from './saying.ts'
import { adjunctEnd } from './subject-behind.ts'

/** Tokens of a clause that are looked at, so that a sentence of a million costs no more than its length. */
export const LONGEST_CLAUSE = 400

/** What the verbs of the content show of who does it. */
interface VerbsSoFar {
  /** One of them agrees with the cue. */
  agreeing: boolean
  /** The first names nobody. */
  impersonal: boolean
  tenses: ReadonlySet<CueVerb['form']>
}

/**
 * Whether the main clause goes on behind a coordinator: with another cue that agrees with the first and carries words of
 * its own (`i dodał, że`), or with a verb that agrees with the main one while nothing in the content does
 * (`zapowiedziała, że rząd zapłaci, i zachęciła …`).
 */
export function resumes(
  passage: Passage,
  from: number,
  main: CueVerb,
  end: number,
  { agreeing, impersonal, tenses }: VerbsSoFar,
): boolean {
  const { tokens } = passage
  const behindComma = tokens[from - 2]?.kind === 'comma'
  const isWhile = behindComma && tokens[from - 1]?.text === WHILE
  // `a w odpowiedzi usłyszeli`
  const foremost = Math.max(from + 1, adjunctEnd(tokens, from, end))
  for (let i = from, far = from + (behindComma ? OTHERS_REACH : OWN_REACH); i < Math.min(end, far); i++) {
    const token = tokens[i]
    if (token?.kind === 'mark') continue
    // `ale X, która stoi na czele komisji, przekonuje, że`
    const aside = behindComma ? relativeEnd(tokens, i, end) : null
    if (aside !== null && hasNominative(tokens, from, i)) {
      far += aside - i
      i = aside
      continue
    }
    if (token?.kind !== 'word' || COMPLEMENTIZERS.has(token.text)) return false
    // `a czego nie, i podkreślił, że`: it resumes at the next coordinator
    if (i > from && COORDINATORS.has(token.text) && cueAt(tokens, i + 1, SAYING)) return false
    const cue = cueAt(tokens, i, SAYING)
    if (cue && cue.form !== 'participle' && carries(passage, i, end, behindComma || cue.form === main.form)) {
      // `ocenił, że X płaci, a mówi, że nie`: in the present it is X's, and a cue of whoever ocenił is in the past
      const isTheirs = isWhile && tenses.has('present') && !tenses.has('future')
      if (i === from && isTheirs && cue.form === 'present' && main.form === 'past') return false
      // somebody else takes over behind a comma: `X zaprzecza, jakoby A, a Y twierdzi, że B`; in the past X may tell both,
      // unless Y has a name
      const other = behindComma && hasNominative(tokens, from, i)
      const isTold = cue.form === 'present' || ADVERSATIVES.has(tokens[from - 1]?.text ?? '')
      if (other && (isTold || (cue.form === main.form && opensWithName(tokens, from, i)))) return true
      if (i < from + OWN_REACH && agrees(cue, main)) return i <= from + 2 || !hasNominative(tokens, from, i)
    }
    if (behindComma && callsIn(tokens, i, main) && !hasNominative(tokens, from, i)) return true
    // `a burmistrz Kaja Zych przypomina`: a name that is a verb by its form
    const finite = isGivenName(token.text) && isCapitalised(token) ? null : finiteAt(tokens, i)
    if (finite && i <= foremost) {
      if (finite.verb !== 'past' || agreeing) return false
      if (main.form === 'past')
        return (
          main.agreement.number === finite.number &&
          (main.agreement.genders & finite.genders) !== 0 &&
          finite.genders !== ANY_GENDER &&
          !hasNominative(tokens, from, i)
        )
      return impersonal && main.form === 'present'
    }
    if (finite) return false
  }
  return false
}

/** A given name and a surname stand before `to`: whoever is told of by name tells it to the paper. */
function opensWithName(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i++)
    if (isCapitalised(tokens[i]) && isCapitalised(tokens[i + 1]) && isGivenName(tokens[i]?.text ?? '')) return true
  return false
}

/** `…, że A, a autorów plotek z radia nazwał „panikarzami”`: the same calls somebody by words in marks right behind the verb. */
function callsIn(tokens: readonly Token[], at: number, main: CueVerb): boolean {
  const cue = cueAt(tokens, at, CALLING_VERBS)
  return cue?.form === 'past' && main.form === 'past' && agrees(cue, main) && tokens[at + 1]?.kind === 'mark'
}

/** Tokens from a coordinator to the next cue: of the same subject, and of another one with its roles. */
const OWN_REACH = 6
const OTHERS_REACH = 10
/** Tokens of a relative clause that a subject may have with it. */
const ASIDE = 16

/** The comma behind a relative clause that begins at the comma `at`; null where none does. */
function relativeEnd(tokens: readonly Token[], at: number, end: number): number | null {
  if (tokens[at]?.kind !== 'comma' || !readingsAt(tokens[at + 1]).some(({ lemma }) => lemma === RELATIVE_LEMMA))
    return null
  for (let i = at + 2; i < Math.min(end, at + ASIDE); i++) if (tokens[i]?.kind === 'comma') return i
  return null
}

function agrees(cue: CueVerb, main: CueVerb): boolean {
  if (cue.form === 'past' && main.form === 'past')
    return cue.agreement.number === main.agreement.number && (cue.agreement.genders & main.agreement.genders) !== 0
  return true
}

/**
 * The cue at `at` has something to carry: a clause, a colon, marks. Marks that some word of an object stands in show that
 * of a cue in the main one's tense, or behind a comma: `ocenił, że X głosi to samo i powtarza hasła „obrony”`.
 */
function carries({ tokens }: Passage, at: number, end: number, isTold = true): boolean {
  for (let i = at + 1; i < Math.min(end, at + 14); i++) {
    const token = tokens[i]
    if (token?.kind === 'colon') return true
    if (token?.kind === 'mark') return isTold || i === at + 1
    if (token?.kind === 'comma' && openingAt(tokens, i + 1)) return true
    if (finiteAt(tokens, i)) return false
  }
  return false
}

/** Particles from a cue to its clause: `dodał też, że`. */
const PARTICLES = 2

/** `napisał, że A, dodał też, że B`: the same goes on to say more, with no conjunction. */
export function addsMore(tokens: readonly Token[], at: number, main: CueVerb): boolean {
  const cue = cueAt(tokens, at, SAYING)
  if (cue?.form !== 'past' || main.form !== 'past' || !agrees(cue, main)) return false
  let comma = at + 1
  while (comma <= at + PARTICLES && isLight(tokens[comma])) comma++
  return tokens[comma]?.kind === 'comma' && openingAt(tokens, comma + 1) === 'that'
}

/**
 * `Pytany, czy to dobra chwila odparł, że nie`: what was asked is answered at `at`, with its comma left out. In the present
 * (`Pytany, czy to dobra chwila odpiera, że nie`) only a clause shows that.
 */
export function isAnswered(passage: Passage, at: number, { from, to: end }: TokenRange, hasVerb: boolean): boolean {
  const { tokens } = passage
  const form = cueAt(tokens, at, SAYING)?.form
  // `słów prezesa, który twierdzi, że`: behind a comma only somebody else takes over
  const isFree = answererBefore(tokens, at, from) < at || tokens.slice(from, at).every(({ kind }) => kind !== 'comma')
  const isPresent = form === 'present' && hasVerb && opensThat(tokens, at) && isFree
  if (form !== 'past' && !isPresent) return false
  if (!carries(passage, at, end)) return false
  for (let i = at + 1; i < Math.min(end, at + LONGEST_CLAUSE); i++) {
    const later = tokens[i - 1]?.kind === 'comma' ? cueAt(tokens, i, SAYING)?.form : undefined
    if (later !== undefined && (later === form || isPresent)) return false
    // `Pytany, czy zna ekspertów, którzy mówią, że A, wójt Jan Bryl odparł`: another answers
    if (isPresent && i > at + 2 && cueAt(tokens, i, SAYING)?.form === 'past' && carries(passage, i, end)) return false
  }
  return true
}

const opensThat = (tokens: readonly Token[], at: number): boolean =>
  tokens[at + 1]?.kind === 'comma' && openingAt(tokens, at + 2) === 'that'

/** Tokens that who answers may have, with what he is. */
const ANSWERER = 8

/** `Pytany, czy to dobra chwila wójt Adam Lis odparł, że nie`: where the subject of the answer at `at` begins; `at` without one. */
export function answererBefore(tokens: readonly Token[], at: number, from: number): number {
  for (let i = Math.max(from + 2, at - ANSWERER); i < at; i++) {
    if (isPreposition(tokens[i]) || isPreposition(tokens[i - 1]) || tokens[i]?.form.finite) continue
    const phrase = readNounPhrase(tokens, i, at, 'nom', true)
    if (phrase?.last === at - 1 && phrase.kind !== 'thing') return i
  }
  return at
}
