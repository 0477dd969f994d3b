import { SHALL } from '../lexicon/calendar/states.ts'
import { analyze } from '../lexicon/morphology/dictionary.ts'
import type { Form } from '../text/forms.ts'
import { type DateToken, wordAt } from './date-tokens.ts'

export type Tense = 'past' | 'present' | 'future'

/** How far a verb may stand from its date, in tokens: keeps long sentences linear. */
const REACH = 40

export interface TokenRange {
  from: number
  to: number
}

/** The tense of the verb nearest to the tokens, of their own clause first; null where there is no finite verb. */
export function tenseAt(tokens: readonly DateToken[], range: TokenRange): Tense | null {
  const clause = clauseAround(tokens, range)
  return nearest(tokens, range, clause) ?? nearest(tokens, range, { from: 0, to: tokens.length })
}

/** The finite verb nearest to the tokens within their clause; null when they share it with none. */
export function clauseTenseAt(tokens: readonly DateToken[], range: TokenRange): Tense | null {
  return nearest(tokens, range, clauseAround(tokens, range))
}

/** Up to the next comma, dash, colon, bracket or quotation mark on either side. */
export function clauseAround(tokens: readonly DateToken[], { from, to }: TokenRange): TokenRange {
  let start = from
  while (start > Math.max(0, from - REACH) && !isClauseMark(tokens, start - 1)) start -= 1
  let end = to
  while (end < Math.min(tokens.length, to + REACH) && !isClauseMark(tokens, end)) end += 1
  return { from: start, to: end }
}

const CLAUSE_MARKS: ReadonlySet<string> = new Set(',;:()"„”“«»–—-')

function isClauseMark(tokens: readonly DateToken[], at: number): boolean {
  const token = tokens[at]
  if (!token || !CLAUSE_MARKS.has(token.text)) return false
  // a hyphen inside a word or a number parts nothing
  return token.text !== '-' || tokens[at - 1]?.end !== token.start
}

function nearest(tokens: readonly DateToken[], { from, to }: TokenRange, within: TokenRange): Tense | null {
  for (let distance = 1; distance <= REACH; distance++) {
    const [before, after] = [from - distance, to + distance - 1]
    const tense =
      (before >= within.from ? tenseOf(tokens, before) : null) ?? (after < within.to ? tenseOf(tokens, after) : null)
    if (tense) return tense
  }
  return null
}

function tenseOf(tokens: readonly DateToken[], at: number): Tense | null {
  const token = tokens[at]
  if (token?.form.kind !== 'word' || token.word !== token.form.lower) return null
  const tense = tenseOfForm(token.form)
  return tense === 'shall' ? (isInfinitiveNear(tokens, at) ? 'future' : 'present') : tense
}

type FormTense = Tense | 'shall' | null
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
  const readings = analyze(word)
  const has = (tag: RegExp) => readings.some(({ tags }) => tag.test(tags))
  if (has(/verb:bedzie/)) return 'future'
  if (has(/verb:fin/) && (!has(/subst|prep|conj/) || has(/ger/))) {
    if (has(/verb:fin[^+]*:perf/)) return 'future'
    return SHALL.has(word) ? 'shall' : 'present'
  }
  if (has(/verb:praet/) || (has(/verb:imps/) && !has(/adj/))) return 'past'
  return null
}

function isInfinitiveNear(tokens: readonly DateToken[], at: number): boolean {
  for (let i = at + 1; i <= at + 6 && i < tokens.length && !isClauseMark(tokens, i); i++) {
    if (analyze(wordAt(tokens, i)).some(({ tags }) => /verb:inf/.test(tags))) return true
  }
  return false
}
