import { cueAt, finiteAt, lightCueAt } from '../../grammar/cues.ts'
import { isPreposition } from '../../grammar/nominal.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { DECIDING_VERBS, ENTERING_VERBS } from '../../lexicon/deciding-verbs.ts'
import {
  COMPLEMENTIZERS,
  CONDITIONALS,
  COORDINATORS,
  NEGATION,
  REASON_NOUNS,
  REASON_PREPOSITIONS,
  REASON_WORD,
  RELATIVE_LEMMA,
  SETS_OFF,
  SUBJECT_PRONOUNS,
  THAT_LEMMAS,
  WHETHER,
} from '../../lexicon/function-words.ts'
import { FACT_LEMMA } from '../../lexicon/report-nouns.ts'
import {
  ASKING_VERBS,
  CLAUSE_VERBS,
  NEGATED_VERBS,
  QUESTION_VERBS,
  WISH_ADJACENT_VERBS,
  WISH_VERBS,
} from '../../lexicon/reporting-verbs.ts'
import { AT_THAT, TO_SUCH_DEGREE } from '../../lexicon/set-phrases.ts'
import { MOCKING_VERBS, SUPPOSING_VERBS } from '../../lexicon/told-by-author.ts'
import { isPhraseAt, readingsAt, type Token } from '../../text/tokens.ts'
import { isNobodys } from '../nobodys.ts'
import type { Governed, Governor } from './governing.ts'
import {
  governorOfHearing,
  governorOfPassive,
  governorOfQuestion,
  governorOfReading,
  governorOfRumour,
} from './impersonal-governors.ts'
import { dependentOpener, isInPassing, isOfWriter } from './in-passing.ts'
import { governorOfFollowing, governorOfNews, governorOfNoun } from './noun-governors.ts'
import { isRelative, type Opening } from './opening.ts'
import { hasClauseSubject, isOwnClause } from './own-clause.ts'

/** How far before its clause a cue may stand, in tokens, appositions and adjuncts included, */
const REACH = 32
/** and how far with a quotation mark between. */
const MARK_REACH = 12
/** The same behind a light verb's noun: `zwrócił uwagę na rybaków, którzy` asks nothing. */
const LIGHT_REACH = 8
const LIGHT_QUESTION_REACH = 3
const SUPPOSED_REACH = 14

export const CLAUSE_CUES: ReadonlySet<string> = new Set([...CLAUSE_VERBS, ...NEGATED_VERBS])

const CUES: Record<Opening, ReadonlySet<string>> = {
  that: new Set([...CLAUSE_CUES, ...DECIDING_VERBS]),
  wish: new Set([...WISH_VERBS, ...WISH_ADJACENT_VERBS]),
  question: QUESTION_VERBS,
}

/** What a token may be to a clause other than a verb whose subject says it; the first that it is counts. */
const RARER_GOVERNORS = [
  governorOfQuestion,
  governorOfRumour,
  governorOfNews,
  governorOfNoun,
  governorOfFollowing,
  governorOfHearing,
  governorOfReading,
  governorOfPassive,
]

/** Back from the comma to the verb or noun that the clause hangs on: the first cue met, unless another verb is nearer. */
export function findGovernor(
  tokens: readonly Token[],
  comma: number,
  start: number,
  opening: Opening,
  at: number,
): Governor | null {
  const verbs = CUES[opening]
  if (isReason(tokens, comma) || (opening === 'question' && isRelative(tokens, comma, at))) return null
  const isPassing = opening === 'question' && isInPassing(tokens, at)
  const governed: Governed = { tokens, opening, at, comma, start }
  let isRelated = false
  for (let i = comma - 1; i >= Math.max(start, comma - REACH); i--) {
    const token = tokens[i]
    if (!token || token.kind === 'semicolon' || token.kind === 'colon') return null
    if (token.kind === 'mark' && i < comma - MARK_REACH) return null
    if (token.kind !== 'word') continue
    // `zamieścił wpis, z którego wynikało, że`: the clause is of what tells of the noun
    const light = isRelated ? null : lightCueAt(tokens, i, comma)
    // `nikt nie ma wątpliwości, że`
    if (light && (isPassing || isNobodys(tokens, i))) return null
    if (light && comma - light.last <= (opening === 'question' ? LIGHT_QUESTION_REACH : LIGHT_REACH))
      return { verb: light, from: i, noun: false }
    for (const governorOf of RARER_GOVERNORS) {
      const governor = governorOf(governed, i)
      if (governor) return governor
    }
    const verb = cueAt(tokens, i, verbs)
    // `w akcie wpisano, że`; `sąd wpisał do rejestru, że`: what a register holds nobody says
    if (verb && ENTERING_VERBS.has(verb.lemma) && verb.form !== 'impersonal') return null
    if (verb?.form === 'participle' && SUPPOSING_VERBS.has(verb.lemma)) return null
    // `śmiał się z tego, że pada`: it does, and he laughs at it
    if (verb && MOCKING_VERBS.has(verb.lemma) && isPhraseAt(tokens, comma - 2, AT_THAT)) return null
    if (verb) {
      if (isPassing && !ASKING_VERBS.has(verb.lemma)) return null
      const own = isOwnClause(tokens, verb, comma, at, opening) && !hasClauseSubject(tokens, i)
      const isSaid = own && !isSupposed(tokens, i, start) && !isDenied(tokens, i, start)
      return isSaid ? { verb, from: i, noun: false } : null
    }
    const readings = readingsAt(token)
    // `przyjechał, by zapewnić, że`: the clause is the infinitive's, and that has not been said yet
    if (readings.some(({ verb: form, lemma }) => form === 'infinitive' && verbs.has(lemma))) return null
    // `pan pyta, ja odpowiadam i wiem, że A`: whoever speaks knows it
    if (isOfWriter(token)) {
      // `powiedział, gdy zadzwoniłem, że A`: what he did tells when
      const when = dependentOpener(tokens, i, comma, start)
      if (when === null) return null
      i = when
      continue
    }
    if (finiteAt(tokens, i) && readings.every(({ verb: form }) => form !== null)) {
      const opener = opening === 'that' ? relativeOpener(tokens, i, comma, start) : null
      if (opener === null) return null
      i = opener
      isRelated = true
    }
    if (COMPLEMENTIZERS.has(token.text)) return null
  }
  return null
}

/** `powiedział dziennikarzom, którzy czekali, że A`: the comma that opens the relative clause of the verb at `verb`. */
function relativeOpener(tokens: readonly Token[], verb: number, comma: number, start: number): number | null {
  for (let i = verb + 1; i < comma; i++) if (tokens[i]?.kind !== 'word') return null
  let i = verb - 1
  while (i > start && tokens[i]?.kind === 'word') i--
  const first = isPreposition(tokens[i + 1]) ? i + 2 : i + 1
  const isOpener =
    tokens[i]?.kind === 'comma' && readingsAt(tokens[first]).some(({ lemma }) => lemma === RELATIVE_LEMMA)
  return isOpener ? i : null
}

/** `Jeśli ktoś twierdzi, że`: supposed, not said. */
function isSupposed(tokens: readonly Token[], verb: number, start: number): boolean {
  for (let i = verb - 1; i >= Math.max(start, verb - SUPPOSED_REACH); i--) {
    if (tokens[i]?.kind === 'comma' || COORDINATORS.has(tokens[i]?.text ?? '')) return false
    if (CONDITIONALS.has(tokens[i]?.form?.lower ?? '')) return true
  }
  return false
}

/** Tokens of somebody who is said not to have said it. */
const DENIED_REACH = 8

/** `To nie wójt Jan Bryl powiedział, że`: not he, and who did is not told. */
function isDenied(tokens: readonly Token[], verb: number, start: number): boolean {
  for (let i = verb - 1; i > start && i > verb - DENIED_REACH && tokens[i]?.kind === 'word'; i--) {
    if (tokens[i]?.text !== NEGATION || tokens[i - 1]?.form.lower !== SETS_OFF) continue
    // `Czy to nie wójt mówił`: who asks so means that he did
    if (tokens[i - 2]?.form.lower === WHETHER) return false
    if (i + 2 === verb && SUBJECT_PRONOUNS.has(tokens[i + 1]?.text ?? '')) return true
    const phrase = readNounPhrase(tokens, i + 1, verb, 'nom', true)
    return phrase !== null && phrase.kind !== 'thing' && phrase.last === verb - 1
  }
  return false
}

/** `za to, że`, `mimo tego, że`, `pomimo faktu, że`, `dlatego, że`, `w taki sposób, że`: why or how, not what. */
function isReason(tokens: readonly Token[], comma: number): boolean {
  const last = tokens[comma - 1]?.text.toLowerCase() ?? ''
  if (last === REASON_WORD) return true
  if (TO_SUCH_DEGREE.some((phrase) => isPhraseAt(tokens, comma - phrase.length, phrase))) return true
  const before = [comma - 2, comma - 3].map((at) => tokens[at]?.text.toLowerCase() ?? '')
  return (
    (REASON_PREPOSITIONS.has(before[0] ?? '') || before.some((word) => REASON_NOUNS.has(word))) &&
    readingsAt(tokens[comma - 1]).some(({ lemma }) => THAT_LEMMAS.has(lemma) || lemma === FACT_LEMMA)
  )
}
