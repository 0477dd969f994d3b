import { expect, test } from 'vitest'
import { compareWords } from '../../../../src/core/permalinks/compare-words.ts'
import { judgeSense } from '../../../../src/core/permalinks/judge-sense.ts'
import { readWords } from '../../../../src/core/permalinks/read-words.ts'

function turnOf(from: string, to: string): string | null {
  const [a, b] = [readWords(from), readWords(to)]
  return judgeSense(a, b, compareWords(a, b))
}

test.each([
  ['another’s surname', 'umowę na łodzie podpisał Wrzosek w porcie', 'umowę na łodzie podpisał Bielak w porcie'],
  ['another’s in full', 'spotkałem się z Janem Wilkiem na grobli', 'spotkałem się z Igorem Skowronem na grobli'],
  ['another place', 'prom kursuje stąd do Nidowa dwa razy dziennie', 'prom kursuje stąd do Brodnik dwa razy dziennie'],
  ['another country, at the end', 'zboże kupimy w tym roku od Ukrainy', 'zboże kupimy w tym roku od Turcji'],
])('turns: %s', (_, from, to) => {
  expect(turnOf(from, to)).toBe('name')
})

test.each([
  ['a name spelled otherwise', 'umowę podpisał wczoraj Zełenski', 'umowę podpisał wczoraj Zelenskyj'],
  ['another form', 'spotkałem się z Wrzoskiem na grobli', 'spotkałem Wrzoska na grobli'],
  ['another name of the same', 'na to nie zgodzi się wtedy Moskwa', 'na to nie zgodzi się wtedy Rosja'],
  ['an abbreviation', 'pieniądze na most da nam Unia', 'pieniądze na most da nam UE'],
  ['an office', 'umowę podpisał wczoraj Wrzosek', 'umowę podpisał wczoraj burmistrz'],
  ['a name that stands elsewhere', 'umowę podpisał w porcie Wrzosek', 'umowę Wrzosek podpisał w porcie'],
  ['a name among other words', 'umowę podpisał wczoraj Wrzosek', 'umowę, którą przyniósł do portu Bielak, podpisano'],
])('turns nothing: %s', (_, from, to) => {
  expect(turnOf(from, to)).toBeNull()
})
