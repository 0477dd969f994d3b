import { finiteAt } from '../grammar/cues.ts'
import { isParticiple, type NounPhrase } from '../grammar/nominal.ts'
import { readNounPhrase } from '../grammar/noun-phrase.ts'
import { withOrder } from '../grammar/order.ts'
import { isWomans } from '../grammar/womens-nouns.ts'
import { AS_WORD, COORDINATORS } from '../lexicon/function-words.ts'
import { humanReadings } from '../lexicon/morphology/human-names.ts'
import { CASES, EVERY_CASE, GENDERS, readingsOf, SINGULAR } from '../lexicon/morphology/readings.ts'
import { LEADER_NOUNS, OFFICE_LETTERS } from '../lexicon/person-nouns.ts'
import { COMPANIONS, DEPUTIES, KIN, mainNoun } from '../lexicon/roles.ts'
import type { Passage } from '../text/passage.ts'
import { isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { beginningOfApposition, isDegree } from './apposition-start.ts'
import { isOblique, isPlainlyNominative } from './name-context.ts'
import { gendersAround, isOfOtherSex } from './namesake.ts'
import type { Mention, Person } from './person.ts'
import { roleInNominative } from './role-in-nominative.ts'
import { beginningOfRole } from './role-start.ts'
import { type Role, roleOf } from './roles.ts'
import { isEnd, readRolesApart } from './roles-apart.ts'
import { type PlacedRole, rolesBefore } from './roles-before.ts'
import { roleByDeed } from './roles-by-deed.ts'
import { readPredicated } from './roles-predicated.ts'
import { titleBefore } from './title-roles.ts'

const OBLIQUE = ['gen', 'dat', 'inst', 'loc'] as const

/**
 * What an article calls a person beside their name: `szef NATO Jens Stoltenberg`; `Andrij Jermak, szef gabinetu prezydenta
 * Ukrainy`. Whom a feminine role names becomes a woman.
 *
 * @param isFullName whether a mention is of somebody's full name, whose the role is then
 */
export function* readRoles(
  passage: Passage,
  person: Person,
  isFullName: (mention: Mention) => boolean,
): Generator<Role, void> {
  const { tokens } = passage
  for (const { first, last } of person.mentions) {
    const isNominative = person.name.startsWith(tokens[first]?.text ?? '')
    const found = rolesBefore(tokens, first, isNominative, isInOtherForm(tokens, person, { first, last }))
    const isOwner = first === last && isBeforeAnother(tokens, last)
    const isOwn = (placed: PlacedRole): boolean =>
      !isAnothers(placed.role, person, first === last) &&
      !(first === last && isOfOtherSex(tokens, placed, gendersAround(tokens, placed.at, last), person))
    const before = isOwner ? [] : found.filter(isOwn)
    const roles = [
      ...before.map(({ role }) => role),
      ...readRolesApart(passage, { first, last }, before.at(-1) ?? null),
    ]
    yield* roles
    const title = titleBefore(tokens, first)
    if (title) yield title
    const predicated = isNominative ? readPredicated(passage, { first, last }) : null
    if (predicated) yield predicated
    const deed = roleByDeed(tokens, { first, last }, person)
    if (deed) yield deed
    if (roles[0] && isWomans(roles[0].head)) person.genders = GENDERS.feminine
    // `Jan Wrona, prezes Lubexu,`, `Jan Wrona (prezes Lubexu)`
    const { from, to: until } = passage.sentenceTokens[tokens[last]?.sentence ?? 0] ?? { from: first, to: last }
    const end = withOrder(tokens, last)
    const behind = tokens[end + 1]?.kind
    // `Jan Wrona – prezes Lubexu poinformował`, `– prezes Lubexu – poinformował`, where the name opens its sentence
    // and `„Nie” – odparł Jan Wrona – prezes Lubexu.`, where it ends one without speech between dashes
    const isDashed = behind === 'dash' && first < last
    if (behind !== 'comma' && behind !== 'open' && !isDashed) continue
    const opens = behind === 'comma' ? beginningOfApposition(tokens, end + 2, until) : end + 2
    const phrase = readNounPhrase(tokens, opens, until, 'nom', true)
    // `przyznał Jan Wrona, wtedy minister odszedł`: what another did
    if (phrase && opens > end + 2 && finiteAt(tokens, phrase.last + 1)) continue
    const isSubject = first === from && phrase !== null && finiteAt(tokens, behindDash(tokens, phrase.last)) !== null
    const isLast = phrase !== null && tokens[from]?.kind !== 'dash' && isEnd(tokens, phrase.last + 1)
    if (isDashed && !isSubject && !isLast) continue
    // `jak powiedziała Ewa Lipiec, zatrzymany mężczyzna przyznał się`: the comma ends who says it
    if (phrase && tokens[from]?.form.lower === AS_WORD && tokens[phrase.last + 1]?.form.finite) continue
    const isOthers = ({ name, first: opens }: NounPhrase): boolean =>
      name !== null && (name.first === opens || isFullName(name))
    // `jak mówi Ewa Lipiec, prezes Jan Wrona odszedł`: another's, who has a name of his own
    if (phrase?.kind !== 'person' && tokens[end + 1]?.kind === 'comma' && !isNominative) {
      const role = readRoleInCase(tokens, { first, last: end }, until, isOthers)
      if (role) yield role
    }
    if (phrase?.kind !== 'person' || opensName(tokens, phrase) || isOthers(phrase)) continue
    // `Jan Wrona, mieszkający naprzeciwko`: what he does, and no office
    if (isParticiple(readingsAt(tokens[phrase.head])) && !LEADER_NOUNS.has(tokens[phrase.head]?.form.lower ?? ''))
      continue
    // `pytany o Jana Wronę, rozmówca odparł`: a subject
    const isApposed = tokens[end + 1]?.kind === 'open' || !(isOblique(tokens[first]) || (first < last && !isNominative))
    const isDeclined = first < last && !isNominative
    if (!isApposed && !mayStandBeside(tokens[phrase.head], tokens[first], isDeclined)) continue
    // `według Jana Wrony, analityka Lubexu`: a nominative as well, but of another noun
    const inCase = isApposed ? null : readRoleInCase(tokens, { first, last: end }, until, isOthers)
    if (inCase) {
      yield inCase
      continue
    }
    if (phrase.agreement.number & SINGULAR) {
      yield roleOf(tokens, beginningOfApposed(tokens, phrase), phrase.last, phrase.head)
      const second = readSecond(tokens, phrase, until)
      if (second && !isOthers(second)) yield roleOf(tokens, second.first, second.last, second.head)
    } else {
      const role = readObliqueRole(tokens, end + 2, until)
      if (role) yield role
    }
  }
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
  { first, last }: Mention,
  end: number,
  isOthers: (phrase: NounPhrase) => boolean,
): Role | null {
  const from = last + 2
  const shown = humanReadings(tokens[first]?.text ?? '').reduce((sum, { cases }) => sum | cases, 0)
  for (const wanted of OBLIQUE) {
    if (!(shown & CASES[wanted])) continue
    const phrase = readNounPhrase(tokens, from, end, wanted, true)
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

/** `Kosmowa`, where the article has `Borys Kosmow`: a name in another case, though the dictionary lacks it. */
function isInOtherForm(tokens: readonly Token[], { name, certainty }: Person, { first, last }: Mention): boolean {
  const own = new Set(name.split(' '))
  return certainty > 1 && tokens.slice(first, last + 1).some(({ kind, text }) => kind === 'word' && !own.has(text))
}

/** `doradczyni Nowickiej, Ewa Lipiec`: a surname in another case, before the name of whoever bears the role. */
const isBeforeAnother = (tokens: readonly Token[], at: number): boolean =>
  !isPlainlyNominative(tokens[at]) &&
  tokens[at + 1]?.kind === 'comma' &&
  isPlainlyNominative(tokens[at + 2]) &&
  isCapitalised(tokens[at + 3])

/** `córka Lipiec`, `prawnik Lipiec`, `trener Lipiec`: who belongs to her and has no name here; and no woman is a husband. */
function isAnothers({ head }: Role, { genders }: Person, isSurname: boolean): boolean {
  const isWoman = genders === GENDERS.feminine
  if (!KIN.has(head))
    return isSurname && isWoman && !isWomans(head) && (DEPUTIES.has(mainNoun(head)) || COMPANIONS.has(mainNoun(head)))
  const own = readingsOf(head).reduce((sum, reading) => (reading.lemma === head ? sum | reading.genders : sum), 0)
  return isSurname || (genders & own) === 0
}
