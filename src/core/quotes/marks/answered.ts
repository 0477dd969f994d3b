import { finiteAt } from '../../grammar/cues.ts'
import { findNominatives } from '../../grammar/subject.ts'
import { PUBLISHING_VERBS } from '../../lexicon/reporting-verbs.ts'
import { TEXT_NOUNS } from '../../lexicon/speech-nouns.ts'
import { REPLYING_VERBS } from '../../lexicon/told-by-author.ts'
import { type Passage, rangeSpan, type TokenRange } from '../../text/passage.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'
import type { Introduction } from './introduction.ts'

/** Tokens that a sentence has which tells of nothing but that somebody answered. */
const LONGEST = 24

/**
 * `Wójt Jan Bryl odpisał nam po tygodniu. „A”.`, `Prezes wydał oświadczenie. „A”`: of marks that a sentence of their own stands
 * in, the sentence before, where all it tells is that somebody answered or published something, and not what.
 */
export function answeredBefore(passage: Passage, open: number): Introduction | null {
  const { tokens, sentenceTokens } = passage
  const before = sentenceTokens[(tokens[open]?.sentence ?? 0) - 1]
  if (!before || tokens[before.from]?.block !== tokens[open]?.block || before.to - before.from > LONGEST) return null
  const at = onlyVerb(tokens, before)
  const finite = at === null ? null : finiteAt(tokens, at)
  if (at === null || finite?.verb !== 'past' || !tellsOfText(tokens, before, finite.lemma)) return null
  const agreement = { number: finite.number, genders: finite.genders }
  const subjects = findNominatives(tokens, before.from, before.to, agreement, false)
  if (subjects.every(({ kind }) => kind === 'thing')) return null
  return {
    verb: { at, lemma: finite.lemma, form: 'past', agreement },
    hint: { place: 'before', where: rangeSpan(passage, before), agreement },
  }
}

/** The verb of a sentence that has one, and no words of somebody's; null of any other. */
function onlyVerb(tokens: readonly Token[], { from, to }: TokenRange): number | null {
  let verb: number | null = null
  for (let i = from; i < to; i++) {
    const kind = tokens[i]?.kind
    if (kind === 'mark' || kind === 'dash' || kind === 'colon') return null
    if (!finiteAt(tokens, i)) continue
    if (verb !== null) return null
    verb = i
  }
  return verb
}

function tellsOfText(tokens: readonly Token[], { from, to }: TokenRange, verb: string): boolean {
  if (REPLYING_VERBS.has(verb)) return true
  const isText = ({ lemma, pos }: { lemma: string; pos: string }) => pos === 'subst' && TEXT_NOUNS.has(lemma)
  return PUBLISHING_VERBS.has(verb) && tokens.slice(from, to).some((token) => readingsAt(token).some(isText))
}
