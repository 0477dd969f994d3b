import type { Proposal } from '../model/proposal.ts'
import type { Passage } from '../text/passage.ts'
import { agree } from '../text/subject.ts'
import { tokenRange } from '../text/token-range.ts'
import type { Found } from './hearing.ts'
import type { Register, Voice } from './register.ts'

/** How far behind a role, in tokens, the article may come round to the name of its holder. */
const REACH = 120
const UNSURE = 0.8

/**
 * `Rzeczniczka szpitala zapewniła, że… Anna Bryl dodała, że…`: a role that nobody in the article bears, and soon behind it
 * a person of that sex who speaks, whom nothing else introduces and whom the article has not named before: the press does
 * so to vary its words. What rests on it is held less surely.
 */
export function introduceLater(
  register: Register,
  proposals: readonly Proposal[],
  found: Map<Proposal, Found | null>,
): void {
  const spoken = proposals.flatMap((proposal) => {
    const result = found.get(proposal)
    return result ? [{ proposal, result }] : []
  })
  const merged = new Map<Voice, Voice>()
  spoken.forEach(({ proposal, result: { voice } }, i) => {
    if (merged.has(voice) || !isUnnamedHolder(voice)) return
    const at = startOf(register.passage, proposal)
    for (const next of spoken.slice(i + 1, i + 8)) {
      const { voice: other, source } = next.result
      if (other === voice || merged.has(other)) continue
      if (!other.person || !source) return
      const first = other.person.mentions[0]?.first ?? 0
      const known = other.person.roles.length > 0 || first < at || first > at + REACH
      if (!known && agree({ number: 1, genders: voice.agreement.genders }, other.agreement)) merged.set(voice, other)
      return
    }
  })
  for (const [voice, into] of merged) register.merge(voice, into)
  for (const [proposal, result] of found) {
    const into = result && merged.get(result.voice)
    if (into) found.set(proposal, { ...result, voice: into, confidence: result.confidence * UNSURE })
  }
}

/** A single person by role alone, and one that a complement tells from others. */
const isUnnamedHolder = ({ person, kind, agreement, roles, name }: Voice): boolean =>
  person === null &&
  kind === 'person' &&
  (agreement.number & 1) !== 0 &&
  roles.some(({ rest }) => rest.length > 0) &&
  /^\p{Ll}/u.test(name)

const startOf = (passage: Passage, { cue, spans }: Proposal): number =>
  tokenRange(passage, { start: cue?.span.start ?? spans[0]?.start ?? 0, end: 0 }).from
