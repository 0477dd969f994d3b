import type { Span, Speaker } from '../../../core/model/article.ts'
import { fold } from '../../../core/text/fold.ts'
import type { Check } from '../doubt.ts'

/** Forms of a Polish name differ at their ends: so many letters of it may, and so many must be alike. */
const ENDING = 3
const STEM = 4
/** Prepositions are shorter. */
const SHORTEST = 3
const NO_WORD: Word = { text: '', isName: false }

/** Two speakers who may be one: `J. Mak` and `Jan Mak`, `wojewoda` and a person who is one, a name and its slip. */
export const sameSpeaker: Check = ({ speakers }) =>
  speakers.flatMap((one, i) =>
    speakers.slice(i + 1).flatMap((other) => {
      const reason = alike(one, other)
      if (reason === null) return []
      return [
        {
          span: firstMention(other),
          message: `“${one.name}” and “${other.name}” may be one: ${reason}.`,
          remedy: 'If they are, say so in the corrections; if not, leave them.',
        },
      ]
    }),
  )

const firstMention = ({ mentions }: Speaker): Span | null => mentions[0] ?? null

function alike(one: Speaker, other: Speaker): string | null {
  const [a, b] = [wordsOf(one.name), wordsOf(other.name)]
  if (a.length === 0 || b.length === 0) return null
  if (holdsAll(a, b) || holdsAll(b, a)) return 'one name holds the other'
  if (hasRole(one, b) || hasRole(other, a)) return 'one is called by the other’s office'
  return a.length === b.length && a.length > 1 && a.every((word, i) => isSlip(word.text, b[i]?.text ?? ''))
    ? 'their names differ by a letter'
    : null
}

interface Word {
  /** Folded; an initial keeps its stop, which tells it from a word of one letter. */
  text: string
  isName: boolean
}

const wordsOf = (name: string): Word[] =>
  (name.match(/(?<!\p{L})\p{L}\.|[\p{L}\p{N}]+/gu) ?? []).map((word) => ({
    text: fold(word),
    isName: /^\p{Lu}/u.test(word),
  }))

/**
 * Each of these words, or its initial, is a word of the other name, in the same order; one of them at least in full.
 */
function holdsAll(words: readonly Word[], name: readonly Word[]): boolean {
  let at = 0
  let full = false
  for (const word of words) {
    const found = name.findIndex((other, i) => i >= at && (isForm(word, other) || isInitial(word, other)))
    if (found < 0) return false
    full ||= word.text.length >= SHORTEST && !word.text.endsWith('.')
    at = found + 1
  }
  return full
}

const isInitial = ({ text: a }: Word, { text: b }: Word): boolean =>
  (a.endsWith('.') || b.endsWith('.')) && a[0] === b[0]

/**
 * Common nouns were put into the nominative (`prokurator` is no form of `prokuratura`); a rare name may not have been.
 */
function isForm({ text: a, isName }: Word, { text: b, isName: isOther }: Word): boolean {
  if (a === b) return true
  if (!isName || !isOther) return false
  let alike = 0
  while (alike < a.length && a[alike] === b[alike]) alike++
  return alike >= STEM && Math.max(a.length, b.length) - alike <= ENDING
}

/** `wojewoda`, and nothing but an office that another has. */
const hasRole = ({ roles }: Speaker, name: readonly Word[]): boolean =>
  roles.some((role) => {
    const words = wordsOf(role)
    return name.length <= words.length && name.every((word, i) => isForm(word, words[i] ?? NO_WORD))
  })

/** The same word but for one letter more, less or other, or two that changed places. */
function isSlip(a: string, b: string): boolean {
  if (a === b) return true
  if (Math.min(a.length, b.length) < STEM || Math.abs(a.length - b.length) > 1) return false
  let head = 0
  while (head < a.length && a[head] === b[head]) head++
  let tail = 0
  while (tail < Math.min(a.length, b.length) - head && a.at(-1 - tail) === b.at(-1 - tail)) tail++
  const [restA, restB] = [a.slice(head, a.length - tail), b.slice(head, b.length - tail)]
  return Math.max(restA.length, restB.length) <= 1 || restA === [...restB].reverse().join('')
}
