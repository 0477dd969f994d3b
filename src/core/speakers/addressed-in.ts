import { COMPLEMENTIZERS, WHETHER } from '../lexicon/function-words.ts'
import { CASES, SINGULAR } from '../lexicon/morphology/readings.ts'
import { FORMS_OF_ADDRESS } from '../lexicon/roles.ts'
import type { Span } from '../model/article.ts'
import type { Passage, TokenRange } from '../text/passage.ts'
import { tokenRange } from '../text/token-range.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import type { Person } from './person.ts'
import type { Register } from './register.ts'

/**
 * Whom words speak of as `pan Lis`, so that he says none of them. Not who is called so to his face, `panie Lis`, or in
 * what others are told to have said, `napisał, że pan Lis kłamie`; nor where somebody of that gender tells of himself.
 */
export function addressedIn({ passage, people }: Register, spans: readonly Span[]): ReadonlySet<Person> {
  const { tokens } = passage
  const ranges = spans.map((span) => tokenRange(passage, span))
  const told = ranges.reduce((genders, range) => genders | ownGenders(tokens, range), 0)
  const isAddressed = (token: Token | undefined): boolean =>
    readingsAt(token).some(
      ({ lemma, cases, number }) => FORMS_OF_ADDRESS.has(lemma) && cases !== CASES.voc && number & SINGULAR,
    )
  return new Set(
    ranges.flatMap(({ from, to }) =>
      people
        .between(from, to)
        .filter(
          ({ first, person }) =>
            isAddressed(tokens[first - 1]) && !(person.genders & told) && !isOthers(passage, from, first),
        )
        .map(({ person }) => person),
    ),
  )
}

/** Of what gender somebody tells of himself in the past: `nie wzięłam`. */
const ownGenders = (tokens: readonly Token[], { from, to }: TokenRange): number =>
  tokens
    .slice(from, to)
    .flatMap(readingsAt)
    .filter(({ person, verb, number }) => verb === 'past' && person === 1 && number & SINGULAR)
    .reduce((genders, one) => genders | one.genders, 0)

/** Whether a word of a speech stands behind `że`, `czy` or a colon of its sentence, or in marks within it. */
function isOthers({ tokens, partners }: Passage, from: number, at: number): boolean {
  for (let i = at - 1; i >= from; i--) {
    if ((partners.get(i) ?? i) > at) return true
    const token = tokens[i]
    if (token?.sentence !== tokens[at]?.sentence) continue
    const lower = token?.form.lower ?? ''
    if (token?.kind === 'colon' || COMPLEMENTIZERS.has(lower) || lower === WHETHER) return true
  }
  return false
}
