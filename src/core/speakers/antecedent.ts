import { skipComplement } from '../grammar/complement.ts'
import { finiteAt } from '../grammar/cues.ts'
import { closing, isPreposition, isSpeakerNoun, NOUN_POS, type NounPhrase } from '../grammar/nominal.ts'
import { isOf } from '../grammar/noun-phrase/kinds-of-tokens.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { agree } from '../grammar/subject.ts'
import { RELATIVE_LEMMA } from '../lexicon/function-words.ts'
import { ANY_GENDER, CASES, type Case, PLURAL, type Reading } from '../lexicon/morphology/readings.ts'
import { WITH_OR_FROM } from '../lexicon/prepositions.ts'
import { KIN } from '../lexicon/roles.ts'
import { PUBLISHED_TEXTS } from '../lexicon/speech-nouns.ts'
import type { Agreement } from '../model/proposal.ts'
import { rangeSpan } from '../text/passage.ts'
import { isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { beginningOfApposition } from './apposition-start.ts'
import type { Found, Hearing } from './hearing.ts'
import type { Register } from './register.ts'
import { resolveMention } from './resolve-mention.ts'
import { isStatement } from './statement.ts'
import { isOblique } from './subject-candidates.ts'

/** How far before `który` its antecedent may start, in tokens. */
const REACH = 8
/** The same where prepositions with what they govern stand between. */
const FAR_REACH = 16

/** `„Nowi Sąsiedzi” („New Neighbours”), którzy`: what stands in a bracket only explains; the end without it. */
function beforeBracket(tokens: readonly Token[], comma: number): number {
  if (tokens[comma - 1]?.kind !== 'close') return comma
  for (let i = comma - 2; i > Math.max(0, comma - REACH); i--) if (tokens[i]?.kind === 'open') return i
  return comma
}

/** How long what somebody is may be between his name and `który`, in tokens. */
const APPOSITION = 12
/** Of whom something is said; `dla` and the like take the genitive. */
const CASE_NAMES = ['gen', 'acc', 'dat', 'inst', 'loc', 'nom'] as const satisfies readonly Case[]
/** In which cases an antecedent is looked for: first in those of most, as one form may stand in several. */
const CASES_TRIED = ['nom', 'gen', 'acc', 'inst'] as const satisfies readonly Case[]

/** `słów Jana Wrony, głównego negocjatora z ramienia związku, który`: whose name stands before what he is. */
function findApposed(
  { people, passage: { tokens } }: Register,
  comma: number,
): ReturnType<Register['people']['within']> {
  let opening = comma - 1
  while (opening > comma - APPOSITION && tokens[opening]?.kind !== 'comma') {
    if (tokens[opening]?.sentence !== tokens[comma]?.sentence || finiteAt(tokens, opening)) return null
    opening--
  }
  if (tokens[opening]?.kind !== 'comma') return null
  const mention = people.within(opening - REACH, opening - 1)
  if (mention?.last !== opening - 1) return null
  const role = beginningOfApposition(tokens, opening + 1, comma)
  const isRole = CASE_NAMES.some((wanted) => readNounPhrase(tokens, role, comma, wanted, true)?.kind === 'person')
  return isRole ? mention : null
}

/** `Jan Wrona z klubu Nowy Most, który`: who comes from what stands before it, if nothing else does. */
function findComing(
  { people, passage: { tokens } }: Register,
  end: number,
  genders: number,
): ReturnType<Register['people']['within']> {
  const mention = people
    .between(end - REACH, end)
    .findLast(({ last }) => WITH_OR_FROM.has(tokens[last + 1]?.text ?? ''))
  if (!mention || (mention.person.genders & genders) === 0) return null
  const phrase = readNounPhrase(tokens, mention.last + 2, end, 'gen', true)
  if (!phrase || phrase.kind === 'person') return null
  // `z koła Wolni Rybacy`
  return tokens.slice(phrase.last + 1, end).every((token) => isCapitalised(token)) ? mention : null
}

/** `rzecznika klubu w ramach Partii Portu, który`: nothing but prepositions and what they govern, none of the gender. */
function isRest(tokens: readonly Token[], { head, kind, last }: NounPhrase, end: number, pronoun: Reading): boolean {
  const at = (tokens[last + 1]?.kind === 'open' ? closing(tokens, last + 1, end) : last) + 1
  if (kind === 'thing' || at <= last || !isPreposition(tokens[at])) return false
  // `list burmistrza do mieszkańców, który`: who wrote it
  if (isOf(tokens[head], PUBLISHED_TEXTS)) return false
  if (tokens[at]?.sentence !== tokens[end]?.sentence || skipComplement(tokens, at, end) !== end - 1) return false
  const behind = tokens.slice(at + 1, end).flatMap((token) => readingsAt(token).filter(({ pos }) => NOUN_POS.has(pos)))
  return !behind.some(({ number, genders }) => number & pronoun.number && genders & pronoun.genders)
}

/** `syna Jana Wrony, który`: who is somebody's, of the pronoun's gender. */
const isKinOf = (before: Token | undefined, { genders }: Reading): boolean =>
  readingsAt(before).some((noun) => KIN.has(noun.lemma) && (noun.genders & genders) !== 0)

/** `żony Jana Wrony`: without the name, by its form in the genitive, of whose kin the phrase is. */
function withoutOwner(tokens: readonly Token[], phrase: NounPhrase, pronoun: Reading, wanted: Case): NounPhrase {
  const { name, head } = phrase
  if (!name || wanted === 'nom' || head !== name.first - 1 || !isKinOf(tokens[head], pronoun)) return phrase
  const isOwner = readingsAt(tokens[name.first]).some(({ cases }) => cases & CASES.gen)
  return isOwner ? { ...phrase, name: null } : phrase
}

/** `firmę z Zatyla, która`: where a body or somebody is from, whom the pronoun may stand for as well. */
const isWhereFrom = (tokens: readonly Token[], { first, last, name }: NounPhrase, pronoun: Reading): boolean =>
  first === last &&
  name !== null &&
  isPreposition(tokens[first - 1]) &&
  isSpeakerNoun(
    readingsAt(tokens[first - 2]).filter(
      ({ pos, number, genders }) => NOUN_POS.has(pos) && number & pronoun.number && genders & pronoun.genders,
    ),
  ) !== 'thing'

/** `list Jana Wrony, który napisał, że`: whom a relative pronoun in the nominative stands for. */
export function findAntecedent(hearing: Hearing, start: number, verb: number, agreement: Agreement): Found | null {
  const { register } = hearing
  const { tokens } = register.passage
  const pronoun = readingsAt(tokens[start]).find(({ lemma, cases }) => lemma === RELATIVE_LEMMA && cases & CASES.nom)
  const comma = start - 1
  if (!pronoun || verb - start > 12 || tokens[comma]?.kind !== 'comma') return null
  const end = beforeBracket(tokens, comma)
  const mention = register.people.within(end - REACH, end - 1)
  const isOne = agreement.number !== PLURAL
  // `żona Jana Wrony, która`: the pronoun shows what a verb of the present does not
  const shown = (agreement.genders || ANY_GENDER) & pronoun.genders
  const isKins = mention !== null && isKinOf(tokens[mention.first - 1], pronoun)
  if (isOne && mention?.last === end - 1 && !isKins && (mention.person.genders & shown) !== 0) {
    const source = rangeSpan(register.passage, { from: mention.first, to: mention.last + 1 })
    return { voice: register.personVoice(mention.person), source, rule: 'subject', confidence: 0.85 }
  }
  const apposed = findApposed(register, comma) ?? findComing(register, end, pronoun.genders)
  if (apposed && isOne && (apposed.person.genders & shown) !== 0) {
    const source = rangeSpan(register.passage, { from: apposed.first, to: apposed.last + 1 })
    return { voice: register.personVoice(apposed.person), source, rule: 'subject', confidence: 0.8 }
  }
  const own: Agreement = { number: pronoun.number, genders: pronoun.genders }
  // from the first noun on: of `osobę z otoczenia pary, która` the whole
  for (let at = Math.max(0, end - FAR_REACH); at < end; at++) {
    if (readingsAt(tokens[at]).some(({ pos }) => pos === 'qub' || pos === 'conj')) continue
    // `o synu Jana Wrony, który`
    const cases = isKinOf(tokens[at], pronoun) ? CASE_NAMES : CASES_TRIED
    for (const wanted of cases) {
      const phrase = readNounPhrase(tokens, at, end, wanted, true)
      // of `„Kuriera Portowego”, który` the title shows in which case it stands
      if (!phrase || (wanted === 'nom' && isOblique(tokens, phrase, pronoun.number))) continue
      const isNext = phrase.last === end - 1 && at >= end - REACH
      if (!isNext && !isRest(tokens, phrase, end, pronoun)) continue
      if (phrase.kind === 'thing' && phrase.name?.first !== phrase.head) continue
      if (isWhereFrom(tokens, phrase, pronoun)) continue
      // `list dyrektora szkoły, który`: who wrote it
      if (isStatement(tokens, phrase)) continue
      // a lone name may be anything, but it is one
      if (phrase.name && phrase.head === phrase.name.first && agreement.number === PLURAL) continue
      if (!agree(agreement, phrase.agreement) || !agree(own, phrase.agreement)) continue
      const found = resolveMention(hearing, withoutOwner(tokens, phrase, pronoun, wanted), { case: wanted, agreement })
      return found && { ...found, confidence: found.confidence * 0.85 }
    }
  }
  return null
}
