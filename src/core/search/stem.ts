import { WORD_ENDINGS } from '../lexicon/word-endings.ts'

/** What is left of a word stays recognisable: `Ewa` and `Ewy` meet, `nie` and `nic` do not. */
const SHORTEST = 2

/** A folded word without the longest ending that inflection may have given it: the same for most forms of a word. */
export function stem(word: string): string {
  const ending = WORD_ENDINGS.find((ending) => word.length >= ending.length + SHORTEST && word.endsWith(ending))
  return ending === undefined ? word : word.slice(0, -ending.length)
}
