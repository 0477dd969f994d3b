import { expect, test } from 'vitest'
import { analyze } from '../../../../src/core/lexicon/morphology/dictionary.ts'
import { NEGATIONS } from '../../../../src/core/lexicon/negations.ts'
import { QUANTITIES } from '../../../../src/core/lexicon/quantities.ts'
import { readWords } from '../../../../src/core/permalinks/read-words.ts'
import { fold } from '../../../../src/core/text/fold.ts'

const kindOf = (word: string): string | undefined => readWords(`most ${word}`)[1]?.kind

test.each([
  ['zadna', 'negation'],
  ['żdana', 'word'],
  ['żądań', 'word'],
  ['zadań', 'word'],
  ['zabranie', 'word'],
  ['wtroek', 'number'],
  ['worek', 'word'],
  ['wrzenia', 'word'],
  ['wrzesnia', 'number'],
])('%s is a %s', (word, kind) => {
  expect(kindOf(word)).toBe(kind)
})

/** Words in the dictionary that no paper prints, or that count as the one they are near does. */
const UNUSUAL = new Set(
  'pitego omego siedm siedmnaście siedmset siedmdziesiąt czerech siedmnastu siedmnasty siedmnastego siedmdziesięciu jedne dwukrotne trzykrotne czterokrotne podwójne piciu piecu seidem zbraknie'.split(
    ' ',
  ),
)
const DIACRITICS: Readonly<Record<string, string>> = { a: 'ą', c: 'ć', e: 'ę', l: 'ł', n: 'ń', o: 'ó', s: 'ś', z: 'żź' }

/** What a word becomes by one slip of the pen: a letter left out or doubled, two that changed places. */
const slipsOf = (word: string): string[] =>
  [...word].flatMap((letter, i) => [
    word.slice(0, i) + word.slice(i + 1),
    word.slice(0, i) + letter + word.slice(i),
    word.slice(0, i) + word.charAt(i + 1) + letter + word.slice(i + 2),
  ])

/** With each letter as it is, or with a diacritic. */
const spellingsOf = (word: string): string[] =>
  [...word].reduce<string[]>(
    (begun, letter) => begun.flatMap((head) => [letter, ...(DIACRITICS[letter] ?? '')].map((one) => head + one)),
    [''],
  )

test('no word of the dictionary is taken for a slip in one that denies or counts', () => {
  const known = new Set([...NEGATIONS, ...QUANTITIES.keys()].map(fold))
  const slips = new Set([...known].flatMap(slipsOf).filter((word) => word.length >= 5 && !known.has(word)))
  expect(slips.size).toBeGreaterThan(500)
  const mistaken = [...slips]
    .filter((word) => kindOf(word) !== 'word')
    .flatMap((word) => spellingsOf(word).filter((one) => analyze(one).length > 0 && !UNUSUAL.has(one)))
  expect(mistaken).toEqual([])
})
