import { endsAsSurname, FAMOUS_NAMES } from '../lexicon/famous-names.ts'
import { editDistance } from './compare-words.ts'
import { isFamous } from './famous-name.ts'
import type { ArticleReading } from './read-quotes.ts'
import { readWords } from './read-words.ts'
import { areForms } from './same-name.ts'

/** What an article capitalises in mid-sentence, folded, with how often it does. */
function namesOf(article: ArticleReading): ReadonlyMap<string, number> {
  let names = read.get(article)
  if (!names) {
    const counts = new Map<string, number>()
    const words = readWords(article.text).filter(({ kind }) => kind === 'word')
    for (const { name, text } of words) if (name) counts.set(text, (counts.get(text) ?? 0) + 1)
    names = counts
    read.set(article, counts)
  }
  return names
}

const read = new WeakMap<ArticleReading, ReadonlyMap<string, number>>()

/** In letters: shorter ones are abbreviations, or the endings of others. */
const SHORTEST = 3

/** Whether a folded word whose capital a link lost is a name: by itself, its ending, or the rest of the article. */
export const isKnownName = (text: string, article: ArticleReading): boolean =>
  isFamous(text) || endsAsSurname(text) || countOf(text, article) > 0

/** Whether a name is no slip of the pen: it is famous, or the article has it elsewhere as well. */
export const isSureName = (text: string, article: ArticleReading): boolean =>
  isFamous(text) || countOf(text, article) > 1

/** Whether a famous name, or one that the article has, may be meant by a folded one with a slip in its beginning. */
export const isPerhapsSlip = (text: string, article: ArticleReading): boolean =>
  [...namesOf(article).keys(), ...FAMOUS_NAMES].some((name) => name !== text && beginsNearly(name, text))

/** In letters. */
const BEGINNING = 5

/** But for one slip, which may have left a letter out or put one in. */
const beginsNearly = (name: string, text: string): boolean =>
  name[0] === text[0] &&
  [BEGINNING - 1, BEGINNING, BEGINNING + 1].some((length) => {
    const beginning = name.slice(0, length).replace('.', '')
    return beginning.length >= BEGINNING - 1 && editDistance(beginning, text.slice(0, BEGINNING)) === 1
  })

function countOf(text: string, article: ArticleReading): number {
  if (text.length < SHORTEST) return 0
  let count = 0
  for (const [name, times] of namesOf(article)) {
    if (name === text || (name[0] === text[0] && areForms(name, text))) count += times
  }
  return count
}
