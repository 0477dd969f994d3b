import { type CueVerb, cueAt } from '../../grammar/cues.ts'
import { isOf } from '../../grammar/noun-phrase/kinds-of-tokens.ts'
import { readNounPhrase } from '../../grammar/noun-phrase.ts'
import { CASES } from '../../lexicon/morphology/readings.ts'
import { FROM_PREPOSITION, ONTO } from '../../lexicon/prepositions.ts'
import { BEARING_VERBS, SHOWING_VERBS } from '../../lexicon/reporting-verbs.ts'
import { INSCRIPTION_NOUNS, PLACARD_NOUNS, SLOGAN_PLACARDS } from '../../lexicon/speech-nouns.ts'
import { NO_AGREEMENT, type SourceHint } from '../../model/proposal.ts'
import { type Passage, rangeSpan } from '../../text/passage.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'

/** Tokens from the verb to what is borne: `trzymali nad głowami wielki transparent`. */
const REACH = 6

/**
 * `trzymali transparent z napisem „Oddajcie most”`, `Na banerach można było przeczytać: „Oddajcie most”`: whose the
 * words are that stand behind the token `end`, and whether nothing says that it is inscribed; null where nobody
 * bears it.
 */
export function findPlacard(
  passage: Passage,
  start: number,
  end: number,
): { verb: CueVerb | null; hint: SourceHint; isBare: boolean } | null {
  const { tokens } = passage
  const shown = shownOn(passage, start, end)
  if (shown) return { verb: null, hint: shown, isBare: false }
  const first = firstOfBorne(tokens, end)
  if (first === null) return null
  for (let i = first - 1; i >= Math.max(start, first - 1 - REACH) && tokens[i]?.kind === 'word'; i--) {
    const verb = cueAt(tokens, i, BEARING_VERBS)
    if (verb?.form === 'past' || verb?.form === 'present') {
      const where = rangeSpan(passage, { from: start, to: i + 1 })
      return { verb, hint: { place: 'before', where, agreement: verb.agreement }, isBare: first === end - 1 }
    }
    if (verb) return null
  }
  return null
}

/** Where what is borne begins that ends at `end`: `transparent z napisem`, `hasła na transparentach`, `transparent`. */
function firstOfBorne(tokens: readonly Token[], end: number): number | null {
  const [last, joiner, first] = [tokens[end - 1], tokens[end - 2]?.text, tokens[end - 3]]
  const isInscribed = isOf(last, INSCRIPTION_NOUNS) && joiner === FROM_PREPOSITION && isOf(first, PLACARD_NOUNS)
  const isWritten = isOf(last, PLACARD_NOUNS) && joiner === ONTO && isOf(first, INSCRIPTION_NOUNS)
  if (isInscribed || isWritten) return end - 3
  const isBare = readingsAt(last).some(({ lemma, cases }) => SLOGAN_PLACARDS.has(lemma) && cases & CASES.acc)
  return isBare ? end - 1 : null
}

/** `Na transparentach rybaków można było przeczytać`, `Na banerach widniały hasła`: whose, or nobody's who is named. */
function shownOn(passage: Passage, start: number, end: number): SourceHint | null {
  const { tokens } = passage
  if (tokens[start]?.form.lower !== ONTO || !isOf(tokens[start + 1], PLACARD_NOUNS)) return null
  const isShown = tokens.slice(start + 2, end).some((token) => {
    const readings = readingsAt(token)
    return readings.some(({ lemma, verb }) => verb !== null && SHOWING_VERBS.has(lemma))
  })
  if (!isShown) return null
  const owner = readNounPhrase(tokens, start + 2, end, 'gen', false)
  const where = owner && owner.kind !== 'thing' ? { from: owner.first, to: owner.last + 1 } : null
  return {
    place: where ? 'genitive' : 'impersonal',
    where: rangeSpan(passage, where ?? { from: start, to: end }),
    agreement: NO_AGREEMENT,
  }
}
