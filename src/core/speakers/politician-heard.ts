import { LEADER_NOUNS } from '../lexicon/person-nouns.ts'
import { ASKING_VERBS } from '../lexicon/reporting-verbs.ts'
import { POLITICIANS, standsFor } from '../lexicon/roles.ts'
import { QUESTION_NOUN } from '../lexicon/speech-nouns.ts'
import { readingsAt } from '../text/tokens.ts'
import type { Person } from './person.ts'
import { answers } from './prefer-subject.ts'
import type { Register, Voice } from './register.ts'
import type { Resolution } from './resolution.ts'
import type { Role } from './roles.ts'

/** How far back, in tokens, whoever goes on may have been heard. */
const SALIENT = 90

/**
 * `Rzecznik partii mówił, że minister Jan Lis milczy. – To błąd – dodał polityk`: the one heard last, of whom no politician's
 * office is told, rather than one whom only others' words name, or a question: `Na pytanie o ministra Lisa polityk odparł`.
 *
 * @param at the first token of the noun
 * @param holder who has an office that a politician has, and has not been heard
 */
export function politicianHeard(
  register: Register,
  role: Role,
  at: number,
  genders: number,
  recent: readonly Voice[],
  holder: Person,
): Resolution | null {
  const [last] = recent
  if (!POLITICIANS.has(role.head) || last?.kind !== 'person') return null
  // whom the words before are about may answer them; who was asked answers what he was asked
  if (answers(register.passage.tokens, at) && !isAskedAbout(register, at)) return null
  if (recent.some(({ person }) => person === holder) || !isOnlyToldOf(register, holder, at)) return null
  const known = last.agreement.genders === 0 || (last.agreement.genders & genders) !== 0
  if (!known || !mayBePolitician(last) || !isNear(register, last, at)) return null
  return { voice: last, by: 'echo', confidence: 0.6 }
}

/** Somebody without an office, or a spokesman, who may be a politician besides; who has a politician's is found by it. */
const mayBePolitician = ({ roles }: Voice): boolean =>
  roles.every(({ head }) => LEADER_NOUNS.has(head) && [...POLITICIANS].every((noun) => standsFor(noun, head) === 0))

/** Whether all that names somebody shortly before is others' words or a question. */
function isOnlyToldOf(register: Register, { mentions }: Person, at: number): boolean {
  const near = mentions.filter(({ first, last }) => last < at && first > at - SALIENT)
  return near.length > 0 && near.every(({ first }) => isInWords(register, first) || isAskedAbout(register, first))
}

const isInWords = ({ passage: { tokens }, isQuoted }: Register, at: number): boolean => isQuoted(tokens[at]?.start ?? 0)

/** `pytany o ministra Lisa`, `na pytanie o rolę Lisa`: behind a question in its sentence. */
function isAskedAbout({ passage: { tokens, sentenceTokens } }: Register, at: number): boolean {
  const { from } = sentenceTokens[tokens[at]?.sentence ?? 0] ?? { from: at }
  return tokens
    .slice(from, at)
    .some((token) =>
      readingsAt(token).some(
        ({ pos, lemma }) => lemma === QUESTION_NOUN || (pos === 'ppas' && ASKING_VERBS.has(lemma)),
      ),
    )
}

/** Whether somebody was named, or heard, shortly before. */
function isNear({ passage: { tokens } }: Register, { mentions }: Voice, at: number): boolean {
  const start = tokens[Math.max(0, at - SALIENT)]?.start ?? 0
  return mentions.some((mention) => mention.start >= start && mention.start < (tokens[at]?.start ?? 0))
}
