import { cueAt } from '../../grammar/cues.ts'
import { ADJECTIVE_POS } from '../../grammar/nominal.ts'
import { POSSESSIVES } from '../../lexicon/pronouns.ts'
import { DIRECT_VERBS } from '../../lexicon/reporting-verbs.ts'
import { WORDS_NOUNS } from '../../lexicon/speech-nouns.ts'
import { readingsAt, type Token } from '../../text/tokens.ts'

/** Tokens between a possessive and the verb: `ich spisane przez wnuka słowa podaje`. */
const REACH = 7

/** `– jego słowa cytuje „Kurier”`, behind a dash: who passes on what has been told, and not who said it. */
export function passesWordsOn(tokens: readonly Token[], from: number): boolean {
  if (!POSSESSIVES.has(tokens[from]?.form.lower ?? '')) return false
  let isOfWords = false
  for (let i = from + 1; i < from + REACH && tokens[i]?.kind === 'word'; i++) {
    const verb = isOfWords ? cueAt(tokens, i, DIRECT_VERBS) : null
    if (verb) return verb.form === 'past' || verb.form === 'present'
    const readings = readingsAt(tokens[i])
    isOfWords = readings.some(({ lemma, pos }) => pos === 'subst' && WORDS_NOUNS.has(lemma))
    if (isOfWords) continue
    const isAttribute = readings.some(({ pos }) => ADJECTIVE_POS.has(pos) || pos === 'ppas' || pos === 'adv')
    const isPlace = readings.some(({ pos }) => pos === 'prep' || pos === 'subst')
    if (!isAttribute && !isPlace) return false
  }
  return false
}
