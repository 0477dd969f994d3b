import { type CueVerb, cueAt, finiteAt } from '../../grammar/cues.ts'
import { isPredicative } from '../../grammar/nominal.ts'
import { ADDITIVES, COMPLEMENTIZERS, NEGATION, REFLEXIVE } from '../../lexicon/function-words.ts'
import { ABOUT } from '../../lexicon/prepositions.ts'
import { SUCH_LEMMA, THUS } from '../../lexicon/pronouns.ts'
import { HELD_NOUNS, HOLDING_VERBS } from '../../lexicon/speech-nouns.ts'
import { SAID_THUS_VERBS, WORD_OF_DOUBT } from '../../lexicon/told-by-author.ts'
import type { Proposal } from '../../model/proposal.ts'
import { contentRange, type Passage, rangeSpan, type TokenRange } from '../../text/passage.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'
import { cueOf, isSpeechLike } from '../attribution.ts'
import { subjectBehind } from '../clauses/subject-behind.ts'

/** Tokens that a sentence may have of which the next one tells whose it is. */
const LONGEST = 120

/**
 * `Most runie jeszcze tej zimy. Tak twierdzi inżynier Jan Bryl.`, `Taką opinię wyraził Jan Bryl.`: a sentence of the author's own,
 * and right behind it whose it is.
 */
export function findSaidBefore(passage: Passage): Proposal[] {
  const { tokens, blocks, sentenceTokens } = passage
  return sentenceTokens.flatMap((sentence, index) => {
    const said = sentenceTokens[index - 1]
    const block = tokens[sentence.from]?.block ?? 0
    if (!said || tokens[said.from]?.block !== block || blocks[block]?.kind === 'heading') return []
    const verb = thusSaid(tokens, sentence) ?? opinionHeld(tokens, sentence)
    if (!verb || !subjectBehind(tokens, verb, sentence.to) || !isStatement(passage, index - 1)) return []
    const content = contentRange(passage, said.from, said.to)
    if (!content) return []
    const where = rangeSpan(passage, { from: verb.at + 1, to: sentence.to })
    return [
      {
        kind: 'direct' as const,
        spans: [rangeSpan(passage, content)],
        verbatim: [],
        block,
        cue: cueOf(passage, verb),
        hint: { place: 'after' as const, where, agreement: verb.agreement },
        confidence: 0.8,
        evidence: [{ rule: 'as-said' as const, span: rangeSpan(passage, sentence) }],
      },
    ]
  })
}

/** `Tak twierdzi X`, `Tak przynajmniej mówi X`; not `Tak mówi się o nim`, `Tak uważa też X`, nor `Tak twierdzi X, że A`. */
function thusSaid(tokens: readonly Token[], { from, to }: TokenRange): CueVerb | null {
  if (tokens[from]?.form.lower !== THUS) return null
  const at = WORD_OF_DOUBT.has(tokens[from + 1]?.text ?? '') ? from + 2 : from + 1
  const verb = cueAt(tokens, at, SAID_THUS_VERBS)
  if (!verb || (verb.form !== 'past' && verb.form !== 'present')) return null
  const next = tokens[at + 1]?.text ?? ''
  if (next === REFLEXIVE || next === ABOUT || ADDITIVES.has(next)) return null
  return tokens.slice(at, Math.min(to, at + LONGEST)).some(carriesWords) ? null : verb
}

/** `Tak powiedział X: „A”`, `Tak mówi X, że A`: what he says stands behind. */
const carriesWords = ({ kind, text }: Token): boolean => kind === 'colon' || COMPLEMENTIZERS.has(text)

/** `Taką opinię wyraził X`, `Takiego zdania jest X`; whoever supports or criticises one has told no such. */
function opinionHeld(tokens: readonly Token[], { from, to }: TokenRange): CueVerb | null {
  if (!readingsAt(tokens[from]).some(({ lemma }) => lemma === SUCH_LEMMA)) return null
  if (!readingsAt(tokens[from + 1]).some(({ lemma }) => HELD_NOUNS.has(lemma))) return null
  const at = from + 2
  const finite = tokens[at]?.text === NEGATION ? null : finiteAt(tokens, at)
  if (!finite || (finite.verb !== 'past' && finite.verb !== 'present') || !HOLDING_VERBS.has(finite.lemma)) return null
  if (tokens.slice(at, Math.min(to, at + LONGEST)).some(carriesWords)) return null
  const next = tokens[at + 1]?.text ?? ''
  // `Takie stanowisko zajmuje też X`: besides others
  if (next === REFLEXIVE || ADDITIVES.has(next)) return null
  return { at, lemma: finite.lemma, form: finite.verb, agreement: { number: finite.number, genders: finite.genders } }
}

/** A sentence that tells something, in nobody's words yet; or all of it in marks, `„A”. Tak twierdzi X.` */
function isStatement(passage: Passage, sentence: number): boolean {
  const { tokens, partners, sentenceTokens } = passage
  const { from, to } = sentenceTokens[sentence] ?? { from: 0, to: 0 }
  const isMarked = tokens[from]?.kind === 'mark' && (partners.get(from) ?? -1) >= to - 2
  if ((tokens[from]?.kind !== 'word' && !isMarked) || tokens[to - 1]?.text === '?' || to - from > LONGEST) return false
  for (let i = from; i < to; i++)
    if (finiteAt(tokens, i) || isPredicative(tokens[i])) return isMarked || isSpeechLike(passage, sentence)
  return false
}
