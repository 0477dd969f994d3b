import { finiteAt } from '../grammar/cues.ts'
import { isPreposition } from '../grammar/nominal.ts'
import { agree } from '../grammar/subject.ts'
import { RELATIVE_LEMMA } from '../lexicon/function-words.ts'
import { CASES } from '../lexicon/morphology/readings.ts'
import { OWNED_WORDS, REPORT_NOUNS, SPEECH_NOUNS } from '../lexicon/speech-nouns.ts'
import type { Agreement, Proposal } from '../model/proposal.ts'
import { tokenRange } from '../text/token-range.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import type { Heard } from './hearing.ts'
import type { Register } from './register.ts'
import { finiteFrom } from './sentence-subject.ts'
import { findSubjects } from './subject-candidates.ts'

/** Tokens from the comma of a relative clause to its verb. */
const LEAD_IN = 12
/** Tokens of the main clause before it that are looked at, so that a sentence of a million costs no more than its length. */
const REACH = 60

/**
 * `Odniósł się do słów wójta, który powiedział, że A. „B” – dodał`: whether a report tells in passing whose words the one
 * answers of whom the sentence is, by a name before its verb or as the one who has been heard before.
 */
export function isOfOthersWords(register: Register, { cue, hint }: Proposal, heard: readonly Heard[]): boolean {
  const { passage } = register
  const { tokens, sentenceTokens } = passage
  if (!cue) return false
  const at = tokenRange(passage, cue.span).from
  const from = Math.max(sentenceTokens[tokens[at]?.sentence ?? 0]?.from ?? at, at - REACH)
  const comma = relativeComma(tokens, from, at)
  const verb = comma === null ? from : finiteFrom(tokens, from, comma)
  if (comma === null || verb >= comma || !tokens.slice(verb + 1, comma).some(isOfWords)) return false
  const finite = finiteAt(tokens, verb)
  const agreement: Agreement = { number: finite?.number ?? 0, genders: finite?.verb === 'past' ? finite.genders : 0 }
  if (!agree(hint.agreement, agreement)) return false
  const subjects = findSubjects(register, from, comma, agreement, true).filter(({ kind }) => kind !== 'thing')
  if (subjects.length > 0) return subjects.some(({ last, name }) => name && last < verb)
  return heard.some(({ voice, passing }) => !passing && agree(agreement, voice.agreement))
}

const isOfWords = (token: Token): boolean =>
  readingsAt(token).some(
    ({ lemma, pos }) =>
      pos !== 'verb' && (SPEECH_NOUNS.has(lemma) || OWNED_WORDS.has(lemma) || REPORT_NOUNS.has(lemma)),
  )

/** The comma of the relative clause whose verb stands at `verb`, where its pronoun is the subject; null where it is in none. */
function relativeComma(tokens: readonly Token[], from: number, verb: number): number | null {
  for (let i = verb - 1; i > Math.max(from, verb - LEAD_IN); i--) {
    if (tokens[i]?.kind !== 'comma') continue
    const isSubject = readingsAt(tokens[i + 1]).some(
      ({ lemma, cases }) => lemma === RELATIVE_LEMMA && cases & CASES.nom,
    )
    return isSubject && !isPreposition(tokens[i + 1]) ? i : null
  }
  return null
}
