import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { COURT_OFFICERS } from '../lexicon/court-sides.ts'
import { TITLE_ROLES } from '../lexicon/name-words.ts'
import { PRESS_OFFICER, SPOKESMAN } from '../lexicon/offices.ts'
import { WITH_OR_FROM } from '../lexicon/prepositions.ts'
import { mainNoun, standsFor } from '../lexicon/roles.ts'
import type { Person } from './person.ts'
import type { Register, Voice } from './register.ts'
import type { Role } from './roles.ts'

/** Tokens that what somebody is from may have. */
const BODY_REACH = 6

/**
 * Whether a bare `rzecznik` or `prokurator` may be somebody whom the article does not call so: who has been heard, or is told to
 * be from a body or of a rank, and for a spokesman nothing else. Whom the news is about is neither: `Ewa Lis zaginęła. Rzeczniczka`.
 */
export function mayAnswerFor(register: Register, { head }: Role, person: Person, recent: readonly Voice[]): boolean {
  const isSpokesman = mainNoun(head) === SPOKESMAN
  if (!isSpokesman && !COURT_OFFICERS.has(head)) return true
  const isRanked = person.roles.some(isRank)
  const isHeard = recent.some((voice) => voice.person === person)
  if (!isSpokesman) return person.roles.length > 0 || isHeard || isFromBody(register, person)
  const isOther = person.roles.some(
    (held) => !isRank(held) && standsFor(held.head, head) === 0 && !held.rest.includes(PRESS_OFFICER.complement),
  )
  return !isOther && (isRanked || isHeard || isFromBody(register, person))
}

const TITLES: ReadonlySet<string> = new Set(TITLE_ROLES.values())
const isRank = ({ head }: Role): boolean => TITLES.has(head) || standsFor(PRESS_OFFICER.head, head) > 0

/** `Jan Lis z komendy policji`. */
const isFromBody = ({ passage: { tokens } }: Register, { mentions }: Person): boolean =>
  mentions.some(({ last }) => {
    const from = WITH_OR_FROM.has(tokens[last + 1]?.text ?? '')
      ? readNounPhrase(tokens, last + 2, last + 2 + BODY_REACH, 'gen', false)
      : null
    return from?.kind === 'organization'
  })
