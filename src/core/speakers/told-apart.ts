import type { NounPhrase } from '../grammar/nominal.ts'
import { DEMONSTRATIVE_LEMMA } from '../lexicon/function-words.ts'
import { PLURAL } from '../lexicon/morphology/readings.ts'
import { OBJECT_PRONOUNS_OF } from '../lexicon/pronouns.ts'
import { WORDS_ANSWERED } from '../lexicon/speech-nouns.ts'
import { REACTING_VERBS } from '../lexicon/told-by-author.ts'
import type { TokenRange } from '../text/passage.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import type { Person } from './person.ts'
import type { Register, Voice } from './register.ts'
import type { Wanted } from './resolution.ts'

/** How far from a subject its clause is read, in tokens. */
const REACH = 8

/**
 * Whom a role in the nominative does not mean, by the clause that it is the subject of: `Odpowiedział mu prezes klubu` is not
 * whom the pronoun stands for, `Na te słowa zareagował prezes klubu` not whoever has spoken last.
 */
export function toldApart(
  { passage: { tokens } }: Register,
  phrase: NounPhrase,
  { case: wanted }: Wanted,
  [last]: readonly Voice[],
): (person: Person) => boolean {
  if (wanted !== 'nom' || phrase.agreement.number === PLURAL) return () => false
  const clause = clauseOf(tokens, phrase)
  const genders = objectsIn(tokens, clause)
  const answered = answersWords(tokens, clause) ? last?.person : null
  return (person) => person === answered || isOnly(person.genders, genders)
}

/** Somebody of one gender, for whom a pronoun of that gender may stand. */
const isOnly = (own: number, pronouns: number): boolean => (own & pronouns) !== 0 && (own & ~pronouns) === 0

/** The words around a phrase up to the next mark of any kind. */
function clauseOf(tokens: readonly Token[], { first, last }: NounPhrase): TokenRange {
  const isOwn = (i: number): boolean => tokens[i]?.kind === 'word' && tokens[i]?.sentence === tokens[first]?.sentence
  let [from, to] = [first, last + 1]
  while (from > 0 && first - from < REACH && isOwn(from - 1)) from--
  while (to - last <= REACH && isOwn(to)) to++
  return { from, to }
}

/** The genders of the pronouns that are objects there. */
function objectsIn(tokens: readonly Token[], { from, to }: TokenRange): number {
  let genders = 0
  for (let i = from; i < to; i++) genders |= OBJECT_PRONOUNS_OF.get(tokens[i]?.form.lower ?? '') ?? 0
  return genders
}

/** `Na te zarzuty odpowiada`, `Do tych słów odniósł się`. */
function answersWords(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  const reacts = tokens
    .slice(from, to)
    .some((token) => readingsAt(token).some(({ lemma, verb }) => verb !== null && REACTING_VERBS.has(lemma)))
  if (!reacts) return false
  for (let i = from; i + 1 < to; i++) {
    const points = readingsAt(tokens[i]).some(({ lemma }) => lemma === DEMONSTRATIVE_LEMMA)
    if (points && readingsAt(tokens[i + 1]).some(({ lemma }) => WORDS_ANSWERED.has(lemma))) return true
  }
  return false
}
