import { skipComplement } from '../grammar/complement.ts'
import { finiteAt } from '../grammar/cues.ts'
import { closing, isPreposition, type NounPhrase } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { withOrder } from '../grammar/order.ts'
import { agree } from '../grammar/subject.ts'
import { ONE_LEMMA } from '../lexicon/counted.ts'
import { WHILE } from '../lexicon/function-words.ts'
import { isGivenName } from '../lexicon/morphology/human-names.ts'
import { CASES, SINGULAR } from '../lexicon/morphology/readings.ts'
import { INDEFINITE } from '../lexicon/person-nouns.ts'
import { WITH_OR_FROM } from '../lexicon/prepositions.ts'
import { FORMS_OF_ADDRESS, KIN } from '../lexicon/roles.ts'
import type { Agreement } from '../model/proposal.ts'
import type { Passage, TokenRange } from '../text/passage.ts'
import { isAcronym, readingsAt, type Token } from '../text/tokens.ts'
import type { Register } from './register.ts'

/** Of `Jan Nowak, prezes Lubexu,` the name: the role behind its comma says who he is. */
export function headOfApposition(register: Register, pool: readonly NounPhrase[]): NounPhrase | null {
  const last = pool.at(-1)
  if (!last) return null
  for (let i = pool.length - 1; i > 0; i--) {
    const [role, before] = [pool[i], pool[i - 1]]
    // `Stefan Wrona jeden z radnych`
    const one = role && readingsAt(register.passage.tokens[role.head]).some(({ lemma }) => lemma === ONE_LEMMA)
    if (one && before?.name && before.kind === 'person' && role.first <= before.last + 2) return before
    if (role?.kind !== 'person' || role.name?.first === role.first) return last
    if (before && isApposedToBody(register.passage, before, role)) return before
    if (before && i === pool.length - 1 && isApposedToRole(register.passage, before, role)) return before
    const named =
      before?.name?.first === before?.first ||
      before?.name?.last !== before?.name?.first ||
      readingsAt(register.passage.tokens[before?.head ?? -1]).some(({ lemma }) => FORMS_OF_ADDRESS.has(lemma))
    if (before?.name && named && before.kind === 'person' && isApposed(register.passage, before.last, role.first))
      return before
  }
  return last
}

/** `Lubex, największy rywal Iskry, podał`: what a company is to another, between commas right behind its name. */
const isApposedToBody = ({ tokens }: Passage, body: NounPhrase, role: NounPhrase): boolean =>
  body.kind === 'organization' &&
  body.name !== null &&
  role.first === body.last + 2 &&
  tokens[body.last + 1]?.kind === 'comma' &&
  tokens[role.last + 1]?.kind === 'comma'

/** `mój sąsiad, emerytowany maszynista, dodał`: what somebody is besides, between commas behind what he was called. */
const isApposedToRole = ({ tokens }: Passage, before: NounPhrase, role: NounPhrase): boolean =>
  before.kind === 'person' &&
  before.name === null &&
  role.name === null &&
  // `inny świadek, kierowca autobusu,`: of somebody of whom nothing is known the trade tells more
  !readingsAt(tokens[before.first]).some(({ lemma }) => INDEFINITE.has(lemma)) &&
  (before.agreement.number & role.agreement.number & SINGULAR) !== 0 &&
  role.first === before.last + 2 &&
  tokens[before.last + 1]?.kind === 'comma' &&
  tokens[role.last + 1]?.kind === 'comma'

/** Words between a comma and the role behind it that tell when it was held. */
const LONGEST_TIME = 6

/** `Jan Nowak, prezes,`, `Jan Nowak, w latach 2015-18 prezes,`: right behind a comma, or behind when that was. */
function isApposed({ tokens }: Passage, named: number, role: number): boolean {
  const last = withOrder(tokens, named)
  // `Jan Nowak (48 l.), prezes,`
  const name = tokens[last + 1]?.kind === 'open' ? closing(tokens, last + 1, role) : last
  if (role === name + 2) return true
  // `Jan Nowak z Instytutu Rzek, autor raportu,`; in `Jan Nowak z ojcem, sąsiad Lisa,` he is with him
  const isFrom = WITH_OR_FROM.has(tokens[name + 1]?.text ?? '') && mayBeFrom(tokens[name + 2])
  const from = isFrom ? skipComplement(tokens, name + 1, role) : name
  if (from > name + 1 && role === from + 2 && tokens[from + 1]?.kind === 'comma') return true
  if (name < last || tokens[name + 1]?.kind !== 'comma' || !isPreposition(tokens[name + 2])) return false
  if (role > name + 2 + LONGEST_TIME) return false
  for (let i = name + 2; i < role; i++) if (tokens[i]?.kind === 'comma' || finiteAt(tokens, i)) return false
  return true
}

/** In the genitive, or letters or a word of which we know no case: where somebody may be from. */
function mayBeFrom(token: Token | undefined): boolean {
  const readings = readingsAt(token)
  return readings.length === 0 || isAcronym(token) || readings.some(({ cases }) => cases & CASES.gen)
}

/** Of `były zawodnik, a obecnie ekspert, Jan Bryl` what he is besides, if a comma parts that from what follows; or null. */
function secondRole(tokens: readonly Token[], { last, kind, name }: NounPhrase, end: number): NounPhrase | null {
  if (kind !== 'person' || name || tokens[last + 1]?.kind !== 'comma' || tokens[last + 2]?.text !== WHILE) return null
  if (!readingsAt(tokens[last + 3]).some(({ pos }) => pos === 'adv')) return null
  const second = readNounPhrase(tokens, last + 4, end, 'nom', false)
  return second?.kind === 'person' && !second.name && tokens[second.last + 1]?.kind === 'comma' ? second : null
}

/** `sekretarz związku, Anna Bryl,`: a role and a name with nothing but a comma between. */
export function nameInApposition(register: Register, role: NounPhrase, end: number): NounPhrase | null {
  const { tokens } = register.passage
  const phrase = secondRole(tokens, role, end) ?? role
  if (phrase.name && phrase.name.last > phrase.name.first) return null
  const separator = tokens[phrase.last + 1]?.kind
  if ((separator !== 'comma' && separator !== 'dash') || phrase.kind !== 'person') return null
  const [mention] = register.people.between(phrase.last + 2, phrase.last + 7)
  if (mention?.first === phrase.last + 2 && mention.last > mention.first) {
    const known: Agreement = { number: SINGULAR, genders: mention.person.genders }
    const { first: at, last } = mention
    if (agree(known, phrase.agreement))
      return { ...phrase, last, name: { first: at, last }, agreement: known, kind: 'person' }
  }
  const next = readNounPhrase(tokens, phrase.last + 2, end, 'nom', false)
  if (!next?.name || next.kind !== 'person' || phrase.head === phrase.name?.first) return null
  const isCalled = isCalledAmongKin(tokens, phrase, next.name.first) || isAddressedLast(tokens, next)
  return next.name.last > next.name.first || isCalled ? next : null
}

/** `mówi sąsiadka rodziny, pani Zofia`: with a courtesy the given name is enough as well, at the clause's end. */
const isAddressedLast = (tokens: readonly Token[], { head, name, last }: NounPhrase): boolean =>
  name !== null &&
  FORMS_OF_ADDRESS.has(tokens[head]?.form.lower ?? '') &&
  isGivenName(tokens[name.first]?.text ?? '') &&
  tokens[last + 1]?.kind !== 'word'

/** `mówi ich córka, Zosia`: of kin the given name is enough, with nothing else of the clause behind it. */
function isCalledAmongKin(tokens: readonly Token[], { head }: NounPhrase, at: number): boolean {
  const isKin = readingsAt(tokens[head]).some(({ lemma }) => KIN.has(lemma))
  return isKin && isGivenName(tokens[at]?.text ?? '') && tokens[at + 1]?.kind !== 'word'
}

/**
 * `Anna Lipiec – kierownik działu poinformowała`: the full name that opens the sentence, where a dash that nothing closes
 * says who she is. Null where what follows it names somebody of its own.
 *
 * @param start where the clause of the verb begins, right behind the dash
 * @param before the candidates between `start` and the verb
 */
export function nameBeforeDash(
  register: Register,
  { from, to: start }: TokenRange,
  before: readonly NounPhrase[],
  agreement: Agreement,
): NounPhrase | null {
  const { tokens } = register.passage
  if (tokens[start - 1]?.kind !== 'dash' || before.some(({ name, first }) => name?.first === first)) return null
  const [mention] = register.people.between(from, start - 1)
  if (mention?.first !== from || mention.last !== start - 2 || mention.last === mention.first) return null
  const known: Agreement = { number: SINGULAR, genders: mention.person.genders }
  if (tokens[mention.last]?.text !== mention.person.surname || !agree(agreement, known)) return null
  const { first, last } = mention
  return { first, last, head: first, name: { first, last }, agreement: known, kind: 'person' }
}
