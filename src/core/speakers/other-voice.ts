import { isSpeakerNoun } from '../grammar/nominal.ts'
import { COMPLEMENTIZERS } from '../lexicon/function-words.ts'
import { CASES, PLURAL, SINGULAR } from '../lexicon/morphology/readings.ts'
import { COLLECTIVES } from '../lexicon/person-nouns.ts'
import { ANNOUNCEMENTS, REJOINDERS } from '../lexicon/speech-nouns.ts'
import type { Span } from '../model/article.ts'
import type { TokenRange } from '../text/passage.ts'
import { tokenRange } from '../text/token-range.ts'
import { isCapitalised, readingsAt } from '../text/tokens.ts'
import type { Register, Voice } from './register.ts'

/** What was told before, and what is quoted of a text behind it. */
interface Announced {
  /** The text's noun: `oświadczenie`. */
  text: string
  /** What the one who may have written it told in the sentence before. */
  said: TokenRange
  /** Where what is quoted stands. */
  words: readonly Span[]
}

/**
 * Whether a text is rather of whom its teller told than his own: `Klub podał, że Jan Lis odchodzi. „Żegnam się” –
 * czytamy w oświadczeniu`. No body says `żegnam`, one man no `żegnamy` in what he announces,
 * and whoever is told of may answer.
 */
export function isInOtherVoice(register: Register, teller: Voice, { text, said, words }: Announced): boolean {
  const isOne = teller.kind === 'person'
  if (!isOne && speaksAs(register, words, SINGULAR)) return true
  const isAnnounced = ANNOUNCEMENTS.has(text)
  if (isOne && isAnnounced && speaksAs(register, words, PLURAL)) return true
  // a post may well tell of others, but not speak for them
  const mayBeAnother = REJOINDERS.has(text) || (isOne && (isAnnounced || speaksAs(register, words, SINGULAR | PLURAL)))
  return mayBeAnother && tellsOfOthers(register, said, teller)
}

/** Behind the conjunction with which a reported clause opens, or where the range itself begins. */
export function openingOf(tokens: Register['passage']['tokens'], { from, to }: TokenRange): number {
  for (let i = from; i < to; i++) if (COMPLEMENTIZERS.has(tokens[i]?.form.lower ?? '')) return i + 1
  return from
}

/** Whether words are in the first person of a number: `Jestem`, `Odwołamy się`. */
const speaksAs = ({ passage }: Register, words: readonly Span[], wanted: number): boolean =>
  words.some((span) => {
    const { from, to } = tokenRange(passage, span)
    return passage.tokens
      .slice(from, to)
      .some((token) =>
        readingsAt(token).some(({ person, verb, number }) => verb !== null && person === 1 && number & wanted),
      )
  })

/** Whether a person or a body stands in a clause, in any case, other than where its teller is named. */
function tellsOfOthers({ people, passage }: Register, { from, to }: TokenRange, teller: Voice): boolean {
  if (people.between(from, to).some(({ person }) => person !== teller.person)) return true
  const own = teller.mentions.map((mention) => tokenRange(passage, mention))
  for (let i = from; i < to; i++) {
    if (own.some((mention) => i >= mention.from && i < mention.to)) continue
    const token = passage.tokens[i]
    if (token?.kind !== 'word') continue
    const nouns = readingsAt(token).filter(({ pos }) => pos === 'subst')
    const isSomebody = isSpeakerNoun(nouns) !== 'thing' || nouns.some(({ lemma }) => COLLECTIVES.has(lemma))
    const isNamed = isCapitalised(token) && readingsAt(token).every(({ cases }) => cases & CASES.nom)
    if (isSomebody || isNamed) return true
  }
  return false
}
