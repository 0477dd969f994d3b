import { CREDIT_LABEL, CREDIT_SMALL_PRINT, CREDIT_WORDS } from '../../lexicon/credits.ts'
import { readingsOf } from '../../lexicon/morphology/readings.ts'

/**
 * Where the credit starts that ends a caption, or -1: ` / OLIVIER HOSLET / POOL / PAP`, `fot. Jan Kowalski`, `źródło:
 * PAP`.
 */
export function findCredit(part: string): number {
  const label = CREDIT_LABEL.exec(part)
  if (label && label.index + label[0].trimEnd().length < part.length)
    return label.index + (/^[\s(./]/.test(label[0]) ? 1 : 0)
  const slash = part.indexOf(' / ')
  const names = slash < 0 ? [] : part.slice(slash + 3).split(/ ?\/ ?/)
  return names.some((name) => CREDIT_WORDS.has(name.replace(/[.)]+$/, '')) || IN_CAPITALS.test(name)) ? slash + 3 : -1
}

/** A photographer as agencies set one: `OLGA WRZOS`. */
const IN_CAPITALS = /^\p{Lu}[\p{Lu}.-]+(?: \p{Lu}[\p{Lu}.-]+){1,3}$/u

const NAME = /^(?:\p{Lu}[\p{L}\p{M}\p{N}'’.-]*|\p{N}{4})(?=[\s/]|$)/u
const LONGEST = 120

/**
 * Where a credit ends that starts at the start of `text` and has a sentence glued to it: names, in capitals or unknown
 * to the dictionary, and slashes. 0 where there is none.
 */
export function readCredit(text: string): number {
  const within = text.slice(0, LONGEST)
  let end = 0
  let slash = false
  for (let at = 0; at < within.length; ) {
    const rest = within.slice(at)
    const gap = /^[\s/]+/.exec(rest)?.[0]
    if (gap) {
      slash = gap.includes('/')
      at += gap.length
      continue
    }
    const known = wordsAt(rest)
    const name = known ?? NAME.exec(rest)?.[0]
    if (!name || !(end === 0 || slash || known || isName(name, rest))) break
    at += name.length
    end = at
    slash = false
  }
  return end
}

function wordsAt(text: string): string | undefined {
  const print = CREDIT_SMALL_PRINT.exec(text)?.[0]
  if (print) return print
  let longest: string | undefined
  for (const word of CREDIT_WORDS)
    if (text.startsWith(word) && !/^\p{L}/u.test(text.slice(word.length)) && word.length > (longest?.length ?? 0))
      longest = word
  return longest
}

/** `News Network`: a word that the dictionary has, in front of a name that it has not. */
const NEXT = /^\p{L}+ (\p{Lu}\p{L}+)/u

const isName = (name: string, rest: string): boolean =>
  (isUnknown(NEXT.exec(rest)?.[1]) && !leadsToPlace(name)) ||
  /^[\p{Lu}\p{N}.-]{2,}$/u.test(name) ||
  rest.startsWith('/', name.length) ||
  isUnknown(name)

/** `W Zatylinie`: the sentence behind the credit has begun. */
const leadsToPlace = (name: string): boolean => readingsOf(name.toLowerCase()).some(({ pos }) => pos === 'prep')

const isUnknown = (name: string | undefined): boolean =>
  name !== undefined && readingsOf(name.toLowerCase()).length === 0
