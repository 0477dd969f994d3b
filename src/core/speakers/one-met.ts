import type { Agreement } from '../model/proposal.ts'
import type { Person } from './person.ts'
import type { Register } from './register.ts'

/** `„Kurier” rozmawiał z Janem Brylem. Przekazał on, że`: the one person of that gender whom the sentence before names. */
export function onlyOneMet(
  { people, passage: { tokens, sentenceTokens } }: Register,
  at: number,
  shown: Agreement,
): Person | null {
  const before = sentenceTokens[(tokens[at]?.sentence ?? 0) - 1]
  if (!before || tokens[before.from]?.block !== tokens[at]?.block) return null
  const named = people.between(before.from, before.to).filter(({ person }) => person.genders & shown.genders)
  const [one, ...others] = new Set(named.map(({ person }) => person))
  return one && others.length === 0 ? one : null
}
