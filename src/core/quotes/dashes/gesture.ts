import { cueAt, finiteAt } from '../../grammar/cues.ts'
import { isPersonal } from '../../grammar/in-person.ts'
import { closing } from '../../grammar/nominal.ts'
import { findNominatives } from '../../grammar/subject.ts'
import { COORDINATORS, COPULA, NEGATION } from '../../lexicon/function-words.ts'
import { BYSTANDER_NOUNS, GESTURE_VERBS } from '../../lexicon/gestures.ts'
import { DIRECT_VERBS } from '../../lexicon/reporting-verbs.ts'
import type { Passage, TokenRange } from '../../text/passage.ts'
import { isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import type { Attribution } from '../attribution.ts'

/** Tokens of a sentence that does no more than show what somebody does meanwhile, and those up to its verb. */
const LONGEST = 16
const LEAD_IN = 6

/**
 * `— Nie wiem. — Kobieta odkłada druty. — Może jutro.`: what the one who speaks does between his turns, in a sentence
 * that opens with a dash as they do, before another or at the paragraph's end; null where it is none. A person's name
 * shows it before any verb, an office or nobody only before a verb of gestures, for turns may well be about what others
 * do: `– Burmistrz kłamie.`
 */
export function gestureAt(passage: Passage, sentence: number): Attribution | null {
  const { tokens, sentenceTokens } = passage
  const { from: dash, to } = sentenceTokens[sentence] ?? { from: 0, to: 0 }
  const from = dash + 1
  const behind = tokens[to]
  if (behind?.kind !== 'dash' && behind?.block === tokens[dash]?.block) return null
  if (tokens[dash]?.kind !== 'dash' || to - from > LONGEST || tokens[to - 1]?.text !== '.') return null
  if (!isCapitalised(tokens[from]) || !isPlain(tokens, { from, to }) || isPersonal(passage, { from, to })) return null
  const bracket = tokens.slice(from, from + LEAD_IN).findIndex(({ kind }) => kind === 'open')
  const aside = bracket < 0 ? 0 : closing(tokens, from + bracket, from + bracket + LEAD_IN) - (from + bracket) + 1
  for (let at = from; at < Math.min(to, from + LEAD_IN + aside); at++) {
    const finite = finiteAt(tokens, at)
    if (!finite) continue
    const { lemma, verb, number, genders } = finite
    if ((verb !== 'present' && verb !== 'past') || lemma === COPULA || tokens[at - 1]?.form.lower === NEGATION)
      return null
    const agreement = { number, genders: verb === 'past' ? genders : 0 }
    if (cueAt(tokens, at, DIRECT_VERBS) && !GESTURE_VERBS.has(lemma)) {
      const says = { from, to, verb: { at, lemma, form: verb, agreement }, bare: false }
      return verb === 'past' && isSaidToSomebody(tokens, says) ? says : null
    }
    const does = { from, to, verb: { at, lemma, form: verb, agreement }, bare: true }
    return isDoneBySpeaker(tokens, does) ? does : null
  }
  return null
}

/** Tokens behind a verb that tell to whom, and how. */
const LONGEST_HEARER = 5

/** `– Po co to? – Kos zapytał Lisa.`: by name who, and behind the verb nothing but to whom, when or how. */
function isSaidToSomebody(tokens: readonly Token[], { from, to, verb }: Attribution): boolean {
  const [subject, ...others] = findNominatives(tokens, from, verb.at, verb.agreement, false)
  if (!subject?.name || others.length > 0 || subject.first !== from || subject.last !== verb.at - 1) return false
  const behind = tokens.slice(verb.at + 1, to - 1)
  const isHearer = (token: Token): boolean =>
    isCapitalised(token) || readingsAt(token).some(({ pos }) => pos === 'adv' || pos === 'ppron3')
  return behind.length > 0 && behind.length <= LONGEST_HEARER && behind.every(isHearer)
}

/** Without another sign of speech: no second dash, no marks, no colon. An age in brackets, `(67 l.)`, is none. */
const isPlain = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  tokens.slice(from, to - 1).every(({ kind, text }, i) => PLAIN.has(kind) || (text === '.' && isAge(tokens, from + i)))

const PLAIN: ReadonlySet<Token['kind']> = new Set(['word', 'comma', 'number', 'open', 'close'])

const isAge = (tokens: readonly Token[], stop: number): boolean => tokens[stop - 2]?.kind === 'number'

function isDoneBySpeaker(tokens: readonly Token[], { from, verb }: Attribution): boolean {
  const first = COORDINATORS.has(tokens[from]?.form.lower ?? '') ? from + 1 : from
  const isGesture = GESTURE_VERBS.has(verb.lemma)
  if (first === verb.at) return isGesture
  const [subject, ...others] = findNominatives(tokens, from, verb.at, verb.agreement, false)
  if (!subject || others.length > 0 || subject.kind !== 'person' || subject.first !== from) return false
  const isSeen = readingsAt(tokens[subject.head]).some(({ lemma }) => BYSTANDER_NOUNS.has(lemma))
  return isGesture || isSeen || subject.name !== null
}
