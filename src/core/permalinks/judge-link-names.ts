import { OFFICES, OTHER_NAMES } from '../lexicon/other-names.ts'
import { isKnownName, isPerhapsSlip, isSureName } from './article-names.ts'
import type { Comparison } from './compare-words.ts'
import { isFamous } from './famous-name.ts'
import { signAtWord, signOfForm } from './fingerprint.ts'
import { hasOtherName } from './judge-names.ts'
import type { JudgedLink } from './judged-link.ts'
import type { Word } from './read-words.ts'

/** A given name and a surname. */
const MOST_NAMES = 2
/** In words: how much further than its beginning the quote is looked at. */
const FURTHER = 3
/** How much of the readable words the quote begins with still. */
const LEAST_BEGUN = 0.5
/** How much of a link's signs is there still, and of the quote's: what was reworded all over tells of no name. */
const LEAST_COVERED = 0.7

/**
 * Whether a name gave way to another, by the readable words of a link or by a sign behind them, which must not be an
 * office's where the name may be its holder's.
 */
export const hasOtherNameInLink = (judged: JudgedLink): boolean => isInWords(judged) || isInSigns(judged)

/** The readable words have no capitals: which are names, they tell themselves, or the rest of the article does. */
function isInWords({ words, quote, begun, article }: JudgedLink): boolean {
  if (begun === null || begun.coverA < LEAST_BEGUN) return false
  const now = quote.words.slice(0, words.length + FURTHER)
  const [keptA, keptB] = sidesOf(begun)
  if (!now.some((word, i) => isWord(word) && !keptB.has(i) && (word.name || isFamous(word.text)))) return false
  const then = words.map((word, i) =>
    !keptA.has(i) && isWord(word) && isKnownName(word.text, article) ? { ...word, name: true } : word,
  )
  return hasOtherName(then, now, begun.pairs)
}

function isInSigns({ link, signAt, quote, signs, comparison, article }: JudgedLink): boolean {
  if (Math.min(comparison.coverA, comparison.coverB) < LEAST_COVERED) return false
  const told = new Set(signAt.values())
  const wordAt = new Map([...signAtWord(quote, link.level)].map(([word, at]) => [at, quote.words[word]]))
  const [keptA, keptB] = sidesOf(comparison)
  const kept = comparison.pairs.filter(({ likeness }) => likeness > 0)
  return [...kept, { a: link.signs.length, b: signs.length }].some((to, at) => {
    const from = kept[at - 1] ?? { a: -1, b: -1 }
    const count = to.a - from.a - 1
    if (count < 1 || count > MOST_NAMES || to.b - from.b - 1 !== count) return false
    const places = Array.from({ length: count }, (_, n) => ({ a: from.a + 1 + n, b: from.b + 1 + n }))
    // a slip of the pen gives a name another sign as well
    const isAlone = link.signs.length - kept.length === count && signs.length - kept.length === count
    return places.every(({ a: i, b: j }) => {
      const [was, now] = [link.signs[i], wordAt.get(j)]
      if (told.has(i) || was?.kind !== 'word' || !now?.name || !isWord(now)) return false
      return (
        (isSureName(now.text, article) || (isAlone && !isPerhapsSlip(now.text, article))) &&
        signs.every((sign, n) => n === j || keptB.has(n) || sign.text !== was.text) &&
        link.signs.every((sign, n) => n === i || keptA.has(n) || sign.text !== signs[j]?.text) &&
        !formsOf(now.text).some((form) => signOfForm(form, link.level, true) === was.text) &&
        (isFamous(now.text) || !OFFICES.some((office) => signOfForm(office, link.level) === was.text))
      )
    })
  })
}

const isWord = ({ kind }: Word): boolean => kind === 'word'

const sidesOf = ({ pairs }: Comparison): [ReadonlySet<number>, ReadonlySet<number>] => {
  const kept = pairs.filter(({ likeness }) => likeness > 0)
  return [new Set(kept.map(({ a }) => a)), new Set(kept.map(({ b }) => b))]
}

/** So many letters of a word its sign may be of, one for each length of the word. */
const STEMS = [3, 4, 5]
/** What makes a word's stem of all its letters. */
const ANY_ENDING = 'xx'

/**
 * What may have stood in a name's place and meant the same: another case, which has more or less of the stem; the name
 * with two letters swapped, or one doubled, and without that; another name of the same.
 */
const formsOf = (text: string): string[] => [
  ...STEMS.map((length) => text.slice(0, length) + ANY_ENDING),
  ...[0, 1, 2, 3].map((i) => text.slice(0, i) + text.charAt(i + 1) + text.charAt(i) + text.slice(i + 2)),
  text.replace(/(.)\1/, '$1'),
  ...OTHER_NAMES.filter((names) => names.some((name) => text.startsWith(name.replace('.', '')))).flat(),
]
