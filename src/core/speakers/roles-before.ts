import { isBehindAdjectival } from '../grammar/next-name.ts'
import { isParticiple, isPreposition, isSpeakerNoun } from '../grammar/nominal.ts'
import { isListOfOffice } from '../grammar/noun-phrase/duties.ts'
import { isManInGenitive, isOwnersName, isWomanInGenitive } from '../grammar/noun-phrase/name-in-genitive.ts'
import { RADIOS } from '../lexicon/body-nouns.ts'
import { MONTHS } from '../lexicon/calendar/months.ts'
import { COMPLEMENTIZERS, COORDINATORS, JOINING } from '../lexicon/function-words.ts'
import { TALKS } from '../lexicon/interviews.ts'
import { humanReadings } from '../lexicon/morphology/human-names.ts'
import {
  ANY_GENDER,
  CASES,
  GENDERS,
  PLURAL,
  type Reading,
  readingsOf,
  SINGULAR,
} from '../lexicon/morphology/readings.ts'
import { PUBLIC_OFFICES, RIGHT } from '../lexicon/offices.ts'
import { COLLECTIVES, INDEFINITE, LEADER_NOUNS, SUBSTANTIVES } from '../lexicon/person-nouns.ts'
import { IN_ROLE } from '../lexicon/prepositions.ts'
import { isOfOffice, KIN } from '../lexicon/roles.ts'
import { isAcronym, isCapitalised, readingsAt, type Token } from '../text/tokens.ts'
import { isForeignMan, isOblique, isPlainlyNominative } from './name-context.ts'
import { agree, roleInNominative } from './role-in-nominative.ts'
import { beginningOfJoined, beginningOfRole, endOfOther, isPersonsNoun } from './role-start.ts'
import { beginningOfTitles, type Role, roleOf } from './roles.ts'

/** A role, where it begins and where its noun is. */
export interface PlacedRole {
  role: Role
  at: number
  noun: number
}

/** The case in which a name stands: whether it shows the nominative, or another case, which those may be, and whose it is. */
interface NameCase {
  plain: boolean
  oblique: boolean
  cases: number
  genders: number
}

/**
 * What stands right before a name, the nearest first: `sekretarz stanu kardynał Jan Lis` is both. Of a name in another case
 * (`rzeczniczka premier Theresy Mey`) only the nearest is his.
 *
 * @param oblique the name is none that the dictionary has, and stands in another case by its other forms: `Kosmowa`
 */
export function rolesBefore(
  tokens: readonly Token[],
  name: number,
  isNominative: boolean,
  oblique = false,
): PlacedRole[] {
  const shown = caseOf(tokens, name)
  const known = { ...shown, oblique: shown.oblique || oblique }
  const nearest = findRoleBefore(tokens, name, known)
  const other = nearest && isNominative ? findRoleBefore(tokens, endOfOther(tokens, nearest.at), known) : null
  return [nearest, other].flatMap((found) => found ?? [])
}

/** @param bearer where the name is whose role ends before `end` */
export const roleBefore = (tokens: readonly Token[], end: number, bearer = end): PlacedRole | null =>
  findRoleBefore(tokens, end, caseOf(tokens, bearer))

function caseOf(tokens: readonly Token[], at: number): NameCase {
  if (isManInGenitive(tokens, at))
    return { plain: false, oblique: true, cases: CASES.gen | CASES.acc, genders: GENDERS.human }
  const name = tokens[at]
  const isHers = isWomanInGenitive(tokens, at)
  // several Annas bear no role of one
  const readings = humanReadings(name?.text ?? '').filter(({ number }) => !isHers || number & SINGULAR)
  const isPlain = isPlainlyNominative(name) || isBehindAdjectival(tokens, at)
  const shown = { plain: isPlain, oblique: isHers || isOblique(name) }
  if (readings.length === 0) return { ...shown, cases: OBLIQUE_CASES, genders: ANY_GENDER }
  const cases = readings.reduce((sum, reading) => sum | reading.cases, 0)
  return { ...shown, cases, genders: readings.reduce((sum, reading) => sum | reading.genders, 0) }
}

/** Tokens of a role before its name. */
const LONGEST_ROLE = 16

/** What stands before a name, whose role is looked for. */
interface Before extends NameCase {
  tokens: readonly Token[]
  name: number
  /** Where the name's titles begin. */
  end: number
}

/** What a token is to the name behind it: its role, one to look beyond, or one behind which nothing is the name's. */
type Finding = PlacedRole | 'further' | 'none'

/** A role stands in the case of its name. */
function findRoleBefore(tokens: readonly Token[], name: number, nameCase: NameCase): PlacedRole | null {
  const end = beginningOfTitles(tokens, name)
  const before: Before = { ...nameCase, tokens, name, end }
  for (let i = end - 1; i >= Math.max(0, end - LONGEST_ROLE); i--) {
    const token = tokens[i]
    if (!token || token.sentence !== tokens[name]?.sentence) return null
    const finding = judgeSign(before, i, token) ?? judgeWord(before, i, token) ?? judgeNoun(before, i, token)
    if (finding === 'none') return null
    if (finding !== 'further') return finding
  }
  return null
}

function judgeSign({ tokens, end }: Before, at: number, { kind }: Token): Finding | null {
  if (kind === 'word') return null
  const isOfRole =
    (kind === 'stop' && tokens[at - 1]?.kind === 'word') || (kind === 'comma' && isListOfOffice(tokens, at, end))
  return isOfRole ? 'further' : 'none'
}

/** Of what is no role by itself; null where it may be one. */
function judgeWord({ tokens, end, plain }: Before, at: number, token: Token): Finding | null {
  // `szef urzędu i Ewa Lis`, `szef ma zaufanie do Ewy Lis`: of another
  if (at === end - 1 && (COORDINATORS.has(token.text) || isPreposition(token))) return 'none'
  // `rzeczniczka portu w woj. lubińskim Ewa Lis`: cut short, it is none of the words that it looks like
  if (tokens[at + 1]?.text === '.' || isAcronym(token)) return 'further'
  // `Mimo że Ewa Lis`: a clause opens with her
  if (COMPLEMENTIZERS.has(token.text)) return 'none'
  // `w połowie maja Ewa Lis`: when she said it, not what she is
  if (MONTHS.has(token.text)) return 'none'
  const readings = readingsAt(token)
  // `powiedziała tenisistka w rozmowie z Ewą Lis na korcie Jana Bryla`: what stands before is none of his
  if (isPreposition(tokens[at - 1]) && readings.some(({ lemma }) => TALKS.has(lemma))) return 'none'
  // `w Radiu Zet Ewa Lis`: what a radio is called
  if (isCapitalised(token) && readingsAt(tokens[at - 1]).some(({ lemma }) => RADIOS.has(lemma))) return 'none'
  if (readings.length > 0 && readings.every(({ verb, pos }) => verb !== null || pos === 'conj' || pos === 'comp'))
    return 'none'
  // `nowy wójt Jan Lis`: what kind of one, and no second office, though the dictionary knows a noun as well
  if (isAdjectiveOf(tokens, at)) return 'further'
  if (at < end - 1 && hasHolder(tokens, at + 1, end) && !plain) return 'none'
  if (!isCapitalised(token)) return null
  // `kanclerz Niemiec Jan Wolf`: of a land, though one of its people is called so as well
  const isOfLand = readings.some(({ lemma, cases }) => /^\p{Lu}/u.test(lemma) && cases === CASES.gen)
  return isOfLand || readingsOf(token.text.toLowerCase()).length === 0 ? 'further' : null
}

function judgeNoun(before: Before, at: number, token: Token): Finding {
  const { tokens, name, end, oblique } = before
  const readings = readingsAt(token)
  const nouns = readings.filter(
    ({ pos, lemma }) => pos === 'subst' && !/^\p{Lu}/u.test(lemma) && !INDEFINITE.has(lemma),
  )
  // `z rodziną Lisa`: several people are no office of one
  if (nouns.some(({ lemma }) => COLLECTIVES.has(lemma))) return at === end - 1 ? 'none' : 'further'
  if (nouns.length === 0 || readings.some(({ verb }) => verb) || isDeed(token)) return 'further'
  const nominative = nouns.filter(({ cases }) => cases & CASES.nom)
  // `mąż kobiety Jan Lis`: several are no role of one, and a holder is none either
  const isPerson =
    nominative.length > 0 && (isSpeakerNoun(nominative) === 'person' || (at === end - 1 && nominative.some(isOneMan)))
  const several = isPerson && nominative.every(({ number }) => (number & SINGULAR) === 0)
  // `zdaniem rzeczniczki Anny Lis`: one in the genitive, as her name is
  const isHers = several && oblique && isHerGenitive(nouns, tokens[name])
  if (several && !isHers)
    return nouns.some(({ cases, number }) => cases & CASES.gen && number & SINGULAR) ? 'further' : 'none'
  // `rzecznik prasowy`: an adjective, though by the dictionary somebody of the press as well
  const isOfOffices = isPersonsNoun(tokens[at - 1]) || isOfOffice(nouns[0]?.lemma ?? '')
  if ((isOfOffices || isOfNameBefore(tokens, at)) && readings.some(({ pos }) => pos === 'adj')) return 'further'
  if (isPerson && isAnother(before, at, nouns)) return 'none'
  if (isPerson && !isHers) return judgePerson(before, at)
  if (nouns.every(({ number }) => number === PLURAL)) return 'further'
  const isInCase = nominative.length === 0 || (oblique && isOfficeInCase(before, at, nouns))
  return isHers || (isInCase && isSpeakerNoun(nouns) === 'person') ? judgeOblique(before, at) : 'further'
}

/** `premiera Jana Lisa`: an office in the case of the name, though the dictionary knows what films have as well. */
const isOfficeInCase = ({ tokens, cases }: Before, at: number, nouns: readonly Reading[]): boolean =>
  isCapitalised(tokens[at + 1]) &&
  nouns.some(
    (noun) => PUBLIC_OFFICES.has(noun.lemma) && noun.cases & cases & ~CASES.nom && (noun.number & SINGULAR) !== 0,
  )

/**
 * `córka Adama Lisa`: his daughter is another, and so is who spoke to him in `powiedział strażak Adamowi Lisowi`; of
 * `rzecznik Adama Lisa` no case but the nominative is a man's.
 */
function isAnother({ tokens, name, oblique, cases, genders }: Before, at: number, nouns: readonly Reading[]): boolean {
  if (isOwnersName(tokens, at, name)) return true
  if (!oblique) return false
  const isKin = nouns.some((noun) => noun.cases & CASES.nom && KIN.has(noun.lemma))
  return isKin || !nouns.some((noun) => noun.cases & cases && noun.genders & genders)
}

/** Of a person's noun that may stand in the nominative. */
function judgePerson({ tokens, name, end, plain, oblique }: Before, at: number): Finding {
  // `zwróciła się do burmistrz Ewa Lis`: to another
  if (plain && isPreposition(tokens[at - 1]) && tokens[at - 1]?.text !== IN_ROLE) return 'none'
  // `byłej minister Ewy Lis`: a woman's office that nobody declines stands in the case of her name
  if (oblique) return obliqueRole(tokens, at, end)
  const first = beginningOfJoined(tokens, beginningOfRole(tokens, at, CASES.nom), name)
  return { role: roleOf(tokens, first, end - 1, at), at: first, noun: at }
}

/** Of a person's noun in another case. */
function judgeOblique({ tokens, name, end, plain, oblique }: Before, at: number): Finding {
  // `rzecznika praw pacjenta Jana Lisa`: whose rights they are
  if (readingsAt(tokens[at - 1]).some(({ lemma, cases }) => lemma === RIGHT && cases & CASES.gen)) return 'further'
  // `przedstawiciel prezydenta ds. ryb Borys Kosmow`: of whom
  if (isForeignMan(tokens[name]) && !oblique && isPersonsNoun(tokens[at - 1])) return 'further'
  // `z synem Jana Kosa`: no case is that of both
  if (!plain) return isOfOtherCase(tokens, at, name) ? 'none' : obliqueRole(tokens, at, end)
  // `rzecznik prasowy lubińskiego komendanta, Jan Lis`: whose he is; `powiedział burmistrzowi Jan Lis`, `dodała w
  // rozmowie z burmistrzem Ewa Lis`: to another
  return isHeld(tokens, at) ? 'further' : 'none'
}

/** Whether a noun stands in no case in which the given name behind it, or the surname, may stand by the dictionary. */
function isOfOtherCase(tokens: readonly Token[], noun: number, name: number): boolean {
  const given = humanReadings(tokens[name]?.text ?? '')
  const known = humanReadings(tokens[name + 1]?.text ?? '')
  // `z ministrem Ali Wroną`: a foreign given name may look declined
  const surname = known.length > 0 ? known : readingsAt(tokens[name + 1])
  const shown = [...given, ...surname].reduce((sum, { cases }) => sum | cases, 0)
  return given.length > 0 && !readingsAt(tokens[noun]).some(({ cases }) => cases & shown)
}

/** `z prezydentem Lubinowa Adamem Wroną`: kept in the nominative. */
function obliqueRole(tokens: readonly Token[], noun: number, end: number): PlacedRole {
  const first = beginningOfRole(tokens, noun, OBLIQUE_CASES)
  const role = roleOf(tokens, first, end - 1, noun, OBLIQUE_CASES)
  return { role: roleInNominative(tokens, role, noun, first), at: first, noun }
}

/** `przewoźnik Jan Bryl`: right before a name a man, though a company is called so as well. */
const isOneMan = ({ genders, number }: Reading): boolean => (genders & GENDERS.human) !== 0 && (number & SINGULAR) !== 0

/** In the genitive, behind a noun or an adjective that may hold it. */
const isHeld = (tokens: readonly Token[], at: number): boolean =>
  readingsAt(tokens[at]).some(({ cases }) => cases & CASES.gen) &&
  readingsAt(tokens[at - 1]).some(({ pos }) => pos === 'subst' || pos === 'adj') &&
  readingsAt(tokens[at - 1]).every(({ verb }) => verb === null)

const OBLIQUE_CASES = CASES.gen | CASES.dat | CASES.acc | CASES.inst | CASES.loc

/** `nowy wójt`, `nowa szefowa`: an adjective that agrees with the noun behind it; a `radny` is one by his office. */
function isAdjectiveOf(tokens: readonly Token[], at: number): boolean {
  if (readingsAt(tokens[at]).some(({ lemma }) => LEADER_NOUNS.has(lemma))) return false
  if (isCapitalised(tokens[at + 1])) return false
  const nouns = readingsAt(tokens[at + 1]).filter(({ pos }) => pos === 'subst')
  return readingsAt(tokens[at]).some((reading) => reading.pos === 'adj' && nouns.some((noun) => agree(noun, reading)))
}

/** `Sądu Najwyższego`: an adjective of the noun before it, as a body is called, though the dictionary knows somebody by it. */
const isOfNameBefore = (tokens: readonly Token[], at: number): boolean =>
  isCapitalised(tokens[at]) &&
  isCapitalised(tokens[at - 1]) &&
  readingsAt(tokens[at - 1]).some(
    (noun) =>
      noun.pos === 'subst' && readingsAt(tokens[at]).some((reading) => reading.pos === 'adj' && agree(noun, reading)),
  )

/** `zasiadający w radzie Jan Lis`, `urodzony w Zatylu`: what he does or what was done to him; an `oskarżony` is called so. */
function isDeed(token: Token): boolean {
  const readings = readingsAt(token)
  const isCalledSo = SUBSTANTIVES.has(token.form.lower) || readings.some(({ lemma }) => SUBSTANTIVES.has(lemma))
  return isParticiple(readings) && !isCalledSo && !readings.some(({ lemma }) => LEADER_NOUNS.has(lemma))
}

/** `rzeczniczki` before `Anny`: a woman's noun in the genitive, as her name is; a `córki` there is somebody else. */
function isHerGenitive(nouns: readonly Reading[], name: Token | undefined): boolean {
  const isHer = ({ cases, genders, number }: Reading): boolean =>
    (cases & CASES.gen) !== 0 && genders === GENDERS.feminine && (number & SINGULAR) !== 0
  return nouns.some((noun) => isHer(noun) && !KIN.has(noun.lemma)) && humanReadings(name?.text ?? '').some(isHer)
}

/** A person's noun in the genitive among these tokens: the name behind it is his, `rzecznik premier Ewy Lis`. */
export function hasHolder(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    if (JOINING.has(tokens[i - 1]?.text ?? '') || isCapitalised(tokens[i])) continue
    const genitive = readingsAt(tokens[i]).filter(
      ({ pos, cases, number }) => pos === 'subst' && cases & CASES.gen && number & SINGULAR,
    )
    if (genitive.length > 0 && isSpeakerNoun(genitive) === 'person') return true
  }
  return false
}
