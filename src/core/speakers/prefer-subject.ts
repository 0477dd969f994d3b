import { finiteAt } from '../grammar/cues.ts'
import { isPreposition } from '../grammar/nominal.ts'
import { ADDITIVES, RELATIVE_LEMMA } from '../lexicon/function-words.ts'
import { SEEKING_VERBS } from '../lexicon/interviews.ts'
import { CASES, SINGULAR } from '../lexicon/morphology/readings.ts'
import { ANSWERING_VERBS, REPROACHING_VERBS } from '../lexicon/reporting-verbs.ts'
import { SEXES } from '../lexicon/roles.ts'
import { CITING_VERBS, GOES_ON } from '../lexicon/told-by-author.ts'
import { readingsAt, type Token } from '../text/tokens.ts'
import { casesBefore } from './name-context.ts'
import type { Person } from './person.ts'
import type { Register, Voice } from './register.ts'
import { finiteFrom } from './sentence-subject.ts'
import { findSubjects } from './subject-candidates.ts'

/**
 * `Wrona przyjechał z Brylem. Burmistrz powiedział`: of two named in one sentence the subject; and whoever was heard last,
 * where the other has been named since only as what is told of.
 *
 * @param reach how far back, in tokens, they may have been named
 * @param recent who has been heard, the last first; nobody, where the noun is no role that the text gives them
 */
export function preferSubject(
  register: Register,
  at: number,
  reach: number,
  [last, other, ...rest]: readonly Person[],
  recent: readonly Voice[] = [],
): Person | null {
  if (!last || !other) return last ?? null
  const { people, passage } = register
  const { tokens } = passage
  const mentions = people.between(Math.max(0, at - reach), at)
  const [late, early] = [last, other].map((person) => mentions.findLast((mention) => mention.person === person))
  if (!late || !early) return last
  const isSubject = ({ person, first, last: end }: Mentioned): boolean =>
    tokens[end]?.text === person.surname &&
    !isPreposition(tokens[first - 1]) &&
    !isUndeclinedObject(tokens, first) &&
    mayBeNominative(tokens, first)
  const isBeside = tokens[late.first]?.sentence === tokens[early.first]?.sentence && isSubject(early)
  if (isBeside && isInRelative(tokens, early.last + 1, late.first)) return other
  if (isSubject(late)) return last
  if (isBeside) return other
  // `– Nie boję się – odpowiada polityk`: whom the words before were about
  if (answers(tokens, at)) return last
  // `– Czuję się dobrze – powiedział mężczyzna`: no lekarz who has just been heard, but whom he told of
  if (SEXES.has(tokens[at]?.form.lower ?? '')) return last
  const heard = [other, ...rest].find((person) => person === recent.find(({ person }) => person)?.person)
  const voiced = mentions.findLast(({ person }) => person === heard)
  if (!heard || !voiced) return last
  if (register.isQuoted(tokens[late.first]?.start ?? 0)) return heard
  return (goesOn(tokens, at) || addsTo(register, late)) && isObjectOf(register, late, voiced) ? heard : last
}

/** `Mszy przewodniczył bp Bryl, za staraniem którego bp Lis poświęcił kościół`: whom a relative clause tells of. */
function isInRelative(tokens: readonly Token[], from: number, name: number): boolean {
  let at = name - 1
  while (at >= from && !readingsAt(tokens[at]).some(({ lemma }) => lemma === RELATIVE_LEMMA)) {
    if (tokens[at]?.kind === 'comma') return false
    at--
  }
  return at >= from
}

/** `dodał polityk`: the verb beside the noun at `at` tells that whoever was heard goes on. */
const goesOn = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at + 1].some((beside) => GOES_ON.has(finiteAt(tokens, beside)?.lemma ?? ''))

/** `Skrytykował też senatora Kosa`, no reproach that he answers: `Zarzucił też kłamstwo senatorowi Kosowi`. */
function addsTo({ passage: { tokens, sentenceTokens } }: Register, { first }: Mentioned): boolean {
  const { from, to } = sentenceTokens[tokens[first]?.sentence ?? 0] ?? { from: first, to: first }
  const verb = finiteAt(tokens, finiteFrom(tokens, from, to))
  return (
    !REPROACHING_VERBS.has(verb?.lemma ?? '') && tokens.slice(from, to).some(({ form }) => ADDITIVES.has(form.lower))
  )
}

/** `odparł polityk`, `polityk odparł`: the verb beside the noun at `at`. */
export const answers = (tokens: readonly Token[], at: number): boolean =>
  [at - 1, at + 1].some((beside) => ANSWERING_VERBS.has(finiteAt(tokens, beside)?.lemma ?? ''))

/** A person, where they are named. */
type Mentioned = ReturnType<Register['people']['between']>[number]

/** `– Nie – powiedział Lis. Skrytykował też senatora Kosa`: a sentence without a subject goes on with who was named last. */
function isObjectOf(register: Register, late: Mentioned, early: Mentioned): boolean {
  const { people, passage } = register
  const { tokens, sentenceTokens } = passage
  const sentence = sentenceTokens[tokens[late.first]?.sentence ?? 0]
  if (!sentence || people.between(early.last + 1, late.first).length > 0) return false
  const verb = finiteFrom(tokens, sentence.from, sentence.to)
  const finite = finiteAt(tokens, verb)
  if (verb > late.first || finite?.verb !== 'past' || finite.person === 1 || !(finite.number & SINGULAR)) return false
  // `O zdanie poprosił też senatora Kosa`, `Cytował senatora Kosa`, who is heard next
  if (SEEKING_VERBS.has(finite.lemma) || CITING_VERBS.has(finite.lemma)) return false
  const wanted = { number: SINGULAR, genders: finite.genders & early.person.genders }
  return wanted.genders !== 0 && findSubjects(register, sentence.from, sentence.to, wanted, true).length === 0
}

/** `pokonała Zatylankę Coco Bryl`: the noun before a name that nobody declines shows its case. */
function mayBeNominative(tokens: readonly Token[], name: number): boolean {
  const cases = casesBefore(tokens, name)
  return cases === 0 || (cases & CASES.nom) !== 0
}

/** `Wrona przegrywała, ale pokonała Caroline Bryl`: right behind a verb, a given name that nobody declines shows no case. */
const isUndeclinedObject = (tokens: readonly Token[], name: number): boolean =>
  finiteAt(tokens, name - 1) !== null && readingsAt(tokens[name]).length === 0
