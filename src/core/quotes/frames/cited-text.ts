import { cueAt, finiteAt } from '../../grammar/cues.ts'
import { isPreposition, type NounPhrase } from '../../grammar/nominal.ts'
import { COMPLEMENTIZERS, CONTRASTING, COORDINATORS, IMPERSONALS } from '../../lexicon/function-words.ts'
import { WHERE } from '../../lexicon/prepositions.ts'
import { DIRECT_VERBS } from '../../lexicon/reporting-verbs.ts'
import { MOTTO_NOUNS } from '../../lexicon/speech-nouns.ts'
import type { Passage } from '../../text/passage.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'
import { adjunctEnd } from '../clauses/subject-behind.ts'

/** Phrases that tell more of a text: `wytycznych dla zespołu wójta w sprawie mostu`. */
const MOST_COMPLEMENTS = 2

/** Where what tells of a text ends, before the mark, and where what is read out of it does. */
export interface CitedText {
  to: number
  end: number
}

/**
 * A text that says nothing of itself is read out where a clause in marks stands right behind it and what it is for:
 * `według wytycznych „A”`, `zgodnie ze statutem szkoły „A”`; null where none does.
 */
export function citedBehind(passage: Passage, text: NounPhrase, end: number): CitedText | null {
  const { tokens } = passage
  // `zgodnie z dewizą „nie pytaj, co zyskasz”`: by which somebody acts
  if (readingsAt(tokens[text.head]).some(({ lemma }) => MOTTO_NOUNS.has(lemma))) return null
  let to = text.last + 1
  // `zgodnie z tradycją w sylwestra „leje się wosk”`: where and when it is so is none of the text's
  const tellsMore = (i: number): boolean => isPreposition(tokens[i]) && !WHERE.has(tokens[i]?.text ?? '')
  for (let i = 0; i < MOST_COMPLEMENTS && tellsMore(to); i++) to = adjunctEnd(tokens, to, end)
  const close = clauseInMarks(passage, to, end)
  if (close === null) return null
  return { to, end: isAuthorsBehind(tokens, close + 1, end) ? close + 1 : end }
}

/** `„A”, ale firma zwleka`, `„A” i tak się stało`: a clause of its own behind what is read out, with no marks in it. */
function isAuthorsBehind(tokens: readonly Token[], from: number, end: number): boolean {
  const joint = tokens[from]
  if (joint?.kind !== 'comma' && !COORDINATORS.has(joint?.text ?? '')) return false
  if (CONTRASTING.has(tokens[from + 1]?.text ?? '')) return true
  if (COMPLEMENTIZERS.has(tokens[from + 1]?.text ?? '')) return false
  return hasVerb(tokens, from, end) && tokens.slice(from, end).every(({ kind }) => kind !== 'mark')
}

/** The closing mark of a clause that opens at `open`. */
function clauseInMarks({ tokens, partners }: Passage, open: number, end: number): number | null {
  const close = partners.get(open) ?? -1
  if (tokens[open]?.kind !== 'mark' || close < open || !hasVerb(tokens, open, close)) return null
  if (COORDINATORS.has(tokens[close + 1]?.text ?? '')) return close
  // `Zgodnie z dyrektywą „każdy ma prawo do wody”, zauważa Bryl`: he says all of it
  if (tokens[close + 1]?.kind === 'comma' && cueAt(tokens, close + 2, DIRECT_VERBS)) return null
  // `Według planu „Most, który łączy” stanie w maju`, `Zgodnie z prawem „kto płaci, ten jedzie” wójt zapłacił`: called so
  for (let i = close + 1; i < end && tokens[i]?.kind === 'word'; i++) if (finiteAt(tokens, i)) return null
  return close
}

export function hasVerb(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (finiteAt(tokens, i) || IMPERSONALS.has(tokens[i]?.text ?? '')) return true
  return false
}
