import { COURT_OFFICERS } from '../lexicon/court-sides.ts'
import { LEADER_NOUNS } from '../lexicon/person-nouns.ts'
import type { Role } from './roles.ts'

/** A person whom the article names, whether or not they speak. */
export interface Person {
  /** In the nominative, as full as the article gives it. */
  name: string
  surname: string
  genders: number
  /** As they stand, in the nominative. */
  roles: Role[]
  mentions: Mention[]
  /** How the name was come by: 0 from another case, 1 where nothing governs it, 2 beside a role in the nominative. */
  certainty: 0 | 1 | 2
}

/** Token indices, inclusive. */
export interface Mention {
  first: number
  last: number
}

/** Whoever of `people` was mentioned last before `at`; the first of them where none was. */
export function latestBefore(people: readonly Person[], at: number): Person | null {
  let best: Person | null = null
  let bestAt = -1
  for (const person of people) {
    const first = lastBefore(person.mentions, at)
    if (first > bestAt) {
      best = person
      bestAt = first
    }
  }
  return best ?? people[0] ?? null
}

/** Mentions stand in order: binary search. */
function lastBefore(mentions: Person['mentions'], at: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((mentions[middle]?.first ?? 0) < at) low = middle + 1
    else high = middle
  }
  return mentions[low - 1]?.first ?? -1
}

/**
 * Whether an office may be that of a person whom the article gives none: not of `Jan K.`, for whom the press calls by a letter
 * is accused or ill, and neither defends nor judges anybody.
 */
export const mayHold = ({ name, roles }: Person, { head }: Role): boolean =>
  roles.length > 0 || !(LEADER_NOUNS.has(head) || COURT_OFFICERS.has(head)) || !/ \p{Lu}\.$/u.test(name)
