import { isGivenName } from '../lexicon/morphology/human-names.ts'
import { INTRODUCING, NAME_NOUN } from '../lexicon/set-phrases.ts'
import { isCapitalised, type Token } from '../text/tokens.ts'
import { isSameName } from './names.ts'
import type { Person } from './person.ts'
import type { Register } from './register.ts'

/** Tokens between what was said and the role of who said it: `– A – powiedziała w piątek reżyserka`. */
const ATTRIBUTION = 6
/** Tokens of it that are looked through. */
const LONGEST_WORDS = 120

/**
 * `– Ewa gra najlepiej – powiedziała reżyserka`, `– Bez Jana nie wygramy – powiedział kapitan`: whom the words right before the
 * role at `at` name, who does not say them; by the whole name where it is told, and not where somebody introduces himself.
 */
export function namedInWords({ passage: { tokens }, isSpoken }: Register, at: number): (person: Person) => boolean {
  const isSaid = (i: number): boolean => isSpoken(tokens[i]?.start ?? 0)
  let to = at
  while (to > Math.max(0, at - ATTRIBUTION) && !isSaid(to - 1)) to--
  let from = to
  while (from > Math.max(0, to - LONGEST_WORDS) && isSaid(from - 1)) from--
  const words = tokens.slice(from, to)
  // `Mam na imię Jan`, `Ewa to imię mojej babci`
  if (words.some(({ form }) => NAME_NOUN.has(form.lower))) return () => false
  const names = words.map((_, i) => nameAt(tokens, from + i)).filter((name) => name !== null)
  return ({ name }) => names.some((said) => isNameOf(said, name.split(' ')))
}

/** The name that begins at `at`, in one word or two; null where none does, or where who speaks says his own. */
function nameAt(tokens: readonly Token[], at: number): readonly string[] | null {
  const [before, name, next] = tokens.slice(at - 1, at + 2)
  if (!name || !isCapitalised(name) || !isGivenName(name.text)) return null
  if (before?.sentence === name.sentence && isCapitalised(before) && isGivenName(before.text)) return null
  if (INTRODUCING.has(before?.form.lower ?? '')) return null
  return isCapitalised(next) && next?.sentence === name.sentence ? [name.text, next.text] : [name.text]
}

/** `Jana` may be Jan Wrona; `Jana Bryla` is another. */
function isNameOf([first = '', second]: readonly string[], own: readonly string[]): boolean {
  if (second === undefined) return own.some((word) => isSameName(first, word))
  return isSameName(first, own[0] ?? '') && isSameName(second, own.at(-1) ?? '')
}
