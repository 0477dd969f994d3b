import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { ORIGIN_PREPOSITION } from '../lexicon/function-words.ts'
import { ASKED_BY_US, RECEIVING_VERBS } from '../lexicon/reporting-verbs.ts'
import { ANSWER_NOUNS } from '../lexicon/speech-nouns.ts'
import { HERE_IS } from '../lexicon/told-by-author.ts'
import { NO_AGREEMENT } from '../model/proposal.ts'
import type { Passage, TokenRange } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import { findAsked } from './asked.ts'
import type { Found, Hearing } from './hearing.ts'
import { resolvePhrase } from './resolve-phrase.ts'

/** Sentences back to that in which a paper tells whom it asked. */
const ASKED_WITHIN = 4

/**
 * `Poprosiliśmy port o komentarz. Otrzymaliśmy oświadczenie: A`, `Oto odpowiedź: A`: whoever gave a paper what it was
 * given.
 *
 * @param lead the words before the colon
 * @returns undefined where the paper was given nothing; null where it does not say by whom
 */
export function findGiver({ register, recent, heard }: Hearing, lead: TokenRange): Found | null | undefined {
  const { passage } = register
  const { tokens } = passage
  if (!isGiven(tokens, lead)) return undefined
  const origin = originIn(tokens, lead)
  if (origin) {
    const { voice } = resolvePhrase(register, origin, { case: 'gen', agreement: NO_AGREEMENT }, recent)
    return { voice, source: null, rule: 'subject', confidence: 0.85 }
  }
  return findAskedBefore({ register, recent, heard }, lead)
}

/**
 * Whom the paper has asked in one of the sentences before: `Poprosiliśmy port o komentarz.`
 *
 * @param isOfOthers whether a sentence between tells of words that are another's; nobody is found across it
 */
export function findAskedBefore(
  { register, recent }: Hearing,
  lead: TokenRange,
  isOfOthers: (sentence: TokenRange) => boolean = () => false,
): Found | null {
  const { passage } = register
  const { tokens } = passage
  const sentence = tokens[lead.from]?.sentence ?? 0
  for (let s = sentence - 1; s >= Math.max(0, sentence - ASKED_WITHIN); s--) {
    const range = passage.sentenceTokens[s]
    if (!range || !isNear(passage, range, lead)) break
    const voice = asksSomebody(tokens, range) ? findAsked(register, range, recent) : null
    if (voice) return { voice, source: null, rule: 'dropped-subject', confidence: 0.75 }
    if (isOfOthers(range)) break
  }
  return null
}

/** `Otrzymaliśmy odpowiedź`, `Dostaliśmy taki komentarz`, `Oto odpowiedź`: in the first person, or here it is. */
function isGiven(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const words = tokens.slice(from, to)
  const isAnswer = words.some((token) =>
    readingsAt(token).some(({ lemma, pos }) => pos === 'subst' && ANSWER_NOUNS.has(lemma)),
  )
  const isReceived = words.some((token) =>
    readingsAt(token).some(({ lemma, verb, person }) => verb !== null && person === 1 && RECEIVING_VERBS.has(lemma)),
  )
  return isAnswer && (isReceived || tokens[from]?.form.lower === HERE_IS)
}

function originIn(tokens: readonly Token[], { from, to }: TokenRange): ReturnType<typeof readNounPhrase> {
  for (let i = from; i < to; i++) {
    const giver = tokens[i]?.form.lower === ORIGIN_PREPOSITION ? readNounPhrase(tokens, i + 1, to, 'gen', true) : null
    if (giver && giver.kind !== 'thing') return giver
  }
  return null
}

/** In the same paragraph or the one before. */
const isNear = ({ tokens }: Passage, { from }: TokenRange, lead: TokenRange): boolean =>
  (tokens[lead.from]?.block ?? 0) - (tokens[from]?.block ?? 0) <= 1

const asksSomebody = (tokens: readonly Token[], { from, to }: TokenRange): boolean =>
  tokens
    .slice(from, to)
    .some((token) =>
      readingsAt(token).some(
        ({ lemma, person, verb }) => (person === 1 || verb === 'impersonal') && ASKED_BY_US.has(lemma),
      ),
    )
