import { CASES } from '../lexicon/morphology/readings.ts'
import { INSIDE } from '../lexicon/prepositions.ts'
import { OBLIQUE_PRONOUNS } from '../lexicon/pronouns.ts'
import { ANSWERS_IN_WRITING, PUBLISHED_TEXTS } from '../lexicon/speech-nouns.ts'
import { NO_AGREEMENT } from '../model/proposal.ts'
import type { TokenRange } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import type { Found, Hearing } from './hearing.ts'
import { publishersIn } from './publisher.ts'
import { findAskedBefore } from './received.ts'
import { resolvePhrase } from './resolve-phrase.ts'

/** How far behind its verb a text is named, in tokens. */
const REACH = 12

/**
 * Whose a text is in which something is to be read, where its sentence does not tell: who was asked, of `czytamy w
 * odpowiedzi`; who sent it in the sentence before, of `List przysłał biskup. „A” – czytamy w nim`.
 *
 * @param attribution the words beside what is quoted, with `w` and the text
 */
export function findSender(hearing: Hearing, { from, to }: TokenRange): Found | null {
  const { tokens } = hearing.register.passage
  for (let at = from; at < Math.min(to, from + REACH); at++) {
    if (!INSIDE.has(tokens[at]?.form.lower ?? '')) continue
    if (OBLIQUE_PRONOUNS.has(tokens[at + 1]?.form.lower ?? '')) return findSenderBefore(hearing, at)
    const text = textAt(tokens, at + 1, to)
    if (!text) continue
    const asked = ANSWERS_IN_WRITING.has(text) ? findAskedBefore(hearing, { from, to }) : null
    return asked ?? (PUBLISHED_TEXTS.has(text) ? findSenderBefore(hearing, at) : null)
  }
  return null
}

/** The noun behind `w` and its adjectives, in the locative. */
function textAt(tokens: readonly Token[], from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const readings = readingsAt(tokens[i]).filter(({ cases }) => cases & CASES.loc)
    const noun = readings.find(({ lemma }) => ANSWERS_IN_WRITING.has(lemma) || PUBLISHED_TEXTS.has(lemma))
    if (noun) return noun.lemma
    if (!readings.some(({ pos }) => pos === 'adj' || pos === 'ppas' || pos === 'pact')) return null
  }
  return null
}

/** Who makes a text public in the sentence before, in the same paragraph. */
function findSenderBefore({ register, recent }: Hearing, at: number): Found | null {
  const { tokens, sentenceTokens } = register.passage
  const sentence = tokens[at]?.sentence ?? 0
  for (let s = sentence - 1; s >= Math.max(0, sentence - BACK); s--) {
    const before = sentenceTokens[s]
    if (!before || tokens[before.from]?.block !== tokens[at]?.block) return null
    if (register.isSpoken(tokens[before.from + 1]?.start ?? 0)) continue
    const [sender] = publishersIn(register, before).filter(({ kind }) => kind !== 'thing')
    if (!sender) return null
    const { voice } = resolvePhrase(register, sender, { case: 'nom', agreement: NO_AGREEMENT }, recent)
    return { voice, source: null, rule: 'dropped-subject', confidence: 0.7 }
  }
  return null
}

/** Sentences back to that which tells who sent it; what is quoted of it stands between. */
const BACK = 6
