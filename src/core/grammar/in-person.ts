import {
  COORDINATORS,
  FIRST_PERSON,
  NEGATION,
  PERSONAL_HOMONYMS,
  REFLEXIVE,
  SELF_PRONOUNS,
  SINGULAR_SELF,
} from '../lexicon/function-words.ts'
import { PLURAL, type Reading, SINGULAR } from '../lexicon/morphology/readings.ts'
import type { Form } from '../text/forms.ts'
import type { Passage, TokenRange } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import { isPredicative, isPreposition } from './nominal.ts'

/** First or second person in verb or pronoun: no paper writes so in its own voice. */
export function isPersonal({ tokens }: Pick<Passage, 'tokens'>, range: TokenRange | undefined): boolean {
  for (let i = range?.from ?? 0; i < (range?.to ?? 0); i++) {
    const token = tokens[i]
    if (token?.kind === 'word' && isPersonalForm(token.form)) return true
  }
  return false
}

/**
 * Who speaks does so of himself, or calls on several: what a heading asks its one reader (`sprawdź, ile dostaniesz`) is the
 * paper's own, and so is a town's `nasz`.
 */
export function speaksOfSelf({ tokens }: Passage, { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some((token, i) => {
    if (token.kind !== 'word') return false
    if (isVerbHere(tokens, from + i)) return true
    if (SELF_PRONOUNS.has(token.form.lower)) return true
    const { readings } = token.form
    const isSelf = readings.every(({ verb, person }) => verb !== null && verb !== 'imperative' && person === 1)
    const callsOnMany = readings.every(({ verb, number }) => verb === 'imperative' && !(number & SINGULAR))
    return readings.length > 0 && (isSelf || callsOnMany)
  })
}

/** One alone speaks, `mieszkam`, `boję się`, `nie mam`, and no paper, which is `my`. */
export function speaksAsOne({ tokens }: Passage, { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some((token, i) => {
    if (token.kind !== 'word') return false
    if (SINGULAR_SELF.has(token.form.lower)) return true
    const { readings } = token.form
    const isFirst = ({ verb, person, number }: Reading): boolean =>
      verb !== null && person === 1 && (number & SINGULAR) !== 0
    const isOnly = readings.every(isFirst) || isVerbHere(tokens, from + i) || isDenied(tokens, from + i)
    return isOnly && readings.some(isFirst)
  })
}

/** `Bałam się`: the genders that verbs in the first person show; 0 where none does. */
export function gendersInPerson({ tokens }: Passage, range: TokenRange | undefined): number {
  for (let i = range?.from ?? 0; i < (range?.to ?? 0); i++) {
    const past = readingsAt(tokens[i]).find(
      ({ verb, person, number }) => verb === 'past' && person === 1 && number === SINGULAR,
    )
    if (past) return past.genders
  }
  return 0
}

/**
 * Whether somebody speaks, with forms that are in person only where they stand: a sentence that nothing but its
 * attribution shows as speech.
 */
export function speaksInPerson(passage: Passage, range: TokenRange | undefined): boolean {
  const { tokens } = passage
  if (isPersonal(passage, range)) return true
  for (let i = range?.from ?? 0; i < (range?.to ?? 0); i++)
    if (isVerbHere(tokens, i) || isWarning(tokens, i) || isDenied(tokens, i)) return true
  return false
}

/**
 * `Mam go tu`, `Wójt: Mamy plan`, `nie mam`, `boję się`: no mothers where a sentence opens or something is denied; `Mamy
 * protestują`, `Mamy z osiedla`, and `Wolę mieszkańców trzeba uszanować` are nouns.
 */
const isVerbHere = (tokens: readonly Token[], at: number): boolean =>
  PERSONAL_HOMONYMS.has(tokens[at]?.form.lower ?? '') &&
  !tokens[at + 1]?.form.finite &&
  !isPreposition(tokens[at + 1]) &&
  !hasOtherVerb(tokens, at) &&
  (tokens[at + 1]?.form.lower === REFLEXIVE ||
    tokens[at - 1]?.form.lower === NEGATION ||
    tokens[at - 1]?.sentence !== tokens[at]?.sentence ||
    // `A macie go`
    (tokens[at - 2]?.sentence !== tokens[at]?.sentence && COORDINATORS.has(tokens[at - 1]?.form.lower ?? '')) ||
    tokens[at - 1]?.kind === 'colon')

/** Tokens in which a clause shows whether it has another verb. */
const LONGEST_CLAUSE = 12

/** In the third person, and in no clause of its own. */
function hasOtherVerb(tokens: readonly Token[], at: number): boolean {
  for (let i = at + 1; i < at + LONGEST_CLAUSE && tokens[i]?.kind === 'word'; i++) {
    const token = tokens[i]
    if (token?.sentence !== tokens[at]?.sentence) return false
    // `Mamy dość`: not what is an adverb as well
    if (isPredicative(token) && readingsAt(token).length === 1) return true
    if (token?.form.finite && readingsAt(token).every(isOfThird)) return true
  }
  return false
}

const isOfThird = ({ verb, person }: Reading): boolean => verb !== null && person === 3

/** `Nie dramatyzujmy`; `przypomnijmy` is the paper's own. */
const isWarning = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.form.lower === NEGATION &&
  readingsAt(tokens[at]).some(({ verb, person, number }) => verb === 'imperative' && person === 1 && number === PLURAL)

/** `Nie damy się`: behind a negation the form is no lady's. */
const isDenied = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.form.lower === NEGATION &&
  readingsAt(tokens[at]).some(({ verb, person }) => (verb === 'present' || verb === 'future') && person === 1)

/** `weryfikujmy`, `złóżcie`: and nothing else by their form. */
export function isOrder(token: Token | undefined): boolean {
  const readings = readingsAt(token)
  return readings.length > 0 && readings.every(({ verb }) => verb === 'imperative')
}

/** Whole articles are asked word by word, and the words are the same few thousand. */
const known = new WeakMap<Form, boolean>()

function isPersonalForm(form: Form): boolean {
  const before = known.get(form)
  if (before !== undefined) return before
  const { readings } = form
  const verb = readings.every((r) => r.verb !== null && r.verb !== 'imperative' && (r.person === 1 || r.person === 2))
  const personal = FIRST_PERSON.has(form.lower) || (readings.length > 0 && verb)
  known.set(form, personal)
  return personal
}
