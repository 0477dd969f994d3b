import { finiteAt } from '../grammar/cues.ts'
import { isParticiple, type NounPhrase } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { withOrder } from '../grammar/order.ts'
import { AS_WORD, COORDINATORS } from '../lexicon/function-words.ts'
import { humanReadings } from '../lexicon/morphology/human-names.ts'
import { CASES, EVERY_CASE, SINGULAR } from '../lexicon/morphology/readings.ts'
import { LEADER_NOUNS, OFFICE_LETTERS } from '../lexicon/person-nouns.ts'
import type { Passage } from '../text/passage.ts'
import { isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { beginningOfApposition, isDegree } from './apposition-start.ts'
import { isOblique } from './name-context.ts'
import type { Mention, Person } from './person.ts'
import { roleInNominative } from './role-in-nominative.ts'
import { beginningOfRole } from './role-start.ts'
import { type Role, roleOf } from './roles.ts'
import { isEnd } from './roles-apart.ts'

const OBLIQUE = ['gen', 'dat', 'inst', 'loc'] as const

/**
 * What stands in apposition behind a name: `Jan Wrona, prezes Lubexu,`, `Jan Wrona (prezes Lubexu)`, and between dashes; of a name
 * in another case in that case, `z Janem Wroną, prezesem Lubexu`.
 *
 * @param isFullName whether a mention is of somebody's full name, whose the role is then
 */
export function* rolesBehind(
  passage: Passage,
  person: Person,
  { first, last }: Mention,
  isFullName: (mention: Mention) => boolean,
): Generator<Role, void> {
  const { tokens } = passage
  const apposed = readApposed(passage, { first, last })
  if (!apposed) return
  const { phrase, parting, until } = apposed
  const isNominative = person.name.startsWith(tokens[first]?.text ?? '')
  const isOthers = ({ name, first: opens }: NounPhrase): boolean =>
    name !== null && (name.first === opens || isFullName(name))
  const inCase = (): Role | null => readRoleInCase(tokens, first, { from: parting + 1, until }, isOthers)
  if (phrase?.kind !== 'person') {
    // `jak mówi Ewa Lipiec, prezes Jan Wrona odszedł`: another's, who has a name of his own
    const role = tokens[parting]?.kind === 'comma' && !isNominative ? inCase() : null
    if (role) yield role
    return
  }
  if (opensName(tokens, phrase) || isOthers(phrase) || isDeed(tokens[phrase.head])) return
  // `pytany o Jana Wronę, rozmówca odparł`: a subject
  const isDeclined = first < last && !isNominative
  const isApposed = tokens[parting]?.kind === 'open' || !(isOblique(tokens[first]) || isDeclined)
  if (!isApposed && !mayStandBeside(tokens[phrase.head], tokens[first], isDeclined)) return
  // `według Jana Wrony, analityka Lubexu`: a nominative as well, but of another noun
  const role = isApposed ? null : inCase()
  if (role) yield role
  else yield* rolesOf(tokens, phrase, { from: parting + 1, until }, isOthers)
}

/** What may stand in apposition behind a name. */
interface Apposed {
  /** Null where nothing in the nominative stands there. */
  phrase: NounPhrase | null
  /** The comma, bracket or dash that opens it. */
  parting: number
  /** Where its sentence ends. */
  until: number
}

/** The phrase that a comma, a bracket or a dash parts from a name; null where what stands there is of somebody else. */
function readApposed({ tokens, sentenceTokens }: Passage, { first, last }: Mention): Apposed | null {
  const { from, to: until } = sentenceTokens[tokens[last]?.sentence ?? 0] ?? { from: first, to: last }
  const parting = withOrder(tokens, last) + 1
  const kind = tokens[parting]?.kind
  const isDashed = kind === 'dash' && first < last
  if (kind !== 'comma' && kind !== 'open' && !isDashed) return null
  const opens = kind === 'comma' ? beginningOfApposition(tokens, parting + 1, until) : parting + 1
  const phrase = readNounPhrase(tokens, opens, until, 'nom', true)
  if (!phrase) return isDashed ? null : { phrase, parting, until }
  // `przyznał Jan Wrona, wtedy minister odszedł`: what another did
  if (opens > parting + 1 && finiteAt(tokens, phrase.last + 1)) return null
  // `jak powiedziała Ewa Lipiec, zatrzymany mężczyzna przyznał się`: the comma ends who says it
  if (tokens[from]?.form.lower === AS_WORD && tokens[phrase.last + 1]?.form.finite) return null
  // `Jan Wrona – prezes Lubexu poinformował`, `– prezes Lubexu – poinformował`, where the name opens its sentence
  // and `„Nie” – odparł Jan Wrona – prezes Lubexu.`, where it ends one without speech between dashes
  const isSubject = first === from && finiteAt(tokens, behindDash(tokens, phrase.last)) !== null
  const isLast = tokens[from]?.kind !== 'dash' && isEnd(tokens, phrase.last + 1)
  return isDashed && !isSubject && !isLast ? null : { phrase, parting, until }
}

/** `Jan Wrona, mieszkający naprzeciwko`: what he does, and no office. */
const isDeed = (noun: Token | undefined): boolean =>
  isParticiple(readingsAt(noun)) && !LEADER_NOUNS.has(noun?.form.lower ?? '')

/** A role and a second one behind it; of several in the nominative the one that it is in the genitive. */
function* rolesOf(
  tokens: readonly Token[],
  phrase: NounPhrase,
  { from, until }: { from: number; until: number },
  isOthers: (phrase: NounPhrase) => boolean,
): Generator<Role, void> {
  if ((phrase.agreement.number & SINGULAR) === 0) {
    const role = readObliqueRole(tokens, from, until)
    if (role) yield role
    return
  }
  yield roleOf(tokens, beginningOfApposed(tokens, phrase), phrase.last, phrase.head)
  const second = readSecond(tokens, phrase, until)
  if (second && !isOthers(second)) yield roleOf(tokens, second.first, second.last, second.head)
}

/** What stands behind a phrase, past the dash that closes it. */
const behindDash = (tokens: readonly Token[], last: number): number =>
  tokens[last + 1]?.kind === 'dash' ? last + 2 : last + 1

/** Of `najbardziej znany lubinowski wójt` it is the town's: how much he is like something is no part of what he is. */
const beginningOfApposed = (tokens: readonly Token[], { first, head }: NounPhrase): number =>
  isDegree(tokens, first - 1) ? beginningOfRole(tokens, head, CASES.nom) : first

/** `Anna Lipiec, radna, nauczycielka z Zalesia.`: a role behind another, with which the list or the sentence ends. */
function readSecond(tokens: readonly Token[], { last, agreement }: NounPhrase, end: number): NounPhrase | null {
  if (tokens[last + 1]?.kind !== 'comma') return null
  const second = readNounPhrase(tokens, last + 2, end, 'nom', true)
  const isRole = second?.kind === 'person' && second.name === null && !isCapitalised(tokens[second.first])
  const isOne = isRole && (second.agreement.number & agreement.number & SINGULAR) !== 0
  const behind = tokens[(second?.last ?? 0) + 1]
  const isLast = behind?.sentence !== tokens[last]?.sentence || behind?.kind === 'stop' || behind?.kind === 'dash'
  return isOne && isLast ? second : null
}

/** Capitals open a name, but for an office in letters, `CEO Lubexu`, or with more than its noun: `Prezes Zarządu Lubexu`. */
function opensName(tokens: readonly Token[], { first, last, head, name }: NounPhrase): boolean {
  const office = tokens[first]?.form.lower ?? ''
  const isOffice = LEADER_NOUNS.has(office) && first === head && last > head && name?.first !== head + 1
  return isCapitalised(tokens[first]) && !OFFICE_LETTERS.has(office) && !isOffice
}

/** `rozmowa z Janem Wroną, prezesem Lubexu`: in the case of the name, and nobody else's in a list of several. */
function readRoleInCase(
  tokens: readonly Token[],
  name: number,
  { from, until }: { from: number; until: number },
  isOthers: (phrase: NounPhrase) => boolean,
): Role | null {
  const shown = humanReadings(tokens[name]?.text ?? '').reduce((sum, { cases }) => sum | cases, 0)
  for (const wanted of OBLIQUE) {
    if (!(shown & CASES[wanted])) continue
    const phrase = readNounPhrase(tokens, from, until, wanted, true)
    if (phrase?.kind !== 'person' || phrase.first !== from || isOthers(phrase)) continue
    const isList = tokens.slice(phrase.first, phrase.last + 2).some(({ text }) => COORDINATORS.has(text))
    if (!(phrase.agreement.number & SINGULAR) || isList) continue
    // `strzelcem trzech` is cut short
    if (readingsAt(tokens[phrase.last]).some(({ pos }) => pos === 'num')) continue
    const opens = beginningOfRole(tokens, phrase.head, CASES[wanted])
    const role = roleOf(tokens, opens, phrase.last, phrase.head, CASES[wanted])
    return roleInNominative(tokens, role, phrase.head, opens)
  }
  return null
}

/**
 * Whether a noun may stand in the case that a name shows: of a man's `Jana Wrony` not in the nominative of a woman's `Jana`,
 * nor as what nobody declines of a woman alone, `wójt`.
 */
function mayStandBeside(noun: Token | undefined, name: Token | undefined, isDeclined: boolean): boolean {
  const readings = humanReadings(name?.text ?? '')
  const isOther = isDeclined && readings.some(({ cases }) => (cases & CASES.nom) === 0)
  const shown = isOther ? readings.filter(({ cases }) => (cases & CASES.nom) === 0) : readings
  return readingsAt(noun).some(
    ({ pos, cases, genders }) =>
      pos === 'subst' &&
      shown.some((own) => (cases & own.cases) !== 0 && (cases !== EVERY_CASE || (genders & own.genders) !== 0)),
  )
}

/** `dla Ewy Lipiec, matki chłopca`: what looks like several in the nominative is one in the genitive. */
function readObliqueRole(tokens: readonly Token[], from: number, end: number): Role | null {
  const phrase = readNounPhrase(tokens, from, end, 'gen', true)
  if (phrase?.kind !== 'person' || phrase.first !== phrase.head || !(phrase.agreement.number & SINGULAR)) return null
  return roleInNominative(tokens, roleOf(tokens, phrase.first, phrase.last, phrase.head), phrase.head)
}
