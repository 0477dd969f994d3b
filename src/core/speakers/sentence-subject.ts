import { finiteAt } from '../grammar/cues.ts'
import type { NounPhrase } from '../grammar/nominal.ts'
import { ORGANIZATION_ANAPHORS } from '../lexicon/body-nouns.ts'
import { COPULA, FRONTED_SUBORDINATORS, QUESTION_WORDS } from '../lexicon/function-words.ts'
import { GENDERS } from '../lexicon/morphology/readings.ts'
import { PREDICATIVE } from '../lexicon/pronouns.ts'
import type { Agreement } from '../model/proposal.ts'
import type { Passage, TokenRange } from '../text/passage.ts'
import { isAcronym, isCapitalised, readingsAt } from '../text/tokens.ts'
import { nameInApposition } from './apposition.ts'
import { clauseEndBehind } from './clause-end-behind.ts'
import { isPredicate } from './predicate.ts'
import type { Register } from './register.ts'
import { findSubjects } from './subject-candidates.ts'

/** The named person or body that is the subject of a sentence, if it agrees. */
export function subjectOf(register: Register, { from, to }: TokenRange, agreement: Agreement): NounPhrase | null {
  const { passage } = register
  const { tokens } = passage
  const verb = finiteFrom(tokens, from, to)
  if (verb >= to) return null
  // `Gdy przemawiał X, upomniał się o nich Y`: the main clause tells whom the text goes on with
  if (FRONTED_SUBORDINATORS.has(tokens[from]?.form.lower ?? '')) {
    let comma = verb
    while (comma < to && tokens[comma]?.kind !== 'comma') comma++
    const main = finiteFrom(tokens, comma, to)
    if (main < to) return subjectOf(register, { from: comma + 1, to }, agreement)
  }
  // `Pytany, czy odejdzie Bryl, wyszedł`: the main clause again, where nobody stands before what is asked
  const asked = askedClause(tokens, from, verb, to)
  if (asked && findSubjects(register, from, asked.from, agreement, true).length === 0)
    return asked.to < to ? subjectOf(register, { from: asked.to + 1, to }, agreement) : null
  // `To człowiek, który ujawnił aferę`: what is said of whom the sentence before named
  if (tokens[from]?.form.lower === PREDICATIVE && tokens[from + 1]?.kind === 'word' && !tokens[from + 1]?.form.finite)
    return null
  const finite = finiteAt(tokens, verb)
  const wanted: Agreement = { number: agreement.number || (finite?.number ?? 0), genders: agreement.genders }
  // `jej rzecznik odmówił` tells of no woman, though a woman may be called so
  const isOther =
    finite?.verb === 'past' &&
    finite.number === wanted.number &&
    wanted.genders !== 0 &&
    (finite.genders & wanted.genders) === 0
  const before = findSubjects(register, from, verb, wanted, true)
  const after = findSubjects(register, verb + 1, Math.min(clauseEndBehind(tokens, verb, to), verb + 16), wanted, false)
  // `na co odparł: „Chcę wrócić”`: what is said names nobody who says it
  const own = [...before, ...after].filter(
    ({ first }) =>
      !(register.isSpoken(tokens[first + 1]?.start ?? 0) && tokens[first]?.kind === 'mark') &&
      !isInTitle(passage, from, first),
  )
  // letters show no gender, so a dropped subject that shows one is not theirs
  const isNamed = ({ first, last }: NounPhrase): boolean => register.people.within(first, last) !== null
  const named = (isOther ? [] : own).filter((phrase) => {
    const { kind, name, first, last, head } = phrase
    if (kind === 'thing') return bearsSurname(register, phrase)
    const tells = kind === 'person' && !(first === last && tellsNobody(tokens, head, verb))
    return (name !== null || standsForBody(tokens, first, head) || tells) && !isAcronym(tokens[head])
  })
  const [first] = named.filter((phrase) => !isPlace(tokens, phrase) || isNamed(phrase))
  if (first) return nameInApposition(register, first, to) ?? first
  // `…, w której wzięła udział szefowa portu Ewa Lis`: whoever else the sentence names as a subject; by `minister Bryl
  // milczał` he is no woman, though a minister may be one
  const others = findSubjects(register, from, to, wanted, true).filter(
    ({ first }) => !isOther || own.every((subject) => subject.first !== first),
  )
  return others.findLast(({ kind, name }) => kind === 'person' && name) ?? null
}

/** `W programie „Magda śpiewa” aktorka wyznała`: what stands in marks behind other words is of a title; speech opens with its own. */
function isInTitle({ partners }: Passage, from: number, at: number): boolean {
  for (let i = from + 1; i < at; i++) if ((partners.get(i) ?? -1) > at) return true
  return false
}

/** The question, from its comma to the one that closes it, in which the verb at `verb` stands; null where it stands in none. */
function askedClause(tokens: Passage['tokens'], from: number, verb: number, to: number): TokenRange | null {
  let comma = verb - 1
  while (comma > from && tokens[comma]?.kind !== 'comma') comma--
  if (comma <= from || !QUESTION_WORDS.has(tokens[comma + 1]?.form.lower ?? '')) return null
  let end = verb + 1
  while (end < to && tokens[end]?.kind !== 'comma') end++
  return { from: comma, to: end }
}

/** Where the first finite verb of [from, to) stands; `to` where there is none. */
export function finiteFrom(tokens: Passage['tokens'], from: number, to: number): number {
  let verb = from
  while (verb < to && !finiteAt(tokens, verb)) verb++
  return verb
}

/** `Maj zapowiedział apelację`, of the Jan Maj whom the text has named. */
function bearsSurname(
  { people, passage: { tokens } }: Register,
  { name, first, last, agreement }: NounPhrase,
): boolean {
  const word = tokens[first]?.text ?? ''
  if (name !== null || first !== last || !isCapitalised(tokens[first])) return false
  return people.find([word], { genders: agreement.genders, at: first })?.surname === word
}

/** `Firma nie przedłuży umów`: the one that the text is about. */
const standsForBody = (tokens: Passage['tokens'], first: number, head: number): boolean =>
  first === head && readingsAt(tokens[head]).some(({ lemma }) => ORGANIZATION_ANAPHORS.has(lemma))

/** `mówi dużo`: how much, though it may count people as well; `ostrożniejszy jest lekarz`: what he is like. */
function tellsNobody(tokens: Passage['tokens'], head: number, verb: number): boolean {
  const readings = readingsAt(tokens[head])
  if (readings.some(({ pos }) => pos === 'adv')) return true
  if (isPredicate(tokens, head)) return true
  return finiteAt(tokens, verb)?.lemma === COPULA && readings.every(({ pos }) => pos === 'adj' || pos === 'ppas')
}

/** A proper name that is nobody's as far as we know: `Europa nie dostała obietnicy` says who is spoken of. */
const isPlace = (tokens: Passage['tokens'], { kind, name, head }: NounPhrase): boolean =>
  kind === 'organization' &&
  name?.first === head &&
  (readingsAt(tokens[head]).length === 0 ||
    readingsAt(tokens[head]).some(({ lemma, genders }) => /^\p{Lu}/u.test(lemma) && !(genders & GENDERS.human)))
