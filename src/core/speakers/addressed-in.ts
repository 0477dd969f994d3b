import { finiteAt } from '../grammar/cues.ts'
import { isRegnal } from '../grammar/regnal.ts'
import { COMPLEMENTIZERS, WHETHER } from '../lexicon/function-words.ts'
import { CASES, GENDERS, type Reading, SINGULAR } from '../lexicon/morphology/readings.ts'
import { DIRECT_VERBS, HEARING_WORDS_VERBS } from '../lexicon/reporting-verbs.ts'
import { FORMS_OF_ADDRESS } from '../lexicon/roles.ts'
import { INTRODUCING } from '../lexicon/set-phrases.ts'
import type { Span } from '../model/article.ts'
import type { Passage, TokenRange } from '../text/passage.ts'
import { tokenRange } from '../text/token-range.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import { isOblique } from './name-context.ts'
import type { Person } from './person.ts'
import type { Register } from './register.ts'

/** Whom words speak of, so that he says none of them: as `pan Lis`, or by his whole name. */
export const spokenOfIn = (register: Register, spans: readonly Span[]): ReadonlySet<Person> =>
  new Set([...addressedIn(register, spans), ...toldOfIn(register, spans)])

/**
 * Whom words speak of as `pan Lis`, so that he says none of them. Not who is called so to his face, `panie Lis`, or in
 * what others are told to have said, `napisał, że pan Lis kłamie`; nor where no verb tells of him and somebody of that
 * gender tells of himself: `Wszędzie pan Lis i pan Lis. Nic nie wziąłem`.
 */
function addressedIn({ passage, people }: Register, spans: readonly Span[]): Person[] {
  const { tokens } = passage
  const ranges = spans.map((span) => tokenRange(passage, span))
  const told = ranges.reduce((genders, range) => genders | ownGenders(tokens, range), 0)
  const isAddressed = (token: Token | undefined): boolean =>
    readingsAt(token).some(
      ({ lemma, cases, number }) => FORMS_OF_ADDRESS.has(lemma) && cases !== CASES.voc && number & SINGULAR,
    )
  return ranges.flatMap((range) =>
    people
      .between(range.from, range.to)
      .filter(
        ({ first, person }) =>
          isAddressed(tokens[first - 1]) &&
          !(person.genders & told && isVerbless(passage, range, first)) &&
          !isOthers(passage, range.from, first),
      )
      .map(({ person }) => person),
  )
}

/**
 * Whom words tell of by a whole name, as the subject of a verb in the third person, `Jan Bryl pisał do nas`: who speaks so of
 * himself would say `ja`. Not who is introduced, `to Jan Bryl`, nor in what others are told to have said.
 */
function toldOfIn({ passage, people }: Register, spans: readonly Span[]): Person[] {
  const { tokens } = passage
  return spans
    .map((span) => tokenRange(passage, span))
    .flatMap(({ from, to }) =>
      people
        .between(from, to)
        .filter(({ first, last, person }) => {
          const verb = finiteAt(tokens, isRegnal(tokens[last + 1]) ? last + 2 : last + 1)
          return (
            first < last &&
            tokens[last]?.text === person.surname &&
            !isOblique(tokens[first]) &&
            verb?.person === 3 &&
            (verb.number & SINGULAR) !== 0 &&
            !INTRODUCING.has(tokens[first - 1]?.form.lower ?? '') &&
            !isOthers(passage, from, first)
          )
        })
        .map(({ person }) => person),
    )
}

/**
 * Of what gender who speaks is by words that tell of themselves in the past, `byłam`, `poszłyśmy`, as a bit set; 0 where none
 * does, or where they tell of both. What others are told to have said shows nothing.
 */
export function genderOfSelf({ passage }: Register, spans: readonly Span[]): number {
  const { tokens } = passage
  const shown = spans.flatMap((span) => {
    const { from, to } = tokenRange(passage, span)
    return tokens
      .slice(from, to)
      .flatMap((token, i) =>
        readingsAt(token)
          .filter(isOfSelf)
          .map(({ genders }) => ({ genders, at: from + i })),
      )
      .filter(({ at }) => !isOthers(passage, from, at))
  })
  const [first] = shown
  return first && shown.every(({ genders }) => genders === first.genders) ? first.genders : 0
}

/** Of several, men may be among women: `poszliśmy` tells nothing. */
const isOfSelf = ({ person, verb, number, genders }: Reading): boolean =>
  (verb === 'past' || verb === 'conditional') &&
  person === 1 &&
  ((number & SINGULAR) !== 0 || !(genders & GENDERS.human))

/** Of what gender somebody tells of himself in the past: `nie wzięłam`. */
const ownGenders = (tokens: readonly Token[], { from, to }: TokenRange): number =>
  tokens
    .slice(from, to)
    .flatMap(readingsAt)
    .filter(({ person, verb, number }) => verb === 'past' && person === 1 && number & SINGULAR)
    .reduce((genders, one) => genders | one.genders, 0)

/** Whether the sentence of a word has no verb, as far as it is said. */
const isVerbless = ({ tokens }: Passage, { from, to }: TokenRange, at: number): boolean =>
  tokens
    .slice(from, to)
    .every((token) => token.sentence !== tokens[at]?.sentence || readingsAt(token).every(({ verb }) => verb === null))

/** Whether a word of a speech stands in marks within it, or behind `że`, `czy` or a colon of what others say. */
function isOthers({ tokens, partners }: Passage, from: number, at: number): boolean {
  let isSaid = false
  for (let i = at - 1; i >= from; i--) {
    if ((partners.get(i) ?? i) > at) return true
    const token = tokens[i]
    if (token?.sentence !== tokens[at]?.sentence) continue
    const lower = token?.form.lower ?? ''
    if (isSaid && readingsAt(token).some(isOfOthers)) return true
    isSaid ||= token?.kind === 'colon' || COMPLEMENTIZERS.has(lower) || lower === WHETHER
  }
  return false
}

/** `napisał`, `mówią`, `napisano`; what one says oneself is heard of others alone: `usłyszałem`. */
const isOfOthers = ({ lemma, verb, person }: Reading): boolean =>
  verb !== null && (HEARING_WORDS_VERBS.has(lemma) || (person !== 1 && DIRECT_VERBS.has(lemma)))
