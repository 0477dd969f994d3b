import { COMPLETES, RELATIVES } from '../lexicon/calendar/clauses.ts'
import {
  CONDITIONAL_ENDING,
  HARDLY_VERBS,
  MIGHT,
  MODAL_PREDICATIVES,
  MOSTLY_VERBS,
  NEXT_ONES,
  PREDICATIVE_COPULAS,
  SHALL,
  SHOULD_HAVE,
} from '../lexicon/calendar/states.ts'
import { analyze } from '../lexicon/morphology/dictionary.ts'
import { DASHES } from '../text/dashes.ts'
import type { Form } from '../text/forms.ts'
import type { TokenRange } from '../text/passage.ts'
import { type DateToken, lowerAt, wordAt } from './date-tokens.ts'

export type Tense = 'past' | 'present' | 'future'

/** How far a verb may stand from its date, in tokens: keeps long sentences linear. */
const REACH = 40

/**
 * The tense of the verb nearest to the tokens, of their own clause first; null where there is no finite verb, or one that
 * looks either way (`miał ruszyć`).
 */
export function tenseAt(tokens: readonly DateToken[], range: TokenRange): Tense | null {
  const clause = clauseAround(tokens, range)
  const own = nearest(tokens, range, clause)
  // `przegrała, a w listopadzie wybory, które wygra Lis`: what is told of what is to be then
  if (own === null && relativeTenseBehind(tokens, range) === 'future') return 'future'
  const tense = own ?? nearest(tokens, range, { from: 0, to: tokens.length })
  // `Następna tura rozmów we wtorek.`: with no verb the word for what is next tells
  if (tense === null && hasWord(tokens, clause, NEXT_ONES)) return 'future'
  return tense === 'either' ? null : tense
}

/** The finite verb nearest to the tokens within their clause; null when they share it with none. */
export function clauseTenseAt(tokens: readonly DateToken[], range: TokenRange): Tense | null {
  const tense = nearest(tokens, range, clauseAround(tokens, range))
  return tense === 'either' ? 'past' : tense
}

/**
 * The tense of a relative clause right behind the clause of the tokens, which tells of its last noun: `po piątkowych
 * obradach, na których przemówi`. Null when there is none.
 */
export function relativeTenseBehind(tokens: readonly DateToken[], range: TokenRange): Tense | null {
  const { to } = clauseAround(tokens, range)
  const opens = RELATIVES.has(lowerAt(tokens, to + 1)) || RELATIVES.has(lowerAt(tokens, to + 2))
  if (!opens || lowerAt(tokens, to) !== ',') return null
  return clauseTenseAt(tokens, { from: to + 1, to: to + 2 })
}

/** The tense of the clause that the one of the tokens completes: `nic nie wskazywało, że 24 maja wyjadą`. Null for none. */
export function governingTenseAt(tokens: readonly DateToken[], range: TokenRange): Tense | null {
  const { from } = clauseAround(tokens, range)
  if (lowerAt(tokens, from - 1) !== ',' || !COMPLETES.has(lowerAt(tokens, from))) return null
  return clauseTenseAt(tokens, { from: from - 1, to: from - 1 })
}

/** Up to the next comma, dash, colon, bracket or quotation mark on either side. */
export function clauseAround(tokens: readonly DateToken[], { from, to }: TokenRange): TokenRange {
  let start = from
  while (start > Math.max(0, from - REACH) && !isClauseMark(tokens, start - 1)) start -= 1
  let end = to
  while (end < Math.min(tokens.length, to + REACH) && !isClauseMark(tokens, end)) end += 1
  return { from: start, to: end }
}

const CLAUSE_MARKS: ReadonlySet<string> = new Set([...',;:()"„”“«»|.', ...DASHES])

export function isClauseMark(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at]
  if (!token || !CLAUSE_MARKS.has(token.text)) return false
  if (token.text === '.') return isStopWithoutSpace(tokens, at)
  // a hyphen inside a word, a comma or a colon inside a number part nothing
  if (token.text === '-') return tokens[at - 1]?.end !== token.start
  const isInNumber = (token.text === ',' || token.text === ':') && tokens[at + 1]?.start === token.end
  return !(isInNumber && tokens[at - 1]?.form.kind === 'number' && tokens[at + 1]?.form.kind === 'number')
}

/** `wieś.Potem`: between two sentences the space is missing. */
function isStopWithoutSpace(tokens: readonly DateToken[], at: number): boolean {
  const [before, stop, next] = [tokens[at - 1], tokens[at], tokens[at + 1]]
  if (!before || !stop || !next || before.end !== stop.start || next.start !== stop.end) return false
  return next.form.isCapitalised && before.text.length > 2 && !before.form.isCapitalised
}

export function hasWord(tokens: readonly DateToken[], { from, to }: TokenRange, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (words.has(lowerAt(tokens, i))) return true
  return false
}

/** Whether a word in `range` says what somebody does, did or will do. */
export function hasVerb(tokens: readonly DateToken[], { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    if (tenseOf(tokens, i) !== null || isPredicative(tokens[i]) || isConditional(tokens[i])) return true
  }
  return false
}

/** `wygrałby`: says nothing of when. */
function isConditional(token: DateToken | undefined): boolean {
  if (token?.form.kind !== 'word' || !CONDITIONAL_ENDING.test(token.form.lower)) return false
  return analyze(token.form.lower).some(({ tags }) => /verb:pot/.test(tags))
}

/** `można`, `trzeba`: no verbs by their form. `to` is one as well, but hardly ever makes a clause. */
function isPredicative(token: DateToken | undefined): boolean {
  if (token?.form.kind !== 'word' || token.form.lower.length < 3) return false
  return token.form.readings.some(({ pos }) => pos === 'pred')
}

/** Of a modal in the past, too: what was to be may lie behind or ahead. */
type VerbTense = Tense | 'either'

function nearest(tokens: readonly DateToken[], { from, to }: TokenRange, within: TokenRange): VerbTense | null {
  for (let distance = 1; distance <= REACH; distance++) {
    const [before, after] = [from - distance, to + distance - 1]
    const tense =
      (before >= within.from ? tenseOf(tokens, before) : null) ?? (after < within.to ? tenseOf(tokens, after) : null)
    if (tense) return tense
  }
  return null
}

function tenseOf(tokens: readonly DateToken[], at: number): VerbTense | null {
  const token = tokens[at]
  if (token?.form.kind !== 'word' || token.word !== token.form.lower) return null
  const tense = tenseOfForm(token.form)
  // `można było`: the tense is that of the verb beside it
  if (MODAL_PREDICATIVES.has(token.word))
    return [at - 1, at + 1].some((beside) => PREDICATIVE_COPULAS.has(lowerAt(tokens, beside))) ? null : 'present'
  if (MIGHT.has(token.word)) return 'either'
  if (tense === 'shall') return isInfinitiveNear(tokens, at) ? 'future' : 'present'
  if (tense === 'should-have' && !isOfFuture(tokens, at)) return isInfinitiveNear(tokens, at) ? 'either' : 'past'
  if (tense === 'should-have' || (tense === 'past' && isOfFuture(tokens, at))) return 'future'
  // `Powstanie trwało`: a sentence that opens with a noun in -nie, which may be read as a verb
  return tense === 'future' && token.form.isCapitalised && isGerund(token.form) ? null : tense
}

type FormTense = Tense | 'shall' | 'should-have' | null
const known = new WeakMap<Form, FormTense>()

/** A date asks the words around it, and the next date asks the same words again. */
function tenseOfForm(form: Form): FormTense {
  const found = known.get(form)
  if (found !== undefined) return found
  const tense = readTense(form.lower)
  known.set(form, tense)
  return tense
}

function readTense(word: string): FormTense {
  if (!/^\p{L}{2,}$/u.test(word)) return null
  if (SHOULD_HAVE.has(word)) return 'should-have'
  if (HARDLY_VERBS.has(word)) return null
  const readings = analyze(word)
  const has = (tag: RegExp) => readings.some(({ tags }) => tag.test(tags))
  if (has(/verb:bedzie/)) return 'future'
  if (has(/verb:winien/)) return 'shall'
  if (has(/verb:fin/) && (!has(/subst|prep|conj/) || has(/ger/) || MOSTLY_VERBS.has(word) || SHALL.has(word))) {
    // `wydali` hardly ever is of `wydalić`
    // `pozwala` is listed as either
    if (has(/verb:fin[^+]*:perf/) && !has(/verb:fin[^+]*:imperf/)) return has(/verb:praet/) ? 'past' : 'future'
    return SHALL.has(word) ? 'shall' : 'present'
  }
  // `zamknięto` is half a compound adjective as well (adja), and a verb all the same; `pijano` and `siano` are others
  if (has(/verb:praet/) || (has(/verb:imps/) && !has(/adj:|adv|subst:sg:nom/))) return 'past'
  return null
}

/** Tokens from `będzie` to the participle that makes a future with it. */
const FUTURE_REACH = 8

/** `Prom będzie w maju stał`, `stał będzie`: the form of the past is of a future where `będzie` stands in its clause. */
function isOfFuture(tokens: readonly DateToken[], at: number): boolean {
  const has = (i: number, tag: RegExp) => analyze(lowerAt(tokens, i)).some(({ tags }) => tag.test(tags))
  if (!has(at, /verb:praet[^+]*:imperf/)) return false
  if (has(at + 1, /verb:bedzie/)) return true
  for (let i = at - 1; i >= at - FUTURE_REACH && i >= 0 && !isClauseMark(tokens, i); i--)
    if (has(i, /verb:bedzie/)) return true
  return false
}

const isGerund = (form: Form): boolean => analyze(form.lower).some(({ tags }) => /ger/.test(tags))

function isInfinitiveNear(tokens: readonly DateToken[], at: number): boolean {
  for (let i = at + 1; i <= at + 6 && i < tokens.length && !isClauseMark(tokens, i); i++) {
    if (analyze(wordAt(tokens, i)).some(({ tags }) => /verb:inf/.test(tags))) return true
  }
  return false
}
