import { type CueVerb, cueAt, finiteAt } from '../../grammar/cues.ts'
import {
  COMPLEMENTIZERS,
  DOUBTFUL_QUESTION_WORDS,
  QUESTION_LEMMAS,
  QUESTION_WORDS,
  RELATIVE_LEMMA,
  WISH_CONJUNCTION,
} from '../../lexicon/function-words.ts'
import { ASKING_VERBS, JUDGING_VERBS } from '../../lexicon/reporting-verbs.ts'
import { ASKED_FOR_NOUNS } from '../../lexicon/speech-nouns.ts'
import { isCapitalised, readingsAt, type Token } from '../../text/tokens.ts'
import { SAYING } from '../clauses/saying.ts'

/** Tokens back to the verb. */
const REACH = 12

/**
 * The verb under which a clause stands in marks: `zaapelował o udział, „bo warto”`, with what was said behind its comma;
 * `zapytał radnych „dlaczego most runął”`, `zażądał odpowiedzi „kiedy stanie”`, with what was asked.
 *
 * @param open the mark, with its partner
 * @param sentence where its sentence begins
 */
export function clauseCueBefore(
  tokens: readonly Token[],
  open: number,
  close: number,
  sentence: number,
): CueVerb | null {
  const isBehindComma = tokens[open - 1]?.kind === 'comma'
  const opening = tokens[open + 1]
  // `napisali, „że Kos to złodziej”`, `zaapelował, „by nie strzelać”`
  const opener = opening?.text ?? ''
  const isClause = COMPLEMENTIZERS.has(opener) || WISH_CONJUNCTION.test(opener) || hasFinite(tokens, open + 1, close)
  if (isCapitalised(opening) || !isClause) return null
  // `mówił o moście, „który runie”`
  if (isBehindComma && readingsAt(opening).some(({ lemma }) => lemma === RELATIVE_LEMMA)) return null
  const last = isBehindComma ? open - 2 : open - 1
  const asks = isQuestion(opening)
  const isAskedFor = asks && readingsAt(tokens[last]).some(({ lemma }) => ASKED_FOR_NOUNS.has(lemma))
  for (let i = last; i >= Math.max(sentence, last - REACH) && tokens[i]?.kind === 'word'; i--) {
    const verb =
      (asks ? cueAt(tokens, i, ASKING_VERBS) : null) ??
      (isAskedFor || (isBehindComma && !asks) ? (cueAt(tokens, i, SAYING) ?? cueAt(tokens, i, JUDGING_VERBS)) : null)
    if (verb) return verb.form === 'past' || verb.form === 'present' ? verb : null
    if (finiteAt(tokens, i)) return null
  }
  return null
}

/** `dlaczego`, `kiedy`, `co` */
const isQuestion = (token: Token | undefined): boolean =>
  QUESTION_WORDS.has(token?.text ?? '') ||
  DOUBTFUL_QUESTION_WORDS.has(token?.text ?? '') ||
  readingsAt(token).some(({ lemma }) => QUESTION_LEMMAS.has(lemma))

function hasFinite(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (finiteAt(tokens, i)) return true
  return false
}
