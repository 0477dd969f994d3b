import { fullNameEnd } from '../grammar/full-name.ts'
import { rangeSpan, type TokenRange } from '../text/passage.ts'
import { inSmallLetters, isAcronym, isCapitalised } from '../text/tokens.ts'
import type { Found, Hearing } from './hearing.ts'

/** `J.K.: …`, `JK: …`: whoever of the article has these initials; with stops a voice of that name where nobody does. */
export function findByInitials({ register }: Hearing, where: TokenRange): Found | null {
  const letters = register.passage.tokens.slice(where.from, where.to).filter(({ kind }) => kind === 'word')
  const isJoined = letters.length === 1 && JOINED.test(letters[0]?.text ?? '')
  const isSpaced = letters.length >= 1 && letters.length <= 3 && letters.every(({ text }) => /^\p{Lu}$/u.test(text))
  if (!isJoined && !isSpaced) return null
  const initials = letters.map(({ text }) => text)
  // `M: …`, as a letter stands in a talk
  const lone = isSpaced && letters.length === 1 && where.to - where.from === 1
  const person = lone ? null : register.people.byInitials(initials.join(''))
  // letters that are nobody's may be a body's
  if (isJoined && !person) return null
  const name = lone ? initials.join('') : `${initials.join('.')}.`
  const voice = person ? register.personVoice(person) : register.namedPerson(name, null)
  return { voice, source: rangeSpan(register.passage, where), rule: 'subject', confidence: person ? 0.95 : 0.9 }
}

const JOINED = /^\p{Lu}{2,3}$/u

/** `W. Wrzosek: …`: an initial and a surname, with a bracket behind them perhaps. */
export function findInitialed({ register }: Hearing, { from, to }: TokenRange): Found | null {
  const { tokens } = register.passage
  if (!/^\p{Lu}$/u.test(tokens[from]?.text ?? '') || tokens[from + 1]?.text !== '.' || !isCapitalised(tokens[from + 2]))
    return null
  let end = from + 3
  while (end < to && isCapitalised(tokens[end])) end++
  const person = register.people.within(from, end - 1)?.person
  const span = rangeSpan(register.passage, { from, to: end })
  const voice = person
    ? register.personVoice(person)
    : register.namedPerson(
        `${tokens[from]?.text}. ${tokens
          .slice(from + 2, end)
          .map(({ text }) => text)
          .join(' ')}`,
        null,
      )
  return { voice: register.seen(voice, span), source: span, rule: 'subject', confidence: 0.9 }
}

/** People among whom a name in capitals is looked for. */
const MOST_PEOPLE = 64

/** `JAN WRZOS: …`, `EWA M. BRYL: …`: a full name in capitals is a person's, written as elsewhere. */
export function findInCapitals({ register }: Hearing, { from, to }: TokenRange): Found | null {
  const end = fullNameEnd(register.passage.tokens, from, to)
  const parts = register.passage.tokens.slice(from, end)
  const words = parts.filter(({ kind }) => kind === 'word')
  if (words.length === 0 || words.some((token) => !isAcronym(token) && token.text.length > 1)) return null
  const name = parts
    .map(({ text, kind, spaceAfter }, i) => {
      const part = kind === 'word' ? inSmallLetters(text) : text
      return spaceAfter && i < parts.length - 1 ? `${part} ` : part
    })
    .join('')
  const person = register.people.all.slice(0, MOST_PEOPLE).find((other) => other.name === name)
  const voice = person ? register.personVoice(person) : register.namedPerson(name, null)
  const span = rangeSpan(register.passage, { from, to: end })
  return { voice: register.seen(voice, span), source: span, rule: 'subject', confidence: 0.9 }
}
