import type { NounPhrase } from '../grammar/nominal.ts'
import { COMPLEMENTIZERS } from '../lexicon/function-words.ts'
import { REPORTERS } from '../lexicon/interviews.ts'
import { CASES, PLURAL, SINGULAR } from '../lexicon/morphology/readings.ts'
import { FAMILY } from '../lexicon/person-nouns.ts'
import { ANNOUNCEMENTS, REJOINDERS } from '../lexicon/speech-nouns.ts'
import type { Span } from '../model/article.ts'
import { NO_AGREEMENT } from '../model/proposal.ts'
import type { TokenRange } from '../text/passage.ts'
import { tokenRange } from '../text/token-range.ts'
import { isCapitalised, readingsAt } from '../text/tokens.ts'
import type { Register, Voice } from './register.ts'
import { findSubjects } from './subject-candidates.ts'

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
 * czytamy w oświadczeniu`. No body says `żegnam`; whoever is told of may answer, in a number that suits them. A post is
 * its teller's, unless he reports what others do.
 */
export function isInOtherVoice(register: Register, teller: Voice, { text, said, words }: Announced): boolean {
  const isOne = teller.kind === 'person'
  const isOnes = speaksAs(register, words, SINGULAR)
  if (!isOne && isOnes) return true
  const told: Told = { register, said, teller }
  if (isOne && isOnes && isReporter(teller)) return tellsOfSomebody(told, false)
  if (!(isOne ? ANNOUNCEMENTS : REJOINDERS).has(text)) return false
  const areMany = !isOnes && speaksAs(register, words, PLURAL)
  return (!areMany && tellsOfSomebody(told, true)) || (!isOnes && tellsOfBody(told, areMany && !isOne))
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

const isReporter = ({ roles }: Voice): boolean => roles.some(({ head }) => REPORTERS.has(head))

/** A clause, and who told it. */
interface Told {
  register: Register
  said: TokenRange
  teller: Voice
}

/** Where its teller is not named. */
function isOthers({ register: { passage }, teller }: Told, at: number): boolean {
  return teller.mentions.every((mention) => {
    const { from, to } = tokenRange(passage, mention)
    return at < from || at >= to
  })
}

/** Whether another person is the subject of a clause: `że Jan Lis odchodzi`. */
const tellsOfSomebody = (told: Told, byName: boolean): boolean =>
  subjectsOf(told).some(
    ({ kind, name, head, agreement }) =>
      kind === 'person' && (name || !byName) && agreement.number & SINGULAR && isOthers(told, head),
  )

/** Whether a body is the subject of a clause, or a name that may be one's; a family, who mourn, whatever it is. */
function tellsOfBody(told: Told, withFamilies: boolean): boolean {
  const { register, said } = told
  const { tokens } = register.passage
  if (subjectsOf(told).some(({ kind, head }) => kind === 'organization' && isOthers(told, head))) return true
  const people = register.people.between(said.from, said.to)
  return tokens.slice(said.from, said.to).some((token, i) => {
    const at = said.from + i
    if (token.kind !== 'word' || !isOthers(told, at)) return false
    if (withFamilies && readingsAt(token).some(({ lemma }) => lemma === FAMILY)) return true
    const isPersons = people.some(({ first, last }) => at >= first && at <= last)
    return !isPersons && isCapitalised(token) && readingsAt(token).every(({ cases }) => cases & CASES.nom)
  })
}

const subjectsOf = ({ register, said: { from, to } }: Told): NounPhrase[] =>
  findSubjects(register, from, to, NO_AGREEMENT, false)
